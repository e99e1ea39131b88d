import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readMatches } from './read-matches.js';
import { ReadLog } from './report.js';
import { Staging } from './staging.js';
import { folderOf } from './test-support.js';

const BAKER = 'http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000001';
const COOK = 'http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000002';
const KNEAD = 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001';

let folder: ReturnType<typeof folderOf>;
afterEach(() => folder.remove());

/** Reads tables as they lie in a folder; the last cell of what is found are the properties in their order. */
async function read(files: Readonly<Record<string, string | Buffer>>, known: readonly string[] = []) {
  folder = folderOf(files);
  const [staging, log] = [new Staging(), new ReadLog()];
  await readMatches([folder.path], staging, log);
  const matches = (staging.relations.get('MATCH') ?? []).map(({ from, to, properties }) => [
    from,
    to,
    ...['type', 'method', 'confidence', 'source'].map((key) => properties![key]),
  ]);
  if (known.length > 0) staging.settle(new Set(known), log);
  return { matches, log, left: staging.relations.get('MATCH')?.length ?? 0 };
}
const refusal = async (name: string, content: string): Promise<string> => {
  const failure = await read({ [name]: content }).catch((cause: unknown) => cause as Error);
  return (failure as Error).message.replace(join(folder.path, name), name);
};

const EURES = `"Mapping title","ROME to ESCO of a test"
Version,1.1

classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation
D1102,Boulanger / Boulangère,${BAKER},boulanger,skos:exactMatch
10200,"Chef de partie, pizzas",${COOK},cuisinier,skos:broadMatch

${COOK},cuisinier,G1602,Cuisinier,skos:narrowMatch
`;
const URIS = `Classification 1 URI;Classification 1 PrefLabel;Classification 2 URI;Classification 2 PrefLabel;Mapping relation
${BAKER};baker;https://example.org/rome/D1102;Boulanger;skos:closeMatch
`;
const SSSOM = `#curie_map:
#  escos: http://data.europa.eu/esco/skill/
#  esco: http://data.europa.eu/esco/occupation/
#  rome: "urn:rome:ogr:"
#mapping_set_id: https://example.org/sets/1
#mapping_set_title: A set
#mapping_set_version: "2"
subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tpredicate_modifier\tmapping_source
escos:00000000-0000-0000-0000-000000000001\tskos:closeMatch\trome:100023\tsemapv:LexicalMatching\t0.7\t\t
rome:100024\tskos:broadMatch\tescos:00000000-0000-0000-0000-000000000001\tsemapv:ManualMappingCuration\t\t\tteam:B
esco:00000000-0000-0000-0000-000000000002\tskos:relatedMatch\tG1602\tsemapv:SemanticSimilarityThresholdMatching\t\t\t
esco:00000000-0000-0000-0000-000000000002\tskos:exactMatch\tD1102\tsemapv:ManualMappingCuration\t\tNot\t
esco:00000000-0000-0000-0000-000000000001\tskos:exactMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t
`;

describe('the table made for EURES', () => {
  test('metadata first, codes of cards and appellations, either direction', async () => {
    const { matches, log } = await read({ 'mapping.csv': EURES });

    const set = ['EDITORIAL', 1, 'ROME to ESCO of a test, version 1.1'];
    expect(matches).toEqual([
      [BAKER, 'urn:rome:D1102', 'EXACT', ...set],
      // The appellation's broader match is the cook: from the cook it is the narrower one.
      [COOK, 'urn:rome:ogr:10200', 'NARROW', ...set],
      [COOK, 'urn:rome:G1602', 'NARROW', ...set],
    ]);
    expect(log.files).toMatchObject([{ rowsRead: 4, rowsLoaded: 3, rowsSkipped: 1 }]);
    expect(log.oddCounts).toMatchObject([{ kind: 'BLANK_LINE', examples: [{ line: 7 }] }]);
  });

  test('the layout of other countries, with another delimiter and a name by its file', async () => {
    expect((await read({ 'uris.csv': URIS })).matches).toEqual([
      [BAKER, 'urn:rome:D1102', 'CLOSE', 'EDITORIAL', 1, 'uris.csv'],
    ]);
  });

  test.each([',', ';', '\t', '|'])('delimited by %j', async (delimiter) => {
    const { matches } = await read({ 'uris.csv': URIS.replaceAll(';', delimiter) });
    expect(matches).toHaveLength(1);
  });

  test('a Latin encoding is told, and read', async () => {
    const { matches, log } = await read({ 'mapping.csv': Buffer.from(EURES, 'latin1') });
    expect(matches).toHaveLength(3);
    expect(log.oddCounts).toContainEqual(expect.objectContaining({ kind: 'NOT_UTF8' }));
  });

  test('a concept that no graph has is counted and left out', async () => {
    const { left, log } = await read({ 'mapping.csv': EURES }, [BAKER, 'urn:rome:D1102']);

    expect(left).toBe(1);
    expect(log.files).toMatchObject([{ rowsRead: 4, rowsLoaded: 1, rowsSkipped: 3 }]);
    expect(log.oddCounts).toContainEqual(
      expect.objectContaining({ kind: 'MISSING_CONCEPT', rows: 2, examples: expect.arrayContaining([]) }),
    );
  });
});

test('SSSOM: prefixes, justifications, a confidence of its own, what is negated or absent', async () => {
  const { matches, log } = await read({ 'set.sssom.tsv': SSSOM, 'readme.md': '' });

  expect(matches).toEqual([
    [KNEAD, 'urn:rome:ogr:100023', 'CLOSE', 'LEXICAL', 0.7, 'A set, version 2'],
    [KNEAD, 'urn:rome:ogr:100024', 'NARROW', 'EDITORIAL', 1, 'team:B'],
    [COOK, 'urn:rome:G1602', 'RELATED', 'COMPOSITE', 0.5, 'A set, version 2'],
  ]);
  expect(log.oddCounts.map(({ kind, rows, examples }) => [kind, rows, examples[0]!.line])).toEqual([
    ['NEGATED_MATCH', 1, 12],
    ['NO_COUNTERPART', 1, 13],
  ]);
  expect(log.filesIgnored).toEqual([join(folder.path, 'readme.md')]);
});

test.each([
  [
    'mapping.csv',
    EURES.replace('skos:narrowMatch', 'skos:nearMatch'),
    /mapping\.csv, line 8, column mapping relation: found "skos:nearMatch", expected skos:exactMatch/,
  ],
  [
    'mapping.csv',
    EURES.replace('D1102', 'bakers'),
    /line 5, column classification 1 id: found "bakers", expected a URI of ESCO/,
  ],
  ['mapping.csv', EURES.replace('D1102', KNEAD), /line 5, column classification 2 id: .*another classification/],
  ['mapping.csv', EURES.replace(',skos:exactMatch', ''), /line 5: found 4 fields, expected 5/],
  ['mapping.csv', EURES.replace('mapping relation', 'relation'), /found no header of a table of matches/],
  ['set.tsv', SSSOM.replace('0.7', '7'), /line 9, column confidence: found "7", expected a number from 0 to 1/],
  ['set.tsv', SSSOM.replace('escos:0', 'other:0'), /line 9, column subject_id: found "other:0/],
  ['set.tsv', SSSOM.replace('#curie_map:', '#curie_map: ['), /set\.tsv, line \d+: .*YAML/],
])('what is not of a published form is refused: %s %#', async (name, content, message) => {
  expect(await refusal(name, content)).toMatch(message);
});

test('a path without a table is refused', async () => {
  await expect(read({ 'readme.md': '' })).rejects.toThrow(/found no table of matches/);
});
