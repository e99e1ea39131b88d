import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DisclosureRecord } from './disclosure-record.js';
import { guardianshipOf, openingOf, pseudonymOf } from './log-key.js';
import { EMPTY_FRONTIER, grow, leafHash, type Frontier, type Hash } from './merkle.js';

/** Stands where there is no hash yet: before the first checkpoint of a log, and as the last hash of an empty chain. */
export const GENESIS: Hash = '0'.repeat(64);

/**
 * The chain: each record's hash covers the one before it. A writer's first record follows the hash of the checkpoint it
 * started with.
 *
 * @param payload  RFC 8785 canonical JSON of the record
 * @returns SHA-256, 64 hexadecimal digits
 */
export const chainHash = (previousHash: Hash, payload: string): Hash =>
  createHash('sha256').update(previousHash).update('\n').update(payload).digest('hex');

/** Where a writer's chain stands. */
export interface Head {
  readonly hash: Hash;
  /** Its size is the number of records. */
  readonly frontier: Frontier;
}

export const startOf = (checkpoint: Hash): Head => ({ hash: checkpoint, frontier: EMPTY_FRONTIER });

/** A record as it will stand on the log, but for its place; and whom it concerns, which only the graph holds. */
export interface SealedRecord {
  readonly at: string;
  readonly body: object;
  /** Names of people's keys, and the consent of each, in the same order. */
  readonly keys: readonly string[];
  readonly consents: readonly (string | null)[];
  /** The guardianship that opened it; on the record stands a commitment to it. */
  readonly guardianship: string | null;
}

/** What stands for one person in the records of one operation. */
interface Shown {
  readonly opening: string;
  readonly consent: string | null;
  readonly pseudonym: string;
}

/**
 * Puts pseudonyms for people. The records of one operation share a nonce: that they belong together their request id says
 * anyway. The order of the pseudonyms tells nothing.
 */
export function seal(records: readonly DisclosureRecord[]): SealedRecord[] {
  const nonce = randomBytes(16).toString('base64url');
  const known = new Map<string, Shown>();
  return records.map(({ subjects, rule, ...told }) => {
    const opened = { v: told.v, nonce };
    const shown = subjects.map(({ key, consent }) => {
      let one = known.get(key.ref);
      if (one?.consent !== consent) {
        const opening: string = one?.opening ?? openingOf(key, opened);
        one = { opening, consent, pseudonym: pseudonymOf(opening, key.person, consent) };
        known.set(key.ref, one);
      }
      return one.pseudonym;
    });
    const guardianship = told.through === 'GUARDIANSHIP' ? rule : null;
    // A guardian is judged ward by ward: there is one on the record, or nothing the commitment could be made under.
    const [ward] = subjects;
    const committed =
      guardianship !== null && ward && guardianshipOf(openingOf(ward.key, opened), ward.key.person, guardianship);
    return {
      at: told.at,
      body: { ...told, rule: guardianship === null ? rule : (committed ?? null), nonce, subjects: shown.sort() },
      keys: subjects.map(({ key }) => key.ref),
      consents: subjects.map(({ consent }) => consent),
      guardianship,
    };
  });
}

/** A record in its place. */
export interface LinkedRecord {
  readonly seq: number;
  readonly at: string;
  /** RFC 8785 canonical JSON: what the chain hashes, and the leaf of the Merkle tree. */
  readonly payload: string;
  readonly previousHash: Hash;
  readonly hash: Hash;
  /** Hashes of the complete Merkle subtrees that end with this record, by level. */
  readonly nodes: readonly Hash[];
  readonly keys: readonly string[];
  readonly consents: readonly (string | null)[];
  readonly guardianship: string | null;
}

/** Puts records at the end of a writer's chain. */
export function link(
  writer: string,
  from: Head,
  records: readonly SealedRecord[],
): { linked: LinkedRecord[]; head: Head } {
  let { hash, frontier } = from;
  const linked = records.map(({ at, body, keys, consents, guardianship }) => {
    const seq = frontier.size + 1;
    const payload = canonicalize({ ...body, writer, seq })!;
    const previousHash = hash;
    hash = chainHash(previousHash, payload);
    const grown = grow(frontier, leafHash(payload));
    frontier = grown.frontier;
    return { seq, at, payload, previousHash, hash, nodes: grown.completed, keys, consents, guardianship };
  });
  return { linked, head: { hash, frontier } };
}
