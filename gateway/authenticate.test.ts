import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTVerifyGetKey,
} from 'jose';
import { createAuthenticator, type Authenticate } from './authenticate.js';
import { testConfig } from './test/fake-subgraphs.js';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'urn:passerelle:gateway';
const config = testConfig({ OIDC_ISSUER: ISSUER });

let rsa: { publicKey: CryptoKey; privateKey: CryptoKey };
let ed: { publicKey: CryptoKey; privateKey: CryptoKey };
let stranger: { publicKey: CryptoKey; privateKey: CryptoKey };
let authenticate: Authenticate;

beforeAll(async () => {
  [rsa, ed, stranger] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('EdDSA'),
    generateKeyPair('RS256'),
  ]);
  const keys = [
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa' },
    { ...(await exportJWK(ed.publicKey)), kid: 'ed' },
  ];
  authenticate = createAuthenticator(config, createLocalJWKSet({ keys }) as JWTVerifyGetKey);
});

const now = () => Math.floor(Date.now() / 1000);
const CLAIMS = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'edtech',
  org: 'did:web:edtech.example',
  purposes: ['dpv:ServiceProvision'],
};

const token = (claims: object = {}, header: object = {}, key: CryptoKey = rsa.privateKey): Promise<string> =>
  new SignJWT({ ...CLAIMS, exp: now() + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa', typ: 'at+jwt', ...header })
    .sign(key);

const as = (jwt: string, purpose?: string) => authenticate({ authorization: `Bearer ${jwt}`, purpose });

describe('a token that is accepted', () => {
  test('tells who asks', async () => {
    expect(await as(await token())).toEqual({
      sub: 'edtech',
      org: 'did:web:edtech.example',
      person: null,
      purpose: 'dpv:ServiceProvision',
    });
  });

  test('may be signed with EdDSA, have several audiences, and name no type', async () => {
    const jwt = await token({ aud: ['other', AUDIENCE] }, { alg: 'EdDSA', kid: 'ed', typ: undefined }, ed.privateKey);
    expect(await as(jwt)).toMatchObject({ sub: 'edtech' });
  });

  test('may be late by the clock tolerance', async () => {
    expect(await as(await token({ exp: now() - 2 }))).toMatchObject({ sub: 'edtech' });
  });

  test('may name a person and no organisation', async () => {
    const jwt = await token({ org: undefined, person: 'urn:passerelle:person:ada' });
    expect(await as(jwt)).toMatchObject({ org: null, person: 'urn:passerelle:person:ada' });
  });
});

test('without a token the caller is nobody, whatever purpose is named', async () => {
  const nobody = { sub: null, org: null, person: null, purpose: null };
  expect(await authenticate({ authorization: undefined, purpose: undefined })).toEqual(nobody);
  expect(await authenticate({ authorization: ' ', purpose: 'dpv:ServiceProvision' })).toEqual(nobody);
});

const refused = (message: RegExp) => ({
  message: expect.stringMatching(message),
  extensions: { code: 'UNAUTHENTICATED' },
});

test.each<[string, () => Promise<string> | string, RegExp]>([
  ['of another issuer', () => token({ iss: 'https://evil.example' }), /`iss`.*must be https:\/\/issuer\.example/],
  ['for another audience', () => token({ aud: 'other' }), /`aud`.*must be urn:passerelle:gateway/],
  ['without an audience', () => token({ aud: undefined }), /has no `aud`/],
  ['that has expired', () => token({ exp: now() - 60 }), /has expired/],
  ['that never expires', () => token({ exp: undefined }), /has no `exp`/],
  ['not valid yet', () => token({ nbf: now() + 60 }), /not valid yet/],
  ['without a subject', () => token({ sub: undefined }), /has no `sub`/],
  ['with an empty subject', () => token({ sub: '' }), /has no `sub`/],
  ['with an organisation that is no DID', () => token({ org: 'edtech' }), /`org`/],
  ['with several organisations', () => token({ org: ['did:web:a.example', 'did:web:b.example'] }), /`org`/],
  ['with a person that is no text', () => token({ person: { id: 'ada' } }), /`person`/],
  ['of a key that is not published', () => token({}, { kid: 'gone' }), /does not publish/],
  ["of a stranger's key under a known name", () => token({}, {}, stranger.privateKey), /signature .* wrong/],
  ['that is an ID token by its type', () => token({}, { typ: 'logout+jwt' }), /not an access token/],
  [
    'with a critical header nobody knows',
    () =>
      token({}, { crit: ['b64'], b64: true }).then((jwt) =>
        jwt.replace(/^[^.]+/, Buffer.from('{"alg":"RS256","crit":["x"],"x":1}').toString('base64url')),
      ),
    /not supported/,
  ],
  [
    'that is not signed',
    () => new UnsecuredJWT({ ...CLAIMS, exp: now() + 60 }).encode(),
    /algorithm|not a signed JWT|Bearer/,
  ],
  [
    'with alg none in capitals',
    () => `${Buffer.from('{"alg":"None"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.AA`,
    /algorithm/,
  ],
  ['that is no JWT', () => 'garbage', /not a signed JWT/],
  ['that is too long', () => 'x'.repeat(9_000), /longer than/],
])('a token %s is refused', async (_what, make, message) => {
  const jwt = await make();
  const failure = await as(jwt).then(
    () => null,
    (error: Error) => error,
  );

  expect(failure).toMatchObject(refused(message));
  expect(JSON.stringify([failure, failure!.message])).not.toContain(jwt.split('.')[1] ?? jwt);
});

test('a token signed by HMAC with the published key as its secret is refused', async () => {
  const secret = await exportSPKI(rsa.publicKey);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'HS256', kid: 'rsa' })}.${part({ ...CLAIMS, exp: now() + 60 })}`;

  await expect(
    as(`${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`),
  ).rejects.toMatchObject(refused(/algorithm/));
});

test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'bearer\ttoken'])(
  'an Authorization header %j is refused',
  async (authorization) => {
    await expect(authenticate({ authorization, purpose: undefined })).rejects.toMatchObject(
      refused(/must be `Bearer`/),
    );
  },
);

describe('the purpose of a request', () => {
  const two = { purposes: 'dpv:ServiceProvision https://w3id.org/dpv#AcademicResearch' };

  test.each([
    ['the only one of the token', {}, undefined, 'dpv:ServiceProvision'],
    ['none when the token has two and none is named', two, undefined, null],
    ['none when the token has none', { purposes: undefined }, undefined, null],
    ['the one named', two, 'dpv:AcademicResearch', 'dpv:AcademicResearch'],
    ['the one named by its IRI', two, 'https://w3id.org/dpv#ServiceProvision', 'dpv:ServiceProvision'],
  ])('is %s', async (_what, claims, header, purpose) => {
    expect(await as(await token(claims), header)).toMatchObject({ purpose });
  });

  test('must be one of the token', async () => {
    await expect(as(await token(two), 'dpv:Marketing')).rejects.toMatchObject({
      message:
        "The purpose dpv:Marketing is not one of the access token's; allowed: dpv:ServiceProvision, dpv:AcademicResearch.",
      extensions: {
        code: 'ACCESS_DENIED',
        reason: 'PURPOSE_NOT_COVERED',
        allowed: ['dpv:ServiceProvision', 'dpv:AcademicResearch'],
      },
    });
  });

  test('that is no DPV term is not echoed', async () => {
    const failure = await as(await token(two), '<script>').catch((error: Error) => error);
    expect(failure).toMatchObject({ extensions: { reason: 'PURPOSE_NOT_COVERED' } });
    expect((failure as Error).message).not.toContain('<script>');
  });
});

test("keys that cannot be had are an outage, never nobody and never the caller's fault", async () => {
  const unreachable = createAuthenticator(config, async () => {
    throw new TypeError('fetch failed: 10.0.0.7');
  });
  const failure = await unreachable({ authorization: `Bearer ${await token()}`, purpose: undefined }).catch(
    (error: Error) => error,
  );

  expect(failure).toMatchObject({ extensions: { code: 'IDENTITY_UNAVAILABLE' } });
  expect((failure as Error).message).not.toContain('10.0.0.7');
});

test('a gateway without an issuer accepts no token, but serves who has none', async () => {
  const closed = createAuthenticator(testConfig(), createLocalJWKSet({ keys: [] }) as JWTVerifyGetKey);

  await expect(closed({ authorization: `Bearer ${await token()}`, purpose: undefined })).rejects.toMatchObject(
    refused(/OIDC_ISSUER/),
  );
  expect(await closed({ authorization: undefined, purpose: undefined })).toMatchObject({ sub: null });
});
