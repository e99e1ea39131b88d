import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, importJWK, type CryptoKey, type JWK, SignJWT } from 'jose';
import { refusals } from '../client.js';
import type { Topic } from '../suite.js';
import { ADA, ALPHA, PROFILE } from './world.js';

const OPEN = '{ romeOccupation(code: "J1501") { code } }';
const AUDIENCE = 'urn:passerelle:gateway';
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who asks, and how that is proved. */
export const describeIdentity: Topic = (suite) => {
  /** The issuer's own key, so that each token below is right but for one thing. */
  let key: CryptoKey;
  let jwk: JWK;
  let foreign: CryptoKey;
  beforeAll(async () => {
    const text = await readFile(join(suite().way.home, 'keys', 'demo-issuer.jwks.json'), 'utf8');
    jwk = (JSON.parse(text) as { keys: JWK[] }).keys[0]!;
    key = (await importJWK(jwk, 'RS256')) as CryptoKey;
    foreign = (await generateKeyPair('RS256')).privateKey;
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  const claims = () => ({
    iss: suite().way.issuer,
    aud: AUDIENCE,
    sub: 'edtech-alpha',
    org: ALPHA,
    purposes: ['dpv:ServiceProvision'],
    iat: now(),
    exp: now() + 600,
  });
  const sign = (change: object = {}, header: object = {}, by: CryptoKey | Uint8Array = key): Promise<string> =>
    new SignJWT({ ...claims(), ...change })
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid!, typ: 'at+jwt', ...header })
      .sign(by);

  /** Each token, made when the issuer's key is known. */
  const REFUSED: Readonly<Record<string, () => Promise<string> | string>> = {
    'no token at all': () => 'garbage',
    expired: () => sign({ exp: now() - 3600 }),
    'not valid yet': () => sign({ nbf: now() + 3600 }),
    'without an end': () => sign({ exp: undefined }),
    'for another audience': () => sign({ aud: 'urn:another:api' }),
    'of another issuer': () => sign({ iss: 'https://issuer.example' }),
    'without a subject': () => sign({ sub: undefined }),
    'whose organisation cannot be read': () => sign({ org: ['did:web:edtech-alpha.example'] }),
    'of another type': () => sign({}, { typ: 'logout+jwt' }),
    'signed by somebody else under the name of the key': () => sign({}, {}, foreign),
    'signed with a key nobody publishes': () => sign({}, { kid: 'unknown' }, foreign),
    'not signed (alg none)': () => `${base64url({ alg: 'none', typ: 'at+jwt' })}.${base64url(claims())}.`,
    'whose signature is the public key (HS256)': async () => {
      const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...shown } = jwk;
      const pem = await exportSPKI((await importJWK(shown, 'RS256', { extractable: true })) as CryptoKey);
      return sign({}, { alg: 'HS256' }, new TextEncoder().encode(pem));
    },
    'changed after it was signed': async () => {
      const [header, , signature] = (await sign()).split('.');
      return [header, base64url({ ...claims(), org: 'did:web:universite-de-lille.example' }), signature].join('.');
    },
    'longer than any token is': () => sign({ filler: 'x'.repeat(9_000) }),
  };

  describe('identity', () => {
    test('without a token open data are open, and governed ones ask for one', async () => {
      expect((await suite().ask(OPEN)).body).toEqual({ data: { romeOccupation: { code: 'J1501' } } });
      const closed = await suite().ask(PROFILE, { variables: { id: ADA } });
      expect(closed.status).toBe(200);
      expect(closed.body.data).toEqual({ learner: null });
      expect(refusals(closed)).toEqual(['Query.learner UNAUTHENTICATED']);
    });

    test('a token that the issuer signed is accepted at every gateway', async () => {
      for (const gateway of suite().way.gateways) {
        const answer = await suite().ask(PROFILE, { token: await sign(), variables: { id: ADA }, gateway });
        expect(refusals(answer)).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
      }
    });

    test.each(Object.entries(REFUSED))('a token %s is refused, open data included', async (_name, make) => {
      const token = await make();
      const { status, headers, text, body } = await suite().ask(OPEN, { token });
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(body.data).toBeUndefined();
      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      for (const part of token.split('.').filter((part) => part.length > 5)) expect(text).not.toContain(part);
    });

    test.each(['Basic ZWR0ZWNoLWFscGhhOmRlbW8=', 'Bearer', 'Bearer a b'])(
      'a header of another form is refused: %s',
      async (authorization) => {
        const { status, body } = await suite().send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ query: OPEN }),
        });
        expect(status).toBe(401);
        expect(body.data).toBeUndefined();
      },
    );

    test.each(['dpv:Marketing', 'https://w3id.org/dpv#Marketing', 'anything'])(
      'a purpose that the token does not allow is refused, and the allowed ones are named: %s',
      async (purpose) => {
        const { status, body } = await suite().ask(OPEN, { as: 'edtech-alpha', purpose });
        expect(status).toBe(403);
        expect(body.data).toBeUndefined();
        expect(body.errors).toMatchObject([
          {
            extensions: { code: 'ACCESS_DENIED', reason: 'PURPOSE_NOT_COVERED', allowed: ['dpv:ServiceProvision'] },
          },
        ]);
      },
    );

    test('a token for several purposes names none by itself', async () => {
      const ask = async (purpose?: string) =>
        refusals(
          await suite().ask(PROFILE, {
            as: 'fun-mooc',
            variables: { id: 'did:web:universite-de-lille.example#demo-ada-fun' },
            ...(purpose && { purpose }),
          }),
        );
      expect(await ask()).toEqual(['Query.learner NO_PURPOSE']);
      expect(await ask('dpv:AcademicResearch')).toEqual(['Learner.skillProfile PURPOSE_NOT_COVERED']);
      for (const purpose of ['dpv:ServiceProvision', 'https://w3id.org/dpv#ServiceProvision'])
        expect(await ask(purpose)).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
    });
  });
};
