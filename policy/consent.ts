import type { AccessRequest, Consent, ConsentStatus, SubjectEvidence } from './model.js';
import { isInstant } from './readable.js';
import type { Reason } from './reasons.js';

/** What a consent is worth at one instant: expiry is judged here, when it is read, never by a job. */
export function reasonAgainst(consent: Consent, now: number): Reason | null {
  switch (consent.status) {
    case 'GIVEN':
    case 'RENEWED':
      if (consent.approvalsMissing.length > 0) return 'APPROVAL_MISSING';
      if (!isInstant(consent.givenAt) || consent.givenAt > now) return 'CONSENT_MISSING';
      // A consent without an end is not in force: none is recorded without one.
      return isInstant(consent.validUntil) && consent.validUntil > now ? null : 'CONSENT_EXPIRED';
    case 'PARTIALLY_APPROVED':
      return 'APPROVAL_MISSING';
    case 'REFUSED':
      return 'CONSENT_REFUSED';
    case 'WITHDRAWN':
    case 'TERMINATED':
    case 'INVALIDATED':
      return 'CONSENT_WITHDRAWN';
    case 'EXPIRED':
      return 'CONSENT_EXPIRED';
    default:
      return 'CONSENT_MISSING';
  }
}

/** Not yet a decision of the person's. */
const UNDECIDED: ReadonlySet<ConsentStatus> = new Set(['REQUESTED', 'DEFERRED']);

const covers = ({ status, categories, purposes }: Consent, { category, principal }: AccessRequest): boolean =>
  status === 'UNREADABLE' || (categories.includes(category) && purposes.includes(principal.purpose ?? ''));

/**
 * The consent in force that covers the request: its category, and exactly a purpose its notice named. Purposes are not
 * widened here: a person consents to what was read, not to what contains it.
 *
 * Of several records the latest decision counts: a withdrawal closes what an earlier consent opened, whichever record it
 * was written on, and giving again opens it again. Decisions of one instant must all be in favour.
 */
export function consentFor(
  request: AccessRequest,
  { consents }: SubjectEvidence,
  now: number,
): { consent: string } | { reason: Reason } {
  const decided = consents.filter((consent) => covers(consent, request) && !UNDECIDED.has(consent.status));
  if (decided.length === 0) return { reason: 'CONSENT_MISSING' };
  const latest = Math.max(...decided.map(({ decidedAt }) => decidedAt));
  const last = decided.filter(({ decidedAt }) => decidedAt === latest);
  const reason = last.map((consent) => reasonAgainst(consent, now)).find((against) => against !== null);
  return reason ? { reason } : { consent: last[0]!.id };
}
