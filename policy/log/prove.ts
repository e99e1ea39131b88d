import type { VerifyEvidence } from '../../runtime/evidence-key.js';
import type { LogLines } from './log-file.js';
import {
  consistencyProof,
  EMPTY_FRONTIER,
  grow,
  inclusionProof,
  leafHash,
  subtreesOf,
  type Frontier,
  type Hash,
  type HashOf,
} from './merkle.js';
import type { GrowthProof, OfflineProof } from './proof.js';
import { readCheckpoint } from './checkpoint.js';
import { verifyList, type Claims } from './verify-list.js';

/** Asked to prove what the log does not show. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}

interface Tree {
  readonly hashOf: HashOf;
  /** The record that was looked for, where this writer has it. */
  readonly found: { readonly seq: number; readonly payload: string } | null;
}

/** Every complete subtree of one writer's tree, from the records and from what was left of removed ones. */
async function treeOf(lines: LogLines, writer: string, { pruned }: Claims, hash?: Hash): Promise<Tree> {
  const nodes = new Map<string, Hash>();
  const key = (level: number, end: number): string => `${level} ${end}`;
  subtreesOf(pruned?.size ?? 0).forEach(({ level, end }, i) => nodes.set(key(level, end), pruned!.frontier[i]!));
  let frontier: Frontier | null = null;
  let found: Tree['found'] = null;
  for await (const line of lines()) {
    if (line.type !== 'record' || line.writer !== writer) continue;
    frontier ??= line.seq === 1 ? EMPTY_FRONTIER : { size: pruned?.size ?? 0, hashes: pruned?.frontier ?? [] };
    const grown = grow(frontier, leafHash(line.payload));
    frontier = grown.frontier;
    grown.completed.forEach((node, level) => nodes.set(key(level, line.seq), node));
    if (line.hash === hash) found = line;
  }
  return {
    found,
    hashOf: ({ level, end }) => {
      const node = nodes.get(key(level, end));
      if (node === undefined) throw new ProofError(`the log lacks records of writer ${writer} that the proof needs`);
      return node;
    },
  };
}

const writerOf = async (lines: LogLines, hash: Hash): Promise<string> => {
  for await (const line of lines()) if (line.type === 'record' && line.hash === hash) return line.writer;
  throw new ProofError(`the log has no record with the hash ${hash}`);
};

/**
 * That a record is in the tree of the first checkpoint that covers it.
 *
 * @throws ProofError; LogFileError
 */
export async function proveRecord(lines: LogLines, verify: VerifyEvidence, hash: Hash): Promise<OfflineProof> {
  const writer = await writerOf(lines, hash);
  const list = await verifyList(lines, verify);
  const claims = list.claims.get(writer);
  if (!claims) throw new ProofError(`no checkpoint says that writer ${writer} started`);
  const { found, hashOf } = await treeOf(lines, writer, claims, hash);
  const { seq, payload } = found!;
  const size = Math.min(...[...claims.trees.keys()].filter((named) => named >= seq));
  if (size === Infinity) throw new ProofError('no checkpoint covers this record yet');
  return {
    record: payload,
    leafIndex: seq - 1,
    treeSize: size,
    hashes: inclusionProof(seq - 1, size, hashOf),
    checkpoint: list.signed[claims.trees.get(size)!.index - 1]!,
  };
}

/**
 * That since a checkpoint which was handed out records were only added: for each writer it names that has a later one.
 *
 * @throws ProofError; LogFileError; Error when none of the keys signed the checkpoint
 */
export async function proveGrowth(lines: LogLines, verify: VerifyEvidence, earlier: string): Promise<GrowthProof[]> {
  const { trees } = await readCheckpoint(earlier, verify);
  const list = await verifyList(lines, verify);
  const proofs: GrowthProof[] = [];
  for (const { writer, size } of trees) {
    const claims = list.claims.get(writer);
    if (!claims) throw new ProofError(`the log knows nothing of writer ${writer}`);
    const latest = Math.max(...claims.trees.keys());
    if (latest <= size) continue;
    const { hashOf } = await treeOf(lines, writer, claims);
    const later = list.signed[claims.trees.get(latest)!.index - 1]!;
    proofs.push({ writer, earlier, later, hashes: consistencyProof(size, latest, hashOf) });
  }
  return proofs;
}
