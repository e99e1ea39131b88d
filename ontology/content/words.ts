import { fold, WORD } from './fold.js';
import type { Language } from './language.js';
import { STOP_WORDS } from './stop-words.js';

/** Stem of a word in lower case (Snowball): given from outside, since this folder is plain calculation. */
export type Stemmer = (word: string) => string;
export type Stemmers = Readonly<Record<Language, Stemmer>>;

/** A word of a text that may tell something. */
export interface Word {
  /** In lower case, accents kept. */
  readonly word: string;
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 units, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Place in the text by which distances are counted: 2 a word, more over a comma and much more over the end of a sentence. */
  readonly place: number;
}

/** What stands between two words puts them that much farther apart. */
const apart = (between: string): number => (/[.!?:;\n•]/.test(between) ? 8 : /[,()/–—]/.test(between) ? 1 : 0);

/** Words of a text in order, without function words and single letters. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  let [place, last] = [0, 0];
  for (const found of text.matchAll(WORD)) {
    const [raw] = found;
    const start = found.index;
    const folded = fold(raw);
    place += apart(text.slice(last, start));
    last = start + raw.length;
    if (folded.length < 2 || STOP_WORDS[language].has(folded)) continue;
    place += 2;
    words.push({ word: raw.toLowerCase(), folded, start, end: last, place });
  }
  return words;
}

// Nouns and verbs of one doing, after Snowball: `soudage`, `soudure` and `souder` are one, so are `analysis` and `analyse`.
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<=.{4})(?:issag|issement|ement|ation|ateur|atric|ition|iteur|iss|ag|ur|eur|eus|ion|iv|if|at|ant|er|ir)$/,
  en: /(?<=.{4})(?:ation|ator|ition|anc|enc|ment|ion|or|er|ing|iv|at|ed|y|i|e)$/,
};

/** Words whose stems part though they are one. */
const IRREGULAR: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    comptabl: 'compt',
    comptabilit: 'compt',
    vent: 'vend',
    vendeur: 'vend',
    vendeus: 'vend',
    electr: 'electri',
    conduct: 'condui',
    conduit: 'condui',
    conduir: 'condui',
  },
  en: {
    mainten: 'maintain',
    analys: 'analy',
    analysi: 'analy',
    analyt: 'analy',
    analyst: 'analy',
    diagnosi: 'diagnos',
    sold: 'sell',
    sale: 'sell',
    taught: 'teach',
    childr: 'child',
    children: 'child',
    men: 'man',
    women: 'woman',
  },
};

/** @returns what forms of a word have in common, by which it is compared */
export function keyOf(word: string, language: Language, stem: Stemmer): string {
  const base = fold(stem(word));
  const irregular = IRREGULAR[language][base];
  if (irregular) return irregular;
  return base.replace(ENDINGS[language], '');
}
