import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINIMUM_FREQUENCY, publishable, ROUNDING_BASE } from './disclosure.js';

const shown = (counts: Record<string, number>, minimum = 0) => {
  const { groups, suppressed } = publishable(new Map(Object.entries(counts)), minimum);
  return { groups: groups.map(({ value, count }) => `${value} ${count}`), suppressed };
};

describe('a table of counts', () => {
  test.each([
    ['nobody at all', {}, 0, [], false],
    ['every group large enough, the largest first', { a: 20, b: 60, c: 40 }, 0, ['b 60', 'c 40', 'a 20'], false],
    ['a group of exactly the minimum', { a: 11 }, 0, ['a 10'], false],
    ['the only group, too small', { a: 10 }, 0, [], true],
    ['one group too small: the smallest of the others goes too', { a: 60, b: 40, c: 10 }, 0, ['a 60'], true],
    ['one group too small beside one', { a: 60, b: 1 }, 0, [], true],
    ['two groups too small, together too few', { a: 60, b: 40, c: 5, d: 5 }, 0, ['a 60'], true],
    ['two groups too small, together exactly the minimum', { a: 60, b: 40, c: 6, d: 5 }, 0, ['a 60', 'b 40'], true],
    ['two groups too small, together enough', { a: 60, b: 40, c: 10, d: 10 }, 0, ['a 60', 'b 40'], true],
    ['an agreement asks for more', { a: 60, b: 40, c: 29, d: 28 }, 30, ['a 60', 'b 40'], true],
    ['an agreement that asks for less gets no less', { a: 60, b: 40, c: 10, d: 9 }, 2, ['a 60', 'b 40'], true],
    ['counts are rounded', { a: 62, b: 58, c: 53 }, 0, ['a 60', 'b 60', 'c 55'], false],
  ] as const)('%s', (_name, counts, minimum, groups, suppressed) => {
    expect(shown(counts, minimum)).toEqual({ groups, suppressed });
  });

  test('whatever the counts: no shown group is small, what is left out is nobody or enough people', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 20 }), (sizes, minimum) => {
        const least = Math.max(minimum, MINIMUM_FREQUENCY);
        const { groups, suppressed } = publishable(new Map(sizes.map((size, i) => [i, size])), minimum);
        const named = new Set(groups.map(({ value }) => value));
        const hidden = sizes.filter((_, i) => !named.has(i));
        expect(groups.every(({ value }) => sizes[value]! >= least)).toBe(true);
        expect(groups.every(({ count }) => count % ROUNDING_BASE === 0)).toBe(true);
        expect(suppressed).toBe(hidden.length > 0);
        const people = hidden.reduce((sum, size) => sum + size, 0);
        // All left out: then there is no figure that could be compared with a total.
        expect(hidden.length === 0 || groups.length === 0 || (hidden.length > 1 && people >= least)).toBe(true);
      }),
    );
  });
});
