import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { derive } from './derive.js';
import { hasNoConcept, knownUris } from './graph-session.js';
import { sampleRows, sampleVersions } from './importers/sample.js';
import type { SchemeRelease } from './model.js';
import { type Read, readSources, type Sources, stage } from './read.js';
import { type LoadReport, ReadLog } from './report.js';
import { Staging } from './staging.js';
import { writeRelease, writeStaging } from './write.js';

/** Measures the steps of a load, in seconds with one decimal; what lies between `lap` and `start` is nobody's. */
const stopwatch = () => {
  const seconds: Record<string, number> = {};
  let since = performance.now();
  const start = (): void => void (since = performance.now());
  const lap = (step: string): void => {
    seconds[step] = Math.round(10 * (seconds[step] ?? 0) + (performance.now() - since) / 100) / 10;
    start();
  };
  return { seconds, start, lap };
};

/** Sources read and checked whole: what could be wrong with them is known, and nothing is written yet. */
export interface CheckedSources {
  /** @param graph null for a dry run: references are then settled among the files alone */
  loadInto(graph: Graph | null, progress: Progress): Promise<LoadReport>;
}

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
 * Reads and checks every file of downloads of the classifications.
 *
 * @throws SourceError on the first file that is not of a published form
 */
export async function checkSources(sources: Sources, progress: Progress): Promise<CheckedSources> {
  const watch = stopwatch();
  const { staging, log, releases } = await readSources(sources, progress);
  watch.lap('read');
  return loader({ staging, log, releases, keep: false }, watch);
}

/** Reads the project's own sample. */
export function checkSample(): CheckedSources {
  const watch = stopwatch();
  const staging = new Staging();
  for (const fact of sampleRows()) stage(fact, null, staging);
  watch.lap('read');
  return loader({ staging, log: new ReadLog(), releases: sampleVersions, keep: true }, watch);
}

/** @param keep  whether what the graph has stands where the sources say otherwise */
const loader = (
  { staging, log, releases, keep }: Read & { readonly keep: boolean },
  { seconds, start, lap }: ReturnType<typeof stopwatch>,
): CheckedSources => ({
  async loadInto(graph, progress) {
    start();
    staging.settle(graph && (await knownUris(graph, staging.unknownUris())), log);
    lap('read');
    const report = reportOf(staging, log, seconds);
    return graph ? writeAll(graph, staging, releases, keep, report, lap, progress) : report;
  },
});

/**
 * Loads downloads of the classifications. Reads and checks every file before it writes anything; loading the same again
 * gives the same graph.
 *
 * @param graph null for a dry run
 * @throws SourceError on the first file that is not of a published form, with nothing written
 */
export async function loadSources(graph: Graph | null, sources: Sources, progress: Progress): Promise<LoadReport> {
  return (await checkSources(sources, progress)).loadInto(graph, progress);
}

/** Loads the project's own sample. What an official download said before stays. */
export async function loadSample(graph: Graph, progress: Progress): Promise<LoadReport> {
  return checkSample().loadInto(graph, progress);
}
