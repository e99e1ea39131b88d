import { distance } from 'fastest-levenshtein';

/** How much of a word may differ for another to be taken for what was meant: a third, and always two letters. */
const mostEdits = (word: string): number => Math.max(2, Math.floor(word.length / 3));

/**
 * Words near one that is not known, the nearest first: what a clear error proposes.
 *
 * @param most  how many at most
 */
export const near = (word: string, known: Iterable<string>, most = 3): string[] =>
  [...known]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= mostEdits(word))
    .sort((one, other) => one.edits - other.edits || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);

/** The proposal as the end of a sentence; empty where nothing is near. */
export const didYouMean = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` Did you mean ${words.join(' or ')}?`;
