import { beforeEach, describe, expect, test } from '@jest/globals';
import { disclosureLog, LONGEST_READ_MS } from '../../policy/log/disclosure-log.js';
import { verifyDisclosureProof } from '../../policy/log/proof.js';
import { disclosure } from '../../policy/log/test/made-log.js';
import { pruneLog } from '../../policy/log/prune.js';
import { checkpointReader } from '../../policy/log/stored-checkpoints.js';
import {
  BILAL,
  disclosures,
  exported,
  list,
  read,
  said,
  signed,
  startWriter,
  useLogWorld,
  verification,
  verifier,
  world,
} from './log-world.js';
import { WHO } from './world.js';

useLogWorld();

describe('checkpoints', () => {
  test('a writer starts with one, and leaves one behind when it stops in order', async () => {
    const writer = startWriter({ writer: 'one' });
    await read(2);
    await writer.close();
    const [start, end] = await list();
    expect(start).toMatchObject({ index: 1, kind: 'START', by: 'one', trees: [{ writer: 'one', size: 0 }] });
    expect(end).toMatchObject({ index: 2, kind: 'CHECKPOINT', by: 'one', trees: [{ writer: 'one', size: 4 }] });
    expect(await verification((await signed())[1])).toMatchObject({ findings: [], records: 4, uncovered: 0, held: 2 });
  });

  test('a process that discloses nothing leaves nothing', async () => {
    await startWriter().close();
    expect(await list()).toEqual([]);
    expect(await checkpointReader(world.graph).latest()).toBeNull();
  });

  test('one comes after so many records', async () => {
    const writer = startWriter({ checkpointRecords: 3 });
    await read(4);
    await writer.close();
    expect((await list()).map(({ trees }) => trees[0]!.size)).toEqual([0, 4, 8]);
  });

  test('one comes after so long, without anybody asking again', async () => {
    const writer = startWriter({ checkpointMs: 20 });
    await read();
    let known = await list();
    while (known.length < 2) known = await list();
    expect(known[1]!.trees).toMatchObject([{ size: 2 }]);
    await writer.close();
    expect(await list()).toHaveLength(2);
  });

  test('a process that was killed left records without one: the next that starts covers them', async () => {
    startWriter({ writer: 'killed' });
    await read(2);
    startWriter({ writer: 'next' });
    await read();
    const [, next] = await list();
    expect(next).toMatchObject({
      kind: 'START',
      by: 'next',
      trees: [
        { writer: 'next', size: 0 },
        { writer: 'killed', size: 4 },
      ],
    });
    expect((await verification((await signed())[1])).findings).toEqual([]);
    await world.graph.write(`MATCH (r:LogRecord { writer: 'killed', seq: 4 }) DETACH DELETE r`);
    await world.graph.write(
      `MATCH (r:LogRecord { seq: 3 }), (w:LogWriter { id: 'killed' }) SET w.seq = 3, w.hash = r.hash`,
    );
    expect((await verification((await signed())[1])).findings).toEqual([
      { where: 'writer killed', what: expect.stringContaining('checkpoint 2 names 4 records, the log holds 3') },
    ]);
  });

  test('many writers at once make one list, each entry after the other', async () => {
    const many = Array.from({ length: 6 }, () => startWriter({ checkpointRecords: 1 }));
    for (const writer of many) {
      world.log = writer;
      await read();
    }
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => {
        world.log = many[i % 6]!;
        return world.ask(WHO.alpha, BILAL);
      }),
    );
    await Promise.all(many.map((writer) => writer.close()));
    const { findings, writers: seen, records, uncovered } = await verification((await signed()).at(-1));
    expect([findings, seen, records, uncovered]).toEqual([[], 6, 72, 0]);
  });

  test('one whose acknowledgement was lost is on the list once', async () => {
    let lose = true;
    const flaky = {
      ...world.graph,
      async commit(...args: Parameters<typeof world.graph.commit>) {
        const rows = await world.graph.commit(...args);
        if (lose) throw ((lose = false), new Error('connection lost'));
        return rows as never;
      },
    };
    const writer = disclosureLog(flaky, { signer: world.evidenceKey.signer });
    world.log = writer;
    await read();
    lose = true;
    await writer.close();
    expect((await list()).map(({ kind }) => kind)).toEqual(['START', 'CHECKPOINT']);
    expect((await verification()).findings).toEqual([]);
  });

  test('without its first nothing is disclosed; without a later one disclosures go on', async () => {
    const faults: unknown[] = [];
    let failing = true;
    const broken = {
      ...world.graph,
      commit: (cypher: string, params?: object) =>
        failing && cypher.includes('LogCheckpoints')
          ? Promise.reject(new Error('no checkpoint'))
          : world.graph.commit(cypher, params as never),
    } as typeof world.graph;
    const options = {
      signer: world.evidenceKey.signer,
      checkpointRecords: 1,
      onFault: (cause: unknown) => faults.push(cause),
    };
    const writer = disclosureLog(broken, options);
    world.log = writer;
    expect((await world.ask(WHO.alpha, BILAL)).data).toEqual({ learner: null });
    failing = false;
    await read();
    await writer.close();
    expect(faults).toEqual([]);
    failing = true;
    await read();
    await writer.close();
    expect(faults).toContainEqual(new Error('no checkpoint'));
    failing = false;
    await read();
    await writer.close();
    expect((await verification()).uncovered).toBe(0);
  });
});

