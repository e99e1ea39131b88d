import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { openPromise } from 'yauzl';
import type { Sources } from '../read.js';

/** One record of a publisher's CSV file, by the publisher's column names. */
export type CsvRow = Readonly<Record<string, string>>;

/** Where the official downloads lie beside the project, when they are at hand. */
export const DOWNLOADS = join(import.meta.dirname, '../../../shared/data');

export const downloadsAtHand = (folder = DOWNLOADS): boolean =>
  ['esco-v1.1.1/en', 'esco-v1.1.1/fr', 'esco-v1.1.1/fr-labels', 'rome-v460', 'crosswalk'].every((part) =>
    existsSync(join(folder, part)),
  );

/** The official downloads whole, as the loader takes them; null where they are not at hand. */
export function officialSources(): Sources | null {
  if (!downloadsAtHand()) return null;
  const at = (path: string): string => join(DOWNLOADS, path);
  return {
    esco: [at('esco-v1.1.1/en'), at('esco-v1.1.1/fr')],
    labels: [{ language: 'fr', path: at('esco-v1.1.1/fr-labels') }],
    rome: [at('rome-v460')],
    crosswalk: [at('crosswalk')],
  };
}

const rowsOf = (csv: string): CsvRow[] =>
  parse(csv, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });

const readCsv = (folder: string, file: string): CsvRow[] => rowsOf(readFileSync(join(folder, file), 'utf8'));

/**
 * The CSV files inside every ZIP of a folder, by file name.
 *
 * @param wanted  names to read; the others are passed over
 */
async function readZippedCsvs(folder: string, wanted: ReadonlySet<string>): Promise<Map<string, CsvRow[]>> {
  const found = new Map<string, CsvRow[]>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort()) {
    const zip = await openPromise(join(folder, file));
    for await (const entry of zip.eachEntry()) {
      if (wanted.has(entry.fileName))
        found.set(entry.fileName, rowsOf(await text(await zip.openReadStreamPromise(entry))));
    }
  }
  return found;
}

export const COLLECTION_FILES = {
  digital: 'digitalSkillsCollection',
  green: 'greenSkillsCollection',
  language: 'languageSkillsCollection',
  transversal: 'transversalSkillsCollection',
  research: 'researchSkillsCollection',
  digcomp: 'digCompSkillsCollection',
  'research-occupations': 'researchOccupationsCollection',
} as const;
export type CollectionKey = keyof typeof COLLECTION_FILES;

/** URI of each collection: the ESCO concept scheme its members lie in. */
export const COLLECTION_URIS: Readonly<Record<CollectionKey, string>> = {
  digital: 'http://data.europa.eu/esco/concept-scheme/6c930acd-c104-4ece-acf7-f44fd7333036',
  green: 'http://data.europa.eu/esco/concept-scheme/green',
  language: 'http://data.europa.eu/esco/concept-scheme/skill-language-groups',
  transversal: 'http://data.europa.eu/esco/concept-scheme/skill-transversal-groups',
  research: 'http://data.europa.eu/esco/concept-scheme/research',
  digcomp: 'http://data.europa.eu/esco/concept-scheme/digcomp',
  'research-occupations': 'http://data.europa.eu/esco/concept-scheme/8ae4b9f3-507e-4057-a145-2f96f0132613',
};

const ESCO_TABLES = [
  'occupations_en',
  'skills_en',
  'skillGroups_en',
  'ISCOGroups_en',
  'conceptSchemes_en',
  'occupationSkillRelations',
  'skillSkillRelations',
  'broaderRelationsOccPillar',
  'broaderRelationsSkillPillar',
] as const;

const ROME_TABLES = [
  'referentiel_code_rome',
  'referentiel_code_rome_riasec',
  'referentiel_appellation',
  'referentiel_competence',
  'referentiel_macro_competence_riasec',
  'referentiel_savoir',
  'referentiel_contexte_travail',
  'coherence_item',
  'rubrique_mobilite',
  'cr_gd_dp',
  'centre_interet',
  'arborescence_centre_interet',
] as const;

/** The downloads that the sample is drawn from. */
export interface Downloads {
  readonly esco: Readonly<Record<(typeof ESCO_TABLES)[number], readonly CsvRow[]>>;
  /** French files of the release, and the French labels by URI for the tables that it lacks. */
  readonly french: Readonly<Record<'occupations' | 'iscoGroups' | 'skillLabels', readonly CsvRow[]>>;
  readonly collections: Readonly<
    Record<CollectionKey, { readonly en: readonly CsvRow[]; readonly fr: readonly CsvRow[] }>
  >;
  readonly rome: Readonly<Record<(typeof ROME_TABLES)[number], readonly CsvRow[]>>;
  readonly crosswalk: readonly CsvRow[];
}

/** @throws Error when a file is missing */
export async function readDownloads(folder = DOWNLOADS): Promise<Downloads> {
  const keys = Object.keys(COLLECTION_FILES) as CollectionKey[];
  const english = [...ESCO_TABLES, ...keys.map((key) => `${COLLECTION_FILES[key]}_en` as const)];
  const zipped = await readZippedCsvs(join(folder, 'esco-v1.1.1/en'), new Set(english.map((name) => `${name}.csv`)));
  const esco = (name: string): CsvRow[] => {
    const rows = zipped.get(`${name}.csv`);
    if (!rows) throw new Error(`No ${name}.csv in the ZIP files of ${folder}/esco-v1.1.1/en`);
    return rows;
  };
  const fr = (file: string): CsvRow[] => readCsv(join(folder, 'esco-v1.1.1/fr'), `${file}_fr.csv`);
  return {
    esco: byName(ESCO_TABLES, esco),
    french: {
      occupations: fr('occupations'),
      iscoGroups: fr('ISCOGroups'),
      skillLabels: readCsv(join(folder, 'esco-v1.1.1/fr-labels'), 'skills_fr.csv'),
    },
    collections: byName(keys, (key) => ({ en: esco(`${COLLECTION_FILES[key]}_en`), fr: fr(COLLECTION_FILES[key]) })),
    rome: byName(ROME_TABLES, (table) => readCsv(join(folder, 'rome-v460'), `unix_${table}_v460_utf8.csv`)),
    crosswalk: readCsv(join(folder, 'crosswalk'), 'rome_v3_to_isco08.csv'),
  };
}

const byName = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
