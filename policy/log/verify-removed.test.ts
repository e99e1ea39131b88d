import { describe, expect, test } from '@jest/globals';
import { GENESIS } from './chain.js';
import type { Checkpoint } from './checkpoint.js';
import type { LogLine } from './log-file.js';
import { subtreesOf } from './merkle.js';
import { read, twoWriters, type MadeLog } from './test/made-log.js';
import { verifyLog } from './verify-log.js';

describe('records removed by retention', () => {
  const pruned = async (size: number, over: object = {}): Promise<MadeLog> => {
    const made = await twoWriters();
    const { lastHash, rootHash } = trees(made).find((tree) => tree.writer === 'a' && tree.size === size)!;
    const partial = await replay(size, made);
    const writers = [{ writer: 'a', size, lastHash, rootHash, frontier: partial, ...over }];
    made.add({
      kind: 'PRUNE',
      by: null,
      trees: [],
      pruned: { before: '2026-06-01T00:00:00.000Z', retentionDays: 1, writers },
    });
    return made;
  };
  const trees = ({ checkpoints }: MadeLog) =>
    checkpoints.flatMap(
      (jws) => (JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as Checkpoint).trees,
    );
  const replay = async (size: number, { records }: MadeLog): Promise<string[]> => {
    const { EMPTY_FRONTIER, grow, leafHash } = await import('./merkle.js');
    let frontier = EMPTY_FRONTIER;
    for (const { payload } of records.filter(({ writer, seq }) => writer === 'a' && seq <= size))
      frontier = grow(frontier, leafHash(payload)).frontier;
    expect(frontier.hashes).toHaveLength(subtreesOf(size).length);
    return [...frontier.hashes];
  };
  const left = (made: MadeLog, size: number): LogLine[] =>
    made.lines().filter((line) => line.type !== 'record' || line.writer !== 'a' || line.seq > size);

  test.each([5, 8])('the rest verifies after the first %i of a writer went, and what went is told', async (size) => {
    const made = await pruned(size);
    for (const jws of made.checkpoints) {
      const { findings, pruned: gone } = await verifyLog(read(left(made, size)), made.verify, jws);
      expect([findings, gone]).toEqual([[], size]);
    }
  });

  test('more than a checkpoint says is found, less is not lost', async () => {
    const made = await pruned(5);
    expect((await verifyLog(read(left(made, 6)), made.verify)).findings).toEqual([
      { where: 'writer a, record 7', what: expect.stringContaining('stands where record 1 belongs') },
    ]);
    expect((await verifyLog(read(made.lines()), made.verify)).findings).toEqual([]);
    expect((await verifyLog(read(left(made, 8)), made.verify)).findings).toEqual([
      { where: 'writer a', what: expect.stringContaining('checkpoint 4 names 8 records, the log holds 5') },
    ]);
  });

  test('a record changed after the removed ones is found', async () => {
    const made = await pruned(5);
    const changed = left(made, 5).map((line) =>
      line.type === 'record' && line.writer === 'a' && line.seq === 7 ? { ...line, payload: `${line.payload} ` } : line,
    );
    expect((await verifyLog(read(changed), made.verify)).findings).toHaveLength(1);
  });

  test.each([
    [
      'hashes that are not those of its root',
      { frontier: [GENESIS, GENESIS] },
      'keeps hashes of the removed records of',
    ],
    ['fewer hashes than there were', { frontier: [] }, 'keeps hashes of the removed records of writer a'],
    ['another root than a checkpoint before', { rootHash: GENESIS }, 'says other things of the first 5 records of'],
    [
      'another last hash than a checkpoint before',
      { lastHash: GENESIS },
      'says other things of the first 5 records of',
    ],
    [
      'a size that no checkpoint named',
      { size: 6 },
      'removes records of writer a up to 6, a size that no checkpoint before names',
    ],
    ['a writer that never started', { writer: 'x' }, 'names writer x, which no checkpoint before started'],
  ])('a removal that names %s is found', async (_what, over, expected) => {
    const made = await pruned(5, over);
    expect((await verifyLog(read(left(made, 5)), made.verify)).findings).toContainEqual({
      where: 'checkpoint 6',
      what: expect.stringContaining(expected),
    });
  });

  test('hashes that make the root and are not as many as the size has are found', async () => {
    const made = await pruned(5);
    const { rootHash } = trees(made).find((tree) => tree.writer === 'a' && tree.size === 5)!;
    const short = await pruned(5, { frontier: [rootHash], rootHash });
    expect((await verifyLog(read(left(short, 5)), short.verify)).findings).not.toEqual([]);
  });

  test('of two removals the one of more counts, in whatever order', async () => {
    for (const sizes of [
      [5, 8],
      [8, 5],
    ]) {
      const made = await twoWriters();
      for (const size of sizes) {
        const tree = trees(made).find((one) => one.writer === 'a' && one.size === size)!;
        const writers = [{ ...tree, frontier: await replay(size, made) }];
        made.add({ kind: 'PRUNE', by: null, trees: [], pruned: { before: '', retentionDays: 1, writers } });
      }
      expect(await verifyLog(read(left(made, 8)), made.verify)).toMatchObject({ findings: [], pruned: 8, records: 6 });
    }
  });

  test('a writer none of whose records are left stands where the last of them was', async () => {
    const made = await pruned(8);
    const moved = left(made, 8).map((line) =>
      line.type === 'writer' && line.writer === 'a' ? { ...line, seq: 9 } : line,
    );
    expect((await verifyLog(read(moved), made.verify)).findings).toEqual([
      { where: 'writer a', what: 'left 9 records behind, the log holds 8: it was cut off' },
    ]);
  });
});
