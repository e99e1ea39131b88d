import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources, type Sources } from '../../ontology/read.js';
import type { LoadReport } from '../../ontology/report.js';
import { officialSources } from '../../ontology/sample/downloads.js';
import type { Staging } from '../../ontology/staging.js';
import { type Config, readConfig } from '../../runtime/config.js';
import type { Graph } from '../../runtime/neo4j.js';
import { createProgress, SILENT } from '../../runtime/progress.js';
import { type Home, throwAwayHome } from '../data/open-graph.js';
import { onGraphOf } from '../data/whole-graph.js';
import { circumstances } from '../machine.js';
import { type Timed, timedLoad } from '../ontology/timed-load.js';
import { loadAverage } from '../process-usage.js';
import { checkReport, checkUpgraded, prepare } from './checks.js';
import { choose } from './choose.js';
import { expectedChanges, type ExpectedChange } from './expected.js';
import { Faults } from './faults.js';
import { differences, type GraphContent, readContent } from './graph-content.js';
import { writeCut, writeNextRelease } from './next-release.js';
import type { Planted } from './planted.js';
import { upgradeReport } from './upgrade-report.js';

/** Share of the concepts of each kind. */
const SHARE = 0.01;

interface Scene {
  readonly config: Config;
  readonly base: Sources;
  readonly next: Sources;
  readonly staging: Staging;
  readonly planted: Planted;
  readonly expected: readonly ExpectedChange[];
}

function load(home: Home, sources: Sources, what: string): Promise<Timed<LoadReport>> {
  console.error(`Load: ${what} (load average ${loadAverage()})`);
  return timedLoad(home, sources);
}

async function read(sources: Sources): Promise<Staging> {
  const { staging, log } = await readSources(sources, SILENT);
  staging.settle(new Set(), log);
  return staging;
}

/** The releases over those before them, and the same once more. */
async function upgradeOver(home: Home, { config, planted, expected, staging, base, next }: Scene, faults: Faults) {
  const onGraph = <Result>(work: (graph: Graph) => Promise<Result>) => onGraphOf(home, config, createProgress(), work);
  const first = await load(home, base, 'the releases before');
  const before = await onGraph((graph) => prepare(graph, staging, planted));
  const upgrade = await load(home, next, 'the next releases over them');
  checkReport(upgrade.result, expected, faults);
  const { pagesMs, whole, inUse } = await onGraph(async (graph) => ({
    pagesMs: await checkUpgraded(graph, before, planted, expected, faults),
    whole: await readContent(graph, false),
    inUse: await readContent(graph, true),
  }));
  const again = await load(home, next, 'the same again');
  const upgrades = again.result.upgrades.map(({ from, to }) => `${from} to ${to}`);
  faults.note('upgrades by the same releases again', upgrades);
  const repeated = await onGraph((graph) => readContent(graph, false));
  faults.note('parts of the graph that the same releases changed when loaded again', differences(whole, repeated));
  return { loads: { base: first, upgrade, again }, pagesMs, inUse };
}

/** What is in use after an upgrade is what the later releases alone give. */
async function freshBeside(
  home: Home,
  { config, next }: Scene,
  upgraded: GraphContent,
  faults: Faults,
): Promise<Timed<LoadReport>> {
  const fresh = await load(home, next, 'the next releases into an empty graph');
  const content = await onGraphOf(home, config, createProgress(), (graph) => readContent(graph, true));
  faults.note(
    'parts in which the upgraded graph (first) is not that of a fresh load (second)',
    differences(upgraded, content),
  );
  return fresh;
}

/**
 * Loads invented next releases of both classifications over the real ones, whole, and checks that exactly what was planted in them is
 * reported, and nothing lost; the report as Markdown.
 *
 * @param quick  on 3 % of the occupations and cards with what hangs on them
 * @throws Error that names each thing the upgrade got wrong
 */
export async function upgradeBench({ quick }: { quick: boolean }): Promise<string> {
  const official = officialSources();
  if (!official) return 'The official downloads are not beside the project (../shared/data): nothing to upgrade.';
  const [config, head, faults] = [
    readConfig(),
    circumstances(),
    new Faults((fault) => console.error(`Wrong: ${fault}`)),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-releases-'));
  const homes = await Promise.all([throwAwayHome(config), throwAwayHome(config)]);
  try {
    console.error('Writing the next releases');
    const whole = await read(official);
    const base = quick ? await writeCut(official, whole, folder) : official;
    const staging = quick ? await read(base) : whole;
    const planted = choose(staging, SHARE);
    const next = await writeNextRelease(base, staging, planted, folder);
    const expected = expectedChanges(staging, planted);
    const scene = { config, base, next, staging, planted, expected };
    const { loads, pagesMs, inUse } = await upgradeOver(homes[0], scene, faults);
    const fresh = await freshBeside(homes[1], scene, inUse, faults);
    const size = [...staging.concepts.values()].filter(({ kind }) => kind).length;
    const measured = { loads: { ...loads, fresh }, pagesMs };
    const report = upgradeReport(`${head}, ${loadAverage()} at the end`, measured, expected, size);
    // Minutes of work: the figures are shown even where what was measured is wrong.
    if (faults.found.length > 0) console.error(report);
    faults.raise();
    return report;
  } finally {
    await Promise.all([rm(folder, { recursive: true, force: true }), ...homes.map((home) => home.remove())]);
  }
}
