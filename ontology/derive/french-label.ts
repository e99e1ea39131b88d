/** Equal for labels that differ in case, accents, ligatures, hyphens, apostrophes or spacing only. */
export const foldLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
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
