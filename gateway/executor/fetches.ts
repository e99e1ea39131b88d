import { isAbstractType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan, RequiredSelection } from './plan.js';
import { IRREGULAR, type Conditions } from './shape.js';

export type Data = Record<string, unknown>;

/** One fetch of a plan, as the executor sends it. */
export interface PlannedFetch {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  /** The same object for each execution of the plan. */
  readonly document: DocumentNode;
  /** Where in the answer its entities are; empty for root fields. */
  readonly path: readonly string[];
}

/** What was there before a merge, so that it can be taken back: what is merged into is part of an answer that somebody keeps. */
export type Change = readonly [target: Record<string | number, unknown>, key: string | number, before: unknown];

/** Leaves answers as they came. */
export function takeBack(changes: Change[]): void {
  for (let change = changes.pop(); change; change = changes.pop()) {
    const [target, key, before] = change;
    if (before === undefined) delete target[key];
    else target[key] = before;
  }
}

export interface Fetching {
  /** What the fetches merge into. */
  readonly data: Data;
  readonly changes: Change[];
  /** Variables of the client's operation, as sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** @returns data of an answer without errors @throws IRREGULAR for any other */
  send(fetch: PlannedFetch, variables: Data): Promise<Data>;
}

/** Runs a plan's fetches and merges what they answer. @throws IRREGULAR */
export type Fetches = (fetching: Fetching) => Promise<void>;

/** @returns null for a plan with anything in it that is better left to Apollo */
export function compileFetches(plan: QueryPlan, schema: GraphQLSchema, conditions: Conditions): Fetches | null {
  if (!plan.node || plan.node.kind === 'Subscription') return null;
  return compileNode(plan.node, schema, conditions);
}

function compileNode(node: PlanNode, schema: GraphQLSchema, conditions: Conditions): Fetches | null {
  switch (node.kind) {
    case 'Sequence': {
      const steps = compileAll(node.nodes, schema, conditions);
      return (
        steps &&
        (async (fetching) => {
          for (const step of steps) await step(fetching);
        })
      );
    }
    case 'Parallel': {
      const steps = compileAll(node.nodes, schema, conditions);
      // All of them end before one that failed is told: none may still be under way when Apollo takes over.
      return (
        steps &&
        (async (fetching) => {
          const outcomes = await Promise.allSettled(steps.map((step) => step(fetching)));
          for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
        })
      );
    }
    case 'Condition': {
      if (!Object.hasOwn(conditions, node.condition)) return null;
      const branch = conditions[node.condition] ? node.ifClause : node.elseClause;
      return branch ? compileNode(branch, schema, conditions) : async () => undefined;
    }
    case 'Fetch':
      return isPlain(node) && !node.requires ? rootFetch(node) : null;
    case 'Flatten': {
      const path = node.path.map(String);
      return node.node.kind === 'Fetch' && isPlain(node.node) && node.node.requires && !path.some(isOwnName)
        ? entityFetch(node.node, path, schema)
        : null;
    }
    default:
      return null;
  }
}

function compileAll(nodes: readonly PlanNode[], schema: GraphQLSchema, conditions: Conditions): Fetches[] | null {
  const steps = nodes.map((node) => compileNode(node, schema, conditions));
  return steps.every((step) => step !== null) ? steps : null;
}

const isOwnName = (key: string): boolean => key in Object.prototype;

const isPlain = ({
  inputRewrites,
  outputRewrites,
  contextRewrites,
  operationDocumentNode,
  hasDefers,
}: FetchNode): boolean =>
  !inputRewrites?.length &&
  !outputRewrites?.length &&
  !contextRewrites?.length &&
  !hasDefers &&
  !!operationDocumentNode;

const planned = (
  { serviceName, operation, operationName, operationDocumentNode }: FetchNode,
  path: readonly string[],
): PlannedFetch => ({
  subgraph: serviceName,
  query: operation,
  operationName,
  document: operationDocumentNode!,
  path,
});

const variablesOf = ({ variableUsages = [] }: FetchNode, given: Fetching['variables']): Data => {
  const used: Data = {};
  for (const name of variableUsages)
    if (Object.hasOwn(given, name) && given[name] !== undefined) used[name] = given[name];
  return used;
};

