import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { migrate } from '../runtime/migrate.js';
import { SILENT } from '../runtime/progress.js';
import { openTestGraph } from '../test/neo4j/test-graph.js';
import { isEmpty } from './graph-session.js';
import { loadSample, loadSources } from './load.js';
import { ontologyMigrations } from './migrations.js';
import type { Sources } from './read.js';
import { BAKER, COOK, KNEAD, SEASON, smallDownload } from './small-download.js';
import { folderOf } from './test-support.js';

const graph = openTestGraph();
let folder = folderOf(smallDownload);
const none: Sources = { esco: [], labels: [], rome: [], crosswalk: [] };
const all = (): Sources => ({
  esco: [`${folder.path}/en`, `${folder.path}/fr`],
  labels: [{ language: 'fr', path: `${folder.path}/fr-labels` }],
  rome: [`${folder.path}/rome`],
  crosswalk: [`${folder.path}/crosswalk`],
});

/** The whole graph but the instant of its load, in one order. */
const content = async () => ({
  concepts: await graph.readLatest(
    'MATCH (c:Concept) RETURN labels(c) AS labels, properties(c) AS properties ORDER BY c.uri',
  ),
  relations: await graph.readLatest(
    'MATCH (a:Concept)-[r]->(b:Concept) RETURN a.uri AS from, type(r) AS type, properties(r) AS properties, b.uri AS to ORDER BY from, type, to',
  ),
  releases: await graph.readLatest(
    'MATCH (v:SchemeVersion) RETURN v { .*, loadedAt: null, currentSince: null } AS release ORDER BY v.id',
  ),
});

beforeAll(async () => {
  await graph.wipeSchema();
  await migrate(graph, [ontologyMigrations]);
});
beforeEach(async () => {
  await graph.wipe();
  folder.remove();
  folder = folderOf(smallDownload);
});
afterAll(async () => {
  folder.remove();
  await graph.wipe();
  await graph.close();
});

test('what is loaded stands in the graph: kinds, labels in both languages, texts, relations', async () => {
  const report = await loadSources(graph, all(), SILENT);

  expect(report.written).toBe(true);
  const [knead] = await graph.readLatest(
    'MATCH (c:Concept { uri: $uri }) RETURN labels(c) AS labels, properties(c) AS properties',
    { uri: KNEAD },
  );
  expect(knead).toEqual({
    labels: ['Concept', 'Skill'],
    properties: {
      uri: KNEAD,
      kind: 'Skill',
      scheme: 'ESCO',
      status: 'RELEASED',
      skillType: 'SKILL_COMPETENCE',
      reuseLevel: 'SECTOR_SPECIFIC',
      prefLabelEn: 'knead',
      prefLabelFr: 'pétrir',
      altLabelsFr: ['malaxer', 'fraser'],
    },
  });
  const [card] = await graph.readLatest(
    'MATCH (c:RomeOccupation { notation: "D1102" })-[m:MOBILITY]->(to) RETURN c.definitionFr AS definition, c.transitionDigital AS digital, m.rank AS rank, to.uri AS to',
  );
  expect(card).toEqual({ definition: "Prépare l'eau.\nPétrit.", digital: false, rank: 1, to: 'urn:rome:D1103' });
  const counts = await graph.readLatest<{ type: string; count: number }>(
    'MATCH (:Concept)-[r]->(:Concept) WHERE r.derived IS NULL AND type(r) <> "TRANSITION" RETURN type(r) AS type, count(*) AS count',
  );
  expect(Object.fromEntries(counts.map(({ type, count }) => [type, count]))).toEqual(report.relations);
  expect((await content()).releases).toMatchObject([
    { release: { id: 'ESCO-v1.1.1', scheme: 'ESCO', version: 'v1.1.1', languages: ['en', 'fr'], sample: false } },
    { release: { id: 'ROME-v460', scheme: 'ROME', version: 'v460', languages: ['fr'], sample: false } },
  ]);
});

test('ranks are whole numbers in the graph, scores are not', async () => {
  await loadSources(graph, all(), SILENT);

  const rows = await graph.readLatest(
    'MATCH (:RomeOccupation)-[n:TRANSITION]->() RETURN valueType(n.rank) AS rank, valueType(n.score) AS score LIMIT 1',
  );
  expect(rows).toEqual([{ rank: 'INTEGER NOT NULL', score: 'FLOAT NOT NULL' }]);
});

