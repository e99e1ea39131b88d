import type { Graph } from '../../runtime/neo4j.js';
import type { LogLines, RecordLine } from './log-file.js';
import type { Hash } from './merkle.js';

/**
 * The order of these three is what makes a log under way export as a whole: whoever has records has started, so the list read
 * after them has the start; writers that started later than the list that was read are left for the next export.
 */
const WRITERS_OF_RECORDS = /* cypher */ `MATCH (record:LogRecord) RETURN DISTINCT record.writer AS writer`;

const CHECKPOINTS = /* cypher */ `
  MATCH (checkpoint:LogCheckpoint) RETURN checkpoint.jws AS jws ORDER BY checkpoint.index`;

const WRITERS = /* cypher */ `
  MATCH (writer:LogWriter) WHERE coalesce(writer.startedWith, 0) <= $last
  RETURN writer.id AS writer, writer.seq AS seq, writer.hash AS hash ORDER BY writer`;

const RECORDS = /* cypher */ `
  MATCH (record:LogRecord { writer: $writer }) WHERE record.seq > $after
  RETURN record.writer AS writer, record.seq AS seq, record.payload AS payload,
    record.previousHash AS previousHash, record.hash AS hash
  ORDER BY record.seq LIMIT toInteger($first)`;

/** Records of one page. */
const PAGE = 1_000;

interface Head {
  readonly writer: string;
  readonly seq: number;
  readonly hash: Hash;
}

async function* recordsOf(graph: Graph, writer: string): AsyncGenerator<RecordLine> {
  for (let after = 0, more = true; more;) {
    const page = { writer, after, first: PAGE };
    const rows = await graph.readLatest<Omit<RecordLine, 'type'> & Record<string, unknown>>(RECORDS, page);
    for (const row of rows) yield { ...row, type: 'record' };
    more = rows.length === PAGE;
    after = rows.at(-1)?.seq ?? after;
  }
}

/**
 * The whole log as it is now. Records that are appended meanwhile may be among its lines.
 *
 * @throws ApiError GRAPH_UNAVAILABLE, also while its lines are read
 */
export async function logLines(graph: Graph, now: Date): Promise<LogLines> {
  const withRecords = await graph.readLatest<{ writer: string }>(WRITERS_OF_RECORDS);
  const checkpoints = await graph.readLatest<{ jws: string }>(CHECKPOINTS);
  const heads = await graph.readLatest<Head & Record<string, unknown>>(WRITERS, { last: checkpoints.length });
  // By their records too: a writer whose own node was removed is not to go unseen.
  const writers = [...new Set([...heads, ...withRecords].map(({ writer }) => writer))].sort();
  return async function* () {
    yield { type: 'passerelle-log', v: 1, at: now.toISOString() };
    for (const { jws } of checkpoints) yield { type: 'checkpoint', jws };
    for (const { writer, seq, hash } of heads) yield { type: 'writer', writer, seq, hash };
    for (const writer of writers) yield* recordsOf(graph, writer);
  };
}

/** How far each writer may be pruned: up to a size that a checkpoint names, before its first record that is to be kept. */
const PRUNABLE = /* cypher */ `
  MATCH (writer:LogWriter) WHERE coalesce(writer.prunedSize, 0) < writer.seq
  CALL (writer) {
    MATCH (kept:LogRecord { writer: writer.id }) WHERE kept.at >= $before
    RETURN min(kept.seq) AS kept
  }
  WITH writer, coalesce(kept, writer.seq + 1) AS firstKept
  CALL (writer, firstKept) {
    MATCH (head:LogTreeHead { writer: writer.id })
    WHERE head.size < firstKept AND head.size > coalesce(writer.prunedSize, 0)
    RETURN max(head.size) AS size
  }
  WITH writer, size WHERE size IS NOT NULL
  MATCH (last:LogRecord { writer: writer.id, seq: size })
  RETURN writer.id AS writer, size, last.hash AS lastHash ORDER BY writer`;

export interface Prunable {
  readonly writer: string;
  readonly size: number;
  readonly lastHash: Hash;
}

/** @param before  RFC 3339, UTC */
export const prunable = (graph: Graph, before: string): Promise<Prunable[]> =>
  graph.readLatest<Prunable & Record<string, unknown>>(PRUNABLE, { before });

const KEEP_FRONTIER = /* cypher */ `
  UNWIND $writers AS pruned
  MATCH (writer:LogWriter { id: pruned.writer })
  SET writer.prunedSize = pruned.size, writer.prunedHashes = pruned.frontier`;

const DELETE_RECORDS = /* cypher */ `
  MATCH (record:LogRecord { writer: $writer }) WHERE record.seq <= $size
  WITH record LIMIT toInteger($first)
  DETACH DELETE record
  RETURN count(*) AS deleted`;

/** Removes the first records of these writers, whose frontier stays; repeated, it goes on where it was interrupted. */
export async function deletePruned(
  graph: Graph,
  writers: readonly { readonly writer: string; readonly size: number; readonly frontier: readonly Hash[] }[],
): Promise<number> {
  await graph.write(KEEP_FRONTIER, {
    writers: writers.map(({ writer, size, frontier }) => ({ writer, size, frontier })),
  });
  let deleted = 0;
  for (const { writer, size } of writers)
    for (let more = true; more;) {
      const [row] = await graph.write<{ deleted: number }>(DELETE_RECORDS, { writer, size, first: 10_000 });
      deleted += row!.deleted;
      more = row!.deleted > 0;
    }
  return deleted;
}
