import { COLLECTION_URIS, type CollectionKey, type CsvRow, type Downloads } from './downloads.js';
import { type Concepts, type Published, relationKey, values } from './official-facts.js';

const lines = (cell: string | undefined): string[] => (cell ?? '').split(/\n|\|/).map((part) => part.trim());
const index = (rows: readonly CsvRow[], column = 'conceptUri'): Map<string, CsvRow> =>
  new Map(rows.map((row) => [row[column]!, row]));

const ESCO_TERMS: Readonly<Record<string, string>> = {
  'skill/competence': 'SKILL_COMPETENCE',
  knowledge: 'KNOWLEDGE',
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR_SPECIFIC',
  'occupation-specific': 'OCCUPATION_SPECIFIC',
  released: 'RELEASED',
};

/** What the ESCO files say of each concept. */
export function escoConcepts({ esco, french, collections }: Downloads): Concepts {
  const [occupationsFr, iscoFr, skillsFr] = [
    index(french.occupations),
    index(french.iscoGroups),
    index(french.skillLabels),
  ];
  const collected = new Map<string, CsvRow[]>();
  const namedAbove = new Map<string, string>();
  for (const row of Object.values(collections).flatMap(({ fr }) => fr)) {
    collected.set(row['conceptUri']!, [...(collected.get(row['conceptUri']!) ?? []), row]);
    const [uris, labels] = [row['broaderConceptUri']!.split(' | '), row['broaderConceptPT']!.split(' | ')];
    if (uris.length === labels.length) uris.forEach((uri, at) => namedAbove.set(uri, labels[at]!));
  }
  const frenchOfSkill = (uri: string): CsvRow[] => [
    ...(collected.get(uri) ?? []),
    ...(skillsFr.has(uri) ? [skillsFr.get(uri)!] : []),
  ];
  const published = (rows: readonly CsvRow[], scheme: string, frenchOf: (uri: string) => readonly CsvRow[]) => {
    const byUri = index(rows);
    return (uri: string): Published | undefined => {
      const row = byUri.get(uri);
      const fr = frenchOf(uri);
      return (
        row && {
          scheme: values(scheme),
          status: values(ESCO_TERMS[row['status']!]),
          notation: values(row['code'] || (uri.includes('/isced-f/') ? uri.replace(/.*\//, '') : undefined)),
          iscoCode: values(row['iscoGroup']),
          skillType: values(ESCO_TERMS[row['skillType']!]),
          reuseLevel: values(ESCO_TERMS[row['reuseLevel']!]),
          prefLabelEn: values(row['preferredLabel']),
          altLabelsEn: values(...lines(row['altLabels'])),
          prefLabelFr:
            fr.length > 0 ? values(...fr.map((other) => other['preferredLabel'])) : values(namedAbove.get(uri)),
          altLabelsFr: values(...fr.flatMap((other) => lines(other['altLabels']))),
        }
      );
    };
  };
  const one = (rows: ReadonlyMap<string, CsvRow>) => (uri: string) => (rows.has(uri) ? [rows.get(uri)!] : []);
  const schemes = index(esco.conceptSchemes_en, 'conceptSchemeUri');
  const keys = new Map((Object.keys(COLLECTION_URIS) as CollectionKey[]).map((key) => [COLLECTION_URIS[key], key]));
  return {
    Occupation: published(esco.occupations_en, 'ESCO', one(occupationsFr)),
    IscoGroup: published(esco.ISCOGroups_en, 'ISCO', one(iscoFr)),
    Skill: published(esco.skills_en, 'ESCO', frenchOfSkill),
    SkillGroup: published(esco.skillGroups_en, 'ESCO', () => []),
    Collection: (uri) => {
      const scheme = schemes.get(uri);
      const key = values(keys.get(uri));
      return (
        scheme && {
          scheme: values('ESCO'),
          status: values('RELEASED'),
          key,
          notation: key,
          prefLabelEn: values(scheme['preferredLabel']),
        }
      );
    },
  };
}

/** Every relation that the ESCO files state. */
export function* escoRelations({ esco, collections }: Downloads): Generator<string> {
  for (const row of [...esco.broaderRelationsOccPillar, ...esco.broaderRelationsSkillPillar]) {
    yield relationKey('BROADER', row['conceptUri']!, row['broaderUri']!);
  }
  for (const row of esco.occupationSkillRelations) {
    yield relationKey(`${row['relationType']!.toUpperCase()}_SKILL`, row['occupationUri']!, row['skillUri']!);
  }
  for (const row of esco.skillSkillRelations) {
    yield relationKey(
      'RELATED_SKILL',
      row['originalSkillUri']!,
      row['relatedSkillUri']!,
      row['relationType']!.toUpperCase(),
    );
  }
  for (const key of Object.keys(COLLECTION_URIS) as CollectionKey[]) {
    for (const row of collections[key].en) yield relationKey('MEMBER_OF', row['conceptUri']!, COLLECTION_URIS[key]);
  }
}
