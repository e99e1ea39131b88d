import { consentFor } from './consent.js';
import type { AccessRequest, DataCategory, FieldGrant, PartyEvidence, SubjectEvidence } from './model.js';
import { isWithin, mayMean, reachesPurpose } from './purposes.js';
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
export const OPEN_TO_OBJECTION: ReadonlySet<string> = new Set([
  LEGAL_BASES.PUBLIC_TASK,
  LEGAL_BASES.LEGITIMATE_INTEREST,
]);
const KNOWN: ReadonlySet<string> = new Set(Object.values(LEGAL_BASES));

/** Categories that need a ground of their own beside the legal basis. @default GDPR art. 9(1) and 10 */
export const SPECIAL_CATEGORIES: Readonly<Partial<Record<DataCategory, 'ART_9' | 'ART_10'>>> = {
  HEALTH: 'ART_9',
  OFFENCE: 'ART_10',
};

/** GDPR art. 9(2) as the terms of DPV's extension for the GDPR. */
export const SPECIAL_GROUNDS: ReadonlySet<string> = new Set(
  [...'abcdefghij'].map((letter) => `eu-gdpr:A9-2-${letter}`),
);
export const EXPLICIT_CONSENT = 'eu-gdpr:A9-2-a';

/**
 * Purposes that are research, narrower ones included: reuse for them needs a recorded assessment (GDPR art. 5(1)(b), 89(1)).
 * What the person consented to for research itself is no reuse.
 */
export const RESEARCH_PURPOSES: readonly string[] = ['dpv:ResearchAndDevelopment'];

/**
 * Purposes to which an objection is absolute, narrower ones included: no grounds override it. A parameter.
 *
 * @default GDPR art. 21(2), (3)
 */
export const ABSOLUTE_OBJECTIONS: readonly string[] = ['dpv:DirectMarketing'];

/** Whether grounds may override an objection where data are asked for this purpose. */
export const canOverrideObjections = (purpose: string): boolean =>
  !ABSOLUTE_OBJECTIONS.some((absolute) => mayMean(purpose, absolute));

/** Whether what the field tells about a person has the ground it needs beside the basis. */
export function specialGroundHolds(
  { specialGround, legalBasis }: Pick<FieldGrant, 'specialGround' | 'legalBasis'>,
  category: DataCategory,
): boolean {
  const article = SPECIAL_CATEGORIES[category];
  if (article === undefined) return true;
  if (!specialGround) return false;
  if (article === 'ART_10') return true;
  if (!SPECIAL_GROUNDS.has(specialGround)) return false;
  // Explicit consent is a consent that was asked for: it is looked for like any other.
  return specialGround !== EXPLICIT_CONSENT || legalBasis === LEGAL_BASES.CONSENT;
}

export const isResearchReuse = ({ legalBasis }: Pick<FieldGrant, 'legalBasis'>, purpose: string): boolean =>
  legalBasis !== LEGAL_BASES.CONSENT && RESEARCH_PURPOSES.some((research) => isWithin(purpose, research));

/** Whether the basis can carry the grant at all, whoever the person is. */
export function basisHolds(
  grant: FieldGrant,
  { principal, category }: Pick<AccessRequest, 'principal' | 'category'>,
  parties: PartyEvidence,
): boolean {
  if (!KNOWN.has(grant.legalBasis) || !specialGroundHolds(grant, category)) return false;
  if (isResearchReuse(grant, principal.purpose ?? '') && !grant.researchAssessment) return false;
  if (grant.legalBasis === LEGAL_BASES.CONSENT) return true;
  // Every other basis names what it rests on: the contract, the legal text, the recorded assessment.
  if (!grant.ground) return false;
  // GDPR art. 6(1), last sentence: not for public authorities in their tasks. Unknown counts as one.
  return (
    grant.legalBasis !== LEGAL_BASES.LEGITIMATE_INTEREST ||
    parties.standings.get(principal.org ?? '')?.publicAuthority === false
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
  const overridden = grant.overridesObjectionOn && canOverrideObjections(purpose);
  return objects && !overridden ? { reason: 'OBJECTION' } : { consent: null };
}
