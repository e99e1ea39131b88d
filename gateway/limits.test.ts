import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from '@jest/globals';
import { operationLimits, type LimitConfig } from './limits.js';

const schema = buildSchema('type Query { a: Query b(x: Int): Query n: Int }');
const limits: LimitConfig = { MAX_TOKENS: 100, MAX_DEPTH: 4, MAX_ALIASES: 3, MAX_ROOT_FIELDS: 3 };
const faults = (query: string) =>
  validate(schema, parse(query), [operationLimits(limits)]).map(({ message }) => message);

test.each([
  ['depth', '{ a { a { a { n } } } }', '{ a { a { a { a { n } } } } }', 'levels of nesting'],
  [
    'depth through a fragment',
    '{ a { ...f } } fragment f on Query { a { a { n } } }'.replace('a { a { n } }', 'a { n }'),
    '{ a { a { ...f } } } fragment f on Query { a { a { n } } }',
    'levels of nesting',
  ],
  [
    'depth through inline fragments',
    '{ ... { a { ... { n } } } }',
    '{ ... { a { ... on Query { a { a { a { n } } } } } } }',
    'levels of nesting',
  ],
  ['root fields', '{ n a { n } b { n } }', '{ n a { n } b { n } c: n }', 'root fields'],
  [
    'root fields in a fragment',
    '{ ...f }  fragment f on Query { n }',
    '{ ...f b { n } } fragment f on Query { n a { n } c: n }',
    'root fields',
  ],
  ['aliases', '{ a { x: n y: n z: n } }', '{ a { w: n x: n y: n z: n } }', 'aliases'],
  [
    'aliases of a fragment spread twice',
    '{ a { ...f } } fragment f on Query { x: n y: n }',
    '{ a { ...f } b { ...f } } fragment f on Query { x: n y: n }',
    'aliases',
  ],
])('%s: what is within passes, what is over is refused', (_what, within, over, named) => {
  expect(faults(within)).toEqual([]);
  expect(faults(over)).toEqual([expect.stringContaining(named)]);
});

test('directives are counted', () => {
  const many = '@include(if: true) '.repeat(51);
  expect(faults(`{ n ${many} }`)).toEqual(['The operation has more than 50 directives.']);
});

test('each operation of a document is held to the limits', () => {
  expect(faults('query A { n } query B { a { a { a { a { n } } } } }')).toEqual([
    'The operation has more than 4 levels of nesting.',
  ]);
});

test('introspection may nest deeper: tools ask so', () => {
  expect(faults('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual([]);
});

test('a small document that spreads to a huge one is refused, at once', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
  );
  const bomb = `{ ...f0 } ${doubling.join(' ')} fragment f60 on Query { n }`;

  expect(faults(bomb)).toContain('The operation has more than 100 fields once its fragments are spread.');
});

test('fragments that spread each other do not hang the rule', () => {
  expect(faults('{ ...f } fragment f on Query { n ...g } fragment g on Query { ...f }')).toEqual([]);
});
