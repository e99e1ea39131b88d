import type { VerifyEvidence } from '../../runtime/evidence-key.js';
import { chainHash, GENESIS } from './chain.js';
import { readCheckpoint } from './checkpoint.js';
import type { LogLines, RecordLine } from './log-file.js';
import { EMPTY_FRONTIER, grow, leafHash, rootOf, type Frontier, type Hash } from './merkle.js';
import { verifyList, type Claims, type Finding, type VerifiedList } from './verify-list.js';

/** What the verifier says of a log. */
export interface Verification {
  /** Empty: the log is as it was written. */
  readonly findings: readonly Finding[];
  readonly checkpoints: number;
  readonly writers: number;
  readonly records: number;
  /** Records removed because their time was over, as signed checkpoints say. */
  readonly pruned: number;
  /** Records that no checkpoint covers yet: cut off, they would not be missed by whoever holds the last one. */
  readonly uncovered: number;
  /** Place of the checkpoint that was held; null when none was. */
  readonly held: number | null;
}

/** Follows one writer's records from the first that is there. */
class Follower {
  readonly findings: Finding[] = [];
  readonly #writer: string;
  readonly #claims: Claims | undefined;
  readonly #head: { readonly seq: number; readonly hash: Hash } | undefined;
  #frontier: Frontier = EMPTY_FRONTIER;
  #hash: Hash;
  #records = 0;
  /** What follows a fault is wrong because of it, and told once. */
  #broken = false;

  constructor(writer: string, claims: Claims | undefined, head: { seq: number; hash: Hash } | undefined) {
    this.#writer = writer;
    this.#claims = claims;
    this.#head = head;
    this.#hash = claims?.start ?? GENESIS;
    if (!claims) this.#find(null, 'no checkpoint says that this writer started: records were added, or it was swapped');
  }

  get uncovered(): number {
    return Math.max(0, this.#frontier.size - Math.max(0, ...(this.#claims?.trees.keys() ?? [])));
  }

  #find(seq: number | null, what: string): void {
    if (!this.#broken)
      this.findings.push({ where: `writer ${this.#writer}${seq === null ? '' : `, record ${seq}`}`, what });
    this.#broken = true;
  }

  #skipPruned(): void {
    const { pruned } = this.#claims!;
    this.#frontier = { size: pruned!.size, hashes: pruned!.frontier };
    this.#hash = pruned!.lastHash;
  }

  take({ seq, payload, previousHash, hash }: RecordLine): void {
    this.#records += 1;
    if (this.#broken) return;
    if (this.#records === 1 && seq === (this.#claims?.pruned?.size ?? -1) + 1) this.#skipPruned();
    const expected = this.#frontier.size + 1;
    if (seq !== expected)
      return this.#find(seq, `stands where record ${expected} belongs: one was removed, added or moved`);
    if (previousHash !== this.#hash) return this.#find(seq, 'does not follow the record before it');
    if (hash !== chainHash(previousHash, payload)) return this.#find(seq, 'was changed: its text has another hash');
    const said = placeIn(payload);
    if (said?.writer !== this.#writer || said.seq !== seq)
      return this.#find(seq, `says it is record ${said?.seq} of writer ${said?.writer}`);
    this.#frontier = grow(this.#frontier, leafHash(payload)).frontier;
    this.#hash = hash;
    this.#compare(seq);
  }

  #compare(size: number): void {
    const claim = this.#claims?.trees.get(size);
    if (claim && (claim.tree.lastHash !== this.#hash || claim.tree.rootHash !== rootOf(this.#frontier)))
      this.#find(
        size,
        `is not what checkpoint ${claim.index} says of the first ${size} records: the history was rewritten`,
      );
    if (this.#head?.seq === size && this.#head.hash !== this.#hash)
      this.#find(size, 'has another hash than its writer left behind');
  }

  end(): void {
    if (this.#broken) return;
    if (this.#records === 0 && this.#claims?.pruned) this.#skipPruned();
    const { size } = this.#frontier;
    for (const [named, { index }] of this.#claims?.trees ?? [])
      if (named > size)
        return this.#find(null, `checkpoint ${index} names ${named} records, the log holds ${size}: it was cut off`);
    if (!this.#head) this.#find(null, 'nothing says where this writer stands: it was removed');
    else if (this.#head.seq > size)
      this.#find(null, `left ${this.#head.seq} records behind, the log holds ${size}: it was cut off`);
    else if (size === 0 && this.#head.hash !== this.#hash) this.#find(null, 'does not stand where it started');
  }
}

function placeIn(payload: string): { writer?: unknown; seq?: unknown } | null {
  try {
    return JSON.parse(payload) as { writer?: unknown; seq?: unknown } | null;
  } catch {
    return null;
  }
}

/** @throws Error when none of the keys signed it */
async function compareHeld(
  held: string,
  list: VerifiedList,
  verify: VerifyEvidence,
): Promise<{ index: number; findings: Finding[] }> {
  const { index } = await readCheckpoint(held, verify);
  const stored = list.signed[index - 1];
  if (stored === held) return { index, findings: [] };
  const what =
    stored === undefined
      ? `the log has ${list.signed.length} checkpoints, the one you hold is number ${index}: it was cut off`
      : `the log has another checkpoint ${index} than the one you hold: its history was rewritten`;
  return { index, findings: [{ where: `checkpoint ${index}`, what }] };
}

/**
 * Whether a log is as it was written, for whoever has it, the public keys, and a signed checkpoint of before. Everything up
 * to that checkpoint is held against it; what came later is only held against itself and the checkpoints in the log.
 *
 * @param held  JWS of a checkpoint that was handed out; without one, a log that was cut off or written anew by whoever has
 *              the private key cannot be told from a whole one
 * @throws LogFileError; Error when none of the keys signed the checkpoint that is held
 */
export async function verifyLog(lines: LogLines, verify: VerifyEvidence, held?: string): Promise<Verification> {
  const list = await verifyList(lines, verify);
  const findings = [...list.findings];
  const known = held === undefined ? null : await compareHeld(held, list, verify);
  findings.push(...(known?.findings ?? []));
  const followers = new Map<string, Follower>();
  const followerOf = (writer: string): Follower => {
    let follower = followers.get(writer);
    if (!follower) {
      follower = new Follower(writer, list.claims.get(writer), list.heads.get(writer));
      followers.set(writer, follower);
    }
    return follower;
  };
  for (const writer of [...list.claims.keys(), ...list.heads.keys()]) followerOf(writer);
  let records = 0;
  for await (const line of lines()) {
    if (line.type !== 'record') continue;
    records += 1;
    followerOf(line.writer).take(line);
  }
  let uncovered = 0;
  for (const follower of followers.values()) {
    follower.end();
    findings.push(...follower.findings);
    uncovered += follower.uncovered;
  }
  const pruned = [...list.claims.values()].reduce((sum, claims) => sum + (claims.pruned?.size ?? 0), 0);
  return {
    findings,
    checkpoints: list.signed.length,
    writers: followers.size,
    records,
    pruned,
    uncovered,
    held: known?.index ?? null,
  };
}
