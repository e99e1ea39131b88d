import { CATEGORIES, type DataCategory } from './model.js';

/*
 * The rules about minors, as parameters by attested age band: a band is attested and expires, no birth date is kept, and
 * an unknown age means the strictest row. To be confirmed by a jurist before production.
 */

/**
 * Who must approve a consent before it is in force.
 *
 * @default under 15: the child and one holder of parental authority (loi 78-17 art. 45, online services offered directly
 *          to a child); 15 to 17: the young person, for such services; age unknown: as under 15
 */
export const APPROVALS_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ADULT: ['SUBJECT'],
  FROM_15_TO_17: ['SUBJECT'],
  UNDER_15: ['SUBJECT', 'GUARDIAN'],
  UNKNOWN: ['SUBJECT', 'GUARDIAN'],
};

export const approvalsRequired = (ageBand: string): readonly string[] =>
  APPROVALS_REQUIRED[ageBand] ?? APPROVALS_REQUIRED['UNKNOWN']!;

/**
 * What a guardian may read of what the guardianship covers.
 *
 * @default under 15: all of it; 15 to 17: nothing that may rest on the young person's own consent (skills, learning
 *          traces); adults and unknown age: nothing, since no guardianship can be told to exist
 */
export const GUARDIAN_READS: Readonly<Record<string, readonly DataCategory[]>> = {
  UNDER_15: CATEGORIES,
  FROM_15_TO_17: ['IDENTIFIER', 'IDENTITY', 'CONTACT', 'DEMOGRAPHIC', 'ENROLMENT', 'CREDENTIAL'],
};
