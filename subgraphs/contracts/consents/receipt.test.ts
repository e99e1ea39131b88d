import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../policy/agreement/content.js';
import { ephemeralEvidence } from '../../../runtime/evidence-key.js';
import { changeOf } from './changes.js';
import { verifyReceipt } from './receipt-verification.js';
import { categoriesOf, DPV_STATUS, RECEIPT_TYPE, receiptOf, signReceipt, type ConsentReceipt } from './receipt.js';
import type { PersonState } from './record.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const HANDLE = 'urn:uuid:11111111-2222-4333-8444-555555555555';
const state: PersonState = {
  person: 'urn:passerelle:person:ada',
  handle: HANDLE,
  ageBand: 'ADULT',
  guardianships: [],
  records: [],
};
/** What a notice says, in canonical form. */
const NOTICE = '{"id":"urn:n","version":"1"}';
const { next, event } = changeOf(
  state,
  { id: 'urn:uuid:c', recipients: ['did:web:r.example'], purposes: ['dpv:ServiceProvision'], categories: ['IDENTITY'] },
  'GIVE',
  { by: 'SUBJECT', id: state.person },
  NOW,
  {
    subjectApproved: true,
    validUntil: NOW + 1_000,
    notice: 'urn:n',
    noticeVersion: '1',
    noticeDigest: digestOf(NOTICE),
    noticeLanguage: 'fr',
    service: 'OTHER',
    act: 'USUAL',
  },
);
const receipt = receiptOf(next, event!, HANDLE, 'checkpoint');

