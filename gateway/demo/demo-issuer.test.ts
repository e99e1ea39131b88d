import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, fakeSubgraph, fakeSupergraph, memoryLog, testConfig } from '../test/fake-subgraphs.js';
import { startGateway, type RunningGateway } from '../server.js';
import { createDemoIssuer } from './demo-issuer.js';
import { fetchDemoToken } from './demo-token.js';
import { DEMO_CLIENT, readIdentities, type DemoIdentity } from './identities.js';
import { recallIssuer } from './issuer-address.js';

let home: string;
let gateway: RunningGateway;
let identities: DemoIdentity[];
let issuer: string;
const fakes = {
  log: memoryLog(),
  subgraphs: [fakeSubgraph('skills'), fakeSubgraph('participants')],
  supergraphSdl: fakeSupergraph(),
};

const start = (port = '0') => {
  const config = testConfig({ PASSERELLE_HOME: home, PORT: port });
  return startGateway({ config, ...fakes, ownIssuer: (url) => createDemoIssuer(url, config) });
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'passerelle-demo-'));
  gateway = await start();
  identities = await readIdentities();
  issuer = await recallIssuer(testConfig({ PASSERELLE_HOME: home }));
});
afterAll(async () => {
  await gateway.close();
  await rm(home, { recursive: true });
});

const whoami = async (token: string, headers: Record<string, string> = {}) => {
  const { body } = await ask(gateway.url, '{ whoami }', { headers: { authorization: `Bearer ${token}`, ...headers } });
  const { requestId: _, ...principal } = JSON.parse(String(body.data?.['whoami'])) as Record<string, unknown>;
  return principal;
};

test('each demo identity gets a token that the gateway accepts for exactly it', async () => {
  for (const { name, sub, org, person, purposes } of identities) {
    const token = await fetchDemoToken(issuer, identities, name);
    const purpose = purposes.length === 1 ? purposes[0] : null;
    expect(await whoami(token)).toEqual({ sub, org: org ?? null, person: person ?? null, purpose });
  }
});

test('a token can be narrowed to one purpose of the identity', async () => {
  const token = await fetchDemoToken(issuer, identities, 'fun-mooc', 'https://w3id.org/dpv#AcademicResearch');

  expect(await whoami(token)).toMatchObject({ purpose: 'dpv:AcademicResearch' });
  await expect(fetchDemoToken(issuer, identities, 'ada', 'dpv:Marketing')).rejects.toThrow(
    'dpv:Marketing is not a purpose of ada; it has: dpv:ServiceProvision',
  );
});

test('an unknown identity is answered by the known ones', async () => {
  await expect(fetchDemoToken(issuer, identities, 'eve')).rejects.toThrow(
    /no demo identity eve; there are:\n {2}edtech-alpha /,
  );
  await expect(fetchDemoToken('http://127.0.0.1:1/oidc', identities, 'ada')).rejects.toThrow(
    'start it with `npm start`',
  );
});

test('an organisation cannot use the grant of persons, nor a person credentials of an organisation', async () => {
  const ask = (form: Record<string, string>) =>
    fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });

  expect(
    (await ask({ grant_type: 'urn:passerelle:demo-person', client_id: DEMO_CLIENT, identity: 'edtech-alpha' })).status,
  ).toBe(400);
  expect((await ask({ grant_type: 'client_credentials', client_id: DEMO_CLIENT })).status).toBe(400);
  expect(
    (await ask({ grant_type: 'client_credentials', client_id: 'edtech-alpha', client_secret: 'guess' })).status,
  ).toBe(401);
});

test('the code flow goes by a login page that says it is a demo, and ends in a token', async () => {
  const verifier = randomBytes(32).toString('base64url');
  const jar = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, gateway.url), { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string];
      jar.set(name, value);
    }
    return response;
  };
  const redirect = 'http://127.0.0.1:5173/callback';
  const query = new URLSearchParams({
    client_id: DEMO_CLIENT,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirect,
    state: 's',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });

  const toLogin = await go(`/oidc/auth?${query.toString()}`);
  const loginUrl = toLogin.headers.get('location')!;
  const page = await go(loginUrl);
  expect(await page.text()).toMatch(/DEMO &mdash; no real identity/);
  expect(page.headers.get('content-security-policy')).toMatch("default-src 'none'");

  const chosen = await go(loginUrl, { method: 'POST', body: new URLSearchParams({ identity: 'ada' }) });
  const back = await go(chosen.headers.get('location')!);
  const code = new URL(back.headers.get('location')!).searchParams.get('code')!;
  const form = {
    grant_type: 'authorization_code',
    client_id: DEMO_CLIENT,
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
  };
  const answer = (await (await go('/oidc/token', { method: 'POST', body: new URLSearchParams(form) })).json()) as {
    access_token: string;
  };

  expect(await whoami(answer.access_token)).toMatchObject({ person: 'urn:passerelle:person:ada', org: null });
});

test('tokens outlive a restart', async () => {
  const token = await fetchDemoToken(issuer, identities, 'ada');
  const port = new URL(gateway.url).port;
  await gateway.close();
  gateway = await start(port);

  expect(await whoami(token)).toMatchObject({ person: 'urn:passerelle:person:ada' });
});

test('in production the demo issuer refuses to run', async () => {
  const config = testConfig({ NODE_ENV: 'production', PASSERELLE_HOME: home });

  await expect(createDemoIssuer('http://127.0.0.1:1', config)).rejects.toThrow('refuse to run in production');
});
