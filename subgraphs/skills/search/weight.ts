import type { ConceptKind } from '../concept.js';

/**
 * What people who type a word mostly look for, in the same unit as the use of a concept: an occupation that few skills are known of
 * still comes before a skill that some occupations ask for.
 */
const SOUGHT: Readonly<Partial<Record<ConceptKind, number>>> = {
  Occupation: 6,
  RomeOccupation: 6,
  RomeAppellation: 5,
  Skill: 1,
  RomeCompetence: 0.5,
  RomeSavoir: 0.5,
};
/** Past 1,000 links more say nothing more. */
const MOST = 10;
const HIGHEST = 16;

/**
 * How much a concept is used, 0 to 1: doublings of the number of its links (skills of an occupation, occupations of a skill), and how
 * often its kind is what was looked for.
 *
 * @param links  relations to skills, occupations and job titles, in either direction
 */
export const weightOf = (kind: ConceptKind, links: number): number =>
  ((SOUGHT[kind] ?? 0) + Math.min(MOST, Math.log2(1 + links))) / HIGHEST;

/** What a short label is worth beside weight: of `vétérinaire` and `vétérinaire enseignant-chercheur` the first is what was mostly meant. */
const BREVITY = 0.15;

/**
 * Weight, and a premium on a label of few words, which is the general one.
 *
 * @param words  words of the label that tell something, 1 or more
 */
export const worthOf = (weight: number, words: number): number =>
  (weight + BREVITY / Math.max(1, words)) / (1 + BREVITY);
