import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSources } from '../../ontology/load.js';
import { ontologyMigrations } from '../../ontology/migrations.js';
import { smallDownload } from '../../ontology/small-download.js';
import { folderOf } from '../../ontology/test-support.js';
import { migrate } from '../../runtime/migrate.js';
import { SILENT } from '../../runtime/progress.js';
import { openTestGraph } from '../../test/neo4j/test-graph.js';
import { multiply, TIMES } from './multiply.js';

const graph = openTestGraph();
const folder = folderOf(smallDownload);
beforeAll(async () => {
  await graph.wipeSchema();
  await migrate(graph, [ontologyMigrations]);
});
afterAll(async () => {
  folder.remove();
  await graph.wipe();
  await graph.close();
});

test('every concept and every relation is there ten times, each copy apart from the others', async () => {
  const counts = async () => {
    const [concepts] = await graph.readLatest<{ all: number; kinds: number }>(
      'MATCH (c:Concept) RETURN count(c) AS all, count(DISTINCT labels(c)) AS kinds',
    );
    const [relations] = await graph.readLatest<{ all: number; apart: number }>(
      'MATCH (a:Concept)-[r]->(b:Concept) RETURN count(r) AS all, count(CASE WHEN split(a.uri, "#")[1] = split(b.uri, "#")[1] THEN 1 END) AS apart',
    );
    return { concepts: concepts!.all, kinds: concepts!.kinds, relations: relations!.all, copied: relations!.apart };
  };
  await loadSources(
    graph,
    {
      esco: [`${folder.path}/en`, `${folder.path}/fr`],
      labels: [],
      rome: [`${folder.path}/rome`],
      crosswalk: [`${folder.path}/crosswalk`],
    },
    SILENT,
  );
  const before = await counts();
  await multiply(graph, SILENT);

  expect(await counts()).toEqual({
    concepts: TIMES * before.concepts,
    kinds: before.kinds,
    relations: TIMES * before.relations,
    copied: (TIMES - 1) * before.relations,
  });
  expect(
    await graph.readLatest('MATCH (c:Concept) WHERE c.prefLabelEn ENDS WITH " zqa" RETURN count(c) > 0 AS any'),
  ).toEqual([{ any: true }]);
});
