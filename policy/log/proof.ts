import type { VerifyEvidence } from '../../runtime/evidence-key.js';
import { readCheckpoint, type Checkpoint } from './checkpoint.js';
import type { LoggedDisclosure } from './disclosure-record.js';
import { guardianshipOf, pseudonymOf } from './log-key.js';
import { leafHash, type Hash } from './merkle.js';
import { verifyConsistency, verifyInclusion } from './merkle-verify.js';

/** That a record is on the log, for whoever has the public keys and nothing else. */
export interface OfflineProof {
  /** Canonical JSON of the record: the leaf. */
  readonly record: string;
  /** From 0. */
  readonly leafIndex: number;
  readonly treeSize: number;
  /** Audit path, from the leaf to the root (RFC 9162, 2.1.3). */
  readonly hashes: readonly Hash[];
  /** JWS of a checkpoint that names the root of the writer's tree at this size. */
  readonly checkpoint: string;
  /** The person's pseudonym in the record, and what opens it: of a proof that a person got. */
  readonly pseudonym?: string;
  /** 32 bytes in base64url. */
  readonly opening?: string;
}

/** That a later checkpoint only added records to one writer's tree. */
export interface GrowthProof {
  readonly writer: string;
  /** JWS of both checkpoints. */
  readonly earlier: string;
  readonly later: string;
  /** @see RFC 9162, 2.1.4 */
  readonly hashes: readonly Hash[];
}

const treeOf = ({ trees, index }: Checkpoint, writer: string) => {
  const tree = trees.find((one) => one.writer === writer);
  if (!tree) throw new Error(`checkpoint ${index} says nothing of writer ${writer}`);
  return tree;
};

/** Whose pseudonym is to be opened. */
export interface Claimed {
  readonly person: string;
  readonly consent: string | null;
  /** Looked at only where given. */
  readonly guardianship?: string;
}

/**
 * @param claimed  checked too, where given
 * @throws Error saying what does not hold
 */
export async function verifyDisclosureProof(
  proof: OfflineProof,
  verify: VerifyEvidence,
  claimed?: Claimed,
): Promise<{ record: LoggedDisclosure; checkpoint: Checkpoint }> {
  const checkpoint = await readCheckpoint(proof.checkpoint, verify);
  const record = JSON.parse(proof.record) as LoggedDisclosure;
  const { size, rootHash } = treeOf(checkpoint, record.writer);
  if (size !== proof.treeSize) throw new Error(`the checkpoint names ${size} records, the proof ${proof.treeSize}`);
  if (record.seq !== proof.leafIndex + 1)
    throw new Error(`the record says it is number ${record.seq}, the proof that it is number ${proof.leafIndex + 1}`);
  const claim = { leaf: leafHash(proof.record), index: proof.leafIndex, size, root: rootHash };
  if (!verifyInclusion(claim, proof.hashes)) throw new Error('the record is not in the tree that the checkpoint names');
  if (claimed) {
    if (!proof.opening) throw new Error('the proof opens no pseudonym');
    const pseudonym = pseudonymOf(proof.opening, claimed.person, claimed.consent);
    if (!record.subjects.includes(pseudonym)) throw new Error('nobody on the record is this person with this consent');
    const { person, guardianship } = claimed;
    if (guardianship !== undefined) {
      const stands = record.v === 2 ? guardianship : guardianshipOf(proof.opening, person, guardianship);
      if (record.through !== 'GUARDIANSHIP' || record.rule !== stands)
        throw new Error('the record was not opened by this guardianship');
    }
  }
  return { record, checkpoint };
}

/** @throws Error saying what does not hold */
export async function verifyGrowthProof(
  { writer, earlier, later, hashes }: GrowthProof,
  verify: VerifyEvidence,
): Promise<{ from: number; to: number }> {
  const from = treeOf(await readCheckpoint(earlier, verify), writer);
  const to = treeOf(await readCheckpoint(later, verify), writer);
  const heads = [from, to].map(({ size, rootHash }) => ({ size, root: rootHash })) as [never, never];
  if (!verifyConsistency(...heads, hashes))
    throw new Error(`the tree of ${to.size} records is not the one of ${from.size} with records added`);
  return { from: from.size, to: to.size };
}
