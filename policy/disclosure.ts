/**
 * Fewest people a published figure may stand for. A parameter.
 *
 * @default 11, the rule of the French tax data (livre des procédures fiscales, art. L135 D; INSEE, guide du secret statistique)
 */
export const MINIMUM_FREQUENCY = 11;

/**
 * Counts are rounded to a multiple of this, so that two answers a moment apart do not tell whether one person came or went. A parameter.
 *
 * @default 5, the base Eurostat and the INSEE use for rounded tables of people
 */
export const ROUNDING_BASE = 5;

/** How many people are in a group. */
export interface Tally {
  readonly people: number;
  /** Of these, people whose value the caller may read one by one: what is known of them can be taken off any figure. */
  readonly readable: number;
}

export interface Group<Value> {
  readonly value: Value;
  /** Rounded. */
  readonly count: number;
}

/** People for whom the figure is all that is open. */
const unread = ({ people, readable }: Tally): number => people - readable;

/**
 * What of a table of counts may be shown. A group is shown where it has as many people as the minimum, and as many of those whom the
 * caller may not read one by one, or none of them: the others can be taken off. Of what is left out, so many people in two groups or
 * more must stay unread: one group, or few people, could be told from a total; so further groups are left out, the smallest first.
 * A group left out is not named either: that somebody is in it is about somebody.
 *
 * @param minimum  the greatest of the minima that apply; never under MINIMUM_FREQUENCY
 * @returns the groups that are shown, the largest first, and whether any was left out
 */
export function publishable<Value>(
  tallies: ReadonlyMap<Value, Tally>,
  minimum: number,
): { readonly groups: readonly Group<Value>[]; readonly suppressed: boolean } {
  const least = Math.max(minimum, MINIMUM_FREQUENCY);
  const stands = (tally: Tally): boolean => tally.people >= least && (unread(tally) === 0 || unread(tally) >= least);
  const all = [...tallies].sort(([, one], [, other]) => other.people - one.people);
  const shown = all.filter(([, tally]) => stands(tally));
  const hidden = all.filter(([, tally]) => !stands(tally));
  const isGivenAway = (): boolean => {
    const closed = hidden.filter(([, tally]) => unread(tally) > 0);
    const people = closed.reduce((sum, [, tally]) => sum + unread(tally), 0);
    return people > 0 && (closed.length === 1 || people < least);
  };
  while (shown.length > 0 && isGivenAway()) {
    const covers = shown.findLastIndex(([, tally]) => unread(tally) > 0);
    // Where nobody else is unread, a total less what the caller can read is the group: then there is no table.
    hidden.push(...shown.splice(covers === -1 ? 0 : covers, covers === -1 ? shown.length : 1));
  }
  return {
    groups: shown.map(([value, { people }]) => ({
      value,
      count: Math.round(people / ROUNDING_BASE) * ROUNDING_BASE,
    })),
    suppressed: hidden.length > 0,
  };
}