describe('the stored log changed by whoever may write to the graph', () => {
  const SIGNED_AT = 3;
  let held: string;
  beforeEach(async () => {
    const one = startWriter({ writer: 'a', checkpointRecords: 4 });
    await read(3);
    await one.close();
    const other = startWriter({ writer: 'b' });
    await read(2);
    await other.close();
    held = (await signed()).at(-1)!;
  });
  const change = (cypher: string, params = {}) => world.graph.write(cypher, params);

  test('untouched, it is intact: exit code 0', async () => {
    const { text, exitCode } = await exported(held);
    expect(text).toContain('10 records of 2 writers, 5 checkpoints');
    expect(text).toMatch(/Held against checkpoint 5\.\nINTACT$/);
    expect(exitCode).toBe(0);
  });

  const record = (writer: string, seq: number): string => `MATCH (r:LogRecord { writer: '${writer}', seq: ${seq} })`;
  test.each([
    [
      'a record changed',
      `${record('a', 2)} SET r.payload = replace(r.payload, 'PERMIT', 'DENY')`,
      'writer a, record 2: was changed',
    ],
    ['the first removed', `${record('a', 1)} DETACH DELETE r`, 'writer a, record 2: stands where record 1'],
    ['one in the middle removed', `${record('a', 3)} DETACH DELETE r`, 'writer a, record 4: stands where record 3'],
    ['the last removed', `${record('b', 4)} DETACH DELETE r`, 'writer b: checkpoint 5 names 4 records'],
    [
      'the last removed, and the writer set back to the one before',
      `${record('b', 4)} MATCH (w:LogWriter { id: 'b' }) SET w.seq = 3, w.hash = r.previousHash DETACH DELETE r`,
      'writer b: checkpoint 5 names 4 records, the log holds 3',
    ],
    [
      'two that changed places',
      `${record('a', 2)} MATCH (s:LogRecord { writer: 'a', seq: 3 }) SET r.seq = 99 WITH r, s SET s.seq = 2 WITH r SET r.seq = 3`,
      'writer a, record 2: does not follow',
    ],
    [
      'writers swapped',
      `MATCH (r:LogRecord { writer: 'a' }) SET r.writer = 'x' WITH count(*) AS n
       MATCH (s:LogRecord { writer: 'b' }) SET s.writer = 'a' WITH count(*) AS n
       MATCH (t:LogRecord { writer: 'x' }) SET t.writer = 'b'`,
      'writer a, record 1: does not follow',
    ],
    [
      'a whole writer removed',
      `MATCH (n) WHERE n.writer = 'a' OR n.id = 'a' DETACH DELETE n`,
      'writer a: checkpoint 2 names 4 records',
    ],
    [
      'a record added by nobody',
      `CREATE (:LogRecord { writer: 'z', seq: 1, payload: '{}', previousHash: '', hash: 'z' })`,
      'writer z: no checkpoint says that this writer started',
    ],
    ['a checkpoint removed', `MATCH (c:LogCheckpoint { index: 2 }) DELETE c`, 'checkpoint 2: says it is number 3'],
    [
      'the last checkpoint removed',
      `MATCH (c:LogCheckpoint { index: 5 }) DELETE c`,
      'checkpoint 5: the log has 4 checkpoints, the one you hold is number 5',
    ],
    [
      'a checkpoint edited',
      `MATCH (c:LogCheckpoint { index: 3 }) SET c.jws = replace(c.jws, '.e', '.f')`,
      'checkpoint 3: is not signed by any of the keys',
    ],
    [
      'a checkpoint in place of another',
      `MATCH (c:LogCheckpoint { index: 3 }), (d:LogCheckpoint { index: 2 }) SET c.jws = d.jws`,
      'checkpoint 3: says it is number 2',
    ],
  ])('%s: named, exit code 1', async (_what, cypher, expected) => {
    expect(said(held).index).toBeGreaterThan(SIGNED_AT);
    await change(cypher);
    const { text, exitCode } = await exported(held);
    expect(text).toContain(`FOUND ${expected}`);
    expect(text).toMatch(/\nNOT INTACT$/);
    expect(exitCode).toBe(1);
  });

  test('what was tampered with is not pruned away', async () => {
    await change(`${record('a', 2)} SET r.payload = replace(r.payload, 'PERMIT', 'DENY')`);
    const { signer } = world.evidenceKey;
    const now = new Date(Date.now() + 10 * 86_400_000);
    const pruned = await pruneLog(world.graph, { signer, verify: verifier(), retentionDays: 1, now });
    expect(pruned).toMatchObject({ deleted: 0, writers: [], findings: [{ where: 'writer a, record 2' }] });
  });
});

