import { type Config } from '../runtime/config.js';
import { readEvidencePublicKeys, readEvidenceSigner } from '../runtime/evidence-key.js';
import { createLog } from '../runtime/log.js';
import type { Progress } from '../runtime/progress.js';
import type { ResolvedNeo4j } from '../runtime/resolve-neo4j.js';
import { SUBGRAPH_NAMES } from '../runtime/subgraph.js';
import { loadSamples } from '../subgraphs/load-samples.js';
import { openSubgraphs } from '../subgraphs/open-subgraphs.js';
import { migrateParts, openPartGraphs } from '../subgraphs/part-graphs.js';
import { createDemoIssuer } from './demo/demo-issuer.js';
import { startGateway } from './server.js';
import { warmUp } from './warm-up.js';

/**
 * Everything that runs on Neo4j, in this process: the graph's migrations and, where it is empty and this is not production, its
 * samples; the subgraphs, the gateway, and the demo issuer unless the settings name one.
 *
 * @param onOpened  told how to close each thing, once it is open; also where what comes after it fails
 * @param signal    ends a start under way
 * @returns `http://host:port`
 */
export async function startServices(
  neo4j: ResolvedNeo4j,
  config: Config,
  progress: Progress,
  onOpened: (close: () => Promise<void>) => void,
  signal?: AbortSignal,
): Promise<string> {
  const graphs = openPartGraphs(neo4j, config);
  onOpened(graphs.close);
  await migrateParts(graphs, progress);
  if (config.NODE_ENV !== 'production') await loadSamples(graphs, progress);
  signal?.throwIfAborted();
  const log = createLog(config, 'standalone');
  const signer = await readEvidenceSigner(config);
  const { subgraphs, beforePlanning } = openSubgraphs(SUBGRAPH_NAMES, graphs.of, log, { signer, config });
  onOpened(async () => void (await Promise.all(subgraphs.map((subgraph) => subgraph.close()))));
  await warmUp(subgraphs);
  const gateway = await startGateway({
    config,
    log,
    subgraphs,
    beforePlanning,
    evidenceKeys: () => readEvidencePublicKeys(config),
    ...(!config.OIDC_ISSUER && { ownIssuer: (url: string) => createDemoIssuer(url, config) }),
  });
  onOpened(gateway.close);
  return gateway.url;
}
