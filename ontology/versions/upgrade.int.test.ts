import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { migrate } from '../../runtime/migrate.js';
import type { Graph } from '../../runtime/neo4j.js';
import { SILENT } from '../../runtime/progress.js';
import { openTestGraph } from '../../test/neo4j/test-graph.js';
import { LAYOUTS } from '../layouts/small-layouts.js';
import { loadSources } from '../load.js';
import { ontologyMigrations } from '../migrations.js';
import { folderOf } from '../test-support.js';
import { BAKER, COOK, KNEAD, NEW_COOK, NEW_RYE, RYE, SEASON, smallReleases } from './small-releases.js';

const graph = openTestGraph();
const layout = (name: keyof typeof LAYOUTS, folder: string): [string, string][] =>
  Object.entries(LAYOUTS[name]).map(([file, content]) => [`${folder}/${file}`, content]);
/** A later v3 without activities and without one piece of knowledge. */
const ROME_348 = layout('rome-v347', 'rome-v348')
  .filter(([file]) => !file.includes('_activite_'))
  .map(([file, content]) => [file.replace('_v347', '_v348'), content.replace(/^26,.*\n/m, '')]);
const folder = folderOf({
  ...smallReleases,
  ...Object.fromEntries([
    ...layout('rome-v347', 'rome-v347'),
    ...layout('rome-v460', 'rome-v460'),
    ...ROME_348,
    ...layout('esco-v1.1.0', 'layouts/esco-v1.1.0'),
    ...layout('esco-v1.1.1', 'layouts/esco-v1.1.1'),
  ]),
});

const load = (version: string, over: Graph = graph, file = '') =>
  loadSources(over, { esco: [`${folder.path}/esco-${version}${file}`], labels: [], rome: [], crosswalk: [] }, SILENT);
const loadRome = (version: string) =>
  loadSources(graph, { esco: [], labels: [], rome: [`${folder.path}/rome-${version}`], crosswalk: [] }, SILENT);

/** All of the graph but instants. */
const content = async () => ({
  concepts: await graph.readLatest('MATCH (c:Concept) RETURN labels(c) AS labels, properties(c) AS it ORDER BY c.uri'),
  relations: await graph.readLatest(
    'MATCH (a:Concept)-[r]->(b) RETURN a.uri AS from, type(r) AS type, properties(r) AS it, b.uri AS to ORDER BY from, type, to',
  ),
  changes: await graph.readLatest(
    'MATCH (c:ConceptChange) RETURN c { .*, load: null } AS it ORDER BY c.sequence, c.uri, c.aspect, c.other',
  ),
  versions: await graph.readLatest(
    'MATCH (v:SchemeVersion) RETURN v { .*, loadedAt: null, currentSince: null } AS it ORDER BY v.id',
  ),
  pending: await graph.readLatest('MATCH (u:SchemeUpgrade) RETURN u.stage AS stage'),
});

/** The graph as it is, but its writes fail from the one on that holds these words. */
const failingAt = (words: string): Graph => {
  const session: Graph['driver']['session'] = (config) => {
    const real = graph.driver.session(config);
    return new Proxy(real, {
      get: (target, property) =>
        property === 'run'
          ? (cypher: string, params: Record<string, unknown>) =>
              cypher.includes(words) ? Promise.reject(new Error('cut short')) : target.run(cypher, params)
          : (Reflect.get(target, property) as (...args: unknown[]) => unknown).bind(target),
    });
  };
  const driver = new Proxy(graph.driver, {
    get: (target, property) => (property === 'session' ? session : (Reflect.get(target, property, target) as unknown)),
  });
  return { ...graph, driver };
};

beforeAll(async () => {
  await graph.wipeSchema();
  await migrate(graph, [ontologyMigrations]);
});
beforeEach(() => graph.wipe());
afterAll(async () => {
  folder.remove();
  await graph.wipeSchema();
  await graph.close();
});

