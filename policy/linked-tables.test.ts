import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN } from './disclosure.js';
import { shownGroups, type TableGroup } from './suppression.js';

/*
 * Two tables of one population, of which one refines the other: programmes and their levels. The attacker knows which programmes are
 * of which levels, everything that is shown, unrounded, and how many people there are in all. It goes through every way the people may be
 * spread, and reads off the least and the greatest size of each small group left out, of either table.
 */

/** People by programme and level. */
type Spread = readonly (readonly number[])[];

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const order = (value: string): string => [...value].reverse().join('');
const group = (value: string, unknown: ReadonlyMap<string, number>, withheld = false): TableGroup<string> => ({
  value,
  unknown,
  known: 0,
  withheld,
});
const namesOf = (groups: ReadonlySet<TableGroup<string>>): ReadonlySet<string> =>
  new Set([...groups].map(({ value }) => value as string));
const levelsOf = (spread: Spread): number[] => spread[0]!.map((_, level) => sum(spread.map((row) => row[level]!)));

function release(spread: Spread, minimum: number) {
  const levels = namesOf(
    shownGroups(
      levelsOf(spread).map((people, level) => group(`level ${level}`, new Map(people > 0 ? [[HIDDEN, people]] : []))),
      minimum,
      order,
    ),
  );
  const strataOf = (row: readonly number[]): Map<string, number> => {
    const strata = new Map<string, number>();
    row.forEach((people, level) => {
      const stratum = levels.has(`level ${level}`) ? `level ${level}` : HIDDEN;
      if (people > 0) strata.set(stratum, (strata.get(stratum) ?? 0) + people);
    });
    return strata;
  };
  const sizes = levelsOf(spread);
  const withheld = (row: readonly number[]): boolean =>
    row.some((people, level) => people > 0 && sizes[level]! < minimum);
  const programmes = namesOf(
    shownGroups(
      spread.map((row, programme) => group(`programme ${programme}`, strataOf(row), withheld(row))),
      minimum,
      order,
    ),
  );
  return { levels, programmes };
}

/** The least and the greatest size of each group, over all ways to spread the people that agree with what is shown. */
function bounds(spread: Spread, { levels, programmes }: ReturnType<typeof release>) {
  const cells = spread.flatMap((row, programme) =>
    row.flatMap((people, level) => (people > 0 ? [{ programme, level }] : [])),
  );
  const fixedRow = spread.map((row, i) => (programmes.has(`programme ${i}`) ? sum(row) : null));
  const fixedColumn = levelsOf(spread).map((people, i) => (levels.has(`level ${i}`) ? people : null));
  const rows = spread.map(() => 0);
  const columns = fixedColumn.map(() => 0);
  const found = { rows: rows.map(() => [Infinity, -Infinity]), columns: columns.map(() => [Infinity, -Infinity]) };
  const note = (range: number[], people: number): void => {
    range[0] = Math.min(range[0]!, people);
    range[1] = Math.max(range[1]!, people);
  };
  const fill = (at: number, left: number): void => {
    if (at === cells.length) {
      const agrees =
        left === 0 &&
        rows.every((people, i) => fixedRow[i] === null || fixedRow[i] === people) &&
        columns.every((people, i) => fixedColumn[i] === null || fixedColumn[i] === people);
      if (!agrees) return;
      rows.forEach((people, i) => note(found.rows[i]!, people));
      columns.forEach((people, i) => note(found.columns[i]!, people));
      return;
    }
    const { programme, level } = cells[at]!;
    const most = Math.min(
      left,
      (fixedRow[programme] ?? Infinity) - rows[programme]!,
      (fixedColumn[level] ?? Infinity) - columns[level]!,
    );
    for (let people = 0; people <= most; people += 1) {
      rows[programme]! += people;
      columns[level]! += people;
      fill(at + 1, left - people);
      rows[programme]! -= people;
      columns[level]! -= people;
    }
  };
  fill(0, sum(spread.map(sum)));
  return found;
}

/** For each small group of either table, how far apart its bounds are. */
function rangesOfSmall(spread: Spread, minimum: number, shown: ReturnType<typeof release>): number[] {
  const { rows, columns } = bounds(spread, shown);
  const ranges = (sizes: readonly number[], found: readonly number[][]): number[] =>
    sizes.flatMap((people, i) => (people > 0 && people < minimum ? [found[i]![1]! - found[i]![0]!] : []));
  return [...ranges(spread.map(sum), rows), ...ranges(levelsOf(spread), columns)];
}

/** Most programmes are of one level, as courses are; some of two. */
const programme = fc
  .record({
    level: fc.nat({ max: 2 }),
    people: fc.integer({ min: 1, max: 5 }),
    other: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
  })
  .map(({ level, people, other }) => {
    const row = [0, 0, 0];
    row[level]! += people;
    if (other !== null) row[other]! += 1;
    return row;
  });

test('no small programme or level can be told from the two tables within less than the minimum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(programme, { minLength: 2, maxLength: 4 }),
      (minimum, spread) => {
        const shown = release(spread, minimum);
        if (shown.levels.size + shown.programmes.size === 0) return;
        for (const range of rangesOfSmall(spread, minimum, shown)) expect(range).toBeGreaterThanOrEqual(minimum);
      },
    ),
    { numRuns: 300 },
  );
});

test('the attacker finds a programme that is protected in its own table alone', () => {
  const spread = [
    [2, 0],
    [9, 0],
    [0, 2],
    [0, 8],
  ];
  const shown = { levels: new Set(['level 0', 'level 1']), programmes: new Set(['programme 1', 'programme 3']) };
  expect(rangesOfSmall(spread, 3, shown)).toEqual([0, 0]);
});
