import type { Language } from '../languages.js';
import { LANGUAGES } from '../languages.js';
import type { IndexQuery, Search } from '../repository-search.js';
import type { ConceptKind } from '../concept.js';
import { fold, tellingWords, wordsOf } from './fold.js';

/** Words past this many are left out of the query: each costs a clause per kind of label and language. */
const MAX_WORDS = 10;

/** Kinds of labels and what a hit in one is worth to Lucene. */
const FIELDS = { prefLabel: 4, altLabels: 2, hiddenLabels: 1 } as const;

const fieldsOf = (languages: readonly Language[]): (readonly [string, number])[] =>
  languages.flatMap((language) =>
    Object.entries(FIELDS).map(([property, boost]) => [`${property}${LANGUAGES[language]}`, boost] as const),
  );

const inFields = (fields: readonly (readonly [string, number])[], term: string): string =>
  `(${fields.map(([field, boost]) => `${field}:${term}^${boost}`).join(' ')})`;

/** Edit distance Lucene takes for a word of this length; it knows none above 2. */
const fuzzy = (word: string): string => (word.length < 4 ? word : word.length < 7 ? `${word}~1` : `${word}~2`);

/** Beginning of a long word: what other genders, numbers and derivations, and most typing errors, leave alone. */
function stem(word: string): string {
  const letters = [...word];
  return letters.length < 5 ? `${word}*` : `${letters.slice(0, Math.max(4, Math.ceil(letters.length / 2))).join('')}*`;
}

export interface SearchFilter {
  readonly languages: readonly Language[];
  readonly kinds: readonly ConceptKind[] | null;
  readonly scheme: string | null;
}

/**
 * What the indexes are asked. The words are letters and digits only by then, in lower case: nothing of Lucene's
 * syntax can come from outside. Four nets of rising width, because each index cuts after its best answers.
 *
 * @returns null when the text holds no letter or digit
 */
export function searchFor(text: string, { languages, kinds, scheme }: SearchFilter): Omit<Search, 'uris'> | null {
  const words = [
    ...new Set(
      wordsOf(fold(text))
        .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
        .filter(Boolean),
    ),
  ];
  if (words.length === 0 || languages.length === 0) return null;
  const telling = tellingWords(words).slice(0, MAX_WORDS);
  const fields = fieldsOf(languages);
  const phrase = inFields(fields, `"${words.slice(0, MAX_WORDS).join(' ')}"`);

  const queries: IndexQuery[] = [
    {
      index: 'concept_labels_folded',
      text: `${phrase}^8 (${telling.map((word) => `+${inFields(fields, word)}`).join(' ')})`,
    },
    {
      index: 'concept_labels_folded',
      text: telling.map((word) => `(${inFields(fields, fuzzy(word))}^2 ${inFields(fields, stem(word))})`).join(' '),
    },
    ...languages.map((language) => ({
      index: `concept_labels_${language}` as const,
      text: telling.map((word) => inFields(fieldsOf([language]), word)).join(' '),
    })),
  ];
  const code = text.trim().toUpperCase();
  return { queries, code: /^[A-Z]?[\d.]+$/.test(code) ? code : null, kinds, scheme };
}
