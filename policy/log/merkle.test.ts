import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  consistencyProof,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  grow,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
  subtreesFor,
  subtreesOf,
  type Frontier,
  type Hash,
  type HashOf,
  type Subtree,
} from './merkle.js';
import { verifyConsistency, verifyInclusion } from './merkle-verify.js';

/** Leaves, roots and proofs as the Certificate Transparency implementations publish them for RFC 6962. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSION: readonly (readonly [index: number, size: number, path: string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCY: readonly (readonly [earlier: number, later: number, proof: string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

interface Grown {
  readonly leaves: readonly Hash[];
  /** By size. */
  readonly roots: readonly Hash[];
  readonly hashOf: HashOf;
}

const key = ({ level, end }: Subtree): string => `${level} ${end}`;

function grown(leaves: readonly Hash[]): Grown {
  let frontier: Frontier = EMPTY_FRONTIER;
  const nodes = new Map<string, Hash>();
  const roots = [rootOf(frontier)];
  for (const leaf of leaves) {
    const next = grow(frontier, leaf);
    frontier = next.frontier;
    next.completed.forEach((hash, level) => nodes.set(key({ level, end: frontier.size }), hash));
    roots.push(rootOf(frontier));
  }
  return {
    leaves,
    roots,
    hashOf: (subtree) =>
      nodes.get(key(subtree)) ??
      ((): never => {
        throw new Error(`no complete subtree ${key(subtree)}`);
      })(),
  };
}

/** The definition, word for word: MTH of RFC 6962, 2.1. */
function mth(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const numbered = (size: number): Hash[] => Array.from({ length: size }, (_, i) => leafHash(`leaf ${i}`));
const flipped = (hash: Hash): Hash => (hash[0] === '0' ? '1' : '0') + hash.slice(1);

describe('the published vectors of RFC 6962', () => {
  const tree = grown(LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex'))));

  test('roots of every size', () => {
    expect(tree.roots).toEqual(ROOTS);
  });

  test.each(INCLUSION)('inclusion of leaf %i in a tree of %i', (index, size, path) => {
    expect(inclusionProof(index, size, tree.hashOf)).toEqual(path);
    expect(verifyInclusion({ leaf: tree.leaves[index]!, index, size, root: ROOTS[size]! }, path)).toBe(true);
  });

  test.each(CONSISTENCY)('consistency of a tree of %i with one of %i', (earlier, later, proof) => {
    expect(consistencyProof(earlier, later, tree.hashOf)).toEqual(proof);
    expect(
      verifyConsistency({ size: earlier, root: ROOTS[earlier]! }, { size: later, root: ROOTS[later]! }, proof),
    ).toBe(true);
  });
});

describe('every index of every size up to 70', () => {
  const tree = grown(numbered(70));

  test('roots are those of the definition', () => {
    tree.roots.forEach((root, size) => expect(root).toBe(mth(tree.leaves.slice(0, size))));
  });

  test('each leaf is proved by its own path, and by no other index, size or root', () => {
    for (let size = 1; size <= 70; size += 1)
      for (let index = 0; index < size; index += 1) {
        const path = inclusionProof(index, size, tree.hashOf);
        const claim = { leaf: tree.leaves[index]!, index, size, root: tree.roots[size]! };
        expect(verifyInclusion(claim, path)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: tree.leaves[(index + 1) % 70]! }, path)).toBe(false);
        expect(verifyInclusion({ ...claim, root: tree.roots[size - 1]! }, path)).toBe(false);
        if (size > 1) expect(verifyInclusion({ ...claim, index: (index + 1) % size }, path)).toBe(false);
      }
  });

  test('each tree follows each smaller one, and no other', () => {
    for (let later = 0; later <= 70; later += 1)
      for (let earlier = 0; earlier <= later; earlier += 1) {
        const proof = consistencyProof(earlier, later, tree.hashOf);
        const heads = [
          { size: earlier, root: tree.roots[earlier]! },
          { size: later, root: tree.roots[later]! },
        ] as const;
        expect(verifyConsistency(...heads, proof)).toBe(true);
        expect(verifyConsistency({ ...heads[0], root: flipped(heads[0].root) }, heads[1], proof)).toBe(false);
        if (earlier > 0)
          expect(verifyConsistency(heads[0], { ...heads[1], root: flipped(heads[1].root) }, proof)).toBe(false);
      }
  });

  test('the frontier is what the subtrees of a size say', () => {
    let frontier: Frontier = EMPTY_FRONTIER;
    for (const leaf of tree.leaves) {
      frontier = grow(frontier, leaf).frontier;
      expect(subtreesOf(frontier.size).map(tree.hashOf)).toEqual(frontier.hashes);
    }
  });
});

