import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startGateway, type RunningGateway } from './server.js';
import {
  ask,
  fakeSubgraph,
  fakeSupergraph,
  memoryLog,
  SECRET,
  testConfig,
  type FakeSubgraph,
} from './test/fake-subgraphs.js';

let gateway: RunningGateway;
let skills: FakeSubgraph;
let participants: FakeSubgraph;
let log = memoryLog();

beforeAll(async () => {
  skills = fakeSubgraph('skills');
  participants = fakeSubgraph('participants');
  gateway = await startGateway({
    config: testConfig(),
    log,
    subgraphs: [skills, participants],
    supergraphSdl: fakeSupergraph(),
  });
});
afterAll(() => gateway.close());
beforeEach(() => {
  skills.failing = false;
  participants.failing = false;
  skills.scopes.length = skills.documents.length = log.lines.length = 0;
});

const QUERY = '{ claims { since skill { uri label } } }';

test('who is no browser is told at / where the API is, and that a browser gets the explorer', async () => {
  const answer = (accept: string) => fetch(`${gateway.url}/`, { headers: { accept } });
  const other = await answer('*/*');

  expect(other.status).toBe(404);
  expect(await other.json()).toMatchObject({
    errors: [{ message: expect.stringMatching(/\/graphql.*text\/html.*explorer/) }],
  });
  expect((await answer('text/html')).headers.get('content-type')).toMatch(/^text\/html/);
});

test('entities of two subgraphs are joined', async () => {
  const { status, body, headers } = await ask(gateway.url, QUERY);

  expect(status).toBe(200);
  expect(body).toEqual({
    data: {
      claims: [
        { since: 2020, skill: { uri: 'esco:0', label: 'label of esco:0' } },
        { since: 2021, skill: { uri: 'esco:1', label: 'label of esco:1' } },
      ],
    },
  });
  expect(headers.get('cache-control')).toBe('no-store');
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

test('a subgraph gets the same parsed document each time, so what it derives from it can be kept', async () => {
  await ask(gateway.url, QUERY);
  await ask(gateway.url, QUERY);

  expect(skills.documents).toHaveLength(2);
  expect(skills.documents[1]).toBe(skills.documents[0]);
});

test('a subgraph that fails leaves the rest of the answer, and tells nothing of why', async () => {
  skills.failing = true;
  const { status, text, body } = await ask(gateway.url, `{ claims { since skill { uri label } } a: whoami }`);

  expect(status).toBe(200);
  expect(body.data).toEqual({
    claims: [
      { since: 2020, skill: { uri: 'esco:0', label: null } },
      { since: 2021, skill: { uri: 'esco:1', label: null } },
    ],
    a: null,
  });
  const requestId = expect.any(String);
  expect(body.errors).toEqual(
    expect.arrayContaining([
      { message: 'Internal server error', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
      {
        message: 'Internal server error',
        path: ['claims', 0, 'skill'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]),
  );
  expect(text).not.toContain(SECRET);
  expect(JSON.stringify(log.lines.map(([line]) => String((line as { err?: Error }).err)))).toContain(SECRET);
});

test('a resolver that throws is masked, and found in the log by its request id', async () => {
  const { text, body } = await ask(gateway.url, '{ broken skill(uri: "x") { uri } }');

  expect(body.data).toEqual({ broken: null, skill: { uri: 'x' } });
  expect(body.errors).toEqual([
    {
      message: 'Internal server error',
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    },
  ]);
  expect(text).not.toContain(SECRET);
  expect(log.lines).toContainEqual([
    expect.objectContaining({ requestId: body.errors![0]!.extensions!['requestId'] }),
    'fault in a subgraph',
  ]);
});

test('a request keeps its own id when it is a plain UUID, and gets one otherwise', async () => {
  const id = '0b0c2f7e-7b9d-4b0e-9d0e-1f2a3b4c5d6e';
  const kept = await ask(gateway.url, '{ whoami }', { headers: { 'Passerelle-Request-Id': id } });
  const replaced = await ask(gateway.url, '{ whoami }', { headers: { 'Passerelle-Request-Id': 'Robert"; DROP' } });

  expect(kept.headers.get('passerelle-request-id')).toBe(id);
  expect(skills.scopes[0]!.requestId).toBe(id);
  expect(replaced.headers.get('passerelle-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('the query plan is not shown to whoever sends a header', async () => {
  const { body } = await ask(gateway.url, '{ whoami }', {
    headers: { 'Apollo-Query-Plan-Experimental': '1', 'Apollo-Federation-Include-Trace': 'ftv1' },
  });

  expect(body.extensions).toBeUndefined();
});

test('a body that is too large, no JSON, or a batch is refused cleanly', async () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  const large = await post(JSON.stringify({ query: '{ whoami }', variables: { a: 'x'.repeat(110_000) } }));
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });

  const broken = await post('{"query": ');
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({
    errors: [{ message: 'The request body is not JSON.', extensions: { code: 'BAD_USER_INPUT' } }],
  });

  const batch = await post(JSON.stringify([{ query: '{ whoami }' }]));
  expect(batch.status).toBe(400);

  const simple = await fetch(`${gateway.url}/graphql?query={whoami}`, { headers: { accept: '*/*' } });
  expect(simple.status).toBe(400); // no preflight: CSRF
});

test.each([
  ['query A { whoami } query B { broken }', 'OPERATION_RESOLUTION_FAILURE', 'name one in `operationName`'],
  ['fragment F on Query { whoami } query A { ...F } query B { ...F }', 'OPERATION_RESOLUTION_FAILURE', 'several'],
  ['subscription { whoami }', 'BAD_REQUEST', 'no subscriptions'],
])('what cannot be run is a mistake of the client, not a fault: %s', async (query, code, says) => {
  const { status, body } = await ask(gateway.url, query);

  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors).toEqual([{ message: expect.stringContaining(says), extensions: { code } }]);
  expect(log.lines).toEqual([]);
});

test('persisted queries of clients are not stored', async () => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ whoami }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    }),
  });

  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
});

test('a browser gets the explorer, which loads nothing from elsewhere', async () => {
  for (const path of ['/', '/graphql']) {
    const response = await fetch(gateway.url + path, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' blob:;/,
    );
    expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});

test('readiness names the part that does not answer, and liveness does not depend on it', async () => {
  expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
  const ready = await fetch(`${gateway.url}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ ready: true, parts: { skills: 'ready', participants: 'ready' } });
});

test('a port that is taken rejects with the code of Node', async () => {
  const port = new URL(gateway.url).port;

  await expect(
    startGateway({ config: testConfig({ PORT: port }), log, subgraphs: [], supergraphSdl: '' }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a supergraph with a subgraph that is not there stops the start, and frees the port', async () => {
  await expect(
    startGateway({ config: testConfig(), log, subgraphs: [skills], supergraphSdl: fakeSupergraph() }),
  ).rejects.toThrow('participants');
});
