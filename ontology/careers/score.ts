import { FEATURES, PARTS, type Part } from './features.js';
import { stepOf, type Steps } from './fit.js';

/** Scores, their parts and efforts have four decimals. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** What each feature is worth, in the order of FEATURES. Worths begin at 0, and the highest of all features add up to 1. */
export type ScoreTable = readonly Steps[];

/** What a part adds to a score, and the most it could. */
export interface PartOfScore {
  readonly part: Part;
  readonly value: number;
  readonly of: number;
}

/** Puts fitted steps on the scale of a score: each from 0 on, all together 1 at most. */
export function scaled(steps: readonly Steps[]): ScoreTable {
  const whole = steps.reduce((sum, { worth }) => sum + worth.at(-1)! - worth[0]!, 0);
  return steps.map(({ from, worth }) => ({ from, worth: worth.map((value) => (value - worth[0]!) / whole) }));
}

/**
 * The weights where some evidence is hardly there, as in a graph that was loaded from part of the tables: what is not known counts neither
 * way, and the rest adds up to 1.
 *
 * @param isKnown  whether what the feature is found from is known of the occupations
 */
export function restricted(table: ScoreTable, isKnown: (of: (typeof FEATURES)[number]['of']) => boolean): ScoreTable {
  const whole = FEATURES.reduce((sum, { of }, at) => sum + (isKnown(of) ? table[at]!.worth.at(-1)! : 0), 0);
  return FEATURES.map(({ of }, at) => {
    const { from, worth } = table[at]!;
    return isKnown(of) && whole > 0 ? { from, worth: worth.map((value) => value / whole) } : { from: [0], worth: [0] };
  });
}

/** Most that each part can add, in the order of PARTS. */
export const mostOf = (table: ScoreTable): number[] =>
  PARTS.map((part) =>
    FEATURES.reduce((sum, feature, at) => sum + (feature.part === part ? table[at]!.worth.at(-1)! : 0), 0),
  );

const PART_OF = FEATURES.map(({ part }) => PARTS.indexOf(part));

/**
 * Writes what each part is worth for one pair, in the order of PARTS.
 *
 * @param features  by feature, the values towards all occupations
 * @returns the sum, from 0 to 1
 */
export function scoreInto(
  parts: Float64Array,
  table: ScoreTable,
  features: readonly ArrayLike<number>[],
  target: number,
): number {
  parts.fill(0);
  let sum = 0;
  for (let at = 0; at < table.length; at += 1) {
    const { from, worth } = table[at]!;
    if (worth.length === 1) continue;
    const value = worth[stepOf(from, features[at]![target]!)]!;
    parts[PART_OF[at]!]! += value;
    sum += value;
  }
  return sum;
}