test('a later release takes the place of the one before: what it lacks stays as obsolete, and each change is kept', async () => {
  await load('v1.1.0');
  const { upgrades, odd } = await load('v1.1.1');

  expect(upgrades).toEqual([
    {
      from: 'ESCO-v1.1.0',
      to: 'ESCO-v1.1.1',
      changes: { CREATED: 2, DEPRECATED: 1, OBSOLETE: 2, RELABELLED: 2, RELATION_ADDED: 1, RELATION_REMOVED: 2 },
    },
  ]);
  // The row of the withdrawn occupation is one of no concept, as in a graph that never had it.
  expect(odd.map(({ kind, rows }) => [kind, rows])).toEqual([['MISSING_CONCEPT', 1]]);
  const concepts = await graph.readLatest(
    'MATCH (c:Concept) RETURN c.uri AS uri, c.status AS status, c.prefLabelEn AS label, c.altLabelsEn AS other, c.lastVersion AS last, c.endedIn AS ended ORDER BY uri',
  );
  const none = { other: null, last: null, ended: null };
  const gone = { status: 'OBSOLETE', other: null, last: 'ESCO-v1.1.0', ended: 'ESCO-v1.1.1' };
  expect(concepts).toEqual([
    { uri: BAKER, status: 'RELEASED', label: 'artisan baker', ...none },
    { uri: COOK, label: 'cook', ...gone },
    { uri: NEW_COOK, status: 'RELEASED', label: 'Cook', ...none },
    { uri: KNEAD, status: 'RELEASED', label: 'knead', ...none },
    { uri: SEASON, label: 'season dishes', ...gone },
    { uri: RYE, status: 'DEPRECATED', label: 'rye', ...none },
    { uri: NEW_RYE, status: 'RELEASED', label: 'Rye', ...none },
  ]);
  expect(
    await graph.readLatest(
      'MATCH (a:Concept)-[r]->(b) WHERE type(r) <> "TRANSITION" RETURN a.uri AS from, type(r) AS type, r.method AS method, b.uri AS to ORDER BY from, to',
    ),
  ).toEqual([
    { from: BAKER, type: 'ESSENTIAL_SKILL', method: null, to: KNEAD },
    { from: BAKER, type: 'ESSENTIAL_SKILL', method: null, to: RYE },
    { from: COOK, type: 'PROPOSED_REPLACEMENT', method: 'EQUAL_LABEL', to: NEW_COOK },
    { from: RYE, type: 'PROPOSED_REPLACEMENT', method: 'EQUAL_LABEL', to: NEW_RYE },
  ]);
  // Moves lead between what is in use.
  const moves = 'MATCH (a)-[:TRANSITION]->(b) WHERE a.status = "OBSOLETE" OR b.status = "OBSOLETE" RETURN a.uri AS uri';
  expect(await graph.readLatest(moves)).toEqual([]);
});

test('the same again changes nothing; an older one is refused', async () => {
  await load('v1.1.0');
  await load('v1.1.1');
  const once = await content();

  expect((await load('v1.1.1')).upgrades).toEqual([]);
  expect(await content()).toEqual(once);
  await expect(load('v1.1.0')).rejects.toThrow('ESCO: found v1.1.0, which is older than v1.1.1 in the graph');
});

test('a concept that comes back is in use again, and is no more said to be replaced', async () => {
  for (const version of ['v1.1.0', 'v1.1.1', 'v1.2.0']) await load(version);

  expect(
    await graph.readLatest(
      'MATCH (c:Concept { uri: $uri }) RETURN c.status AS status, c.lastVersion AS last, EXISTS { (c)-[:PROPOSED_REPLACEMENT]->() } AS proposed',
      { uri: COOK },
    ),
  ).toEqual([{ status: 'RELEASED', last: null, proposed: false }]);
});

test.each([
  ['while changes are written down', 'CREATE (change:ConceptChange)'],
  ['before anything is applied', 'MERGE (concept:Concept'],
  ['among the relations', 'MERGE (from)-[relation:OPTIONAL_SKILL]'],
  ['after relations were taken back', "SET concept.status = 'OBSOLETE'"],
  ['before the moves', 'RETURN of.uri AS uri'],
  ['at the very end', 'MERGE (version:SchemeVersion'],
])('an upgrade cut short %s is completed by loading again', async (_when, words) => {
  await load('v1.1.0');
  await load('v1.2.0');
  const whole = await content();
  await graph.wipe();
  await load('v1.1.0');

  await expect(load('v1.2.0', failingAt(words))).rejects.toThrow('cut short');
  await load('v1.2.0');
  expect(await content()).toEqual(whole);
  expect(whole.pending).toEqual([]);
});

test('a release in parts gives the same graph as all at once', async () => {
  await load('v1.1.0');
  await load('v1.1.1');
  const whole = await content();
  await graph.wipe();
  await load('v1.1.0');
  for (const part of ['/skills_en.csv', '/occupations_en.csv', '/occupations_fr.csv', '/occupationSkillRelations.csv'])
    await load('v1.1.1', graph, part);

  const { concepts, relations, changes } = await content();
  expect(concepts).toEqual(whole.concepts);
  expect(relations).toEqual(whole.relations);
  expect(changes).toEqual(whole.changes);
});

