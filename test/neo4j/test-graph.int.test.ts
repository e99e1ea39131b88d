import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from './test-graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = openTestGraph();
  await graph.wipeSchema();
});
afterAll(() => graph.close());

test('wipe deletes nodes and relationships, and leaves constraints', async () => {
  await graph.write('CREATE CONSTRAINT probe_name IF NOT EXISTS FOR (probe:Probe) REQUIRE probe.name IS UNIQUE');
  await graph.write('UNWIND range(1, 12000) AS name CREATE (:Probe { name: name })-[:NEXT]->(:Other)');

  await graph.wipe();

  expect(await graph.readLatest('MATCH (node) RETURN count(node) AS nodes')).toEqual([{ nodes: 0 }]);
  expect(await graph.readLatest('SHOW CONSTRAINTS YIELD name')).toEqual([{ name: 'probe_name' }]);
});

test('wipeSchema drops constraints and indexes', async () => {
  await graph.write('CREATE INDEX probe_size IF NOT EXISTS FOR (probe:Probe) ON (probe.size)');

  await graph.wipeSchema();

  expect(await graph.readLatest('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  expect(await graph.readLatest(`SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'`)).toEqual([]);
});
