import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isObjectType, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { AccessMap, FieldAccess } from '../../policy/annotations.js';
import type { BeforePlanning, Place, RefusedPlace } from '../../policy/before-planning.js';
import { ANONYMOUS } from '../../runtime/principal.js';
import { SUBGRAPH_NAMES } from '../../runtime/subgraph.js';
import { createApolloGateway } from '../apollo-gateway.js';
import type { ApolloExecutor, RequestContext } from '../executor/plan.js';
import { memoryLog } from '../test/fake-subgraphs.js';
import { mockSource, subgraphSchema } from '../test/mock-subgraphs.js';
import { randomFrom, randomOperation } from '../test/random-operations.js';
import { refusingExecutor } from './refusing-executor.js';

/* The whole answer, with null where something is refused, is the oracle of the answer of what is left. */

const SDL = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const log = memoryLog();
let seed = 0;
let calls: string[] = [];
let mocked: GraphQLSchema;
let executed: RequestContext[] = [];
const gateway = createApolloGateway(
  SDL,
  new Map(
    SUBGRAPH_NAMES.map((name) => [
      name as string,
      {
        process: (options) =>
          mockSource(name, mocked, seed, { nulls: 0.15, failures: 0, misfits: 0 }, (call) => calls.push(call)).process(
            options,
          ),
      },
    ]),
  ),
  log,
);

/** Places to refuse; whoever refuses, and why, is all the same here. */
let refuses: (place: Place, path: readonly string[]) => boolean = () => false;
let refused: RefusedPlace<never>[] = [];
const policy: BeforePlanning = {
  async find(roots) {
    const find = (place: Place, isRoot: boolean): RefusedPlace<never>[] =>
      place.field && place.nullable && refuses(place, (place as Place & { path: string[] }).path)
        ? [{ place: place as never, coordinate: place.field.coordinate, reason: 'NO_AGREEMENT', isRoot, holder: null }]
        : place.below.flatMap((below) => find(below, false));
    refused = roots.flatMap(({ place }) => find(place, true));
    return { refused, logged: async () => true, done: () => {} } as never;
  },
};

const everything = (of: GraphQLSchema): AccessMap =>
  new Map(
    Object.values(of.getTypeMap())
      .filter(isObjectType)
      .map((type) => [
        type.name,
        new Map(
          Object.keys(type.getFields()).map((name) => [
            name,
            { coordinate: `${type.name}.${name}`, policy: 'GOVERNED', holderFrom: null } as FieldAccess,
          ]),
        ),
      ]),
  );

let whole: ApolloExecutor;
let ours: ApolloExecutor;
let schema: GraphQLSchema;
beforeAll(async () => {
  ({ executor: whole, schema } = await gateway.load());
  mocked = subgraphSchema(schema);
  ours = refusingExecutor({
    executor: (context) => (executed.push(context), whole(context)),
    schema: () => schema,
    access: () => everything(schema),
    policy,
  });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  executed = [];
  refuses = () => false;
});

const requestOf = (query: string, variables: object = {}, document: DocumentNode = parse(query)): RequestContext =>
  ({
    request: { query, variables },
    document,
    queryHash: query,
    operationName: null,
    context: { scope: { principal: ANONYMOUS, requestId: 'test' } },
    metrics: {},
    schema,
    logger: log,
  }) as unknown as RequestContext;

interface Told {
  readonly data: string;
  readonly errors: readonly string[];
}
const answered = async (executor: ApolloExecutor, request: RequestContext): Promise<Told> => {
  const { data, errors = [] } = await executor(request);
  return {
    data: JSON.stringify(data),
    // Errors of the subgraphs, which have no coordinate here, are the affair of the executors' own test.
    errors: errors.flatMap(({ path = [], extensions }) =>
      extensions['coordinate'] ? [`${String(extensions['coordinate'])} ${path.join('.')}`] : [],
    ),
  };
};

