import { NOT_COUNTED, shownGroups, sizeOf, type TableGroup } from './suppression.js';

/**
 * Fewest people a published figure may stand for (minimum frequency): people whose value the reader cannot read one by one. A parameter.
 *
 * @default 11, the rule of the French tax data (livre des procédures fiscales, art. L135 D; INSEE, guide du secret statistique)
 */
export const MINIMUM_FREQUENCY = 11;

/**
 * Counts are rounded to the nearest multiple of this, always the same way, so that asking again tells no more. A parameter.
 *
 * @default 5, the base Eurostat and the INSEE use for rounded tables of people
 */
export const ROUNDING_BASE = 5;

export interface Group<Value> {
  readonly value: Value;
  /** Rounded. */
  readonly count: number;
}

/** One person in a table of one dimension; in a table of several answers, one of the person's. */
export interface Contribution<Value> {
  /** NOT_COUNTED: in the population of the release, but not in this table. */
  readonly value: Value | typeof NOT_COUNTED;
  /** Whether the reader may know the person's value otherwise: then the person protects nobody. */
  readonly known: boolean;
  /** What else is published about the person: her group in the dimension that this one refines, `HIDDEN` where that is left out. */
  readonly stratum: string;
  /** Whether that group is a small one: then no group that the person is in can be shown, or the two would tell it. @default false */
  readonly withheld?: boolean;
}

export interface Publishable<Value> {
  /** Largest first. */
  readonly groups: readonly Group<Value>[];
  /** Whether any group was left out. */
  readonly suppressed: boolean;
  /** Groups under the minimum: for tables that refine this one. Never to be told. */
  readonly small: ReadonlySet<Value | typeof NOT_COUNTED>;
}

/** The stratum of all people whose group in the dimension above is left out: which of them it is, nobody is told. */
export const HIDDEN = '';

const rounded = (count: number): number => Math.round(count / ROUNDING_BASE) * ROUNDING_BASE;

function tabulate<Value>(contributions: Iterable<Contribution<Value>>): TableGroup<Value>[] {
  const groups = new Map<
    Value | typeof NOT_COUNTED,
    { unknown: Map<string, number>; known: number; withheld: boolean }
  >();
  for (const { value, known, stratum, withheld = false } of contributions) {
    let group = groups.get(value);
    if (!group) groups.set(value, (group = { unknown: new Map(), known: 0, withheld: false }));
    group.withheld ||= withheld;
    if (known) group.known += 1;
    else group.unknown.set(stratum, (group.unknown.get(stratum) ?? 0) + 1);
  }
  return [...groups].map(([value, of]) => ({ value, ...of }));
}

/**
 * What of a table of counts may be shown: primary and secondary suppression, then rounding. A group left out is not named:
 * that somebody is in it is about somebody.
 *
 * @param minimum  the greatest of the minima that apply; never under MINIMUM_FREQUENCY
 * @param order    a text for each value, equal for equal values and secret from the reader: which group is left out beside a small one
 * @see docs/adr/0014-disclosure-control.md
 */
export function publishable<Value>(
  contributions: Iterable<Contribution<Value>>,
  minimum: number,
  order: (value: Value) => string,
): Publishable<Value> {
  const groups = tabulate(contributions);
  const least = Math.max(minimum, MINIMUM_FREQUENCY);
  const shown = shownGroups(groups, least, order);
  return {
    groups: [...shown]
      .map((group) => ({ value: group.value as Value, count: rounded(sizeOf(group) + group.known) }))
      // By what is told alone: an order by exact counts would tell them apart.
      .sort((one, other) => other.count - one.count || (String(one.value) < String(other.value) ? -1 : 1)),
    suppressed: groups.some((group) => group.value !== NOT_COUNTED && !shown.has(group)),
    small: new Set(groups.filter((group) => sizeOf(group) < least).map(({ value }) => value)),
  };
}
