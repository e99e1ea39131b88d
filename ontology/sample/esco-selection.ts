import type { Choice } from './choice.js';
import { COLLECTION_URIS, type CollectionKey, type CsvRow, type Downloads } from './downloads.js';
import { frenchSkillLabels, type FrenchLabels } from './french-labels.js';
import { groupBy } from './group-by.js';

/** Which ESCO concepts the sample holds, with what their rows are written from. All by URI. */
export interface EscoSelection {
  /** Sector of each chosen occupation. */
  readonly sectors: ReadonlyMap<string, string>;
  readonly skills: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly isco: ReadonlySet<string>;
  readonly french: ReadonlyMap<string, FrenchLabels>;
  /** Broader concepts that are in the selection too. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
  readonly collections: ReadonlyMap<string, readonly CollectionKey[]>;
}

export const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
export const ISCO = 'http://data.europa.eu/esco/isco/C';

export const byUri = (rows: readonly CsvRow[]): Map<string, CsvRow> =>
  new Map(rows.map((row) => [row['conceptUri']!, row]));

/**
 * The chosen occupations; every skill that is essential to one of them and has a French label; all skill groups above
 * these, up to the pillars; the ISCO groups above the occupations and those named besides.
 *
 * @param iscoCodes  ISCO groups needed besides those of the occupations
 * @throws Error when the choice names an occupation that the release does not have under that name
 */
export function selectEsco(choice: Choice, downloads: Downloads, iscoCodes: Iterable<string>): EscoSelection {
  const { esco } = downloads;
  const sectors = chosenOccupations(choice, byUri(esco.occupations_en));
  const french = frenchSkillLabels(downloads);
  const skills = new Set(
    esco.occupationSkillRelations
      .filter(
        (row) =>
          row['relationType'] === 'essential' && sectors.has(row['occupationUri']!) && french.has(row['skillUri']!),
      )
      .map((row) => row['skillUri']!),
  );
  const above = groupBy(
    [...esco.broaderRelationsOccPillar, ...esco.broaderRelationsSkillPillar],
    (row) => row['conceptUri']!,
  );
  const broaderUris = (uri: string): string[] => (above.get(uri) ?? []).map((row) => row['broaderUri']!);
  const isco = ancestors(
    [...iscoCodes].map((code) => ISCO + code).concat([...sectors.keys()].flatMap(broaderUris)),
    broaderUris,
  );
  const isGroup = new Set(esco.skillGroups_en.map((row) => row['conceptUri']!));
  const groups = ancestors([...skills].flatMap(broaderUris), broaderUris, (uri) => isGroup.has(uri));
  const held = new Set([...sectors.keys(), ...skills, ...groups, ...isco]);
  return {
    sectors,
    skills,
    groups,
    isco: new Set([...isco].filter((uri) => uri.startsWith(ISCO))),
    french,
    broader: new Map([...held].map((uri) => [uri, broaderUris(uri).filter((wider) => held.has(wider))])),
    collections: memberships(downloads, held),
  };
}

function chosenOccupations({ sectors }: Choice, occupations: ReadonlyMap<string, CsvRow>): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [sector, { occupations: members }] of Object.entries(sectors)) {
    for (const { uri, name } of members) {
      const published = occupations.get(OCCUPATION + uri)?.['preferredLabel']?.trim();
      if (published !== name) throw new Error(`choice.yaml: ${uri} is ${published ?? 'no occupation'}, not ${name}`);
      if (chosen.has(OCCUPATION + uri)) throw new Error(`choice.yaml: ${name} is chosen twice`);
      chosen.set(OCCUPATION + uri, sector);
    }
  }
  return chosen;
}

/** The starting concepts and all above them, as far as `wanted` goes. */
function ancestors(
  start: readonly string[],
  broader: (uri: string) => string[],
  wanted = (_uri: string) => true,
): Set<string> {
  const found = new Set<string>();
  const visit = (uri: string): void => {
    if (found.has(uri) || !wanted(uri)) return;
    found.add(uri);
    broader(uri).forEach(visit);
  };
  start.forEach(visit);
  return found;
}

function memberships({ collections }: Downloads, held: ReadonlySet<string>): Map<string, CollectionKey[]> {
  const found = new Map<string, CollectionKey[]>();
  for (const key of Object.keys(COLLECTION_URIS) as CollectionKey[]) {
    for (const { conceptUri } of collections[key].en) {
      if (held.has(conceptUri!)) found.set(conceptUri!, [...(found.get(conceptUri!) ?? []), key]);
    }
  }
  return found;
}
