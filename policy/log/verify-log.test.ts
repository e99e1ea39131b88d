import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainHash, GENESIS } from './chain.js';
import { CHECKPOINT_TYPE, hashOfJws, signCheckpoint, type Checkpoint } from './checkpoint.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import type { LogLine, RecordLine } from './log-file.js';
import { makeLog, read, twoWriters, type MadeLog } from './test/made-log.js';
import { verifyLog, type Verification } from './verify-log.js';

let log: MadeLog;
let lines: LogLine[];
let held: string;
beforeAll(async () => {
  log = await twoWriters();
  lines = log.lines();
  held = log.checkpoints.at(-1)!;
});

const verify = (changed: readonly LogLine[], checkpoint: string | undefined = held): Promise<Verification> =>
  verifyLog(read(changed), log.verify, checkpoint);
const found = async (changed: readonly LogLine[], checkpoint?: string): Promise<string[]> =>
  (await verify(changed, checkpoint)).findings.map(({ where, what }) => `${where}: ${what}`);
const isRecord = (line: LogLine, writer: string, seq: number): line is RecordLine =>
  line.type === 'record' && line.writer === writer && line.seq === seq;
const without = (writer: string, ...seqs: number[]): LogLine[] =>
  lines.filter((line) => !seqs.some((seq) => isRecord(line, writer, seq)));
const changing = (writer: string, seq: number, change: (line: RecordLine) => Partial<RecordLine>): LogLine[] =>
  lines.map((line) => (isRecord(line, writer, seq) ? { ...line, ...change(line) } : line));
const edited = (index: number, edit: (jws: string) => string): LogLine[] => {
  let place = 0;
  return lines.map((line) =>
    line.type === 'checkpoint' && ++place === index ? { ...line, jws: edit(line.jws) } : line,
  );
};

/** All of a writer's hashes made anew after its record was changed, as whoever may write to the graph can. */
const rehashed = (writer: string, from: number, change: (payload: string) => string): LogLine[] => {
  let previous: string | null = null;
  const changed = lines.map((line) => {
    if (line.type !== 'record' || line.writer !== writer || line.seq < from) return line;
    const payload = line.seq === from ? change(line.payload) : line.payload;
    const previousHash = previous ?? line.previousHash;
    previous = chainHash(previousHash, payload);
    return { ...line, payload, previousHash, hash: previous };
  });
  return changed.map((line) =>
    line.type === 'writer' && line.writer === writer ? { ...line, hash: previous! } : line,
  );
};

test('a log as it was written is intact', async () => {
  expect(await verify(lines)).toEqual({
    findings: [],
    checkpoints: 5,
    writers: 2,
    records: 14,
    pruned: 0,
    uncovered: 0,
    held: 5,
  });
});

test('held against an earlier checkpoint it is intact, too; records after the last one are counted', async () => {
  for (const jws of log.checkpoints) expect((await verify(lines, jws)).findings).toEqual([]);
  const grown = await twoWriters();
  grown.append('a', 2);
  const { findings, uncovered } = await verifyLog(read(grown.lines()), grown.verify);
  expect([findings, uncovered]).toEqual([[], 2]);
});

test('records that came after it was read where their writer stands are no finding', async () => {
  const before = lines.find((line) => isRecord(line, 'b', 4)) as RecordLine;
  const older = lines.map((line) =>
    line.type === 'writer' && line.writer === 'b' ? { ...line, seq: 4, hash: before.hash } : line,
  );
  expect(await found(older)).toEqual([]);
});

