import { beforeAll, describe, expect, test } from '@jest/globals';
import { base64url, CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import { demoKey } from './demo-key.js';
import { publicKeyOf, readPublicKey } from './keys.js';
import { kidOf, signText, verifySignature, type RegisteredKey } from './signature.js';

const ALPHA = 'did:web:alpha.example';
const DIGEST = 'ab'.repeat(32);
const secret = demoKey(ALPHA);
let key: RegisteredKey;
beforeAll(async () => {
  key = { participant: ALPHA, ...(await publicKeyOf(secret)), retiredAt: null };
});

const verify = (jws: string, change: Partial<RegisteredKey> | null = {}) =>
  verifySignature(jws, { signed: DIGEST, party: ALPHA, key: change && { ...key, ...change } });
const withHeader = async (header: object, payload = DIGEST) => {
  const [, , signature] = (await signText(payload, secret)).split('.');
  return `${base64url.encode(JSON.stringify(header))}.${base64url.encode(payload)}.${signature}`;
};

describe('a signature by the registered key', () => {
  test('is accepted, compact or detached, and kept with its payload', async () => {
    const jws = await signText(DIGEST, secret);
    const [header, , signature] = jws.split('.');
    expect(await verify(jws)).toEqual({ jws, kid: key.kid });
    expect(await verify(`${header}..${signature}`)).toEqual({ jws, kid: key.kid });
    expect(kidOf(jws)).toBe(key.kid);
  });

  test('ES256 is accepted too', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const own = await exportJWK(privateKey);
    const { kid, jwk } = await publicKeyOf(own);
    const jws = await signText(DIGEST, own);
    expect(await verify(jws, { kid, jwk })).toEqual({ jws, kid });
  });
});

describe('refused, each for its own reason', () => {
  test('a signature with a part too many, or one too few', async () => {
    const jws = await signText(DIGEST, secret);
    const [header, payload, signature] = jws.split('.');
    for (const wrong of [
      `${jws}.x`,
      `${jws}.`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      header!,
      `.${payload}.${signature}`,
    ]) {
      expect(await verify(wrong)).toEqual({ fault: 'MALFORMED' });
      expect(kidOf(wrong)).toBeNull();
    }
  });

  test.each([
    '',
    'a.b',
    'a.b.c.d',
    '..',
    'e30.e30.',
    'a.b.c',
    `${base64url.encode('{"alg":"EdDSA"}')}.e30.AAAA`,
    `${base64url.encode('{"kid":"x"}')}.e30.AAAA`,
  ])('no JWS: %s', async (jws) => expect(await verify(jws)).toEqual({ fault: 'MALFORMED' }));

  test('a critical header', async () => {
    const jws = await withHeader({ alg: 'EdDSA', kid: key.kid, crit: ['b64'], b64: false });
    expect(await verify(jws)).toEqual({ fault: 'MALFORMED' });
  });

  test.each(['none', 'HS256', 'RS256', 'ES384'])('algorithm %s', async (alg) => {
    expect(await verify(await withHeader({ alg, kid: key.kid }))).toEqual({ fault: 'WRONG_ALGORITHM' });
  });

  test('such an algorithm before it is asked whose key it is', async () => {
    expect(await verify(await withHeader({ alg: 'none', kid: key.kid }), null)).toEqual({ fault: 'WRONG_ALGORITHM' });
  });

  test('an algorithm that the key is not made for', async () => {
    expect(await verify(await withHeader({ alg: 'ES256', kid: key.kid }))).toEqual({ fault: 'WRONG_ALGORITHM' });
  });

  test('a key nobody registered', async () => {
    expect(await verify(await signText(DIGEST, secret), null)).toEqual({ fault: 'UNKNOWN_KEY' });
  });

  test("another party's key", async () => {
    const jws = await signText(DIGEST, secret);
    expect(await verify(jws, { participant: 'did:web:beta.example' })).toEqual({ fault: 'FOREIGN_KEY' });
  });

  test('a retired key', async () => {
    expect(await verify(await signText(DIGEST, secret), { retiredAt: 1 })).toEqual({ fault: 'RETIRED_KEY' });
  });

  test('another digest, signed or only claimed', async () => {
    const other = 'cd'.repeat(32);
    const [header, , signature] = (await signText(other, secret)).split('.');
    expect(await verify(await signText(other, secret))).toEqual({ fault: 'WRONG_DIGEST' });
    expect(await verify(`${header}..${signature}`)).toEqual({ fault: 'INVALID' });
  });

  test('by another key under this name', async () => {
    const foreign = demoKey('did:web:beta.example');
    const jws = await new CompactSign(new TextEncoder().encode(DIGEST))
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .sign(foreign as never);
    expect(await verify(jws)).toEqual({ fault: 'INVALID' });
  });
});

describe('a public key', () => {
  const read = (change: object, base: JWK = key.jwk) => readPublicKey(JSON.stringify({ ...base, ...change }));

  test('is known by its thumbprint, and only its public members are kept', async () => {
    const example: JWK = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
    // RFC 8037, appendix A.3
    expect(await read({ use: 'sig', note: 'x' }, example)).toEqual({
      kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
      algorithm: 'EdDSA',
      jwk: example,
    });
  });

  test.each([
    ['private', { d: 'secret-part' }, 'private key'],
    ['symmetric', { kty: 'oct', k: 'secret-part' }, 'private key'],
    ['RSA', { kty: 'RSA' }, 'Ed25519'],
    ['on another curve', { crv: 'X25519' }, 'Ed25519'],
    ['of a kind that is not that of its curve', { kty: 'EC' }, 'Ed25519'],
    ['to encrypt with', { use: 'enc' }, '`sig`'],
    ['under a name that is not its thumbprint', { kid: 'my-key' }, 'thumbprint'],
    ['no point', { x: 'AAAA' }, 'no key on this curve'],
  ])('%s: refused', async (_what, change, says) => {
    const { fault } = (await read(change)) as { fault: string };
    expect(fault).toContain(says);
    expect(fault).not.toContain('secret-part');
  });

  test.each([
    ['', 'no JSON;'],
    ['7', 'no JSON object;'],
    ['[]', 'no JSON object;'],
    ['null', 'no JSON object;'],
  ])('%s is none', async (text, says) => {
    expect(await readPublicKey(text)).toEqual({ fault: expect.stringContaining(says) });
  });

  test('has a second coordinate on P-256 alone', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(publicKey);
    expect(await publicKeyOf({ kty, crv, x, y, use: 'sig' } as JWK)).toMatchObject({
      algorithm: 'ES256',
      jwk: { kty, crv, x, y },
    });
    expect((await publicKeyOf({ ...key.jwk, y: 'AAAA' })).jwk).toEqual(key.jwk);
    await expect(publicKeyOf({ kty: 'RSA' } as JWK)).rejects.toThrow('not a key of a known kind');
  });

  test('may say its own thumbprint', async () => {
    expect(await read({ kid: key.kid })).toMatchObject({ kid: key.kid });
  });
});

test('the key of a demo organisation is the same each time, and its own', () => {
  expect(demoKey(ALPHA)).toEqual(secret);
  expect(demoKey('did:web:beta.example')).not.toEqual(secret);
});
