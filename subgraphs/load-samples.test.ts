import { expect, test } from '@jest/globals';
import type { Graph } from '../runtime/neo4j.js';
import { loadSamples } from './load-samples.js';

/** A graph whose samples were loaded before; it takes no writes. */
const loadedBefore = {
  readLatest: async () => [{ begun: true, loaded: true, inUse: true }],
  write: () => Promise.reject(new Error('a write')),
  database: 'neo4j',
  driver: {
    session: () => ({
      run: async () => ({ records: [{ toObject: () => ({ any: true }) }] }),
      close: async () => undefined,
    }),
  },
} as unknown as Graph;

test('a start on a graph that has its samples says nothing of loading them', async () => {
  const said: string[] = [];
  const say = (sentence: string) => void said.push(sentence);

  await loadSamples({ of: () => loadedBefore, close: async () => undefined }, { update: say, done: say });

  expect(said).toEqual([]);
});