test('derives neighbours and matches from the whole graph', async () => {
  const { derived } = await loadSources(graph, all(), SILENT);
  const matches = await graph.readLatest(
    'MATCH (a)-[m:MATCH { derived: true }]->(b) RETURN a.uri AS from, m.type AS type, m.method AS method, m.confidence AS confidence, b.uri AS to, size(m.parts) AS parts ORDER BY from, confidence DESC',
  );

  // One skill of three is shared, essential to the baker, optional to the cook; both have it, so it is not rare, and ISCO alone tells.
  const moves = await graph.readLatest<{ parts: number[] }>(
    'MATCH (from:Occupation)-[n:TRANSITION]->() RETURN from.uri AS from, n.parts AS parts, n.sharedOptional AS shared',
  );
  expect(moves).toMatchObject([{ shared: 1 }, { shared: 1 }]);
  for (const { parts } of moves) expect(parts.filter((part) => part > 0)).toHaveLength(1);
  // The baker asks for the one competence that the tourier asks for too; no name is nearer to the cook's.
  const composite = { method: 'COMPOSITE', parts: 7 };
  expect(matches).toEqual([
    { from: BAKER, type: 'RELATED', confidence: 0.9, to: 'urn:rome:D1103', ...composite },
    { from: BAKER, type: 'RELATED', confidence: 0.82, to: 'urn:rome:D1102', ...composite },
    { from: COOK, type: 'CLOSE', confidence: 0.97, to: 'urn:rome:D1103', ...composite },
    { from: KNEAD, type: 'CLOSE', method: 'LEXICAL', confidence: 0.95, to: 'urn:rome:ogr:1', parts: null },
    {
      from: 'urn:rome:D1103',
      type: 'BROAD',
      method: 'CROSSWALK',
      confidence: 0.6,
      to: 'http://data.europa.eu/esco/isco/C7512',
      parts: null,
    },
  ]);
  expect(derived).toMatchObject({
    'RomeOccupation MATCH IscoGroup': 1,
    'Skill MATCH RomeCompetence, RomeSavoir': 1,
    'Occupation MATCH RomeOccupation': 3,
  });
});

test('a stated match takes the place of what was derived for its occupation, whichever is loaded first', async () => {
  const table = folderOf({
    'eures.csv': `Version,1.1
classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation
D1103,Tourier,${BAKER},boulanger,skos:broadMatch
100,Tourier en viennoiserie,${COOK},cuisinier,skos:closeMatch
`,
  });
  const matches = async () =>
    graph.readLatest(`
      MATCH (o:Occupation)-[m:MATCH]->(to) RETURN o.uri AS from, to.uri AS to, m.type AS type, m.method AS method,
        m.confidence AS confidence, m.source AS source, m.derived AS derived, m.parts AS parts ORDER BY from, to`);
  const stated = { method: 'EDITORIAL', confidence: 1, source: 'eures.csv, version 1.1', derived: null, parts: null };

  await loadSources(graph, all(), SILENT);
  const { files } = await loadSources(graph, { ...none, matches: [table.path] }, SILENT);
  const after = await matches();

  expect(files).toMatchObject([{ rowsRead: 2, rowsLoaded: 2, rowsSkipped: 0 }]);
  expect(after).toEqual([
    { from: BAKER, to: 'urn:rome:D1103', type: 'NARROW', ...stated },
    {
      ...stated,
      from: COOK,
      to: 'urn:rome:D1102',
      type: 'BROAD',
      method: 'CROSSWALK',
      source: 'eures.csv, version 1.1, by appellation 100',
      derived: true,
    },
    { from: COOK, to: 'urn:rome:ogr:100', type: 'CLOSE', ...stated },
  ]);
  await graph.wipe();
  await loadSources(graph, { ...all(), matches: [table.path] }, SILENT);
  expect(await matches()).toEqual(after);
  table.remove();
});

test('loading twice gives the same graph', async () => {
  await loadSources(graph, all(), SILENT);
  const once = await content();
  await loadSources(graph, all(), SILENT);

  expect(once.concepts).toHaveLength(19);
  expect(await content()).toEqual(once);
});

