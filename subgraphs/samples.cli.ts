import { readConfig } from '../runtime/config.js';
import { createProgress } from '../runtime/progress.js';
import { attachNeo4j } from '../runtime/resolve-neo4j.js';
import { describeStartupFailure } from '../runtime/startup-failure.js';
import { loadSamples } from './load-samples.js';
import { migrateParts, openPartGraphs } from './part-graphs.js';

/** Prepares the graph and loads the samples where there is no data of their kind: `npm run samples`. `npm start` does it by itself. */
async function run(): Promise<void> {
  const config = readConfig();
  const progress = createProgress();
  const neo4j = await attachNeo4j(config, progress, { command: 'npm run samples' });
  const graphs = openPartGraphs(neo4j, config);
  try {
    await migrateParts(graphs, progress);
    await loadSamples(graphs, progress);
  } finally {
    await graphs.close();
    await neo4j.stop();
  }
}

await run().catch((cause: unknown) => {
  console.error(describeStartupFailure(cause));
  process.exitCode = 1;
});
