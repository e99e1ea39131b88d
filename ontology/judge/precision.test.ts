import { describe, expect, test } from '@jest/globals';
import { readBestCards, readJudgements, readSkillJudgements } from './judgements.js';
import { bandsOf, brier, wilson } from './precision.js';

describe('wilson', () => {
  // Worked out by hand: 8 of 10 at 95 %.
  test('bounds a share of few', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  test('of none knows nothing, and never leaves 0 to 1', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(5, 5)[1]).toBe(1);
    expect(wilson(0, 5)[0]).toBe(0);
  });
});

test('bands hold each pair once, the last one its upper bound too', () => {
  const scored = [
    { confidence: 0.1, verdict: 'WRONG' },
    { confidence: 0.2, verdict: 'NEAR' },
    { confidence: 1, verdict: 'RIGHT' },
  ] as const;

  expect(bandsOf(scored).map(({ pairs, right, rightOrNear }) => [pairs, right, rightOrNear])).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
    [1, 1, 1],
  ]);
  expect(brier(scored)).toBeCloseTo((0.01 + 0.64 + 0) / 3);
});

test('200 pairs were judged, each once, half of each stratum for either use', () => {
  const judgements = readJudgements();

  expect(judgements).toHaveLength(200);
  expect(new Set(judgements.map(({ occupation, card }) => `${occupation} ${card}`)).size).toBe(200);
  for (const { card, verdict } of judgements) {
    expect(card).toMatch(/^urn:rome:[A-N]\d{4}$/);
    expect(['RIGHT', 'NEAR', 'WRONG']).toContain(verdict);
  }
  for (const stratum of ['A', 'B', 'C', 'D', 'E'])
    for (const use of ['CALIBRATE', 'REPORT'] as const)
      expect(judgements.filter((one) => one.stratum === stratum && one.use === use)).toHaveLength(20);
});

test.each([
  ['occupations', 200, 35, readJudgements()],
  ['skills', 40, 9, readSkillJudgements()],
])(
  'pairs of %s were judged twice; where the judges differ, by a third too, and what most say was settled on, with a reason',
  (_, all, differ, pairs) => {
    expect(pairs).toHaveLength(all);
    expect(pairs.filter(({ first, second }) => first !== second)).toHaveLength(differ);
    for (const { first, second, third, verdict, reason } of pairs) {
      const said = third === null ? [first, second] : [first, second, third];
      for (const one of said) expect(['RIGHT', 'NEAR', 'WRONG']).toContain(one);
      expect(third !== null).toBe(first !== second);
      expect(verdict).toBe(said.find((one, at) => said.indexOf(one) !== at) ?? 'NEAR');
      expect(reason !== '').toBe(first !== second);
    }
  },
);

test('of more than fifty occupations the best card is known', () => {
  const best = readBestCards();
  expect(best.filter(({ cards }) => cards.length > 0).length).toBeGreaterThan(50);
});