describe('each of these is found', () => {
  test.each([
    [
      'the first record of a writer removed',
      () => without('a', 1),
      'writer a, record 2: stands where record 1 belongs',
    ],
    ['one in the middle', () => without('a', 4), 'writer a, record 5: stands where record 4 belongs'],
    ['the last', () => without('b', 6), 'writer b: checkpoint 5 names 6 records, the log holds 5'],
    ['the last of a writer that others covered', () => without('a', 8), 'writer a: checkpoint 4 names 8 records'],
    ['all after a point', () => without('b', 3, 4, 5, 6), 'writer b: checkpoint 4 names 4 records, the log holds 2'],
    ['all records of a writer', () => without('a', 1, 2, 3, 4, 5, 6, 7, 8), 'writer a: checkpoint 2 names 5 records'],
    [
      'a whole writer, its node included',
      () => lines.filter((line) => !('writer' in line) || line.writer !== 'a'),
      'writer a: checkpoint 2 names 5 records, the log holds 0',
    ],
    [
      'a record changed',
      () => changing('a', 2, ({ payload }) => ({ payload: payload.replace('PERMIT', 'DENY') })),
      'writer a, record 2: was changed',
    ],
    [
      'a record changed, and its hash with it',
      () => rehashed('a', 8, (text) => text.replace('PERMIT', 'DENY')),
      'writer a, record 8: is not what checkpoint 4 says',
    ],
    [
      'a record changed, and every hash after it',
      () => rehashed('b', 1, (text) => text.replace('PERMIT', 'DENY')),
      'writer b, record 4: is not what checkpoint 4 says',
    ],
    [
      'a record that says it is of another writer',
      () => rehashed('a', 8, (text) => text.replace('"writer":"a"', '"writer":"b"')),
      'writer a, record 8: says it is record 8 of writer b',
    ],
    [
      'a record that says it is in another place',
      () => rehashed('a', 8, (text) => text.replace('"seq":8', '"seq":7')),
      'writer a, record 8: says it is record 7 of writer a',
    ],
    [
      'a record that is no JSON',
      () => rehashed('a', 8, () => 'x'),
      'writer a, record 8: says it is record undefined of writer undefined',
    ],
    [
      'a record that says nothing',
      () => rehashed('a', 8, () => 'null'),
      'writer a, record 8: says it is record undefined of writer undefined',
    ],
    [
      'the hash that a writer left behind changed',
      () => lines.map((line) => (line.type === 'writer' && line.writer === 'b' ? { ...line, hash: GENESIS } : line)),
      'writer b, record 6: has another hash than its writer left behind',
    ],
    ['a hash changed', () => changing('a', 3, () => ({ hash: GENESIS })), 'writer a, record 3: was changed'],
    [
      'a link changed',
      () => changing('a', 3, () => ({ previousHash: GENESIS })),
      'writer a, record 3: does not follow',
    ],
    [
      'a record doubled',
      () => lines.flatMap((line): LogLine[] => (isRecord(line, 'a', 3) ? [line, line] : [line])),
      'writer a, record 3: stands where record 4 belongs',
    ],
    [
      'a record added at the end',
      () => {
        const last = lines.findLast((line) => line.type === 'record')!;
        return [...lines, { ...(last as RecordLine), seq: 7 }];
      },
      'writer b, record 7: does not follow',
    ],
    [
      'a record given to another writer',
      () => changing('b', 1, () => ({ writer: 'a', seq: 9 })),
      'writer b, record 2: stands where record 1 belongs',
    ],
    [
      'a writer that never started',
      () => lines.map((line) => ('writer' in line && line.writer === 'a' ? { ...line, writer: 'x' } : line)),
      'writer x: no checkpoint says that this writer started',
    ],
    [
      'two writers swapped',
      () => {
        const other = (writer: string) => (writer === 'a' ? 'b' : 'a');
        return lines.map((line) => ('writer' in line ? { ...line, writer: other(line.writer) } : line));
      },
      'writer b, record 1: does not follow',
    ],
    [
      'where a writer stands changed',
      () => lines.map((line) => (line.type === 'writer' ? { ...line, seq: line.seq + 1 } : line)),
      'writer a: left 9 records behind, the log holds 8',
    ],
    [
      'what says where a writer stands removed',
      () => lines.filter(({ type }) => type !== 'writer'),
      'writer a: nothing says where',
    ],
  ] satisfies [string, () => LogLine[], string][])('%s', async (_what, tamper, expected) => {
    expect(await found(tamper())).toContainEqual(expect.stringContaining(expected));
  });

  test('two records that changed places', async () => {
    const a = lines.findIndex((line) => isRecord(line, 'a', 2));
    const swapped = lines.with(a, lines[a + 1]!).with(a + 1, lines[a]!);
    expect(await found(swapped)).toEqual([
      expect.stringContaining('writer a, record 3: stands where record 2 belongs'),
    ]);
    const renumbered = swapped
      .with(a, { ...(swapped[a] as RecordLine), seq: 2 })
      .with(a + 1, { ...(swapped[a + 1] as RecordLine), seq: 3 });
    expect(await found(renumbered)).toEqual([expect.stringContaining('writer a, record 2: does not follow')]);
  });

  test('any byte of any record changed', async () => {
    const at = lines.flatMap(({ type }, i) => (type === 'record' ? [i] : []));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...at),
        fc.nat(),
        fc.constantFrom('payload', 'hash', 'previousHash'),
        async (i, byte, field) => {
          const line = lines[i] as RecordLine;
          const text = line[field as 'payload'];
          const place = byte % text.length;
          const other = text[place] === '0' ? '1' : '0';
          const changed = { ...line, [field]: text.slice(0, place) + other + text.slice(place + 1) };
          expect(await found(lines.with(i, changed))).not.toEqual([]);
        },
      ),
    );
  });

  test('any set of records removed', async () => {
    const all = lines.filter((line): line is RecordLine => line.type === 'record');
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1 }), async (gone) => {
        expect(await found(lines.filter((line) => !gone.includes(line as RecordLine)))).not.toEqual([]);
      }),
    );
  });
});

