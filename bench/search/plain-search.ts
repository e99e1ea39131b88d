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

const COMPLETIONS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('concept_labels_folded', $text, { limit: 10 }) YIELD node
  RETURN node.uri AS uri, node.prefLabelFr AS fr, node.prefLabelEn AS en`;

/** What Neo4j finds for words of which the last is half typed: all of them, the last as a beginning. */
export async function plainCompletion(graph: Graph, text: string): Promise<string[]> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const rows = await graph.read<{ uri: string }>(COMPLETIONS, { text: `+${words.join(' +')}*` });
  return rows.map(({ uri }) => uri);
}
