import { withoutLigatures, withoutMarks } from '../../../ontology/fold.js';

/** As `fold`, of any text. */
export const foldAny = (text: string): string =>
  withoutLigatures(withoutMarks(text).toLowerCase())
    .replace(/[^\p{L}\p{N}+#/()]+/gu, ' ')
    .trim();

/** What each character of the Latin blocks folds to; nothing for one that ends a word. */
const LATIN: readonly string[] = Array.from({ length: 0x250 }, (_, code) => foldAny(String.fromCharCode(code)));
/** General punctuation: typographic apostrophes, dashes and spaces. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/**
 * Text as it is compared: lower case, without accents, ligatures or punctuation. `+` and `#` stay (C++, C#);
 * so do `/`, `(` and `)`, which publishers write gendered forms with.
 */
export function fold(text: string): string {
  // A search folds a thousand labels: character by character that costs a fifth.
  let folded = '';
  let isApart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= LATIN.length && !isPunctuation(code)) return foldAny(text);
    const letters = LATIN[code] ?? '';
    if (letters === '') isApart = folded !== '';
    else {
      folded += isApart ? ` ${letters}` : letters;
      isApart = false;
    }
  }
  return folded;
}

/** Words of a folded text. */
export const wordsOf = (folded: string): string[] => folded.split(/[\s/()]+/).filter(Boolean);

/** Words that say nothing alone; a text made of nothing else keeps them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and au aux d de des du en et for in l la le les of on ou pour sur the to un une with'.split(' '),
);

export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

// French first: plural, then feminine, to one form. It need not be a word, it must only be the same for all forms of one.
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/(?<=[^s])s$/, ''],
];
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ere$/, 'er'],
  [/(?<=[eo])nne$/, 'n'],
  [/ive$/, 'if'],
  [/elle$/, 'el'],
  [/fe$/, 'f'],
  [/(?<=[^aiou])e$/, ''],
];

const replaceFirst = (word: string, endings: readonly (readonly [RegExp, string])[]): string => {
  const found = endings.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : word;
};

/**
 * One form for the genders and numbers of a word: `infirmiere`, `infirmiers` and `infirmier` give `infirmier`.
 *
 * @param word  a folded word
 */
export const commonForm = (word: string): string =>
  word.length < 4 ? word : replaceFirst(replaceFirst(word, PLURALS), FEMININES);

const isPair = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);

/**
 * `developpeur / developpeuse web` means `developpeur web` and `developpeuse web`. ROME writes genders with spaces
 * around the bar (`Homme sage-femme / Sage-femme`), ESCO without; there the parts must look alike (`tcp/ip` are none).
 */
function splitGenders(folded: string): string[] {
  const parts = folded
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2 || !(folded.includes(' / ') || parts.every((part) => isPair(part, parts[0]!)))) return [];
  const [first, last] = [parts[0]!.split(' '), parts.at(-1)!.split(' ')];
  return parts.map((part) => {
    const own = part.split(' ');
    // `diplome d infirmier / infirmiere`: only what changes is written again.
    const before = first.slice(0, Math.max(0, first.length - own.length));
    const changed = first.slice(before.length);
    const isEnd =
      before.length > 0 && own[0] !== changed[0] && isPair(own[0]!, changed[0]!) && !isPair(own[0]!, first[0]!);
    return isEnd ? [...before, ...own].join(' ') : [...own, ...last.slice(own.length)].join(' ');
  });
}

/** `(IDE)`, `-QSE-`, ` - PNC -`, `RSE - Responsabilité ...`: capitals set apart. */
const ABBREVIATION = /(?<=\(|- ?)[A-Z]{2,6}(?=\)| ?-)|(?<= )[A-Z]{2,6}(?= - )/g;

/** Abbreviations that a label gives beside what they stand for, folded; people type them as the whole name. */
export const abbreviations = (label: string): readonly string[] =>
  // Most labels have neither, and looking behind every letter costs more than looking for these.
  label.includes('(') || label.includes('-') ? (label.match(ABBREVIATION) ?? []).map(fold) : [];

/**
 * The readings of a label, or of a text looked for, each as plain folded words: as it stands, by gender
 * (`Infirmier / Infirmière`), and without what stands in parentheses (`chef(fe)`, `Python (langage)`).
 */
export function readings(folded: string): string[] {
  if (folded !== '' && !/[/()]/.test(folded)) return [folded];
  const bare = folded.replace(/\([^)]*\)?/g, '');
  const all = [folded, bare, ...splitGenders(folded), ...(bare === folded ? [] : splitGenders(bare))];
  return [...new Set(all.map((reading) => wordsOf(reading).join(' ')).filter(Boolean))];
}
