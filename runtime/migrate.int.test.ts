import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openTestGraph } from '../test/neo4j/test-graph.js';
import { migrate, type MigrationFolder } from './migrate.js';

const graph = openTestGraph();
const root = mkdtempSync(join(tmpdir(), 'passerelle-migrations-'));
let folders: MigrationFolder[];

const file = (part: string, name: string, cypher: string): void => {
  mkdirSync(join(root, part), { recursive: true });
  writeFileSync(join(root, part, name), cypher);
};

beforeEach(async () => {
  await graph.wipeSchema();
  rmSync(root, { recursive: true, force: true });
  // CREATE, not MERGE: applied twice, it would show.
  file(
    'notes',
    'V001__first.cypher',
    'CREATE CONSTRAINT note_text IF NOT EXISTS FOR (note:Note) REQUIRE note.text IS UNIQUE;\n\nCREATE (:Applied { by: "notes 1" });\n',
  );
  file('notes', 'V002__second.cypher', 'MATCH (a:Applied { by: "notes 1" }) CREATE (:Applied { by: "notes 2" });\n');
  file(
    'texts',
    'V001__index.cypher',
    'CREATE FULLTEXT INDEX note_words IF NOT EXISTS FOR (note:Note) ON EACH [note.text];\nCREATE (:Applied { by: "texts 1" });\n',
  );
  folders = ['notes', 'texts'].map((part) => ({ part, path: join(root, part) }));
});

afterAll(async () => {
  await graph.wipeSchema();
  await graph.close();
  rmSync(root, { recursive: true, force: true });
});

const applied = async (): Promise<unknown[]> =>
  (await graph.readLatest('MATCH (a:Applied) RETURN a.by AS by ORDER BY by')).map(({ by }) => by as unknown);
const ALL = ['notes 1', 'notes 2', 'texts 1'];

test('several at once apply each file once, and each of them returns with the graph ready', async () => {
  const others = [openTestGraph(), openTestGraph(), openTestGraph()];
  try {
    const runs = await Promise.all([graph, ...others].map((one) => migrate(one, folders)));

    expect(runs.map((files) => files.length).sort()).toEqual([0, 0, 0, 3]);
    expect(await applied()).toEqual(ALL);
    expect(
      await graph.readLatest(
        'SHOW INDEXES YIELD name, state WHERE name STARTS WITH "note_" RETURN name, state ORDER BY name',
      ),
    ).toEqual([
      { name: 'note_text', state: 'ONLINE' },
      { name: 'note_words', state: 'ONLINE' },
    ]);
    expect(
      await graph.readLatest(
        'MATCH (m:Migration) RETURN m.part AS part, m.version AS version, m.name AS name ORDER BY part, version',
      ),
    ).toEqual([
      { part: 'notes', version: 1, name: 'first' },
      { part: 'notes', version: 2, name: 'second' },
      { part: 'texts', version: 1, name: 'index' },
    ]);
  } finally {
    await Promise.all(others.map((other) => other.close()));
  }
});

test('a second run applies nothing, a new file alone is applied', async () => {
  await migrate(graph, folders);
  expect(await migrate(graph, folders)).toEqual([]);

  file('notes', 'V003__third.cypher', 'CREATE (:Applied { by: "notes 3" });\n');

  expect(await migrate(graph, folders)).toEqual([join(root, 'notes', 'V003__third.cypher')]);
  expect(await applied()).toEqual(['notes 1', 'notes 2', 'notes 3', 'texts 1']);
});

test('an applied file that was edited is named, and nothing is applied', async () => {
  await migrate(graph, folders);
  file('notes', 'V002__second.cypher', 'CREATE (:Applied { by: "something else" });\n');
  file('texts', 'V002__more.cypher', 'CREATE (:Applied { by: "texts 2" });\n');

  await expect(migrate(graph, folders)).rejects.toThrow(
    `${join(root, 'notes', 'V002__second.cypher')} was changed after it was applied`,
  );
  expect(await applied()).toEqual(ALL);
});

test('a file that was left out and comes late is named', async () => {
  rmSync(join(root, 'notes', 'V001__first.cypher'));
  await migrate(graph, folders);
  file('notes', 'V001__first.cypher', 'CREATE (:Applied { by: "notes 1" });\n');

  await expect(migrate(graph, folders)).rejects.toThrow(
    `${join(root, 'notes', 'V001__first.cypher')} comes before a migration of notes`,
  );
});

test('a run that broke in the middle of a file goes on with that file, and leaves no lock', async () => {
  file('notes', 'V002__second.cypher', 'CREATE (:Applied { by: "notes 2" });\nTHIS IS NO CYPHER;\n');
  await expect(migrate(graph, folders)).rejects.toThrow('Invalid input');

  file('notes', 'V002__second.cypher', 'MERGE (:Applied { by: "notes 2" });\n');
  await migrate(graph, folders);

  expect(await applied()).toEqual(ALL);
});

test.each(['V1__short.cypher', 'second.cypher', 'V002-dash.cypher'])('%s is refused by its name', async (name) => {
  file('notes', name, 'RETURN 1;\n');

  await expect(migrate(graph, folders)).rejects.toThrow(`${join(root, 'notes', name)} is no migration`);
});

test('two files of one version are refused', async () => {
  file('notes', 'V002__again.cypher', 'RETURN 1;\n');

  await expect(migrate(graph, folders)).rejects.toThrow('has the version of another migration of notes');
});
