import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway, type RunningGateway } from './server.js';
import { fakeSubgraph, fakeSupergraph, memoryLog, testConfig } from './test/fake-subgraphs.js';

/* Two ways to the same answer: everyday requests by Node alone, others by Express. Nobody may tell by which one came. */

let gateway: RunningGateway;
const log = memoryLog();

beforeAll(async () => {
  const subgraphs = [fakeSubgraph('skills'), fakeSubgraph('participants')];
  gateway = await startGateway({ config: testConfig(), log, subgraphs, supergraphSdl: fakeSupergraph() });
});
afterAll(() => gateway.close());

const ID = '0b0c2f7e-7b9d-4b0e-9d0e-1f2a3b4c5d6e';

interface Got {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

/** Sends the bytes as they are; `chunked` leaves the length out, so that Express reads them. */
const send = (body: string | Buffer, headers: Record<string, string> = {}, chunked = false): Promise<Got> =>
  new Promise((resolve, reject) => {
    const length = chunked ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
    const all = { 'content-type': 'application/json', 'passerelle-request-id': ID, ...headers, ...length };
    httpRequest(`${gateway.url}/graphql`, { method: 'POST', headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const { date: _date, ...rest } = response.headers;
          resolve({ status: response.statusCode, headers: rest, text: Buffer.concat(chunks).toString() });
        });
    })
      .on('error', reject)
      .end(body);
  });

const QUERY = JSON.stringify({ query: '{ claims { since skill { uri label } } }' });

test.each<[string, string, Record<string, string>]>([
  ['a query', QUERY, {}],
  [
    'a query with a variable',
    JSON.stringify({ query: 'query ($n: Int) { claims(first: $n) { since } }', variables: { n: 1 } }),
    {},
  ],
  ['a refusal', '{"query":"{ refused forWhom }"}', {}],
  ['a fault', '{"query":"{ broken }"}', {}],
  ['an operation that is not valid', '{"query":"{ nothing }"}', {}],
  ['an operation that is too deep', JSON.stringify({ query: `{ ${'a { '.repeat(20)}b${' }'.repeat(20)} }` }), {}],
  ['a batch', `[${QUERY}]`, {}],
  ['a body that is no JSON', '{"query": ', {}],
  ['a body that is a text', '"{ whoami }"', {}],
  ['a body of nothing that counts', '{}', {}],
  ['a byte order mark', `\ufeff${QUERY}`, {}],
  ['a charset', QUERY, { 'content-type': 'application/json; charset=utf-8' }],
  ['a token that is none', QUERY, { authorization: 'Bearer nonsense' }],
  ['an Authorization that is no bearer', QUERY, { authorization: 'Basic YTpi' }],
  ['a media type it cannot answer in', QUERY, { accept: 'image/png' }],
  ['the media type of the specification', QUERY, { accept: 'application/graphql-response+json' }],
])('%s is answered the same by both ways', async (_says, body, headers) => {
  const everyday = await send(body, headers);

  expect(everyday).toEqual(await send(body, headers, true));
  expect(everyday.headers).toMatchObject({
    'passerelle-request-id': ID,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  expect(everyday.headers['x-powered-by']).toBeUndefined();
});

test.each<[string, string | Buffer, Record<string, string>, number]>([
  ['compressed', gzipSync(QUERY), { 'content-encoding': 'gzip' }, 200],
  ['too large', JSON.stringify({ query: '{ whoami }', variables: { a: 'x'.repeat(110_000) } }), {}, 413],
  ['of another charset', QUERY, { 'content-type': 'application/json; charset=nonsense' }, 415],
  ['no JSON by its type', QUERY, { 'content-type': 'text/plain' }, 400],
  ['empty', '', {}, 400],
])('a body that is %s is left to Express', async (_says, body, headers, status) => {
  expect((await send(body, headers)).status).toBe(status);
});

test('a client that goes away in the middle of its body leaves nothing behind', async () => {
  await new Promise<void>((resolve) => {
    const request = httpRequest(
      `${gateway.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': '100' } },
      () => resolve(),
    );
    request.on('error', () => resolve());
    request.write('{"query":');
    setTimeout(() => request.destroy(), 50);
  });

  expect((await send(QUERY)).status).toBe(200);
  expect(log.lines.filter(([, says]) => says === 'fault while a request was answered')).toEqual([]);
});
