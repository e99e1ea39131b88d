import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { contractsSchema } from '../subgraphs/contracts/schema.js';
import { indicatorsSchema } from '../subgraphs/indicators/schema.js';
import { participantsSchema } from '../subgraphs/participants/schema.js';
import { readAccess } from './annotations.js';
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
      'P.level cannot be generalised to MONTH',
    ],
    [
      'an annotation on an interface',
      'type Query @access(policy: OPEN) { n: N } interface N { name: String @access(policy: GOVERNED, category: IDENTITY) } type P implements N @access(policy: OPEN) { name: String }',
      'N is no object type',
    ],
  ])('%s', (_what, sdl, says) => {
    expect(() => read(sdl)).toThrow(says);
  });

  test('all faults are named at once', () => {
    expect(() => read('type Query { a: Int b: Int }')).toThrow(/Query\.a[\s\S]*Query\.b/);
  });
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
