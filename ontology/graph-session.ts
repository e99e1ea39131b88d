import type { Graph, Params } from '../runtime/neo4j.js';
import type { ConceptKind } from './model.js';

/** Runs one statement of the loader: auto-commit, with no time limit, since a batch may take longer than any request's read. */
export async function runStatement<Row extends Record<string, unknown>>(
  graph: Graph,
  cypher: string,
  params: Params = {},
): Promise<Row[]> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: 'WRITE' });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject() as Row);
  } finally {
    await session.close();
  }
}

const BATCH = 5_000;

/** Writes many rows, some thousand to a transaction. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}

const ANY_CONCEPT = /* cypher */ `RETURN EXISTS { (:Concept) } AS any`;
const ANY_RELEASE = /* cypher */ `RETURN EXISTS { (:SchemeVersion) } AS any`;
const KNOWN_URIS = /* cypher */ `UNWIND $uris AS uri MATCH (concept:Concept { uri: uri }) RETURN concept.uri AS uri, concept.kind AS kind, concept.status AS status`;

/** False as soon as one load was completed: the release is what a load writes last. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await runStatement<{ any: boolean }>(graph, ANY_RELEASE);
  return !row!.any;
}

/** True when no concept at all is there, not even of a load that was cut short. */
export async function hasNoConcept(graph: Graph): Promise<boolean> {
  const [row] = await runStatement<{ any: boolean }>(graph, ANY_CONCEPT);
  return !row!.any;
}

/** A concept that the graph has. */
export interface KnownConcept {
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly status: string | null;
}

/** Those of the URIs that are concepts in the graph. */
export async function knownConcepts(graph: Graph, uris: readonly string[]): Promise<KnownConcept[]> {
  if (uris.length === 0) return [];
  return runStatement<KnownConcept & Record<string, unknown>>(graph, KNOWN_URIS, { uris });
}