describe('whatever is changed, nothing verifies', () => {
  const place = fc
    .integer({ min: 1, max: 300 })
    .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));
  const tree = grown(numbered(300));

  test('a hash of an inclusion proof changed, left out, doubled or moved', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.nat(), ({ size, index }, at, other) => {
        const path = inclusionProof(index, size, tree.hashOf);
        const claim = { leaf: tree.leaves[index]!, index, size, root: tree.roots[size]! };
        expect(verifyInclusion(claim, path)).toBe(true);
        expect(verifyInclusion(claim, [...path, path[0] ?? EMPTY_ROOT])).toBe(false);
        if (path.length === 0) return;
        const i = at % path.length;
        const j = other % path.length;
        expect(verifyInclusion(claim, path.with(i, flipped(path[i]!)))).toBe(false);
        expect(verifyInclusion(claim, path.toSpliced(i, 1))).toBe(false);
        if (i !== j) expect(verifyInclusion(claim, path.with(i, path[j]!).with(j, path[i]!))).toBe(false);
      }),
    );
  });

  test('a leaf changed after the root was told', () => {
    fc.assert(
      fc.property(place, fc.string(), ({ size, index }, text) => {
        const leaf = leafHash(text);
        fc.pre(leaf !== tree.leaves[index]);
        const changed = grown(tree.leaves.slice(0, size).with(index, leaf));
        expect(changed.roots[size]).not.toBe(tree.roots[size]);
        const path = inclusionProof(index, size, changed.hashOf);
        expect(verifyInclusion({ leaf, index, size, root: tree.roots[size]! }, path)).toBe(false);
      }),
    );
  });

  test('a hash of a consistency proof changed, left out or doubled; a history rewritten', () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ size, index: earlier }, at) => {
        fc.pre(earlier > 0);
        const heads = [
          { size: earlier, root: tree.roots[earlier]! },
          { size, root: tree.roots[size]! },
        ] as const;
        const proof = consistencyProof(earlier, size, tree.hashOf);
        expect(verifyConsistency(...heads, proof)).toBe(true);
        const i = at % proof.length;
        expect(verifyConsistency(...heads, proof.with(i, flipped(proof[i]!)))).toBe(false);
        expect(verifyConsistency(...heads, proof.toSpliced(i, 1))).toBe(false);
        expect(verifyConsistency(...heads, [...proof, proof[i]!])).toBe(false);
        const rewritten = grown(tree.leaves.slice(0, size).with(at % earlier, leafHash('rewritten')));
        const forged = consistencyProof(earlier, size, rewritten.hashOf);
        expect(verifyConsistency(heads[0], { size, root: rewritten.roots[size]! }, forged)).toBe(false);
      }),
    );
  });

  test('what is no hash, no index and no size', () => {
    const claim = { leaf: tree.leaves[0]!, index: 0, size: 2, root: tree.roots[2]! };
    const path = inclusionProof(0, 2, tree.hashOf);
    expect(verifyInclusion(claim, path)).toBe(true);
    for (const wrong of [{ index: -1 }, { index: 2 }, { index: 0.5 }, { size: NaN }, { root: '' }, { leaf: 'x' }])
      expect(verifyInclusion({ ...claim, ...wrong }, path)).toBe(false);
    expect(verifyInclusion(claim, [path[0]!.toUpperCase()])).toBe(false);
    expect(() => inclusionProof(2, 2, tree.hashOf)).toThrow('no leaf 2');
    expect(() => consistencyProof(3, 2, tree.hashOf)).toThrow('does not follow');
  });
});

test('a proof takes a number of nodes that grows with the depth, not with the size', () => {
  const size = 1_000_003;
  for (const index of [0, 1, 524_287, 524_288, size - 1])
    expect(subtreesFor((hashOf) => inclusionProof(index, size, hashOf)).length).toBeLessThan(40);
  expect(subtreesFor((hashOf) => consistencyProof(777_777, size, hashOf)).length).toBeLessThan(60);
});
