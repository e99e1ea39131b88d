import type { Neo4jAddress } from '../../runtime/neo4j.js';

/** What the global setup hands to the tests, as JSON in this variable of the environment. */
export type TestServer = { readonly address: Neo4jAddress } | { readonly failure: string };

/** @throws Error saying why no Neo4j runs for these tests */
export function testAddress(): Neo4jAddress {
  const handed = process.env['PASSERELLE_TEST_NEO4J'];
  if (!handed)
    throw new Error(
      'No Neo4j was started for this test: it must be named *.int.test.ts or lie in test/e2e/, and be run by `npm test`.',
    );
  const server = JSON.parse(handed) as TestServer;
  if ('failure' in server) throw new Error(server.failure);
  return server.address;
}

/** Settings that make a process of ours use the Neo4j of the test run. */
export function testNeo4jEnv(): Record<string, string> {
  const { uri, user, password, database } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
