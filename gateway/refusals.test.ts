import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { startGateway, type RunningGateway } from './server.js';
import { ask, fakeSubgraph, fakeSupergraph, memoryLog, testConfig } from './test/fake-subgraphs.js';

let privateKey: CryptoKey;
let gateway: RunningGateway;
let production: RunningGateway;
let issuer: string;
const log = memoryLog();
const skills = fakeSubgraph('skills');
const fakes = { log, subgraphs: [skills, fakeSubgraph('participants')], supergraphSdl: fakeSupergraph() };

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA');
  privateKey = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k' };
  gateway = await startGateway({
    config: testConfig({ MAX_TOKENS: '200' }),
    ...fakes,
    ownIssuer: async (url) => {
      issuer = `${url}/own`;
      const router = express.Router();
      router.get(
        '/own/.well-known/openid-configuration',
        (_request, response) => void response.json({ issuer, jwks_uri: `${issuer}/jwks` }),
      );
      router.get('/own/jwks', (_request, response) => void response.json({ keys: [jwk] }));
      return { issuer, router };
    },
  });
  production = await startGateway({
    config: testConfig({ NODE_ENV: 'production', OIDC_ISSUER: 'http://127.0.0.1:1' }),
    ...fakes,
  });
});
afterAll(() => Promise.all([gateway.close(), production.close()]));

const bearer = async (claims: object = {}): Promise<string> => {
  const payload = {
    iss: issuer,
    aud: 'urn:passerelle:gateway',
    sub: 'edtech',
    org: 'did:web:edtech.example',
    purposes: ['dpv:ServiceProvision'],
    ...claims,
  };
  return `Bearer ${await new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid: 'k' }).setExpirationTime('1m').sign(privateKey)}`;
};

test('the principal of the token reaches the subgraph', async () => {
  const { body } = await ask(gateway.url, '{ forWhom }', { headers: { authorization: await bearer() } });

  expect(body).toEqual({ data: { forWhom: 'dpv:ServiceProvision' } });
});

test('a wrong token is 401 in the form of GraphQL, before anything is executed', async () => {
  skills.scopes.length = 0;
  const { status, headers, body } = await ask(gateway.url, '{ whoami }', {
    headers: { authorization: await bearer({ aud: 'other' }) },
  });

  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(body).toEqual({
    errors: [
      {
        message: 'The `aud` of the access token is not accepted here; it must be urn:passerelle:gateway.',
        extensions: { code: 'UNAUTHENTICATED', requestId: headers.get('passerelle-request-id') },
      },
    ],
  });
  expect(skills.scopes).toEqual([]);
});

test('a purpose the token does not allow is 403 and says which it does', async () => {
  const { status, body } = await ask(gateway.url, '{ whoami }', {
    headers: { authorization: await bearer(), 'passerelle-purpose': 'dpv:Marketing' },
  });

  expect(status).toBe(403);
  expect(body.errors).toMatchObject([
    { extensions: { code: 'ACCESS_DENIED', reason: 'PURPOSE_NOT_COVERED', allowed: ['dpv:ServiceProvision'] } },
  ]);
});

test('an issuer that does not answer is 503, not anonymity', async () => {
  const { status, body } = await ask(production.url, '{ whoami }', { headers: { authorization: await bearer() } });

  expect(status).toBe(503);
  expect(body.errors).toMatchObject([{ extensions: { code: 'IDENTITY_UNAVAILABLE' } }]);
});

test('in production the schema is not told, neither by introspection nor by suggestions', async () => {
  const introspection = await ask(production.url, '{ __schema { types { name } } }');
  const typo = await ask(production.url, '{ whoamI }');

  expect(introspection.status).toBe(400);
  expect(typo.text).not.toContain('whoami');
});

test('elsewhere introspection is open, without the marks of the policy in it', async () => {
  const { body } = await ask(gateway.url, '{ __schema { types { name } directives { name } } }');
  const names = JSON.stringify(body.data);

  expect(names).toContain('"Claim"');
  expect(names).not.toContain('access__');
  expect(names).not.toContain('_Service');
});

test.each([
  ['nests too deep', `{ ${'claims { skill { '.repeat(8)} uri ${'} } '.repeat(8)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'has too many aliases',
    `{ ${Array.from({ length: 19 }, (_, i) => `a${i}: whoami b${i}: broken`).join(' ')} }`,
    'LIMIT_EXCEEDED',
  ],
  ['has too many tokens', `{ ${'whoami '.repeat(300)} }`, 'LIMIT_EXCEEDED'],
  ['is no GraphQL', '{ whoami', 'GRAPHQL_PARSE_FAILED'],
  ['asks what there is not', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
])('an operation that %s is 400', async (_what, query, code) => {
  const { status, body, text } = await ask(gateway.url, query);

  expect(status).toBe(400);
  expect(body.errors!.map(({ extensions }) => extensions!['code'])).toContain(code);
  expect(text).not.toContain('stacktrace');
});

test('a variable of the wrong form is BAD_USER_INPUT', async () => {
  const { status, body } = await ask(gateway.url, 'query ($uri: ID!) { skill(uri: $uri) { uri } }', { variables: {} });

  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('in production a gateway without an issuer does not start', async () => {
  await expect(startGateway({ config: testConfig({ NODE_ENV: 'production' }), ...fakes })).rejects.toThrow(
    'OIDC_ISSUER is not set',
  );
});
