import type { AccessRequest, Consent, SubjectEvidence } from './model.js';
import type { Reason } from './reasons.js';

/** What a consent is worth at one instant: expiry is judged here, when it is read, never by a job. */
export function reasonAgainst(consent: Consent, now: number): Reason | null {
  switch (consent.status) {
    case 'GIVEN':
    case 'RENEWED':
      if (consent.approvalsMissing.length > 0) return 'APPROVAL_MISSING';
      if (!(consent.givenAt <= now)) return 'CONSENT_MISSING';
      // A consent without an end is not in force: none is recorded without one.
      return consent.validUntil > now ? null : 'CONSENT_EXPIRED';
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

/** From the most to the least telling: the person learns why the consent nearest to being in force is not. */
const TELLING: readonly Reason[] = [
  'APPROVAL_MISSING',
  'CONSENT_EXPIRED',
  'CONSENT_WITHDRAWN',
  'CONSENT_REFUSED',
  'CONSENT_MISSING',
];

/**
 * The consent in force that covers the request: its category, and exactly a purpose its notice named.
 * Purposes are not widened here: a person consents to what was read, not to what contains it.
 */
export function consentFor(
  request: AccessRequest,
  evidence: SubjectEvidence,
  now: number,
): { consent: string } | { reason: Reason } {
  const reasons = new Set<Reason>();
  for (const consent of evidence.consents) {
    if (!consent.categories.includes(request.category) || !consent.purposes.includes(request.principal.purpose ?? ''))
      continue;
    const reason = reasonAgainst(consent, now);
    if (reason === null) return { consent: consent.id };
    reasons.add(reason);
  }
  return { reason: TELLING.find((reason) => reasons.has(reason)) ?? 'CONSENT_MISSING' };
}
