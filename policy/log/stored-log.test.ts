import { describe, expect, test } from '@jest/globals';
import { evidenceVerifier } from '../../runtime/evidence-key.js';
import type { Params } from '../../runtime/neo4j.js';
import { readCheckpoint } from './checkpoint.js';
import { verifyDisclosureProof } from './proof.js';
import { pruneLog } from './prune.js';
import { checkpointReader } from './stored-checkpoints.js';
import { disclosureReader } from './stored-disclosures.js';
import { eraseLogKey, makeLogKeys } from './stored-keys.js';
import { logLines } from './stored-records.js';
import { disclosure } from './test/made-log.js';
import { ADA, BEN, NOW, useMemoryLog } from './test/memory-log.js';

const stored = useMemoryLog();
const { open, verify } = stored;
const lines = async () => {
  const found = [];
  for await (const line of (await logLines(stored.memory.graph, NOW))()) found.push(line);
  return found;
};
const entries = () =>
  Promise.all(stored.memory.kept.entries.map(({ jws }) => readCheckpoint(jws, evidenceVerifier(stored.evidence.keys))));

describe('what is handed out', () => {
  test('is the latest checkpoints, the newest first; none while the log is empty', async () => {
    const reader = checkpointReader(stored.memory.graph);
    expect([await reader.latest(), await reader.newest(5)]).toEqual([null, []]);
    const log = open({ checkpointRecords: 1 });
    await log.append([disclosure(1)]);
    await log.append([disclosure(2)]);
    await log.close();
    expect((await reader.newest(2)).map(({ index }) => index)).toEqual([3, 2]);
    expect(await reader.latest()).toBe(stored.memory.kept.entries.at(-1)!.jws);
  });
});

