import { EMPTY_ROOT, nodeHash, type Hash } from './merkle.js';

const HASH = /^[0-9a-f]{64}$/;
const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

export interface InclusionClaim {
  readonly leaf: Hash;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
}

/** Whether the path shows that the leaf is in the tree with this root. @see RFC 9162, 2.1.3.2 */
export function verifyInclusion({ leaf, index, size, root }: InclusionClaim, path: readonly Hash[]): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || ![leaf, root, ...path].every((hash) => HASH.test(hash)))
    return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash === root;
}

export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the proof shows that the later tree is the earlier one with leaves added. @see RFC 9162, 2.1.4.2 */
export function verifyConsistency(earlier: TreeHead, later: TreeHead, proof: readonly Hash[]): boolean {
  if (!isSize(earlier.size) || !isSize(later.size) || earlier.size > later.size) return false;
  if (![earlier.root, later.root, ...proof].every((hash) => HASH.test(hash))) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root;
  if (earlier.size === 0) return proof.length === 0 && earlier.root === EMPTY_ROOT;
  // A complete earlier tree is the first node of the proof itself.
  const isPowerOfTwo = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isPowerOfTwo ? [earlier.root, ...proof] : proof;
  if (first === undefined) return false;
  let fn = earlier.size - 1;
  let sn = later.size - 1;
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let earlierHash = first;
  let laterHash = first;
  for (const node of rest) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      earlierHash = nodeHash(node, earlierHash);
      laterHash = nodeHash(node, laterHash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      laterHash = nodeHash(laterHash, node);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && earlierHash === earlier.root && laterHash === later.root;
}
