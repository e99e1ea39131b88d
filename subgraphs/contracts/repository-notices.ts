import type { Graph, Run } from '../../runtime/neo4j.js';
import type { StopNoticeKind } from './__generated__/types.js';
import { DAY_MS } from './consents/terms.js';
import type { Page } from './page-of.js';
import { pageFrom, type OwnList } from './repository-lists.js';
import { noticesTo, pastRecipients, type LookAgain, type NewNotice, type Told } from './consents/past-recipients.js';

/** A notice to a past recipient. Instants are milliseconds since the epoch, UTC. */
export interface StopNoticeRow {
  readonly id: string;
  readonly kind: StopNoticeKind;
  readonly recipient: string;
  readonly holder: string | null;
  /**
   * The handle by which the recipient was shown the person at that holder; null where it has none. Kept on the notice where the holder
   * erased it.
   */
  readonly learner: string | null;
  readonly consent: string | null;
  readonly coordinates: readonly string[];
  readonly at: number;
  readonly dueBy: number;
  readonly sentAt: number | null;
  readonly acknowledgedAt: number | null;
}

/**
 * Reads are preceded by what is due for a second look: notices to whoever was reading while people were told. Pages throw ApiError
 * BAD_USER_INPUT for a cursor that is none of the list's.
 */
export interface NoticesRepository {
  noticesOf(person: string, page: Page, now: number): Promise<StopNoticeRow[]>;
  /** Those of one organisation, which counts as their delivery. */
  noticesTo(organisation: string, acknowledged: boolean, page: Page, now: number): Promise<StopNoticeRow[]>;
  /** Null when the organisation has no such notice. Acknowledging twice keeps the first instant. */
  acknowledgeNotice(id: string, organisation: string, now: number): Promise<StopNoticeRow | null>;
}

/** Records of the log about one person: those that rested on a consent, or those that say a text, e.g. the name of a holder. */
export const RECORDS_ABOUT = /* cypher */ `
  MATCH (:LogKey { person: $person })<-[concerns:CONCERNS]-(record:LogRecord)
  WHERE ($consent IS NULL OR concerns.consent = $consent) AND ($containing IS NULL OR record.payload CONTAINS $containing)
  RETURN DISTINCT record.payload AS payload`;

/** Who is told of the same twice is told once. */
const CREATE_NOTICES = /* cypher */ `
  UNWIND $notices AS made
  MATCH (person:DataSubject { id: made.person })
  MERGE (notice:StopNotice { key: made.notice.key })
    ON CREATE SET notice = made.notice
  MERGE (notice)-[:FOR]->(person)`;

