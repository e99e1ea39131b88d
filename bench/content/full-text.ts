import type { Graph } from '../../runtime/neo4j.js';
import type { LabelledText } from './labelled-texts.js';

/** Plain full-text search: the text as it is, given to the index of its language, of the same kinds; Lucene's order. */
const FULL_TEXT = /* cypher */ `
  CALL db.index.fulltext.queryNodes($index, $text) YIELD node, score
  WHERE node.kind IN $kinds
  RETURN node.uri AS uri LIMIT 10`;

/** Nothing in the text is to be read as Lucene's syntax. */
const escaped = (text: string): string =>
  text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&').replace(/\b(?:AND|OR|NOT)\b/g, (word) => word.toLowerCase());

export const KINDS = { ESCO: ['Skill'], ROME: ['RomeCompetence', 'RomeSavoir'] } as const;

export async function fullTextSearch(graph: Graph, { text, lang, classification }: LabelledText): Promise<string[]> {
  const rows = await graph.read<{ uri: string }>(FULL_TEXT, {
    index: `concept_labels_${lang}`,
    text: escaped(text),
    kinds: KINDS[classification],
  });
  return rows.map(({ uri }) => uri);
}
