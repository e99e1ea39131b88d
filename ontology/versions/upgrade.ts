import type { Graph } from '../../runtime/neo4j.js';
import { inBatches, runStatement } from '../graph-session.js';
import { CONCEPT_KINDS, type ConceptKind, RELATION_KINDS, type RelationKind } from '../model.js';
import type { Staging } from '../staging.js';
import { type Change, type ChangeKind, kindOfChange } from './change.js';
import { diffRelease, LANGUAGE_SUFFIXES, withdrawn } from './diff.js';
import { type OldState, readOldState } from './old-state.js';
import type { PendingUpgrade, ReleasePlan } from './plan.js';
import { proposeReplacements } from './proposals.js';
import { forgetProposals, writeProposals } from './proposal-store.js';
import { conceptScope } from './scopes.js';
import { recordChanges } from './version-store.js';

/** Written by what is derived, or the concept's own. */
const KEPT = new Set(['uri', 'kind', 'access', 'accessBecause', 'partsOf']);
/** Properties of ROME's concepts that tables beside their own fill. */
const FILLED_BY: Readonly<Record<string, string>> = {
  definitionFr: 'texte',
  accessFr: 'texte',
  riasecMajor: 'referentiel_code_rome_riasec',
  riasecMinor: 'referentiel_code_rome_riasec',
};

const RELABEL = (from: ConceptKind): string => /* cypher */ `
  UNWIND $uris AS uri MATCH (concept:Concept { uri: uri }) REMOVE concept:${from}`;

const REMOVE_RELATIONS = (kind: RelationKind): string => /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Concept { uri: row.uri })-[relation:${kind}]->(:Concept { uri: row.other }) DELETE relation`;

// Moves and matches that were derived go with it; a match that a source states stays, and shows what it leads to.
const WITHDRAW = /* cypher */ `
  UNWIND $uris AS uri MATCH (concept:Concept { uri: uri })
  SET concept.status = 'OBSOLETE', concept.lastVersion = $from, concept.endedIn = $to
  WITH concept CALL (concept) {
    MATCH (concept)-[derived:TRANSITION|MATCH]-() WHERE derived:TRANSITION OR derived.derived DELETE derived
  }`;

const RESTORE = /* cypher */ `
  UNWIND $uris AS uri MATCH (:Concept { uri: uri })-[old:REPLACED_BY|PROPOSED_REPLACEMENT]->() DELETE old`;

const REPLACE = /* cypher */ `
  UNWIND $rows AS row
  MATCH (concept:Concept { uri: row.uri }) MATCH (by:Concept { uri: row.other })
  MERGE (concept)-[replaced:REPLACED_BY]->(by) SET replaced.since = $to, replaced.source = 'code_rome_parent'`;

const REPLACED = /* cypher */ `
  UNWIND $uris AS uri MATCH (concept:Concept { uri: uri }) WHERE EXISTS { (concept)-[:REPLACED_BY]->() } RETURN uri`;

/** A release about to take the place of another: what it changes is written down, nothing is changed yet. */
export interface Upgrade {
  readonly plan: ReleasePlan;
  readonly changes: readonly Change[];
  readonly old: OldState;
  /** Properties that a concept has and the release does not state any more. */
  readonly cleared: ReadonlyMap<string, readonly string[]>;
}

/** @returns null where no release takes another's place */
export async function beginUpgrade(
  graph: Graph,
  plan: ReleasePlan,
  pending: (PendingUpgrade & { readonly load: number }) | null,
  staging: Staging,
): Promise<Upgrade | null> {
  if (plan.compared.size === 0) return null;
  const covers = (scope: string) => plan.compared.has(scope);
  const old = await readOldState(graph, plan.release.scheme, plan.compared);
  const changes = await recordChanges(graph, plan, pending, () => {
    const all = diffRelease(old.concepts, old.relations, staging, covers);
    // A sample is no release: what it lacks is not new.
    return plan.from!.sample ? all.filter(({ before, aspect }) => before !== null || aspect === 'REPLACED_BY') : all;
  });
  return { plan, changes, old, cleared: clearedProperties(old, plan, staging) };
}

function clearedProperties(old: OldState, plan: ReleasePlan, staging: Staging): Map<string, string[]> {
  const cleared = new Map<string, string[]>();
  const tables = new Set(plan.release.tables);
  for (const { uri, kind, properties } of staging.concepts.values()) {
    if (!kind || !plan.compared.has(conceptScope(kind, uri))) continue;
    const gone = (old.keys.get(uri) ?? []).filter((key) => {
      if (KEPT.has(key) || key in properties) return false;
      const suffix = LANGUAGE_SUFFIXES.find((one) => key.endsWith(one));
      if (suffix && !(`prefLabel${suffix}` in properties)) return false;
      const table = plan.release.scheme === 'ROME' ? FILLED_BY[key] : undefined;
      return !table || tables.has(table);
    });
    if (gone.length > 0) cleared.set(uri, gone);
  }
  return cleared;
}

/** Concepts whose kind is another now lose the label of the old one. */
export async function changeKinds(graph: Graph, { old, plan }: Upgrade, staging: Staging): Promise<void> {
  for (const kind of CONCEPT_KINDS) {
    const uris = [...staging.concepts.values()]
      .filter((now) => now.kind && now.kind !== kind && plan.compared.has(conceptScope(now.kind, now.uri)))
      .filter(({ uri }) => old.kinds.get(uri)?.includes(kind))
      .map(({ uri }) => uri);
    await inBatches(uris, (rows) => runStatement(graph, RELABEL(kind), { uris: rows }));
  }
}

/** After the release's own concepts and relations were written: takes back what it does not state any more. Doing it again changes nothing. */
export async function applyUpgrade(graph: Graph, { plan, changes, old }: Upgrade, staging: Staging): Promise<void> {
  const of = (kind: ChangeKind) => changes.filter((change) => kindOfChange(change) === kind);
  const removed = of('RELATION_REMOVED');
  for (const kind of RELATION_KINDS) {
    const ofKind = removed.filter(({ aspect }) => aspect === kind);
    await inBatches(ofKind, (rows) => runStatement(graph, REMOVE_RELATIONS(kind), { rows }));
  }
  const versions = { from: plan.from!.id, to: plan.id };
  const uris = (kind: ChangeKind) => of(kind).map(({ uri }) => uri);
  await inBatches(uris('OBSOLETE'), (rows) => runStatement(graph, WITHDRAW, { uris: rows, ...versions }));
  await inBatches(uris('RESTORED'), (rows) => runStatement(graph, RESTORE, { uris: rows }));
  await inBatches(of('REPLACED'), (rows) => runStatement(graph, REPLACE, { rows, ...versions }));

  const gone = [...withdrawn(old.concepts, staging.concepts, (scope) => plan.compared.has(scope))];
  const all = gone.map(({ uri }) => uri);
  const stated = new Set<string>();
  await inBatches(all, async (rows) => {
    await forgetProposals(graph, rows);
    for (const { uri } of await runStatement<{ uri: string }>(graph, REPLACED, { uris: rows })) stated.add(uri);
  });
  const proposals = proposeReplacements(
    gone.filter(({ uri }) => !stated.has(uri)),
    [...staging.concepts.values()].filter(({ properties }) => properties['status'] === 'RELEASED'),
  );
  await writeProposals(graph, proposals, plan.id);
}

/** Changes by kind, for the report. */
export function countChanges(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const change of changes) counts[kindOfChange(change)] = (counts[kindOfChange(change)] ?? 0) + 1;
  return counts;
}
