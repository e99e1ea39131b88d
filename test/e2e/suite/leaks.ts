import { describe, expect, test } from '@jest/globals';
import { refusals, valuesIn } from '../client.js';
import type { Topic } from '../suite.js';
import { ADA, LILLE } from './world.js';

/** Ways round the annotation of a field, tried by an organisation to which none of these fields is open. */
const WAYS_ROUND: Readonly<Record<string, string>> = {
  'an alias': `{ a: learner(id: "${ADA}") { code: email label: familyName } }`,
  'the name of an open field as alias': `{ skill: learner(id: "${ADA}") { uri: email prefLabel: studentNumber } }`,
  'a fragment': `{ learner(id: "${ADA}") { ...F } } fragment F on Learner { ...G } fragment G on Learner { email ageBand }`,
  'inline fragments': `{ learner(id: "${ADA}") { ... { email } ... on Learner { ... @include(if: true) { territory } } } }`,
  directives: `query ($yes: Boolean = true) { learner(id: "${ADA}") { email @include(if: $yes) studentNumber @skip(if: false) } }`,
  'a list': `{ learners(holder: "${LILLE}") { edges { cursor node { email studentNumber } } pageInfo { endCursor } } }`,
  'lists of parts': `{ learner(id: "${ADA}") { credentials { title forgery } accommodations { measure } reflections { text } } }`,
  'the same field twice': `{ learner(id: "${ADA}") { email } learner(id: "${ADA}") { email email } }`,
  'one after an open one': `{ learner(id: "${ADA}") { __typename email } romeOccupation(code: "none") { code } }`,
  'the key of another': `{ learner(id: "lille-ada") { email } other: learner(id: "urn:passerelle:person:ada") { email } }`,
};

const INTROSPECTION = /* GraphQL */ `
  {
    __schema {
      types {
        name
        fields {
          name
        }
        enumValues {
          name
        }
      }
      directives {
        name
      }
      queryType {
        fields {
          name
        }
      }
    }
  }
`;

export const describeLeaks: Topic = (suite) => {
  describe('leaks', () => {
    test.each(Object.entries(WAYS_ROUND))('a closed field stays closed by %s', async (_name, query) => {
      for (const as of ['edtech-alpha', 'edtech-beta', 'ministry']) {
        const answer = await suite().ask(query, { as });
        expect(valuesIn(answer.body.data).filter((value) => value !== 'Learner' && value !== false)).toEqual([]);
        expect(refusals(answer).length).toBeGreaterThan(0);
        expect(refusals(answer).every((refusal) => /^(Query|Learner)\.\w+ [A-Z_]+$/.test(refusal))).toBe(true);
      }
    });

    test('of several operations the one that is named runs, and is the one decided on', async () => {
      const query = `query Open { romeOccupation(code: "J1501") { code } } query Closed { learner(id: "${ADA}") { email } }`;
      const open = await suite().ask(query, { as: 'edtech-alpha', operationName: 'Open' });
      const closed = await suite().ask(query, { as: 'edtech-alpha', operationName: 'Closed' });
      expect(open.body).toEqual({ data: { romeOccupation: { code: 'J1501' } } });
      expect(closed.body.data).toEqual({ learner: { email: null } });
    });

    test.each([
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Learner", id: "lille-ada" }]) { ... on Learner { email } } }',
      `{ learner(id: "${ADA}") { ... on Concept { uri } } }`,
      `{ concept(uri: "${ADA}") { ... on Learner { email } } }`,
    ])('what federation or another type would open is no part of this API: %s', async (query) => {
      const { status, body } = await suite().ask(query, { as: 'edtech-alpha' });
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
      expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    });

    test('introspection shows the API, and nothing of how it is composed or governed', async () => {
      const { body } = await suite().ask(INTROSPECTION);
      const schema = body.data!['__schema'] as Record<'types' | 'directives', { name: string }[]>;
      const names = [...schema.types, ...schema.directives].map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['Learner', 'RomeOccupation', 'include']));
      expect(names.filter((name) => /^(access|join|link|core|_[A-Z]|_entities|_service)/.test(name))).toEqual([]);
      expect(JSON.stringify(schema)).not.toMatch(/"(_service|_entities|GOVERNED|access__\w+)"/);
    });

    test.each([
      ['apollo-query-plan-experimental', '1'],
      ['apollo-federation-include-trace', 'ftv1'],
      ['apollo-require-preflight', '1'],
    ])('no header makes an answer say more: %s', async (header, value) => {
      const init = (extra: Record<string, string>) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...extra },
        body: '{"query":"{ romeOccupation(code: \\"J1501\\") { code } }"}',
      });
      const plain = await suite().send('/graphql', init({}));
      const asked = await suite().send('/graphql', init({ [header]: value }));
      expect(plain.body).toEqual({ data: { romeOccupation: { code: 'J1501' } } });
      expect(asked.text).toBe(plain.text);
    });

    test('nothing between us and the client may keep an answer', async () => {
      const { headers } = await suite().ask('{ __typename }');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    });

    test('the request id in the answer is ours, unless the client sent a plain UUID', async () => {
      const id = '0b2f5c1e-8a43-4d7e-9a55-0d5a3c9f1e11';
      const send = (requestId: string) =>
        suite().send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'passerelle-request-id': requestId },
          body: '{"query":"{ __typename }"}',
        });
      expect((await send(id)).requestId).toBe(id);
      expect((await send('ada@etu.universite-de-lille.example')).requestId).toMatch(/^[0-9a-f-]{36}$/);
    });
  });
};
