import type { Graph } from '../../runtime/neo4j.js';
import type { NoticeTexts, PrivacyNoticeRow } from './consents/privacy-notice.js';
import { noSuchCursor, type Page } from './page-of.js';

export interface PrivacyNoticesRepository {
  /** @param version  null: the newest in force at `now` */
  privacyNotice(id: string, version: string | null, now: number): Promise<PrivacyNoticeRow | null>;
  /**
   * Versions in force that name the recipient, the newest of each notice, in the order of their ids.
   *
   * @param page  @default all
   * @throws ApiError BAD_USER_INPUT for a cursor that is no notice of the recipient's, in force now or before
   */
  privacyNoticesOf(recipient: string, now: number, page?: Page): Promise<PrivacyNoticeRow[]>;
  /**
   * Stores a version; the one before ends where it begins. Versions are counted from 1.
   *
   * @param next  whether there must be one before, of the same recipients
   * @returns what is stored; `NOT_YOURS` where there is none before, or of others; `NOT_LATER` where one begins then or later
   */
  publishPrivacyNotice(
    notice: Omit<PrivacyNoticeRow, 'version'>,
    next: boolean,
  ): Promise<PrivacyNoticeRow | 'NOT_YOURS' | 'NOT_LATER'>;
}

const NOTICE = `notice { .id, .version, .recipients, .purposes, .categories, .retentionDays, .validFrom, .validUntil, .service, .act,
      .texts } AS notice`;

const ONE = /* cypher */ `
  MATCH (notice:PrivacyNotice { id: $id })
  WHERE CASE WHEN $version IS NULL THEN notice.validFrom <= $now AND $now < coalesce(notice.validUntil, $now + 1)
    ELSE notice.version = $version END
  RETURN ${NOTICE} ORDER BY notice.validFrom DESC LIMIT 1`;

const OF_RECIPIENT = /* cypher */ `
  MATCH (notice:PrivacyNotice) WHERE $recipient IN notice.recipients AND notice.id > $after
    AND notice.validFrom <= $now AND $now < coalesce(notice.validUntil, $now + 1)
  WITH notice ORDER BY notice.id, notice.validFrom DESC
  WITH notice.id AS id, head(collect(notice)) AS notice
  RETURN ${NOTICE} ORDER BY id LIMIT toInteger($first)`;

/** One that is over by now is still a place to go on from. */
const IS_OF_RECIPIENT = /* cypher */ `
  RETURN EXISTS { MATCH (notice:PrivacyNotice { id: $after })
    WHERE $recipient IN notice.recipients AND notice.validFrom <= $now } AS known`;

/** The first version is the lock: versions are read after it is held, so that the second of two at once sees the first. */
const LATEST = /* cypher */ `
  MATCH (first:PrivacyNotice { id: $id })
  WITH first ORDER BY first.validFrom LIMIT 1
  SET first.id = first.id
  WITH first
  MATCH (notice:PrivacyNotice { id: first.id })
  WITH notice ORDER BY notice.validFrom DESC
  WITH collect(notice) AS versions
  WITH versions, head(versions) AS latest WHERE latest IS NOT NULL
  RETURN latest.recipients AS recipients, latest.validFrom AS validFrom, size(versions) AS versions`;

const SUPERSEDE = /* cypher */ `
  MATCH (notice:PrivacyNotice { id: $id }) WHERE notice.validUntil IS NULL OR notice.validUntil > $validFrom
  SET notice.validUntil = $validFrom`;

const STORE = /* cypher */ `
  CREATE (notice:PrivacyNotice) SET notice = $notice
  RETURN ${NOTICE}`;

const ALL: Page = { first: Number.MAX_SAFE_INTEGER, after: null };

interface Latest {
  readonly recipients: readonly string[];
  readonly validFrom: number;
  readonly versions: number;
}

type Stored = Omit<PrivacyNoticeRow, 'texts'> & { readonly texts: string };
const parsed = ({ texts, ...notice }: Stored): PrivacyNoticeRow => ({
  ...notice,
  texts: JSON.parse(texts) as NoticeTexts,
});

export function privacyNoticesRepository(graph: Graph): PrivacyNoticesRepository {
  return {
    async privacyNotice(id, version, now) {
      const [row] = await graph.readLatest<{ notice: Stored }>(ONE, { id, version, now });
      return row ? parsed(row.notice) : null;
    },
    publishPrivacyNotice: (notice, next) =>
      graph.transact(async (run) => {
        const read = () => run<Latest & Record<string, unknown>>(LATEST, { id: notice.id });
        // The first takes the lock; by the time it is had there may be another version.
        await read();
        const [latest] = await read();
        if ((latest === undefined) === next) return 'NOT_YOURS';
        if (latest && latest.recipients.join() !== notice.recipients.join()) return 'NOT_YOURS';
        if (latest && latest.validFrom >= notice.validFrom) return 'NOT_LATER';
        await run(SUPERSEDE, { id: notice.id, validFrom: notice.validFrom });
        const version = String((latest?.versions ?? 0) + 1);
        const [row] = await run<{ notice: Stored }>(STORE, {
          notice: { ...notice, version, texts: JSON.stringify(notice.texts) },
        });
        return parsed(row!.notice);
      }),
    async privacyNoticesOf(recipient, now, { first, after } = ALL) {
      if (after !== null) {
        const [row] = await graph.readLatest<{ known: boolean }>(IS_OF_RECIPIENT, { recipient, now, after });
        if (!row!.known) throw noSuchCursor();
      }
      const rows = await graph.readLatest<{ notice: Stored }>(OF_RECIPIENT, {
        recipient,
        now,
        first,
        after: after ?? '',
      });
      return rows.map(({ notice }) => parsed(notice));
    },
  };
}