test('a writer that wrote nothing stands where it started, and nowhere else', async () => {
  const made = await makeLog();
  made.start('a');
  expect(await verifyLog(read(made.lines()), made.verify)).toMatchObject({ findings: [], writers: 1, uncovered: 0 });
  const moved = made.lines().map((line) => (line.type === 'writer' ? { ...line, hash: GENESIS } : line));
  expect((await verifyLog(read(moved), made.verify)).findings).toEqual([
    { where: 'writer a', what: 'does not stand where it started' },
  ]);
});

test('what follows from one fault is told once, of each writer', async () => {
  const changed = changing('a', 2, () => ({ hash: GENESIS })).filter((line) => !isRecord(line, 'b', 6));
  expect(await found(changed)).toEqual([
    expect.stringContaining('writer a, record 2: was changed'),
    expect.stringContaining('writer b: checkpoint 5 names 6 records, the log holds 5'),
  ]);
});

describe('the list of checkpoints', () => {
  const removing = (...places: number[]): LogLine[] => {
    let place = 0;
    return lines.filter((line) => line.type !== 'checkpoint' || !places.includes(++place));
  };
  const forged = (jws: string, change: (said: Checkpoint) => object): string => {
    const [head, body, signature] = jws.split('.');
    const said = JSON.parse(Buffer.from(body!, 'base64url').toString()) as Checkpoint;
    return `${head}.${Buffer.from(JSON.stringify(change(said))).toString('base64url')}.${signature}`;
  };

  test.each([[1], [2], [3], [4]])('number %i removed', async (place) => {
    expect(await found(removing(place))).toContainEqual(
      expect.stringMatching(/^checkpoint \d: (says it is|does not follow)/),
    );
  });

  test('one signed in its place that follows another than the one before it', async () => {
    const changed = edited(3, (jws) => {
      const said = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as Checkpoint;
      return signCheckpoint(log.signer, { ...said, previous: hashOfJws(log.checkpoints[0]!) });
    });
    expect(await found(changed)).toContain(
      'checkpoint 3: does not follow the one before it: that one was changed, removed or moved',
    );
  });

  test.each(['lastHash', 'rootHash'])('one whose %s is not that of the records', async (member) => {
    const made = await makeLog();
    made.start('a');
    made.append('a', 2);
    made.add({ kind: 'CHECKPOINT', by: 'a', trees: [{ ...made.treeOf('a'), [member]: hashOfJws('x') }] });
    expect((await verifyLog(read(made.lines()), made.verify)).findings).toEqual([
      { where: 'writer a, record 2', what: expect.stringContaining('is not what checkpoint 2 says') },
    ]);
  });

  test('the last removed: whoever holds it finds out, nobody else can', async () => {
    const cut = removing(5);
    expect(await found(cut)).toEqual([
      'checkpoint 5: the log has 4 checkpoints, the one you hold is number 5: it was cut off',
    ]);
    expect((await verifyLog(read(cut), log.verify)).findings).toEqual([]);
  });

  test('two that changed places', async () => {
    const at = lines.flatMap(({ type }, i) => (type === 'checkpoint' ? [i] : []));
    const swapped = lines.with(at[1]!, lines[at[2]!]!).with(at[2]!, lines[at[1]!]!);
    expect(await found(swapped)).toContainEqual(expect.stringContaining('checkpoint 2: says it is number 3'));
  });

  test('one edited, its signature kept', async () => {
    const changed = edited(2, (jws) => forged(jws, (said) => ({ ...said, trees: [] })));
    expect((await found(changed))[0]).toMatch(/^checkpoint 2: is not signed by any of the keys/);
  });

  test('one signed by another key, under the name of ours', async () => {
    const other = await ephemeralEvidence();
    const changed = edited(2, (jws) => {
      const said = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as Checkpoint;
      const [, body, signature] = other.signer.sign(said, CHECKPOINT_TYPE).split('.');
      return `${jws.split('.')[0]}.${body}.${signature}`;
    });
    expect((await found(changed))[0]).toMatch(/^checkpoint 2: is not signed by any of the keys/);
  });

  test('another statement of the same key in place of one', async () => {
    const changed = edited(2, () => log.signer.sign({ receipt: 1 }, 'passerelle-receipt+jwt'));
    expect((await found(changed))[0]).toContain('it is of type passerelle-receipt+jwt');
  });

  test('an unsigned one', async () => {
    const changed = edited(2, (jws) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${jws.split('.')[1]}.`);
    expect((await found(changed))[0]).toMatch(/^checkpoint 2: is not signed by any of the keys/);
  });

  test('a whole log written anew with the true key: whoever holds a checkpoint of before finds out', async () => {
    const anew = await makeLog();
    const rewritten = { ...anew };
    anew.start('a');
    anew.append('a', 8);
    anew.checkpoint('a');
    expect((await verifyLog(read(rewritten.lines()), anew.verify)).findings).toEqual([]);
    const heldBefore = anew.signer.sign(
      { ...{ v: 1, index: 1, previous: GENESIS, at: '', kind: 'START', by: 'z' }, trees: [] },
      CHECKPOINT_TYPE,
    );
    const { findings } = await verifyLog(read(anew.lines()), anew.verify, heldBefore);
    expect(findings).toEqual([
      { where: 'checkpoint 1', what: expect.stringContaining('another checkpoint 1 than the one you hold') },
    ]);
  });

  test('a checkpoint that is held and not signed by the keys says nothing', async () => {
    const other = await twoWriters();
    await expect(verify(lines, other.checkpoints[0])).rejects.toThrow();
  });

  test('one that contradicts another', async () => {
    const contradicting = await makeLog();
    contradicting.start('a');
    contradicting.append('a', 2);
    contradicting.checkpoint('a');
    contradicting.add({
      kind: 'CHECKPOINT',
      by: 'a',
      trees: [{ ...contradicting.treeOf('a'), lastHash: hashOfJws('x') }],
    });
    contradicting.add({ kind: 'CHECKPOINT', by: 'a', trees: [{ ...contradicting.treeOf('a'), writer: 'nobody' }] });
    contradicting.add({ kind: 'START', by: 'a', trees: [] });
    const { findings } = await verifyLog(read(contradicting.lines()), contradicting.verify);
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringContaining('says other things of the first 2 records of writer a'),
      expect.stringContaining('names writer nobody'),
      expect.stringContaining('starts writer a, which had started before'),
    ]);
  });
});
