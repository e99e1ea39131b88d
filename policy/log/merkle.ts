import { createHash } from 'node:crypto';

/**
 * Merkle trees of RFC 6962, 2.1 (the same in RFC 9162, 2.1): hashes, and both kinds of proof. Hashes are 64 hexadecimal
 * digits. A tree is never held whole: a writer keeps the frontier, and a proof takes its nodes from whoever has them.
 */
export type Hash = string;

const sha256 = (...parts: readonly (Buffer | string)[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** Root of a tree without leaves. */
export const EMPTY_ROOT: Hash = sha256();
export const leafHash = (leaf: Buffer | string): Hash => sha256(LEAF, leaf);
export const nodeHash = (left: Hash, right: Hash): Hash =>
  sha256(NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

/** A complete subtree: the 2^level leaves that end before leaf `end`. */
export interface Subtree {
  readonly level: number;
  readonly end: number;
}

/** Largest power of two below n; n is 2 or more. The arithmetic holds up to 2^53 leaves. */
const split = (n: number): number => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** The complete subtrees a tree of this size consists of, from left to right. */
export function subtreesOf(size: number): Subtree[] {
  const found: Subtree[] = [];
  let end = 0;
  for (let level = Math.floor(Math.log2(Math.max(size, 1))); level >= 0; level -= 1) {
    if (Math.floor(size / 2 ** level) % 2 === 0) continue;
    end += 2 ** level;
    found.push({ level, end });
  }
  return found;
}

/**
 * Hashes of the complete subtrees of a growing tree, from left to right: all that is needed to go on, and for its root.
 *
 * @see RFC 9162, 2.1.2 (the stack of its algorithm)
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Hash[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/**
 * One leaf more.
 *
 * @returns the new frontier, and the hashes of all complete subtrees that end with this leaf, by level: on average two
 */
export function grow({ size, hashes }: Frontier, leaf: Hash): { frontier: Frontier; completed: Hash[] } {
  const stack = [...hashes];
  const completed = [leaf];
  let hash = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    hash = nodeHash(stack.pop()!, hash);
    completed.push(hash);
  }
  stack.push(hash);
  return { frontier: { size: size + 1, hashes: stack }, completed };
}

/** Root of the tree that has this frontier. */
export const rootOf = ({ hashes }: Frontier): Hash =>
  hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));

/** Where a proof takes the hashes of complete subtrees from. */
export type HashOf = (subtree: Subtree) => Hash;

/** Root over leaves lo to hi - 1, where lo is a multiple of the largest power of two that fits. */
function rangeHash(lo: number, hi: number, hashOf: HashOf): Hash {
  const n = hi - lo;
  const level = Math.log2(n);
  if (Number.isInteger(level)) return hashOf({ level, end: hi });
  const k = split(n);
  return nodeHash(rangeHash(lo, lo + k, hashOf), rangeHash(lo + k, hi, hashOf));
}

/**
 * Audit path of one leaf (RFC 6962, 2.1.1; RFC 9162, 2.1.3.1).
 *
 * @param index  of the leaf, from 0
 * @throws RangeError when the tree has no such leaf
 */
export function inclusionProof(index: number, size: number, hashOf: HashOf): Hash[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  const path = (lo: number, hi: number): Hash[] => {
    if (hi - lo === 1) return [];
    const middle = lo + split(hi - lo);
    return index < middle
      ? [...path(lo, middle), rangeHash(middle, hi, hashOf)]
      : [...path(middle, hi), rangeHash(lo, middle, hashOf)];
  };
  return path(0, size);
}

/**
 * Proof that a tree is an earlier one with leaves added at its end (RFC 6962, 2.1.2; RFC 9162, 2.1.4.1).
 *
 * @throws RangeError when the earlier one is larger
 */
export function consistencyProof(earlier: number, size: number, hashOf: HashOf): Hash[] {
  if (!(earlier >= 0 && earlier <= size))
    throw new RangeError(`a tree of ${size} leaves does not follow one of ${earlier}`);
  // Every tree follows the empty one.
  if (earlier === 0) return [];
  const proof = (lo: number, hi: number, known: boolean): Hash[] => {
    if (earlier === hi) return known ? [] : [rangeHash(lo, hi, hashOf)];
    const middle = lo + split(hi - lo);
    return earlier <= middle
      ? [...proof(lo, middle, known), rangeHash(middle, hi, hashOf)]
      : [...proof(middle, hi, false), rangeHash(lo, middle, hashOf)];
  };
  return proof(0, size, true);
}

/** The complete subtrees that a proof is made from, each once. */
export function subtreesFor(make: (hashOf: HashOf) => Hash[]): Subtree[] {
  const asked = new Map<string, Subtree>();
  make((subtree) => {
    asked.set(`${subtree.level} ${subtree.end}`, subtree);
    return EMPTY_ROOT;
  });
  return [...asked.values()];
}
