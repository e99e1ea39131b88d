import type { EvidenceSigner } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import { asOne, inOnePlan } from '../../runtime/one-plan.js';
import { GENESIS } from './chain.js';
import { hashOfJws, signCheckpoint, type Checkpoint, type TreeHead } from './checkpoint.js';
import type { Hash } from './merkle.js';
import { rootsOf } from './stored-nodes.js';

/** Signed checkpoints, for whoever hands them on: receipts carry the latest. */
export interface CheckpointReader {
  /** Compact JWS of the latest checkpoint; null while the log is empty. @throws ApiError GRAPH_UNAVAILABLE */
  latest(): Promise<string | null>;
  /** The newest first. @param before  only those with a smaller index @throws ApiError GRAPH_UNAVAILABLE */
  newest(first: number, before?: number): Promise<StoredCheckpoint[]>;
}

export interface StoredCheckpoint {
  readonly index: number;
  readonly at: string;
  readonly jws: string;
}

const NEWEST = /* cypher */ `
  MATCH (list:LogCheckpoints { id: 'all' })
  WITH CASE WHEN $below <= list.index THEN $below ELSE list.index + 1 END AS below
  MATCH (checkpoint:LogCheckpoint) WHERE checkpoint.index < below AND checkpoint.index >= below - $first
  RETURN checkpoint.index AS index, checkpoint.at AS at, checkpoint.jws AS jws ORDER BY checkpoint.index DESC`;

export function checkpointReader(graph: Graph): CheckpointReader {
  const newest = (first: number, before?: number): Promise<StoredCheckpoint[]> =>
    graph.readLatest<StoredCheckpoint & Record<string, unknown>>(NEWEST, { first, below: before ?? null });
  return { newest, latest: async () => (await newest(1))[0]?.jws ?? null };
}

interface ListState {
  /** Place and hash of the newest entry; 0 and GENESIS before the first. */
  readonly index: number;
  readonly hash: Hash;
  /** Other writers with records that no entry covers. */
  readonly moved: readonly { readonly writer: string; readonly size: number; readonly lastHash: Hash }[];
  /** Records of the writer that asks which an entry covers already; null when it has not started. */
  readonly covered: number | null;
}

const STATE = /* cypher */ `
  OPTIONAL MATCH (list:LogCheckpoints { id: 'all' })
  OPTIONAL MATCH (own:LogWriter { id: $writer })
  CALL () {
    MATCH (other:LogWriter) WHERE other.seq > other.covered AND other.id <> $writer
    RETURN collect({ writer: other.id, size: other.seq, lastHash: other.hash }) AS moved
  }
  RETURN coalesce(list.index, 0) AS index, coalesce(list.hash, $genesis) AS hash, moved, own.covered AS covered`;

/** The first SET takes the lock of the list, so that what is compared after it cannot change any more. */
const ADD = inOnePlan(/* cypher */ `
  MERGE (list:LogCheckpoints { id: 'all' }) ON CREATE SET list.index = 0, list.hash = $genesis
  SET list.at = $at
  WITH list WHERE list.index = $index - 1 AND list.hash = $previous
  SET list.index = $index, list.hash = $hash
  CREATE (:LogCheckpoint { index: $index, hash: $hash, at: $at, jws: $jws })
  FOREACH (id IN $starts |
    CREATE (:LogWriter { id: id, seq: 0, hash: $hash, covered: 0, startedAt: $at, startedWith: $index }))
  FOREACH (tree IN $trees | CREATE (:LogTreeHead { writer: tree.writer, size: tree.size, checkpoint: $index }))
  WITH list
  CALL () {
    UNWIND $trees AS tree
    MATCH (writer:LogWriter { id: tree.writer }) WHERE writer.covered < tree.size
    SET writer.covered = tree.size
    RETURN count(writer) AS moved
  }
  RETURN list.index AS index`);

const IS_STORED = /* cypher */ `RETURN EXISTS { MATCH (:LogCheckpoint { hash: $hash }) } AS stored`;

/** How often an entry is made anew because another process added one meanwhile. */
const ATTEMPTS = 20;

export interface CheckpointListOptions {
  readonly signer: EvidenceSigner;
  readonly clock?: () => Date;
  /** Told of a writer whose records are not all there: it is left out, and the verifier will name it. */
  readonly onFault?: (cause: Error) => void;
}

export type NewCheckpoint = Pick<Checkpoint, 'kind' | 'by' | 'pruned'> & { readonly own: TreeHead | null };

/** A checkpoint that is on the list. */
export interface AddedCheckpoint {
  readonly hash: Hash;
  readonly jws: string;
}

/** Adds entries to the list; one process after the other, each after the entry it names. */
export function checkpointList(
  graph: Graph,
  { signer, clock = () => new Date(), onFault }: CheckpointListOptions,
): (made: NewCheckpoint) => Promise<AddedCheckpoint | null> {
  const movedTrees = async (moved: ListState['moved']): Promise<TreeHead[]> => {
    const roots = await rootsOf(graph, moved);
    return moved.flatMap((tree, i) => {
      const rootHash = roots[i];
      if (rootHash) return [{ ...tree, rootHash }];
      onFault?.(new Error(`the log lacks records of writer ${tree.writer}; no checkpoint covers it from now on`));
      return [];
    });
  };

  const tryOnce = async (
    { kind, by, own, pruned }: NewCheckpoint,
    { index, hash: previous, moved }: ListState,
  ): Promise<AddedCheckpoint | null> => {
    const at = clock().toISOString();
    const trees = [...(own ? [own] : []), ...(await movedTrees(moved))];
    const entry: Checkpoint = { v: 1, index: index + 1, previous, at, kind, by, trees, ...(pruned && { pruned }) };
    const jws = signCheckpoint(signer, entry);
    const hash = hashOfJws(jws);
    const starts = kind === 'START' ? [own!.writer] : [];
    const params = { genesis: GENESIS, at, index: index + 1, previous, hash, jws, starts, trees };
    const rows = await graph.commit(ADD, asOne(params)).catch(async (cause: unknown) => {
      // Not acknowledged is not the same as not committed.
      const [row] = await graph.readLatest<{ stored: boolean }>(IS_STORED, { hash });
      if (!row!.stored) throw cause;
      return [row];
    });
    return rows.length > 0 ? { hash, jws } : null;
  };

  return async (made) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const [state] = await graph.readLatest<ListState & Record<string, unknown>>(STATE, {
        writer: made.own?.writer ?? '',
        genesis: GENESIS,
      });
      const coveredByOthers = made.kind === 'CHECKPOINT' && (state!.covered ?? -1) >= (made.own?.size ?? Infinity);
      if (coveredByOthers) return null;
      const added = await tryOnce(made, state!);
      if (added) return added;
    }
    throw new Error(`the list of checkpoints changed ${ATTEMPTS} times while an entry was made`);
  };
}
