import { afterAll, beforeEach, expect, jest, test } from '@jest/globals';
import { openTestGraph } from '../test/neo4j/test-graph.js';
import { loadSampleOnce, type Sample } from './sample-once.js';

const graph = openTestGraph();
const load = jest.fn<Sample['load']>();
const sample: Sample = { name: 'pets', ownLabel: 'Pet', load };

beforeEach(async () => {
  await graph.wipe();
  load.mockReset();
  load.mockImplementation((to) => to.write('MERGE (:Pet { name: "Rex" })'));
});
afterAll(() => graph.close());

test('a sample is loaded once, and what was changed afterwards stays', async () => {
  expect(await loadSampleOnce(graph, sample)).toBe(true);
  await graph.write('MATCH (pet:Pet) DELETE pet');

  expect(await loadSampleOnce(graph, sample)).toBe(false);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a graph with data of its own is left alone', async () => {
  await graph.write('CREATE (:Pet { name: "Mine" })');

  expect(await loadSampleOnce(graph, sample)).toBe(false);
  expect(load).not.toHaveBeenCalled();
});

test('data of another kind is no reason to leave it out', async () => {
  await graph.write('CREATE (:House)');

  expect(await loadSampleOnce(graph, sample)).toBe(true);
});

test('a load that broke is done again', async () => {
  load.mockImplementationOnce(async (to) => {
    await to.write('MERGE (:Pet { name: "Rex" })');
    throw new Error('cut off');
  });
  await expect(loadSampleOnce(graph, sample)).rejects.toThrow('cut off');

  expect(await loadSampleOnce(graph, sample)).toBe(true);
  expect(await graph.readLatest('MATCH (pet:Pet) RETURN pet.name AS name')).toEqual([{ name: 'Rex' }]);
});
