import type { AgreementStatus as Status } from '../../policy/model.js';
import type { StoredAgreement } from '../../policy/agreement/proof.js';
import type { RegisteredKey } from '../../policy/agreement/signature.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { AgreementAct, DutyRecord } from './__generated__/types.js';
import type { PartyFacts } from './agreements/processing.js';
import type { Page } from './page-of.js';
import { pageFrom, type OwnList } from './repository-lists.js';

/** Instants are milliseconds since the epoch. */
export interface AgreementRow extends StoredAgreement {
  readonly content: string;
  readonly digest: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly createdAt: number;
  readonly assignerSignature: string | null;
  readonly assigneeSignature: string | null;
  readonly assignerSignedAt: number | null;
  readonly assigneeSignedAt: number | null;
  readonly suspendedBy: readonly string[] | null;
  readonly supersededBy: string | null;
  readonly reciprocal: string | null;
  readonly negotiation: string | null;
  /** How often it was acted on: an act is judged on one version and written to no other. */
  readonly version: number | null;
  readonly events: readonly AgreementEventRow[];
  /** What was recorded of its duties, the oldest first. */
  readonly dutyEvents: readonly DutyEventRow[];
}

export interface DutyEventRow {
  readonly at: number;
  readonly by: string;
  readonly duty: string;
  readonly record: DutyRecord;
  readonly ground: string | null;
}

export interface AgreementEventRow {
  readonly at: number;
  readonly by: string;
  readonly act: AgreementAct;
  readonly reason: string | null;
}

export interface PlatformTermsRow {
  readonly version: string;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly accepted: boolean;
  readonly acceptedAt: number | null;
  /** Of what was accepted, as `termsDigest` makes it. */
  readonly acceptedDigest: string | null;
  readonly fr: string | null;
  readonly en: string | null;
}

/** Where a page goes on: after this one, in the order of the list. */
export interface Place {
  readonly createdAt: number;
  readonly id: string;
}

export interface Act {
  readonly uid: string;
  readonly version: number;
  readonly status: Status;
  readonly suspendedBy: readonly string[];
  readonly endsAt: number | null;
  readonly event: AgreementEventRow;
}

export interface RecordedDuty {
  readonly uid: string;
  /** How many events of duties there were: a record is judged on those and written to no others. */
  readonly version: number;
  /** What counts of each duty from now on. */
  readonly states: readonly string[];
  readonly event: DutyEventRow;
}

/** Agreements and platform terms. An agreement is found for its parties alone. Reads go to the leader. */
export interface AgreementsRepository {
  agreementsOf(organisation: string, first: number, after: Place | null): Promise<AgreementRow[]>;
  agreementsByUid(uids: readonly string[], organisation: string): Promise<AgreementRow[]>;
  /** Null when the agreement was acted on since that version: nothing is written then. */
  act(act: Act): Promise<AgreementRow | null>;
  /** Null when something was recorded of its duties since that version: nothing is written then. */
  record(duty: RecordedDuty): Promise<AgreementRow | null>;
  /** What the registry says of participants; one it does not know is left out. */
  parties(dids: readonly string[]): Promise<PartyFacts[]>;
  key(kid: string): Promise<RegisteredKey | null>;
  keys(kids: readonly string[]): Promise<RegisteredKey[]>;
  /** The newest first. @throws ApiError BAD_USER_INPUT for a cursor that is no version of them */
  platformTerms(organisation: string, page: Page): Promise<PlatformTermsRow[]>;
  /** Null when no such version is in force, or the organisation is no participant. */
  termsInForce(version: string, organisation: string, now: number): Promise<PlatformTermsRow | null>;
  /** @returns null where the version says something else by now, or is over */
  acceptTerms(
    terms: PlatformTermsRow,
    digest: string | null,
    organisation: string,
    now: number,
  ): Promise<PlatformTermsRow | null>;
}

/** One agreement as AgreementRow. */
export const AGREEMENT = `agreement { .uid, .status, .endsAt, .content, .digest, .assigner, .assignee, .createdAt,
      .assignerSignature, .assigneeSignature, .assignerSignedAt, .assigneeSignedAt, .suspendedBy, .supersededBy,
      .reciprocal, .negotiation, .version,
      events: COLLECT { MATCH (agreement)-[:HAS_EVENT]->(event:AgreementEvent)
        WITH event ORDER BY event.seq RETURN event { .at, .by, .act, .reason } },
      .dutyStates, dutyEvents: COLLECT { MATCH (agreement)-[:HAS_DUTY_EVENT]->(event:DutyEvent)
        WITH event ORDER BY event.seq RETURN event { .at, .by, .duty, .record, .ground } } }`;

const AGREEMENTS_OF = /* cypher */ `
  MATCH (agreement:Agreement) WHERE (agreement.assigner = $organisation OR agreement.assignee = $organisation)
    AND ($after IS NULL OR agreement.createdAt < $after.createdAt
      OR (agreement.createdAt = $after.createdAt AND agreement.uid > $after.id))
  WITH agreement ORDER BY agreement.createdAt DESC, agreement.uid LIMIT toInteger($first)
  RETURN ${AGREEMENT} AS agreement ORDER BY agreement.createdAt DESC, agreement.uid`;

const AGREEMENTS_BY_UID = /* cypher */ `
  MATCH (agreement:Agreement) WHERE agreement.uid IN $uids AND (agreement.assigner = $organisation OR agreement.assignee = $organisation)
  RETURN ${AGREEMENT} AS agreement`;

