import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { derive } from './derive.js';
import { hasNoConcept, knownConcepts } from './graph-session.js';
import { sampleRows, sampleVersions } from './importers/sample.js';
import { missingTables, requireTables } from './importers/table-parts.js';
import { labelsIn, labelsOf, missingLabels } from './missing-labels.js';
import type { SchemeRelease } from './model.js';
import { type Read, readSources, type Sources, stage } from './read.js';
import { type LoadReport, ReadLog } from './report.js';
import { Staging } from './staging.js';
import { planRelease, type ReleasePlan } from './versions/plan.js';
import { proposeForDeprecated } from './versions/proposal-store.js';
import { conceptScope } from './versions/scopes.js';
import { applyUpgrade, beginUpgrade, changeKinds, countChanges, type Upgrade } from './versions/upgrade.js';
import { knownVersions } from './versions/version-store.js';
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

const reportOf = (
  staging: Staging,
  log: ReadLog,
  seconds: Record<string, number>,
  missing: LoadReport['missing'],
): LoadReport => {
  const nodes: Record<string, number> = {};
  for (const { kind } of staging.concepts.values()) if (kind) nodes[kind] = (nodes[kind] ?? 0) + 1;
  const relations = Object.fromEntries([...staging.relations].map(([kind, edges]) => [kind, edges.length]));
  const { files, filesIgnored, oddCounts: odd } = log;
  return { files, filesIgnored, odd, missing, upgrades: [], nodes, relations, derived: {}, seconds, written: false };
};

async function writeAll(
  graph: Graph,
  staging: Staging,
  { plans, pending }: Plans,
  keep: boolean,
  report: LoadReport,
  lap: (step: string) => void,
  progress: Progress,
): Promise<LoadReport> {
  const upgrades: Upgrade[] = [];
  for (const plan of plans) {
    const upgrade = await beginUpgrade(graph, plan, pending.get(plan.release.scheme) ?? null, staging);
    if (upgrade) upgrades.push(upgrade);
  }
  if (upgrades.length > 0) lap('compare');
  for (const { plan, changes } of upgrades)
    report.upgrades.push({ from: plan.from!.id, to: plan.id, changes: countChanges(changes) });
  const other = keep ? 'keep' : upgrades.length > 0 ? 'upgrade' : 'replace';
  const existing = (await hasNoConcept(graph)) ? 'create' : other;
  for (const upgrade of upgrades) await changeKinds(graph, upgrade, staging);
  await writeStaging(graph, staging, existing, progress, new Map(upgrades.flatMap(({ cleared }) => [...cleared])));
  for (const upgrade of upgrades) await applyUpgrade(graph, upgrade, staging);
  for (const plan of plans) await proposeForDeprecated(graph, plan);
  // What an earlier load gave counts as well.
  if (plans.some(isEsco)) report.missing.push(...missingLabels(await labelsIn(graph)));
  lap('write');
  report.derived = await derive(graph, progress);
  lap('derive');
  for (const plan of plans) await writeRelease(graph, plan);
  report.written = true;
  return report;
}

const isEsco = ({ release }: ReleasePlan): boolean => release.scheme === 'ESCO' && !release.sample;

interface Plans extends Pick<Awaited<ReturnType<typeof knownVersions>>, 'pending'> {
  readonly plans: readonly ReleasePlan[];
}

/** @throws SourceError for a release that cannot be loaded over what the graph has */
async function planReleases(graph: Graph | null, releases: readonly SchemeRelease[]): Promise<Plans> {
  const { versions, pending } = graph
    ? await knownVersions(graph)
    : { versions: [], pending: new Map<string, never>() };
  const plans = releases.map((release) => {
    const { scheme } = release;
    const ofScheme = versions.filter((version) => version.scheme === scheme);
    const plan = planRelease(release, ofScheme, pending.get(scheme) ?? null);
    // What was loaded before tables were noted may have been any.
    if (graph && !release.sample && !ofScheme.some(({ tables }) => tables === null))
      requireTables(plan.release, plan.tables);
    return plan;
  });
  return { plans, pending };
}

/** Concepts of the graph that what is loaded may name: not those that the release withdraws, or an earlier one has withdrawn. */
async function inUse(graph: Graph, uris: readonly string[], { plans }: Plans): Promise<Set<string>> {
  const compared = new Set(plans.flatMap((plan) => [...plan.compared]));
  const known = await knownConcepts(graph, uris);
  return new Set(
    known
      .filter(({ uri, kind, status }) => status !== 'OBSOLETE' && !compared.has(conceptScope(kind, uri)))
      .map(({ uri }) => uri),
  );
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
    const plans = await planReleases(graph, releases);
    staging.settle(graph && (await inUse(graph, staging.unknownUris(), plans)), log);
    lap('read');
    const missing = plans.plans
      .filter(({ release }) => !release.sample)
      .flatMap(({ release, tables }) => missingTables(release, new Set(tables)));
    const report = reportOf(staging, log, seconds, missing);
    if (graph) return writeAll(graph, staging, plans, keep, report, lap, progress);
    if (plans.plans.some(isEsco)) report.missing.push(...missingLabels(labelsOf(staging)));
    return report;
  },
});

/**
 * Loads downloads of the classifications. Reads and checks every file before it writes anything; loading the same again
 * gives the same graph. A later release than the graph's takes its place (versions/).
 *
 * @param graph null for a dry run
 * @throws SourceError on the first file that is not of a published form, and for a release older than the graph's, with nothing written
 */
export async function loadSources(graph: Graph | null, sources: Sources, progress: Progress): Promise<LoadReport> {
  return (await checkSources(sources, progress)).loadInto(graph, progress);
}

/** Loads the project's own sample. What an official download said before stays. */
export async function loadSample(graph: Graph, progress: Progress): Promise<LoadReport> {
  return checkSample().loadInto(graph, progress);
}
