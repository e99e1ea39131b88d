import { createHash } from 'node:crypto';
import type { EvidenceSigner, VerifyEvidence } from '../../runtime/evidence-key.js';
import type { Hash } from './merkle.js';

/** What a checkpoint says of one writer: its first `size` records, for good. */
export interface TreeHead {
  readonly writer: string;
  readonly size: number;
  /** Root of the Merkle tree (RFC 6962, 2.1) whose leaves are the payloads of the records. */
  readonly rootHash: Hash;
  /** Hash of the last record in the writer's chain; GENESIS for none. */
  readonly lastHash: Hash;
}

/** The first records of a writer, removed because their time was over. */
export interface PrunedHead extends TreeHead {
  /** Hashes of the complete subtrees the removed records consisted of: with them the rest of the tree still verifies. */
  readonly frontier: readonly Hash[];
}

/**
 * One entry of the list of checkpoints. All writers of a log share one list, each entry names the hash of the one before:
 * whoever holds one entry holds the whole list up to it, and with it each writer that had started by then.
 */
export interface Checkpoint {
  readonly v: 1;
  /** Place in the list, from 1. */
  readonly index: number;
  /** SHA-256 of the entry before, as it was signed; GENESIS for the first. */
  readonly previous: Hash;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** `START`: a writer begins, and its first record follows this entry's hash. `PRUNE`: records were removed. */
  readonly kind: 'START' | 'CHECKPOINT' | 'PRUNE';
  /** Writer that made it; null for a command. */
  readonly by: string | null;
  /** Writers with records that no entry before covers, the one that made it included. */
  readonly trees: readonly TreeHead[];
  /** Of a PRUNE alone. */
  readonly pruned?: {
    /** Records before this instant were removed, RFC 3339. */
    readonly before: string;
    readonly retentionDays: number;
    readonly writers: readonly PrunedHead[];
  };
}

/** `typ` of the JWS. */
export const CHECKPOINT_TYPE = 'passerelle-checkpoint+jwt';

/** Hash by which the next entry, the writer's first record and an anchor name a signed checkpoint. */
export const hashOfJws = (jws: string): Hash => createHash('sha256').update(jws).digest('hex');

export const signCheckpoint = (signer: EvidenceSigner, checkpoint: Checkpoint): string =>
  signer.sign(checkpoint, CHECKPOINT_TYPE);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isTree = (value: unknown): boolean => {
  const { writer, size, rootHash, lastHash } = (value ?? {}) as Partial<Record<keyof TreeHead, unknown>>;
  return typeof writer === 'string' && isCount(size) && isHash(rootHash) && isHash(lastHash);
};
const isPrunedHead = (value: unknown): boolean => {
  const { frontier } = (value ?? {}) as { frontier?: unknown };
  return isTree(value) && Array.isArray(frontier) && frontier.every(isHash);
};
const isPruned = (value: unknown): boolean => {
  const { before, writers } = (value ?? {}) as { before?: unknown; writers?: unknown };
  return typeof before === 'string' && Array.isArray(writers) && writers.every(isPrunedHead);
};

/** @throws Error when none of the keys signed it, or it is no checkpoint */
export async function readCheckpoint(jws: string, verify: VerifyEvidence): Promise<Checkpoint> {
  const said = await verify(jws, CHECKPOINT_TYPE);
  const { v, index, previous, at, kind, by, trees, pruned } = said;
  const whole =
    v === 1 &&
    isCount(index) &&
    isHash(previous) &&
    typeof at === 'string' &&
    (kind === 'START' || kind === 'CHECKPOINT' || kind === 'PRUNE') &&
    (by === null || typeof by === 'string') &&
    Array.isArray(trees) &&
    trees.every(isTree) &&
    (kind === 'PRUNE') === (pruned !== undefined) &&
    (pruned === undefined || isPruned(pruned));
  if (!whole) throw new Error('it is no checkpoint of version 1');
  return said as unknown as Checkpoint;
}
