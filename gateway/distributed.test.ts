import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHopSigner } from '../runtime/hop-token.js';
import { readHopPrivateKey } from '../runtime/hop-keys.js';
import { ANONYMOUS } from '../runtime/principal.js';
import { serveSubgraph, type ServedSubgraph } from '../runtime/serve-subgraph.js';
import { startGateway, type RunningGateway } from './server.js';
import { ask, fakeSubgraph, fakeSupergraph, memoryLog, SECRET, testConfig } from './test/fake-subgraphs.js';

let home: string;
let served: ServedSubgraph[];
let gateway: RunningGateway;
const log = memoryLog();
const skills = fakeSubgraph('skills');
const participants = fakeSubgraph('participants');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'passerelle-hop-'));
  const config = testConfig({ PASSERELLE_HOME: home, SUBGRAPH_PORT: '0' });
  served = await Promise.all([skills, participants].map((subgraph) => serveSubgraph(subgraph, config, log)));
  const urls = { SKILLS_URL: `${served[0]!.url}/graphql`, PARTICIPANTS_URL: `${served[1]!.url}/graphql` };
  gateway = await startGateway({
    config: testConfig({ PASSERELLE_HOME: home, ...urls }),
    log,
    supergraphSdl: fakeSupergraph(),
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all(served.map((subgraph) => subgraph.close()));
  await rm(home, { recursive: true });
});

const scope = { principal: { ...ANONYMOUS, sub: 'edtech', org: 'did:web:edtech.example' }, requestId: 'r1' };

async function post(body: string, authorization?: string) {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const response = await fetch(`${served[0]!.url}/graphql`, { method: 'POST', headers, body });
  return {
    status: response.status,
    body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] },
  };
}

const sign = async (subgraph: string, body: string, ttlS = 60) =>
  `Bearer ${createHopSigner(await readHopPrivateKey(testConfig({ PASSERELLE_HOME: home })), ttlS)(subgraph, scope, body)}`;

const ASK = JSON.stringify({ query: '{ skill(uri: "x") { label } }' });

test('two processes answer as one would', async () => {
  const { body } = await ask(gateway.url, '{ claims { since skill { label claimedBy } } }');

  expect(body).toEqual({
    data: {
      claims: [
        { since: 2020, skill: { label: 'label of esco:0', claimedBy: 2 } },
        { since: 2021, skill: { label: 'label of esco:1', claimedBy: 2 } },
      ],
    },
  });
});

test('a refusal arrives whole: reason, what would open it, path', async () => {
  const { status, body } = await ask(gateway.url, '{ mine: refused forWhom }');

  expect(status).toBe(200);
  expect(body).toEqual({
    data: { mine: null, forWhom: null },
    errors: [
      {
        message: 'No agreement.',
        path: ['mine'],
        extensions: { code: 'ACCESS_DENIED', reason: 'NO_AGREEMENT', opens: 'An agreement.' },
      },
    ],
  });
});

test('mutations and variables pass', async () => {
  const { body } = await ask(gateway.url, 'mutation ($label: String!) { rename(uri: "x", label: $label) { label } }', {
    variables: { label: 'é"\\' },
  });

  expect(body).toEqual({ data: { rename: { label: 'é"\\' } } });
});

test('who asks and the request id arrive as the gateway saw them', async () => {
  skills.scopes.length = 0;
  const { headers } = await ask(gateway.url, '{ whoami }');

  expect(skills.scopes).toEqual([{ principal: ANONYMOUS, requestId: headers.get('passerelle-request-id') }]);
});

test('with its hop token a subgraph answers', async () => {
  expect(await post(ASK, await sign('skills', ASK))).toEqual({
    status: 200,
    body: { data: { skill: { label: 'label of x' } } },
  });
});

test.each([
  ['a question', ASK],
  ['its SDL', JSON.stringify({ query: '{ _service { sdl } }' })],
  [
    'entities',
    JSON.stringify({
      query: '{ _entities(representations: [{ __typename: "Skill", uri: "x" }]) { ... on Skill { label } } }',
    }),
  ],
  ['introspection', JSON.stringify({ query: '{ __schema { queryType { name } } }' })],
])('without a hop token a subgraph refuses %s', async (_what, body) => {
  const answer = await post(body);

  expect(answer).toEqual({
    status: 401,
    body: { errors: [{ message: expect.stringContaining('hop token'), extensions: { code: 'UNAUTHENTICATED' } }] },
  });
});

test('a hop token for another subgraph, of another body, or too old is refused', async () => {
  const other = JSON.stringify({ query: '{ whoami }' });

  expect(await post(ASK, await sign('participants', ASK))).toMatchObject({
    status: 401,
    body: { errors: [{ message: "The hop token's `aud` is not accepted here." }] },
  });
  expect(await post(other, await sign('skills', ASK))).toMatchObject({ status: 403 });
  expect(await post(ASK, await sign('skills', ASK, -60))).toMatchObject({
    status: 401,
    body: { errors: [{ message: 'The hop token has expired.' }] },
  });
  expect(await post(ASK, 'Bearer not.a.token')).toMatchObject({ status: 401 });
});

test('a subgraph masks its own faults, before the gateway does', async () => {
  const body = JSON.stringify({ query: '{ broken }' });
  const wrong = JSON.stringify({ query: '{ passwordOfNeo4j }' });

  expect(JSON.stringify(await post(body, await sign('skills', body)))).not.toContain(SECRET);
  expect(await post(wrong, await sign('skills', wrong))).toMatchObject({
    body: { errors: [{ message: 'Internal server error' }] },
  });
});

test('a GET has no body to sign, and is refused', async () => {
  const response = await fetch(`${served[0]!.url}/graphql?query={whoami}`, {
    headers: { authorization: await sign('skills', '') },
  });

  expect(response.status).toBe(403);
});
