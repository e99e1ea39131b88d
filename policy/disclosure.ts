/**
 * Fewest people a published figure may stand for. A parameter.
 *
 * @default 11, the rule of the French tax data (livre des procédures fiscales, art. L135 D; INSEE, guide du secret statistique)
 */
export const MINIMUM_FREQUENCY = 11;

/**
 * Counts are rounded to a multiple of this, so that two answers a moment apart do not tell whether one person came or went. A parameter.
 *
 * @default 5, the base Eurostat and the INSEE use for rounded tables of people
 */
export const ROUNDING_BASE = 5;

export interface Group<Value> {
  readonly value: Value;
  /** Rounded. */
  readonly count: number;
}

/**
 * What of a table of counts may be shown. Groups under the minimum are left out, and one more where a single group would be:
 * it could be told from a total. A group left out is not named either: that somebody is in it is about somebody.
 *
 * @param minimum  the greatest of the minima that apply; never under MINIMUM_FREQUENCY
 * @returns the groups that are shown, the largest first, and whether any was left out
 */
export function publishable<Value>(
  counts: ReadonlyMap<Value, number>,
  minimum: number,
): { readonly groups: readonly Group<Value>[]; readonly suppressed: boolean } {
  const least = Math.max(minimum, MINIMUM_FREQUENCY);
  const all = [...counts].sort(([, one], [, other]) => other - one);
  const shown = all.filter(([, count]) => count >= least);
  const hidden = all.slice(shown.length);
  const people = hidden.reduce((sum, [, count]) => sum + count, 0);
  // One group, or few people in several, would be the difference of a total and what is shown.
  if (hidden.length > 0 && (hidden.length === 1 || people < least)) shown.pop();
  return {
    groups: shown.map(([value, count]) => ({ value, count: Math.round(count / ROUNDING_BASE) * ROUNDING_BASE })),
    suppressed: hidden.length > 0,
  };
}
