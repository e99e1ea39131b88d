import { AGE_BAND } from '../../policy/evidence.js';
import type { Graph, Run } from '../../runtime/neo4j.js';
import type { Change } from './consents/changes.js';
import type { ConsentRow, PersonState } from './consents/record.js';
import type { Told } from './consents/past-recipients.js';
import type { Page } from './page-of.js';
import { pageFrom, type OwnList, type Sift } from './repository-lists.js';
import { RECORDS_ABOUT, storeTold } from './repository-notices.js';

/** A consent, and what of its person it is seen by. */
export interface ConsentOf {
  readonly record: ConsentRow;
  readonly subject: Omit<PersonState, 'records'>;
}

/** What a change stores, with the receipt of its event and the notices it sends. */
export interface Stored {
  readonly change: Change;
  readonly receipt: string | null;
  readonly told: Told;
}

export interface ConsentWork {
  /** The organisation's request it belongs to: the work is done once for it, for somebody and for nobody in the same trips. */
  readonly request: string | null;
  /** The changes to make; none of them is made when it throws. */
  decide(state: PersonState | null): readonly Change[];
  /** What is stored with one change. */
  /** @param payloads  records of the log that rested on the consent; none unless it ends */
  complete(change: Change, state: PersonState | null, payloads: readonly string[]): Stored;
}

/** Cypher of consents. Reads go to the leader: a person sees her withdrawal at once. */
export interface ConsentsRepository {
  /** Null for somebody nobody has met. */
  personState(person: string, now: number): Promise<PersonState | null>;
  /** The newest first, by when a record came to be. @throws ApiError BAD_USER_INPUT for a cursor that is none of hers */
  consentsOf(person: string, now: number, page: Page, sift: Sift<ConsentOf>): Promise<ConsentOf[]>;
  /** Those of all wards of guardianships in term, as `consentsOf`; what each covers is left to `sift`. */
  consentsOfWards(guardian: string, now: number, page: Page, sift: Sift<ConsentOf>): Promise<ConsentOf[]>;
  /** The person whose consent it is; null where there is none. */
  personOfConsent(id: string): Promise<string | null>;
  isParticipant(did: string): Promise<boolean>;
  /**
   * Changes consents of one person, in one transaction under her lock: decisions of one person come one after the other.
   *
   * @param person  empty for nobody: the same trips, and nothing is stored
   * @param create  whether somebody nobody has met yet comes to be
   * @returns the rows as they are now, in the order of the changes
   */
  changeConsents(person: string, create: boolean, now: number, work: ConsentWork): Promise<ConsentRow[]>;
}

/** Cypher: whether a guardianship holds at `$now`. */
export const IN_TERM = (of: string): string =>
  `${of}.validFrom <= $now AND $now < ${of}.validUntil AND $now < coalesce(${of}.endedAt, $now + 1)`;

export const RECORD = `record { .id, recipients: coalesce(record.recipients, [record.recipient]), .purposes, .categories, .askedPurposes,
      .askedCategories, .askedDays, .request, .notice, .noticeVersion, .noticeDigest, .noticeLanguage, .noticePurposes, .service, .act, .givenAs,
      .status, .requestedAt, .givenAt, .withdrawnAt, .validUntil, changedAt: coalesce(record.changedAt, record.decidedAt, record.givenAt),
      .approvalsRequired, .approvals,
      subjectApproved: coalesce(record.subjectApproved, 'SUBJECT' IN coalesce(record.approvals, [])), .approvedBy, .opposedBy,
      events: COLLECT { MATCH (event:ConsentEvent)-[:OF]->(record) WITH event ORDER BY event.at, event.seq
        RETURN event { .id, .at, .move, .by, .organisation, .status, .reason, .receipt } } }`;

const SUBJECT = `person: person.id, handle: coalesce(person.receiptHandle, ''),
      ageBand: ${AGE_BAND},
      guardianships: COLLECT { MATCH (of:Guardianship { ward: person.id }) WHERE ${IN_TERM('of')} RETURN of { .id, .guardian, .categories } }`;

const STATE = `{
      ${SUBJECT},
      records: COLLECT { MATCH (person)<-[:ABOUT]-(record:ConsentRecord)
        WITH record ORDER BY coalesce(record.changedAt, record.decidedAt, record.givenAt, 0) DESC, record.id RETURN ${RECORD} } } AS state`;

const PERSON_STATE = /* cypher */ `MATCH (person:DataSubject { id: $person }) RETURN ${STATE}`;

/** By when they came to be: what changes between two pages stays where it is. */
const CONSENTS_OF: OwnList = {
  own: 'MATCH (person:DataSubject { id: $person })<-[:ABOUT]-(record:ConsentRecord)',
  id: 'record.id',
  by: 'record.createdAt',
  row: `${RECORD} AS record, { ${SUBJECT} } AS subject`,
};

