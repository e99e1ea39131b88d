import { LEGAL_BASES } from './legal-basis.js';
import type { Agreement, DataCategory } from './model.js';
import { coversPurpose } from './purposes.js';
import { inTerm } from './readable.js';

/** What a consent says, as far as it matters whose data it opens. */
export interface Reach {
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
}

/**
 * Whether data of a holder may flow under a consent: an agreement of the holder with one of its recipients, concluded and in
 * term, grants a field of one of its categories on consent, for one of its purposes. Suspended counts: it can be resumed.
 *
 * @param agreements  of the recipients, as they were proven
 * @param categories  of each governed field, by its coordinate
 * @param now         milliseconds since the epoch
 */
export const reachesHolder = (
  consent: Reach,
  holder: string,
  agreements: readonly Agreement[],
  categories: ReadonlyMap<string, { readonly category: DataCategory }>,
  now: number,
): boolean =>
  agreements.some((agreement) => {
    const { assigner, assignee, status, purposes, grants } = agreement;
    if (assigner !== holder || !consent.recipients.includes(assignee)) return false;
    if ((status !== 'ACTIVE' && status !== 'SUSPENDED') || !inTerm(agreement, now)) return false;
    if (!consent.purposes.some((purpose) => coversPurpose(purposes, purpose))) return false;
    return grants.some(({ coordinate, effect, legalBasis }) => {
      const category = categories.get(coordinate)?.category;
      return (
        effect !== 'DENY' &&
        legalBasis === LEGAL_BASES.CONSENT &&
        category !== undefined &&
        consent.categories.includes(category)
      );
    });
  });
