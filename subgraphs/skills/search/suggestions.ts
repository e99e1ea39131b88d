import { commonForm, fold, tellingWords, wordsOf } from './fold.js';
import { leastFirst, type Stretch } from './least-first.js';
import type { SearchFilter } from './lucene.js';
import { withOneError } from './one-error.js';
import { LATER_WORD, type Named, type Part, type SuggestionIndex } from './suggestion-index.js';

/** Most lines looked at, in all, for words that do not stand side by side: what bounds the time of a keystroke. */
const MOST_LINES = 1_000;
/** Words past this many are left out. */
const MOST_WORDS = 10;
/** Most corrections that are followed. */
const MOST_CORRECTIONS = 12;

export interface Suggested extends Named {
  /** Folded beginnings of words that were found: what is typed, or what was taken to be meant. */
  readonly beginnings: readonly string[];
}

/** Concepts found, each once. */
class Found {
  readonly suggestions: Suggested[] = [];
  readonly #seen = new Set<string>();
  readonly #first: number;
  /** Lines that may still be looked at for words anywhere in them. */
  linesLeft = MOST_LINES;

  constructor(first: number) {
    this.#first = first;
  }

  get isFull(): boolean {
    return this.suggestions.length >= this.#first;
  }

  add(named: Named, beginnings: readonly string[]): void {
    if (this.isFull || this.#seen.has(named.concept.uri)) return;
    this.#seen.add(named.concept.uri);
    this.suggestions.push({ ...named, beginnings });
  }
}

const stretchesOf = (parts: readonly Part[], beginning: string): Stretch<Part>[] =>
  parts.map((part) => part.stretch(part.range(beginning)));

/**
 * Labels that are what is typed, then those that begin with it, then those in which a later word does; the last also in another gender
 * or number, where that is none of the first.
 */
function sideBySide(found: Found, parts: readonly Part[], words: readonly string[]): void {
  const typed = words.join(' ');
  const beginnings = [...new Set([typed, words.map(commonForm).join(' ')])];
  const stretches = stretchesOf(parts, typed);
  const all = beginnings.length === 1 ? stretches : beginnings.flatMap((beginning) => stretchesOf(parts, beginning));
  const take = (from: readonly Stretch<Part>[], before: number): void => {
    for (const { list, place, value } of leastFirst(from)) {
      if (value >= before || found.isFull) return;
      found.add(list.named(place), words);
    }
  };
  // Past LATER_WORD stand the ends of longer labels.
  for (const beginning of beginnings) take(stretchesOf(parts, `${beginning}\n`), LATER_WORD);
  take(stretches, LATER_WORD);
  take(all, Infinity);
}

/** Labels that have a word for each that is typed, wherever it stands: `chef cuis`, `vendeur vetements`. */
function anywhere(found: Found, parts: readonly Part[], words: readonly string[]): void {
  if (words.length < 2 || found.isFull) return;
  const choices = words.map((word) => stretchesOf(parts, word));
  const sizeOf = (stretches: readonly Stretch<Part>[]) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const rarest = choices.reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one));
  // Never more than half of what is left: a correction that leads nowhere must not take all from the next.
  const least = found.linesLeft / 2;
  for (const { list, place } of leastFirst(rarest)) {
    if (found.isFull || found.linesLeft <= least) return;
    found.linesLeft -= 1;
    const line = ` ${list.line(place)}`;
    if (words.every((word) => line.includes(` ${word}`))) found.add(list.named(place), words);
  }
}

/** The same with one typing error, in the first word that no label has, or in the last one. */
function misspelt(found: Found, parts: readonly Part[], words: readonly string[], known: readonly string[]): void {
  if (found.isFull) return;
  const unknown = words.findIndex((word) => stretchesOf(parts, word).every(({ from, to }) => from === to));
  const at = unknown < 0 ? words.length - 1 : unknown;
  for (const corrected of withOneError(words[at]!, known).slice(0, MOST_CORRECTIONS)) {
    const meant = words.with(at, corrected);
    sideBySide(found, parts, meant);
    anywhere(found, parts, meant);
  }
}

/**
 * Completions of what is typed, the best first: labels that are it, then by start of the label before later words, by kind of label,
 * by weight; after them labels with the words anywhere, in another gender or number, or with one typing error.
 *
 * @returns each concept once, by its label that fits best; nothing when the text holds no letter or digit
 */
export function suggest(
  index: SuggestionIndex,
  text: string,
  { languages, kinds, scheme }: SearchFilter,
  first: number,
): readonly Suggested[] {
  const words = wordsOf(fold(text)).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const parts = index.parts.filter(
    (part) =>
      (part.lang === null || languages.includes(part.lang)) &&
      (kinds === null || kinds.includes(part.kind)) &&
      (scheme === null || part.scheme === scheme),
  );
  const found = new Found(first);
  const telling = tellingWords(words);
  sideBySide(found, parts, words);
  anywhere(found, parts, telling);
  anywhere(found, parts, telling.map(commonForm));
  if (found.suggestions.length === 0) misspelt(found, parts, telling, index.words);
  return found.suggestions;
}
