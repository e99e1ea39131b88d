import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceVerifier } from '../../runtime/evidence-key.js';
import type { Params } from '../../runtime/neo4j.js';
import { GENESIS } from './chain.js';
import { readCheckpoint } from './checkpoint.js';
import { CountMoved, type DisclosureWriter } from './disclosure-log.js';
import { disclosure } from './test/made-log.js';
import { ADA, BEN, NOW, useMemoryLog } from './test/memory-log.js';

const stored = useMemoryLog();
const { open, verify } = stored;
const entries = () =>
  Promise.all(stored.memory.kept.entries.map(({ jws }) => readCheckpoint(jws, evidenceVerifier(stored.evidence.keys))));
const isAppend = (params: Params): boolean => 'records' in params;
const lost = new Error('the connection was lost');

describe('a process writes', () => {
  test('its start before its first record, and its end under a checkpoint: a log that verifies', async () => {
    const log = open({ writer: 'a' });
    await log.append([disclosure(1), disclosure(2, [ADA, BEN])]);
    await log.append([disclosure(3)]);
    await log.close();
    expect(await verify()).toMatchObject({ findings: [], checkpoints: 2, writers: 1, records: 3, uncovered: 0 });
    expect(
      (await entries()).map(({ kind, by, index, trees }) => [kind, by, index, trees.map(({ size }) => size)]),
    ).toEqual([
      ['START', 'a', 1, [0]],
      ['CHECKPOINT', 'a', 2, [3]],
    ]);
    expect((await entries()).map(({ at }) => at)).toEqual([NOW.toISOString(), NOW.toISOString()]);
    expect(stored.memory.kept.concerns.map(({ seq, ref, consent }) => [seq, ref, consent])).toEqual([
      [1, 'ref-ada', 'urn:consent:1'],
      [2, 'ref-ada', 'urn:consent:2'],
      [2, 'ref-ben', 'urn:consent:2'],
      [3, 'ref-ada', 'urn:consent:3'],
    ]);
  });

  test('nothing where there is nothing to say', async () => {
    const log = open();
    await log.append([]);
    await log.close();
    expect(stored.memory.kept.commits).toEqual([]);
  });

  test('what waits meanwhile in one commit', async () => {
    const log = open();
    await Promise.all([1, 2, 3, 4].map((n) => log.append([disclosure(n)])));
    expect(stored.memory.kept.commits.filter(isAppend).map(({ records }) => (records as unknown[]).length)).toEqual([
      1, 3,
    ]);
  });

  test('a checkpoint after as many records as it was told, and none where nothing was added since', async () => {
    const log = open({ checkpointRecords: 2 });
    for (const n of [1, 2, 3]) await log.append([disclosure(n)]);
    await log.append([disclosure(4), disclosure(5)]);
    await log.close();
    await log.close();
    expect((await entries()).map(({ trees }) => trees[0]!.size)).toEqual([0, 2, 5]);
  });

  test('a checkpoint over what has waited as long as it was told', async () => {
    const log = open({ checkpointMs: 20 });
    await log.append([disclosure(1)]);
    for (let waited = 0; waited < 200 && stored.memory.kept.entries.length < 2; waited += 1) await sleep(20);
    expect((await entries()).map(({ trees }) => trees[0]!.size)).toEqual([0, 1]);
  });

  test('no consent where none opened it', async () => {
    const { subjects, ...record } = disclosure(1);
    await open().append([{ ...record, subjects: subjects.map(({ key }) => ({ key, consent: null })) }]);
    expect(stored.memory.kept.concerns.map(({ consent }) => consent)).toEqual([null]);
  });

  test('on chains of its own: each process another', async () => {
    const [one, other] = [open(), open()];
    await one.append([disclosure(1)]);
    await other.append([disclosure(2)]);
    await one.append([disclosure(3)]);
    expect(stored.memory.kept.writers.size).toBe(2);
    expect(await verify()).toMatchObject({ findings: [], writers: 2, records: 3 });
  });

  test('under its checkpoint also what others left without one', async () => {
    const [one, other] = [open({ writer: 'one' }), open({ writer: 'other' })];
    await other.append([disclosure(1), disclosure(2)]);
    await one.append([disclosure(3)]);
    const started = (await entries()).at(-1)!;
    expect(started.trees.map(({ writer, size }) => [writer, size])).toEqual([
      ['one', 0],
      ['other', 2],
    ]);
    const commits = stored.memory.kept.commits.length;
    await other.close();
    // The other's records are covered: there is nothing to add.
    expect(stored.memory.kept.commits).toHaveLength(commits);
    expect((await verify()).findings).toEqual([]);
  });

  test('no checkpoint over records that are not there, and says so', async () => {
    const [one, other] = [open({ writer: 'one' }), open({ writer: 'other', checkpointRecords: 99 })];
    await other.append([disclosure(1)]);
    stored.memory.kept.records = [];
    const faults: unknown[] = [];
    const third = open({ writer: 'third', onFault: (cause) => faults.push(cause) });
    await third.append([disclosure(2)]);
    expect((await entries()).at(-1)!.trees.map(({ writer }) => writer)).toEqual(['third']);
    expect(faults.map(String)).toEqual([expect.stringContaining('the log lacks records of writer other')]);
    expect((await verify()).findings).not.toEqual([]);
    void one;
  });
});

