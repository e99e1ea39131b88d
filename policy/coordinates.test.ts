import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, getOperationAST, parse, type GraphQLResolveInfo } from 'graphql';
import { selectedBelow, touchedBy } from './coordinates.js';

const schema = buildSchema(`
  type Query { person: Person node: Node any: Any }
  interface Node { id: ID }
  type Person implements Node { id: ID name: String email: String friend: Person room: Room }
  type Room implements Node { id: ID name: String owner: Person }
  union Any = Person | Room
  type Mutation { change: Person }
`);
const touched = (text: string, operationName?: string) => {
  const document = parse(text);
  const found = touchedBy(schema, document, getOperationAST(document, operationName)!);
  return Object.fromEntries([...found].map(([type, fields]) => [type, [...fields].sort()]));
};

describe('what an operation can touch', () => {
  test.each([
    ['fields, aliases apart', '{ person { a: name name } }', { Query: ['person'], Person: ['name'] }],
    [
      'fields of what fields lead to',
      '{ person { room { owner { email } } } }',
      { Query: ['person'], Person: ['email', 'room'], Room: ['owner'] },
    ],
    [
      'fields of fragments',
      '{ person { ...F } } fragment F on Person { name ... on Node { id } }',
      { Query: ['person'], Person: ['id', 'name'], Room: ['id'] },
    ],
    ['each type an interface stands for', '{ node { id } }', { Query: ['node'], Person: ['id'], Room: ['id'] }],
    ['the types of a union that are named', '{ any { ... on Room { name } } }', { Query: ['any'], Room: ['name'] }],
    ['what may be skipped', '{ person { name @skip(if: true) } }', { Query: ['person'], Person: ['name'] }],
    ['of a mutation', 'mutation { change { name } }', { Mutation: ['change'], Person: ['name'] }],
    [
      'nothing of a field that is not there',
      '{ person { nothing { name } } }',
      { Query: ['person'], Person: ['nothing'] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(touched(text)).toEqual(expected);
  });

  test('is that of the one operation that is asked for', () => {
    const text = 'query A { person { name } } query B { person { email } }';
    expect(touched(text, 'A')).toEqual({ Query: ['person'], Person: ['name'] });
    expect(touched(text, 'B')).toEqual({ Query: ['person'], Person: ['email'] });
  });

  test('is found once for each operation and schema', () => {
    const document = parse('{ person { name } }');
    const operation = getOperationAST(document)!;
    const first = touchedBy(schema, document, operation);
    expect(touchedBy(schema, document, operation)).toBe(first);
    const other = buildSchema('type Query { person: Somebody } type Somebody { name: String }');
    expect([...touchedBy(other, document, operation).keys()]).toEqual(['Query', 'Somebody']);
    expect(touchedBy(schema, document, operation)).toBe(first);
  });
});

/** What the field `person` (or `node`, `any`) of an operation selects of a type. */
const selected = (text: string, type: string, variables: Record<string, unknown> = {}) => {
  let found: string[] | undefined;
  const see = (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    found = [...selectedBelow(info, type)].sort();
    return null;
  };
  const root = schema.getQueryType()!.getFields();
  for (const field of Object.values(root)) field.resolve = see;
  void execute({ schema, document: parse(text), variableValues: variables });
  return found;
};

describe('what a field selects below itself', () => {
  test.each([
    ['its own fields', '{ person { name email } }', 'Person', ['email', 'name']],
    ['of the type alone that is asked about', '{ person { name room { id name } } }', 'Room', ['id', 'name']],
    ['at any depth', '{ person { room { owner { email } } } }', 'Person', ['email', 'room']],
    [
      'in fragments',
      '{ person { ...F } } fragment F on Person { name ... on Person { email } ... { id } }',
      'Person',
      ['email', 'id', 'name'],
    ],
    [
      'in a fragment on a type behind an interface',
      '{ node { id ... on Person { name } ... on Room { owner { email } } } }',
      'Person',
      ['email', 'name'],
    ],
    ['in a fragment on a type of a union', '{ any { __typename ... on Room { name } } }', 'Room', ['name']],
    ['nothing of another type', '{ person { name } }', 'Room', []],
    [
      'beside __typename, which is no field of a type',
      '{ person { __typename name } }',
      'Person',
      ['__typename', 'name'],
    ],
    ['in each place the field is asked for', '{ person { name } person { email } }', 'Person', ['email', 'name']],
  ])('%s', (_what, text, type, expected) => {
    expect(selected(text, type)).toEqual(expected);
  });

  test.each([
    ['skipped', 'name @skip(if: true) email', ['email']],
    ['not skipped', 'name @skip(if: false)', ['name']],
    ['not included', 'name @include(if: false) email', ['email']],
    ['included', 'name @include(if: true)', ['name']],
    ['a fragment that is skipped', '... @skip(if: true) { name } email', ['email']],
    ['a fragment that is not included', '...F @include(if: false) email', ['email']],
    ['by a variable', 'name @skip(if: $yes) email @include(if: $yes) id @include(if: $no)', ['email']],
    ['what is below a field that is skipped', 'friend @skip(if: true) { name } email', ['email']],
  ])('%s', (_how, fields, expected) => {
    const uses = fields.includes('...F') ? ' fragment F on Person { name }' : '';
    const text = `query Q($yes: Boolean!, $no: Boolean!) { person { ${fields} } }${uses}`;
    expect(selected(text, 'Person', { yes: true, no: false })).toEqual(expected);
  });
});
