import { readFileSync } from 'node:fs';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { SUBGRAPH_NAMES } from '../../runtime/subgraph.js';
import { createApolloGateway } from '../apollo-gateway.js';
import { memoryLog } from '../test/fake-subgraphs.js';
import { mockSource, subgraphSchema, type Unruly } from '../test/mock-subgraphs.js';
import { randomOperation, type RandomOperation } from '../test/random-operations.js';
import type { ApolloExecutor, RequestContext } from './plan.js';

/* Apollo's own executor is the oracle: same operations, same answers of the subgraphs, same answer to the client. */

const SDL = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const log = memoryLog();

/** What the sources below do; each test sets it. */
let seed = 0;
let unruly: Unruly = { nulls: 0, failures: 0, misfits: 0 };
let calls: string[] = [];
let how: string[] = [];
let mocked: GraphQLSchema;

const source = (name: string): GraphQLDataSource => ({
  process: (options) => mockSource(name, mocked, seed, unruly, (call) => calls.push(call)).process(options),
});
const sources = new Map(SUBGRAPH_NAMES.map((name) => [name as string, source(name)]));

const apollo = new ApolloGateway({
  supergraphSdl: SDL,
  buildService: ({ name }) => source(name),
  queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
  __exposeQueryPlanExperimental: false,
});
const ours = createApolloGateway(SDL, sources, log, { onExecuted: (by) => how.push(by) });
let executors: { apollo: ApolloExecutor; ours: ApolloExecutor };
let schema: GraphQLSchema;

beforeAll(async () => {
  const [a, b] = [await apollo.load(), await ours.load()];
  executors = { apollo: a.executor, ours: b.executor };
  schema = a.schema;
  mocked = subgraphSchema(schema);
});
afterAll(async () => {
  await apollo.stop();
  await ours.stop();
});

const requestOf = ({ query, variables }: RandomOperation, document = parse(query)): RequestContext =>
  ({
    request: { query, variables },
    document,
    queryHash: query,
    operationName: null,
    context: {},
    metrics: {},
    schema,
    logger: log,
  }) as unknown as RequestContext;

interface Outcome {
  readonly answer: unknown;
  readonly calls: readonly string[];
}

async function run(executor: ApolloExecutor, request: RequestContext): Promise<Outcome> {
  calls = [];
  // Apollo gives up on some answers that do not fit: that, too, is an outcome.
  const { data, errors, extensions } = await executor(request).catch((cause: Error) => ({
    data: `threw ${cause.message}`,
    errors: undefined,
    extensions: undefined,
  }));
  // Errors of fetches under way at once stand in the order in which these end.
  const inOrder = errors && [...errors].map((error) => JSON.stringify(error)).sort();
  return { answer: JSON.parse(JSON.stringify({ data, errors: inOrder, extensions })), calls: [...calls].sort() };
}

/** Theirs, and ours the first time and the second, which is compiled if it can be. */
async function compare(operation: RandomOperation): Promise<string> {
  const document = parse(operation.query);
  const expected = await run(executors.apollo, requestOf(operation));
  expect(await run(executors.ours, requestOf(operation, document))).toEqual(expected);
  how = [];
  expect(await run(executors.ours, requestOf(operation, document))).toEqual(expected);
  return how[0]!;
}

/** Ways to entities that another subgraph completes; every other operation takes one. */
const CROSSINGS = [
  ['learners', 'edges', 'node', 'skillProfile', 'skill'],
  ['learner', 'skillProfile', 'skill', 'broader', 'nodes'],
  ['myRecords', 'skillProfile', 'skill', 'replacedBy', 'edges', 'node'],
] as const;

const OPERATIONS = 150;

const MANNERS: readonly (readonly [string, Unruly, number])[] = [
  ['answer whole', { nulls: 0, failures: 0, misfits: 0 }, 0.7],
  ['answer with nulls where they may', { nulls: 0.2, failures: 0, misfits: 0 }, 0.7],
  ['fail here and there', { nulls: 0.1, failures: 0.04, misfits: 0 }, 0.3],
  ['answer what does not fit', { nulls: 0.1, failures: 0.01, misfits: 0.5 }, 0.15],
];

