import { distance } from 'fastest-levenshtein';
import { LRUCache } from 'lru-cache';
import { abbreviations, commonForm, fold, readings, tellingWords, wordsOf } from './fold.js';

export const EXACTNESS = ['EXACT', 'PREFIX', 'WORDS', 'FUZZY'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/** What is looked for, made ready once per search. */
export interface Wanted {
  /** The text as a publisher's code would be written. */
  readonly code: string;
  readonly readings: readonly { readonly text: string; readonly common: string }[];
  readonly words: readonly string[];
  /** Words with accents, as far as the last accent: who types them means them. Empty when there are none. */
  readonly accented: readonly string[];
  /** `misspelling`, each pair of words computed once per search. */
  readonly misspelling: typeof misspelling;
}

export interface Judgement {
  readonly exactness: Exactness;
  /** From 0 to 1 among labels of one exactness: the share of the words found, less spelling errors. */
  readonly likeness: number;
  /** Words of the label that tell something. */
  readonly size: number;
}

const commonText = (text: string): string => text.split(' ').map(commonForm).join(' ');

/** What was computed of words last: those of the candidates of a search come again and again. */
const COMMON_FORMS = new LRUCache<string, string>({ max: 50_000, memoMethod: commonForm });

interface Reading {
  readonly text: string;
  /** Common forms of its words. */
  readonly words: readonly string[];
  readonly common: string;
}

/** The readings of a label; made of every label of every candidate, so nothing else is. */
const readLabel = (label: string): readonly Reading[] =>
  readings(fold(label)).map((text) => {
    const words = text.split(' ').map((word) => COMMON_FORMS.memo(word));
    return { text, words, common: words.join(' ') };
  });

/** Keeps what was computed of each pair. */
function once(compute: typeof misspelling): typeof misspelling {
  const known = new Map<string, Map<string, number>>();
  return (wanted, found) => {
    let of = known.get(wanted);
    if (!of) known.set(wanted, (of = new Map()));
    let share = of.get(found);
    if (share === undefined) of.set(found, (share = compute(wanted, found)));
    return share;
  };
}

export function wantedFrom(text: string): Wanted {
  const folded = fold(text);
  const texts = readings(folded);
  // `Infirmier / Infirmière` asks for one word, in two genders.
  const shortest = texts.reduce((one, other) => (other.length < one.length ? other : one), folded);
  return {
    code: text.trim().toUpperCase(),
    readings: texts.map((reading) => ({ text: reading, common: commonText(reading) })),
    words: tellingWords(wordsOf(shortest)).map(commonForm),
    accented:
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}]*[\u00e0-\u00ff]/gu) ?? [],
    misspelling: once(misspelling),
  };
}

/** Spelling errors forgiven in a word of this length. */
const tolerated = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 10 ? 2 : 3);

/** Whether two letters are exchanged where the words first differ: one error of the fingers, though two of the letters. */
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at + 1 < one.length && one[at] !== one[at + 1] && one[at] === other[at + 1] && one[at + 1] === other[at];
}

/** Share of a word that is misspelt, 0 to 1; 1 when it is too much for the same word. Both are common forms. */
export function misspelling(wanted: string, found: string): number {
  if (wanted === found) return 0;
  if (Math.abs(wanted.length - found.length) > 3) return 1;
  const errors = distance(wanted, found) - (isSwapped(wanted, found) ? 1 : 0);
  const allowed = wanted[0] === found[0] ? tolerated(Math.min(wanted.length, found.length)) : 1;
  return errors <= allowed && wanted.length > 3 ? errors / Math.max(wanted.length, found.length) : 1;
}

const begins = (word: string, beginning: string): boolean => beginning.length > 1 && word.startsWith(beginning);

/** What a beginning counts as an error, so that a whole word comes before it. */
const UNFINISHED = 0.05;

/** What is typed without an accent may be any letter; with one it is that letter. */
const OTHER_ACCENTS = 0.05;

/** Whether a text begins with these words and has more. */
const isFollowed = (text: string, beginning: string): boolean =>
  text.length > beginning.length && text[beginning.length] === ' ' && text.startsWith(beginning);

/** @returns null when the label is no answer */
export function judge(label: string, wanted: Wanted): Judgement | null {
  const own = readLabel(label);
  const judged = (exactness: Exactness, likeness: number): Judgement => {
    const plain = wanted.accented.length > 0 ? label.normalize('NFC').toLowerCase() : '';
    return {
      exactness,
      likeness: likeness - (wanted.accented.every((word) => plain.includes(word)) ? 0 : OTHER_ACCENTS),
      size: Math.min(...own.map(({ text }) => tellingWords(text.split(' ')).length)),
    };
  };

  if (own.some(({ text }) => wanted.readings.some((reading) => reading.text === text))) return judged('EXACT', 1);
  if (own.some(({ common }) => wanted.readings.some((reading) => reading.common === common)))
    return judged('EXACT', 0.9);

  if (abbreviations(label).some((short) => wanted.readings.some(({ text }) => text === short)))
    return judged('EXACT', 0.8);

  const goesOn = own.some(({ text, common }) =>
    wanted.readings.some((reading) => isFollowed(text, reading.text) || isFollowed(common, reading.common)),
  );
  if (goesOn) return judged('PREFIX', 1);
  // Somebody still typing: `infirm`. It must not come before a whole word.
  const begun = own.some(({ text }) => wanted.readings.some((reading) => text.startsWith(reading.text)));
  if (begun) return judged('PREFIX', 0.9);
  const words = own.length === 1 ? own[0]!.words : [...new Set(own.flatMap((reading) => reading.words))];
  const last = wanted.words.at(-1);
  if (wanted.words.every((word) => words.some((found) => found === word || (word === last && begins(found, word)))))
    return judged('WORDS', 1);
  // Of two words both must be there, of three or more two thirds: one common word is no answer to a longer question.
  const least = wanted.words.length < 3 ? 1 : 0.6;
  let [count, errors] = [0, 0];
  for (const [at, word] of wanted.words.entries()) {
    let error = 1;
    for (const found of words)
      error = Math.min(error, word === last && begins(found, word) ? UNFINISHED : wanted.misspelling(word, found));
    if (error < 1) {
      count += 1;
      errors += error;
    }
    // What is left cannot make up for what was missing.
    if ((count + wanted.words.length - at - 1) / wanted.words.length < least) return null;
  }
  if (count === 0) return null;
  return judged('FUZZY', count / wanted.words.length - errors / count);
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
