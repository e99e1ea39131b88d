import type { Graph } from '../../runtime/neo4j.js';

const LOADED = /* cypher */ `
  MATCH (version:SchemeVersion) RETURN toString(max(version.loadedAt)) AS at, count(version) AS versions`;

/**
 * Something read whole from the classifications and kept in the process: read when first asked for, and again when a classification was
 * loaded since. One small statement says whether; who asks meanwhile waits for the same reading.
 */
export function readOncePerLoad<Kept>(graph: Graph, read: () => Promise<Kept>): () => Promise<Kept> {
  let kept: { readonly stamp: string; readonly value: Promise<Kept> } | null = null;
  return async () => {
    const [loaded] = await graph.read<{ at: string | null; versions: number }>(LOADED);
    const stamp = `${loaded?.at ?? ''} ${loaded?.versions ?? 0}`;
    if (kept?.stamp !== stamp) {
      const value = read();
      kept = { stamp, value };
      // One that failed is not kept: the next who asks reads again.
      value.catch(() => (kept = kept?.value === value ? null : kept));
    }
    return kept!.value;
  };
}
