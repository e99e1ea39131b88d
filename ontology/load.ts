import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { derive } from './derive.js';
import { hasNoConcept, knownUris } from './graph-session.js';
import { sampleRows, sampleVersions } from './importers/sample.js';
import type { SchemeRelease } from './model.js';
import { readSources, type Sources, stage } from './read.js';
import { type LoadReport, ReadLog } from './report.js';
import { Staging } from './staging.js';
import { writeRelease, writeStaging } from './write.js';

/** Measures the steps of a load, in seconds with one decimal. */
const stopwatch = () => {
  const seconds: Record<string, number> = {};
  let since = performance.now();
  const lap = (step: string): void => {
    const now = performance.now();
    seconds[step] = Math.round((now - since) / 100) / 10;
    since = now;
  };
  return { seconds, lap };
};

const reportOf = (staging: Staging, log: ReadLog, seconds: Record<string, number>): LoadReport => {
  const nodes: Record<string, number> = {};
  for (const { kind } of staging.concepts.values()) if (kind) nodes[kind] = (nodes[kind] ?? 0) + 1;
  const relations = Object.fromEntries([...staging.relations].map(([kind, edges]) => [kind, edges.length]));
  const { files, filesIgnored, oddCounts: odd } = log;
  return { files, filesIgnored, odd, nodes, relations, derived: {}, seconds, written: false };
};

async function writeAll(
  graph: Graph,
  staging: Staging,
  releases: readonly SchemeRelease[],
  keep: boolean,
  report: LoadReport,
  lap: (step: string) => void,
  progress: Progress,
): Promise<LoadReport> {
  const existing = (await hasNoConcept(graph)) ? 'create' : keep ? 'keep' : 'replace';
  await writeStaging(graph, staging, existing, progress);
  lap('write');
  report.derived = await derive(graph, progress);
  lap('derive');
  for (const release of releases) await writeRelease(graph, release);
  report.written = true;
  return report;
}

/**
 * Loads downloads of the classifications. Reads and checks every file before it writes anything; loading the same again
 * gives the same graph.
 *
 * @param graph null for a dry run: references are then settled among the files alone
 * @throws SourceError on the first file that is not of a published form, with nothing written
 */
export async function loadSources(graph: Graph | null, sources: Sources, progress: Progress): Promise<LoadReport> {
  const { seconds, lap } = stopwatch();
  const { staging, log, releases } = await readSources(sources, progress);
  staging.settle(graph ? await knownUris(graph, staging.unknownUris()) : new Set(), log);
  lap('read');
  const report = reportOf(staging, log, seconds);
  return graph ? writeAll(graph, staging, releases, false, report, lap, progress) : report;
}

/** Loads the project's own sample. What an official download said before stays. */
export async function loadSample(graph: Graph, progress: Progress): Promise<LoadReport> {
  const { seconds, lap } = stopwatch();
  const staging = new Staging();
  const log = new ReadLog();
  for (const fact of sampleRows()) stage(fact, null, staging);
  staging.settle(new Set(), log);
  lap('read');
  return writeAll(graph, staging, sampleVersions, true, reportOf(staging, log, seconds), lap, progress);
}
