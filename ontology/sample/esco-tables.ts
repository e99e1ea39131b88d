import { COLLECTION_URIS, type CsvRow, type Downloads } from './downloads.js';
import { byUri, type EscoSelection } from './esco-selection.js';
import { groupBy } from './group-by.js';
import { PREFIXES, shortKey, type TableRow, type Tables } from './tables.js';

/** Alternative labels kept per concept and language. */
const MOST_ALT_LABELS = { occupation: 3, skill: 2 } as const;
/** Longer alternative labels say little that the preferred one does not; in characters. */
const LONGEST_ALT_LABEL = { occupation: 60, skill: 40 } as const;

const SKILL_TYPE: Readonly<Record<string, string>> = { 'skill/competence': 's', knowledge: 'k' };
const REUSE_LEVEL: Readonly<Record<string, string>> = {
  transversal: 't',
  'cross-sector': 'c',
  'sector-specific': 's',
  'occupation-specific': 'o',
};

const localName = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
const key = (uri: string): string => shortKey(localName(uri));
const list = (values: Iterable<string>): string => [...new Set(values)].sort().join(' ');

function prefixOf(uri: string): string {
  const prefix = Object.entries(PREFIXES).find(([, start]) => uri.startsWith(start))?.[0];
  if (!prefix) throw new Error(`No prefix for ${uri}`);
  return prefix;
}

/** `http://data.europa.eu/esco/isco/C25` -> `i:C25`. */
const compact = (uri: string): string => `${prefixOf(uri)}:${key(uri)}`;

/** The first few labels in the publisher's order that say something the preferred label does not. */
function altLabels(labels: readonly string[], pref: string, of: 'occupation' | 'skill'): string {
  const known = new Set([pref, ...pref.split('/')].map((label) => label.trim().toLowerCase()));
  const kept: string[] = [];
  for (const label of labels.map((text) => text.trim())) {
    if (kept.length === MOST_ALT_LABELS[of]) break;
    if (!label || label.length > LONGEST_ALT_LABEL[of] || label.includes('|') || known.has(label.toLowerCase()))
      continue;
    known.add(label.toLowerCase());
    kept.push(label);
  }
  return kept.join('|');
}

type EscoTable =
  'occupations' | 'skills' | 'skill-groups' | 'isco-groups' | 'collections' | 'occupation-skills' | 'skill-relations';

/** The selection as tables of the sample. */
export function escoTables(selection: EscoSelection, downloads: Downloads): Pick<Tables, EscoTable> {
  const { esco, french } = downloads;
  const schemes = new Map(esco.conceptSchemes_en.map((row) => [row['conceptSchemeUri']!, row]));
  const occupations = [...selection.sectors.keys()];
  return {
    occupations: occupationRows(occupations, byUri(esco.occupations_en), byUri(french.occupations), selection),
    skills: skillRows(byUri(esco.skills_en), selection),
    'skill-groups': groupRows(byUri(esco.skillGroups_en), selection),
    'isco-groups': iscoRows(byUri(esco.ISCOGroups_en), byUri(french.iscoGroups), selection),
    collections: Object.entries(COLLECTION_URIS).map(([name, uri]) => ({
      id: localName(uri),
      key: name,
      en: schemes.get(uri)!['preferredLabel']!.trim(),
    })),
    'occupation-skills': grouped(
      esco.occupationSkillRelations.filter(
        (row) => selection.sectors.has(row['occupationUri']!) && selection.skills.has(row['skillUri']!),
      ),
      ['occupationUri', 'relationType', 'skillUri'],
    ).map(([occupation, relation, skills]) => ({ occupation, relation, skills })),
    'skill-relations': grouped(
      esco.skillSkillRelations.filter(
        (row) => selection.skills.has(row['originalSkillUri']!) && selection.skills.has(row['relatedSkillUri']!),
      ),
      ['originalSkillUri', 'relationType', 'relatedSkillUri'],
    ).map(([skill, relation, skills]) => ({ skill, relation, skills })),
  };
}

const above = (selection: EscoSelection, uri: string): string => list((selection.broader.get(uri) ?? []).map(compact));
const memberOf = (selection: EscoSelection, uri: string): string => list(selection.collections.get(uri) ?? []);

function occupationRows(
  uris: readonly string[],
  english: ReadonlyMap<string, CsvRow>,
  french: ReadonlyMap<string, CsvRow>,
  selection: EscoSelection,
): TableRow<'occupations'>[] {
  return uris.map((uri) => {
    const [en, fr] = [english.get(uri)!, french.get(uri)!];
    const labels = (row: CsvRow): string =>
      altLabels(row['altLabels']!.split('\n'), row['preferredLabel']!, 'occupation');
    return {
      id: localName(uri),
      code: en['code']!,
      isco: en['iscoGroup']!,
      sector: selection.sectors.get(uri)!,
      en: en['preferredLabel']!.trim(),
      fr: fr['preferredLabel']!.trim(),
      altEn: labels(en),
      altFr: labels(fr),
      broader: above(selection, uri),
      collections: memberOf(selection, uri),
    };
  });
}

function skillRows(english: ReadonlyMap<string, CsvRow>, selection: EscoSelection): TableRow<'skills'>[] {
  return [...selection.skills].map((uri) => {
    const en = english.get(uri)!;
    const fr = selection.french.get(uri)!;
    return {
      id: localName(uri),
      type: SKILL_TYPE[en['skillType']!] ?? '',
      reuse: REUSE_LEVEL[en['reuseLevel']!] ?? '',
      en: en['preferredLabel']!.trim(),
      fr: fr.pref,
      altEn: altLabels(en['altLabels']!.split('\n'), en['preferredLabel']!, 'skill'),
      altFr: altLabels(fr.alt, fr.pref, 'skill'),
      broader: above(selection, uri),
      collections: memberOf(selection, uri),
    };
  });
}

const groupRows = (english: ReadonlyMap<string, CsvRow>, selection: EscoSelection): TableRow<'skill-groups'>[] =>
  [...selection.groups].map((uri) => ({
    id: `${prefixOf(uri)}:${localName(uri)}`,
    code: english.get(uri)!['code']!,
    en: english.get(uri)!['preferredLabel']!.trim(),
    fr: selection.french.get(uri)?.pref ?? '',
    broader: above(selection, uri),
  }));

const iscoRows = (
  english: ReadonlyMap<string, CsvRow>,
  french: ReadonlyMap<string, CsvRow>,
  selection: EscoSelection,
): TableRow<'isco-groups'>[] =>
  [...selection.isco].map((uri) => ({
    code: english.get(uri)!['code']!,
    en: english.get(uri)!['preferredLabel']!.trim(),
    fr: french.get(uri)!['preferredLabel']!.trim(),
    broader: above(selection, uri),
  }));

/** One line for each (from, relation) pair: its targets, listed. */
function grouped(
  rows: readonly CsvRow[],
  [from, relation, to]: readonly [string, string, string],
): [string, string, string][] {
  const lists = groupBy(rows, (row) => `${key(row[from]!)} ${row[relation]!}`);
  return [...lists].map(([pair, members]) => {
    const [source, type] = pair.split(' ') as [string, string];
    return [source, type, list(members.map((row) => key(row[to]!)))];
  });
}