test('moves that are the same are left as they are, others are made again', async () => {
  const moves = () =>
    graph.readLatest<{ from: string; it: Record<string, unknown> }>(
      'MATCH (from)-[move:TRANSITION]->(to) RETURN from.uri AS from, to.uri AS to, properties(move) AS it ORDER BY from, to',
    );
  await loadSources(graph, all(), SILENT);
  const once = await moves();
  const [{ from }] = once as [(typeof once)[number]];
  await graph.write('MATCH ()-[move:TRANSITION]->() SET move.mark = true', {});
  await graph.write('MATCH ({ uri: $from })-[move:TRANSITION]->() SET move.viability = "OTHER"', { from });
  await loadSources(graph, all(), SILENT);

  const left = (move: (typeof once)[number]) =>
    move.from === from ? move : { ...move, it: { ...move.it, mark: true } };
  expect(await moves()).toEqual(once.map(left));
  expect(once.some((move) => move.from !== from)).toBe(true);
});

test('loading part by part gives the same graph as all at once', async () => {
  await loadSources(graph, all(), SILENT);
  const atOnce = await content();
  await graph.wipe();
  for (const part of ['rome', 'esco', 'labels', 'crosswalk'] as const)
    await loadSources(graph, { ...none, [part]: all()[part] }, SILENT);
  const { concepts, relations } = await content();

  expect(concepts).toEqual(atOnce.concepts);
  expect(relations).toEqual(atOnce.relations);

  // Labels that an earlier part gave, of the occupations and of one skill, are not missed.
  const { missing } = await loadSources(graph, { ...none, esco: [`${folder.path}/en`] }, SILENT);
  expect(missing.filter(({ table }) => table.endsWith('_fr')).map((one) => one.missing)).toEqual([
    'French labels of 2 of 3 skills',
    'French labels of 2 of 2 groups of skills',
    'French labels of 2 of 2 ISCO-08 groups',
    'French labels of 1 of 1 collections',
  ]);
});

test('a file that is broken at its end stops the load before anything is written', async () => {
  folder.remove();
  folder = folderOf({
    ...smallDownload,
    'crosswalk/rome_v3_to_isco08.csv': 'code_rome,isco08\nD1102,7512\nD1103,bakers\n',
  });

  await expect(loadSources(graph, all(), SILENT)).rejects.toThrow(
    'rome_v3_to_isco08.csv, line 3, column isco08: found "bakers"',
  );
  expect(await content()).toEqual({ concepts: [], relations: [], releases: [] });
  expect(await isEmpty(graph)).toBe(true);
});

test('a load cut short leaves a graph that counts as empty, and loading again completes it', async () => {
  await loadSources(graph, all(), SILENT);
  const whole = await content();
  await graph.write('MATCH (v:SchemeVersion) DELETE v');
  await graph.write('MATCH (c:Concept) WHERE c.uri IN $uris DETACH DELETE c', { uris: [COOK, SEASON] });

  expect(await isEmpty(graph)).toBe(true);
  await loadSources(graph, all(), SILENT);
  expect(await content()).toEqual(whole);
  expect(await isEmpty(graph)).toBe(false);
});

test('the sample loads, again the same, and never takes back what a download said', async () => {
  await loadSample(graph, SILENT);
  const sample = await content();
  expect(sample.releases).toMatchObject([
    { release: { scheme: 'ESCO', sample: true } },
    { release: { scheme: 'ROME', sample: true } },
  ]);
  expect(sample.concepts.length).toBeGreaterThan(800);
  // No way round a diploma over the other classification: ESCO says nothing of it, the card that matches does.
  expect(
    await graph.readLatest(
      'MATCH (o:Occupation { notation: "2221.2" })<-[move:TRANSITION]-() RETURN DISTINCT o.access AS access, o.accessBecause AS because, move.viability AS viability',
    ),
  ).toEqual([{ access: 'REQUIRED', because: ['ROME J1506', 'Emploi réglementé (ROME).'], viability: 'NOT_VIABLE' }]);
  await graph.write(`
    MATCH (c:RomeOccupation { notation: "J1501" }) SET c.prefLabelFr = "official", c.definitionFr = "official"
    WITH c MATCH (v:SchemeVersion { scheme: "ROME" }) SET v.sample = false`);
  // Moves and derived matches follow from what the texts say now, and are not what a download said.
  const said = async () => {
    const { relations, ...rest } = await content();
    return {
      ...rest,
      relations: relations.filter(({ type, properties }) => type !== 'TRANSITION' && !properties.derived),
    };
  };
  const official = await said();

  await loadSample(graph, SILENT);

  expect(official.concepts).not.toEqual(sample.concepts);
  expect(await said()).toEqual(official);
}, 180_000);
