import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { issuerKeys } from './issuer-keys.js';

let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
let jwk: JWK;
const servers: Server[] = [];

beforeAll(async () => {
  keys = await generateKeyPair('EdDSA');
  jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k' };
});
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

async function serve(answer: (url: string, base: string) => unknown): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  let base = '';
  const listener: RequestListener = (request, response) => {
    asked.push(request.url!);
    const body = answer(request.url!, base);
    if (body === undefined) response.writeHead(500).end('stack trace');
    else
      response
        .setHeader('content-type', 'application/json')
        .end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: base, asked };
}

const token = () => new SignJWT({ sub: 'x' }).setProtectedHeader({ alg: 'EdDSA', kid: 'k' }).sign(keys.privateKey);

test('the keys are found through the discovery document, once for many tokens', async () => {
  const { url, asked } = await serve((path, base) =>
    path === '/jwks' ? { keys: [jwk] } : { issuer: base, jwks_uri: `${base}/jwks` },
  );
  const find = issuerKeys({ OIDC_ISSUER: url, OIDC_JWKS_URI: undefined });

  await Promise.all([jwtVerify(await token(), find), jwtVerify(await token(), find)]);
  await jwtVerify(await token(), find);

  expect(asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
});

test('a setting can name the key set', async () => {
  const { url, asked } = await serve(() => ({ keys: [jwk] }));
  await jwtVerify(await token(), issuerKeys({ OIDC_ISSUER: 'https://never.example', OIDC_JWKS_URI: `${url}/keys` }));

  expect(asked).toEqual(['/keys']);
});

test.each<[string, (path: string, base: string) => unknown]>([
  ['speaks for another issuer', (_path, base) => ({ issuer: 'https://evil.example', jwks_uri: `${base}/jwks` })],
  ['answers an error', () => undefined],
  ['is no JSON', () => '<html>'],
  ['names a file as key set', (_path, base) => ({ issuer: base, jwks_uri: 'file:///etc/passwd' })],
])('a discovery document that %s gives no keys', async (_what, answer) => {
  const { url, asked } = await serve(answer);
  const find = issuerKeys({ OIDC_ISSUER: url, OIDC_JWKS_URI: undefined });

  await expect(jwtVerify(await token(), find)).rejects.toThrow();
  await expect(jwtVerify(await token(), find)).rejects.toThrow();
  expect(asked).toEqual(['/.well-known/openid-configuration']); // one failure stands for all who ask in the same second
});
