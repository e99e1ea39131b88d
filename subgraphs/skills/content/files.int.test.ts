import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../runtime/neo4j.js';
import type { Principal } from '../../../runtime/principal.js';
import { SILENT } from '../../../runtime/progress.js';
import { contentRepository } from '../repository-content.js';
import { importsRepository, type ImportsRepository } from '../repository-imports.js';
import { askOver, openSkills } from '../test/skills-graph.js';
import { importContent, mapContent, type BulkSources } from './bulk.js';
import { exportContent } from './export.js';
import { readCsv } from './formats/csv.js';
import { readJson } from './formats/json.js';
import { contentStore } from './store.js';

const { graph, askAs, load, close } = openSkills();
const ORG = 'did:web:a.example';
const WHO: Principal = { sub: ORG, org: ORG, person: null, purpose: null };
const own = askAs(WHO);

beforeAll(load);
beforeEach(() => graph.write('MATCH (node) WHERE node:LearningResource OR node:ContentImport DETACH DELETE node'));
afterAll(close);

const imports = importsRepository(graph);
const sources = (through: ImportsRepository = imports): BulkSources => ({
  ...contentStore(graph),
  skills: contentRepository(graph),
  imports: through,
});
const CSV = `identifier,title,language,description,url,conceptUri,status
a,Faire une injection,fr,"Une ligne, puis
une autre",https://edtech.example/a,esco:injecting,CONFIRMED
a,,,,,esco:cooking,REJECTED
${['b', 'c', 'd', 'e'].map((id) => `${id},Écouter activement ${id},fr,,,,\n`).join('')}`;
const options = { publisher: ORG, progress: SILENT, text: CSV, map: true, share: false, batch: 2 };
/** Imports rows of CSV under a header. */
const importRows = (header: string, ...rows: string[]) => {
  const text = [header, ...rows, ''].join('\n');
  return importContent(readCsv(text), sources(), { ...options, text, map: false });
};

const written = async (format: 'csv' | 'lom' | 'xapi') => {
  let text = '';
  for await (const piece of exportContent(imports, ORG, format)) text += piece;
  return text;
};
const stored = async (identifier: string): Promise<Record<string, string>> => {
  const rows = await graph.readLatest<{ uri: string; status: string }>(
    `MATCH (of:LearningResource { identifier: $identifier })-[mapping:MAPPED_TO]->(concept)
     RETURN concept.uri AS uri, mapping.status AS status`,
    { identifier },
  );
  return Object.fromEntries(rows.map(({ uri, status }) => [uri, status]));
};
async function act(name: string, identifier: string, concept: string, reason: string | null = null) {
  const [found] = await graph.readLatest<{ id: string }>(
    'MATCH (of:LearningResource { identifier: $identifier }) RETURN of.id AS id',
    { identifier },
  );
  const { data, errors } = await own(
    `mutation ($id: ID!, $concept: ID!, $reason: String) {
      done: ${name}(resource: $id, concept: $concept, reason: $reason) { status decidedBy reason }
    }`,
    { id: found!.id, concept, reason },
  );
  expect(errors).toBeUndefined();
  return data!['done'];
}
/** Whether a concept is in use while `work` is done. */
async function outOfUse(uri: string, work: () => Promise<void>): Promise<void> {
  const set = (status: string) =>
    graph.write('MATCH (concept:Concept { uri: $uri }) SET concept.status = $status', { uri, status });
  await set('OBSOLETE');
  try {
    await work();
  } finally {
    await set('RELEASED');
  }
}

/** Repositories that fail at a batch, and where each batch before it began. */
function failing(failAt: number) {
  const positions: string[] = [];
  const before = (from: string): void => {
    if (positions.length === failAt) throw new Error('cut short');
    positions.push(from);
  };
  const through: ImportsRepository = {
    ...imports,
    write: async (batch) => (before(batch.from), imports.write(batch)),
    map: async (batch) => (before(batch.from), imports.map(batch)),
  };
  return { positions, through };
}

