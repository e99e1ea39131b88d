import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { AccessMap } from './annotations.js';
import { isOpen, judgeOf, type RuleTree } from './rules.js';
import { SETTLED } from './personal-data.js';
import type { Settled } from './batch.js';
import type { AccessSession } from './session.js';

type Context = { readonly access: AccessSession };
type Resolver = GraphQLFieldResolver<unknown, Context>;

const isThenable = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function';

/**
 * Puts the rules around a schema, in place: a field that is open is left as it is and costs nothing; any other
 * asks its rule's judge before its resolver runs. A field without a rule is refused.
 *
 * Shield's own middleware makes every field asynchronous; the judges are the same, so the answers are
 * (policy/oracle.test.ts holds the two side by side).
 *
 * @see docs/adr/0003-decision.md
 */
export function enforce(schema: GraphQLSchema, tree: RuleTree, access: AccessMap): void {
  const governedTypes = new Set(
    [...access].filter(([, fields]) => [...fields.values()].some(({ bit }) => bit >= 0)).map(([type]) => type),
  );
  const returnsRows = ({ type }: GraphQLField<unknown, Context>): boolean => {
    const named = getNamedType(type);
    const types = isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
    return types.some((name) => governedTypes.has(name));
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, Context>[]) {
      const rule = Object.hasOwn(tree, type.name) ? tree[type.name]![field.name] : undefined;
      let resolve: Resolver = field.resolve ?? defaultFieldResolver;
      const settles = returnsRows(field);
      if (settles) resolve = settling(resolve, getNamedType(field.type).name);
      const bit = bitOf(access, type.name, field.name);
      if (bit >= 0) resolve = transforming(resolve, bit);
      if (!isOpen(rule)) resolve = guarded(resolve, `${type.name}.${field.name}`, judgeOf(rule));
      if (settles || !isOpen(rule)) field.resolve = resolve;
    }
  }
}

/** Refuses, or lets the resolver run. Synchronous where the judge is. */
const guarded =
  (resolve: Resolver, coordinate: string, judge: ReturnType<typeof judgeOf>): Resolver =>
  (source, args, context, info) => {
    const reason = judge ? judge(source, args, context.access) : 'NO_AGREEMENT';
    if (reason === null) return resolve(source, args, context, info);
    if (typeof reason === 'string') return (context.access.refuse(coordinate, reason, info.path), null);
    return reason.then((settled) =>
      settled === null
        ? resolve(source, args, context, info)
        : (context.access.refuse(coordinate, settled, info.path), null),
    );
  };

const bitOf = (access: AccessMap, type: string, field: string): number => access.get(type)?.get(field)?.bit ?? -1;

/** Effects alone, in place, without any rule: what the tests put under shield's middleware. */
export function applyEffects(schema: GraphQLSchema, access: AccessMap): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, Context>[]) {
      const bit = bitOf(access, type.name, field.name);
      if (bit >= 0) field.resolve = transforming(field.resolve ?? defaultFieldResolver, bit);
    }
  }
}

/** A value that may leave in part only goes through what was decided with its row's batch. */
const transforming =
  (resolve: Resolver, bit: number): Resolver =>
  (source, args, context, info) => {
    const transform = (source as { readonly [SETTLED]?: Settled } | null)?.[SETTLED]?.batch.transforms?.[bit];
    const value = resolve(source, args, context, info);
    if (!transform) return value;
    return isThenable(value) ? value.then(transform) : transform(value);
  };

/** Has the rows that a resolver returns decided together, after they were read and before any value of theirs completes. */
const settling =
  (resolve: Resolver, typeName: string): Resolver =>
  (source, args, context, info) => {
    const result = resolve(source, args, context, info);
    return isThenable(result)
      ? result.then((rows) => settleAll(rows, typeName, context.access))
      : settleAll(result, typeName, context.access);
  };

function settleAll(result: unknown, typeName: string, access: AccessSession): unknown {
  if (Array.isArray(result) && result.some(isThenable))
    return Promise.all(result).then((rows) => settleAll(rows, typeName, access));
  const rows = (Array.isArray(result) ? result : [result]).filter(
    (row): row is Record<PropertyKey, unknown> => typeof row === 'object' && row !== null,
  );
  const unsettled = rows.filter((row) => (row[SETTLED] as { session?: unknown } | undefined)?.session !== access);
  if (unsettled.length === 0) return result;
  const byType = new Map<string, object[]>();
  for (const row of unsettled) {
    const type = typeof row['__typename'] === 'string' ? row['__typename'] : typeName;
    const ofType = byType.get(type);
    if (ofType) ofType.push(row);
    else byType.set(type, [row]);
  }
  return Promise.all([...byType].map(([type, ofType]) => access.settle(type, ofType))).then(() => result);
}
