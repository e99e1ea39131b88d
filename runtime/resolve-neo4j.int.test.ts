import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { testAddress, testNeo4jEnv } from '../test/neo4j/test-server.js';
import { readConfig } from './config.js';
import { SILENT } from './progress.js';
import { resolveNeo4j, withGraph } from './resolve-neo4j.js';

const resolve = (env: Record<string, string>) => resolveNeo4j(readConfig({ ...testNeo4jEnv(), ...env }), SILENT);

test('a server that the settings name is used as it is, for every part', async () => {
  const neo4j = await resolve({});

  expect(neo4j.addresses).toEqual([testAddress()]);
  expect(neo4j.addressOf('policy')).toEqual(testAddress());
  await neo4j.stop();
});

test('a wrong password is one sentence with the ways out', async () => {
  await expect(resolve({ NEO4J_PASSWORD: 'not-this-one' })).rejects.toThrow(
    `Neo4j at ${testAddress().uri} refuses the password of user neo4j: correct NEO4J_USER and NEO4J_PASSWORD, or unset NEO4J_URI to start an embedded Neo4j.`,
  );
});

test('a missing database is one sentence with the ways out', async () => {
  await expect(resolve({ NEO4J_DATABASE: 'nosuch' })).rejects.toThrow(
    `Neo4j at ${testAddress().uri} has no database nosuch: correct NEO4J_DATABASE`,
  );
});

test('an address where nothing listens is one sentence with the ways out, for a part of its own as well', async () => {
  const port = await new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => found(free));
    });
  });
  const uri = `bolt://127.0.0.1:${port}`;

  await expect(resolve({ NEO4J_URI: uri })).rejects.toThrow(
    `Neo4j at ${uri} cannot be reached: start that server or correct NEO4J_URI, unset NEO4J_URI`,
  );
  await expect(resolve({ SKILLS_NEO4J_URI: uri })).rejects.toThrow(`Neo4j at ${uri} cannot be reached`);
});

test('the work of a command gets the graph, and its result comes back', async () => {
  const rows = await withGraph(readConfig(testNeo4jEnv()), SILENT, { part: 'skills' }, (graph) =>
    graph.read('RETURN 1 AS one'),
  );

  expect(rows).toEqual([{ one: 1 }]);
});
