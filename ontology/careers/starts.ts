import type { Start } from './career-graph.js';
import type { CareerScheme, Demands } from './demands.js';
import type { Drawn, Interests } from './interests.js';

/**
 * Occupations of each classification that held skills lead into directly: as many as an occupation has moves of its own, so that neither
 * start is a short cut.
 */
export const ENTRIES = 30;

/** Least fit of an occupation that interests lead to: half of what somebody is drawn to. */
export const LEAST_FIT = 0.5;

/** Paths from what somebody holds: into the occupations that it fits best, with what of each is covered. */
export function fromHeld(demands: Demands, held: ReadonlySet<string>) {
  const best = demands
    .fits(held)
    .sort((one, other) => other.fit - one.fit || (one.occupation < other.occupation ? -1 : 1));
  const taken: Record<CareerScheme, number> = { ESCO: 0, ROME: 0 };
  const entries = best.filter(({ occupation }) => (taken[demands.scheme(occupation)!] += 1) <= ENTRIES);
  return {
    start: { shares: entries.map(({ occupation, fit }) => [occupation, fit] as const) } satisfies Start,
    coverages: new Map(entries.map(({ occupation, coverage }) => [occupation, coverage])),
  };
}

/** Paths from what somebody is drawn to: into the cards that answer at least half of it. */
export const fromInterests = (
  interests: Interests,
  drawn: Drawn,
): Start & { shares: readonly (readonly [string, number])[] } => ({
  shares: interests.fit(drawn).filter(([, fit]) => fit >= LEAST_FIT),
});
