import { readConfig } from '../../runtime/config.js';
import { type Graph, openDriver, openGraph } from '../../runtime/neo4j.js';
import { testAddress } from './test-server.js';

/** Longest one statement of a test may run, in milliseconds. */
const TIMEOUT_MS = 60_000;

export interface TestGraph extends Graph {
  /** Deletes every node and relationship; constraints and indexes stay. */
  wipe(): Promise<void>;
  /** Drops every constraint and index, too. */
  wipeSchema(): Promise<void>;
  close(): Promise<void>;
}

// Batched, because a whole classification in one transaction does not fit the heap.
const DELETE_ALL = /* cypher */ `MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;

/**
 * The graph of the test run. Community edition has one database, and the suites that use it run one after another:
 * each wipes it before it begins.
 */
export function openTestGraph(): TestGraph {
  const address = testAddress();
  const driver = openDriver(address, readConfig({}));
  const graph = openGraph(driver, address.database, TIMEOUT_MS);
  const drop = async (kind: 'CONSTRAINT' | 'INDEX', list: string): Promise<void> => {
    for (const { name } of await graph.readLatest<{ name: string }>(list))
      await graph.readLatest(`DROP ${kind} \`${name}\` IF EXISTS`);
  };
  return {
    ...graph,
    wipe: async () => void (await graph.readLatest(DELETE_ALL)),
    async wipeSchema() {
      await graph.readLatest(DELETE_ALL);
      await drop('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
      await drop('INDEX', `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`);
    },
    close: () => driver.close(),
  };
}
