import { describe, expect, test } from '@jest/globals';
import { drawPairs } from './draw.js';

const candidates = Array.from({ length: 100 }, (_, at) => ({
  occupation: `occupation ${at}`,
  card: `card ${at % 7}`,
  confidence: at / 99,
}));
const count = <T>(all: readonly T[], of: (one: T) => boolean): number => all.filter(of).length;

describe('drawPairs', () => {
  test('draws so many of each band, half for either use', () => {
    const drawn = drawPairs(candidates, [], 4, 'seed');

    expect(drawn).toHaveLength(20);
    for (const stratum of 'ABCDE')
      for (const use of ['CALIBRATE', 'REPORT'])
        expect(count(drawn, (one) => one.stratum === stratum && one.use === use)).toBe(2);
    for (const { occupation, stratum } of drawn)
      expect('ABCDE'[Math.min(4, Math.floor((5 * Number(occupation.split(' ')[1])) / 99))]).toBe(stratum);
  });

  test('draws the same pairs whatever order they come in, and others by another seed', () => {
    const drawn = drawPairs(candidates, [], 4, 'seed');

    expect(drawPairs([...candidates].reverse(), [], 4, 'seed')).toEqual(drawn);
    expect(drawPairs(candidates, [], 4, 'another')).not.toEqual(drawn);
  });

  test('leaves out what was judged, and nothing else of its occupation or card', () => {
    const judged = candidates.slice(0, 50);
    const others = judged.map(({ occupation }) => ({ occupation, card: 'another card' }));

    const drawn = drawPairs(candidates, judged, 1000, 'seed').map(({ occupation }) => occupation);
    expect(drawn.sort()).toEqual(
      candidates
        .slice(50)
        .map(({ occupation }) => occupation)
        .sort(),
    );
    expect(drawPairs(candidates, others, 1000, 'seed')).toHaveLength(100);
  });

  test('takes all of a band that has fewer, and does not put the bands one after the other', () => {
    const drawn = drawPairs(candidates, [], 1000, 'seed');

    expect(drawn).toHaveLength(100);
    const strata = drawn.map(({ stratum }) => stratum);
    expect(strata).not.toEqual([...strata].sort());
  });
});
