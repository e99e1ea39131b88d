import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ontologyMigrations } from '../../ontology/migrations.js';
import { migrate } from '../../runtime/migrate.js';
import { SILENT } from '../../runtime/progress.js';
import { importContent } from '../../subgraphs/skills/content/bulk.js';
import { readCsv } from '../../subgraphs/skills/content/formats/csv.js';
import { contentStore } from '../../subgraphs/skills/content/store.js';
import { contentRepository } from '../../subgraphs/skills/repository-content.js';
import { importsRepository } from '../../subgraphs/skills/repository-imports.js';
import { runCommand } from '../command.js';
import { openTestGraph } from '../neo4j/test-graph.js';
import { testNeo4jEnv } from '../neo4j/test-server.js';

/* `npm run content`, as the process it is; what its functions do is tested in mappings.int.test.ts. */

const ORG = 'did:web:edtech-alpha.example';
const CSV = `identifier,title,language,description,url,conceptUri,status
a,'=1+1 faire une injection,fr,,,test:inject,CONFIRMED
b,écouter activement,fr,,,,
`;
const CONCEPTS = /* cypher */ `
  UNWIND [['test:inject', 'faire une injection'], ['test:listen', 'écouter activement'], ['test:wash', 'laver les mains']] AS row
  CREATE (:Concept:Skill { uri: row[0], kind: 'Skill', scheme: 'ESCO', status: 'RELEASED', prefLabelFr: row[1] })`;

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), 'passerelle-content-'));
const file = (name: string): string => join(folder, name);

const content = (...args: string[]) =>
  runCommand('subgraphs/content.cli.ts', args, {
    PATH: process.env['PATH'] ?? '',
    PASSERELLE_HOME: file('home'),
    NEO4J_TIMEOUT_MS: '60000',
    ...testNeo4jEnv(),
  });
const mappings = () =>
  graph.readLatest(/* cypher */ `
    MATCH (resource:LearningResource { publisher: '${ORG}' })-[mapping:MAPPED_TO]->(concept)
    RETURN resource.identifier AS of, concept.uri AS to, mapping.status AS status ORDER BY of, to`);

beforeAll(async () => {
  await graph.wipeSchema();
  await migrate(graph, [ontologyMigrations]);
  await graph.write(CONCEPTS);
});
beforeEach(async () => {
  await graph.write('MATCH (resource:LearningResource) DETACH DELETE resource');
  const sources = {
    ...contentStore(graph),
    skills: contentRepository(graph),
    imports: importsRepository(graph),
  };
  await importContent(readCsv(CSV), sources, { publisher: ORG, progress: SILENT, text: CSV, map: false, share: false });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph.wipeSchema();
  await graph.close();
});

test('import writes what a file holds', async () => {
  writeFileSync(file('courses.csv'), `${CSV}c,laver les mains,fr,,,,\n`);
  const { code, stderr } = await content('import', '--org', ORG, '--file', file('courses.csv'), '--map');

  expect(stderr).toMatch(/^3 resources imported, in [\d.]+ s\.$/m);
  expect(await mappings()).toContainEqual({ of: 'c', to: 'test:wash', status: 'SUGGESTED' });
  expect(code).toBe(0);
});

test('map suggests for everything of the organisation, and leaves what was decided', async () => {
  const { code, stdout, stderr } = await content('map', '--org', ORG, '--first', '1');

  expect(stderr).toMatch(/^2 resources mapped, in [\d.]+ s\.$/m);
  expect(await mappings()).toEqual([
    { of: 'a', to: 'test:inject', status: 'CONFIRMED' },
    { of: 'b', to: 'test:listen', status: 'SUGGESTED' },
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

describe('export writes everything of the organisation', () => {
  test('as CSV to the standard output, where nothing else is, and no cell of it a formula', async () => {
    expect(await content('export', '--org', ORG)).toMatchObject({ code: 0, stdout: CSV });
  });

  test('as LOM to a file', async () => {
    const { code, stdout } = await content('export', '--org', ORG, '--format', 'lom', '--file', file('courses.json'));

    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file('courses.json'), 'utf8'))).toMatchObject([
      { general: { title: { fr: '=1+1 faire une injection' } } },
      { general: { title: { fr: 'écouter activement' } } },
    ]);
  });
});

test.each([
  [['map', '--org', ORG, '--first', '51'], 'It takes a whole number from 1 to 50.'],
  [['export', '--org', ORG, '--format', 'xlsx'], 'Allowed choices are csv, lom, xapi'],
])('%j is refused, and says why', async (args, sentence) => {
  const { code, stdout, stderr } = await content(...args);

  expect(stderr).toContain(sentence);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});
