/*
 * What every comparison of texts here has in common. Each goes its own way from there, for what it compares: words of free texts
 * (content/fold.ts), what is typed (search/fold.ts of the skills subgraph), French labels (derive/french-label.ts, sample/match-rows.ts),
 * stems (careers/words.ts).
 */

/** Without accents and other marks: `é` is `e`. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

/** Lower case ligatures as the letters they stand for: `œ` is `oe`. */
export const withoutLigatures = (lower: string): string =>
  lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
