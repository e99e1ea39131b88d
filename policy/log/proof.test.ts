import { beforeAll, describe, expect, test } from '@jest/globals';
import { verifyDisclosureProof, verifyGrowthProof, type GrowthProof, type OfflineProof } from './proof.js';
import { proveGrowth, proveRecord } from './prove.js';
import { grownLog, makeLog, read, type MadeLog } from './test/made-log.js';

let log: MadeLog;
let held: string;

beforeAll(async () => {
  ({ log, held } = await grownLog());
});

describe('a proof that a record is on the log', () => {
  const prove = (n: number): Promise<OfflineProof> => proveRecord(read(log.lines()), log.verify, log.records[n]!.hash);

  test('holds for every record, by the first checkpoint that covers it', async () => {
    for (let n = 0; n < log.records.length; n += 1) {
      const { record, checkpoint } = await verifyDisclosureProof(await prove(n), log.verify);
      expect([record.writer, record.seq]).toEqual([log.records[n]!.writer, log.records[n]!.seq]);
      expect(checkpoint.index).toBe(record.writer === 'a' && record.seq <= 5 ? 2 : 4);
    }
  });

  test.each<[string, (proof: OfflineProof, other: OfflineProof) => Partial<OfflineProof>, string]>([
    ['its record changed', ({ record }) => ({ record: record.replace('PERMIT', 'DENY') }), 'not in the tree'],
    ['the record of another proof', (_proof, { record }) => ({ record }), 'says it is number'],
    ['another place', () => ({ leafIndex: 4 }), 'says it is number 2, the proof that it is number 5'],
    ['another size', () => ({ treeSize: 4 }), 'names 5 records, the proof 4'],
    ['a hash changed', ({ hashes }) => ({ hashes: hashes.with(0, '0'.repeat(64)) }), 'not in the tree'],
    ['a hash less', ({ hashes }) => ({ hashes: hashes.slice(1) }), 'not in the tree'],
    ['another checkpoint', () => ({ checkpoint: log.checkpoints[3]! }), 'names 11 records, the proof 5'],
    ['a checkpoint of another writer', () => ({ checkpoint: log.checkpoints[2]! }), 'says nothing of writer a'],
  ])('does not hold with %s', async (_what, change, expected) => {
    const [proof, other] = [await prove(1), await prove(3)];
    await expect(verifyDisclosureProof({ ...proof, ...change(proof, other) }, log.verify)).rejects.toThrow(expected);
  });

  test('does not hold under another key', async () => {
    const other = await makeLog();
    await expect(verifyDisclosureProof(await prove(0), other.verify)).rejects.toThrow();
  });

  test('there is none of what is not there, or not covered', async () => {
    const young = await makeLog();
    young.start('a');
    young.append('a', 1);
    const prove = (hash: string) => proveRecord(read(young.lines()), young.verify, hash);
    await expect(prove(young.records[0]!.hash)).rejects.toThrow('no checkpoint covers');
    await expect(prove('0'.repeat(64))).rejects.toThrow('no record with the hash');
  });
});

describe('of a writer whose first records were removed', () => {
  const cut = async (size: number) => {
    const made = await makeLog();
    made.start('a');
    made.append('a', 3);
    const early = made.checkpoint('a');
    const { frontier } = made.headOf('a');
    const tree = { ...made.treeOf('a'), frontier: frontier.hashes };
    made.append('a', 4);
    made.checkpoint('a');
    made.add({ kind: 'PRUNE', by: null, trees: [], pruned: { before: '', retentionDays: 1, writers: [tree] } });
    const left = made.lines().filter((line) => line.type !== 'record' || line.seq > size);
    return { ...made, early, left: read(left) };
  };

  test.each([
    [3, 'went'],
    [0, 'were to go'],
  ])('what is left after the first %i %s is proved, and so is growth', async (size) => {
    const { left, verify, records, early } = await cut(size);
    for (const { seq, hash } of records.slice(3)) {
      const { record } = await verifyDisclosureProof(await proveRecord(left, verify, hash), verify);
      expect(record.seq).toBe(seq);
    }
    const [growth] = await proveGrowth(left, verify, early);
    expect(await verifyGrowthProof(growth!, verify)).toEqual({ from: 3, to: 7 });
  });

  test('there is none of a removed record, though its writer stands where it ended', async () => {
    const made = await cut(7);
    await expect(proveRecord(made.left, made.verify, made.records[6]!.hash)).rejects.toThrow('no record with the hash');
  });

  test('there is no proof where more is gone than was removed', async () => {
    const { left, verify, records } = await cut(5);
    await expect(proveRecord(left, verify, records[6]!.hash)).rejects.toThrow(
      'the log lacks records of writer a that the proof needs',
    );
  });
});

describe('what a log that was tampered with shows', () => {
  test('is no proof of a writer that no checkpoint started', async () => {
    const lines = log.lines().filter(({ type }) => type !== 'checkpoint');
    await expect(proveRecord(read(lines), log.verify, log.records[0]!.hash)).rejects.toThrow(
      'no checkpoint says that writer a started',
    );
    await expect(proveGrowth(read(lines), log.verify, held)).rejects.toThrow('the log knows nothing of writer a');
  });
});

test('of a writer that has no later checkpoint no growth is proved', async () => {
  expect(await proveGrowth(read(log.lines()), log.verify, log.checkpoints.at(-1)!)).toEqual([]);
});

test('that since a checkpoint records were only added', async () => {
  const [growth, ...more] = await proveGrowth(read(log.lines()), log.verify, held);
  expect(more).toEqual([]);
  expect(await verifyGrowthProof(growth!, log.verify)).toEqual({ from: 5, to: 11 });
  const wrong: GrowthProof[] = [
    { ...growth!, hashes: growth!.hashes.slice(1) },
    { ...growth!, earlier: growth!.later, later: growth!.earlier },
  ];
  for (const proof of wrong) await expect(verifyGrowthProof(proof, log.verify)).rejects.toThrow('is not the one of');
});
