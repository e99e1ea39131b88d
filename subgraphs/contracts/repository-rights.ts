import type { Erase } from '../../policy/erasure.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { RightsRequestKind } from './__generated__/types.js';
import type { Told } from './consents/past-recipients.js';
import type { Page } from './page-of.js';
import { carryOut, transactErasing } from './repository-erasures.js';
import { pageFrom, type OwnList } from './repository-lists.js';
import { RECORDS_ABOUT, storeTold } from './repository-notices.js';

/** Where a request stands, apart from time. */
export type StoredRightsStatus = 'OPEN' | 'IN_FORCE' | 'DONE' | 'REFUSED' | 'WITHDRAWN';

/** What a person asked a holder for. Instants are milliseconds since the epoch, UTC. */
export interface RightsRequestRow {
  readonly id: string;
  readonly kind: RightsRequestKind;
  readonly holder: string;
  /** Handle of the person as the holder knows it; null where it keeps nothing. */
  readonly learner: string | null;
  readonly coordinates: readonly string[];
  readonly statement: string | null;
  readonly at: number;
  readonly dueBy: number;
  readonly status: StoredRightsStatus;
  readonly reason: string | null;
}

export type NewRightsRequest = Omit<RightsRequestRow, 'learner' | 'reason'>;

export interface ObjectionRow {
  readonly id: string;
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly at: number;
  readonly withdrawnAt: number | null;
}

/** What a change tells past recipients, made of the records of the log about the person and the holder. */
export type TellFrom = (request: RightsRequestRow, payloads: readonly string[]) => Told;

/** Whose request may be settled: the person's own, or those to one holder. */
export type Settler = { readonly person: string } | { readonly holder: string };

/** Pages throw ApiError BAD_USER_INPUT for a cursor that is none of the list's. */
export interface RightsRepository {
  /**
   * The same once more while it stands is the one there is.
   *
   * @param most  open requests a person may have
   * @returns null where the holder keeps nothing about the person
   */
  requestRight(
    person: string,
    request: NewRightsRequest,
    most: number,
    tell: TellFrom,
  ): Promise<RightsRequestRow | 'TOO_MANY' | null>;
  requestsOfPerson(person: string, page: Page): Promise<RightsRequestRow[]>;
  /** Those due first. @param settled  whether those that are settled are among them */
  requestsTo(holder: string, settled: boolean, page: Page): Promise<RightsRequestRow[]>;
  /**
   * Settles a request that is in one of these states. Null when there is none; unchanged when it is in another state. An erasure
   * that is done is carried out in the same transaction, after its notices were made.
   *
   * @returns the request as it is now, and whether this changed it
   */
  settle(
    id: string,
    by: Settler,
    from: readonly StoredRightsStatus[],
    to: { readonly status: StoredRightsStatus; readonly reason: string | null; readonly now: number },
    tell: TellFrom,
  ): Promise<{ request: RightsRequestRow; changed: boolean } | null>;
  /** The same once more while it stands is the one there is. @param most  objections a person may have standing */
  object(
    person: string,
    objection: Omit<ObjectionRow, 'withdrawnAt'>,
    most: number,
  ): Promise<ObjectionRow | 'TOO_MANY'>;
  objectionsOf(person: string, page: Page): Promise<ObjectionRow[]>;
  withdrawObjection(id: string, person: string, now: number): Promise<ObjectionRow | null>;
}

const REQUEST = `request { .id, .kind, .holder, .coordinates, .statement, .at, .dueBy, .status, .reason,
      learner: head(COLLECT { MATCH (handle:Handle { holder: request.holder, recipient: request.holder })-[:OF]->(:Learner { person: person.id })
        RETURN handle.holder + '#' + handle.fragment }) } AS request`;

/** Setting the property takes the person's lock, as every change of what decisions about her rest on does. */
const LOCK = /* cypher */ `
  MERGE (person:DataSubject { id: $person })
  SET person.decidedAt = $now`;

const KEEPS = /* cypher */ `
  MATCH (:DataSubject { id: $person }) RETURN EXISTS { (:Learner { person: $person, holder: $holder }) } AS keeps`;

/** What stands of the person's, under her lock; the one asked for first. */
const STANDING = /* cypher */ `
  MATCH (person:DataSubject { id: $person })<-[:FOR]-(request:RightsRequest) WHERE request.status IN ['OPEN', 'IN_FORCE']
  WITH person, request, request.kind = $kind AND request.holder = $holder AND request.coordinates = $coordinates
    AND coalesce(request.statement, '') = coalesce($statement, '') AS same ORDER BY same DESC, request.at
  RETURN same, ${REQUEST}`;

