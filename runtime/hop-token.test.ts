import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { readHopPrivateKey, readHopPublicKeys, type HopSigningKey } from './hop-keys.js';
import { bodyHash, createHopSigner, createHopVerifier } from './hop-token.js';

let home: string;
let signing: HopSigningKey;
let known: JSONWebKeySet;
const settings = (over: object = {}) => ({
  NODE_ENV: 'test' as const,
  PASSERELLE_HOME: home,
  HOP_PRIVATE_KEY: undefined,
  HOP_PUBLIC_KEYS: undefined,
  ...over,
});

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'passerelle-keys-'));
  [signing, known] = await Promise.all([readHopPrivateKey(settings()), readHopPublicKeys(settings())]);
});
afterAll(() => rm(home, { recursive: true }));

const scope = {
  principal: { sub: 'ada', org: null, person: 'urn:person:ada', purpose: 'dpv:ServiceProvision' },
  requestId: 'r1',
};
const bearer = (token: string): string => `Bearer ${token}`;

test('a subgraph reads from the token who asks, for whom, what for, and the body it is for', async () => {
  const token = await createHopSigner(signing, 60)('skills', scope, '{}');

  expect(await createHopVerifier(known, 'skills')(bearer(token))).toEqual({
    scope,
    bodyHash: bodyHash('{}'),
    id: expect.any(String),
  });
});

test('nobody stays nobody', async () => {
  const anonymous = { principal: { sub: null, org: null, person: null, purpose: null }, requestId: 'r2' };
  const token = await createHopSigner(signing, 60)('skills', anonymous, '{}');

  expect((await createHopVerifier(known, 'skills')(bearer(token))).scope).toEqual(anonymous);
});

const claims = (): JWTPayload => {
  const iat = Math.floor(Date.now() / 1000);
  const who = { sub: 'ada', org: null, person: null, purpose: null, jti: 't', rid: 'r', bsh: 'h' };
  return { iss: 'urn:passerelle:gateway', aud: 'urn:passerelle:subgraph:skills', iat, exp: iat + 60, ...who };
};
const craft = (change: object, header: object = {}, key = signing.key) =>
  new SignJWT({ ...claims(), ...change })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'hop+jwt', kid: signing.kid, ...header })
    .sign(key);

test('the token these refusals are made from is accepted', async () => {
  expect(await createHopVerifier(known, 'skills')(bearer(await craft({})))).toMatchObject({ bodyHash: 'h' });
});

test.each<[string, () => Promise<string>]>([
  ['for another subgraph', () => craft({ aud: 'urn:passerelle:subgraph:contracts' })],
  ['of another issuer', () => craft({ iss: 'https://issuer.example' })],
  ['that has expired', () => craft({ exp: 1 })],
  ['that never expires', () => craft({ exp: undefined })],
  ['of another type: an access token is no hop token', () => craft({}, { typ: 'at+jwt' })],
  ['that is valid for longer than any gateway makes one', () => craft({ iat: Math.floor(Date.now() / 1000) - 400 })],
  ['without an id of its own', () => craft({ jti: undefined })],
  ['without a request id', () => craft({ rid: undefined })],
  ['without a body hash', () => craft({ bsh: undefined })],
  ['that leaves out the organisation instead of saying that there is none', () => craft({ org: undefined })],
  ['whose organisation is no text', () => craft({ org: ['did:web:a.example'] })],
  ['of an unknown key', async () => craft({}, { kid: 'other' }, (await generateKeyPair('EdDSA')).privateKey)],
  ['of an unknown key under a known name', async () => craft({}, {}, (await generateKeyPair('EdDSA')).privateKey)],
  ['without a signature', async () => `${(await craft({})).split('.').slice(0, 2).join('.')}.`],
  ['by another algorithm', async () => craft({}, { alg: 'RS256' }, (await generateKeyPair('RS256')).privateKey)],
])('a token %s is refused without showing any of it', async (_what, make) => {
  const token = await make();
  const failure = await createHopVerifier(known, 'skills')(bearer(token)).catch((error: Error) => error);

  expect(failure).toMatchObject({ name: 'HopTokenError' });
  expect((failure as Error).message).not.toContain(token.split('.')[1]);
});

test('a token is taken once: sent again by whoever saw it, it opens nothing', async () => {
  const verify = createHopVerifier(known, 'contracts');
  const token = bearer(createHopSigner(signing, 60)('contracts', scope, '{}'));
  await verify(token);

  await expect(verify(token)).rejects.toThrow('used already');
});

test.each([undefined, '', 'Basic abc', 'Bearer'])(
  'an Authorization header %j is no hop token',
  async (authorization) => {
    await expect(createHopVerifier(known, 'skills')(authorization)).rejects.toThrow('hop token is required');
  },
);

test('keys are made once, and only their owner reads the private one', async () => {
  const again = await readHopPrivateKey(settings());
  const path = join(home, 'keys', 'hop.private.jwk.json');

  expect(again.kid).toBe(signing.kid);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(join(home, 'keys', 'hop.public.jwks.json'), 'utf8')).not.toContain('"d"');
});

test('of many processes that start at once, all have the same pair', async () => {
  const other = await mkdtemp(join(tmpdir(), 'passerelle-keys-'));
  const started = await Promise.all(
    Array.from({ length: 8 }, () => readHopPrivateKey(settings({ PASSERELLE_HOME: other }))),
  );
  const { keys } = await readHopPublicKeys(settings({ PASSERELLE_HOME: other }));
  await rm(other, { recursive: true });

  expect(new Set([...started.map(({ kid }) => kid), ...keys.map(({ kid }) => kid)]).size).toBe(1);
});

test('in production keys are given, never made', async () => {
  const other = await mkdtemp(join(tmpdir(), 'passerelle-keys-'));
  const production = settings({ NODE_ENV: 'production', PASSERELLE_HOME: other });

  await expect(readHopPrivateKey(production)).rejects.toThrow('HOP_PRIVATE_KEY: there is no file');
  await expect(readHopPublicKeys(production)).rejects.toThrow('HOP_PUBLIC_KEYS: there is no file');
  await rm(other, { recursive: true });
});

test('a file that holds no Ed25519 key is named', async () => {
  const path = join(home, 'rsa.json');
  await writeFile(
    path,
    JSON.stringify(await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey)),
  );

  await expect(readHopPrivateKey(settings({ HOP_PRIVATE_KEY: path }))).rejects.toThrow('holds no Ed25519 private JWK');
  await expect(readHopPublicKeys(settings({ HOP_PUBLIC_KEYS: path }))).rejects.toThrow('holds no Ed25519 public JWK');
});
