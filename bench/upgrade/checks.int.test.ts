import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSources } from '../../ontology/load.js';
import { ontologyMigrations } from '../../ontology/migrations.js';
import { readSources, type Sources } from '../../ontology/read.js';
import type { LoadReport } from '../../ontology/report.js';
import { smallDownload } from '../../ontology/small-download.js';
import { folderOf } from '../../ontology/test-support.js';
import { migrate } from '../../runtime/migrate.js';
import { SILENT } from '../../runtime/progress.js';
import { openTestGraph } from '../../test/neo4j/test-graph.js';
import { type Before, checkReport, checkUpgraded, prepare } from './checks.js';
import { choose } from './choose.js';
import { expectedChanges, type ExpectedChange } from './expected.js';
import { Faults } from './faults.js';
import { differences, type GraphContent, readContent } from './graph-content.js';
import { writeNextRelease } from './next-release.js';
import type { Planted } from './planted.js';

const graph = openTestGraph();
const given = folderOf(smallDownload);
const folder = folderOf({});
const at = (path: string): string => `${given.path}/${path}`;
const sources: Sources = {
  esco: [at('en'), at('fr')],
  labels: [{ language: 'fr', path: at('fr-labels') }],
  rome: [at('rome')],
  crosswalk: [at('crosswalk')],
};

let next: Sources;
let planted: Planted;
let expected: readonly ExpectedChange[];
let before: Before;
let report: LoadReport;
let content: GraphContent;

beforeAll(async () => {
  await graph.wipeSchema();
  await migrate(graph, [ontologyMigrations]);
  const { staging, log } = await readSources(sources, SILENT);
  staging.settle(new Set(), log);
  planted = choose(staging, 0.3);
  expected = expectedChanges(staging, planted);
  next = await writeNextRelease(sources, staging, planted, folder.path);
  await loadSources(graph, sources, SILENT);
  before = await prepare(graph, staging, planted);
  report = await loadSources(graph, next, SILENT);
  content = await readContent(graph, false);
});
afterAll(async () => {
  [given, folder].forEach((one) => one.remove());
  await graph.wipeSchema();
  await graph.close();
});

/** What is found to be wrong, by its first words. */
async function faultsOf(
  expecting: readonly ExpectedChange[] = expected,
  known: Before = before,
  plan: Planted = planted,
): Promise<string[]> {
  const faults = new Faults();
  checkReport(report, expecting, faults);
  await checkUpgraded(graph, known, plan, expecting, faults);
  return faults.found;
}

test('an upgrade of small releases is as it was planted', async () => {
  expect(await faultsOf()).toEqual([]);
  expect(expected.length).toBeGreaterThan(20);
  expect(before.held.withdrawn.size).toBeGreaterThan(1);
});

test('loading them again changes nothing; what is in use is what they alone give', async () => {
  expect((await loadSources(graph, next, SILENT)).upgrades).toEqual([]);
  expect(differences(content, await readContent(graph, false))).toEqual([]);
});

/** Does one thing to the graph, and undoes it. */
async function after(spoil: string, undo: string, params: Record<string, unknown>): Promise<string[]> {
  await graph.write(spoil, params);
  try {
    return await faultsOf();
  } finally {
    await graph.write(undo, params);
  }
}

test('each thing that can be wrong is found', async () => {
  const [one] = expected.filter(({ kind }) => kind === 'RELATION_REMOVED');
  expect(await faultsOf(expected.slice(1))).toEqual([
    expect.stringContaining('upgrades in the report of the load, expected and not there: 1'),
    expect.stringContaining('upgrades in the report of the load, there and not expected: 1'),
    expect.stringMatching(/^changes of \S+, there and not expected: 1/),
    expect.stringContaining('number of changes'),
  ]);
  const lost = { ...before, kinds: new Map([...before.kinds, ['urn:rome:lost', 'Skill']]) };
  expect(await faultsOf(expected, lost)).toEqual([expect.stringContaining('concepts that vanished: 1')]);
  const other = { ...planted, rekinded: new Set([...planted.rekinded, one!.uri]) };
  expect(await faultsOf(expected, before, other)).toEqual([
    expect.stringContaining('concepts of another kind, expected and not there: 1'),
  ]);

  // A change that was not written down makes the past wrong too.
  const forget =
    'MATCH (c:ConceptChange { uri: $uri, aspect: $aspect, other: $other }) SET c:Hidden REMOVE c:ConceptChange';
  const recall = 'MATCH (c:Hidden) SET c:ConceptChange REMOVE c:Hidden';
  expect(await after(forget, recall, { ...one })).toEqual(
    expect.arrayContaining([
      expect.stringContaining('expected and not there: 1'),
      expect.stringContaining('concepts as of the release before, not as they were: 1'),
    ]),
  );
  const [uri, by] = [...before.held.withdrawn].find(([, successor]) => successor)!;
  expect(
    await after(
      'MATCH (c:Concept { uri: $uri }) SET c.status = "RELEASED"',
      'MATCH (c:Concept { uri: $uri }) SET c.status = "OBSOLETE"',
      { uri },
    ),
  ).toEqual(
    expect.arrayContaining([
      expect.stringContaining('mappings of learning resources'),
      expect.stringContaining('what takes the place of withdrawn concepts'),
    ]),
  );
  expect(
    await after(
      'MATCH (:Concept { uri: $uri })-[p:PROPOSED_REPLACEMENT]->(:Concept { uri: $by }) DELETE p',
      'MATCH (c:Concept { uri: $uri }) MATCH (d:Concept { uri: $by }) CREATE (c)-[:PROPOSED_REPLACEMENT { method: "EQUAL_LABEL", confidence: 0.9 }]->(d)',
      { uri, by },
    ),
  ).toEqual([
    expect.stringContaining('mappings of learning resources'),
    expect.stringContaining('what takes the place of withdrawn concepts'),
  ]);
  expect(
    await after(
      'MATCH (c:SkillClaim { skillUri: $uri }) SET c.skillUri = $uri + "x"',
      'MATCH (c:SkillClaim { skillUri: $uri + "x" }) SET c.skillUri = $uri',
      { uri },
    ),
  ).toContainEqual(expect.stringContaining('claims of a person, expected and not there: 1'));
});

test('what differs between two graphs is named', async () => {
  const now = await readContent(graph, true);
  await graph.write('MATCH (c:Concept { uri: $uri }) SET c.planted = true', { uri: [...now.keys()][0]! });
  expect(differences(now, await readContent(graph, true))).toEqual([`${[...now.keys()][0]!} (not the same)`]);
  await graph.wipe();
  await loadSources(graph, next, SILENT);
  expect(differences(now, await readContent(graph, true))).toEqual([]);
});
