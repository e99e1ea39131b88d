import type { Graph } from './neo4j.js';

/** A sample that one part brings along. */
export interface Sample {
  readonly name: string;
  /** A label of the part's own: a graph that has such nodes is somebody's, and is left alone. */
  readonly ownLabel: string;
  /** Loads all of it; twice gives the same graph. */
  readonly load: (graph: Graph) => Promise<unknown>;
}

const STATE = /* cypher */ `
  OPTIONAL MATCH (load:SampleLoad { name: $name })
  RETURN load IS NOT NULL AS begun, load.loadedAt IS NOT NULL AS loaded, EXISTS { MATCH (:$($ownLabel)) } AS inUse`;

/**
 * Loads a sample into a graph that has none of its kind of data, once for ever: what people change afterwards, a consent
 * withdrawn, stays changed. A load that was cut off is done again.
 *
 * @returns whether it was loaded now
 */
export async function loadSampleOnce(graph: Graph, { name, ownLabel, load }: Sample): Promise<boolean> {
  const [state] = await graph.readLatest<{ begun: boolean; loaded: boolean; inUse: boolean }>(STATE, {
    name,
    ownLabel,
  });
  if (state!.loaded || (state!.inUse && !state!.begun)) return false;
  await graph.write('MERGE (load:SampleLoad { name: $name }) SET load.begunAt = datetime()', { name });
  await load(graph);
  await graph.write('MATCH (load:SampleLoad { name: $name }) SET load.loadedAt = datetime()', { name });
  return true;
}
