import { runStatement } from '../../ontology/graph-session.js';
import type { LoadReport } from '../../ontology/report.js';
import type { Staging } from '../../ontology/staging.js';
import type { Graph } from '../../runtime/neo4j.js';
import { checkAsOf, chooseSample, readAsItIs, type Snapshots } from './as-of.js';
import { checkChanges, countOf } from './changes.js';
import type { ExpectedChange } from './expected.js';
import type { Faults } from './faults.js';
import { checkMappings, checkMigrations, chooseHeld, type Held, plantHolders } from './holders.js';
import { BASE, NEXT, versionIds } from './next-release.js';
import { isRome, type Planted } from './planted.js';

/** Concepts that are compared with what they were. */
const SAMPLE = 500;
/** Place of the releases before in the order of loading. */
const FIRST = 1;

const ALL = /* cypher */ `MATCH (concept:Concept) RETURN concept.uri AS uri, concept.kind AS kind`;

/** What is known of a graph before the next releases are loaded over it. */
export interface Before {
  readonly kinds: ReadonlyMap<string, string>;
  readonly sample: Snapshots;
  readonly held: Held;
  /** Id of the learning resource. */
  readonly resource: string;
}

async function kindsIn(graph: Graph): Promise<Map<string, string>> {
  const rows = await runStatement<{ uri: string; kind: string }>(graph, ALL);
  return new Map(rows.map(({ uri, kind }) => [uri, kind]));
}

/** Notes what the graph has, and lets a resource and a person refer to some of it. */
export async function prepare(graph: Graph, staging: Staging, planted: Planted): Promise<Before> {
  const kinds = await kindsIn(graph);
  const uris = [...kinds.keys()].sort();
  const held = chooseHeld(uris, staging.kindOf, planted);
  const sample = await readAsItIs(graph, chooseSample(uris, planted, SAMPLE));
  return { kinds, sample, held, resource: await plantHolders(graph, held) };
}

/** What the load itself says it changed. */
export function checkReport({ upgrades }: LoadReport, expected: readonly ExpectedChange[], faults: Faults): void {
  const told = (from: string, to: string, changes: Readonly<Record<string, number>>): string =>
    `${from} to ${to}: ${JSON.stringify(Object.entries(changes).sort())}`;
  faults.compare(
    'upgrades in the report of the load',
    versionIds(BASE).map((from, at) => told(from, versionIds(NEXT)[at]!, countOf(ofVersion(expected, at)))),
    upgrades.map(({ from, to, changes }) => told(from, to, changes)),
  );
}

/** Changes of ESCO's release, which is the first, or of ROME's. */
const ofVersion = (expected: readonly ExpectedChange[], at: number): readonly ExpectedChange[] =>
  expected.filter(({ uri }) => isRome(uri) === (at === 1));

/**
 * Compares what a graph says after the upgrade with what was planted.
 *
 * @returns how long each page of changes took, ms
 */
export async function checkUpgraded(
  graph: Graph,
  before: Before,
  planted: Planted,
  expected: readonly ExpectedChange[],
  faults: Faults,
): Promise<number[]> {
  const pagesMs: number[] = [];
  for (const [at, version] of versionIds(NEXT).entries())
    pagesMs.push(...(await checkChanges(graph, version, ofVersion(expected, at), faults)));
  const now = await kindsIn(graph);
  faults.note(
    'concepts that vanished',
    [...before.kinds.keys()].filter((uri) => !now.has(uri)),
  );
  faults.compare(
    'concepts of another kind',
    planted.rekinded,
    [...before.kinds].flatMap(([uri, kind]) => (now.has(uri) && now.get(uri) !== kind ? [uri] : [])),
  );
  const created = planted.created.map(({ uri }) => uri);
  await checkAsOf(graph, before.sample, created, FIRST, faults);
  await checkMappings(graph, before.resource, before.held, faults);
  const stated = new Set(expected.flatMap(({ kind, uri }) => (kind === 'REPLACED' ? [uri] : [])));
  await checkMigrations(graph, before.held, planted, stated, faults);
  return pagesMs;
}