describe('an import', () => {
  test('that was cut short goes on where it was, once; what is exported imports the same', async () => {
    const first = failing(2);
    await expect(importContent(readCsv(CSV), sources(first.through), options)).rejects.toThrow('cut short');
    expect(await imports.count(ORG)).toBe(4);
    const second = failing(9);
    const report = await importContent(readCsv(CSV), sources(second.through), options);
    expect(report).toEqual({ total: 5, before: 4, anew: false, left: 0 });
    expect([...first.positions, ...second.positions]).toEqual(['', '2', '4']);

    const rows = await written('csv');
    expect(rows).toContain(
      'a,Faire une injection,fr,"Une ligne, puis\nune autre",https://edtech.example/a,esco:cooking,REJECTED',
    );
    expect(rows).toContain('a,,,,,esco:injecting,CONFIRMED');
    expect(rows).toContain('esco:listening,SUGGESTED');
    await graph.write('MATCH (resource:LearningResource) DETACH DELETE resource');
    await importContent(readCsv(rows), sources(), { ...options, text: rows, map: false });
    expect(await written('csv')).toBe(rows);
    const activities = await written('xapi');
    await importContent(readJson(activities), sources(), { ...options, text: activities, map: false });
    expect(await written('csv')).toBe(rows);
    expect(JSON.parse(await written('lom'))).toHaveLength(5);
  });

  test('a second process at the same is refused', async () => {
    await importContent(readCsv(CSV), sources(), options);
    const stale: ImportsRepository = { ...imports, begin: async () => ({ position: '', anew: false }) };
    await expect(importContent(readCsv(CSV), sources(stale), options)).rejects.toThrow('another process');
  });

  test('leaves what a person decided and why, and says how much; what a file decided it decides again', async () => {
    const header = 'identifier,title,conceptUri,status';
    await importRows(header, 'a,x,esco:injecting,', 'a,,esco:cooking,', 'a,,esco:hygiene,SUGGESTED');
    const rejected = await act('rejectMapping', 'a', 'esco:injecting', 'not taught any more');
    expect(rejected).toMatchObject({ status: 'REJECTED', decidedBy: ORG, reason: 'not taught any more' });

    const again = await importRows(header, 'a,x,esco:injecting,', 'a,,esco:cooking,REJECTED', 'a,,esco:hygiene,');

    expect(again).toMatchObject({ left: 1 });
    expect(await stored('a')).toEqual({
      'esco:injecting': 'REJECTED',
      'esco:cooking': 'REJECTED',
      'esco:hygiene': 'CONFIRMED',
    });
    expect(await act('rejectMapping', 'a', 'esco:injecting')).toEqual(rejected);
  });

  test('maps nothing new to a concept out of use; what is there it leaves, or rejects', async () => {
    const header = 'identifier,title,conceptUri,status';
    await importRows(header, 'a,x,esco:injecting,', 'b,x,esco:injecting,REJECTED');
    await outOfUse('esco:injecting', async () => {
      for (const status of ['', 'SUGGESTED'])
        await expect(importRows(header, 'c,x,esco:cooking,', `d,x,esco:injecting,${status}`)).rejects.toThrow(
          'line 3, column conceptUri: esco:injecting is no longer in use',
        );
      expect(await imports.count(ORG)).toBe(2);

      const report = await importRows(
        header,
        'a,x,esco:injecting,',
        'b,x,esco:injecting,',
        'e,x,esco:injecting,REJECTED',
      );
      expect(report).toMatchObject({ total: 3, left: 1 });
      expect([await stored('a'), await stored('b')]).toEqual([
        { 'esco:injecting': 'CONFIRMED' },
        { 'esco:injecting': 'REJECTED' },
      ]);
      await importRows(header, 'a,x,esco:injecting,REJECTED');
      expect(await stored('a')).toEqual({ 'esco:injecting': 'REJECTED' });
    });
  });

  test('nothing is written of a file that names what is no concept', async () => {
    await expect(importRows('identifier,title,conceptUri', 'x,y,esco:injecting', 'z,y,esco:nurse')).rejects.toThrow(
      'line 3, column conceptUri: esco:nurse is no skill',
    );
    expect(await imports.count(ORG)).toBe(0);
  });

  test('leaves what the file has no column for, and suggests by it; a cell that is empty empties', async () => {
    const whole = 'identifier,title,language,description,url';
    await importRows(whole, 'a,Cours,fr,Faire une injection,https://edtech.example/a');
    const short = 'identifier,title\na,Cours 2\nb,Cours neuf\n';
    await importContent(readCsv(short), sources(), { ...options, text: short });
    expect(await written('csv')).toContain(
      'a,Cours 2,fr,Faire une injection,https://edtech.example/a,esco:injecting,SUGGESTED\nb,Cours neuf,,,,,\n',
    );

    await importRows('identifier,title,description', 'a,Cours 2,');
    expect(await written('csv')).toContain('a,Cours 2,fr,,https://edtech.example/a,');
  });
});

describe('map', () => {
  const map = (through?: ImportsRepository) =>
    mapContent(sources(through), { publisher: ORG, progress: SILENT, batch: 2 });
  beforeEach(async () => {
    await importContent(readCsv(CSV), sources(), options);
  });

  test('leaves what somebody decided', async () => {
    await act('rejectMapping', 'b', 'esco:listening');
    expect(await map()).toEqual({ total: 5, before: 0, anew: false });
    expect(await stored('b')).toMatchObject({ 'esco:listening': 'REJECTED' });
  });

  test.each([
    ['nothing changed: it goes on', async () => undefined, { total: 5, before: 2, anew: false }, ['b', 'd']],
    [
      'one behind it changed: it goes on',
      () => importRows('identifier,title', 'e,Cuisiner'),
      { total: 5, before: 2, anew: false },
      ['b', 'd'],
    ],
    [
      'one that was done changed: it begins anew',
      () => importRows('identifier,title', 'a,Cuisiner'),
      { total: 5, before: 0, anew: true },
      ['', 'b', 'd'],
    ],
    [
      'one came in before it: it begins anew',
      () => importRows('identifier,title', 'aa,Cuisiner'),
      { total: 6, before: 0, anew: true },
      ['', 'aa', 'c'],
    ],
    [
      'a classification was loaded: it begins anew',
      () => graph.write('MATCH (version:SchemeVersion) SET version.loadedAt = version.loadedAt + duration("P1D")'),
      { total: 5, before: 0, anew: true },
      ['', 'b', 'd'],
    ],
  ])('cut short, and %s', async (_what, change: () => Promise<unknown>, report, positions) => {
    await expect(map(failing(1).through)).rejects.toThrow('cut short');
    await change();
    const again = failing(9);
    expect(await map(again.through)).toEqual(report);
    expect(again.positions.slice(0, positions.length)).toEqual(positions);
  });
});

test('importLearningResources saves nothing where suggesting fails', async () => {
  const unable: Graph = {
    ...graph,
    transact: (work) =>
      graph.transact((run) =>
        work((cypher, params) => {
          if (cypher.includes('row.suggestions')) throw new Error('cut short');
          return run(cypher, params);
        }),
      ),
  };
  const { errors } = await askOver(
    unable,
    null,
    WHO,
  )('mutation { importLearningResources(resources: [{ identifier: "a", title: "inject" }], map: true) { id } }');
  expect(errors).toHaveLength(1);
  expect(await imports.count(ORG)).toBe(0);
});
