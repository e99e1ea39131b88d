/**
 * The Neo4j servers of one test run, as many as the argument says, from a process of its own, because Jest loads a global
 * setup as CommonJS and this is ESM. Prints one line of JSON: the addresses, or why there are none. Ends, with its graphs,
 * when its standard input does.
 */
import { readConfig } from '../../runtime/config.js';
import { openDriver, type Neo4jAddress } from '../../runtime/neo4j.js';
import { createProgress, SILENT, type Progress } from '../../runtime/progress.js';
import { resolveNeo4j, type ResolvedNeo4j } from '../../runtime/resolve-neo4j.js';
import { describeStartupFailure, StartupFailure } from '../../runtime/startup-failure.js';
import type { TestServers } from './test-server.js';
import { makeTestHome, QUICK_JVM, type TestHome } from './test-home.js';

const tell = (servers: TestServers): void => console.log(JSON.stringify(servers));

// Ctrl-C reaches the whole process group; this one ends after Jest, not with it.
process.on('SIGINT', () => undefined);
process.env['JAVA_TOOL_OPTIONS'] ??= QUICK_JVM;
const jestEnded = new Promise((resolve) => process.stdin.resume().once('end', resolve).once('error', resolve));
const config = readConfig();
const wanted = config.NEO4J_URI ? 1 : Number(process.argv[2]);
const homes: TestHome[] = [];
const running: ResolvedNeo4j[] = [];

/** @throws StartupFailure when the server is somebody's: every test empties the graph */
async function requireEmpty(address: Neo4jAddress): Promise<void> {
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

async function start(progress: Progress, signal: AbortSignal): Promise<Neo4jAddress> {
  const home = makeTestHome(config.PASSERELLE_HOME);
  homes.push(home);
  const neo4j = await resolveNeo4j({ ...config, PASSERELLE_HOME: home.path }, progress, {
    command: 'npm test',
    signal,
  });
  running.push(neo4j);
  return neo4j.addressOf('skills');
}

try {
  const abort = new AbortController();
  void jestEnded.then(() => abort.abort());
  // The first fetches the jars where there are none; the others find them.
  const first = await start(createProgress(), abort.signal);
  if (config.NEO4J_URI) await requireEmpty(first);
  const others = Array.from({ length: wanted - 1 }, () => start(SILENT, abort.signal));
  tell({ addresses: [first, ...(await Promise.all(others))] });
  await jestEnded;
} catch (cause) {
  tell({ failure: describeStartupFailure(cause, config) });
} finally {
  await Promise.all(running.map((neo4j) => neo4j.stop()));
  for (const home of homes) home.remove();
}
process.exit(0);
