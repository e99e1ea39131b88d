import { checkSources } from '../../ontology/load.js';
import { officialSources } from '../../ontology/sample/downloads.js';
import { type Config, readConfig } from '../../runtime/config.js';
import { startEmbeddedNeo4j } from '../../runtime/embedded/embedded.js';
import type { Graph } from '../../runtime/neo4j.js';
import { createProgress, type Progress } from '../../runtime/progress.js';
import { migrateParts, openPartGraphs } from '../../subgraphs/part-graphs.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { type Home, throwAwayHome } from './open-graph.js';

/** Whole classifications are read in statements that take longer than a request's may. */
const STATEMENT_MS = 600_000;

/**
 * Loads both classifications whole into an empty Neo4j of its own and measures on it.
 *
 * @param measure  gives the parts of the report
 * @returns the report as Markdown, with what the machine was like before and after it
 */
export async function onTheWholeGraph(
  measure: (graph: Graph, progress: Progress) => Promise<readonly string[]>,
): Promise<string> {
  const sources = officialSources();
  if (!sources) return 'The official downloads are not beside the project (../shared/data): nothing to measure on.';
  const [config, progress, head] = [readConfig(), createProgress(), circumstances()];
  const home = await throwAwayHome(config);
  try {
    return await onGraphOf(home, config, progress, async (graph) => {
      await (await checkSources(sources, progress)).loadInto(graph, progress);
      const parts = await measure(graph, progress);
      return [`${head}, ${loadAverage()} at the end.`, ...parts].join('\n\n');
    });
  } finally {
    await home.remove();
  }
}

/** Starts the Neo4j of a home, brings every part's graph to the state the code expects, and stops it after the work. */
export async function onGraphOf<Result>(
  home: Home,
  config: Config,
  progress: Progress,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const own = { ...config, PASSERELLE_HOME: home.path, NEO4J_TIMEOUT_MS: STATEMENT_MS };
  const server = await startEmbeddedNeo4j(own, progress, { command: 'npm run bench' });
  const graphs = openPartGraphs({ addressOf: () => server.address }, own);
  try {
    await migrateParts(graphs, progress);
    return await work(graphs.of('skills'));
  } finally {
    await graphs.close();
    await server.stop();
  }
}
