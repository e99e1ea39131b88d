import type { Graph } from '../../runtime/neo4j.js';
import { runStatement } from '../graph-session.js';
import type { Change } from './change.js';
import type { KnownVersion, PendingUpgrade, ReleasePlan } from './plan.js';

/** Changes of one transaction. */
const BATCH_CHANGES = 10_000;

// A graph from before releases were told apart has no `current`: its latest is.
const VERSIONS = /* cypher */ `
  MATCH (version:SchemeVersion) WITH version ORDER BY version.loadedAt
  WITH version.scheme AS scheme, collect(version) AS versions
  UNWIND range(0, size(versions) - 1) AS at
  WITH versions[at] AS version, at, size(versions) AS count
  RETURN version.id AS id, version.scheme AS scheme, version.version AS version, coalesce(version.sample, false) AS sample,
    version.tables AS tables, version.previous AS previous, coalesce(version.sequence, at + 1) AS sequence,
    coalesce(version.current, at = count - 1) AS current`;

const PENDING = /* cypher */ `
  MATCH (upgrade:SchemeUpgrade) RETURN upgrade.scheme AS scheme, upgrade.to AS to, upgrade.load AS load, upgrade.stage AS stage, upgrade.scopes AS scopes`;

const FORGET = /* cypher */ `
  MATCH (change:ConceptChange { version: $to }) WHERE change.load = toInteger($load)
  CALL (change) { DELETE change } IN TRANSACTIONS OF 10000 ROWS`;

const BEGIN = /* cypher */ `
  MERGE (upgrade:SchemeUpgrade { scheme: $scheme })
  SET upgrade.to = $to, upgrade.load = toInteger($load), upgrade.scopes = $scopes, upgrade.stage = 'recording'`;

const NEXT_LOAD = /* cypher */ `
  MATCH (change:ConceptChange { version: $to }) RETURN coalesce(max(change.load), 0) + 1 AS load`;

const RECORD = /* cypher */ `
  UNWIND $rows AS row
  CREATE (change:ConceptChange)
  SET change = row, change.scheme = $scheme, change.version = $to, change.sequence = toInteger($sequence), change.load = toInteger($load)`;

const APPLYING = /* cypher */ `MATCH (upgrade:SchemeUpgrade { scheme: $scheme }) SET upgrade.stage = 'applying'`;

const RECORDED = /* cypher */ `
  MATCH (change:ConceptChange { version: $to }) WHERE change.load = toInteger($load)
  RETURN change.uri AS uri, change.aspect AS aspect, change.other AS other, change.before AS before, change.after AS after`;

/** Releases that are or were in the graph, and upgrades that were cut short. */
export async function knownVersions(graph: Graph): Promise<{
  readonly versions: readonly KnownVersion[];
  readonly pending: ReadonlyMap<string, PendingUpgrade & { readonly load: number }>;
}> {
  const versions = await runStatement<KnownVersion & Record<string, unknown>>(graph, VERSIONS);
  const rows = await runStatement<PendingUpgrade & { scheme: string; load: number } & Record<string, unknown>>(
    graph,
    PENDING,
  );
  return { versions, pending: new Map(rows.map((row) => [row.scheme, row])) };
}

/**
 * Writes down what an upgrade changes before anything is changed. Once all is written the upgrade is `applying`: cut short after that, it is
 * completed from what was written down, since the graph then no longer says what there was before.
 *
 * @param compare  finds the changes; not asked where they are written down already
 */
export async function recordChanges(
  graph: Graph,
  { release: { scheme }, id: to, sequence, compared }: ReleasePlan,
  pending: (PendingUpgrade & { readonly load: number }) | null,
  compare: () => readonly Change[],
): Promise<readonly Change[]> {
  if (pending?.stage === 'applying')
    return runStatement<Change & Record<string, unknown>>(graph, RECORDED, { to, load: pending.load });
  if (pending) await runStatement(graph, FORGET, { to: pending.to, load: pending.load });
  const [next] = await runStatement<{ load: number }>(graph, NEXT_LOAD, { to });
  const load = next!.load;
  await runStatement(graph, BEGIN, { scheme, to, load, scopes: [...compared] });
  const changes = compare();
  for (let at = 0; at < changes.length; at += BATCH_CHANGES) {
    const rows = changes.slice(at, at + BATCH_CHANGES);
    await runStatement(graph, RECORD, { rows, scheme, to, sequence, load });
  }
  await runStatement(graph, APPLYING, { scheme });
  return changes;
}