const REQUEST_RIGHT = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  CREATE (request:RightsRequest)-[:FOR]->(person)
  SET request = $request
  WITH person, request
  CALL (person, request) {
    WITH person, request WHERE request.kind = 'RESTRICTION'
    CREATE (:Restriction { id: request.id, holder: request.holder, at: request.at })-[:ABOUT]->(person)
  }
  RETURN ${REQUEST}`;

const OF_PERSON: OwnList = {
  own: 'MATCH (person:DataSubject { id: $person })<-[:FOR]-(request:RightsRequest)',
  id: 'request.id',
  by: 'request.at',
  row: REQUEST,
};

const TO_HOLDER: OwnList = {
  own: 'MATCH (request:RightsRequest { holder: $holder })-[:FOR]->(person:DataSubject)',
  id: 'request.id',
  by: 'request.dueBy',
  leastFirst: true,
  shown: `$settled OR request.status IN ['OPEN', 'IN_FORCE']`,
  row: REQUEST,
};

const FIND = /* cypher */ `
  MATCH (request:RightsRequest { id: $id })-[:FOR]->(person:DataSubject)
  WHERE person.id = $person OR request.holder = $holder
  SET person.decidedAt = $now
  RETURN person.id AS subject, ${REQUEST}`;

const SETTLE = /* cypher */ `
  MATCH (request:RightsRequest { id: $id })-[:FOR]->(person:DataSubject)
  SET request.status = $status, request.reason = $reason, request.settledAt = $now
  WITH person, request
  CALL (request) {
    MATCH (restriction:Restriction { id: request.id })-[:ABOUT]->() SET restriction.liftedAt = $now
  }
  RETURN ${REQUEST}`;

const OBJECTION = 'objection { .id, .recipient, .purposes, .at, .withdrawnAt } AS objection';

const OBJECTIONS_STANDING = /* cypher */ `
  MATCH (:DataSubject { id: $person })<-[:ABOUT]-(objection:Objection) WHERE objection.withdrawnAt IS NULL
  WITH objection, objection.recipient = $recipient AND objection.purposes = $purposes AS same ORDER BY same DESC, objection.at
  RETURN same, ${OBJECTION}`;

const OBJECT = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  CREATE (objection:Objection)-[:ABOUT]->(person)
  SET objection = $objection
  RETURN ${OBJECTION}`;

const OBJECTIONS_OF: OwnList = {
  own: 'MATCH (:DataSubject { id: $person })<-[:ABOUT]-(objection:Objection)',
  id: 'objection.id',
  by: 'objection.at',
  row: OBJECTION,
};

const WITHDRAW_OBJECTION = /* cypher */ `
  MATCH (person:DataSubject { id: $person })<-[:ABOUT]-(objection:Objection { id: $id })
  SET person.decidedAt = $now, objection.withdrawnAt = coalesce(objection.withdrawnAt, $now)
  RETURN ${OBJECTION}`;

export function rightsRepository(graph: Graph, eraseRecords: Erase): RightsRepository {
  type Row = { request: RightsRequestRow };
  type Opposed = { objection: ObjectionRow };
  return {
    requestRight: (person, request, most, tell) =>
      graph.transact(async (run) => {
        const { kind, holder, coordinates, statement, at } = request;
        const [kept] = await run<{ keeps: boolean }>(KEEPS, { person, holder });
        if (!kept?.keeps) return null;
        await run(LOCK, { person, now: at });
        const standing = await run<Row & { same: boolean }>(STANDING, { person, kind, holder, coordinates, statement });
        if (standing[0]?.same) return standing[0].request;
        if (standing.length >= most) return 'TOO_MANY';
        const [made] = await run<Row>(REQUEST_RIGHT, { person, request });
        const row = made!;
        const records = await run<{ payload: string }>(RECORDS_ABOUT, {
          person,
          consent: null,
          containing: `"${request.holder}"`,
        });
        const payloads = records.map(({ payload }) => payload);
        await storeTold(run, person, tell(row.request, payloads));
        return row.request;
      }),
    requestsOfPerson: async (person, page) =>
      (await pageFrom<Row>(graph, OF_PERSON, { person }, page)).map(({ request }) => request),
    requestsTo: async (holder, settled, page) =>
      (await pageFrom<Row>(graph, TO_HOLDER, { holder, settled }, page)).map(({ request }) => request),
    settle: (id, by, from, { status, reason, now }, tell) =>
      transactErasing(graph, async (run) => {
        const [found] = await run<Row & { subject: string }>(FIND, { person: null, holder: null, ...by, id, now });
        if (!found) return null;
        if (!from.includes(found.request.status)) return { request: found.request, changed: false };
        const [row] = await run<Row>(SETTLE, { id, status, reason, now });
        const about = { person: found.subject, consent: null, containing: `"${found.request.holder}"` };
        const records = await run<{ payload: string }>(RECORDS_ABOUT, about);
        const payloads = records.map(({ payload }) => payload);
        await storeTold(run, found.subject, tell(row!.request, payloads));
        const { kind, holder } = found.request;
        if (kind === 'ERASURE' && status === 'DONE')
          await carryOut(run, { person: found.subject, holder }, now, eraseRecords);
        return { request: row!.request, changed: true };
      }),
    object: (person, objection, most) =>
      graph.transact(async (run) => {
        const { recipient, purposes, at } = objection;
        await run(LOCK, { person, now: at });
        const standing = await run<Opposed & { same: boolean }>(OBJECTIONS_STANDING, { person, recipient, purposes });
        if (standing[0]?.same) return standing[0].objection;
        if (standing.length >= most) return 'TOO_MANY';
        const [row] = await run<Opposed>(OBJECT, { person, objection });
        return row!.objection;
      }),
    objectionsOf: async (person, page) =>
      (await pageFrom<Opposed>(graph, OBJECTIONS_OF, { person }, page)).map(({ objection }) => objection),
    async withdrawObjection(id, person, now) {
      const [row] = await graph.write<Opposed>(WITHDRAW_OBJECTION, { id, person, now });
      return row?.objection ?? null;
    },
  };
}