test('from ROME v3 to v4: cards that were split, items of another kind, mobilities of no type any more', async () => {
  await loadRome('v347');
  expect(
    await graph.readLatest(
      'MATCH (:RomeOccupation)-[m:MOBILITY]->(to) RETURN to.notation AS to, m.mobilityType AS type ORDER BY to',
    ),
  ).toEqual([
    { to: 'D1104', type: 'NEAR' },
    { to: 'D1106', type: 'EVOLUTION' },
  ]);
  const typed =
    'MATCH (:RomeOccupation)-[move:TRANSITION]->(to) WHERE move.mobilityType IS NOT NULL RETURN to.notation AS to, move.mobilityType AS type ORDER BY to';
  expect(await graph.readLatest(typed)).toEqual([
    { to: 'D1104', type: 'NEAR' },
    { to: 'D1106', type: 'EVOLUTION' },
  ]);
  await loadRome('v460');
  expect(await graph.readLatest(typed)).toEqual([]);

  expect(
    await graph.readLatest(
      'MATCH (c:Concept { status: "OBSOLETE" }) RETURN c.uri AS uri, [(c)-[r:REPLACED_BY]->(by) | by.uri] AS by, [(c)-[:PROPOSED_REPLACEMENT]->(to) | to.uri] AS proposed ORDER BY uri',
    ),
  ).toEqual([
    { uri: 'urn:rome:D1104', by: expect.arrayContaining(['urn:rome:D1110', 'urn:rome:D1111']), proposed: [] },
    { uri: 'urn:rome:D1106', by: [], proposed: [] },
    { uri: 'urn:rome:ogr:21', by: [], proposed: [] },
    { uri: 'urn:rome:ogr:22', by: [], proposed: ['urn:rome:ogr:25'] },
    { uri: 'urn:rome:ogr:26', by: [], proposed: [] },
    { uri: 'urn:rome:ogr:30', by: [], proposed: [] },
  ]);
  expect(
    await graph.readLatest('MATCH (:RomeOccupation)-[m:MOBILITY]->(to) RETURN to.notation AS to, properties(m) AS it'),
  ).toEqual([{ to: 'D1110', it: { rank: 1 } }]);
});

test('from ROME v3 to v3: knowledge that is gone is withdrawn, activities whose table is not there are not', async () => {
  await loadRome('v347');
  const { upgrades } = await loadRome('v348');

  expect(upgrades).toEqual([{ from: 'ROME-v347', to: 'ROME-v348', changes: { OBSOLETE: 1 } }]);
  expect(
    await graph.readLatest('MATCH (c:Concept) WHERE c.endedIn IS NOT NULL RETURN c.uri AS uri, c.status AS status'),
  ).toEqual([{ uri: 'urn:rome:ogr:26', status: 'OBSOLETE' }]);
});

test('a collection that the release does not name any more is withdrawn, and nothing is a member of it', async () => {
  const over = (version: string) =>
    loadSources(
      graph,
      { esco: [`${folder.path}/layouts/esco-${version}`], labels: [], rome: [], crosswalk: [] },
      SILENT,
    );
  const members = () =>
    graph.readLatest(
      'MATCH (c:Collection) RETURN c.key AS key, c.status AS status, COUNT { (c)<-[:MEMBER_OF]-() } AS members ORDER BY key',
    );
  await over('v1.1.0');
  expect(await members()).toContainEqual({ key: 'ict', status: 'RELEASED', members: 1 });
  await over('v1.1.1');
  expect((await members()).filter(({ key }) => key === 'ict' || key === 'digital' || key === 'green')).toEqual([
    { key: 'digital', status: 'RELEASED', members: 1 },
    { key: 'green', status: 'RELEASED', members: 1 },
    { key: 'ict', status: 'OBSOLETE', members: 0 },
  ]);
});

test('what is deprecated in the first release that is loaded gets proposals, too', async () => {
  await load('v1.1.1');

  expect(
    await graph.readLatest(
      'MATCH (c)-[p:PROPOSED_REPLACEMENT]->(by) RETURN c.uri AS of, by.uri AS by, p.since AS since',
    ),
  ).toEqual([{ of: RYE, by: NEW_RYE, since: 'ESCO-v1.1.1' }]);
});
