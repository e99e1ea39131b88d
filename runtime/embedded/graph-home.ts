import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupFailure } from '../startup-failure.js';

const run = promisify(execFile);

const USUAL_BOLT_PORT = 7687;
/** Neo4j's cache of its store, in MiB: both classifications whole take less. */
const PAGE_CACHE_MB = 256;

const neo4jConf = (boltPort: number): string => `# Written at each start; what you change here is lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=true
server.memory.pagecache.size=${PAGE_CACHE_MB}m
# The log is allocated beforehand, for each of two databases: by default half a gigabyte of an empty graph.
db.tx_log.rotation.size=64M
db.tx_log.rotation.retention_policy=64M size
# Nobody is left to wait for when it stops: without this the JVM lingers for ten seconds after its store is closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.connection_shutdown_wait_time=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`;

const isFree = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as { port: number };
      server.close(() => resolve(given));
    });
  });

/** Bolt's usual port, and any free one when that is taken. */
export const freeBoltPort = async (): Promise<number> => (await isFree(USUAL_BOLT_PORT)) ?? (await isFree(0))!;

export async function writeSettings(graphHome: string, boltPort: number): Promise<void> {
  for (const folder of ['conf', 'data', 'logs']) await mkdir(join(graphHome, folder), { recursive: true, mode: 0o700 });
  await writeFile(join(graphHome, 'conf', 'neo4j.conf'), neo4jConf(boltPort));
}

const passwordFile = (graphHome: string): string => join(graphHome, 'password');

/** Someone changed one of the two. */
export const otherPassword = (graphHome: string, cause: unknown): StartupFailure =>
  new StartupFailure(
    `The graph in ${graphHome} refuses the password in ${passwordFile(graphHome)}: put the right one there, or move ${graphHome} away to begin with an empty graph.`,
    { cause },
  );

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** @throws StartupFailure when the graph is there and its password is not */
export async function readPassword(graphHome: string): Promise<string> {
  try {
    return (await readFile(passwordFile(graphHome), 'utf8')).trim();
  } catch (cause) {
    throw new StartupFailure(
      `${graphHome} holds a graph, and the password of that graph is missing (${passwordFile(graphHome)}): put the file back, or move ${graphHome} away to begin with an empty graph.`,
      { cause },
    );
  }
}

/**
 * The password of the embedded server: made once, before its first start, readable by this user only. Neo4j reads it
 * from the file, so that it never stands in a list of processes.
 */
export async function providePassword(graphHome: string, java: string, jars: string): Promise<string> {
  if (await exists(join(graphHome, 'data', 'databases'))) return readPassword(graphHome);
  const password = randomBytes(24).toString('hex');
  const draft = `${passwordFile(graphHome)}.new`;
  await rm(join(graphHome, 'data', 'dbms', 'auth.ini'), { force: true }); // of a first start that was cut off
  await writeFile(draft, `${password}\n`, { mode: 0o600 });
  await run('env', [
    `NEO4J_HOME=${graphHome}`,
    `NEO4J_CONF=${join(graphHome, 'conf')}`,
    java,
    '-Xmx128m',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    `${jars}/*`,
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    `@${draft}`,
  ]);
  await rename(draft, passwordFile(graphHome));
  return password;
}
