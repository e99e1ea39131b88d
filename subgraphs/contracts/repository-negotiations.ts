import type { Frozen } from '../../policy/agreement/content.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { NegotiationState } from './__generated__/types.js';
import { FINAL } from './negotiations/moves.js';
import type { Place } from './repository-agreements.js';

/** Instants are milliseconds since the epoch. */
export interface NegotiationRow {
  readonly id: string;
  readonly consumer: string;
  readonly provider: string;
  readonly state: NegotiationState;
  readonly version: number;
  /** AgreementTerms, RFC 8785 canonical JSON. */
  readonly terms: string;
  readonly createdAt: number;
  /** Uid of the agreement it led to. */
  readonly agreement: string | null;
  readonly events: readonly NegotiationEventRow[];
}

export interface NegotiationEventRow {
  /** Made anew for each move: a move whose answer was lost is known again by it. */
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly from: NegotiationState | null;
  readonly to: NegotiationState;
  readonly reason: string | null;
  readonly termsDigest: string;
}

/** A move, judged on one version of the negotiation: it is written to that version, or not at all. */
export interface WrittenMove {
  readonly id: string;
  readonly version: number;
  readonly event: NegotiationEventRow & { readonly from: NegotiationState };
  /** Null: the terms stay. */
  readonly terms: string | null;
}

export interface NewAgreement extends Frozen {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
}

export interface Finalisation {
  readonly uid: string;
  readonly digest: string;
  readonly signature: string;
  /** The agreement that ends, and when: at the instant this one becomes active. */
  readonly supersedes: string | null;
  readonly endsAt: number;
  readonly reciprocal: string | null;
}

type Begun = Pick<NegotiationRow, 'id' | 'consumer' | 'provider' | 'state' | 'terms'>;

/**
 * Negotiations. One is found for its two parties alone. A move is one transaction; null where the negotiation, or an
 * agreement the move is about, is no longer what the move was judged on: then nothing is changed.
 */
export interface NegotiationsRepository {
  negotiation(id: string, organisation: string): Promise<NegotiationRow | null>;
  negotiationsOf(
    organisation: string,
    first: number,
    after: Place | null,
    state: NegotiationState | null,
  ): Promise<NegotiationRow[]>;
  begin(negotiation: Begun, event: NegotiationEventRow): Promise<NegotiationRow>;
  /**
   * As `begin`; while a negotiation that the same question began is open, that one, as it stands now.
   *
   * @param question  the same text for the same question
   */
  beginOnce(question: string, negotiation: Begun, event: NegotiationEventRow): Promise<NegotiationRow>;
  /** REQUESTED, OFFERED, ACCEPTED. */
  move(move: WrittenMove): Promise<NegotiationRow | null>;
  /** The agreement comes to be, PENDING. */
  agree(move: WrittenMove, agreement: NewAgreement): Promise<NegotiationRow | null>;
  /** The consumer's signature comes to the agreement. */
  verify(move: WrittenMove, signed: { uid: string; digest: string; signature: string }): Promise<NegotiationRow | null>;
  /** The provider's signature comes, the agreement is active, and the one it supersedes is over. */
  finalize(move: WrittenMove, finalisation: Finalisation): Promise<NegotiationRow | null>;
  /** An agreement that is PENDING is over. */
  terminate(move: WrittenMove): Promise<NegotiationRow | null>;
}

const NEGOTIATION = `negotiation { .id, .consumer, .provider, .state, .version, .terms, .createdAt, .agreement,
      events: COLLECT { MATCH (negotiation)-[:HAS_EVENT]->(event:NegotiationEvent)
        WITH event ORDER BY event.seq RETURN event { .id, .at, .by, .from, .to, .reason, .termsDigest } } }`;

const IS_PARTY = '(negotiation.consumer = $organisation OR negotiation.provider = $organisation)';

const BY_ID = /* cypher */ `
  MATCH (negotiation:Negotiation { id: $id }) WHERE ${IS_PARTY}
  RETURN ${NEGOTIATION} AS negotiation`;

const OF_ORGANISATION = /* cypher */ `
  MATCH (negotiation:Negotiation) WHERE ${IS_PARTY} AND ($state IS NULL OR negotiation.state = $state)
    AND ($after IS NULL OR negotiation.createdAt < $after.createdAt
      OR (negotiation.createdAt = $after.createdAt AND negotiation.id > $after.id))
  WITH negotiation ORDER BY negotiation.createdAt DESC, negotiation.id LIMIT toInteger($first)
  RETURN ${NEGOTIATION} AS negotiation ORDER BY negotiation.createdAt DESC, negotiation.id`;

const EVENT = `CREATE (negotiation)-[:HAS_EVENT]->(:NegotiationEvent { id: $event.id, seq: negotiation.version, at: $event.at,
    by: $event.by, from: $event.from, to: $event.to, reason: $event.reason, termsDigest: $event.termsDigest })
  WITH negotiation
  RETURN ${NEGOTIATION} AS negotiation`;

const BEGIN = /* cypher */ `
  CREATE (negotiation:Negotiation { id: $id, consumer: $consumer, provider: $provider, state: $state, terms: $terms,
    version: 1, createdAt: $event.at })
  ${EVENT}`;

/** Under the constraint on the key a MERGE makes one node, and setting its property takes its lock: who asks at the same time waits. */
const ASK = /* cypher */ `
  MERGE (asked:AccessRequest { key: $question })
  SET asked.lockedAt = $at`;

