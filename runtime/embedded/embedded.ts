import { type Config, homePaths } from '../config.js';
import { homeInUse, homeOwner, takeHome } from '../home-lock.js';
import type { Neo4jAddress } from '../neo4j.js';
import type { Progress } from '../progress.js';
import { readPassword } from './graph-home.js';
import { provideJars } from './jars.js';
import { findJava } from './java.js';
import { embeddedAddress, type EmbeddedServer, startServer } from './server.js';
import { readState } from './state.js';

export type EmbeddedConfig = Pick<Config, 'PASSERELLE_HOME' | 'EMBEDDED_NEO4J_HEAP_MB' | 'JAVA_HOME'>;

/** Longest wait for a server that another process is just starting, in milliseconds. */
const ATTACH_TIMEOUT_MS = 180_000;

export interface StartOptions {
  /** What this process is, in the sentence that a second one on the same home gets. */
  readonly command?: string;
  /** Ends a start under way: the download, the JVM. */
  readonly signal?: AbortSignal;
  /** Called when the JVM is started: what the process can do until Neo4j answers. Not called where nothing can be started. */
  readonly meanwhile?: () => void;
}

/**
 * Starts the home's Neo4j: takes the home, fetches the jars the first time, starts the JVM and waits for Bolt.
 * The JVM ends with `stop()`, and by its watchdog whenever this process ends, killed or not.
 *
 * @throws StartupFailure, or an error that describeStartupFailure knows
 */
export async function startEmbeddedNeo4j(
  config: EmbeddedConfig,
  progress: Progress,
  { command = 'npm start', signal, meanwhile }: StartOptions = {},
): Promise<EmbeddedServer> {
  const home = homePaths(config);
  const giveBack = await takeHome(home.root, command);
  try {
    const java = await findJava(config.JAVA_HOME);
    const jars = await provideJars(home.jars, progress, signal);
    const starting = startServer(
      { java, jars, graphHome: home.graph, heapMb: config.EMBEDDED_NEO4J_HEAP_MB },
      progress,
      signal,
    );
    meanwhile?.();
    const server = await starting;
    return {
      ...server,
      async stop() {
        await server.stop();
        await giveBack();
      },
    };
  } catch (cause) {
    await giveBack();
    throw cause;
  }
}

/**
 * Address of the Neo4j that another living process runs on this home; waits while that one is still starting.
 *
 * @returns null when nobody uses the home
 * @throws StartupFailure when it is in use and no server comes up there
 */
export async function findEmbeddedNeo4j(config: EmbeddedConfig, progress: Progress): Promise<Neo4jAddress | null> {
  const home = homePaths(config);
  const until = performance.now() + ATTACH_TIMEOUT_MS;
  for (;;) {
    const owner = await homeOwner(home.root);
    if (!owner) return null;
    const state = await readState(home.graph);
    if (state?.ready) return embeddedAddress(state.boltPort, await readPassword(home.graph));
    if (performance.now() > until) throw homeInUse(home.root, owner);
    progress.update(`Waiting for the Neo4j of process ${owner.pid} (${owner.command})`);
    await new Promise((resume) => setTimeout(resume, 250));
  }
}
