import { withoutLigatures, withoutMarks } from '../fold.js';

/** A word of a text: letters, marks and digits; `+` and `#` belong to it (C++, C#). Apostrophes and hyphens end it. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[+#]*/gu;

/** Lower case, without accents and ligatures: how words are compared. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  // Most words are plain, and normalising costs more than looking.
  if (/^[a-z0-9+#]*$/.test(lower)) return lower;
  return withoutLigatures(withoutMarks(lower));
};
