import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../derive/match-model.js';
import { agreement, kappa, thirdJudge, type JudgedTwice } from './agreement.js';

const VERDICTS: readonly Verdict[] = ['RIGHT', 'NEAR', 'WRONG'];

/** Pairs of a table of counts: the first judge's verdicts down, the second's across, both in the order RIGHT, NEAR, WRONG. */
const pairsOf = (counts: readonly (readonly number[])[]): JudgedTwice[] =>
  counts.flatMap((row, down) =>
    row.flatMap((count, across) =>
      Array.from({ length: count }, () => ({ first: VERDICTS[down]!, second: VERDICTS[across]! })),
    ),
  );

describe('kappa', () => {
  // The example that textbooks use, two readers of 50 proposals: 35 alike, 0.5 of them by chance.
  test('of two verdicts', () => {
    const pairs = pairsOf([
      [20, 0, 5],
      [0, 0, 0],
      [10, 0, 15],
    ]);
    expect(kappa(pairs, 'same or not')).toBeCloseTo(0.4);
    expect(kappa(pairs, 'linear')).toBeCloseTo(0.4);
  });

  // By hand. Alike 28 of 40, by chance (15·13 + 13·14 + 12·13) / 1600. One step apart 11 and two steps 1, so 6.5 of 40;
  // by chance (716 / 2 + 351) / 1600.
  test('of three, where a step apart counts for half', () => {
    const pairs = pairsOf([
      [10, 5, 0],
      [2, 8, 3],
      [1, 1, 10],
    ]);
    expect(kappa(pairs, 'same or not')).toBeCloseTo(0.5501, 4);
    expect(kappa(pairs, 'linear')).toBeCloseTo(0.6333, 4);
  });

  test('is 0 where two agree as often as chance has it, and less where seldomer', () => {
    expect(
      kappa(
        pairsOf([
          [1, 0, 1],
          [0, 0, 0],
          [1, 0, 1],
        ]),
        'same or not',
      ),
    ).toBeCloseTo(0);
    expect(kappa([...pairsOf([[0, 0, 1]]), { first: 'WRONG', second: 'RIGHT' }], 'same or not')).toBeCloseTo(-1);
  });

  test('says nothing of one verdict throughout, or of no pair', () => {
    expect(kappa(pairsOf([[3]]), 'same or not')).toBeNull();
    expect(kappa([], 'linear')).toBeNull();
    expect(agreement(pairsOf([[3]]))).toBe('3 of 3 alike; kappa undefined, weighted undefined');
  });
});

test('the third judge is counted where the first two differ, with either or with neither', () => {
  const pair = (first: Verdict, second: Verdict, third: Verdict | null) => ({ first, second, third });

  expect(
    thirdJudge([
      pair('RIGHT', 'RIGHT', null),
      pair('RIGHT', 'NEAR', 'NEAR'),
      pair('WRONG', 'NEAR', 'NEAR'),
      pair('NEAR', 'RIGHT', 'NEAR'),
      pair('RIGHT', 'NEAR', 'WRONG'),
    ]),
  ).toBe('with the first on 1 of 4, with the second on 2, with neither on 1');
});