/** Setting a property takes the node's lock: what is judged after it is as it will be written. */
const ACT = /* cypher */ `
  MATCH (agreement:Agreement { uid: $uid }) SET agreement.lockedAt = $event.at
  WITH agreement WHERE coalesce(agreement.version, 0) = $version
  SET agreement.version = $version + 1, agreement.status = $status, agreement.suspendedBy = $suspendedBy, agreement.endsAt = $endsAt
  CREATE (agreement)-[:HAS_EVENT]->(:AgreementEvent { seq: $version + 1, at: $event.at, by: $event.by, act: $event.act, reason: $event.reason })
  WITH agreement
  RETURN ${AGREEMENT} AS agreement`;

const RECORD = /* cypher */ `
  MATCH (agreement:Agreement { uid: $uid }) SET agreement.lockedAt = $event.at
  WITH agreement WHERE COUNT { (agreement)-[:HAS_DUTY_EVENT]->(:DutyEvent) } = $version
  SET agreement.dutyStates = $states
  CREATE (agreement)-[:HAS_DUTY_EVENT]->(:DutyEvent { seq: $version + 1, at: $event.at, by: $event.by, duty: $event.duty,
    record: $event.record, ground: $event.ground })
  WITH agreement
  RETURN ${AGREEMENT} AS agreement`;

const PARTIES = /* cypher */ `
  MATCH (party:Participant) WHERE party.did IN $dids
  RETURN party.did AS did, coalesce(party.roles, []) AS roles, party.publicAuthority AS publicAuthority,
    party.intermediaryNotification AS intermediaryNotification`;

const KEYS = /* cypher */ `
  MATCH (party:Participant)-[:HAS_KEY]->(key:ParticipantKey) WHERE key.kid IN $kids
  RETURN party.did AS participant, key.kid AS kid, key.jwk AS jwk, key.retiredAt AS retiredAt`;

type StoredTerms = PlatformTermsRow & Record<string, unknown>;

const TERMS = `terms.version AS version, terms.validFrom AS validFrom, terms.validUntil AS validUntil,
    accepted IS NOT NULL AS accepted, accepted.at AS acceptedAt, accepted.digest AS acceptedDigest, terms.textFr AS fr, terms.textEn AS en`;

const PLATFORM_TERMS: OwnList = {
  own: 'MATCH (terms:PlatformTerms)',
  id: 'terms.version',
  by: 'terms.validFrom',
  then: 'OPTIONAL MATCH (:Participant { did: $organisation })-[accepted:ACCEPTED]->(terms)',
  row: TERMS,
};

const ACCEPT_TERMS = /* cypher */ `
  MATCH (party:Participant { did: $organisation })
  MATCH (terms:PlatformTerms { version: $version })
    WHERE terms.validFrom <= $now AND coalesce(terms.validUntil, $now + 1) > $now
    AND coalesce(terms.textFr, '') = coalesce($fr, '') AND coalesce(terms.textEn, '') = coalesce($en, '')
  MERGE (party)-[accepted:ACCEPTED]->(terms) ON CREATE SET accepted.at = $now, accepted.digest = $digest
  RETURN ${TERMS}`;

const TERMS_IN_FORCE = /* cypher */ `
  MATCH (party:Participant { did: $organisation })
  MATCH (terms:PlatformTerms { version: $version })
    WHERE terms.validFrom <= $now AND coalesce(terms.validUntil, $now + 1) > $now
  OPTIONAL MATCH (party)-[accepted:ACCEPTED]->(terms)
  RETURN ${TERMS}`;

export function agreementsRepository(graph: Graph): AgreementsRepository {
  const agreements = async (cypher: string, params: Record<string, unknown>): Promise<AgreementRow[]> =>
    (await graph.readLatest<{ agreement: AgreementRow }>(cypher, params)).map(({ agreement }) => agreement);
  const keys = async (kids: readonly string[]): Promise<RegisteredKey[]> => {
    const rows = await graph.readLatest<Omit<RegisteredKey, 'jwk'> & { jwk: string }>(KEYS, { kids });
    return rows.map((key) => ({ ...key, jwk: JSON.parse(key.jwk) as RegisteredKey['jwk'] }));
  };
  return {
    agreementsOf: (organisation, first, after) => agreements(AGREEMENTS_OF, { organisation, first, after }),
    agreementsByUid: (uids, organisation) => agreements(AGREEMENTS_BY_UID, { uids, organisation }),
    async act(act) {
      const [row] = await graph.write<{ agreement: AgreementRow }>(ACT, { ...act });
      return row?.agreement ?? null;
    },
    async record(duty) {
      const [row] = await graph.write<{ agreement: AgreementRow }>(RECORD, { ...duty });
      return row?.agreement ?? null;
    },
    parties: (dids) => graph.readLatest<PartyFacts & Record<string, unknown>>(PARTIES, { dids }),
    key: async (kid) => (await keys([kid]))[0] ?? null,
    keys,
    platformTerms: (organisation, page) => pageFrom<PlatformTermsRow>(graph, PLATFORM_TERMS, { organisation }, page),
    async termsInForce(version, organisation, now) {
      const [row] = await graph.readLatest<StoredTerms>(TERMS_IN_FORCE, { version, organisation, now });
      return row ?? null;
    },
    async acceptTerms({ version, fr, en }, digest, organisation, now) {
      const [row] = await graph.write<StoredTerms>(ACCEPT_TERMS, { version, fr, en, digest, organisation, now });
      return row ?? null;
    },
  };
}
