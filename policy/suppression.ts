/** Stands for the people of a release who are not in one of its tables. It is never shown. */
export const NOT_COUNTED = Symbol('not counted');

/** One group of a table. */
export interface TableGroup<Value> {
  readonly value: Value | typeof NOT_COUNTED;
  /** People whose value the reader cannot know otherwise, by stratum; a stratum with nobody is not there. */
  readonly unknown: ReadonlyMap<string, number>;
  /** People whose value the reader may know otherwise. */
  readonly known: number;
  /** Whether showing it would tell of a group left out of another table. @default false */
  readonly withheld?: boolean;
}

/**
 * Groups smaller than this many minima are taken first, in the secret order, for secondary suppression. Were it always the smallest,
 * the smallest figure that is shown would bound what is left out. A parameter.
 *
 * @default 2
 */
export const SECONDARY_WITHIN_MINIMA = 2;

/** People who make a group large enough. */
export const sizeOf = ({ unknown }: TableGroup<unknown>): number => {
  let size = 0;
  for (const count of unknown.values()) size += count;
  return size;
};

/** How much protection the groups left out of one stratum give each other. */
type Protection = 'NONE' | 'WEAK' | 'ENOUGH';

function protectionIn(stratum: string, hidden: readonly TableGroup<unknown>[], minimum: number): Protection {
  const cells = hidden.flatMap((group) => {
    const count = group.unknown.get(stratum);
    return count === undefined ? [] : [{ count, small: sizeOf(group) < minimum }];
  });
  if (cells.length === 0) return 'ENOUGH';
  const people = cells.reduce((sum, { count }) => sum + count, 0);
  if (people < minimum) return 'NONE';
  // Whoever knows the rule knows that somebody is in each and, if all are small, how many at most: then their sum must leave it open which
  // of them has one person and which has almost the minimum.
  const most = minimum - 1;
  const open = people >= most + (cells.length - 1) && people <= 1 + (cells.length - 1) * most;
  return cells.every(({ small }) => small) && !open ? 'WEAK' : 'ENOUGH';
}

/**
 * Primary suppression (minimum frequency), then secondary suppression: groups are left out until, in every stratum, those left
 * out stand together for at least `minimum` people. The reader is taken to know every total, of each stratum too, so a group
 * left out can be bounded no better than between 0 and that sum.
 *
 * Only the number of people whose value the reader cannot know counts.
 *
 * @param order  a text for each value, secret from the reader
 * @returns the groups to show; none where no choice protects those left out
 */
export function shownGroups<Value>(
  groups: readonly TableGroup<Value>[],
  minimum: number,
  order: (value: Value) => string,
): ReadonlySet<TableGroup<Value>> {
  const shown = new Set(
    groups.filter((group) => group.value !== NOT_COUNTED && !group.withheld && sizeOf(group) >= minimum),
  );
  const strata = new Set(groups.flatMap(({ unknown }) => [...unknown.keys()]));
  const rank = new Map(
    [...shown].map((group) => [
      group,
      {
        size: sizeOf(group) < SECONDARY_WITHIN_MINIMA * minimum ? 0 : sizeOf(group),
        key: order(group.value as Value),
      },
    ]),
  );
  const next = [...shown].sort((one, other) => {
    const [first, second] = [rank.get(one)!, rank.get(other)!];
    return first.size - second.size || (first.key < second.key ? -1 : 1);
  });
  for (;;) {
    const hidden = groups.filter((group) => !shown.has(group));
    let taken: TableGroup<Value> | undefined;
    for (const stratum of strata) {
      const protection = protectionIn(stratum, hidden, minimum);
      if (protection === 'ENOUGH') continue;
      taken = next.find((group) => shown.has(group) && group.unknown.has(stratum));
      if (taken) break;
      if (protection === 'NONE') return new Set();
    }
    if (!taken) return shown;
    shown.delete(taken);
  }
}
