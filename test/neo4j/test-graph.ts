import { readConfig } from '../../runtime/config.js';
import { type Graph, type Neo4jAddress, openDriver, openGraph } from '../../runtime/neo4j.js';
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
 * The graph of the worker this suite runs in. Community edition has one database, and the suites of a worker run one after
 * another: each wipes it before it begins.
 *
 * @param address  of another server than the worker's
 */
export function openTestGraph(address: Neo4jAddress = testAddress()): TestGraph {
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
