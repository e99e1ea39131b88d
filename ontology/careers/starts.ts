import type { Start } from './career-graph.js';
import type { CareerScheme, Demands, HeldFit } from './demands.js';
import type { Drawn, Interests } from './interests.js';

/**
 * Occupations of each classification that held skills lead into directly: as many as an occupation has moves of its own, so that neither
 * start is a short cut.
 */
export const ENTRIES = 30;

/** Least fit of an occupation that interests lead to: half of what somebody is drawn to. */
export const LEAST_FIT = 0.5;

/** Occupations that held skills answer, the best fit first. */
const bestFits = (demands: Demands, held: ReadonlySet<string>): HeldFit[] =>
  demands.fits(held).sort((one, other) => other.fit - one.fit || (one.occupation < other.occupation ? -1 : 1));

/** Occupations that have a use for what one asks for, the best fit first. */
export const alikeTo =
  (demands: Demands) =>
  (uri: string): string[] =>
    bestFits(demands, new Set(demands.all(uri))).map(({ occupation }) => occupation);

/**
 * Paths from what somebody holds: into the occupations that it fits best, with what of each is covered.
 *
 * @param sought  occupations that are entered directly wherever anything of them is covered, however many fit better: who can enter what
 *   is looked for is not sent by another
 */
export function fromHeld(demands: Demands, held: ReadonlySet<string>, sought: readonly string[] = []) {
  const taken: Record<CareerScheme, number> = { ESCO: 0, ROME: 0 };
  const entries = bestFits(demands, held).filter(({ occupation }) => {
    taken[demands.scheme(occupation)!] += 1;
    return taken[demands.scheme(occupation)!] <= ENTRIES || sought.includes(occupation);
  });
  return {
    start: { shares: entries.map(({ occupation, fit }) => [occupation, fit] as const) } satisfies Start,
    coverages: new Map(entries.map(({ occupation, coverage }) => [occupation, coverage])),
  };
}

/**
 * Paths from what somebody is drawn to: into the cards that answer at least half of it; where none does, into the 30 that answer most of it,
 * with all that answer as much as the last of them.
 */
export function fromInterests(
  interests: Interests,
  drawn: Drawn,
): Start & { shares: readonly (readonly [string, number])[] } {
  const shares = interests.fit(drawn).sort(([, one], [, other]) => other - one);
  const best = shares[0]?.[1] ?? 0;
  const least = best >= LEAST_FIT ? LEAST_FIT : (shares[ENTRIES - 1]?.[1] ?? 0);
  return { shares: shares.filter(([, fit]) => fit >= least) };
}