const CREATE_LOOK_AGAIN = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  CREATE (look:LookAgain)-[:FOR]->(person)
  SET look = $again`;

const createNotices = async (
  run: Run,
  notices: readonly { readonly person: string; readonly notice: NewNotice }[],
): Promise<void> => {
  if (notices.length > 0) await run(CREATE_NOTICES, { notices });
};

/** Stores what past recipients are told, in the transaction of the change they are told of. */
export async function storeTold(run: Run, person: string, { notices, again }: Told): Promise<void> {
  await createNotices(
    run,
    notices.map((notice) => ({ person, notice })),
  );
  if (again !== null) await run(CREATE_LOOK_AGAIN, { person, again });
}

const LOOKS = 200;

/** Those whose time has come, with the records that came since. */
const DUE = /* cypher */ `
  MATCH (look:LookAgain) WHERE look.at <= $now
  WITH look ORDER BY look.at LIMIT ${LOOKS}
  MATCH (look)-[:FOR]->(person:DataSubject)
  RETURN person.id AS person, look { .id, .kind, .consent, .holder, .coordinates } AS telling,
    COLLECT { MATCH (:LogKey { person: person.id })<-[concerns:CONCERNS]-(record:LogRecord)
      WHERE record.at >= look.since AND (look.consent IS NULL OR concerns.consent = look.consent)
        AND (look.holder IS NULL OR record.payload CONTAINS '"' + look.holder + '"')
      RETURN DISTINCT record.payload } AS payloads`;

const DONE = /* cypher */ `
  MATCH (look:LookAgain) WHERE look.id IN $ids
  DETACH DELETE look`;

/** The second look: a read that was under way when people were told is on the log by now. Two processes at once make no notice twice. */
async function lookAgain(graph: Graph, now: number): Promise<void> {
  type Due = { person: string; telling: Omit<LookAgain, 'at' | 'since'>; payloads: string[] };
  for (let more = true; more;) {
    const due = await graph.readLatest<Due>(DUE, { now });
    more = due.length === LOOKS;
    if (due.length === 0) return;
    const notices = due.flatMap(({ person, telling, payloads }) =>
      noticesTo(pastRecipients(payloads, telling), telling, now).map((notice) => ({ person, notice })),
    );
    await graph.transact(async (run) => {
      await createNotices(run, notices);
      await run(DONE, { ids: due.map(({ telling }) => telling.id) });
    });
  }
}

/**
 * Cypher: the handle under which the recipient of `notice` was shown `person`. Of a record that does not say which, a pseudonym of its
 * agreement where there is one, of the latest epoch.
 */
export const SHOWN_AS = `head(COLLECT {
        MATCH (:Learner { person: person.id })<-[:OF]-(handle:Handle { holder: notice.holder })
        WHERE handle.recipient = notice.audience OR (notice.audience IS NULL AND (handle.recipient = notice.recipient
          OR handle.recipient STARTS WITH notice.recipient + ' ' + notice.agreement + ' '))
        WITH handle ORDER BY handle.recipient = notice.recipient, toInteger(last(split(handle.recipient, ' '))) DESC
        RETURN handle.holder + '#' + handle.fragment })`;

const NOTICE = `notice { .id, .kind, .recipient, .holder, .consent, .coordinates, .at, .dueBy, .sentAt, .acknowledgedAt,
      learner: CASE WHEN notice.erased THEN notice.learner ELSE ${SHOWN_AS} END } AS notice`;

const NOTICES_OF: OwnList = {
  own: 'MATCH (person:DataSubject { id: $person })<-[:FOR]-(notice:StopNotice)',
  id: 'notice.id',
  by: 'notice.at',
  row: NOTICE,
};

/** In the order of the days they are due: at the instants themselves, notices of one event would stand side by side. */
const NOTICES_TO: OwnList = {
  own: 'MATCH (notice:StopNotice { recipient: $organisation })-[:FOR]->(person:DataSubject)',
  id: 'notice.id',
  by: `floor(notice.dueBy / ${DAY_MS})`,
  leastFirst: true,
  shown: '$acknowledged OR notice.acknowledgedAt IS NULL',
  then: 'SET notice.sentAt = coalesce(notice.sentAt, $now)',
  row: NOTICE,
};

const ACKNOWLEDGE = /* cypher */ `
  MATCH (notice:StopNotice { id: $id, recipient: $organisation })-[:FOR]->(person:DataSubject)
  SET notice.sentAt = coalesce(notice.sentAt, $now), notice.acknowledgedAt = coalesce(notice.acknowledgedAt, $now),
    notice.learner = null
  RETURN ${NOTICE}`;

export function noticesRepository(graph: Graph): NoticesRepository {
  type Row = { notice: StopNoticeRow };
  const notices = (rows: readonly Row[]): StopNoticeRow[] => rows.map(({ notice }) => notice);
  return {
    async noticesOf(person, page, now) {
      await lookAgain(graph, now);
      return notices(await pageFrom<Row>(graph, NOTICES_OF, { person }, page));
    },
    async noticesTo(organisation, acknowledged, page, now) {
      await lookAgain(graph, now);
      const params = { organisation, acknowledged, now };
      return notices(await pageFrom<Row>(graph, NOTICES_TO, params, page, { read: graph.write }));
    },
    acknowledgeNotice: async (id, organisation, now) =>
      notices(await graph.write<Row>(ACKNOWLEDGE, { id, organisation, now }))[0] ?? null,
  };
}
