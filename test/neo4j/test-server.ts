import type { Neo4jAddress } from '../../runtime/neo4j.js';

/** What the global setup hands to the tests, as JSON in this variable of the environment: a Neo4j for each worker. */
export type TestServers = { readonly addresses: readonly Neo4jAddress[] } | { readonly failure: string };

/**
 * The Neo4j of the worker that asks: nobody else uses it meanwhile.
 *
 * @throws Error saying why no Neo4j runs for these tests
 */
export function testAddress(): Neo4jAddress {
  const handed = process.env['PASSERELLE_TEST_NEO4J'];
  if (!handed)
    throw new Error(
      'No Neo4j was started for this test: it must be named *.int.test.ts or lie in test/e2e/, and be run by `npm test`.',
    );
  const servers = JSON.parse(handed) as TestServers;
  if ('failure' in servers) throw new Error(servers.failure);
  const address = servers.addresses[Number(process.env['JEST_WORKER_ID']) - 1];
  if (!address) throw new Error(`There is no Neo4j for worker ${process.env['JEST_WORKER_ID']} of this run.`);
  return address;
}

/** Settings that make a process of ours use the Neo4j of the test run. */
export function testNeo4jEnv(): Record<string, string> {
  const { uri, user, password, database } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
