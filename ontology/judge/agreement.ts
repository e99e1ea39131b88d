import type { Verdict } from '../derive/match-model.js';

/** One pair as two judges saw it, neither knowing the other's verdict. */
export interface JudgedTwice {
  readonly first: Verdict;
  readonly second: Verdict;
}

/** The same pair with a third judge's verdict, who did not know the other two; null where these agreed, and it is not needed. */
export interface JudgedByThree extends JudgedTwice {
  readonly third: Verdict | null;
}

/** How far apart two verdicts are: any two alike, or by the steps from WRONG over NEAR to RIGHT. */
export type Distance = 'same or not' | 'linear';

const ORDER: readonly Verdict[] = ['WRONG', 'NEAR', 'RIGHT'];

const DISTANCES: Record<Distance, (a: Verdict, b: Verdict) => number> = {
  'same or not': (a, b) => (a === b ? 0 : 1),
  linear: (a, b) => Math.abs(ORDER.indexOf(a) - ORDER.indexOf(b)) / (ORDER.length - 1),
};

/**
 * Cohen's kappa: how much of what two judges would differ in by chance, given how often each uses each verdict, they do not.
 * 1 is full agreement, 0 what chance gives; null where chance leaves nothing to differ in (no pair, or one verdict throughout).
 */
export function kappa(pairs: readonly JudgedTwice[], distance: Distance): number | null {
  const apart = DISTANCES[distance];
  const share = (judge: keyof JudgedTwice, verdict: Verdict): number =>
    pairs.filter((pair) => pair[judge] === verdict).length / pairs.length;
  const observed = pairs.reduce((sum, { first, second }) => sum + apart(first, second), 0) / pairs.length;
  const expected = ORDER.flatMap((a) => ORDER.map((b) => share('first', a) * share('second', b) * apart(a, b)));
  const byChance = expected.reduce((sum, one) => sum + one, 0);
  return byChance > 0 ? 1 - observed / byChance : null;
}

const said = (value: number | null): string => (value === null ? 'undefined' : value.toFixed(2));

/** A line for people: how often the two judges gave the same verdict, and kappa. */
export function agreement(pairs: readonly JudgedTwice[]): string {
  const alike = pairs.filter(({ first, second }) => first === second).length;
  const kappas = `kappa ${said(kappa(pairs, 'same or not'))}, weighted ${said(kappa(pairs, 'linear'))}`;
  return `${alike} of ${pairs.length} alike; ${kappas}`;
}

/** A line for people: with whom the third judge sided where the first two differ. */
export function thirdJudge(pairs: readonly JudgedByThree[]): string {
  const disputed = pairs.filter(({ third }) => third !== null);
  const sided = (judge: keyof JudgedTwice): number => disputed.filter((pair) => pair.third === pair[judge]).length;
  const [first, second] = [sided('first'), sided('second')];
  return `with the first on ${first} of ${disputed.length}, with the second on ${second}, with neither on ${disputed.length - first - second}`;
}
