import { createServer } from 'node:net';
import { type Config, issuerFault } from '../runtime/config.js';
import type { Progress } from '../runtime/progress.js';
import { resolveNeo4j } from '../runtime/resolve-neo4j.js';
import { StartupFailure } from '../runtime/startup-failure.js';

/** Everything in one process: `npm start`. */
export interface Standalone {
  /** `http://host:port`; the API is at `/graphql`, the explorer at `/`. */
  readonly url: string;
  /** Settles when the embedded Neo4j has ended, asked to or not. */
  readonly neo4jEnded: Promise<unknown>;
  /** Lets requests under way end, then stops everything, the embedded Neo4j included. */
  close(): Promise<void>;
}

/** A taken port is told at once, not after a download. @throws Error with Node's code, e.g. EADDRINUSE */
const requireFreePort = ({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });

/** Seconds of modules: read while Neo4j comes up, and not at all where nothing can be started. */
const services = () => import('./standalone-services.js');

/**
 * Starts everything in this process: Neo4j unless the settings name one, and what runs on it.
 *
 * @param signal  ends a start under way
 * @throws StartupFailure, or an error that describeStartupFailure knows; nothing is left running then
 */
export async function startStandalone(config: Config, progress: Progress, signal?: AbortSignal): Promise<Standalone> {
  const noIssuer = issuerFault(config);
  if (noIssuer) throw new StartupFailure(noIssuer);
  await requireFreePort(config);
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    const meanwhile = (): void => void services().catch(() => undefined); // asked for again below, which tells
    const neo4j = await resolveNeo4j(config, progress, { command: 'npm start', meanwhile, ...(signal && { signal }) });
    closers.push(neo4j.stop);
    const { startServices } = await services();
    const url = await startServices(neo4j, config, progress, (closeOne) => closers.push(closeOne), signal);
    return { url, neo4jEnded: neo4j.ended, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