describe('retention', () => {
  const DAY_MS = 86_400_000;
  const prune = (days: number, now = new Date(), dryRun = false) =>
    pruneLog(world.graph, { signer: world.evidenceKey.signer, verify: verifier(), retentionDays: days, now, dryRun });
  const later = (days: number): Date => new Date(Date.now() + days * DAY_MS);

  test('removes whole beginnings, says so in a signed checkpoint, and the rest verifies and is proved', async () => {
    const writer = startWriter({ writer: 'a', checkpointRecords: 4 });
    await read(3);
    const held = (await signed()).at(-1)!;
    // Two of the six are of today, the others are old.
    await world.graph.write(`MATCH (r:LogRecord) WHERE r.seq <= 5 SET r.at = '2020-01-01T00:00:00.000Z'`);
    expect(await prune(30, new Date(), true)).toMatchObject({ deleted: 0, writers: [{ writer: 'a', size: 4 }] });
    expect(await prune(30)).toMatchObject({ deleted: 4, writers: [{ writer: 'a', size: 4 }] });
    await read();
    await writer.close();
    const checkpoints = await list();
    expect(checkpoints.map(({ kind }) => kind)).toEqual(['START', 'CHECKPOINT', 'PRUNE', 'CHECKPOINT']);
    expect(checkpoints[2]!.pruned).toMatchObject({ retentionDays: 30, writers: [{ writer: 'a', size: 4 }] });
    for (const jws of [held, ...(await signed())])
      expect(await verification(jws)).toMatchObject({ findings: [], records: 4, pruned: 4, uncovered: 0 });
    const { edges } = await disclosures(WHO.bilal);
    expect(edges.map(({ node }) => node.proof!.leafIndex).sort()).toEqual([4, 5, 6, 7]);
    for (const { node } of edges) await verifyDisclosureProof(node.proof!, verifier());
  });

  test('removes everything of a process that was killed, and again nothing; what is kept is kept', async () => {
    startWriter({ writer: 'killed' });
    await read(2);
    const next = startWriter({ writer: 'next' });
    await read();
    await next.close();
    expect(await prune(1)).toMatchObject({ deleted: 0, writers: [] });
    expect(await prune(1, later(2))).toMatchObject({ deleted: 6, writers: [{ writer: 'killed' }, { writer: 'next' }] });
    expect(await prune(1, later(2))).toMatchObject({ deleted: 0, writers: [] });
    expect(await verification((await signed()).at(-1))).toMatchObject({ findings: [], records: 0, pruned: 6 });
  });

  test('records removed without a word are found', async () => {
    const writer = startWriter({ writer: 'a', checkpointRecords: 4 });
    await read(3);
    await writer.close();
    await world.graph.write('MATCH (r:LogRecord) WHERE r.seq <= 4 DETACH DELETE r');
    expect((await verification()).findings).toEqual([
      { where: 'writer a, record 5', what: expect.stringContaining('record 1') },
    ]);
  });
});

describe('a read that took too long is no disclosure', () => {
  test('it is refused alone, and what came with it is on the log', async () => {
    const writer = startWriter();
    const [late, other] = await Promise.allSettled([
      writer.append([disclosure(1, [])], Date.now() + 1_000),
      writer.append([disclosure(2, [])]),
    ]);
    expect(late).toMatchObject({ status: 'rejected', reason: new Error('the read took too long') });
    expect(other!.status).toBe('fulfilled');
    await writer.close();
    expect(await verification()).toMatchObject({ findings: [], records: 1 });
  });

  test('the database tells the time: a process that was held up since cannot commit it', async () => {
    let heldUp = true;
    const slow = {
      ...world.graph,
      commit: (cypher: string, params: { readonly asked: object }) => {
        const late = heldUp && 'until' in params.asked && { until: Date.now() - 1 };
        return world.graph.commit(cypher, { asked: { ...params.asked, ...late } });
      },
    } as typeof world.graph;
    const writer = disclosureLog(slow, { signer: world.evidenceKey.signer });
    await expect(writer.append([disclosure(1, [])])).rejects.toThrow('the time was over');
    heldUp = false;
    await writer.append([disclosure(2, [])]);
    await writer.close();
    expect(await verification()).toMatchObject({ findings: [], records: 1 });
  });

  test('its time runs from the beginning of the operation, before its evidence was read', async () => {
    let until: number | undefined;
    let began = 0;
    const { subjects } = world.evidence;
    Object.assign(world.evidence, {
      subjects: (...args: Parameters<typeof subjects>) => ((began = Date.now()), subjects(...args)),
    });
    world.log = { append: async (_records, given) => void (until = given) };
    await world.ask(WHO.alpha, BILAL);
    Object.assign(world.evidence, { subjects });
    expect(until).toBeLessThanOrEqual(began + LONGEST_READ_MS);
  });
});
