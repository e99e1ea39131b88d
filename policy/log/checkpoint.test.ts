import { beforeAll, describe, expect, test } from '@jest/globals';
import { ephemeralEvidence, evidenceVerifier } from '../../runtime/evidence-key.js';
import { GENESIS } from './chain.js';
import { CHECKPOINT_TYPE, readCheckpoint } from './checkpoint.js';

const HASH = 'ab'.repeat(32);
const TREE = { writer: 'a', size: 2, rootHash: HASH, lastHash: HASH };
const PLAIN = {
  v: 1,
  index: 2,
  previous: HASH,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'CHECKPOINT',
  by: 'a',
  trees: [TREE],
};
const PRUNED = { before: '2026-01-01T00:00:00.000Z', retentionDays: 1, writers: [{ ...TREE, frontier: [HASH] }] };
const PRUNE = { ...PLAIN, kind: 'PRUNE', by: null, trees: [], pruned: PRUNED };

let evidence: Awaited<ReturnType<typeof ephemeralEvidence>>;
beforeAll(async () => {
  evidence = await ephemeralEvidence();
});
const read = (said: object) =>
  readCheckpoint(evidence.signer.sign(said, CHECKPOINT_TYPE), evidenceVerifier(evidence.keys));

test.each<[string, object]>([
  ['of a writer', PLAIN],
  ['of a start', { ...PLAIN, kind: 'START', index: 1, previous: GENESIS, trees: [{ ...TREE, size: 0 }] }],
  ['of a removal', PRUNE],
])('a checkpoint %s is read as it was signed', async (_what, said) => {
  expect(await read(said)).toMatchObject(said);
});

describe('signed, and yet no checkpoint', () => {
  const tree = (change: object) => ({ trees: [TREE, { ...TREE, ...change }] });
  const pruned = (change: object) => ({ ...PRUNE, pruned: { ...PRUNED, ...change } });
  const removed = (change: object) => pruned({ writers: [...PRUNED.writers, { ...PRUNED.writers[0], ...change }] });

  test.each<[string, object]>([
    ['another version', { v: 2 }],
    ['a place that is no number', { index: '2' }],
    ['a place that is no whole number', { index: 1.5 }],
    ['a place before the first', { index: -1 }],
    ['a hash in capitals', { previous: HASH.toUpperCase() }],
    ['a hash with something before it', { previous: `0${HASH}` }],
    ['a hash with something after it', { previous: `${HASH}0` }],
    ['a hash in a list', { previous: [HASH] }],
    ['no instant', { at: 7 }],
    ['another kind', { kind: 'END' }],
    ['a maker that is no text', { by: 7 }],
    ['no maker', { by: undefined }],
    ['no list of trees', { trees: { length: 0 } }],
    ['a tree that is nothing', { trees: [null] }],
    ['a tree of a writer that is no text', tree({ writer: 7 })],
    ['a tree of a size that is none', tree({ size: '2' })],
    ['a tree without a root', tree({ rootHash: '' })],
    ['a tree without a last hash', tree({ lastHash: '' })],
    ['a removal in what is none', { pruned: PRUNED }],
    ['no removal in what is one', { ...PRUNE, pruned: undefined }],
    ['a removal that is nothing', { ...PRUNE, pruned: null }],
    ['a removal of before no instant', pruned({ before: 7 })],
    ['a removal without writers', pruned({ writers: undefined })],
    ['a removed tree that is none', removed({ rootHash: '' })],
    ['a removed tree that is nothing', pruned({ writers: [null] })],
    ['a removed tree with what is no hash', removed({ frontier: [HASH, 7] })],
    ['a removed tree without what is left of it', removed({ frontier: undefined })],
  ])('%s', async (_what, change) => {
    await expect(read({ ...PLAIN, ...change })).rejects.toThrow('it is no checkpoint of version 1');
  });
});