const CONSENTS_OF_WARDS: OwnList = {
  ...CONSENTS_OF,
  own: `MATCH (mine:Guardianship { guardian: $guardian }) WHERE ${IN_TERM('mine')}
  WITH DISTINCT mine.ward AS ward
  MATCH (person:DataSubject { id: ward })<-[:ABOUT]-(record:ConsentRecord)`,
};

const PERSON_OF_CONSENT = /* cypher */ `
  MATCH (person:DataSubject)<-[:ABOUT]-(:ConsentRecord { id: $id }) RETURN person.id AS person`;

const IS_PARTICIPANT = /* cypher */ `RETURN EXISTS { MATCH (:Participant { did: $did }) } AS known`;

/** The first SET takes the lock: of two that ask at once the second sees that it was done. */
const ASK_ONCE = /* cypher */ `
  MATCH (request:ConsentRequest { id: $request })
  SET request.id = request.id
  WITH request, coalesce(request.asked, false) AS asked
  SET request.asked = true
  RETURN asked`;

const MEET = /* cypher */ `
  WITH $person AS id WHERE id <> ''
  MERGE (:DataSubject { id: id })`;

/** Setting the property takes the person's lock: what is read after it is what is written upon. */
const LOCK = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  SET person.decidedAt = $now, person.receiptHandle = coalesce(person.receiptHandle, 'urn:uuid:' + randomUUID())
  WITH person RETURN ${STATE}`;

/**
 * The instant of a decision is after all the person's earlier ones for these recipients, whatever the clock of the process that
 * wrote those. Evidence goes by the latest decision: a withdrawal must be it.
 */
const SAVE = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  OPTIONAL MATCH (person)<-[:ABOUT]-(any:ConsentRecord)
    WHERE any(did IN coalesce(any.recipients, [any.recipient]) WHERE did IN $properties.recipients)
  WITH person, coalesce(max(coalesce(any.decidedAt, any.givenAt, 0)), 0) AS latest
  MERGE (record:ConsentRecord { id: $properties.id }) ON CREATE SET record.createdAt = $now
  MERGE (person)<-[:ABOUT]-(record)
  SET record += $properties, record.recipient = head($properties.recipients),
    record.decidedAt = CASE WHEN latest >= $now THEN latest + 1 ELSE $now END
  WITH record
  CALL (record) {
    UNWIND $events AS made
    CREATE (event:ConsentEvent)-[:OF]->(record)
    SET event = made, event.seq = COUNT { (:ConsentEvent)-[:OF]->(record) }
  }
  RETURN ${RECORD} AS saved`;

export function consentsRepository(graph: Graph): ConsentsRepository {
  const store = async (
    run: Run,
    person: string,
    now: number,
    { change, receipt, told }: Stored,
  ): Promise<ConsentRow | undefined> => {
    // Nothing happened: storing it again would make an old withdrawal the latest decision, over what was given since.
    if (change.event === null) return change.next;
    const { events: _events, ...properties } = change.next;
    const [row] = await run<{ saved: ConsentRow }>(SAVE, {
      person,
      now,
      properties,
      events: [{ ...change.event, receipt }],
    });
    await storeTold(run, person, told);
    return row?.saved;
  };

  return {
    async personState(person, now) {
      const [row] = await graph.readLatest<{ state: PersonState }>(PERSON_STATE, { person, now });
      return row?.state ?? null;
    },
    consentsOf: (person, now, page, sift) => pageFrom<ConsentOf>(graph, CONSENTS_OF, { person, now }, page, { sift }),
    consentsOfWards: (guardian, now, page, sift) =>
      pageFrom<ConsentOf>(graph, CONSENTS_OF_WARDS, { guardian, now }, page, { sift }),
    async personOfConsent(id) {
      const [row] = await graph.readLatest<{ person: string }>(PERSON_OF_CONSENT, { id });
      return row?.person ?? null;
    },
    async isParticipant(did) {
      const [row] = await graph.read<{ known: boolean }>(IS_PARTICIPANT, { did });
      return row!.known;
    },
    changeConsents: (person, create, now, { request, decide, complete }) =>
      graph.transact(async (run) => {
        if (request !== null) {
          const [row] = await run<{ asked: boolean }>(ASK_ONCE, { request });
          if (row?.asked) return [];
        }
        if (create) await run(MEET, { person });
        const [found] = await run<{ state: PersonState }>(LOCK, { person, now });
        const state = found?.state ?? null;
        const changes = decide(state);
        const rows: ConsentRow[] = [];
        for (const change of changes) {
          const past = change.ends
            ? await run<{ payload: string }>(RECORDS_ABOUT, { person, consent: change.next.id, containing: null })
            : [];
          const payloads = past.map(({ payload }) => payload);
          const saved = await store(run, person, now, complete(change, state, payloads));
          if (saved) rows.push(saved);
        }
        return rows;
      }),
  };
}
