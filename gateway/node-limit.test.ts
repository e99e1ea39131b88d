import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../runtime/config.js';
import { FIELD_COSTS } from './field-costs.js';
import { mostNodes } from './node-limit.js';

const schema = buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });

function count(query: string, variables: Record<string, unknown> = {}, name?: string): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  );
  return mostNodes(schema, document, operation!)(variables);
}

/** Of the same names, and read with what they are of. */
const NOT_COMPUTED: readonly string[] = [
  'LearningResource.shared',
  ...['SkillGap', 'LearnerSkillGap'].flatMap((gap) => [`${gap}.missingEssential`, `${gap}.missingOptional`]),
];

const of = (selection: string): string => `{ concept(uri: "a") { ${selection} } }`;

test.each<[string, string, number]>([
  ['one concept', of('uri broader { pageInfo { hasNextPage } totalCount }'), 20],
  ['a page', of('narrower(first: 7) { nodes { uri } }'), 7],
  ['a page of the default size', of('narrower { nodes { uri } }'), 50],
  ['both forms of one page', of('narrower(first: 7) { nodes { uri } edges { cursor node { uri } } }'), 7],
  ['a list in a list', of('narrower(first: 7) { nodes { narrower(first: 5) { nodes { uri } } } }'), 7 + 7 * 5],
  [
    'one under each form',
    of(
      'narrower(first: 7) { nodes { a: narrower(first: 5) { totalCount } } edges { node { b: narrower(first: 3) { totalCount } } } }',
    ),
    7 + 7 * 8,
  ],
  ['aliases, each', of('a: narrower(first: 7) { totalCount } b: narrower(first: 7) { totalCount }'), 14],
  ['an inline fragment', of('... on Occupation { skills(first: 3) { ... { nodes { uri } } } }'), 3],
  ['texts, which come with their concept', of('altLabels(first: 200) localized { altLabels(first: 2) { lang } }'), 2],
  ['a list of what is asked for', '{ concepts(uris: ["a", "b"]) { narrower(first: 10) { totalCount } } }', 2 + 2 * 10],
  ['a list that is short by what it is', '{ schemeVersions { id } }', 10],
  ['short lists in a list', of('ancestors(first: 2) { nodes { uri } }'), 2 + 2 * 10],
  [
    'moves, with their parts and what each shares',
    '{ transitions(occupation: "a", first: 5) { totalCount edges { parts { value } shared(first: 3) { nodes { uri } } } } }',
    5 + 5 * (10 + 15 + 3),
  ],
  [
    'what is within reach, with the ways to it',
    '{ reachable(from: "a", first: 4) { edges { node { uri } path { steps { effort } gap(first: 2) { nodes { uri } } } } } }',
    200 + 4 + 4 * (10 + 2),
  ],
  [
    'a gap, list by list',
    '{ skillGap(held: [], target: "a") { held { totalCount } missingEssential(first: 7) { edges { node { uri } } } } }',
    150 + 50 + 7,
  ],
  ['introspection, not at all', '{ __schema { types { fields { name } } } }', 0],
])('%s', (_says, query, nodes) => {
  expect(count(query)).toBe(nodes);
});

test('a fragment counts wherever it is spread, on a page as one', () => {
  const fragments = `fragment Page on ConceptConnection { nodes { ...Below } } fragment Below on Concept { narrower(first: 3) { totalCount } }`;
  expect(count(`${of('narrower(first: 7) { ...Page } broader(first: 2) { ...Page }')} ${fragments}`)).toBe(
    7 + 7 * 3 + 2 + 2 * 3,
  );
});

test('variables count as they are given, or as they stand', () => {
  const query = `query A($first: Int, $uris: [ID!]! = ["a", "b"], $three: Int = 3) { concepts(uris: $uris) { narrower(first: $first) { nodes { broader(first: $three) { totalCount } } } } }`;
  expect(count(query, { first: 10 })).toBe(2 + 2 * 10 * (1 + 3));
  expect(count(query, { first: 10, uris: ['a', 'b', 'c'], three: 1 })).toBe(3 + 3 * 10 * (1 + 1));
  expect(count(query, {})).toBe(2 + 2 * 50 * (1 + 3));
  expect(count(query, { first: null })).toBe(2 + 2 * 50 * (1 + 3));
  expect(count(query, { first: -5 })).toBe(2);
});

