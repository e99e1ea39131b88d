/*
 * What every comparison of texts here has in common. Each goes its own way from there, for what it compares: words of free texts
 * (content/fold.ts), what is typed (search/fold.ts of the skills subgraph), French labels (derive/french-label.ts, sample/match-rows.ts),
 * stems (careers/words.ts).
 */

/** Without accents and other marks: `é` is `e`. */
export const withoutMarks = (text: string): string =>
  // To look costs a tenth of normalising, and most words and half of the labels have none.
  isPlain(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');

/** Whether every character is one of ASCII. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case ligatures as the letters they stand for: `œ` is `oe`. */
export const withoutLigatures = (lower: string): string =>
  lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
