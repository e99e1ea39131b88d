import type { Neo4jAddress } from '../neo4j.js';
import { startedAt } from '../process-identity.js';
import type { Progress } from '../progress.js';
import { StartupFailure, WITHOUT_EMBEDDED } from '../startup-failure.js';
import { answers, refusesPassword } from './bolt.js';
import { databaseFailure, isPortTaken, jvmFailure, readConsoleLog, readDebugLog } from './console-log.js';
import { freeBoltPort, otherPassword, providePassword, writeSettings } from './graph-home.js';
import { type Jvm, startJvm } from './jvm.js';
import { endOrphan, removeState, writeState } from './state.js';

/** Longest a start may take, in milliseconds: minutes only after a killed server, when it replays its log. */
const START_TIMEOUT_MS = 180_000;
/** Longest Neo4j gets to close its store, in milliseconds. */
const STOP_GRACE_MS = 20_000;
const POLL_MS = 100;
/** Starts when the Bolt port is taken in the moment between our look and Neo4j's. */
const PORT_ATTEMPTS = 3;

export interface ServerOptions {
  readonly java: string;
  readonly jars: string;
  readonly graphHome: string;
  readonly heapMb: number;
}

export interface EmbeddedServer {
  readonly address: Neo4jAddress;
  /** Settles when the JVM has ended, asked to or not. */
  readonly ended: Promise<unknown>;
  /** Ends the JVM. A second call waits for the first. */
  stop(): Promise<void>;
}

export const embeddedAddress = (boltPort: number, password: string): Neo4jAddress => ({
  uri: `bolt://127.0.0.1:${boltPort}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

async function waitUntilReady(
  jvm: Jvm,
  graphHome: string,
  address: Neo4jAddress,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<'ready' | 'ended'> {
  const begun = performance.now();
  let ended = false;
  void jvm.ended.then(() => (ended = true));
  while (!ended) {
    signal?.throwIfAborted();
    const elapsedMs = performance.now() - begun;
    const answer = await answers(address);
    if (answer === 'yes') return 'ready';
    if (answer === 'never') throw databaseFailure(await readDebugLog(graphHome), graphHome);
    if (elapsedMs > START_TIMEOUT_MS)
      throw new StartupFailure(
        `The embedded Neo4j did not answer within ${START_TIMEOUT_MS / 1000} s: start again on a less busy machine, or ${WITHOUT_EMBEDDED}.`,
      );
    progress.update('Starting Neo4j, seconds', Math.round(elapsedMs / 1000));
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
  return 'ended';
}

/** Starts Neo4j on one graph home, which must be ours alone. @throws StartupFailure, or an error with a code that describeStartupFailure knows */
export async function startServer(
  options: ServerOptions,
  progress: Progress,
  signal?: AbortSignal,
): Promise<EmbeddedServer> {
  const { graphHome } = options;
  await endOrphan(graphHome, STOP_GRACE_MS);
  await writeSettings(graphHome, 0);
  const password = await providePassword(graphHome, options.java, options.jars);
  for (let attempt = 1; ; attempt += 1) {
    // Looked for as late as can be: another Neo4j may take it while this one starts.
    const boltPort = await freeBoltPort();
    await writeSettings(graphHome, boltPort);
    const address = embeddedAddress(boltPort, password);
    const jvm = await startJvm(options);
    const state = { pid: jvm.pid, startedAt: startedAt(jvm.pid), boltPort };
    const stop = async (): Promise<void> => {
      await jvm.stop(STOP_GRACE_MS);
      await removeState(graphHome);
    };
    try {
      await writeState(graphHome, { ...state, ready: false });
      if ((await waitUntilReady(jvm, graphHome, address, progress, signal)) === 'ready') {
        await writeState(graphHome, { ...state, ready: true });
        return { address, ended: jvm.ended, stop };
      }
    } catch (cause) {
      await stop();
      if (!refusesPassword(cause)) throw cause;
      // Either our graph has another password, or somebody else's server took the port and answered in our place.
      if (attempt === PORT_ATTEMPTS) throw otherPassword(graphHome, cause);
      continue;
    }
    const log = await readConsoleLog(graphHome);
    await removeState(graphHome);
    if (!isPortTaken(log) || attempt === PORT_ATTEMPTS) throw jvmFailure(log, await jvm.ended, graphHome);
  }
}
