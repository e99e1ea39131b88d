import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINIMUM_FREQUENCY, publishable, ROUNDING_BASE, type Tally } from './disclosure.js';

const table = (groups: Readonly<Record<string, number | Tally>>, minimum = MINIMUM_FREQUENCY) =>
  publishable(
    new Map(
      Object.entries(groups).map(([value, of]) => [value, typeof of === 'number' ? { people: of, readable: 0 } : of]),
    ),
    minimum,
  );
const named = (...args: Parameters<typeof table>): string[] => table(...args).groups.map(({ value }) => value);

describe('a table of counts', () => {
  test('shows groups of the minimum and more, the largest first, rounded', () => {
    expect(table({ a: 11, b: 38, c: 22 })).toEqual({
      groups: [
        { value: 'b', count: 40 },
        { value: 'c', count: 20 },
        { value: 'a', count: 10 },
      ],
      suppressed: false,
    });
  });

  test.each([
    ['nothing of no group', {}, undefined, []],
    [
      'no group under the minimum, and the smallest beside a single one',
      { a: 40, b: 30, c: 20, d: 10 },
      undefined,
      ['a', 'b'],
    ],
    ['as many as the minimum in those left out', { a: 40, b: 30, c: 5, d: 5 }, undefined, ['a']],
    ['all others where those left out are enough', { a: 40, b: 30, c: 6, d: 5 }, undefined, ['a', 'b']],
    ['only what a greater minimum allows', { a: 40, b: 30, c: 25 }, 30, ['a']],
    ['no less than the platform allows', { a: 10 }, 2, []],
    ['nothing where one group is small and one is not', { a: 40, b: 3 }, undefined, []],
  ] as const)('shows %s', (_what, groups, minimum, expected) => {
    expect(named(groups, minimum)).toEqual(expected);
  });

  test.each([
    [
      'a group of which few remain when those are taken off whom the caller reads',
      { a: { people: 40, readable: 30 } },
      [],
    ],
    ['a group that the caller reads whole stays', { a: { people: 40, readable: 40 } }, ['a']],
    ['one of which enough remain stays', { a: { people: 40, readable: 29 } }, ['a']],
    [
      'a small group is not covered by one the caller reads whole, but by the next',
      { a: 30, b: { people: 20, readable: 20 }, c: 5 },
      ['b'],
    ],
    ['nor by nobody', { a: { people: 30, readable: 30 }, c: 5 }, []],
    ['small groups the caller reads whole cost no other', { a: 30, c: { people: 5, readable: 5 } }, ['a']],
  ])('%s', (_what, groups, expected) => {
    expect(named(groups)).toEqual(expected);
  });

  test('whoever knows the total and reads whom she may cannot tell few people from it', () => {
    const tally = fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
      .map(([unread, readable]): Tally => ({ people: unread + readable, readable }));
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (tallies, minimum) => {
        const least = Math.max(minimum, MINIMUM_FREQUENCY);
        const groups = new Map(tallies.map((of, i) => [i, of]));
        const shown = publishable(groups, minimum).groups;
        // The rest: total less all that is shown, less those the caller reads. Of it, each group shown can be taken off.
        const unreadOf = (i: number): number => tallies[i]!.people - tallies[i]!.readable;
        const names = shown.map(({ value }) => value);
        const left = [...groups.keys()].filter((i) => !names.includes(i) && unreadOf(i) > 0);
        const rest = left.reduce((sum, i) => sum + unreadOf(i), 0);
        for (const i of names) expect(unreadOf(i) === 0 || unreadOf(i) >= least).toBe(true);
        if (names.length > 0) expect(rest === 0 || (rest >= least && left.length > 1)).toBe(true);
        for (const { value, count } of shown) {
          expect(count % ROUNDING_BASE).toBe(0);
          expect(Math.abs(count - tallies[value]!.people)).toBeLessThan(ROUNDING_BASE / 2 + 0.01);
        }
      }),
    );
  });
});
