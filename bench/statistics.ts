/** What several rounds of one measurement say. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/**
 * The value below which a share of the values lies, by nearest rank: always one of the values, never between two.
 *
 * @param share  0 to 1; 0.99 is p99
 * @throws RangeError without values, or with a share out of range
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0 || !(share >= 0 && share <= 1))
    throw new RangeError(`no percentile ${share} of ${values.length} values`);
  return ascending(values)[Math.max(0, Math.ceil(share * values.length) - 1)]!;
}

/** Middle of the values; the mean of the middle two when their number is even. @throws RangeError without values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no median of 0 values');
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** @throws RangeError without values */
export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  min: percentile(values, 0),
  max: percentile(values, 1),
});

/**
 * Ratio of two things measured side by side: one ratio per round, so that what slows a whole round down, slows both.
 *
 * @throws RangeError when the rounds are not pairs
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Spread {
  if (ours.length !== theirs.length) throw new RangeError(`${ours.length} rounds beside ${theirs.length}`);
  return spread(ours.map((value, round) => value / theirs[round]!));
}
