import { withoutMarks } from '../fold.js';

/**
 * Equal for labels that differ in case, accents, French ligatures, hyphens, apostrophes or spacing only. Neither `ß` nor an accented `æ`
 * is taken apart, as words of other texts are: the weights of matches were fitted to labels folded so.
 */
export const foldLabel = (label: string): string =>
  withoutMarks(label.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae'))
    .replace(/[’‘`´]/g, "'")
    .replace(/[-‐‑–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The one-gender labels that a French label stands for, folded. Both publishers put a slash between the masculine and the
 * feminine; ESCO repeats what they share (`directeur technique/directrice technique`), ROME says it once, after the feminine
 * (`Conducteur / Conductrice d'engins agricoles`), so that there the masculine lacks what follows as many words as it has.
 *
 * @returns one form, or two; both folded
 */
export function genderForms(label: string): string[] {
  const [masculine, feminine, ...more] = label.split('/').map(foldLabel);
  if (!masculine) return [];
  if (!feminine || more.length > 0) return [foldLabel(label)];
  // ESCO writes the slash without spaces and repeats the rest; ROME writes it with spaces and does not.
  const shared = / \/ /.test(label) ? feminine.split(' ').slice(masculine.split(' ').length) : [];
  return [...new Set([[masculine, ...shared].join(' '), feminine])];
}