describe('what a person sees', () => {
  test('is every record about her, the newest first, page by page, with a proof that verifies', async () => {
    const log = open();
    for (const n of [1, 2, 3, 4, 5]) await log.append([disclosure(n, n === 3 ? [BEN] : [ADA, BEN])]);
    await log.close();
    const reader = disclosureReader(stored.memory.graph);
    const first = await reader.ofPerson(ADA.person, 3, null);
    const rest = await reader.ofPerson(ADA.person, 3, first.at(-1)!.cursor);
    const seen = [...first, ...rest];
    expect(seen.map(({ record }) => record.requestId)).toEqual(['request-5', 'request-4', 'request-2', 'request-1']);
    expect(seen.map(({ consent }) => consent)).toEqual([5, 4, 2, 1].map((n) => `urn:consent:${n}`));
    for (const { record, pseudonym } of seen) expect(record.subjects).toContain(pseudonym);
    const proofs = await reader.proofsOf(seen);
    for (const [i, proof] of proofs.entries()) {
      const { record } = await verifyDisclosureProof(proof!, evidenceVerifier(stored.evidence.keys));
      expect(record.seq).toBe(seen[i]!.record.seq);
    }
  });

  test('is the guardianship that opened it: beside the record, or on one of form 2', async () => {
    const log = open({ writer: 'a' });
    const under = { through: 'GUARDIANSHIP', rule: 'urn:g' } as const;
    for (const n of [1, 2, 3]) await log.append([{ ...disclosure(n), ...(n < 3 ? under : { rule: 'urn:mandate' }) }]);
    const { kept, graph } = stored.memory;
    const guardianships = async () =>
      (await disclosureReader(graph).ofPerson(ADA.person, 9, null)).map(({ guardianship }) => guardianship);
    expect(await guardianships()).toEqual([null, 'urn:g', 'urn:g']);
    const older = (record: (typeof kept.records)[number]) => {
      const said = JSON.parse(record.payload) as object;
      return { ...record, payload: JSON.stringify({ ...said, v: 2, rule: 'urn:said' }) };
    };
    kept.concerns = kept.concerns.map((concern) => ({ ...concern, guardianship: null }));
    // On one of form 3 a commitment stands, which names none.
    expect(await guardianships()).toEqual([null, null, null]);
    kept.records = kept.records.map((record) => (record.seq === 1 ? record : older(record)));
    expect(await guardianships()).toEqual([null, 'urn:said', null]);
  });

  test('is opened with what an erasure kept of it, where her key no longer makes it', async () => {
    await open({ writer: 'a' }).append([disclosure(1)]);
    const { graph } = stored.memory;
    const [own] = await disclosureReader(graph).ofPerson(ADA.person, 9, null);
    const kept = async (cypher: string, params: Params) =>
      (await graph.readLatest(cypher, params)).map((row) => ({
        ...row,
        secret: '00'.repeat(32),
        opening: own!.opening,
      }));
    expect(await disclosureReader({ readLatest: kept } as never).ofPerson(ADA.person, 9, null)).toEqual([own]);
  });

  test('has no proof while no checkpoint covers it, or a record that the proof needs is gone', async () => {
    const log = open({ writer: 'a' });
    await log.append([disclosure(1), disclosure(2), disclosure(3)]);
    const reader = disclosureReader(stored.memory.graph);
    const own = await reader.ofPerson(ADA.person, 9, null);
    expect(await reader.proofsOf(own)).toEqual([null, null, null]);
    await log.close();
    expect((await reader.proofsOf(own)).every((proof) => proof !== null)).toBe(true);
    stored.memory.kept.records = stored.memory.kept.records.filter(({ seq }) => seq !== 2);
    expect((await reader.proofsOf(own)).map((proof) => proof !== null)).toEqual([false, true, false]);
    expect(await reader.proofsOf([])).toEqual([]);
  });

  test.each([
    '',
    'x',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('["a","b",1.5]').toString('base64url'),
    Buffer.from('[1,"b",1]').toString('base64url'),
    Buffer.from('["a",2,1]').toString('base64url'),
    Buffer.from('["a","b",1,2]').toString('base64url'),
    Buffer.from('{"length":3}').toString('base64url'),
  ])('goes on after no cursor of another form: %s', async (cursor) => {
    await expect(disclosureReader(stored.memory.graph).ofPerson(ADA.person, 1, cursor)).rejects.toThrow(
      'after must be a cursor of this list',
    );
  });
});

describe('erasure', () => {
  test('destroys the key: the records stay and verify, and are about nobody that can be told', async () => {
    const log = open();
    await log.append([disclosure(1), disclosure(2, [BEN])]);
    await log.close();
    expect(await eraseLogKey(stored.memory.graph, ADA.person)).toBe(1);
    expect(await eraseLogKey(stored.memory.graph, ADA.person)).toBeNull();
    expect(await disclosureReader(stored.memory.graph).ofPerson(ADA.person, 9, null)).toEqual([]);
    expect(await disclosureReader(stored.memory.graph).ofPerson(BEN.person, 9, null)).toHaveLength(1);
    expect(await verify()).toMatchObject({ findings: [], records: 2 });
    await makeLogKeys(stored.memory.graph, [ADA.person, BEN.person]);
    expect(stored.memory.kept.keys.get(BEN.person)).toBe(BEN);
    expect(await disclosureReader(stored.memory.graph).ofPerson(ADA.person, 9, null)).toEqual([]);
  });
});

