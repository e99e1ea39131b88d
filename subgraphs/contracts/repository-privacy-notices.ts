import type { Graph } from '../../runtime/neo4j.js';
import type { NoticeTexts, PrivacyNoticeRow } from './consents/privacy-notice.js';

export interface PrivacyNoticesRepository {
  /** @param version  null: the newest in force at `now` */
  privacyNotice(id: string, version: string | null, now: number): Promise<PrivacyNoticeRow | null>;
  /** Versions in force that name the recipient, the newest of each notice, in the order of their ids. */
  privacyNoticesOf(recipient: string, now: number): Promise<PrivacyNoticeRow[]>;
}

const NOTICE = `notice { .id, .version, .recipients, .purposes, .categories, .retentionDays, .validFrom, .validUntil, .service, .act,
      .texts } AS notice`;

const ONE = /* cypher */ `
  MATCH (notice:PrivacyNotice { id: $id })
  WHERE CASE WHEN $version IS NULL THEN notice.validFrom <= $now AND $now < coalesce(notice.validUntil, $now + 1)
    ELSE notice.version = $version END
  RETURN ${NOTICE} ORDER BY notice.validFrom DESC LIMIT 1`;

const OF_RECIPIENT = /* cypher */ `
  MATCH (notice:PrivacyNotice) WHERE $recipient IN notice.recipients
    AND notice.validFrom <= $now AND $now < coalesce(notice.validUntil, $now + 1)
  WITH notice ORDER BY notice.id, notice.validFrom DESC
  WITH notice.id AS id, head(collect(notice)) AS notice
  RETURN ${NOTICE} ORDER BY id`;

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
    privacyNoticesOf: async (recipient, now) =>
      (await graph.readLatest<{ notice: Stored }>(OF_RECIPIENT, { recipient, now })).map(({ notice }) =>
        parsed(notice),
      ),
  };
}
