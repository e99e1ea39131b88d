import { createServer } from 'node:net';
import { type Config, issuerFault } from '../runtime/config.js';
import { readEvidencePublicKeys, readEvidenceSigner } from '../runtime/evidence-key.js';
import { createLog } from '../runtime/log.js';
import type { Progress } from '../runtime/progress.js';
import { resolveNeo4j } from '../runtime/resolve-neo4j.js';
import { StartupFailure } from '../runtime/startup-failure.js';
import { SUBGRAPH_NAMES } from '../runtime/subgraph.js';
import { loadSamples } from '../subgraphs/load-samples.js';
import { openSubgraphs } from '../subgraphs/open-subgraphs.js';
import { migrateParts, openPartGraphs } from '../subgraphs/part-graphs.js';
import { createDemoIssuer } from './demo/demo-issuer.js';
import { startGateway } from './server.js';
import { warmUp } from './warm-up.js';

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

/**
 * Starts everything in this process: Neo4j unless the settings name one, the graph's migrations and, where it is empty
 * and this is not production, its samples, the subgraphs, the gateway, and the demo issuer unless the settings name one.
 *
 * @param signal  ends a start under way
 * @throws StartupFailure, or an error that describeStartupFailure knows; nothing is left running then
 */
export async function startStandalone(config: Config, progress: Progress, signal?: AbortSignal): Promise<Standalone> {
  const noIssuer = issuerFault(config);
  if (noIssuer) throw new StartupFailure(noIssuer);
  const demo = !config.OIDC_ISSUER;
  await requireFreePort(config);
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    const neo4j = await resolveNeo4j(config, progress, { command: 'npm start', ...(signal && { signal }) });
    closers.push(neo4j.stop);
    const graphs = openPartGraphs(neo4j, config);
    closers.push(graphs.close);
    await migrateParts(graphs, progress);
    if (config.NODE_ENV !== 'production') await loadSamples(graphs, progress);
    signal?.throwIfAborted();
    const log = createLog(config, 'standalone');
    const signer = await readEvidenceSigner(config);
    const { subgraphs, beforePlanning } = openSubgraphs(SUBGRAPH_NAMES, graphs.of, log, { signer, config });
    closers.push(async () => void (await Promise.all(subgraphs.map((subgraph) => subgraph.close()))));
    await warmUp(subgraphs);
    const gateway = await startGateway({
      config,
      log,
      subgraphs,
      beforePlanning,
      evidenceKeys: () => readEvidencePublicKeys(config),
      ...(demo && { ownIssuer: (url: string) => createDemoIssuer(url, config) }),
    });
    closers.push(gateway.close);
    return { url: gateway.url, neo4jEnded: neo4j.ended, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
