import { createHash } from 'node:crypto';
import { runStatement } from '../../ontology/graph-session.js';
import type { Graph } from '../../runtime/neo4j.js';

/** Concepts of one statement: all of them with their relations would not fit into the heap. */
const PAGE = 2_000;

const CONCEPTS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri > $after
  WITH concept ORDER BY concept.uri LIMIT toInteger($rows)
  RETURN concept.uri AS uri, concept.status AS status, labels(concept) AS labels, properties(concept) AS properties,
    COLLECT { MATCH (concept)-[link]->(other:Concept) RETURN [type(link), other.uri, properties(link), other.status] } AS links`;

const CHANGES = /* cypher */ `
  MATCH (change:ConceptChange) RETURN change { .* } AS it`;

const VERSIONS = /* cypher */ `
  MATCH (version:SchemeVersion) RETURN version { .*, loadedAt: null, currentSince: toString(version.currentSince) } AS it
  UNION ALL MATCH (upgrade:SchemeUpgrade) RETURN upgrade { .* } AS it`;

interface Stored extends Record<string, unknown> {
  readonly uri: string;
  readonly status: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly (readonly [type: string, other: string, properties: object, status: string])[];
}

const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${key}:${written(inner)}`)
    .join()}}`;
};
const digest = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 16);

/** What a graph holds of the classifications: by part (`URI`, `URI RELATION`), a digest of all that it says. */
export type GraphContent = ReadonlyMap<string, string>;

/**
 * Reads all of the classifications.
 *
 * @param inUse  without what earlier releases left: as if the release had been loaded into an empty graph
 */
export async function readContent(graph: Graph, inUse: boolean): Promise<GraphContent> {
  const content = new Map<string, string>();
  const kept = (status: string) => !inUse || status !== 'OBSOLETE';
  for (let after = ''; ;) {
    const rows = await runStatement<Stored>(graph, CONCEPTS, { after, rows: PAGE });
    for (const { uri, status, labels, properties, links } of rows) {
      if (!kept(status)) continue;
      content.set(uri, digest(written([[...labels].sort(), properties])));
      const byType = new Map<string, string[]>();
      for (const [type, other, own, otherStatus] of links)
        if (kept(otherStatus)) byType.set(type, [...(byType.get(type) ?? []), written([other, own])]);
      for (const [type, ends] of byType) content.set(`${uri} ${type}`, digest(ends.sort().join()));
    }
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.uri;
  }
  if (inUse) return content;
  for (const [name, statement] of [
    ['changes', CHANGES],
    ['versions', VERSIONS],
  ] as const) {
    const rows = await runStatement<{ it: object }>(graph, statement);
    content.set(
      name,
      digest(
        rows
          .map(({ it }) => written(it))
          .sort()
          .join(),
      ),
    );
  }
  return content;
}

/** Parts in which two graphs differ, each with how. */
export function differences(one: GraphContent, other: GraphContent): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    if (one.get(key) === other.get(key)) return [];
    if (!one.has(key)) return [`${key} (only in the second)`];
    return [`${key} (${other.has(key) ? 'not the same' : 'only in the first'})`];
  });
}
