import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ephemeralEvidence,
  evidenceVerifier,
  provideEvidenceKeys,
  readEvidencePublicKeys,
  readEvidenceSigner,
} from './evidence-key.js';

let home: string;
const settings = (over: object = {}) => ({
  NODE_ENV: 'test' as const,
  PASSERELLE_HOME: home,
  EVIDENCE_PRIVATE_KEY: undefined,
  EVIDENCE_PUBLIC_KEYS: undefined,
  ...over,
});
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'passerelle-evidence-'));
});
afterAll(() => rm(home, { recursive: true }));

test('what is signed is verified with the public keys, by its type', async () => {
  const signer = await readEvidenceSigner(settings());
  const verify = evidenceVerifier(await readEvidencePublicKeys(settings()));
  const jws = signer.sign({ said: 'é' }, 'passerelle-test+jwt');
  expect(await verify(jws, 'passerelle-test+jwt')).toEqual({ said: 'é' });
  await expect(verify(jws, 'passerelle-other+jwt')).rejects.toThrow('it is of type passerelle-test+jwt');
  await expect(verify(jws.replace(/\.[^.]+$/, `.${'A'.repeat(86)}`), 'passerelle-test+jwt')).rejects.toThrow();
});

test('the pair is made once, the private key for its owner alone, and stays', async () => {
  const [first, again] = await Promise.all([readEvidenceSigner(settings()), readEvidenceSigner(settings())]);
  expect(first.kid).toBe(again.kid);
  expect((await stat(join(home, 'keys/evidence.private.jwk.json'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(home, 'keys/evidence.public.jwks.json'), 'utf8')).not.toContain('"d"');
});

test('a new key signs on, and what the old one signed still verifies with a set that holds both', async () => {
  const [old, young] = [await ephemeralEvidence(), await ephemeralEvidence()];
  const verify = evidenceVerifier({ keys: [...young.keys.keys, ...old.keys.keys] });
  for (const { signer } of [old, young]) expect(await verify(signer.sign({ v: 1 }, 't'), 't')).toEqual({ v: 1 });
  await expect(evidenceVerifier(young.keys)(old.signer.sign({ v: 1 }, 't'), 't')).rejects.toThrow();
});

test('in production none is made: the setting is named', async () => {
  const production = settings({ NODE_ENV: 'production', PASSERELLE_HOME: join(home, 'none') });
  await expect(readEvidenceSigner(production)).rejects.toThrow(/^EVIDENCE_PRIVATE_KEY: there is no file/);
  await expect(readEvidencePublicKeys(production)).rejects.toThrow(/^EVIDENCE_PUBLIC_KEYS: there is no file/);
  const files = await provideEvidenceKeys(production);
  expect((await readEvidenceSigner(production)).kid).toMatch(/^[\w-]{43}$/);
  expect(files.public).toBe(join(home, 'none/keys/evidence.public.jwks.json'));
});

test('a public key where the private one belongs is refused', async () => {
  const path = join(home, 'wrong.json');
  await writeFile(path, JSON.stringify((await ephemeralEvidence()).keys.keys[0]));
  await expect(readEvidenceSigner(settings({ EVIDENCE_PRIVATE_KEY: path }))).rejects.toThrow('no Ed25519 private JWK');
});
