import type { Embedder } from '../../runtime/embeddings.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Progress } from '../../runtime/progress.js';
import { countConcepts, finish, nextPage, prepareIndex, writeVectors } from './vectors.js';

/** Concepts read at a time, and texts of one request to the endpoint. */
const PAGE = 1_000;
const BATCH = 64;
/** Longest one batch may take, in milliseconds. */
const BATCH_MS = 60_000;

export interface EmbedReport {
  readonly concepts: number;
  readonly embedded: number;
  readonly already: number;
  /** Length of the vectors; null where all were there already. */
  readonly dimensions: number | null;
}

/**
 * Gives skills, competences and knowledge that are in use a vector each, and Neo4j its vector index. Each batch is kept when it is written:
 * cut short, it goes on where it was; run again, it embeds only what is new or says something else than before.
 *
 * @throws Error of the endpoint; what was embedded before stays
 */
export async function embedConcepts(graph: Graph, embedder: Embedder, progress: Progress): Promise<EmbedReport> {
  const total = await countConcepts(graph);
  let [done, embedded] = [0, 0];
  let dimensions: number | null = null;
  for (let after: string | null = ''; after !== null;) {
    const { next, concepts, missing } = await nextPage(graph, embedder.model, after, PAGE);
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const vectors = await embedder.embed(
        batch.map(({ text }) => text),
        BATCH_MS,
      );
      const { length } = vectors[0]!;
      if (dimensions === null) await prepareIndex(graph, length);
      else if (length !== dimensions)
        throw new Error(`The endpoint of embeddings answered vectors of ${dimensions} and of ${length} numbers.`);
      dimensions = length;
      const rows = batch.map(({ uri, digest }, i) => ({ uri, digest, vector: vectors[i]! }));
      await writeVectors(graph, embedder.model, rows);
      embedded += batch.length;
      progress.update('Embedding concepts', done + at + batch.length, total);
    }
    done += concepts;
    after = next;
  }
  if (done > 0) await finish(graph, embedder.model);
  progress.done(`${embedded} concepts embedded, ${done - embedded} were already.`);
  return { concepts: done, embedded, already: done - embedded, dimensions };
}
