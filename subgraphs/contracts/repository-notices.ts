import type { Graph } from '../../runtime/neo4j.js';
import type { StopNoticeKind } from './__generated__/types.js';

/** A notice to a past recipient. Instants are milliseconds since the epoch, UTC. */
export interface StopNoticeRow {
  readonly id: string;
  readonly kind: StopNoticeKind;
  readonly recipient: string;
  readonly holder: string | null;
  /** The recipient's own handle of the person at that holder; null where it has none. Kept on the notice where the holder erased it. */
  readonly learner: string | null;
  readonly consent: string | null;
  readonly coordinates: readonly string[];
  readonly at: number;
  readonly dueBy: number;
  readonly sentAt: number | null;
  readonly acknowledgedAt: number | null;
}

export interface NoticesRepository {
  noticesOf(person: string, first: number): Promise<StopNoticeRow[]>;
  /** Those of one organisation, which counts as their delivery. */
  noticesTo(organisation: string, acknowledged: boolean, first: number, now: number): Promise<StopNoticeRow[]>;
  /** Null when the organisation has no such notice. Acknowledging twice keeps the first instant. */
  acknowledgeNotice(id: string, organisation: string, now: number): Promise<StopNoticeRow | null>;
}

/** Records of the log about one person: those that rested on a consent, or those that say a text, e.g. the name of a holder. */
export const RECORDS_ABOUT = /* cypher */ `
  MATCH (:LogKey { person: $person })<-[concerns:CONCERNS]-(record:LogRecord)
  WHERE ($consent IS NULL OR concerns.consent = $consent) AND ($containing IS NULL OR record.payload CONTAINS $containing)
  RETURN DISTINCT record.payload AS payload`;

export const CREATE_NOTICES = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  UNWIND $notices AS made
  CREATE (notice:StopNotice)-[:FOR]->(person)
  SET notice = made`;

const NOTICE = `notice { .id, .kind, .recipient, .holder, .consent, .coordinates, .at, .dueBy, .sentAt, .acknowledgedAt,
      learner: CASE WHEN notice.erased THEN notice.learner ELSE head(COLLECT {
        MATCH (handle:Handle { holder: notice.holder, recipient: notice.recipient })-[:OF]->(:Learner { person: person.id })
        RETURN handle.holder + '#' + handle.fragment }) END } AS notice`;

const NOTICES_OF = /* cypher */ `
  MATCH (person:DataSubject { id: $person })<-[:FOR]-(notice:StopNotice)
  WITH person, notice ORDER BY notice.at DESC, notice.id LIMIT toInteger($first)
  RETURN ${NOTICE}`;

const NOTICES_TO = /* cypher */ `
  MATCH (notice:StopNotice { recipient: $organisation })-[:FOR]->(person:DataSubject)
  WHERE $acknowledged OR notice.acknowledgedAt IS NULL
  WITH person, notice ORDER BY notice.dueBy, notice.id LIMIT toInteger($first)
  SET notice.sentAt = coalesce(notice.sentAt, $now)
  RETURN ${NOTICE}`;

const ACKNOWLEDGE = /* cypher */ `
  MATCH (notice:StopNotice { id: $id, recipient: $organisation })-[:FOR]->(person:DataSubject)
  SET notice.sentAt = coalesce(notice.sentAt, $now), notice.acknowledgedAt = coalesce(notice.acknowledgedAt, $now),
    notice.learner = null
  RETURN ${NOTICE}`;

export function noticesRepository(graph: Graph): NoticesRepository {
  type Row = { notice: StopNoticeRow };
  const notices = (rows: readonly Row[]): StopNoticeRow[] => rows.map(({ notice }) => notice);
  return {
    noticesOf: async (person, first) => notices(await graph.readLatest<Row>(NOTICES_OF, { person, first })),
    noticesTo: async (organisation, acknowledged, first, now) =>
      notices(await graph.write<Row>(NOTICES_TO, { organisation, acknowledged, first, now })),
    acknowledgeNotice: async (id, organisation, now) =>
      notices(await graph.write<Row>(ACKNOWLEDGE, { id, organisation, now }))[0] ?? null,
  };
}
