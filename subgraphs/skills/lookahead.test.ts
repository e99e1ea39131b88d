import { expect, test } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { isAsked } from './lookahead.js';

const schema = buildSchema(
  'type Query { list: List, other: List } type List { rows: [Row] count: Int } type Row { parts: Int }',
);

const askedOf = async (source: string, name: string): Promise<boolean> => {
  let asked = false;
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    asked = isAsked(info, new Set([name]));
    return null;
  };
  const { errors } = await graphql({ schema, source, rootValue: { list, other: null } });
  expect(errors).toBeUndefined();
  return asked;
};

test.each([
  ['where it stands', '{ list { rows { parts } } }', true],
  ['under an alias', '{ list { mine: rows { other: parts } } }', true],
  [
    'in a fragment, inline or named',
    '{ list { ... on List { ...Rows } } } fragment Rows on List { rows { parts } }',
    true,
  ],
  ['in the second of two selections of one field', '{ list { count } list { rows { parts } } }', true],
  ['not beside it', '{ list { count } other { rows { parts } } }', false],
  ['not where only its neighbour is asked', '{ list { rows { __typename } } }', false],
])('a field is found %s', async (_name, source, expected) => {
  expect(await askedOf(source, 'parts')).toBe(expected);
});
