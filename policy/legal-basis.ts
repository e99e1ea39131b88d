import { consentFor } from './consent.js';
import type { AccessRequest, FieldGrant, PartyEvidence, SubjectEvidence } from './model.js';
import { reachesPurpose } from './purposes.js';
import type { Reason } from './reasons.js';

/** GDPR art. 6(1) as the terms of DPV's extension for the GDPR. */
export const LEGAL_BASES = {
  CONSENT: 'eu-gdpr:A6-1-a',
  CONTRACT: 'eu-gdpr:A6-1-b',
  LEGAL_OBLIGATION: 'eu-gdpr:A6-1-c',
  VITAL_INTEREST: 'eu-gdpr:A6-1-d',
  PUBLIC_TASK: 'eu-gdpr:A6-1-e',
  LEGITIMATE_INTEREST: 'eu-gdpr:A6-1-f',
} as const;

/** Bases that respect an objection (GDPR art. 21(1)). */
const OPEN_TO_OBJECTION: ReadonlySet<string> = new Set([LEGAL_BASES.PUBLIC_TASK, LEGAL_BASES.LEGITIMATE_INTEREST]);
const KNOWN: ReadonlySet<string> = new Set(Object.values(LEGAL_BASES));

/** Whether the basis can carry the grant at all, whoever the person is. */
export function basisHolds(grant: FieldGrant, assignee: string, parties: PartyEvidence): boolean {
  if (!KNOWN.has(grant.legalBasis)) return false;
  if (grant.legalBasis === LEGAL_BASES.CONSENT) return true;
  // Every other basis names what it rests on: the contract, the legal text, the recorded assessment.
  if (!grant.ground) return false;
  // GDPR art. 6(1), last sentence: not for public authorities in their tasks. Unknown counts as one.
  return (
    grant.legalBasis !== LEGAL_BASES.LEGITIMATE_INTEREST || parties.standings.get(assignee)?.publicAuthority === false
  );
}

/** What the basis asks of the person concerned. */
export function personAllows(
  grant: FieldGrant,
  request: AccessRequest,
  evidence: SubjectEvidence,
  now: number,
): { consent: string | null } | { reason: Reason } {
  if (grant.legalBasis === LEGAL_BASES.CONSENT) return consentFor(request, evidence, now);
  const purpose = request.principal.purpose ?? '';
  const objects =
    OPEN_TO_OBJECTION.has(grant.legalBasis) &&
    evidence.objections.some(({ purposes }) => reachesPurpose(purposes, purpose));
  return objects && !grant.overridesObjectionOn ? { reason: 'OBJECTION' } : { consent: null };
}
