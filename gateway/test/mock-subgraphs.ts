import { createHash } from 'node:crypto';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import {
  execute,
  extendSchema,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { randomFrom } from './random-operations.js';

/*
 * Subgraphs that answer anything the schema allows, the same each time: what a field answers depends on where it
 * stands and on the seed. Some answer with nulls, with errors, or with what does not fit.
 */

/** One call, as a text to compare by. */
export const callOf = (subgraph: string, { request }: GraphQLDataSourceProcessOptions): string =>
  `${subgraph} ${request.query} ${JSON.stringify(request.variables ?? {})}`;

export interface Unruly {
  /** Share of nullable fields that are null. */
  readonly nulls: number;
  /** Share of fields that fail. */
  readonly failures: number;
  /** Share of answers in which something does not fit the schema. */
  readonly misfits: number;
}

/** The API's schema as one subgraph's: with `_entities` of every object type. */
export function subgraphSchema(api: GraphQLSchema): GraphQLSchema {
  const types = Object.values(api.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      !type.name.startsWith('__') &&
      type !== api.getQueryType() &&
      type !== api.getMutationType(),
  );
  return extendSchema(
    api,
    parse(`scalar _Any union _Entity = ${types.map(({ name }) => name).join(' | ')}
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`),
    { assumeValid: true },
  );
}

const hashed = (...parts: unknown[]): (() => number) =>
  randomFrom(createHash('md5').update(JSON.stringify(parts)).digest().readUInt32LE(0));

const CODES = ['ACCESS_DENIED', 'GRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', undefined];

export function mockSource(
  name: string,
  schema: GraphQLSchema,
  seed: number,
  { nulls, failures, misfits }: Unruly,
  onCall: (call: string) => void,
): GraphQLDataSource {
  const valueOf = (type: GraphQLOutputType, random: () => number): unknown => {
    if (!isNonNullType(type) && random() < nulls) return null;
    const present = getNullableType(type);
    if (isListType(present))
      return Array.from({ length: Math.floor(random() * 4) }, () => valueOf(present.ofType, random));
    if (isAbstractType(present)) {
      const possible = schema.getPossibleTypes(present);
      return { __typename: possible[Math.floor(random() * possible.length)]!.name, id: random() };
    }
    if (isObjectType(present)) return { __typename: present.name, id: random() };
    if (isEnumType(present)) return present.getValues()[Math.floor(random() * present.getValues().length)]!.value;
    const number = Math.floor(random() * 100);
    return { Int: number, Float: number / 7, Boolean: number % 2 === 0 }[present.name] ?? `value ${number}`;
  };

  const resolve: GraphQLFieldResolver<Record<string, unknown> | undefined, unknown> = (
    source,
    args,
    _context,
    info,
  ) => {
    if (info.fieldName === '_entities') return args['representations'];
    // A key that came with the representation stays what it is.
    if (source && info.fieldName !== 'id' && source[info.fieldName] !== undefined) return source[info.fieldName];
    const random = hashed(seed, name, source, info.parentType.name, info.fieldName, args);
    if (random() < failures) {
      const code = CODES[Math.floor(random() * CODES.length)];
      throw new GraphQLError(`failed: ${info.fieldName}`, { extensions: { ...(code && { code }), reason: 'x' } });
    }
    return valueOf(info.returnType, random);
  };

  return {
    async process(options) {
      const { request } = options;
      onCall(callOf(name, options));
      const random = hashed(seed, name, request.query, request.variables);
      const result = await execute({
        schema,
        document: parse(request.query!),
        variableValues: request.variables as Record<string, unknown>,
        operationName: request.operationName as string,
        fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
        typeResolver: (value) => (value as { __typename: string }).__typename,
      });
      const answer = JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
      return (random() < misfits ? misfit(answer, random) : answer) as never;
    },
  };
}

/** One thing about an answer made wrong. */
function misfit(answer: Record<string, unknown>, random: () => number): Record<string, unknown> {
  const dice = random();
  if (dice < 0.1) return { data: null };
  if (dice < 0.15)
    return { data: null, errors: [{ message: 'gone', path: ['x'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };
  if (dice < 0.2) return { errors: [{ message: 'gone' }] };
  const places: { at: Record<string, unknown>; key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ at: value as Record<string, unknown>, key });
      walk(inner);
    }
  };
  walk(answer['data']);
  const place = places[Math.floor(random() * places.length)];
  if (place)
    place.at[place.key] = [null, 'junk', 7.5, true, [], {}, { __typename: 'Junk' }, [null]][Math.floor(random() * 8)];
  return answer;
}
