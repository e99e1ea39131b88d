import type { Graph } from '../../runtime/neo4j.js';
import { rootOf, subtreesOf, type Hash, type Subtree } from './merkle.js';

/** A complete subtree of one writer's tree. */
export interface WantedNode extends Subtree {
  readonly writer: string;
}

interface StoredNode {
  readonly writer: string;
  readonly level: number;
  readonly end: number;
  readonly hash: Hash | null;
  readonly prunedSize: number | null;
  readonly prunedHashes: readonly Hash[] | null;
}

/** Each record keeps the subtrees that end with it, a writer those its removed records consisted of. */
const NODES = /* cypher */ `
  UNWIND $wanted AS want
  MATCH (writer:LogWriter { id: want.writer })
  OPTIONAL MATCH (record:LogRecord { writer: want.writer, seq: want.end })
  RETURN want.writer AS writer, want.level AS level, want.end AS end, record.nodes[toInteger(want.level)] AS hash,
    writer.prunedSize AS prunedSize, writer.prunedHashes AS prunedHashes`;

const keyOf = ({ writer, level, end }: WantedNode): string => `${writer} ${level} ${end}`;

/** Null: neither a record nor what was left of removed ones has it. */
const ofPruned = ({ prunedSize, prunedHashes, level, end }: StoredNode): Hash | null => {
  const at = subtreesOf(prunedSize ?? 0).findIndex((subtree) => subtree.level === level && subtree.end === end);
  return prunedHashes?.[at] ?? null;
};

/** Hashes of these subtrees, as far as the graph has them. */
export async function nodesOf(
  graph: Graph,
  wanted: readonly WantedNode[],
): Promise<(node: WantedNode) => Hash | undefined> {
  if (wanted.length === 0) return () => undefined;
  const asked = wanted.map(({ writer, level, end }) => ({ writer, level, end }));
  const rows = await graph.readLatest<StoredNode & Record<string, unknown>>(NODES, { wanted: asked });
  const found = new Map<string, Hash>();
  for (const row of rows) {
    const hash = row.hash ?? ofPruned(row);
    if (hash !== null) found.set(keyOf(row), hash);
  }
  return (node) => found.get(keyOf(node));
}

/** Roots of the trees of these sizes; undefined where a record that is needed is not there. */
export async function rootsOf(
  graph: Graph,
  trees: readonly { readonly writer: string; readonly size: number }[],
): Promise<(Hash | undefined)[]> {
  const nodes = trees.map(({ writer, size }) => subtreesOf(size).map((subtree) => ({ writer, ...subtree })));
  const hashOf = await nodesOf(graph, nodes.flat());
  return trees.map(({ size }, i) => {
    const hashes = nodes[i]!.map(hashOf);
    return hashes.every((hash) => hash !== undefined) ? rootOf({ size, hashes }) : undefined;
  });
}
