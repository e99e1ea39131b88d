/**
 * Who must approve a consent before it is in force, by attested age band. A parameter, not a branch.
 *
 * @default under 15: the child and one holder of parental authority (loi 78-17 art. 45, online services offered
 *          directly to a child); 15 to 17: the young person, for such services; age unknown: as under 15
 */
export const APPROVALS_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ADULT: ['SUBJECT'],
  FROM_15_TO_17: ['SUBJECT'],
  UNDER_15: ['SUBJECT', 'GUARDIAN'],
  UNKNOWN: ['SUBJECT', 'GUARDIAN'],
};

export const approvalsRequired = (ageBand: string): readonly string[] =>
  APPROVALS_REQUIRED[ageBand] ?? APPROVALS_REQUIRED['UNKNOWN']!;