describe('retention', () => {
  // disclosure(n) is of 1 January 2026 and n days.
  const prune = (now: string, dryRun = false) =>
    pruneLog(stored.memory.graph, {
      signer: stored.evidence.signer,
      verify: evidenceVerifier(stored.evidence.keys),
      retentionDays: 10,
      now: new Date(now),
      dryRun,
    });
  const written = async (checkpointRecords = 2) => {
    const log = open({ writer: 'a', checkpointRecords });
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await log.append([disclosure(n)]);
    await log.close();
  };

  test('removes whole beginnings whose time is over; the rest verifies, also a second time', async () => {
    await written();
    const { before, deleted, writers, findings } = await prune('2026-01-16T12:00:00Z');
    expect([before, deleted, findings]).toEqual(['2026-01-06T12:00:00.000Z', 4, []]);
    expect(writers.map(({ writer, size }) => [writer, size])).toEqual([['a', 4]]);
    expect(stored.memory.kept.records.map(({ seq }) => seq)).toEqual([5, 6, 7]);
    expect(await verify()).toMatchObject({ findings: [], records: 3, pruned: 4 });
    const prunes = (await entries()).filter(({ kind }) => kind === 'PRUNE');
    expect(prunes).toEqual([
      expect.objectContaining({ by: null, trees: [], pruned: expect.objectContaining({ before, retentionDays: 10 }) }),
    ]);
    expect((await prune('2026-01-16T12:00:00Z')).deleted).toBe(0);
    expect((await prune('2026-02-16T12:00:00Z')).deleted).toBe(3);
    expect(await verify()).toMatchObject({ findings: [], records: 0, pruned: 7 });
  });

  test('what remains is proved as before', async () => {
    await written();
    await prune('2026-01-16T12:00:00Z');
    const reader = disclosureReader(stored.memory.graph);
    const own = await reader.ofPerson(ADA.person, 9, null);
    const proofs = await reader.proofsOf(own);
    expect(proofs).toHaveLength(3);
    for (const proof of proofs) await verifyDisclosureProof(proof!, evidenceVerifier(stored.evidence.keys));
  });

  test('says what it would remove, and removes nothing', async () => {
    await written();
    expect(await prune('2026-01-16T12:00:00Z', true)).toMatchObject({
      deleted: 0,
      writers: [{ writer: 'a', size: 4 }],
    });
    expect(stored.memory.kept.records).toHaveLength(7);
    expect((await entries()).some(({ kind }) => kind === 'PRUNE')).toBe(false);
  });

  test('leaves what no checkpoint ends before, and what is still in its time', async () => {
    await written(99);
    expect(await prune('2026-01-16T12:00:00Z')).toMatchObject({ deleted: 0, writers: [] });
    expect(await prune('2026-01-02T12:00:00Z')).toMatchObject({ deleted: 0, writers: [] });
  });

  test('removes nothing of a log that is not as it was written', async () => {
    await written();
    stored.memory.kept.records = stored.memory.kept.records.filter(({ seq }) => seq !== 2);
    const { findings, deleted, writers } = await prune('2026-02-16T12:00:00Z');
    expect([findings.length > 0, deleted, writers]).toEqual([true, 0, []]);
    expect(stored.memory.kept.records).toHaveLength(6);
  });
});

test('the export names what the file is, each checkpoint, each writer and each record, in order', async () => {
  const [b, a] = [open({ writer: 'b' }), open({ writer: 'a' })];
  await b.append(Array.from({ length: 1_500 }, (_, n) => disclosure(n)));
  await a.append([disclosure(1)]);
  const exported = await lines();
  expect(exported[0]).toEqual({ type: 'passerelle-log', v: 1, at: NOW.toISOString() });
  expect(
    exported
      .slice(1)
      .map(({ type }) => type)
      .filter((type, i, all) => type !== all[i - 1]),
  ).toEqual(['checkpoint', 'writer', 'record']);
  const records = exported.flatMap((line) => (line.type === 'record' ? [`${line.writer} ${line.seq}`] : []));
  expect(records).toEqual(['a 1', ...Array.from({ length: 1_500 }, (_, i) => `b ${i + 1}`)]);
  // A writer whose own node was removed is not to go unseen.
  stored.memory.kept.writers.delete('a');
  expect((await lines()).some((line) => line.type === 'record' && line.writer === 'a')).toBe(true);
  expect((await verify()).findings.map(({ where }) => where)).toContain('writer a');
});
