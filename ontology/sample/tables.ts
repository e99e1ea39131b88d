import { SourceError } from '../sources/source-error.js';

/**
 * The sample's own format: tab-separated tables, one fact or one short list of facts a line, sorted, so that a change
 * of one fact is a change of one line. data/sample/README.md describes every column for people.
 */

/** Columns of each table, in file order. A table is `<name>.tsv` with these names as its first line. */
export const SAMPLE_TABLES = {
  prefixes: ['prefix', 'uri'],
  occupations: ['id', 'code', 'isco', 'sector', 'en', 'fr', 'altEn', 'altFr', 'broader', 'collections'],
  skills: ['id', 'type', 'reuse', 'en', 'fr', 'altEn', 'altFr', 'broader', 'collections'],
  'skill-groups': ['id', 'code', 'en', 'fr', 'broader'],
  'isco-groups': ['code', 'en', 'fr', 'broader'],
  collections: ['id', 'key', 'en'],
  'occupation-skills': ['occupation', 'relation', 'skills'],
  'skill-relations': ['skill', 'relation', 'skills'],
  'rome-occupations': [
    'code',
    'parent',
    'riasecMajor',
    'riasecMinor',
    'eco',
    'digital',
    'demographic',
    'regulated',
    'executive',
    'fr',
    'interests',
  ],
  'rome-domains': ['code', 'fr'],
  'rome-appellations': ['ogr', 'code', 'classification', 'littleUsed', 'fr', 'short'],
  'rome-competences': ['ogr', 'nature', 'category', 'macro', 'riasecMajor', 'riasecMinor', 'fr'],
  'rome-savoirs': ['ogr', 'category', 'subCategory', 'fr'],
  'rome-contexts': ['ogr', 'type', 'fr'],
  'rome-interests': ['code', 'fr'],
  'rome-links': ['code', 'relation', 'ogrs'],
  'rome-mobilities': ['code', 'targets'],
  'rome-isco': ['code', 'isco'],
  matches: ['occupation', 'rome', 'type', 'method', 'confidence'],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof SAMPLE_TABLES;

/** One line of a table, by column name. An empty cell is a value the publisher does not give. */
export type TableRow<Name extends TableName = TableName> = Readonly<
  Record<(typeof SAMPLE_TABLES)[Name][number], string>
>;

/** All tables of the sample, each in file order. */
export type Tables = { readonly [Name in TableName]: readonly TableRow<Name>[] };

/** Prefixes that the tables shorten URIs with; prefixes.tsv declares them to readers. */
export const PREFIXES = {
  o: 'http://data.europa.eu/esco/occupation/',
  s: 'http://data.europa.eu/esco/skill/',
  f: 'http://data.europa.eu/esco/isced-f/',
  i: 'http://data.europa.eu/esco/isco/',
  c: 'http://data.europa.eu/esco/concept-scheme/',
} as const;

/** Words of the tables -> terms of the graph. */
export const SKILL_TYPES = { s: 'SKILL_COMPETENCE', k: 'KNOWLEDGE' } as const;
export const REUSE_LEVELS = {
  t: 'TRANSVERSAL',
  c: 'CROSS_SECTOR',
  s: 'SECTOR_SPECIFIC',
  o: 'OCCUPATION_SPECIFIC',
} as const;

/** Competences of ROME by category and sub-category, in the publisher's words. */
export const COMPETENCE_CATEGORIES = {
  t: ['Savoir-faire', 'Technique'],
  x: ['Savoir-faire', 'Technique expert'],
  v: ['Savoir-faire', 'Transverse'],
  e: ['Savoir-être professionnel', 'Transverse'],
} as const;

/** Longest label taken into the sample, in characters: a longer text is a description and not a label. */
export const LONGEST_LABEL = 255;

/** The key by which other lines name an ESCO concept: the first 8 characters of a UUID, otherwise the whole local name. */
export const shortKey = (localName: string): string =>
  /^[0-9a-f]{8}-/.test(localName) ? localName.slice(0, 8) : localName;

/**
 * Text of one table: header line, then the rows sorted by code unit.
 *
 * @throws Error when a cell holds a tab or a line end
 */
export function formatTable(name: TableName, rows: readonly Readonly<Record<string, string>>[]): string {
  const columns: readonly string[] = SAMPLE_TABLES[name];
  const lines = rows.map((row) => {
    const cells = columns.map((column) => row[column] ?? '');
    const wrong = cells.find((cell) => /[\t\r\n]/.test(cell));
    if (wrong !== undefined) throw new Error(`${name}: a cell holds a tab or line end: ${JSON.stringify(wrong)}`);
    return cells.join('\t');
  });
  lines.sort((a, b) => (a < b ? -1 : Number(a > b)));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/**
 * Rows of one table's text.
 *
 * @param file  named in errors
 * @throws SourceError when the header or the number of cells is not as described
 */
export function parseTable<Name extends TableName>(name: Name, text: string, file: string): TableRow<Name>[] {
  const columns: readonly string[] = SAMPLE_TABLES[name];
  const [header, ...lines] = text.replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t'))
    throw new SourceError({ file, line: 1 }, JSON.stringify(header), `the columns ${columns.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new SourceError(
        { file, line: index + 2 },
        `${cells.length} cells`,
        `${columns.length}, one for each of ${columns.join(', ')}`,
      );
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!])) as TableRow<Name>;
  });
}
