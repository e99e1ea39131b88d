import { rfc3339 } from '../../../runtime/instant.js';
import { ownedBy, type Owners } from '../../../policy/personal-data.js';
import type {
  MutationResolvers,
  PrivacyNotice,
  PrivacyNoticeResolvers,
  QueryResolvers,
  StopNotice,
  StopNoticeStatus,
} from '../__generated__/types.js';
import { pageAsked } from '../page-of.js';
import type { StopNoticeRow } from '../repository-notices.js';
import { asOrganisation } from '../as-organisation.js';
import { asPerson, notFound } from './callers.js';
import { frozenNotice, type Language, type PrivacyNoticeRow } from './privacy-notice.js';
import { DAY_MS } from './terms.js';

/** A privacy notice with its words, of which one text is asked for. */
export type PrivacyNoticeShape = Omit<PrivacyNotice, 'text' | '__typename'> & Pick<PrivacyNoticeRow, 'texts'>;

export const noticeShape = (row: PrivacyNoticeRow): PrivacyNoticeShape => ({
  ...row,
  validFrom: rfc3339(row.validFrom),
  validUntil: rfc3339(row.validUntil),
  ...frozenNotice(row),
});

/** As it is at `now`: whether it is overdue is judged when it is read. */
export function noticeStatusAt({ acknowledgedAt, sentAt, dueBy }: StopNoticeRow, now: number): StopNoticeStatus {
  if (acknowledgedAt !== null) return 'ACKNOWLEDGED';
  if (dueBy <= now) return 'OVERDUE';
  return sentAt === null ? 'PENDING' : 'SENT';
}

/** The first instant of its day, UTC. */
const dayOf = (instant: number): number => Math.floor(instant / DAY_MS) * DAY_MS;

/**
 * The organisation sees the handle it was shown, the day, and not the consent: notices of one end must not be joined. The person
 * sees the reverse.
 */
const stopNotice = (
  { sentAt, ...row }: StopNoticeRow,
  owners: Partial<Owners>,
  now: number,
): Omit<StopNotice, '__typename'> => {
  const toOrganisation = (owners.organisations ?? []).length > 0;
  return ownedBy(
    {
      ...row,
      learner: toOrganisation ? row.learner : null,
      consent: toOrganisation ? null : row.consent,
      at: rfc3339(toOrganisation ? dayOf(row.at) : row.at),
      dueBy: rfc3339(toOrganisation ? dayOf(row.dueBy) : row.dueBy),
      status: noticeStatusAt({ ...row, sentAt }, now),
      acknowledgedAt: rfc3339(row.acknowledgedAt),
    },
    owners,
  );
};

export const noticeQueries: Pick<QueryResolvers, 'privacyNotice' | 'privacyNotices' | 'myNotices' | 'noticesToUs'> = {
  async privacyNotice(_root, { id, version }, { repository, access }) {
    const notice = await repository.privacyNotice(id, version ?? null, access.now.getTime());
    return notice && noticeShape(notice);
  },
  privacyNotices: async (_root, { recipient, ...asked }, { repository, access }) =>
    (await repository.privacyNoticesOf(recipient, access.now.getTime(), pageAsked(asked))).map(noticeShape),
  async myNotices(_root, asked, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const rows = await context.repository.noticesOf(person, pageAsked(asked), now);
    return rows.map((row) => stopNotice(row, { persons: [person] }, now));
  },
  async noticesToUs(_root, { acknowledged, ...asked }, context) {
    const organisation = asOrganisation(context);
    const now = context.access.now.getTime();
    const rows = await context.repository.noticesTo(organisation, acknowledged, pageAsked(asked), now);
    return rows.map((row) => stopNotice(row, { organisations: [organisation] }, now));
  },
};

export const noticeMutations: Pick<MutationResolvers, 'acknowledgeNotice'> = {
  async acknowledgeNotice(_root, { id }, context) {
    const organisation = asOrganisation(context);
    const now = context.access.now.getTime();
    const row = await context.repository.acknowledgeNotice(id, organisation, now);
    if (!row) throw notFound('notice', id, 'noticesToUs');
    return stopNotice(row, { organisations: [organisation] }, now);
  },
};

export const privacyNoticeFields: PrivacyNoticeResolvers = {
  text: ({ texts }, { lang, audience }) => texts[(lang === 'en' ? 'en' : 'fr') satisfies Language][audience],
};
