import { mkdtemp, rm, symlink, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stage } from '../../ontology/read.js';
import { ReadLog } from '../../ontology/report.js';
import { Staging } from '../../ontology/staging.js';
import { writeStaging } from '../../ontology/write.js';
import { type Config, homePaths } from '../../runtime/config.js';
import { startEmbeddedNeo4j } from '../../runtime/embedded/embedded.js';
import { readState } from '../../runtime/embedded/state.js';
import type { Graph, Neo4jAddress } from '../../runtime/neo4j.js';
import { type Progress, SILENT } from '../../runtime/progress.js';
import { loadAgreements, LOAD_CONSENTS, LOAD_SUBJECTS } from '../../subgraphs/contracts/sample.js';
import { loadSamples } from '../../subgraphs/load-samples.js';
import { LOAD_LEARNERS, learnerRow } from '../../subgraphs/participants/sample.js';
import { migrateParts, openPartGraphs } from '../../subgraphs/part-graphs.js';
import { agreement, concepts, consents, LEARNERS, learners, relations, subjects } from './generate.js';

export interface Home {
  readonly path: string;
  remove(): Promise<void>;
}

/** An empty home in the temporary folder that uses the Neo4j jars of the given one, so that they are fetched once. */
export async function throwAwayHome({ PASSERELLE_HOME }: Pick<Config, 'PASSERELLE_HOME'>): Promise<Home> {
  const path = await mkdtemp(join(tmpdir(), 'passerelle-bench-'));
  const { jars } = homePaths({ PASSERELLE_HOME });
  await mkdir(jars, { recursive: true });
  await symlink(jars, homePaths({ PASSERELLE_HOME: path }).jars);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export interface BenchGraph {
  readonly address: Neo4jAddress;
  /** Process of the JVM. */
  readonly pid: number;
  stop(): Promise<void>;
}

async function loadGenerated(graph: Graph): Promise<void> {
  const staging = new Staging();
  for (const fact of [...concepts(), ...relations()]) stage(fact, null, staging);
  staging.settle(new Set(), new ReadLog());
  await writeStaging(graph, staging, 'keep', SILENT);
  await loadLearners(graph, LEARNERS);
}

/** Learners of one holder, the agreement about them, and a consent of each. */
export async function loadLearners(graph: Graph, count: number): Promise<void> {
  await graph.write(LOAD_LEARNERS, { learners: learners(count).map(learnerRow) });
  await graph.write(LOAD_SUBJECTS, { subjects: subjects(count) });
  await loadAgreements(graph, [agreement()]);
  await graph.write(LOAD_CONSENTS, { consents: consents(count) });
}

/** Starts a Neo4j of its own in `home`, with the sample and the generated data in it. */
export async function openBenchGraph(config: Config, home: string, progress: Progress): Promise<BenchGraph> {
  const own = { ...config, PASSERELLE_HOME: home };
  const server = await startEmbeddedNeo4j(own, progress, { command: 'npm run bench' });
  try {
    const graphs = openPartGraphs({ addressOf: () => server.address }, { ...own, NEO4J_TIMEOUT_MS: 120_000 });
    try {
      await migrateParts(graphs, progress);
      await loadSamples(graphs, progress);
      await loadGenerated(graphs.of('skills'));
    } finally {
      await graphs.close();
    }
    const { pid } = (await readState(homePaths(own).graph))!;
    return { address: server.address, pid, stop: server.stop };
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

/** Settings by which a process of ours uses this Neo4j. */
export const neo4jEnv = ({ uri, user, password, database }: Neo4jAddress): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
