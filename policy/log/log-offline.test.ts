import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { seal } from './chain.js';
import { guardianshipOf, openingOf, type Opened } from './log-key.js';
import { LogFileError, readLogFile } from './log-file.js';
import { proveCommand, verifyCommand, verifyProofCommand } from './log-offline.js';
import { verifyDisclosureProof, type Claimed, type OfflineProof } from './proof.js';
import { proveGrowth, proveRecord } from './prove.js';
import { disclosure, grownLog, keyOf, makeLog, read, textOf, type MadeLog } from './test/made-log.js';
import { verifyLog } from './verify-log.js';

let folder: string;
let log: MadeLog;
let held: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-proof-'));
  ({ log, held } = await grownLog());
  await writeFile(file('log.jsonl'), textOf(log.lines()));
  await writeFile(file('keys.json'), JSON.stringify(log.keys));
  await writeFile(file('held.jws'), `${held}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the commands that need no graph', () => {
  const paths = () => ({ log: file('log.jsonl'), keys: file('keys.json') });

  test('verify tells what it held against what', async () => {
    expect(await verifyCommand({ ...paths(), checkpoint: file('held.jws') })).toEqual({
      text: '14 records of 2 writers, 4 checkpoints, 0 records removed by retention.\nHeld against checkpoint 2.\nINTACT',
      exitCode: 0,
    });
    expect((await verifyCommand(paths())).text).toContain('No checkpoint was held against it');
  });

  test('verify tells what it found: the first 20, and how many more', async () => {
    const lines = log.lines().map((line) => (line.type === 'checkpoint' ? { ...line, jws: held } : line));
    const shown = async (times: number) => {
      const [head, ...rest] = lines;
      const many = [head!, ...Array.from({ length: times }, () => rest).flat()];
      await writeFile(file('found.jsonl'), textOf(many));
      const { text, exitCode } = await verifyCommand({ ...paths(), log: file('found.jsonl') });
      return { exitCode, lines: text.split('\n'), found: text.split('\n').filter((line) => line.startsWith('FOUND')) };
    };
    const few = await shown(1);
    expect(few).toMatchObject({ exitCode: 1 });
    expect(few.lines.at(-1)).toBe('NOT INTACT');
    expect(few.found[0]).toBe('FOUND checkpoint 1: says it is number 2: one was removed, added or moved');
    const many = await shown(5);
    expect(many.found).toHaveLength(21);
    const { findings } = await verifyLog(readLogFile(file('found.jsonl')), log.verify);
    expect(many.found.at(-1)).toBe(`FOUND ${findings.length - 20} more`);
  });

  test('verify tells of records that no checkpoint covers yet', async () => {
    const young = await makeLog();
    young.start('a');
    young.append('a', 2);
    await writeFile(file('young.jsonl'), textOf(young.lines()));
    await writeFile(file('young.json'), JSON.stringify(young.keys));
    expect((await verifyCommand({ log: file('young.jsonl'), keys: file('young.json') })).text.split('\n')[1]).toBe(
      '2 records are newer than every checkpoint.',
    );
  });

  test('prove, then verify-proof: a record, and growth', async () => {
    for (const what of [{ record: log.records[2]!.hash }, { since: file('held.jws') }]) {
      const { text, exitCode } = await proveCommand({ ...paths(), ...what });
      expect(exitCode).toBe(0);
      await writeFile(file('proof.json'), text);
      expect(await verifyProofCommand({ proof: file('proof.json'), keys: file('keys.json') })).toMatchObject({
        text: expect.stringMatching(/\nPROVED$/),
        exitCode: 0,
      });
    }
    expect(await proveCommand({ ...paths(), record: 'x' })).toEqual({
      text: 'NOT PROVED: the log has no record with the hash x',
      exitCode: 1,
    });
    await writeFile(file('keys2.json'), JSON.stringify((await ephemeralEvidence()).keys));
    expect(await verifyProofCommand({ proof: file('proof.json'), keys: file('keys2.json') })).toMatchObject({
      text: expect.stringMatching(/^NOT PROVED/),
      exitCode: 1,
    });
  });

  test('verify-proof tells what was proved, and about whom where that was asked', async () => {
    const made = await makeLog();
    const ada = keyOf('ada');
    made.start('a');
    made.append('a', 1, [ada], { recipient: null, coordinates: ['Learner.a', 'Learner.b'] });
    made.append('a', 1, [ada]);
    made.checkpoint('a');
    const proofs = await Promise.all(
      made.records.map(({ hash }) => proveRecord(read(made.lines()), made.verify, hash)),
    );
    await writeFile(file('told-keys.json'), JSON.stringify(made.keys));
    const noConsent = async () => {
      const other = await makeLog();
      other.start('a');
      other.append('a', 1, [ada], { subjects: [{ key: ada, consent: null }] });
      other.checkpoint('a');
      await writeFile(file('told-keys.json'), JSON.stringify(other.keys));
      const proof = await proveRecord(read(other.lines()), other.verify, other.records[0]!.hash);
      const { nonce } = JSON.parse(proof.record) as { nonce: string };
      return { ...proof, opening: openingOf(ada, { v: 4, nonce }) };
    };
    const told = async (proof: object, claimed: object = {}) => {
      await writeFile(file('told.json'), JSON.stringify(proof));
      const { text } = await verifyProofCommand({ proof: file('told.json'), keys: file('told-keys.json'), ...claimed });
      return text.split('\n');
    };
    expect(await told(proofs[0]!)).toEqual([
      'On the log by checkpoint 2 of 2026-06-02T00:00:00.000Z: record 1 of writer a.',
      `${disclosure(1).at} PERMIT Learner.a Learner.b for a person who asked for herself`,
      'PROVED',
    ]);
    const { nonce } = JSON.parse(proofs[1]!.record) as { nonce: string };
    const opened = { ...proofs[1], opening: openingOf(ada, { v: 4, nonce }) };
    expect(await told(opened, { person: ada.person, consent: 'urn:consent:2' })).toEqual([
      expect.stringContaining('record 2 of writer a.'),
      `${disclosure(2).at} PERMIT Learner.givenName for did:web:recipient.example`,
      `It is about ${ada.person}, consent: urn:consent:2.`,
      'PROVED',
    ]);
    const none = await noConsent();
    expect((await told(none, { person: ada.person })).at(-2)).toBe(`It is about ${ada.person}, consent: none.`);
    await writeFile(file('told-keys.json'), JSON.stringify(made.keys));
    expect(await told(opened, { person: ada.person })).toEqual([
      'NOT PROVED: nobody on the record is this person with this consent',
    ]);
    const growth = await proveGrowth(read(log.lines()), log.verify, held);
    await writeFile(file('told-keys.json'), JSON.stringify(log.keys));
    expect(await told(growth)).toEqual(['Writer a: the 5 records of then are the first of the 11 of later.', 'PROVED']);
  });

  test.each<[string, string, string]>([
    ['log.jsonl', '', 'is empty'],
    ['log.jsonl', '{"type":"record"}\n', 'writer must be a string'],
    ['log.jsonl', '{"type":"checkpoint","jws":"x"}\n', 'is no exported log of version 1'],
    ['log.jsonl', '{"type":"passerelle-log","v":2,"at":""}\n', 'is no exported log of version 1'],
    ['log.jsonl', '{"type":"checkpoint","jws":"x","v":1}\n', 'is no exported log of version 1'],
    ['log.jsonl', 'null\n', 'line 1 is no line of an exported log'],
    ['log.jsonl', '{"type":"passerelle-log","v":1,"at":""}\nnot json\n', 'line 2 is not JSON'],
    ['log.jsonl', '{"type":"passerelle-log","v":1,"at":""}\n{"type":"cat"}\n', 'line 2 is no line of an exported log'],
    ['keys.json', '[]', 'is no key set'],
    ['keys.json', 'x', 'is not JSON'],
    ['keys.json', 'null', 'is no key set'],
    ['held.jws', 'x', 'is no signed checkpoint'],
    ['held.jws', 'a.b.c.d', 'is no signed checkpoint'],
    ['held.jws', '=.a.b.c', 'is no signed checkpoint'],
    ['held.jws', 'a.b.c', 'is not signed by any of the keys'],
  ])('a %s that cannot be read is no finding: %p', async (name, text, expected) => {
    await writeFile(file(`wrong-${name}`), text);
    const given = { ...paths(), checkpoint: file('held.jws') };
    const option = { 'log.jsonl': 'log', 'keys.json': 'keys', 'held.jws': 'checkpoint' }[name]!;
    const attempt = verifyCommand({ ...given, [option]: file(`wrong-${name}`) });
    await expect(attempt).rejects.toThrow(expected);
    await expect(attempt).rejects.toBeInstanceOf(LogFileError);
  });

  test('a file that is not there is named', async () => {
    await expect(verifyCommand({ ...paths(), log: file('gone') })).rejects.toThrow(/cannot read .*gone/);
    await expect(verifyCommand({ ...paths(), keys: file('gone') })).rejects.toThrow(/cannot read .*gone/);
    await expect(proveCommand(paths())).rejects.toThrow('--record HASH, or --since CHECKPOINT');
    await expect(proveCommand({ ...paths(), since: file('keys.json') })).rejects.toThrow('is no signed checkpoint');
  });
});

describe('a guardianship on the log', () => {
  const emma = keyOf('emma');
  const GUARDIANSHIP = 'urn:guardianship:1';
  const underIt = (people = [emma]) => ({
    ...disclosure(1, people),
    recipient: null,
    through: 'GUARDIANSHIP' as const,
    rule: GUARDIANSHIP,
  });
  const ruleOf = (record: ReturnType<typeof underIt>) => (seal([record])[0]!.body as { rule: string | null }).rule;

  test('is a commitment under the key of the ward, another in every operation', () => {
    const [sealed] = seal([underIt()]);
    const { nonce, rule } = sealed!.body as { nonce: string; rule: string };
    expect(rule).toBe(guardianshipOf(openingOf(emma, { v: 4, nonce }), emma.person, GUARDIANSHIP));
    expect(rule).not.toBe(ruleOf(underIt()));
    expect(JSON.stringify(sealed!.body)).not.toContain('guardianship:');
    // The graph alone knows which, beside the key that goes with the person.
    expect(sealed!.guardianship).toBe(GUARDIANSHIP);
  });

  test('is left out where there is no one ward to commit under, and a mandate is named', () => {
    expect(ruleOf(underIt([]))).toBeNull();
    expect(ruleOf({ ...underIt(), through: 'MANDATE' as never })).toBe(GUARDIANSHIP);
  });

  let guarded: MadeLog;
  const proved = async (v: 2 | 3 | 4): Promise<OfflineProof> => {
    const made = await makeLog();
    made.start('a');
    made.append('a', 1, [emma], { ...underIt(), v: v as 4 }, v === 2 ? { rule: GUARDIANSHIP } : {});
    made.checkpoint('a');
    const proof = await proveRecord(read(made.lines()), made.verify, made.records[0]!.hash);
    const { nonce } = JSON.parse(proof.record) as { nonce: string };
    guarded = made;
    await writeFile(file('guardian.json'), JSON.stringify({ ...proof, opening: openingOf(emma, { v, nonce }) }));
    await writeFile(file('guardian-keys.json'), JSON.stringify(made.keys));
    return proof;
  };
  const claim = (guardianship: string) =>
    verifyProofCommand({
      proof: file('guardian.json'),
      keys: file('guardian-keys.json'),
      person: emma.person,
      consent: 'urn:consent:1',
      guardianship,
    });

  const opened = async (change: Partial<OfflineProof>, claimed: Partial<Claimed> = {}) => {
    const proof = { ...(await proved(4)), ...change };
    const record = JSON.parse(proof.record) as Opened;
    const { verify } = guarded;
    return verifyDisclosureProof({ opening: openingOf(emma, record), ...proof }, verify, {
      person: emma.person,
      consent: 'urn:consent:1',
      ...claimed,
    });
  };

  test('is not asked for where none is claimed', async () => {
    expect((await opened({})).record.through).toBe('GUARDIANSHIP');
  });

  test.each<[string, Partial<OfflineProof>, Partial<Claimed>, string]>([
    ['that opens nothing', { opening: '' }, {}, 'the proof opens no pseudonym'],
    ['about somebody else', {}, { person: 'urn:p' }, 'nobody on the record is this person with this consent'],
    ['on another consent', {}, { consent: null }, 'nobody on the record is this person with this consent'],
  ])('is not proved by a proof %s', async (_what, change, claimed, expected) => {
    await expect(opened(change, claimed)).rejects.toThrow(expected);
  });

  test('is not what opened a record that a mandate opened, though it names it', async () => {
    const made = await makeLog();
    made.start('a');
    made.append('a', 1, [emma], underIt(), { v: 2, rule: GUARDIANSHIP, through: 'MANDATE' });
    made.checkpoint('a');
    const proof = await proveRecord(read(made.lines()), made.verify, made.records[0]!.hash);
    const { nonce } = JSON.parse(proof.record) as { nonce: string };
    const claimed = { person: emma.person, consent: 'urn:consent:1', guardianship: GUARDIANSHIP };
    await expect(
      verifyDisclosureProof({ ...proof, opening: openingOf(emma, { v: 4, nonce }) }, made.verify, claimed),
    ).rejects.toThrow('the record was not opened by this guardianship');
  });

  test.each([2, 3, 4] as const)(
    'is proved to whoever has the opening, in a record of form %p, and another is not',
    async (v) => {
      const { record } = await proved(v);
      expect(record.includes(GUARDIANSHIP)).toBe(v === 2);
      expect(await claim(GUARDIANSHIP)).toMatchObject({
        exitCode: 0,
        text: expect.stringContaining(`under the guardianship ${GUARDIANSHIP}`),
      });
      expect(await claim('urn:guardianship:2')).toMatchObject({
        exitCode: 1,
        text: 'NOT PROVED: the record was not opened by this guardianship',
      });
    },
  );
});
