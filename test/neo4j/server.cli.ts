/**
 * The Neo4j of one test run, as a process of its own, because Jest loads a global setup as CommonJS and this is ESM.
 * Prints one line of JSON: the address, or why there is none. Ends, with its graph, when its standard input does.
 */
import { readConfig } from '../../runtime/config.js';
import { openDriver } from '../../runtime/neo4j.js';
import { createProgress } from '../../runtime/progress.js';
import { resolveNeo4j } from '../../runtime/resolve-neo4j.js';
import { describeStartupFailure, StartupFailure } from '../../runtime/startup-failure.js';
import type { TestServer } from './test-server.js';
import { makeTestHome } from './test-home.js';

const tell = (server: TestServer): void => console.log(JSON.stringify(server));

// Ctrl-C reaches the whole process group; this one ends after Jest, not with it.
process.on('SIGINT', () => undefined);
const jestEnded = new Promise((resolve) => process.stdin.resume().once('end', resolve).once('error', resolve));
const given = readConfig();
const home = makeTestHome(given.PASSERELLE_HOME);
const config = { ...given, PASSERELLE_HOME: home.path };

/** @throws StartupFailure when the server is somebody's: every test empties the graph */
async function requireEmpty(address: Parameters<typeof openDriver>[0]): Promise<void> {
  const driver = openDriver(address, config);
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1', {}, { database: address.database });
    if (records.length > 0) {
      throw new StartupFailure(
        `The tests empty the graph they run on, and the one at ${address.uri} holds data: unset NEO4J_URI, or empty that graph yourself (MATCH (n) DETACH DELETE n).`,
      );
    }
  } finally {
    await driver.close();
  }
}

try {
  const abort = new AbortController();
  void jestEnded.then(() => abort.abort());
  const neo4j = await resolveNeo4j(config, createProgress(), { command: 'npm test', signal: abort.signal });
  try {
    const address = neo4j.addressOf('skills');
    if (given.NEO4J_URI) await requireEmpty(address);
    tell({ address });
    await jestEnded;
  } finally {
    await neo4j.stop();
  }
} catch (cause) {
  tell({ failure: describeStartupFailure(cause, config) });
} finally {
  home.remove();
}
process.exit(0);
