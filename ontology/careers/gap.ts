import type { Strength } from './features.js';

/** A skill that an occupation asks for, as a gap sees it. */
export interface AskedSkill {
  readonly uri: string;
  readonly strength: Strength;
  /** What it counts: its rarity among all occupations, times how far it is asked for. */
  readonly weight: number;
}

export interface Gap {
  readonly held: readonly string[];
  /** Asked for and not held, with a held skill that is related to it or in the same group. */
  readonly adjacent: readonly { readonly uri: string; readonly by: string; readonly essential: boolean }[];
  readonly missingEssential: readonly string[];
  readonly missingOptional: readonly string[];
  /** Share of what is asked for that is held, by weight, from 0 to 1; a skill next to one that is held counts half. */
  readonly coverage: number;
}

/** What of an adjacent skill counts as held. */
export const ADJACENT_COUNTS = 0.5;

/**
 * What somebody who holds some skills has of what an occupation asks for, and what is missing.
 *
 * @param asked  each skill once, in the order in which it is told
 * @param beside  of a skill that is not held, a held one beside it, or null
 * @returns coverage 1 where nothing is asked for
 */
export function gapOf(
  asked: readonly AskedSkill[],
  held: ReadonlySet<string>,
  beside: (uri: string) => string | null,
): Gap {
  const gap = {
    held: [] as string[],
    adjacent: [] as Gap['adjacent'][number][],
    missingEssential: [] as string[],
    missingOptional: [] as string[],
  };
  let [whole, covered] = [0, 0];
  for (const { uri, strength, weight } of asked) {
    whole += weight;
    const essential = strength === 'ESSENTIAL';
    const by = held.has(uri) ? uri : beside(uri);
    if (by === uri) {
      covered += weight;
      gap.held.push(uri);
    } else if (by !== null) {
      covered += weight * ADJACENT_COUNTS;
      gap.adjacent.push({ uri, by, essential });
    } else gap[essential ? 'missingEssential' : 'missingOptional'].push(uri);
  }
  return { ...gap, coverage: whole === 0 ? 1 : covered / whole };
}
