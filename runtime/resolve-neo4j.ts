import { type Config } from './config.js';
import { findEmbeddedNeo4j, startEmbeddedNeo4j, type StartOptions } from './embedded/embedded.js';
import { addressOf, type Graph, type Neo4jAddress, openDriver, openGraph, type Part } from './neo4j.js';
import type { Progress } from './progress.js';
import { describeStartupFailure, StartupFailure } from './startup-failure.js';
import { SUBGRAPH_NAMES } from './subgraph.js';

/** The Neo4j a process works on. */
export interface ResolvedNeo4j {
  /** Server of one part: the one its own setting names, else NEO4J_URI's, else the embedded one. */
  addressOf(part: Part): Neo4jAddress;
  /** Every server in use, once. */
  readonly addresses: readonly Neo4jAddress[];
  /** Settles when the embedded JVM ends, asked to or not; never for a server of somebody else. */
  readonly ended: Promise<unknown>;
  /** Stops the embedded server when this process started it. */
  stop(): Promise<void>;
}

const PARTS: readonly Part[] = [...SUBGRAPH_NAMES, 'policy'];

/** @throws StartupFailure when a server does not answer or refuses the user */
async function requireReachable(address: Neo4jAddress, config: Config): Promise<void> {
  const driver = openDriver(address, config);
  try {
    // verifyConnectivity would be content with a database that does not exist.
    await openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS).readLatest('RETURN 1');
  } catch (cause) {
    throw new StartupFailure(
      describeStartupFailure(cause, { ...config, NEO4J_URI: address.uri, NEO4J_USER: address.user }),
      { cause },
    );
  } finally {
    await driver.close();
  }
}

const NEVER = new Promise<never>(() => undefined);

async function resolve(
  config: Config,
  embedded: () => Promise<{ address: Neo4jAddress; ended: Promise<unknown>; stop(): Promise<void> }>,
): Promise<ResolvedNeo4j> {
  const named = PARTS.map((part) => addressOf(config, part));
  const external = [
    ...new Map(named.filter((address) => address !== null).map((address) => [address.uri, address])).values(),
  ];
  for (const address of external) await requireReachable(address, config);
  const own = named.includes(null) ? await embedded() : null;
  return {
    addressOf: (part) => addressOf(config, part) ?? own!.address,
    addresses: own ? [...external, own.address] : external,
    ended: own?.ended ?? NEVER,
    stop: async () => own?.stop(),
  };
}

/**
 * The Neo4j of a process that serves: what the settings name, checked to answer, or the embedded one, started.
 *
 * @throws StartupFailure, or an error that describeStartupFailure knows
 */
export const resolveNeo4j = (config: Config, progress: Progress, options?: StartOptions): Promise<ResolvedNeo4j> =>
  resolve(config, () => startEmbeddedNeo4j(config, progress, options));

/** As resolveNeo4j, for a command beside a running `npm start`: uses that one's embedded server when there is one. */
export const attachNeo4j = (config: Config, progress: Progress, options?: StartOptions): Promise<ResolvedNeo4j> =>
  resolve(config, async () => {
    const address = await findEmbeddedNeo4j(config, progress);
    if (address) return { address, ended: NEVER, stop: async () => undefined };
    return startEmbeddedNeo4j(config, progress, options);
  });

/** Longest one statement of a command may run, in milliseconds: a load is no request. */
const COMMAND_TIMEOUT_MS = 600_000;

export interface WithGraphOptions extends StartOptions {
  /** Whose server, where parts have servers of their own. */
  readonly part: Part;
  /** Longest one statement may run, in milliseconds. @default 600,000 */
  readonly timeoutMs?: number;
}

/**
 * Runs the work of a command on the graph: on the server that the settings name, on the embedded one of an `npm start`
 * that runs on the same home, or else on one that is started for it and stopped afterwards.
 */
export async function withGraph<Result>(
  config: Config,
  progress: Progress,
  options: WithGraphOptions,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const neo4j = await attachNeo4j(config, progress, options);
  try {
    const address = neo4j.addressOf(options.part);
    const driver = openDriver(address, config);
    try {
      return await work(openGraph(driver, address.database, options.timeoutMs ?? COMMAND_TIMEOUT_MS));
    } finally {
      await driver.close();
    }
  } finally {
    await neo4j.stop();
  }
}