function rootFetch(node: FetchNode): Fetches {
  const fetch = planned(node, []);
  return async (fetching) =>
    merge(fetching.data, await fetching.send(fetch, variablesOf(node, fetching.variables)), fetching.changes);
}

function entityFetch(node: FetchNode, path: readonly string[], schema: GraphQLSchema): Fetches | null {
  const fetch = planned(node, path);
  const represent = compileRepresentation(node.requires!, schema);
  if (!represent || node.variableUsages?.includes('representations')) return null;
  return async (fetching) => {
    const found: unknown[] = [];
    collectAt(fetching.data, path, 0, found);
    const entities: Data[] = [];
    const representations: Data[] = [];
    for (const entity of found) {
      const representation = represent(entity as Data);
      if (!representation) continue;
      entities.push(entity as Data);
      representations.push(representation);
    }
    if (representations.length === 0) return;
    const { _entities: received } = await fetching.send(fetch, {
      ...variablesOf(node, fetching.variables),
      representations,
    });
    if (!Array.isArray(received) || received.length !== representations.length) throw IRREGULAR;
    received.forEach((data: unknown, i) => {
      if (data === null) return;
      if (!isObject(data)) throw IRREGULAR;
      merge(entities[i]!, data, fetching.changes);
    });
  };
}

/** The objects at a path of the answer so far, lists gone through at `@`; nulls are left out. */
function collectAt(value: unknown, path: readonly string[], depth: number, into: unknown[]): void {
  if (value === null || value === undefined) return;
  const key = path[depth];
  if (key === undefined) {
    if (Array.isArray(value)) for (const inner of value) collectAt(inner, path, depth, into);
    else into.push(value);
  } else if (key === '@') {
    if (!Array.isArray(value)) throw IRREGULAR;
    for (const inner of value) collectAt(inner, path, depth + 1, into);
  } else {
    if (Array.isArray(value) || typeof value !== 'object') throw IRREGULAR;
    collectAt((value as Data)[key], path, depth + 1, into);
  }
}

/** Null: the entity lacks a key, so nobody is asked about it. */
type Represent = (entity: Data) => Data | null;

/** For `... on Type { __typename key }` and no more than that. */
function compileRepresentation(requires: readonly RequiredSelection[], schema: GraphQLSchema): Represent | null {
  const keysOf = new Map<string, string[]>();
  for (const part of requires) {
    if (part.kind !== 'InlineFragment' || !part.typeCondition) return null;
    const keys: string[] = [];
    for (const field of part.selections) {
      if (field.kind !== 'Field' || field.selections || field.alias || isOwnName(field.name)) return null;
      keys.push(field.name);
    }
    const type = schema.getType(part.typeCondition);
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : null;
    if (!types || !keys.includes('__typename')) return null;
    for (const { name } of types) {
      // A type stands once for each condition that its fields have; of one key Apollo makes one representation.
      if (keysOf.has(name) && keysOf.get(name)!.join() !== keys.join()) return null;
      keysOf.set(name, keys);
    }
  }
  return (entity) => {
    const keys = keysOf.get(String(entity['__typename']));
    if (!keys) return null;
    const representation: Data = {};
    for (const key of keys) {
      const value = entity[key];
      if (value === undefined) return null;
      // A key that is an object is Apollo's affair.
      if (typeof value === 'object' && value !== null) throw IRREGULAR;
      representation[key] = value;
    }
    return representation;
  };
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts fields of a later answer beside those of an earlier one. */
function merge(target: Data, source: Data, changes: Change[]): void {
  for (const key of Object.keys(source)) {
    if (isOwnName(key)) throw IRREGULAR;
    const [before, after] = [target[key], source[key]];
    if (isObject(before) && isObject(after)) merge(before, after, changes);
    else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
      mergeLists(before, after, changes);
    else if (after !== undefined) {
      changes.push([target, key, before]);
      target[key] = after;
    }
  }
}

function mergeLists(target: unknown[], source: readonly unknown[], changes: Change[]): void {
  source.forEach((after, i) => {
    const before = target[i];
    if (isObject(before) && isObject(after)) return merge(before, after, changes);
    changes.push([target as unknown as Change[0], i, before]);
    target[i] = after;
  });
}
