import type { VerifyEvidence } from '../../runtime/evidence-key.js';
import { GENESIS } from './chain.js';
import { hashOfJws, readCheckpoint, type Checkpoint, type PrunedHead, type TreeHead } from './checkpoint.js';
import { rootOf, subtreesOf, type Hash } from './merkle.js';
import type { LogLines } from './log-file.js';

/** Something that is not as it was written. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

/** What the checkpoints say of one writer. */
export interface Claims {
  /** Hash its first record follows. */
  readonly start: Hash;
  /** By size. */
  readonly trees: Map<number, { readonly tree: TreeHead; readonly index: number }>;
  /** Its latest removal, where records were removed. */
  pruned: PrunedHead | null;
}

export interface VerifiedList {
  readonly findings: Finding[];
  readonly checkpoints: readonly Checkpoint[];
  readonly signed: readonly string[];
  readonly claims: Map<string, Claims>;
  /** What each writer's own node says, by writer. */
  readonly heads: ReadonlyMap<string, { readonly seq: number; readonly hash: Hash }>;
}

const at = (index: number): string => `checkpoint ${index}`;

/** Takes in what one checkpoint says; a claim that contradicts an earlier one is a finding. */
function takeIn(checkpoint: Checkpoint, hash: Hash, claims: VerifiedList['claims']): Finding[] {
  const findings: Finding[] = [];
  const where = at(checkpoint.index);
  const find = (what: string): void => void findings.push({ where, what });
  if (checkpoint.kind === 'START') {
    if (claims.has(checkpoint.by!)) find(`starts writer ${checkpoint.by}, which had started before`);
    else claims.set(checkpoint.by!, { start: hash, trees: new Map(), pruned: null });
  }
  const compare = (tree: TreeHead): Claims | undefined => {
    const own = claims.get(tree.writer);
    const said = own?.trees.get(tree.size)?.tree;
    if (!own) find(`names writer ${tree.writer}, which no checkpoint before started`);
    else if (said && (said.rootHash !== tree.rootHash || said.lastHash !== tree.lastHash))
      find(`says other things of the first ${tree.size} records of writer ${tree.writer} than a checkpoint before`);
    return own;
  };
  for (const tree of checkpoint.trees) {
    const own = compare(tree);
    if (own && !own.trees.has(tree.size)) own.trees.set(tree.size, { tree, index: checkpoint.index });
  }
  for (const pruned of checkpoint.pruned?.writers ?? []) {
    const own = compare(pruned);
    const { size, frontier, rootHash } = pruned;
    const keeps = frontier.length === subtreesOf(size).length && rootOf({ size, hashes: frontier }) === rootHash;
    if (!keeps) find(`keeps hashes of the removed records of writer ${pruned.writer} that are not those of its root`);
    if (own && !own.trees.has(size))
      find(`removes records of writer ${pruned.writer} up to ${size}, a size that no checkpoint before names`);
    // The rest cannot hang on hashes that are not those of the root.
    if (own && keeps && (own.pruned?.size ?? 0) <= size) own.pruned = pruned;
  }
  return findings;
}

/**
 * Reads the list of checkpoints of an exported log: signatures, places, links, and that they do not contradict each other.
 *
 * @throws LogFileError
 */
export async function verifyList(lines: LogLines, verify: VerifyEvidence): Promise<VerifiedList> {
  const findings: Finding[] = [];
  const checkpoints: Checkpoint[] = [];
  const signed: string[] = [];
  const claims: VerifiedList['claims'] = new Map();
  const heads = new Map<string, { seq: number; hash: Hash }>();
  let previous = GENESIS;
  for await (const line of lines()) {
    if (line.type === 'writer') heads.set(line.writer, line);
    if (line.type !== 'checkpoint') continue;
    const place = signed.push(line.jws);
    const hash = hashOfJws(line.jws);
    const checkpoint = await readCheckpoint(line.jws, verify).catch((cause: Error) => {
      findings.push({
        where: at(place),
        what: `is not signed by any of the keys, or is no checkpoint: ${cause.message}`,
      });
      return null;
    });
    if (checkpoint) {
      if (checkpoint.index !== place)
        findings.push({
          where: at(place),
          what: `says it is number ${checkpoint.index}: one was removed, added or moved`,
        });
      if (checkpoint.previous !== previous)
        findings.push({
          where: at(place),
          what: 'does not follow the one before it: that one was changed, removed or moved',
        });
      findings.push(...takeIn(checkpoint, hash, claims));
      checkpoints.push(checkpoint);
    }
    previous = hash;
  }
  return { findings, checkpoints, signed, claims, heads };
}
