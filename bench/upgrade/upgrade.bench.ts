import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStatement } from '../../ontology/graph-session.js';
import { readSources, type Sources } from '../../ontology/read.js';
import type { LoadReport } from '../../ontology/report.js';
import { officialSources } from '../../ontology/sample/downloads.js';
import type { Staging } from '../../ontology/staging.js';
import { type Config, readConfig } from '../../runtime/config.js';
import { createProgress, SILENT } from '../../runtime/progress.js';
import { type Home, throwAwayHome } from '../data/open-graph.js';
import { onGraphOf } from '../data/whole-graph.js';
import { circumstances } from '../machine.js';
import { type Timed, timedLoad } from '../ontology/timed-load.js';
import { loadAverage } from '../process-usage.js';
import { checkAsOf, chooseSample, readAsItIs } from './as-of.js';
import { checkChanges, countOf } from './changes.js';
import { choose } from './choose.js';
import { expectedChanges, type ExpectedChange } from './expected.js';
import { Faults } from './faults.js';
import { differences, type GraphContent, readContent } from './graph-content.js';
import { checkMappings, checkMigrations, chooseHeld, plantHolders } from './holders.js';
import { BASE, NEXT, versionIds, writeCut, writeNextRelease } from './next-release.js';
import { isRome, type Planted } from './planted.js';
import { upgradeReport } from './upgrade-report.js';

/** Share of the concepts of each kind. */
const SHARE = 0.01;
const SAMPLE = 500;

const ALL = /* cypher */ `MATCH (concept:Concept) RETURN concept.uri AS uri, concept.kind AS kind`;
const OTHER_KIND = /* cypher */ `
  UNWIND $rows AS row MATCH (concept:Concept { uri: row.uri }) WHERE concept.kind <> row.kind RETURN concept.uri AS uri`;

interface Scene {
  readonly config: Config;
  readonly base: Sources;
  readonly next: Sources;
  readonly staging: Staging;
  readonly planted: Planted;
  readonly expected: readonly ExpectedChange[];
}

type Load = Timed<LoadReport>;
export interface Measured {
  /** The earlier releases into an empty graph, the later ones over them and once more, and the later ones into an empty graph. */
  readonly loads: Readonly<Record<'base' | 'upgrade' | 'again' | 'fresh', Load>>;
  /** What a page of changes took, ms. */
  readonly pagesMs: readonly number[];
}

async function read(sources: Sources): Promise<Staging> {
  const { staging, log } = await readSources(sources, SILENT);
  staging.settle(new Set(), log);
  return staging;
}

/** What the load itself says it changed. */
function checkReport({ upgrades }: LoadReport, expected: readonly ExpectedChange[], faults: Faults): void {
  const told = (changes: Readonly<Record<string, number>>) => JSON.stringify(Object.entries(changes).sort());
  const ids = versionIds(BASE).map((from, at) => [from, versionIds(NEXT)[at]!] as const);
  faults.compare(
    'upgrades in the report of the load',
    ids.map(
      ([from, to], at) =>
        `${from} to ${to}: ${told(countOf(expected.filter(({ uri }) => isRome(uri) === (at === 1))))}`,
    ),
    upgrades.map(({ from, to, changes }) => `${from} to ${to}: ${told(changes)}`),
  );
}

/** The release over the one before it, and the same once more. */
async function upgradeOver(home: Home, scene: Scene, faults: Faults) {
  const { config, planted, expected, staging } = scene;
  const progress = createProgress();
  console.error(`Load: the releases before (load average ${loadAverage()})`);
  const base = await timedLoad(home, scene.base);
  const before = await onGraphOf(home, config, progress, async (graph) => {
    const concepts = await runStatement<{ uri: string; kind: string }>(graph, ALL);
    const uris = concepts.map(({ uri }) => uri).sort();
    const held = chooseHeld(uris, staging.kindOf, planted);
    const sample = await readAsItIs(graph, chooseSample(uris, planted, SAMPLE));
    return { concepts, held, sample, resource: await plantHolders(graph, held) };
  });
  console.error(`Load: the next releases over them (load average ${loadAverage()})`);
  const upgrade = await timedLoad(home, scene.next);
  checkReport(upgrade.result, expected, faults);
  const after = await onGraphOf(home, config, progress, async (graph) => {
    console.error('Comparing with what was planted');
    const pagesMs: number[] = [];
    for (const [at, version] of versionIds(NEXT).entries()) {
      const ofScheme = expected.filter(({ uri }) => isRome(uri) === (at === 1));
      pagesMs.push(...(await checkChanges(graph, version, ofScheme, faults)));
    }
    const now = await runStatement<{ uri: string }>(graph, ALL);
    const left = new Set(now.map(({ uri }) => uri));
    faults.note(
      'concepts that vanished',
      before.concepts.flatMap(({ uri }) => (left.has(uri) ? [] : [uri])),
    );
    const others = await runStatement<{ uri: string }>(graph, OTHER_KIND, { rows: before.concepts });
    faults.compare(
      'concepts of another kind',
      planted.rekinded,
      others.map(({ uri }) => uri),
    );
    await checkAsOf(
      graph,
      before.sample,
      planted.created.map(({ uri }) => uri),
      1,
      faults,
    );
    await checkMappings(graph, before.resource, before.held, faults);
    const stated = new Set(expected.flatMap(({ kind, uri }) => (kind === 'REPLACED' ? [uri] : [])));
    await checkMigrations(graph, before.held, planted, stated, faults);
    return { pagesMs, whole: await readContent(graph, false), inUse: await readContent(graph, true) };
  });
  console.error(`Load: the same again (load average ${loadAverage()})`);
  const again = await timedLoad(home, scene.next);
  faults.note(
    'upgrades by the same releases again',
    again.result.upgrades.map(({ from, to }) => `${from} to ${to}`),
  );
  const repeated = await onGraphOf(home, config, progress, (graph) => readContent(graph, false));
  faults.note(
    'parts of the graph that the same releases changed when loaded again',
    differences(after.whole, repeated),
  );
  return { loads: { base, upgrade, again }, pagesMs: after.pagesMs, inUse: after.inUse };
}

/** What is in use after an upgrade is what the later releases alone give. */
async function freshBeside(home: Home, { config, next }: Scene, upgraded: GraphContent, faults: Faults): Promise<Load> {
  console.error(`Load: the next releases into an empty graph (load average ${loadAverage()})`);
  const fresh = await timedLoad(home, next);
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
  const [config, head, faults] = [readConfig(), circumstances(), new Faults()];
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
    faults.raise();
    const size = [...staging.concepts.values()].filter(({ kind }) => kind).length;
    return upgradeReport(
      `${head}, ${loadAverage()} at the end`,
      { loads: { ...loads, fresh }, pagesMs },
      expected,
      size,
    );
  } finally {
    await Promise.all([rm(folder, { recursive: true, force: true }), ...homes.map((home) => home.remove())]);
  }
}