const OPEN_ONE = /* cypher */ `
  MATCH (:AccessRequest { key: $question })-[:BEGAN]->(negotiation:Negotiation) WHERE NOT negotiation.state IN $final
  RETURN ${NEGOTIATION} AS negotiation LIMIT 1`;

const NOTE = /* cypher */ `
  MATCH (asked:AccessRequest { key: $question }), (negotiation:Negotiation { id: $id })
  CREATE (asked)-[:BEGAN]->(negotiation)`;

/** Setting a property takes the node's lock; what is compared after it cannot change before the transaction ends. */
const LOCKED = `
  MATCH (negotiation:Negotiation { id: $id }) SET negotiation.lockedAt = $event.at
  WITH negotiation WHERE negotiation.version = $version AND negotiation.state = $event.from`;

/** Every condition stands before this: a statement that finds nothing after it would be half a move. */
const MOVED = `SET negotiation.state = $event.to, negotiation.version = $version + 1,
    negotiation.terms = coalesce($terms, negotiation.terms)`;

const MOVE = /* cypher */ `${LOCKED}
  ${MOVED}
  ${EVENT}`;

const AGREE = /* cypher */ `${LOCKED}
  ${MOVED}, negotiation.agreement = $agreement.uid
  CREATE (negotiation)-[:LED_TO]->(:Agreement { uid: $agreement.uid, assigner: $agreement.assigner, assignee: $agreement.assignee,
    content: $agreement.content, digest: $agreement.digest, status: 'PENDING', createdAt: $event.at, negotiation: $id, version: 0 })
  ${EVENT}`;

const PENDING = `MATCH (negotiation)-[:LED_TO]->(agreement:Agreement { uid: $agreement.uid, digest: $agreement.digest, status: 'PENDING' })`;

const VERIFY = /* cypher */ `${LOCKED}
  ${PENDING}
  ${MOVED}, agreement.assigneeSignature = $agreement.signature, agreement.assigneeSignedAt = $event.at
  ${EVENT}`;

const FINALIZE = /* cypher */ `${LOCKED}
  ${PENDING} WHERE agreement.assigneeSignature IS NOT NULL
  OPTIONAL MATCH (old:Agreement { uid: $agreement.supersedes })
  OPTIONAL MATCH (other:Agreement { uid: $agreement.reciprocal })
  SET old.lockedAt = $event.at, other.lockedAt = $event.at
  WITH negotiation, agreement, old, other
    WHERE ($agreement.supersedes IS NULL OR (old IS NOT NULL AND old.supersededBy IS NULL))
      AND ($agreement.reciprocal IS NULL OR (other IS NOT NULL AND coalesce(other.reciprocal, $agreement.supersedes, '') = coalesce($agreement.supersedes, '')))
  ${MOVED}, agreement.status = 'ACTIVE', agreement.assignerSignature = $agreement.signature,
    agreement.assignerSignedAt = $event.at, agreement.reciprocal = other.uid,
    old.supersededBy = agreement.uid, old.version = coalesce(old.version, 0) + 1,
    old.endsAt = CASE WHEN old.endsAt < $agreement.endsAt THEN old.endsAt ELSE $agreement.endsAt END,
    other.reciprocal = agreement.uid
  ${EVENT}`;

const TERMINATE = /* cypher */ `${LOCKED}
  OPTIONAL MATCH (negotiation)-[:LED_TO]->(agreement:Agreement { status: 'PENDING' })
  ${MOVED}, agreement.status = 'TERMINATED', agreement.endsAt = $event.at
  ${EVENT}`;

export function negotiationsRepository(graph: Graph): NegotiationsRepository {
  const write = async (cypher: string, params: Record<string, unknown>): Promise<NegotiationRow | null> => {
    const [row] = await graph.write<{ negotiation: NegotiationRow }>(cypher, params);
    return row?.negotiation ?? null;
  };
  return {
    async negotiation(id, organisation) {
      const [row] = await graph.readLatest<{ negotiation: NegotiationRow }>(BY_ID, { id, organisation });
      return row?.negotiation ?? null;
    },
    async negotiationsOf(organisation, first, after, state) {
      const params = { organisation, first, after, state };
      const rows = await graph.readLatest<{ negotiation: NegotiationRow }>(OF_ORGANISATION, params);
      return rows.map(({ negotiation }) => negotiation);
    },
    begin: async (negotiation, event) => (await write(BEGIN, { ...negotiation, event }))!,
    beginOnce: (question, negotiation, event) =>
      graph.transact(async (run) => {
        await run(ASK, { question, at: event.at });
        const [open] = await run<{ negotiation: NegotiationRow }>(OPEN_ONE, { question, final: FINAL });
        if (open) return open.negotiation;
        const [begun] = await run<{ negotiation: NegotiationRow }>(BEGIN, { ...negotiation, event });
        await run(NOTE, { question, id: negotiation.id });
        return begun!.negotiation;
      }),
    move: (move) => write(MOVE, { ...move }),
    agree: (move, agreement) => write(AGREE, { ...move, agreement }),
    verify: (move, agreement) => write(VERIFY, { ...move, agreement }),
    finalize: (move, agreement) => write(FINALIZE, { ...move, agreement }),
    terminate: (move) => write(TERMINATE, { ...move }),
  };
}
