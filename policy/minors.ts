import { CATEGORIES, type DataCategory } from './model.js';

/*
 * The rules about minors, as parameters by attested age band: a band is attested and expires, no date of birth is kept, and
 * an unknown age means the strictest row. To be confirmed by a jurist before production.
 */

export const AGE_BANDS = ['UNDER_15', 'FROM_15_TO_17', 'ADULT'] as const;

/** What a consent is for, as its notice says. */
export interface ConsentKind {
  /** `ONLINE_DIRECT`: an information society service offered directly to the person (GDPR art. 8). */
  readonly service: 'ONLINE_DIRECT' | 'OTHER';
  /** Whether the act is a usual one, which one holder of parental authority can do alone (Code civil art. 372-2). */
  readonly act: 'USUAL' | 'NOT_USUAL';
}

/** Who can be asked to approve: the person, one guardian, or every guardian there is. */
export type Approval = 'SUBJECT' | 'GUARDIAN' | 'ALL_GUARDIANS';

export interface ApprovalRule {
  readonly bands: readonly string[];
  readonly services: readonly ConsentKind['service'][];
  readonly acts: readonly ConsentKind['act'][];
  /** All of these; `SUBJECT` is left out where a child is not asked for want of maturity. */
  readonly requires: readonly Approval[];
  readonly source: string;
}

const ANY_SERVICE = ['ONLINE_DIRECT', 'OTHER'] as const;
const ANY_ACT = ['USUAL', 'NOT_USUAL'] as const;
/** An age that nobody attests is the strictest one. */
const CHILD = ['UNDER_15', 'UNKNOWN'];

/**
 * Who must approve a consent before it is in force; the first row that fits counts.
 *
 * The maturity of a child (Code civil art. 371-1, 388-1; Convention on the Rights of the Child art. 12) is the `SUBJECT` of
 * the rows of other consents. @default asked in every case, also under 15
 */
export const APPROVAL_RULES: readonly ApprovalRule[] = [
  {
    bands: ['ADULT'],
    services: ANY_SERVICE,
    acts: ANY_ACT,
    requires: ['SUBJECT'],
    source: 'GDPR art. 4(11), 7',
  },
  {
    bands: ['FROM_15_TO_17'],
    services: ['ONLINE_DIRECT'],
    acts: ANY_ACT,
    requires: ['SUBJECT'],
    source: 'GDPR art. 8(1); loi 78-17 art. 45',
  },
  {
    bands: CHILD,
    services: ['ONLINE_DIRECT'],
    acts: ['USUAL'],
    requires: ['SUBJECT', 'GUARDIAN'],
    source: 'GDPR art. 8(1); loi 78-17 art. 45; Code civil art. 372-2',
  },
  {
    bands: CHILD,
    services: ['ONLINE_DIRECT'],
    acts: ['NOT_USUAL'],
    requires: ['SUBJECT', 'ALL_GUARDIANS'],
    source: 'loi 78-17 art. 45; Code civil art. 372',
  },
  {
    bands: [...CHILD, 'FROM_15_TO_17'],
    services: ['OTHER'],
    acts: ['USUAL'],
    requires: ['SUBJECT', 'GUARDIAN'],
    source: 'Code civil art. 371-1, 372-2, 388-1-1',
  },
  {
    bands: [...CHILD, 'FROM_15_TO_17'],
    services: ['OTHER'],
    acts: ['NOT_USUAL'],
    requires: ['SUBJECT', 'ALL_GUARDIANS'],
    source: 'Code civil art. 371-1, 372, 388-1-1',
  },
];

const STRICTEST: readonly Approval[] = ['SUBJECT', 'ALL_GUARDIANS'];

/** Whose approvals a consent needs. A band or kind that no row knows needs everybody's. */
export const approvalsRequired = (ageBand: string, { service, act }: ConsentKind): readonly Approval[] =>
  APPROVAL_RULES.find(
    ({ bands, services, acts }) => bands.includes(ageBand) && services.includes(service) && acts.includes(act),
  )?.requires ?? STRICTEST;

const asksGuardian = (required: readonly string[]): boolean =>
  required.includes('GUARDIAN') || required.includes('ALL_GUARDIANS');

/**
 * Whether a guardian has a say in a consent now: approves, opposes, withdraws. Not where nobody attests the age, since
 * then no guardianship can be told to exist; not from 15 on where the young person decides alone.
 */
export const guardianTakesPart = (ageBand: string, kind: ConsentKind): boolean =>
  ageBand !== 'UNKNOWN' && asksGuardian(approvalsRequired(ageBand, kind));

/** An opposition that blocks until it is taken back (Code civil art. 372-2: known to the other side). */
export const UNOPPOSED = 'UNOPPOSED';

/** What stands for and against a consent: whether the person approved, which guardians did, which oppose, who there are. */
export interface Standpoints {
  readonly subject: boolean;
  readonly approvedBy: readonly string[];
  readonly opposedBy: readonly string[];
  /** Everybody whose guardianship is in term. */
  readonly guardians: readonly string[];
}

/**
 * Approvals as they are stored with a consent: what is asked for, and what is there. The consent is in force when nothing is
 * missing. Somebody who is no guardian any more neither approves nor opposes.
 */
export function approvalsOf(
  ageBand: string,
  kind: ConsentKind,
  { subject, approvedBy, opposedBy, guardians }: Standpoints,
): { required: string[]; given: string[] } {
  const required: string[] = [...approvalsRequired(ageBand, kind)];
  const approving = guardians.filter((guardian) => approvedBy.includes(guardian));
  if (asksGuardian(required) && guardians.some((guardian) => opposedBy.includes(guardian))) required.push(UNOPPOSED);
  const given = [
    ...(subject ? ['SUBJECT'] : []),
    ...(approving.length > 0 ? ['GUARDIAN'] : []),
    ...(guardians.length > 0 && approving.length === guardians.length ? ['ALL_GUARDIANS'] : []),
  ];
  return { required, given };
}

/**
 * What a guardian may read of what the guardianship covers.
 *
 * @default under 15: all of it; 15 to 17: nothing that may rest on the young person's own consent (skills, learning
 *          traces), nor health and offences; adults and unknown age: nothing, since no guardianship can be told to exist
 */
export const GUARDIAN_READS: Readonly<Record<string, readonly DataCategory[]>> = {
  UNDER_15: CATEGORIES,
  FROM_15_TO_17: ['IDENTIFIER', 'IDENTITY', 'CONTACT', 'DEMOGRAPHIC', 'ENROLMENT', 'CREDENTIAL'],
};
