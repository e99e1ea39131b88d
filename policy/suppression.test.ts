import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NOT_COUNTED, shownGroups, type TableGroup } from './suppression.js';

/*
 * The attacker below shares no code with the rule. It knows every total exactly, also of each stratum, and every figure that is
 * shown before it was rounded: more than any recipient. It goes through all tables that could have been, and reads off the least and
 * the greatest size of each group left out. Minima are small here, so that all tables can be gone through.
 */

/** People by group and stratum. */
type Cells = readonly (readonly number[])[];

const order = (value: string): string => ['c', 'a', 'e', 'b', 'd'][Number(value)]!;
const size = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
const groupsOf = (cells: Cells): TableGroup<string>[] =>
  cells.map((row, i) => ({
    value: String(i),
    unknown: new Map(row.flatMap((count, stratum) => (count > 0 ? [[String(stratum), count] as const] : []))),
    known: 0,
  }));
const shownOf = (cells: Cells, minimum: number): ReadonlySet<number> =>
  new Set([...shownGroups(groupsOf(cells), minimum, order)].map(({ value }) => Number(value)));

/** Every way to write `sum` as counts of `places` groups. */
function* waysToSplit(sum: number, places: number): Generator<number[]> {
  if (places === 1) yield [sum];
  else
    for (let first = 0; first <= sum; first += 1)
      for (const rest of waysToSplit(sum - first, places - 1)) yield [first, ...rest];
}

/** All sizes the groups left out may have had: the shown ones and every stratum's total are as they are. */
function* possibleSizes(cells: Cells, shown: ReadonlySet<number>): Generator<number[]> {
  const hidden = cells.flatMap((_, i) => (shown.has(i) ? [] : [i]));
  const totals = cells[0]!.map((_, stratum) => hidden.reduce((sum, i) => sum + cells[i]![stratum]!, 0));
  // Where a group has nobody, the attacker knows that it can have nobody: courses of one level.
  const inStratum = totals.map((_, stratum) => hidden.filter((i) => cells[i]![stratum]! > 0));
  function* from(stratum: number): Generator<Map<number, number>> {
    if (stratum === totals.length) return void (yield new Map());
    const places = inStratum[stratum]!;
    if (places.length === 0) return void (yield* from(stratum + 1));
    for (const split of waysToSplit(totals[stratum]!, places.length))
      for (const rest of from(stratum + 1)) {
        const sizes = new Map(rest);
        places.forEach((i, place) => sizes.set(i, (sizes.get(i) ?? 0) + split[place]!));
        yield sizes;
      }
  }
  for (const sizes of from(0)) yield hidden.map((i) => sizes.get(i) ?? 0);
}

/** For each small group left out: how far apart the sizes are that it may have. */
function ranges(cells: Cells, minimum: number, shown: ReadonlySet<number>): number[] {
  const hidden = cells.flatMap((_, i) => (shown.has(i) ? [] : [i]));
  const least = hidden.map(() => Infinity);
  const most = hidden.map(() => -Infinity);
  for (const sizes of possibleSizes(cells, shown))
    sizes.forEach((count, place) => {
      least[place] = Math.min(least[place]!, count);
      most[place] = Math.max(most[place]!, count);
    });
  return hidden.flatMap((i, place) => {
    const people = size(cells[i]!);
    return people > 0 && people < minimum ? [most[place]! - least[place]!] : [];
  });
}

const table = (strata: number) =>
  fc.record({
    minimum: fc.integer({ min: 2, max: 4 }),
    cells: fc.array(fc.array(fc.nat({ max: 5 }), { minLength: strata, maxLength: strata }), {
      minLength: 1,
      maxLength: 4,
    }),
  });

describe('a small group cannot be told', () => {
  test.each([1, 2])('from the totals of %i strata and what is shown, within less than the minimum', (strata) => {
    fc.assert(
      fc.property(table(strata), ({ minimum, cells }) => {
        const shown = shownOf(cells, minimum);
        if (shown.size > 0)
          for (const range of ranges(cells, minimum, shown)) expect(range).toBeGreaterThanOrEqual(minimum);
      }),
      { numRuns: 400 },
    );
  });

  test('the attacker finds a table without secondary suppression', () => {
    const cells = [[2], [9], [8]];
    expect(ranges(cells, 3, new Set([1, 2]))).toEqual([0]);
    expect(
      ranges(
        [
          [2, 0],
          [9, 0],
          [0, 2],
          [0, 8],
        ],
        3,
        new Set([1, 3]),
      ),
    ).toEqual([0, 0]);
  });

  /** Who knows the rule too, its order excepted, leaves out the tables that the rule would have shown otherwise in any order. */
  test('nor by who knows the rule: several sizes stay possible', () => {
    const minimum = 4;
    const places = [0, 1, 2, 3, 4];
    // Every group may be the first in the order, and every other the next.
    const orders = places.flatMap((first) =>
      places
        .filter((second) => second !== first)
        .map((second) => places.map((place) => (place === first ? '0' : place === second ? '1' : `2${place}`))),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 5 }), (counts) => {
        const cells = counts.map((count) => [count]);
        const shown = shownOf(cells, minimum);
        if (shown.size === 0) return;
        const hidden = counts.flatMap((_, i) => (shown.has(i) ? [] : [i]));
        const sum = hidden.reduce((all, i) => all + counts[i]!, 0);
        const seen = hidden.map(() => new Set<number>());
        for (const split of waysToSplit(sum, Math.max(hidden.length, 1))) {
          const other = counts.map((count, i) => (shown.has(i) ? count : split[hidden.indexOf(i)]!));
          const groups = groupsOf(other.map((count) => [count]));
          const same = orders.some((by) => {
            const found = shownGroups(groups, minimum, (value) => by[Number(value)]!);
            return found.size === shown.size && [...found].every(({ value }) => shown.has(Number(value)));
          });
          if (same) hidden.forEach((i, place) => seen[place]!.add(other[i]!));
        }
        hidden.forEach((i, place) => {
          const [least, most] = [Math.min(...seen[place]!), Math.max(...seen[place]!)];
          if (counts[i]! > 0 && counts[i]! < minimum) expect(most - least).toBeGreaterThanOrEqual(minimum - 2);
        });
      }),
      { numRuns: 200, examples: [[[3, 3, 3, 5, 9]], [[2, 1, 1, 5, 9]], [[4, 4, 4, 4, 1]]] },
    );
  });
});

