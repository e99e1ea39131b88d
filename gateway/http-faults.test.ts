import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { serveSubgraph, type ServedSubgraph } from '../runtime/serve-subgraph.js';
import { startGateway, type RunningGateway } from './server.js';
import { ask, fakeSubgraph, fakeSupergraph, memoryLog, SECRET, testConfig } from './test/fake-subgraphs.js';

/** What the skills subgraph does instead of answering; participants stays well. */
type Fault = (request: IncomingMessage, response: ServerResponse) => void;

let fault: Fault;
let faulty: Server;
let gateway: RunningGateway;
let participants: ServedSubgraph;
let home: string;
const log = memoryLog();
const drips = new Set<NodeJS.Timeout>();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'passerelle-faults-'));
  faulty = createServer((request, response) => fault(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => faulty.once('listening', resolve));
  participants = await serveSubgraph(
    fakeSubgraph('participants'),
    testConfig({ PASSERELLE_HOME: home, SUBGRAPH_PORT: '0' }),
    log,
  );
  const config = testConfig({
    PASSERELLE_HOME: home,
    SKILLS_URL: `http://127.0.0.1:${(faulty.address() as AddressInfo).port}/graphql`,
    PARTICIPANTS_URL: `${participants.url}/graphql`,
    SUBGRAPH_TIMEOUT_MS: '300',
    SUBGRAPH_MAX_RESPONSE_MB: '1',
    SHUTDOWN_TIMEOUT_MS: '1000',
  });
  gateway = await startGateway({ config, log, supergraphSdl: fakeSupergraph() });
});
afterAll(async () => {
  drips.forEach(clearInterval);
  await gateway.close();
  await participants.close();
  faulty.close().closeAllConnections();
  await rm(home, { recursive: true });
});
beforeEach(() => void (log.lines.length = 0));

const json = (response: ServerResponse, status: number, body: string, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(body);

const FAULTS: [string, Fault][] = [
  ['hangs', () => {}],
  ['resets the connection', (request) => request.socket.destroy()],
  [
    'answers 500 with a body',
    (_request, response) => json(response, 500, JSON.stringify({ errors: [{ message: SECRET }] })),
  ],
  ['answers 200 with a page', (_request, response) => json(response, 200, `<h1>${SECRET}</h1>`, 'text/html')],
  ['truncates its JSON', (_request, response) => json(response, 200, `{"data":{"whoami":"${SECRET}`)],
  [
    'ends before its Content-Length',
    (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        .write('{"data"', () => response.destroy()),
  ],
  ['answers a list', (_request, response) => json(response, 200, `["${SECRET}"]`)],
  ['answers data that is no object', (_request, response) => json(response, 200, `{"data":"${SECRET}"}`)],
  ['answers errors that are none', (_request, response) => json(response, 200, `{"errors":{"message":"${SECRET}"}}`)],
  ['redirects', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  [
    'answers more than it may',
    (_request, response) => json(response, 200, JSON.stringify({ data: { whoami: SECRET.repeat(50_000) } })),
  ],
  [
    'drips',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      drips.add(setInterval(() => response.write(' '), 50));
    },
  ],
];

test.each(FAULTS)('a subgraph that %s is unavailable; the others answer, nothing of it shows', async (_what, does) => {
  fault = does;
  const { status, body, text } = await ask(gateway.url, '{ claims { since skill { label } } me: whoami }');

  expect(status).toBe(200);
  expect(body.data).toEqual({
    claims: [
      { since: 2020, skill: { label: null } },
      { since: 2021, skill: { label: null } },
    ],
    me: null,
  });
  const unavailable = {
    message: 'The skills part of the graph did not answer.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: expect.any(String) },
  };
  expect(body.errors).toHaveLength(2);
  expect(body.errors).toEqual(
    expect.arrayContaining([
      { ...unavailable, path: ['me'] },
      { ...unavailable, path: ['claims', 0, 'skill'] },
    ]),
  );
  for (const secret of [SECRET, '127.0.0.1', 'stack', 'undici', 'serviceName']) expect(text).not.toContain(secret);
  expect(log.lines).toContainEqual([
    expect.objectContaining({ subgraph: 'skills', requestId: expect.any(String) }),
    'a subgraph did not answer',
  ]);
});

test('the wrong shape inside data is an error of ours, without its text', async () => {
  fault = (_request, response) => json(response, 200, JSON.stringify({ data: { whoami: { secret: SECRET } } }));
  const { body, text } = await ask(gateway.url, '{ whoami }');

  expect(body.data).toEqual({ whoami: null });
  expect(text).not.toContain('hunter2');
});

test('errors of a subgraph pass by an allow-list: text of faults, extensions and HTTP status do not', async () => {
  const leaks = { stacktrace: [SECRET], http: { status: 418 }, serviceName: SECRET, response: { body: SECRET } };
  const errors = [
    { message: `connect ${SECRET}`, path: ['whoami'], extensions: { code: 'ECONNREFUSED', ...leaks } },
    { message: `Cannot query field "${SECRET}"`, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    {
      message: 'No agreement.',
      path: ['whoami'],
      extensions: { code: 'ACCESS_DENIED', reason: 'NO_AGREEMENT', ...leaks },
    },
  ];
  fault = (_request, response) =>
    json(response, 200, JSON.stringify({ data: { whoami: null }, errors, extensions: { ftv1: SECRET } }));
  const { status, body, text } = await ask(gateway.url, '{ a: whoami }');

  expect(status).toBe(200);
  expect(body.errors).toEqual([
    {
      message: 'Internal server error',
      path: ['whoami'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    },
    { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } },
    { message: 'No agreement.', path: ['whoami'], extensions: { code: 'ACCESS_DENIED', reason: 'NO_AGREEMENT' } },
  ]);
  expect(text).not.toContain('hunter2');
});

test('a fault of yesterday does not stay: the next answer is taken', async () => {
  fault = (_request, response) => json(response, 200, '{"data":{"whoami":"well again"}}');
  const { body } = await ask(gateway.url, '{ whoami }');

  expect(body).toEqual({ data: { whoami: 'well again' } });
});

test('readiness says which part is away', async () => {
  fault = (_request, response) => json(response, 503, '{}');
  const response = await fetch(`${gateway.url}/readyz`);

  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ ready: false, parts: { skills: 'not ready', participants: 'ready' } });
});