describe('nothing is taken to be on the log that is not', () => {
  const rejects = async (log: DisclosureWriter, n = 9) =>
    log.append([disclosure(n)]).then(
      () => null,
      (cause: Error) => cause.message,
    );

  test('a commit that failed is refused; the next one goes on where the log stands', async () => {
    const log = open();
    await log.append([disclosure(1)]);
    stored.memory.kept.before = () => {
      throw lost;
    };
    expect(await rejects(log)).toBe(lost.message);
    stored.memory.kept.before = () => undefined;
    await log.append([disclosure(2)]);
    expect(await verify()).toMatchObject({ findings: [], records: 2 });
  });

  test('a commit whose acknowledgement got lost is found to be there', async () => {
    const log = open();
    await log.append([disclosure(1)]);
    stored.memory.kept.after = () => {
      throw lost;
    };
    await log.append([disclosure(2)]);
    stored.memory.kept.after = () => undefined;
    await log.append([disclosure(3)]);
    expect(await verify()).toMatchObject({ findings: [], records: 3 });
  });

  test('a start whose acknowledgement got lost is found to be there; one that failed is refused', async () => {
    stored.memory.kept.after = () => {
      throw lost;
    };
    await open().append([disclosure(1)]);
    expect(stored.memory.kept.entries).toHaveLength(1);
    stored.memory.kept.after = () => undefined;
    stored.memory.kept.before = () => {
      throw lost;
    };
    expect(await rejects(open())).toBe(lost.message);
    stored.memory.kept.before = () => undefined;
    expect((await verify()).findings).toEqual([]);
  });

  test('where another process writes under the same name', async () => {
    const log = open({ writer: 'a' });
    await log.append([disclosure(1)]);
    stored.memory.kept.writers.get('a')!.hash = 'f'.repeat(64);
    expect(await rejects(log)).toBe('the log has another head than its writer knows, or the time was over');
    expect(stored.memory.kept.records).toHaveLength(1);
  });

  test('what took too long is refused, and holds up nobody else', async () => {
    const log = open();
    const soon = Date.now() + 60_000;
    const late = log.append([disclosure(1)], Date.now() + 5_000);
    await expect(late).rejects.toThrow('the read took too long');
    expect(stored.memory.kept.entries).toEqual([]);
    await Promise.all([
      log.append([disclosure(2)]),
      ...[soon + 1, soon].map((until) => log.append([disclosure(3)], until)),
    ]);
    // A commit is in time where it is for the first of those in it.
    expect(stored.memory.kept.commits.filter(isAppend).at(-1)!['until']).toBe(soon);
    expect(await verify()).toMatchObject({ findings: [], records: 3 });
  });

  test('where its chain is gone', async () => {
    const log = open({ writer: 'a' });
    await log.append([disclosure(1)]);
    stored.memory.kept.writers.delete('a');
    expect(await rejects(log)).toBe('the log has another head than its writer knows, or the time was over');
  });

  test('about somebody who was erased in between; the log goes on', async () => {
    const log = open();
    await log.append([disclosure(1)]);
    stored.memory.kept.keys.delete(BEN.person);
    await expect(log.append([disclosure(2, [ADA, BEN])])).rejects.toThrow(
      'somebody on the record is not known any more',
    );
    await log.append([disclosure(3)]);
    expect(await verify()).toMatchObject({ findings: [], records: 3 });
  });

  test('everybody in a commit that failed is told', async () => {
    const log = open();
    await log.append([disclosure(1)]);
    stored.memory.kept.before = () => {
      throw lost;
    };
    expect(await Promise.all([rejects(log, 2), rejects(log, 3), rejects(log, 4)])).toEqual(Array(3).fill(lost.message));
  });
});