describe.each(MANNERS)('subgraphs that %s', (_says, manner, compiledShare) => {
  test('give the answer that Apollo makes of them, and are asked as Apollo asks', async () => {
    unruly = manner;
    const counts = { compiled: 0, again: 0, apollo: 0 } as Record<string, number>;
    let operations = 0;
    for (seed = 1; operations < OPERATIONS; seed += 1) {
      const operation = randomOperation(schema, seed, seed % 2 === 0 ? CROSSINGS[(seed / 2) % 3] : []);
      if (validate(schema, parse(operation.query)).length > 0) continue;
      operations += 1;
      const by = await compare(operation);
      counts[by] = (counts[by] ?? 0) + 1;
    }
    // The comparison is of something: this share was in fact executed compiled.
    expect(counts['compiled']! / operations).toBeGreaterThan(compiledShare);
  });
});

describe('what is kept compiled', () => {
  beforeAll(() => {
    seed = 7;
    unruly = { nulls: 0, failures: 0, misfits: 0 };
  });
  const times = async (operation: RandomOperation, count: number): Promise<readonly string[]> => {
    const document = parse(operation.query);
    how = [];
    for (let i = 0; i < count; i += 1) await run(executors.ours, requestOf(operation, document));
    return how;
  };

  test('an operation is compiled when it is met again', async () => {
    const query = '{ participants(first: 2) { edges { cursor } } }';
    expect(await times({ query, variables: {} }, 3)).toEqual(['apollo', 'compiled', 'compiled']);
  });

  test('so is each outcome of its conditions, and no more than sixteen are told apart', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { participants(first: 2) { edges { ${names
      .map((name) => `${name}: cursor @include(if: $${name})`)
      .join(' ')} cursor } } }`;
    const document = parse(query);
    how = [];
    for (const round of [1, 2, 3])
      for (let outcome = 0; outcome < 32; outcome += 1) {
        const variables = Object.fromEntries(names.map((name, i) => [name, ((outcome >> i) & 1) === 1]));
        await run(executors.ours, requestOf({ query, variables }, document));
        if (round === 1) how = [];
      }
    const compiled = how.filter((by) => by === 'compiled').length;
    expect(compiled).toBe(32);
    expect(how.filter((by) => by === 'apollo').length).toBe(32);
  });

  test('a short text with a long shape is left to Apollo', async () => {
    const deep = 'broader { nodes { uri } } narrower(first: 2) { nodes { uri broader { nodes { uri } } } }';
    const fields = Array.from({ length: 60 }, (_, i) => `f${i}: prefLabel`).join(' ');
    const query = `{ ${Array.from({ length: 28 }, (_, i) => `a${i}: skill(uri: "${i}") { ...F }`).join(' ')} }
      fragment F on Skill { ...G broader { nodes { ...G } } narrower(first: 2) { nodes { ...G broader { nodes { ...G } } narrower(first: 2) { nodes { ...G } } } } }
      fragment G on Skill { ${fields} ${deep} }`;
    expect(validate(schema, parse(query))).toEqual([]);
    expect(await times({ query, variables: {} }, 4)).not.toContain('compiled');
  });

  test('a condition that is null where a default was taken is the mistake that Apollo says it is', async () => {
    const query = 'query ($x: Boolean = true) { participants(first: 1) { edges { cursor @include(if: $x) } } }';
    const document = parse(query);
    for (let i = 0; i < 3; i += 1) await run(executors.ours, requestOf({ query, variables: {} }, document));
    const wrong = { query, variables: { x: null } };
    expect(await run(executors.ours, requestOf(wrong, document))).toEqual(
      await run(executors.apollo, requestOf(wrong)),
    );
  });
});
