import { distance } from 'fastest-levenshtein';
import { commonForm, fold, readings, tellingWords, wordsOf } from './fold.js';

export const EXACTNESS = ['EXACT', 'PREFIX', 'WORDS', 'FUZZY'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/** What is looked for, made ready once per search. */
export interface Wanted {
  /** The text as a publisher's code would be written. */
  readonly code: string;
  readonly readings: readonly { readonly text: string; readonly common: string }[];
  readonly words: readonly string[];
}

export interface Judgement {
  readonly exactness: Exactness;
  /** From 0 to 1 among labels of one exactness: the share of the words found, less spelling errors and what nobody asked for. */
  readonly likeness: number;
  /** Share of the label that the words make up, 0 to 1. */
  readonly coverage: number;
}

const commonText = (text: string): string => text.split(' ').map(commonForm).join(' ');

export function wantedFrom(text: string): Wanted {
  const folded = fold(text);
  const texts = readings(folded);
  // `Infirmier / Infirmière` asks for one word, in two genders.
  const shortest = texts.reduce((one, other) => (other.length < one.length ? other : one), folded);
  return {
    code: text.trim().toUpperCase(),
    readings: texts.map((reading) => ({ text: reading, common: commonText(reading) })),
    words: tellingWords(wordsOf(shortest)).map(commonForm),
  };
}

/** Spelling errors forgiven in a word of this length. */
const tolerated = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 10 ? 2 : 3);

/** Share of a word that is misspelt, 0 to 1; 1 when it is too much for the same word. Both are common forms. */
export function misspelling(wanted: string, found: string): number {
  if (wanted === found) return 0;
  if (Math.abs(wanted.length - found.length) > 3) return 1;
  const errors = distance(wanted, found);
  const allowed = wanted[0] === found[0] ? tolerated(Math.min(wanted.length, found.length)) : 1;
  return errors <= allowed && wanted.length > 3 ? errors / Math.max(wanted.length, found.length) : 1;
}

const begins = (word: string, beginning: string): boolean => beginning.length > 1 && word.startsWith(beginning);

/** @returns null when the label is no answer */
export function judge(label: string, wanted: Wanted): Judgement | null {
  const texts = readings(fold(label));
  const own = texts.map((text) => ({ text, common: commonText(text) }));
  const coverageOf = (words: number) => Math.min(1, wanted.words.length / Math.max(1, words));

  if (own.some(({ text }) => wanted.readings.some((reading) => reading.text === text)))
    return { exactness: 'EXACT', likeness: 1, coverage: 1 };
  if (own.some(({ common }) => wanted.readings.some((reading) => reading.common === common)))
    return { exactness: 'EXACT', likeness: 0.9, coverage: 1 };

  const words = [...new Set(own.flatMap(({ common }) => common.split(' ')))];
  const coverage = coverageOf(Math.min(...own.map(({ text }) => tellingWords(text.split(' ')).length)));
  const goesOn = own.some(({ text, common }) =>
    wanted.readings.some((reading) => text.startsWith(`${reading.text} `) || common.startsWith(`${reading.common} `)),
  );
  if (goesOn) return { exactness: 'PREFIX', likeness: 1, coverage };
  // Somebody still typing: `infirm`. It must not come before a whole word.
  const begun = own.some(({ text }) => wanted.readings.some((reading) => text.startsWith(reading.text)));
  if (begun) return { exactness: 'PREFIX', likeness: 0.9, coverage };
  const last = wanted.words.at(-1);
  if (wanted.words.every((word) => words.some((found) => found === word || (word === last && begins(found, word))))) {
    return { exactness: 'WORDS', likeness: 1, coverage };
  }
  const errors = wanted.words.map((word) => Math.min(1, ...words.map((found) => misspelling(word, found))));
  const found = errors.filter((error) => error < 1);
  const share = found.length / wanted.words.length;
  // Of two words both must be there, of three or more two thirds: one common word is no answer to a longer question.
  if (found.length === 0 || share < (wanted.words.length < 3 ? 1 : 0.6)) return null;
  const errorsPerWord = found.reduce((sum, error) => sum + error, 0) / found.length;
  return {
    exactness: 'FUZZY',
    likeness: share - errorsPerWord - 0.2 * (1 - coverage),
    coverage,
  };
}

export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

/** The label in pieces, those matched that a word looked for is, begins or misspells. */
export function highlight(label: string, wanted: Wanted): Segment[] {
  const segments: { text: string; matched: boolean }[] = [];
  for (const piece of label.match(/[\p{L}\p{M}\p{N}+#]+|[^\p{L}\p{M}\p{N}+#]+/gu) ?? []) {
    const word = commonForm(fold(piece));
    const matched =
      word !== '' && wanted.words.some((one) => one === word || begins(word, one) || misspelling(one, word) < 1);
    const before = segments.at(-1);
    if (before?.matched === matched) before.text += piece;
    else segments.push({ text: piece, matched });
  }
  return segments;
}
