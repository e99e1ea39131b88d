import { pseudonymsRepository, type PseudonymsRepository } from './repository-pseudonyms.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { ConsentStatus, DataCategory } from './__generated__/types.js';

/** Instants are milliseconds since the epoch, UTC. */
export interface ConsentRow {
  readonly id: string;
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly status: ConsentStatus;
  readonly givenAt: number | null;
  readonly withdrawnAt: number | null;
  readonly validUntil: number;
  readonly approvalsRequired: readonly string[] | null;
  readonly approvals: readonly string[] | null;
}

export interface NewConsent {
  readonly id: string;
  readonly person: string;
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly approvalsRequired: readonly string[];
  readonly now: number;
  readonly validUntil: number;
}

/** The only Cypher of this subgraph. Reads go to the leader: a person sees her withdrawal at once. */
export interface ContractsRepository extends PseudonymsRepository {
  consentsOf(person: string, first: number): Promise<ConsentRow[]>;
  /** Attested age band of the person; `UNKNOWN` when nobody attested it or the attestation expired. */
  ageBandOf(person: string, now: number): Promise<string>;
  isParticipant(did: string): Promise<boolean>;
  /** Records a consent; one given before for the same recipient, purposes and categories is renewed. */
  giveConsent(consent: NewConsent): Promise<ConsentRow>;
  /** Null when the person has no such consent. Withdrawing twice changes nothing the second time. */
  withdrawConsent(id: string, person: string, now: number): Promise<ConsentRow | null>;
}

const CONSENT = `consent { .id, .recipient, .purposes, .categories, .status, .givenAt, .withdrawnAt, .validUntil,
      .approvalsRequired, .approvals } AS consent`;

const CONSENTS_OF = /* cypher */ `
  MATCH (:DataSubject { id: $person })<-[:ABOUT]-(consent:ConsentRecord)
  RETURN ${CONSENT} ORDER BY consent.givenAt DESC, consent.id LIMIT toInteger($first)`;

const AGE_BAND_OF = /* cypher */ `
  MATCH (person:DataSubject { id: $person }) WHERE person.ageBandValidUntil > $now
  RETURN person.ageBand AS ageBand`;

const IS_PARTICIPANT = /* cypher */ `RETURN EXISTS { MATCH (:Participant { did: $did }) } AS known`;

/**
 * Decisions of one person come one after the other: setting the person's property takes her lock, and the instant of a
 * decision is after all her earlier ones for the recipient, whatever the clock of the process that wrote those. Evidence
 * goes by the latest decision: a withdrawal must be it.
 */
const DECIDED_AT = `CASE WHEN latest >= $now THEN latest + 1 ELSE $now END`;

const GIVE_CONSENT = /* cypher */ `
  MERGE (person:DataSubject { id: $person })
  SET person.decidedAt = $now
  WITH person
  OPTIONAL MATCH (person)<-[:ABOUT]-(any:ConsentRecord { recipient: $recipient })
  WITH person, max(coalesce(any.decidedAt, any.givenAt, 0)) AS latest
  OPTIONAL MATCH (person)<-[:ABOUT]-(earlier:ConsentRecord { recipient: $recipient, purposes: $purposes, categories: $categories })
    WHERE earlier.status IN ['GIVEN', 'RENEWED']
  WITH person, coalesce(latest, 0) AS latest, head(collect(earlier)) AS earlier
  CALL (person, earlier) {
    WITH person, earlier WHERE earlier IS NULL
    CREATE (person)<-[:ABOUT]-(made:ConsentRecord { id: $id, recipient: $recipient, purposes: $purposes, categories: $categories, status: 'GIVEN' })
    RETURN made AS consent
    UNION
    WITH person, earlier WHERE earlier IS NOT NULL
    SET earlier.status = 'RENEWED'
    RETURN earlier AS consent
  }
  SET consent.givenAt = $now, consent.decidedAt = ${DECIDED_AT}, consent.validUntil = $validUntil,
    consent.approvalsRequired = $approvalsRequired, consent.approvals = ['SUBJECT']
  RETURN ${CONSENT}`;

/** A withdrawal that is sent again changes nothing: what was given since stays given. */
const WITHDRAW_CONSENT = /* cypher */ `
  MATCH (person:DataSubject { id: $person })<-[:ABOUT]-(consent:ConsentRecord { id: $id })
  SET person.decidedAt = $now
  WITH person, consent
  CALL (person, consent) {
    WITH person, consent WHERE consent.status <> 'WITHDRAWN'
    MATCH (person)<-[:ABOUT]-(any:ConsentRecord { recipient: consent.recipient })
    WITH consent, max(coalesce(any.decidedAt, any.givenAt, 0)) AS latest
    SET consent.withdrawnAt = $now, consent.decidedAt = ${DECIDED_AT}, consent.status = 'WITHDRAWN'
    RETURN count(*) AS withdrawn
  }
  RETURN ${CONSENT}`;

export function contractsRepository(graph: Graph): ContractsRepository {
  return {
    ...pseudonymsRepository(graph),
    async consentsOf(person, first) {
      const rows = await graph.readLatest<{ consent: ConsentRow }>(CONSENTS_OF, { person, first });
      return rows.map(({ consent }) => consent);
    },
    async ageBandOf(person, now) {
      const [row] = await graph.readLatest<{ ageBand: string }>(AGE_BAND_OF, { person, now });
      return row?.ageBand ?? 'UNKNOWN';
    },
    async isParticipant(did) {
      const [row] = await graph.read<{ known: boolean }>(IS_PARTICIPANT, { did });
      return row!.known;
    },
    async giveConsent(consent) {
      const [row] = await graph.write<{ consent: ConsentRow }>(GIVE_CONSENT, { ...consent });
      return row!.consent;
    },
    async withdrawConsent(id, person, now) {
      const [row] = await graph.write<{ consent: ConsentRow }>(WITHDRAW_CONSENT, { id, person, now });
      return row?.consent ?? null;
    },
  };
}
