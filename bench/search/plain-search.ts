import type { Graph } from '../../runtime/neo4j.js';

const PLAIN = /* cypher */ `
  CALL db.index.fulltext.queryNodes('concept_labels_folded', $text) YIELD node
  RETURN node.uri AS uri LIMIT 10`;

/**
 * What Neo4j finds when it is given the words as they are, the best first: what the search is measured beside, and nothing else. Some of
 * what people type is no query in Lucene's syntax (`facteur / factrice`); it finds nothing then.
 */
export async function plainSearch(graph: Graph, text: string): Promise<string[]> {
  const rows = await graph.read<{ uri: string }>(PLAIN, { text }).catch(() => []);
  return rows.map(({ uri }) => uri);
}
