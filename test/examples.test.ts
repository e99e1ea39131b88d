import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, stripIgnoredCharacters, validate, type GraphQLSchema } from 'graphql';
import { readIdentities } from '../gateway/demo/identities.js';
import { expectedAnswer, readExamples, variablesOf, type Example, type Remembered } from './examples.js';

const examples = await readExamples();
const identities = (await readIdentities()).map(({ name }) => name);

describe.each(examples.map((example) => [example.name, example] as const))('docs/examples/%s', (_name, example) => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchema(readFileSync(new URL('../gateway/schema.graphql', import.meta.url), 'utf8'));
  });

  test('is one named operation of the API', () => {
    const document = parse(example.query);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    expect(document.definitions).toHaveLength(1);
    expect(document.definitions[0]).toMatchObject({ name: { kind: 'Name' } });
  });

  test('stands beside its answer, which holds nothing that changes from one run to the next', () => {
    expect(example.answer).toMatchObject({ data: expect.anything() });
    expect(JSON.stringify(example.answer)).not.toMatch(
      /requestId|urn:uuid:|INTERNAL_SERVER_ERROR|_UNAVAILABLE|\d\dT\d\d:/,
    );
  });

  test('is asked by an identity of the demo, or by nobody', () => {
    expect([null, ...identities]).toContain(example.as);
  });
});

test('the query of the README is the first example, and its answer is what the README prints', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const { query } = JSON.parse(/-d @- <<'EOF'\n(\{ "query": "\{ romeOccupation.*)\nEOF/.exec(readme)![1]!) as {
    query: string;
  };
  const bare = (text: string): string => stripIgnoredCharacters(text).replace('query OneOccupation', '');
  expect(bare(query)).toBe(bare(examples[0]!.query));
  expect(JSON.parse(/```json\n([^]*?)```/.exec(readme)![1]!)).toEqual(examples[0]!.answer);
});

test('a learner who does not exist answers as one who did not consent', () => {
  const answerOf = (start: string): unknown => examples.find(({ name }) => name.startsWith(start))!.answer;
  expect(answerOf('13-nobody')).toEqual(answerOf('12-denied'));
});

describe('an answer is compared with what came', () => {
  const written = { data: { a: [{ id: '{{thing}}', n: 1 }] } };
  const user: Example = { name: 'b', as: null, query: '', variables: { id: '{{thing}}', n: 1 }, answer: null };

  test('a place takes what came there, and hands it on to variables', () => {
    const remembered: Remembered = new Map();
    const came = { data: { a: [{ id: 'urn:1', n: 1 }] } };
    expect(expectedAnswer(written, came, remembered)).toEqual(came);
    expect(variablesOf(user, remembered)).toEqual({ id: 'urn:1', n: 1 });
  });

  test('everything else must be equal', () => {
    for (const came of [
      { data: { a: [{ id: 'urn:1', n: 2 }] } },
      { data: { a: [] } },
      { data: null },
      { data: { a: [{ id: null, n: 1 }] } },
    ])
      expect(came).not.toEqual(expectedAnswer(written, came, new Map()));
  });

  test('what no answer gave is told by name', () => {
    expect(() => variablesOf(user, new Map())).toThrow('b needs {{thing}}');
  });
});
