import { describe, expect, test } from '@jest/globals';
import type { Topic } from '../suite.js';

const fields = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const nested = (depth: number): string => (depth === 0 ? 'uri' : `parent { ${nested(depth - 1)} }`);
const spread = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, i) =>
      `fragment F${i} on Concept { ${i + 1 < levels ? `broader { nodes { ...F${i + 1} } } narrower { nodes { ...F${i + 1} } }` : 'uri'} }`,
  ).join(' ');

/** Operations larger than the defaults of the settings allow. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  nested: `{ romeOccupation(code: "J1501") { ${nested(12)} } }`,
  'full of aliases': `{ ${fields(31, (i) => `a${i}: __typename`)} }`,
  'wide at the root': `{ ${fields(21, (i) => `${['concept', 'skill', 'occupation'][i % 3]}(uri: "${i}") { uri }`)} }`,
  'full of directives': `{ __typename ${fields(51, () => '@include(if: true)')} }`,
  'long in tokens': `{ ${fields(1_001, () => '__typename')} }`,
  'one of fragments that double at each level': `{ concept(uri: "a") { ...F0 } } ${spread(11)}`,
};

const json = { 'content-type': 'application/json' };

/** Requests that are refused for their form: what is sent, and what comes back. */
const WRONG_FORM: Readonly<Record<string, [string, RequestInit, status: number, says: RegExp]>> = {
  'a body too large': [
    '/graphql',
    {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(110_000) } }),
    },
    413,
    /larger than 100 kB/,
  ],
  'a batch': ['/graphql', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }, 400, /batching/],
  'no JSON': ['/graphql', { method: 'POST', headers: json, body: '{"query":' }, 400, /not JSON/],
  'no query': ['/graphql', { method: 'POST', headers: json, body: '{"variables":{}}' }, 400, /query/i],
  'no GraphQL': ['/graphql', { method: 'POST', headers: json, body: '{"query":"SELECT 1"}' }, 400, /Syntax Error/],
  'an unknown operation': [
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"query A { __typename }","operationName":"B"}' },
    400,
    /operation/i,
  ],
  'a subscription': ['/graphql', { method: 'POST', headers: json, body: '{"query":"subscription { a }"}' }, 400, /./],
  'a form of another site (CSRF)': [
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    400,
    /Cross-Site Request Forgery/,
  ],
  'a link of another site (CSRF)': [
    '/graphql?query=%7B__typename%7D',
    { method: 'GET', headers: { accept: 'application/json' } },
    400,
    /Cross-Site Request Forgery/,
  ],
  'a mutation by GET': [
    '/graphql?query=mutation%7BwithdrawConsent(id:%22a%22)%7Bid%7D%7D',
    { method: 'GET', headers: { accept: 'application/json', 'apollo-require-preflight': '1' } },
    405,
    /GET/,
  ],
  'a stored query (APQ)': [
    '/graphql',
    {
      method: 'POST',
      headers: json,
      body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    },
    200, // as the protocol of stored queries says it
    /[Pp]ersisted/,
  ],
  'another path': ['/admin', { method: 'GET', headers: { accept: 'application/json' } }, 404, /nothing here/],
};

/** What is refused before it costs anything, each with a clear error of the client's. */
export const describeLimits: Topic = (suite) => {
  describe('limits', () => {
    test.each(Object.entries(TOO_LARGE))('an operation that is %s is refused', async (_name, query) => {
      const { status, body } = await suite().ask(query);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
      const [first] = body.errors!;
      expect(first).toEqual(
        expect.objectContaining({
          message: expect.stringMatching(/^The operation has more than \d+ /),
          extensions: { code: 'LIMIT_EXCEEDED' },
        }),
      );
    });

    test('an operation whose lists could bring too many rows is refused before it runs, by its variables too', async () => {
      const query =
        'query ($first: Int) { concept(uri: "urn:rome:domain:J") { narrower(first: $first) { nodes { narrower(first: $first) { nodes { narrower(first: 2) { totalCount } } } } } } }';
      const refused = await suite().ask(query, { variables: { first: 200 } });
      expect(refused.status).toBe(400);
      expect(refused.body.data).toBeUndefined();
      expect(refused.body.errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(
            /weighs 120200: the rows that its lists could bring.* more than 50000 is refused/,
          ),
          extensions: { code: 'LIMIT_EXCEEDED' },
        }),
      ]);
      const answered = await suite().ask(query, { variables: { first: 20 } });
      expect(answered.body.errors).toBeUndefined();
    });

    test('an operation at the limits is answered', async () => {
      const { status, body } = await suite().ask(
        `{ ${fields(19, (i) => `a${i}: __typename`)} romeOccupation(code: "J1501") { ${nested(10)} } }`,
      );
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
    });

    test.each(Object.entries(WRONG_FORM))('%s is refused', async (_name, [path, init, status, says]) => {
      const answer = await suite().send(path, init);
      expect(answer.status).toBe(status);
      expect(answer.body.data).toBeUndefined();
      expect(answer.body.errors).toHaveLength(1);
      expect(answer.body.errors![0]!.message).toMatch(says);
    });

    test('no other site may read answers in a browser of somebody', async () => {
      const { headers } = await suite().send('/graphql', {
        method: 'POST',
        headers: { ...json, origin: 'https://elsewhere.example' },
        body: '{"query":"{ __typename }"}',
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });
};