let evidence: Awaited<ReturnType<typeof ephemeralEvidence>>;
let others: typeof evidence;
let jws: string;
let folder: string;
beforeAll(async () => {
  [evidence, others] = [await ephemeralEvidence(), await ephemeralEvidence()];
  jws = signReceipt(evidence.signer, receipt);
  folder = await mkdtemp(join(tmpdir(), 'receipt-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('says what happened, on which notice, to what, and no name but the handle', () => {
  expect(receipt).toMatchObject({
    schemaVersion: 'ISO/IEC TS 27560:2023',
    subject: HANDLE,
    notice: { id: 'urn:n', version: '1', digest: digestOf(NOTICE), language: 'fr' },
    processing: {
      purposes: ['dpv:ServiceProvision'],
      categories: ['IDENTITY'],
      personalData: ['pd:Identifying'],
      validUntil: '2026-06-01T12:00:01.000Z',
    },
    event: {
      move: 'GIVE',
      by: 'SUBJECT',
      status: 'GIVEN',
      dpvStatus: 'dpv:ConsentGiven',
      at: '2026-06-01T12:00:00.000Z',
    },
    logCheckpoint: 'checkpoint',
  });
  expect(JSON.stringify(receipt)).not.toContain(':ada');
});

test('tells which categories it names, where it can be read', () => {
  expect(categoriesOf(jws)).toEqual(receipt.processing.categories);
  const [head, , sign] = jws.split('.');
  for (const text of [
    '',
    'hello',
    `${head}.${sign}`,
    `${head}.${Buffer.from('{"receipt":{}}').toString('base64url')}.x`,
  ])
    expect(categoriesOf(text)).toBeNull();
});

test('each state has a concept of DPV', () => {
  expect(new Set(Object.values(DPV_STATUS)).size).toBe(Object.keys(DPV_STATUS).length);
});

describe('verified with nothing but the keys', () => {
  const verify = (text: string, keys = evidence.keys) => verifyReceipt(text, keys);
  const tampered = (change: (of: Record<string, unknown>) => void): string => {
    const [head, body, sign] = jws.split('.') as [string, string, string];
    const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    change(said);
    return [head, Buffer.from(JSON.stringify(said)).toString('base64url'), sign].join('.');
  };
  const signed = (change: Partial<ConsentReceipt>, typ = RECEIPT_TYPE): string =>
    evidence.signer.sign({ jti: receipt.receiptId, receipt: { ...receipt, ...change } }, typ);

  test('good', async () => {
    expect(await verify(`${jws}\n`)).toEqual({ good: true, receipt });
  });

  test('good, also one from before concepts of DPV were in it', async () => {
    const { personalData: _later, ...processing } = receipt.processing;
    expect(await verify(signed({ processing }))).toEqual({ good: true, receipt: { ...receipt, processing } });
  });

  test.each<[string, () => string, string]>([
    [
      'changed',
      () => tampered((of) => ((of['receipt'] as { recipients: string[] }).recipients = ['x'])),
      'does not fit',
    ],
    ['of another type', () => signed({}, 'passerelle-checkpoint+jwt'), 'not consent-receipt+jwt'],
    ['without its event', () => signed({ event: undefined as never }), 'no receipt of a consent'],
    ['with something more', () => signed({ name: 'Ada' } as never), 'no receipt of a consent'],
    ['of two events', () => signed({ receiptId: 'urn:uuid:other' }), 'different events'],
  ])('%s: not good, and why', async (_what, text, why) => {
    expect(await verify(text())).toEqual({ good: false, why: expect.stringContaining(why) });
  });

  test("signed by somebody else's key: not good", async () => {
    expect(await verify(jws, others.keys)).toEqual({ good: false, why: expect.stringContaining('kid') });
    const borrowed = { keys: others.keys.keys.map((key) => ({ ...key, kid: evidence.signer.kid })) };
    expect(await verify(jws, borrowed)).toEqual({ good: false, why: expect.stringContaining('does not fit') });
  });
});

describe('npm run receipt -- verify', () => {
  const run = async (file: string, keys: string, ...more: string[]): Promise<{ code: number; out: string }> => {
    const args = ['--import', 'tsx', 'subgraphs/contracts/receipt.cli.ts', 'verify', file, '--keys', keys, ...more];
    return new Promise((resolve) => {
      execFile(process.execPath, args, (fault, stdout, stderr) =>
        resolve({ code: fault === null ? 0 : Number(fault.code), out: stdout + stderr }),
      );
    });
  };
  const file = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  test('says what it found, by text and exit code', async () => {
    const keys = await file('keys.json', JSON.stringify(evidence.keys));
    const good = await file('good.jws', `${jws}\n`);
    const [fine, foreign, text, gone, noKeys] = await Promise.all([
      run(good, keys),
      run(good, await file('others.json', JSON.stringify(others.keys))),
      run(await file('text.jws', 'hello'), keys),
      run(join(folder, 'gone'), keys),
      run(good, await file('nothing.json', '{}')),
    ]);
    expect(fine).toEqual({ code: 0, out: expect.stringMatching(/^GOOD: GIVEN .*did:web:r\.example/s) });
    expect(foreign).toEqual({ code: 1, out: expect.stringMatching(/^NOT GOOD: none of the keys/) });
    expect(text).toEqual({ code: 2, out: expect.stringContaining('no JWS in compact form') });
    expect(gone).toEqual({ code: 2, out: expect.stringContaining('no file') });
    expect(noKeys).toEqual({ code: 2, out: expect.stringContaining('no JSON Web Key Set') });
  }, 60_000);

  test('holds a notice to the digest the receipt carries', async () => {
    const keys = await file('keys.json', JSON.stringify(evidence.keys));
    const good = await file('good.jws', jws);
    const old = await file('old.jws', signReceipt(evidence.signer, { ...receipt, notice: null }));
    const notice = await file('notice.json', `${NOTICE}\n`);
    const [same, other, none, gone] = await Promise.all([
      run(good, keys, '--notice', notice),
      run(good, keys, '--notice', await file('other.json', NOTICE.replace('1', '2'))),
      run(old, keys, '--notice', notice),
      run(good, keys, '--notice', join(folder, 'gone')),
    ]);
    expect(same).toEqual({ code: 0, out: expect.stringMatching(/^GOOD.*version 1, as in the file/s) });
    expect(other).toEqual({ code: 1, out: expect.stringMatching(/^NOT GOOD: the notice is not the one/) });
    expect(none).toEqual({ code: 1, out: expect.stringMatching(/^NOT GOOD: the receipt holds no digest/) });
    expect(gone).toEqual({ code: 2, out: expect.stringContaining('no file') });
  }, 60_000);
});