describe('what is shown', () => {
  test('has at least the minimum of people whose value is not known otherwise, whatever the strata', () => {
    fc.assert(
      fc.property(table(2), ({ minimum, cells }) => {
        for (const i of shownOf(cells, minimum)) expect(size(cells[i]!)).toBeGreaterThanOrEqual(minimum);
      }),
    );
  });

  test('is everything where no group is small', () => {
    expect(shownOf([[11], [30], [12]], 11)).toEqual(new Set([0, 1, 2]));
  });

  test('people known otherwise make a group no larger', () => {
    const group = { value: '0', unknown: new Map([['', 10]]), known: 1_000 };
    expect(shownGroups([group], 11, order).size).toBe(0);
  });

  test('of people in another table and not in this one, few are a small group', () => {
    const big = groupsOf([[30], [25]]);
    const left = (people: number): TableGroup<string> => ({
      value: NOT_COUNTED,
      unknown: new Map([['0', people]]),
      known: 0,
    });
    expect(shownGroups([...big, left(1)], 11, order).size).toBe(1);
    expect(shownGroups([...big, left(11)], 11, order).size).toBe(2);
  });

  test('is the same whichever way the groups came', () => {
    const cells: Cells = [[2], [5], [6], [9]];
    const one = shownGroups(groupsOf(cells), 4, order);
    const other = shownGroups(groupsOf(cells).reverse(), 4, order);
    expect(new Set([...other].map(({ value }) => value))).toEqual(new Set([...one].map(({ value }) => value)));
  });

  // Of small groups alone, each of which has somebody: their sum must not tell that none has one person, or none almost the minimum.
  test.each<[string, Cells, number[]]>([
    ['two of 4 together: one may have 1 and the other 3', [[2], [2], [5], [20]], [2, 3]],
    ['two of 5: neither can have 1', [[2], [3], [5], [20]], [3]],
    ['three of 4: none can have 3', [[1], [1], [2], [5], [20]], [4]],
    ['three of 5: one may have 3', [[1], [1], [3], [5], [20]], [3, 4]],
    ['three of 7: one may have 1', [[2], [2], [3], [5], [20]], [3, 4]],
    ['three of 8: none can have 1', [[2], [3], [3], [5], [20]], [4]],
    ['two of 3 are too few however it may be', [[1], [2], [5], [20]], [3]],
    [
      'two of 5, where no other is in their stratum',
      [
        [2, 0],
        [3, 0],
        [0, 20],
      ],
      [2],
    ],
    [
      'one of 2, where no other is in its stratum: nothing is shown',
      [
        [2, 0],
        [0, 20],
      ],
      [],
    ],
    ['beside a small one goes the first in the order of those under two minima', [[3], [8], [7], [20]], [1, 3]],
    ['and of those above the smallest', [[3], [20], [9]], [1]],
  ])('with a minimum of 4: %s', (_what, cells, shown) => {
    expect(shownOf(cells, 4)).toEqual(new Set(shown));
  });

  test('a large group that is withheld hides a small one among it', () => {
    const [small, large, ...others] = groupsOf([[2], [3], [9], [20]]);
    const withheld = { ...others[0]!, withheld: true };
    const shown = shownGroups([small!, large!, withheld, others[1]!], 4, order);
    expect([...shown].map(({ value }) => value)).toEqual(['3']);
  });

  test('which group is left out beside a small one follows the secret order, not the size alone', () => {
    const [one, other] = ['ab', 'ba'].map((by) =>
      [...shownGroups(groupsOf([[12], [13], [50], [3]]), 11, (value) => `${by}cd`[Number(value)]!)].map(
        ({ value }) => value,
      ),
    );
    expect([one, other]).toEqual([
      ['1', '2'],
      ['0', '2'],
    ]);
  });
});
