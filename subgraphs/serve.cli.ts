import { readConfig } from '../runtime/config.js';
import { readEvidenceSigner } from '../runtime/evidence-key.js';
import { onExit } from '../runtime/graceful-exit.js';
import { createLog } from '../runtime/log.js';
import { createProgress } from '../runtime/progress.js';
import { attachNeo4j } from '../runtime/resolve-neo4j.js';
import { serveSubgraph } from '../runtime/serve-subgraph.js';
import { describeStartupFailure, type FailureSettings, StartupFailure } from '../runtime/startup-failure.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../runtime/subgraph.js';
import { openSubgraphs } from './open-subgraphs.js';
import { migrateParts, openPartGraphs } from './part-graphs.js';

/** One subgraph as a process of its own: `npm run subgraph -- skills`. It answers its gateway only. */
const isSubgraph = (name: string | undefined): name is SubgraphName => SUBGRAPH_NAMES.some((known) => known === name);

let settings: FailureSettings = {};

async function serve(name: string | undefined): Promise<void> {
  if (!isSubgraph(name)) throw new StartupFailure(`Name a subgraph, one of: ${SUBGRAPH_NAMES.join(', ')}.`);
  const config = readConfig();
  settings = { ...config, portSetting: 'SUBGRAPH_PORT' };
  const log = createLog(config, name);
  const progress = createProgress();
  const neo4j = await attachNeo4j(config, progress);
  const graphs = openPartGraphs(neo4j, config);
  const stop = async (): Promise<void> => {
    await graphs.close();
    await neo4j.stop();
  };
  const open = async () => {
    const signer = await readEvidenceSigner(config);
    await migrateParts(graphs, progress);
    const subgraph = openSubgraphs([name], graphs.of, log, { signer, config }).subgraphs[0]!;
    return { subgraph, served: await serveSubgraph(subgraph, config, log) };
  };
  const { subgraph, served } = await open().catch(async (cause: unknown) => {
    await stop();
    throw cause;
  });
  console.log(`Passerelle subgraph ${name}: ${served.url}/graphql, for its gateway only`);
  onExit(
    async ({ fault }) => {
      if (fault !== undefined) log.fatal({ err: fault }, 'stopped by a fault');
      await served.close();
      await subgraph.close();
      await stop();
    },
    { timeoutMs: config.SHUTDOWN_TIMEOUT_MS + 5_000, exit: (code) => process.exit(code) },
  );
}

await serve(process.argv[2]).catch((cause: unknown) => {
  console.error(describeStartupFailure(cause, settings));
  process.exit(1);
});
