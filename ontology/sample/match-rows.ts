import { withoutMarks } from '../fold.js';
import type { Choice } from './choice.js';
import type { CsvRow, Downloads } from './downloads.js';
import { OCCUPATION, byUri } from './esco-selection.js';
import { shortKey, type TableRow } from './tables.js';

/**
 * A label without case, accents, `œ` and typographic apostrophes, as labels of the two publishers are compared. Hyphens stay, unlike in
 * what the load folds (derive/french-label.ts): the sample's pairs were chosen by labels compared so.
 */
export const comparable = (label: string): string =>
  withoutMarks(label.toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'")).replace(/\s+/g, ' ').trim();

/**
 * What of a label is compared: the whole, and its feminine form. ESCO writes `masculine/feminine`, ROME
 * `masculine / feminine`, and both often cut the masculine form short ("Chargé / Chargée d'enseignement").
 */
export const labelForms = (label: string): string[] => [
  ...new Set([comparable(label), comparable(label.slice(label.lastIndexOf('/') + 1))]),
];

/** Every form of the appellations of the ROME codes, as `code form`. */
export const appellationForms = (appellations: readonly CsvRow[]): Set<string> =>
  new Set(
    appellations.flatMap((row) =>
      [row['libelle_appellation_long']!, row['libelle_appellation_court']!]
        .flatMap(labelForms)
        .map((form) => `${row['code_rome']} ${form}`),
    ),
  );

/**
 * Confidence in a match, in [0, 1]. An order, not a measured probability: an equal label counts more than our reading of
 * the two jobs, and the official ROME-ISCO table agreeing with either counts more than its silence.
 */
export const matchConfidence = (match: { lexical: boolean; bridged: boolean; type: string }): number =>
  ((match.lexical ? 80 : 70) + (match.bridged ? 15 : 0) - (match.type === 'CLOSE' ? 0 : 10)) / 100;

/** The hand-made pairs of the choice, each with how it is supported. */
export function matchRows(choice: Choice, { esco, french, rome, crosswalk }: Downloads): TableRow<'matches'>[] {
  const [occupations, labels] = [byUri(esco.occupations_en), byUri(french.occupations)];
  const bridge = new Set(crosswalk.map((row) => `${row['code_rome']} ${row['isco08']}`));
  const parents = new Map(rome.referentiel_code_rome.map((row) => [row['code_rome']!, row['code_rome_parent']!]));
  const appellations = appellationForms(rome.referentiel_appellation);
  return Object.values(choice.sectors).flatMap((sector) =>
    sector.occupations.flatMap(({ uri, rome: pairs }) =>
      pairs.map(({ code, type }) => {
        const forms = labelForms(labels.get(OCCUPATION + uri)!['preferredLabel']!);
        const lexical = forms.some((form) => appellations.has(`${code} ${form}`));
        const bridged = bridge.has(`${parents.get(code)} ${occupations.get(OCCUPATION + uri)!['iscoGroup']}`);
        return {
          occupation: shortKey(uri),
          rome: code,
          type,
          method: lexical ? 'LEXICAL' : 'EDITORIAL',
          confidence: String(matchConfidence({ lexical, bridged, type })),
        };
      }),
    ),
  );
}
