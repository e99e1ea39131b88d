import { STEMMERS } from '../../runtime/stemmers.js';
import { withoutMarks } from '../fold.js';

/** Language a classification is written in. */
export type Language = 'en' | 'fr';

/** Words that say nothing about work. */
const EMPTY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an and are as at by for from in into is it its of on or other such that the their they this those to using with'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'a à afin ainsi au aux avec ce ces d dans de des du elle en est et être il ils l la le les leur leurs ou par peut peuvent pour qu que qui sa selon ses son sont sur un une vers'.split(
      ' ',
    ),
  ),
};

/** `æ` and `ß` stay: the scores of moves were fitted to stems that keep them. */
const bare = (stem: string): string => withoutMarks(stem).replaceAll('œ', 'oe');

/**
 * Stems of what texts say (Snowball), without accents, with how often each is said: for comparing, never shown. Letters alone are
 * no words; `c++` and `c#` are.
 */
export function wordsOf(texts: Iterable<string>, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  const stem = STEMMERS[language];
  for (const text of texts) {
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}+#]+/u)) {
      if (word.length < 2 || EMPTY[language].has(word)) continue;
      const of = bare(stem(word));
      counts.set(of, (counts.get(of) ?? 0) + 1);
    }
  }
  return counts;
}