describe('an operation that counts', () => {
  const counted = (from: number, last: number, agreement = 'urn:agreement') => [{ agreement, from, last }];
  const outcome = (work: Promise<void>): Promise<string> =>
    work.then(
      () => 'on the log',
      (cause: unknown) => (cause instanceof CountMoved ? 'counted first' : (cause as Error).message),
    );
  const counters = () => Object.fromEntries(stored.memory.kept.counters);
  beforeEach(() => {
    stored.memory.kept.counters.set('urn:agreement', 0).set('urn:other', 7);
  });

  test('moves its counter with its record', async () => {
    const log = open();
    await log.append([disclosure(1), disclosure(2)], undefined, counted(0, 3));
    expect(counters()).toEqual({ 'urn:agreement': 1, 'urn:other': 7 });
    expect(await verify()).toMatchObject({ findings: [], records: 2 });
  });

  test.each([
    ['was used up meanwhile', 3, 0],
    ['is back where it was not', 1, 2],
  ])('puts nothing on the log where its counter %s, and the log goes on', async (_how, stands, from) => {
    stored.memory.kept.counters.set('urn:agreement', stands);
    const log = open();
    expect(await outcome(log.append([disclosure(1)], undefined, counted(from, 3)))).toBe('counted first');
    await log.append([disclosure(2)]);
    expect(counters()['urn:agreement']).toBe(stands);
    expect(await verify()).toMatchObject({ findings: [], records: 1 });
  });

  test('nor where one of two counters is not as it was, or its agreement is gone', async () => {
    const log = open();
    for (const other of [counted(8, 9, 'urn:other'), counted(0, 9, 'urn:gone')])
      expect(await outcome(log.append([disclosure(1)], undefined, [...counted(0, 3), ...other]))).toBe('counted first');
    expect(counters()).toEqual({ 'urn:agreement': 0, 'urn:other': 7 });
    expect(stored.memory.kept.records).toEqual([]);
  });

  test('of eight at once, in two processes, as many as there are left; the others that wait are not failed by it', async () => {
    const logs = [open(), open()];
    const counting = Array.from({ length: 8 }, (_, n) =>
      outcome(logs[n % 2]!.append([disclosure(n)], undefined, counted(0, 3))),
    );
    const others = [10, 11, 12, 13].map((n) => outcome(logs[n % 2]!.append([disclosure(n)])));
    expect((await Promise.all(counting)).sort()).toEqual([
      ...Array<string>(5).fill('counted first'),
      ...Array<string>(3).fill('on the log'),
    ]);
    expect(await Promise.all(others)).toEqual(Array(4).fill('on the log'));
    expect(counters()['urn:agreement']).toBe(3);
    expect(await verify()).toMatchObject({ findings: [], records: 7 });
  });

  test('goes alone, one between two groups of others', async () => {
    const log = open();
    await Promise.all([
      log.append([disclosure(1)]),
      ...[2, 3].map((n) => log.append([disclosure(n)], undefined, counted(0, 9))),
      ...[4, 5].map((n) => log.append([disclosure(n)])),
    ]);
    const commits = stored.memory.kept.commits.filter(isAppend);
    expect(commits.map(({ records, counts = [] }) => [records, counts].map((of) => (of as unknown[]).length))).toEqual([
      [1, 0],
      [2, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  test('whose acknowledgement got lost is found to be there, and counted once', async () => {
    const log = open();
    await log.append([disclosure(1)]);
    stored.memory.kept.after = () => {
      throw lost;
    };
    expect(await outcome(log.append([disclosure(2)], undefined, counted(0, 1)))).toBe('on the log');
    expect(counters()['urn:agreement']).toBe(1);
  });

  test('is told of any other fault as it is', async () => {
    const log = open({ writer: 'a' });
    await log.append([disclosure(1)]);
    stored.memory.kept.before = () => {
      throw lost;
    };
    expect(await outcome(log.append([disclosure(2)], undefined, counted(0, 3)))).toBe(lost.message);
    stored.memory.kept.before = () => undefined;
    stored.memory.kept.writers.get('a')!.hash = 'f'.repeat(64);
    expect(await outcome(log.append([disclosure(3)], undefined, counted(0, 3)))).toContain('another head');
    expect(counters()['urn:agreement']).toBe(0);
  });
});

describe('a checkpoint that cannot be made', () => {
  test('hinders no disclosure, is told of, and is made up for', async () => {
    const faults: unknown[] = [];
    const log = open({ checkpointRecords: 1, onFault: (cause) => faults.push(cause) });
    stored.memory.kept.before = (params) => {
      if (!isAppend(params) && stored.memory.kept.entries.length > 0) throw lost;
    };
    await log.append([disclosure(1)]);
    await log.append([disclosure(2)]);
    stored.memory.kept.before = () => undefined;
    await log.close();
    expect(faults[0]).toBe(lost);
    expect((await entries()).map(({ trees }) => trees[0]!.size)).toEqual([0, 2]);
    expect(await verify()).toMatchObject({ findings: [], uncovered: 0 });
  });

  test('hinders none either where nobody is to be told', async () => {
    const log = open({ checkpointRecords: 1 });
    stored.memory.kept.before = (params) => {
      if (!isAppend(params) && stored.memory.kept.entries.length > 0) throw lost;
    };
    for (const n of [1, 2]) await log.append([disclosure(n)]);
    expect(stored.memory.kept.records).toHaveLength(2);
  });

  test('because another was added meanwhile is made again after that one', async () => {
    const [one, other] = [open({ writer: 'one' }), open({ writer: 'other' })];
    await Promise.all([one.append([disclosure(1)]), other.append([disclosure(2)])]);
    await Promise.all([one.close(), other.close()]);
    expect((await entries()).map(({ index }) => index)).toEqual(stored.memory.kept.entries.map((_, i) => i + 1));
    expect(await verify()).toMatchObject({ findings: [], uncovered: 0 });
  });

  test('because others always come first is given up', async () => {
    const { graph, kept } = stored.memory;
    kept.before = (params) => {
      if (isAppend(params)) return;
      kept.entries.push({ index: kept.entries.length + 1, hash: GENESIS, at: '', jws: '' });
    };
    await expect(open().append([disclosure(1)])).rejects.toThrow('the list of checkpoints changed 20 times');
    expect(kept.records).toEqual([]);
    expect(graph).toBe(stored.memory.graph);
  });
});
