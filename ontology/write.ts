import neo4j from 'neo4j-driver';
import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { attributionOf } from './attribution.js';
import { runStatement } from './graph-session.js';
import { CONCEPT_KINDS, type ConceptKind, RELATION_KINDS, type RelationKind } from './model.js';
import type { ReleasePlan } from './versions/plan.js';
import type { StagedConcept, StagedRelation, Staging } from './staging.js';

/** Rows of one transaction. With these the official downloads load into a heap of 1 GiB. */
const BATCH_ROWS = { concepts: 2_000, relations: 20_000 };

/**
 * How rows meet what the graph already has: `create` into a graph without concepts, `replace` a property that is there by
 * what is loaded now, `keep` it (the sample never takes back what an official download said); `upgrade` as `replace`, and what a relation
 * does not say any more goes.
 */
export type Existing = 'create' | 'replace' | 'keep' | 'upgrade';

// Kinds come from CONCEPT_KINDS and RELATION_KINDS, never from a file: labels and types cannot be parameters.
const MERGE_CONCEPTS = (kind: ConceptKind): string => /* cypher */ `
  UNWIND $rows AS row MERGE (concept:Concept { uri: row.uri }) SET concept:${kind}, concept += row`;

const writeConcepts = (kind: ConceptKind, existing: Existing): string =>
  ({
    create: /* cypher */ `UNWIND $rows AS row CREATE (concept:Concept:${kind}) SET concept = row`,
    replace: MERGE_CONCEPTS(kind),
    upgrade: MERGE_CONCEPTS(kind),
    keep: /* cypher */ `
      UNWIND $rows AS row MERGE (concept:Concept { uri: row.uri })
      WITH concept, row, properties(concept) AS had
      SET concept:${kind}, concept += row, concept += had`,
  })[existing];

// Of these only the graph knows the kind; what its own tables said of them stands.
const COMPLETE_CONCEPTS = /* cypher */ `
  UNWIND $rows AS row MATCH (concept:Concept { uri: row.uri })
  WITH concept, row, properties(concept) AS had
  SET concept += row, concept += had`;

const writeRelations = (kind: RelationKind, existing: Existing): string => /* cypher */ `
  UNWIND $rows AS row
  MATCH (from:Concept { uri: row[0] })
  UNWIND row[1] AS target
  MATCH (to:Concept { uri: target[0] })
  ${existing === 'create' ? 'CREATE' : 'MERGE'} (from)-[relation:${kind}]->(to)
  ${existing === 'create' || existing === 'upgrade' ? 'SET relation = target[1]' : 'SET relation += target[1]'}`;

// In one statement: the release is current, the one before it no longer is, and its upgrade is complete.
const WRITE_RELEASE = /* cypher */ `
  MERGE (version:SchemeVersion { id: $id })
  SET version.currentSince = coalesce(version.currentSince, version.loadedAt, datetime()),
    version.sample = coalesce(version.sample, true) AND $sample, version += $properties, version.loadedAt = datetime(),
    version.sequence = toInteger($sequence), version.current = true
  WITH version
  CALL (version) { MATCH (other:SchemeVersion { scheme: version.scheme }) WHERE other <> version SET other.current = false }
  CALL (version) { MATCH (upgrade:SchemeUpgrade { scheme: version.scheme }) DELETE upgrade }`;

const grouped = <Key, Row>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** Whole numbers go as integers: a JavaScript number would be stored as a float. */
const stored = (properties: StagedRelation['properties']) =>
  properties &&
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      Number.isInteger(value) && key === 'rank' ? neo4j.int(value as number) : value,
    ]),
  );

/** Relations of one start together: its index look-up is made once, and so are the locks on it. */
function* relationBatches(relations: readonly StagedRelation[]): Generator<{ rows: unknown[]; size: number }> {
  let rows: [string, unknown[]][] = [];
  let size = 0;
  for (const [from, group] of grouped(relations, (relation) => relation.from)) {
    rows.push([from, group.map(({ to, properties }) => [to, stored(properties) ?? {}])]);
    size += group.length;
    if (size >= BATCH_ROWS.relations) {
      yield { rows, size };
      rows = [];
      size = 0;
    }
  }
  if (size > 0) yield { rows, size };
}

/** Properties of a concept that go, by its URI. */
export type Cleared = ReadonlyMap<string, readonly string[]>;

function* conceptBatches(concepts: readonly StagedConcept[], cleared: Cleared): Generator<Record<string, unknown>[]> {
  for (let at = 0; at < concepts.length; at += BATCH_ROWS.concepts) {
    yield concepts.slice(at, at + BATCH_ROWS.concepts).map(({ uri, kind, properties }) => ({
      uri,
      ...(kind && { kind }),
      ...Object.fromEntries(cleared.get(uri)?.map((property) => [property, null]) ?? []),
      ...properties,
    }));
  }
}

/** Writes what was staged, concepts first. Each batch is a transaction of its own; a load cut short is completed by loading again. */
export async function writeStaging(
  graph: Graph,
  staging: Staging,
  existing: Existing,
  progress: Progress,
  cleared: Cleared = new Map(),
): Promise<void> {
  const byKind = grouped(staging.concepts.values(), ({ kind }) => kind);
  let written = 0;
  const statements = [
    ...CONCEPT_KINDS.map((kind) => [kind, writeConcepts(kind, existing)] as const),
    [null, COMPLETE_CONCEPTS] as const,
  ];
  for (const [kind, cypher] of statements) {
    for (const rows of conceptBatches(byKind.get(kind) ?? [], cleared)) {
      await runStatement(graph, cypher, { rows });
      progress.update('Writing concepts', (written += rows.length), staging.concepts.size);
    }
  }
  const total = [...staging.relations.values()].reduce((sum, relations) => sum + relations.length, 0);
  written = 0;
  for (const kind of RELATION_KINDS) {
    for (const { rows, size } of relationBatches(staging.relations.get(kind) ?? [])) {
      await runStatement(graph, writeRelations(kind, existing), { rows });
      progress.update('Writing relations', (written += size), total);
    }
  }
}

/** Notes what the graph now holds; written last, so that its presence says the load was completed. */
export async function writeRelease(graph: Graph, { release, id, sequence, from, tables }: ReleasePlan): Promise<void> {
  const { scheme, version, languages, sample } = release;
  const properties = { scheme, version, languages, ...attributionOf(release) };
  await runStatement(graph, WRITE_RELEASE, {
    id,
    sample,
    sequence,
    properties: { ...properties, ...(from && { previous: from.id }), ...(!sample && { tables }) },
  });
}
