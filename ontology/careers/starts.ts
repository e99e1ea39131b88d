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

/** Paths from what somebody holds: into the occupations whose skills are covered best. */
export function fromHeld(demands: Demands, held: ReadonlySet<string>): Start & { shares: readonly [string, number][] } {
  const best = demands
    .coverages(held)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([uri, share]): [string, number] => [uri, share]);
  const taken: Record<CareerScheme, number> = { ESCO: 0, ROME: 0 };
  return { shares: best.filter(([uri]) => (taken[demands.scheme(uri)!] += 1) <= ENTRIES) };
}

/** Paths from what somebody is drawn to: into the cards that answer at least half of it. */
export const fromInterests = (
  interests: Interests,
  drawn: Drawn,
): Start & { shares: readonly (readonly [string, number])[] } => ({
  shares: interests.fit(drawn).filter(([, fit]) => fit >= LEAST_FIT),
});
