import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, concatAST, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { contractsSchema } from '../subgraphs/contracts/schema.js';
import { indicatorsSchema } from '../subgraphs/indicators/schema.js';
import { participantsSchema } from '../subgraphs/participants/schema.js';
import { governedFields, readAccess } from './annotations.js';
import { isOpen, judgeOf, ruleTree } from './rules.js';

const ACCESS = parse(readFileSync(new URL('./access.graphql', import.meta.url), 'utf8'));
const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://w3id.org/passerelle/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
`;
const read = (sdl: string) => readAccess(buildSubgraphSchema([{ typeDefs: concatAST([parse(HEAD + sdl), ACCESS]) }]));

describe('a schema the policy cannot guard is refused', () => {
  test.each([
    ['a field without annotation', 'type Query { a: Int }', 'Query.a has no @access'],
    [
      'a governed field that is non-null',
      'type Query @access(policy: OPEN) { p: P } type P @access(policy: GOVERNED, category: IDENTITY) { name: String! }',
      'P.name is governed and non-null',
    ],
    [
      'a governed field without a category',
      'type Query @access(policy: OPEN) { p: P } type P @access(policy: GOVERNED) { name: String }',
      'P.name is governed and names no category',
    ],
    [
      'a governed root field that names no holder',
      'type Query { p(id: ID!): Int @access(policy: GOVERNED, category: IDENTITY) }',
      'Query.p is a governed root field',
    ],
    [
      'a way to generalise that is not for the kind of value',
      'type Query @access(policy: OPEN) { p: P } type P @access(category: DEMOGRAPHIC) { level: Int @access(category: DEMOGRAPHIC, generalise: MONTH) }',
      'P.level cannot be generalised to MONTH: it is for one text',
    ],
    [
      'a governed root field that names an argument which is not there',
      'type Mutation { p(id: ID!): Int @access(category: IDENTITY, holderFrom: "holder") } type Query @access(policy: OPEN) { a: Int }',
      'Mutation.p is a governed root field: holderFrom must name one of its arguments',
    ],
    [
      'an annotation on an interface',
      'type Query @access(policy: OPEN) { n: N } interface N { name: String @access(policy: GOVERNED, category: IDENTITY) } type P implements N @access(policy: OPEN) { name: String }',
      'N is no object type',
    ],
  ])('%s', (_what, sdl, says) => {
    expect(() => read(sdl)).toThrow(says);
  });

  // What GraphQL's own checks of a schema would find too.
  test.each([
    [
      'a category that nobody knows',
      'type P @access(category: SHOE_SIZE) { name: String }',
      'P.name is governed and names no category',
    ],
    ['an interface that is annotated', 'interface N @access(policy: OPEN) { name: String }', 'N is no object type'],
    ['an input object', 'input N { name: String @access(policy: OPEN) }', 'N is no object type'],
  ])('%s', (_what, sdl, says) => {
    const unchecked = buildASTSchema(parse(`type Query @access(policy: OPEN) { a: Int } ${sdl}`), {
      assumeValidSDL: true,
    });
    expect(() => readAccess(unchecked)).toThrow(says);
  });

  test('all faults are named at once', () => {
    expect(() => read('type Query { a: Int b: Int }')).toThrow(
      /^The policy cannot guard this schema:\n {2}Query\.a has[^]*\n {2}Query\.b has/,
    );
  });
});

const governed = (count: number) =>
  `type Query @access(policy: OPEN) { p: P } type P @access(category: IDENTITY) { ${Array.from({ length: count }, (_, i) => `f${i}: Int`).join(' ')} }`;

test('a type has as many governed fields as a mask has bits, each its own', () => {
  expect([...read(governed(30)).get('P')!.values()].map(({ bit }) => bit)).toEqual(
    Array.from({ length: 30 }, (_, i) => i),
  );
  expect(() => read(governed(31))).toThrow('P has 31 governed fields; a mask holds 30: split the type');
});

test('what is annotated: the type or its extension, the key or what is beside it, private to a child or not', () => {
  const access = read(`type Query @access(policy: OPEN) { p: P }
    type P @key(fields: "id other") { id: ID other: ID name: String! @access(policy: OPEN) secret: String @access(category: CONTACT, childPrivate: true) }
    extend type P @access(category: IDENTITY, childPrivate: false) { year: String @access(category: DEMOGRAPHIC, generalise: YEAR) }`);
  expect(Object.fromEntries(access.get('P')!)).toMatchObject({
    id: { category: 'IDENTITY', isHandle: true, kind: 'TEXT', bit: 0, openings: ['PERMIT', 'PSEUDONYMISE'] },
    other: { isHandle: true, bit: 1 },
    name: { policy: 'OPEN', isHandle: false, bit: -1 },
    secret: { category: 'CONTACT', childPrivate: true, isHandle: false, generalise: null, holderFrom: null, bit: 2 },
    year: { childPrivate: false, generalise: 'YEAR', bit: 3 },
  });
  expect(governedFields(access, 'P').map(({ coordinate }) => coordinate)).toEqual([
    'P.id',
    'P.other',
    'P.secret',
    'P.year',
  ]);
  expect(governedFields(access, 'Nothing')).toEqual([]);
});

test('a key that is open is no handle; a type is private to a child as a whole', () => {
  const access = read(`type Query @access(policy: OPEN) { p: P r: R }
    type P @key(fields: "id") @access(policy: OPEN) { id: ID }
    type R @access(category: IDENTITY, childPrivate: true) { name: String own: String @access(childPrivate: false) }`);
  expect(access.get('P')!.get('id')).toMatchObject({ policy: 'OPEN', isHandle: false });
  expect([...access.get('R')!.values()].map(({ childPrivate }) => childPrivate)).toEqual([true, false]);
});

test('what federation adds to a subgraph is open to it, and needs no annotation', () => {
  const access = read('type Query { p: Int @access(policy: OPEN) }');
  expect([access.get('Query')!.get('_service'), access.get('_Service')!.get('sdl')]).toEqual(
    ['Query._service', '_Service.sdl'].map((coordinate) =>
      expect.objectContaining({
        coordinate,
        policy: 'OPEN',
        category: null,
        childPrivate: false,
        isHandle: false,
        openings: [],
        bit: -1,
      }),
    ),
  );
});

test("a field's own annotation replaces its type's, and takes the type's category where it names none", () => {
  const access = read(
    'type Query @access(policy: OPEN) { p: P } type P @access(policy: GOVERNED, category: IDENTITY) { name: String open: Int @access(policy: OPEN) own: Int @access(category: CONTACT) }',
  );
  const fields = Object.fromEntries(
    [...access.get('P')!].map(([name, { policy, category }]) => [name, `${policy} ${category}`]),
  );
  expect(fields).toEqual({ name: 'GOVERNED IDENTITY', open: 'OPEN IDENTITY', own: 'GOVERNED CONTACT' });
});

describe.each([
  ['participants', participantsSchema],
  ['contracts', contractsSchema],
  ['indicators', indicatorsSchema],
])('%s', (_name, schemaOf) => {
  const schema = schemaOf();
  const access = readAccess(schema);
  const tree = ruleTree(schema, access);

  test('every object field has a rule, and only OPEN ones are open', () => {
    const wrong = [...access].flatMap(([type, fields]) =>
      [...fields].filter(([field, { policy }]) => {
        const rule = tree[type]?.[field];
        return !rule || isOpen(rule) !== (policy === 'OPEN') || (policy !== 'OPEN' && !judgeOf(rule));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no rule stands on an interface or a union, where shield ignores it, and none is cached', () => {
    for (const [type, fields] of Object.entries(tree)) {
      expect(schema.getType(type)?.constructor.name).toBe('GraphQLObjectType');
      for (const rule of Object.values(fields)) if (!isOpen(rule)) expect(rule).toMatchObject({ cache: 'no_cache' });
    }
  });
});