describe('what is computed', () => {
  const TEXT = 'a'.repeat(20_000);
  const matches = (many: number, text: string) =>
    `query ($text: String! = "abc") { ${Array.from({ length: many }, (_one, i) => `m${i}: matchSkills(text: ${text}) { embeddings }`).join(' ')} }`;
  const ofLearners = (args: string) =>
    `{ learners(holder: "a", first: 200) { edges { node { careerPaths(to: "b", ${args}) { effort } } } } }`;
  const paths = (args: string) => `{ careerPaths(to: "b", ${args}) { from { uri } } }`;

  test.each<[string, string, Record<string, unknown>, number]>([
    ['a text by its length', `{ matchSkills(text: "${TEXT}") { embeddings } }`, {}, 10 + 6_000],
    ['one in a variable', matches(2, '$text'), { text: TEXT }, 2 * (10 + 6_000)],
    ['one that stands in the operation', matches(1, '$text'), {}, 10 + 1],
    ['paths by their steps and number', paths('from: "a", maxSteps: 6, maxPaths: 10'), {}, 900],
    ['as many as there are by default', paths('from: "a"'), {}, 180],
    ['paths from skills', paths('held: ["a", "b"]'), {}, 180 + 310],
    ['paths from what draws somebody', paths('riasec: [S]'), {}, 180 + 300],
    ['what is within reach by the effort', '{ reachable(from: "a", effort: 5) { totalCount } }', {}, 10 + 200 + 12_000],
    ['of each of a list', ofLearners('maxPaths: 1'), {}, 200 + 200 * (550 + 60 + 10)],
    [
      'texts that are imported, where mappings are suggested',
      'mutation ($all: [LearningResourceInput!]!) { a: importLearningResources(resources: $all, map: true) { id } b: importLearningResources(resources: $all) { id } }',
      { all: [{ identifier: 'a', title: 'a'.repeat(100), description: 'a'.repeat(900) }] },
      300 + 1 + 1,
    ],
  ])('%s', (_says, query, variables, nodes) => {
    expect(count(query, variables)).toBe(nodes);
  });

  test('twenty long texts are over the limit, and so is what all are asked that is costly', () => {
    const { MAX_NODES } = readConfig({});
    expect(count(matches(20, '$text'), { text: TEXT })).toBeGreaterThan(MAX_NODES);
    expect(count(ofLearners('maxPaths: 3'))).toBeGreaterThan(MAX_NODES);
  });

  test('every field that has a cost is in the schema, and every one of these names has a cost', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    expect(fields).toEqual(expect.arrayContaining(Object.keys(FIELD_COSTS)));
    const computed =
      /\.(matchSkills|searchConcepts|careerPaths|reachable|skillGap|diff|shared|missingEssential|missingOptional)$/;
    expect(fields.filter((field) => computed.test(field)).sort()).toEqual(
      [...Object.keys(FIELD_COSTS).filter((field) => computed.test(field)), ...NOT_COMPUTED].sort(),
    );
  });
});

test('only the operation that runs counts', () => {
  const two = `query A { concepts(uris: ["a"]) { uri } } query B { concepts(uris: ["a", "b"]) { uri } }`;
  expect([count(two, {}, 'A'), count(two, {}, 'B')]).toEqual([1, 2]);
});

test('what reads more than an operation may is over the limit, what the documentation shows far under it', async () => {
  const { MAX_NODES } = readConfig({});
  const deep = of(
    'narrower(first: 200) { nodes { narrower(first: 200) { nodes { narrower(first: 2) { nodes { uri } } } } } }',
  );
  expect(count(deep)).toBeGreaterThan(MAX_NODES);
  const folder = new URL('../docs/examples/', import.meta.url);
  const examples = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  for (const file of examples) expect(count(readFileSync(new URL(file, folder), 'utf8'))).toBeLessThan(MAX_NODES / 10);
});
