import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrate } from '../../runtime/migrate.js';
import { loadSampleOnce } from '../../runtime/sample-once.js';
import { loadAgreementsSample } from '../../subgraphs/contracts/sample.js';
import { openTestGraph, type TestGraph } from '../neo4j/test-graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = openTestGraph();
  await graph.wipe();
});
afterAll(() => graph.close());

test('a graph with the sample from before agreements were signed gets it signed; what is not of the sample stays', async () => {
  await graph.write(
    `CREATE (:Agreement { uid: 'urn:passerelle:agreement:lille-alpha', status: 'ACTIVE' })-[:GRANTS]->(:FieldGrant { uid: 'old' }),
       (:Agreement { uid: 'urn:mine', status: 'ACTIVE' })-[:GRANTS]->(:FieldGrant { uid: 'mine' })`,
  );
  await migrate(graph, [{ part: 'contracts', path: 'subgraphs/contracts/migrations' }]);
  const left = () =>
    graph.readLatest<{ uid: string; signed: boolean }>(
      `MATCH (a:Agreement) RETURN a.uid AS uid, a.assignerSignature IS NOT NULL AS signed ORDER BY uid`,
    );
  expect(await left()).toEqual([{ uid: 'urn:mine', signed: false }]);
  expect(await graph.readLatest('MATCH (g:FieldGrant) RETURN g.uid AS uid')).toEqual([{ uid: 'mine' }]);
  await graph.write(`MATCH (a:Agreement { uid: 'urn:mine' }) DETACH DELETE a`);

  const sample = { name: 'agreements', ownLabel: 'Agreement', load: loadAgreementsSample };
  expect(await loadSampleOnce(graph, sample)).toBe(true);
  expect(await left()).toHaveLength(5);
  expect((await left()).every(({ signed }) => signed)).toBe(true);
  expect(await loadSampleOnce(graph, sample)).toBe(false);
});

test('consents of before the order of lists was kept stand by their first event, or by when they were asked for or given', async () => {
  await graph.wipe();
  await graph.write(
    `CREATE (moved:ConsentRecord { id: 'moved', recipient: 'r', givenAt: 30, requestedAt: 5 }),
       (:ConsentRecord { id: 'asked', recipient: 'r', requestedAt: 20, givenAt: 40 }),
       (:ConsentRecord { id: 'given', recipient: 'r', givenAt: 30 }), (:ConsentRecord { id: 'bare', recipient: 'r' })
     FOREACH (at IN [12, 10, 30] | CREATE (:ConsentEvent { id: 'event-' + at, at: at })-[:OF]->(moved))`,
  );
  await migrate(graph, [{ part: 'contracts', path: 'subgraphs/contracts/migrations' }]);
  expect(
    await graph.readLatest('MATCH (c:ConsentRecord) RETURN c.id AS id, c.createdAt AS createdAt ORDER BY id'),
  ).toEqual([
    { id: 'asked', createdAt: 20 },
    { id: 'bare', createdAt: 0 },
    { id: 'given', createdAt: 30 },
    { id: 'moved', createdAt: 10 },
  ]);
});