/** The whole answer without what is refused, and where each coordinate is refused first. */
function without(data: string): Told {
  const coordinates = new Map(
    refused.map(({ place, coordinate }) => [(place as { path: string[] }).path.join('.'), coordinate]),
  );
  const first = new Map<string, string>();
  const walk = (value: unknown, names: readonly string[], path: readonly (string | number)[]): unknown => {
    const coordinate = coordinates.get(names.join('.'));
    if (coordinate !== undefined) {
      if (!first.has(coordinate)) first.set(coordinate, `${coordinate} ${path.join('.')}`);
      return null;
    }
    if (Array.isArray(value)) return value.map((item, i) => walk(item, names, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, [...names, name], [...path, name])]),
    );
  };
  const left = JSON.stringify(walk(JSON.parse(data), [], []));
  return { data: left, errors: [...first.values()] };
}

test('random operations with random fields refused: what is left is answered as if nothing had been, with null in their place', async () => {
  const seen = { operations: 0, refused: 0, none: 0, all: 0 };
  for (seed = 1; seen.operations < 60; seed += 1) {
    const via = seed % 2 === 0 ? ['learners', 'edges', 'node', 'skillProfile', 'skill'] : [];
    const { query, variables } = randomOperation(schema, seed, via);
    if (validate(schema, parse(query)).length > 0) continue;
    // Apollo gives up on a condition that is null.
    const full = await answered(whole, requestOf(query, variables)).catch(() => null);
    if (!full?.data?.startsWith('{')) continue;
    seen.operations += 1;
    const share = [0.05, 0.3, 0.8][seed % 3]!;
    refuses = (_place, path) => randomFrom(seed + path.join().length * 7 + path.length)() < share;
    const document = parse(query);
    for (const _round of [1, 2, 3]) {
      calls = [];
      refused = [];
      const { data, errors } = await answered(ours, requestOf(query, variables, document));
      // The order of fields merged from several places is graphql-js's here, and another in Apollo's own answers.
      expect({ query, data: JSON.parse(data) as unknown }).toEqual({
        query,
        data: JSON.parse(without(full.data).data) as unknown,
      });
      expect({ query, errors: [...errors].sort() }).toEqual({ query, errors: [...without(data).errors].sort() });
    }
    if (refused.length > 0) seen.refused += 1;
    else seen.none += 1;
    if (calls.length === 0) seen.all += 1;
  }
  expect(seen.refused).toBeGreaterThan(25);
  expect(Math.min(seen.none, seen.all)).toBeGreaterThan(1);
});

describe('what is kept', () => {
  const query = '{ participant(did: "x") { did legalName country } }';
  const byName =
    (...names: string[]) =>
    (_place: Place, path: readonly string[]) =>
      names.includes(path.at(-1)!);

  test('one document for one text and one removal, with a hash of its own', async () => {
    const document = parse(query);
    for (const names of [['country'], ['country'], ['country', 'legalName'], [], ['legalName'], ['country']]) {
      refuses = byName(...names);
      await ours(requestOf(query, {}, document));
    }
    const [first, second, both, nothing, other, again] = executed as [
      RequestContext,
      ...RequestContext[],
    ] as RequestContext[];
    expect(second!.document).toBe(first!.document);
    expect(again!.document).toBe(first!.document);
    expect(nothing!.document).toBe(document);
    const hashes = [first, both, nothing, other].map((context) => context!.queryHash);
    expect(new Set(hashes).size).toBe(4);
    expect(second!.queryHash).toBe(first!.queryHash);
  });

  test('texts under the same removal share nothing', async () => {
    refuses = byName('country');
    for (const text of [query, query.replace('did ', 'did name: ')]) await ours(requestOf(text));
    expect(new Set(executed.map(({ queryHash }) => queryHash)).size).toBe(2);
  });
});

test('names that every object has are left to the subgraphs', async () => {
  refuses = () => true;
  await ours(requestOf('{ participant(did: "x") { toString: country } }'));
  expect(executed).toHaveLength(1);
  expect(calls.length).toBeGreaterThan(0);
});
