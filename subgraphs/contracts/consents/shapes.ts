import { rfc3339 } from '../../../runtime/instant.js';
import { guardianTakesPart } from '../../../policy/minors.js';
import { ownedBy, type Owners } from '../../../policy/personal-data.js';
import type { ConsentEvent, ConsentRecord } from '../__generated__/types.js';

import { categoriesOf } from './receipt.js';
import { kindOf, statusAt, type ConsentRow, type GuardianshipRow, type PersonState } from './record.js';

/** A consent as somebody sees it. */
export type ConsentShape = Omit<ConsentRecord, 'told' | '__typename'> & { readonly telling: keyof typeof TOLD | null };

/** Who looks at a consent. */
export interface Viewer {
  readonly owners: Partial<Owners>;
  /** The person herself. */
  readonly isSubject?: boolean;
  /** The guardianship it is read under. */
  readonly guardianship?: Pick<GuardianshipRow, 'id' | 'categories'>;
}

/** Sentences for the person, in words a child reads, too. */
export const TOLD = {
  REQUESTED: {
    fr: 'On vous demande votre accord. Vous pouvez dire oui, en tout ou en partie, dire non, ou répondre plus tard.',
    en: 'You are asked to agree. You can say yes, to all or to a part, say no, or answer later.',
  },
  WAITS_FOR_SUBJECT: {
    fr: "Vos responsables ont dit oui. Rien n'est ouvert tant que vous n'avez pas dit oui vous-même.",
    en: 'Your guardians said yes. Nothing is open until you have said yes yourself.',
  },
  WAITS_FOR_GUARDIAN: {
    fr: "Vous avez dit oui. Rien n'est ouvert tant que vos responsables légaux n'ont pas dit oui aussi.",
    en: 'You said yes. Nothing is open until your guardians have said yes, too.',
  },
  OPPOSED: {
    fr: "Un de vos responsables légaux s'oppose. Rien n'est ouvert.",
    en: 'One of your guardians says no. Nothing is open.',
  },
  YOURS_NOW: {
    fr: 'Vous aviez moins de 15 ans et un responsable légal a donné son accord avec vous. Cet accord reste valable ; maintenant vous décidez, et vous pouvez le retirer à tout moment.',
    en: 'You were under 15 and a guardian agreed with you. It stays valid; now you decide, and you can take it back at any time.',
  },
  IN_FORCE: {
    fr: 'Cet accord est en vigueur. Vous pouvez le retirer à tout moment, en une fois.',
    en: 'It is in force. You can take it back at any time, in one step.',
  },
  EXPIRED: {
    fr: "Cet accord est terminé : plus rien n'est ouvert. Vous pouvez le renouveler.",
    en: 'It has ended: nothing is open any more. You can give it again.',
  },
} as const;

function tellingOf(row: ConsentRow, ageBand: string, now: number): keyof typeof TOLD | null {
  const status = statusAt(row, now);
  if (status === 'REQUESTED' || status === 'DEFERRED') return 'REQUESTED';
  if (status === 'EXPIRED') return 'EXPIRED';
  if (status === 'PARTIALLY_APPROVED') {
    const missing = row.approvalsRequired?.filter((required) => !row.approvals?.includes(required)) ?? [];
    if (missing.includes('UNOPPOSED')) return 'OPPOSED';
    return missing.includes('SUBJECT') ? 'WAITS_FOR_SUBJECT' : 'WAITS_FOR_GUARDIAN';
  }
  if (status !== 'GIVEN' && status !== 'RENEWED') return null;
  const wasChild = row.givenAs === 'UNDER_15' && (row.approvedBy ?? []).length > 0;
  const isGrown = ageBand !== 'UNDER_15' && ageBand !== 'UNKNOWN' && !guardianTakesPart(ageBand, kindOf(row));
  return wasChild && isGrown ? 'YOURS_NOW' : 'IN_FORCE';
}

export function consentShape(
  row: ConsentRow,
  { handle, ageBand }: Pick<PersonState, 'handle' | 'ageBand'>,
  { owners, isSubject = false, guardianship }: Viewer,
  now: number,
): ConsentShape {
  const covers = (category: string): boolean => guardianship?.categories.includes(category) ?? true;
  const shows = (receipt: string): boolean =>
    isSubject || (guardianship !== undefined && (categoriesOf(receipt)?.every(covers) ?? false));
  const events = row.events.map(({ id, at, move, by, organisation, status, reason, receipt }) =>
    ownedBy<Omit<ConsentEvent, '__typename'>>(
      { id, at: rfc3339(at), move, by, organisation, status, reason, receipt: shows(receipt) ? receipt : null },
      owners,
    ),
  );
  return ownedBy(
    {
      id: row.id,
      subject: isSubject ? handle : null,
      guardianship: guardianship?.id ?? null,
      recipient: row.recipients[0] ?? null,
      recipients: row.recipients,
      purposes: row.purposes,
      categories: row.categories,
      askedPurposes: row.askedPurposes,
      askedCategories: row.askedCategories?.filter(covers) ?? null,
      notice: row.notice,
      noticeVersion: row.noticeVersion,
      noticeDigest: row.noticeDigest,
      noticeLanguage: row.noticeLanguage,
      status: statusAt(row, now),
      requestedAt: rfc3339(row.requestedAt),
      givenAt: rfc3339(row.givenAt),
      withdrawnAt: rfc3339(row.withdrawnAt),
      validUntil: rfc3339(row.validUntil),
      approvalsRequired: row.approvalsRequired,
      approvals: row.approvals,
      events,
      telling: isSubject ? tellingOf(row, ageBand, now) : null,
    },
    owners,
  );
}
