import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

/**
 * Thrown where an answer is not plainly what was asked for: a null that must not be, a value of another type. One object,
 * since nobody reads where it came from: the caller gives the answer to Apollo's executor, which says what is wrong.
 */
export const IRREGULAR = new Error('An answer that is left to Apollo');

/** Makes of what the subgraphs answered what the client asked for. @throws IRREGULAR */
export type Take = (value: unknown) => unknown;

/** What the shape of an operation's answer depends on beside its document: the variables that @skip and @include name. */
export type Conditions = Readonly<Record<string, boolean>>;

/** How much of an operation is kept compiled: the fields of its shape, grown where a type is first met. */
export interface Extent {
  fields: number;
}

/** An operation with more fields than this is left to Apollo: a fragment under many aliases is short to write and long to compile. */
export const MOST_FIELDS = 2_000;

interface Shaping {
  readonly extent: Extent;
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly conditions: Record<string, unknown>;
}

type Values = Readonly<Record<string, unknown>>;
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Response names that an object has by itself, `__proto__` first; and Apollo's own names, under which something else would be taken for a type. */
export const isUnusual = (key: string, node: FieldNode): boolean =>
  key in Object.prototype || (key.startsWith('__') && key !== node.name.value);

/**
 * @returns null for an operation whose answer is better left to Apollo: introspection, unusual names
 * @throws Error for a document that is not valid against the schema
 */
export function compileShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  conditions: Conditions,
  extent: Extent,
): Take | null {
  const shaping = { schema, fragments, conditions, extent };
  const root = schema.getRootType(operation.operation)!;
  try {
    const take = takeObject(root, collectFields(schema, fragments, conditions, root, operation.selectionSet), shaping);
    return (value) => {
      // Subgraphs may be asked for it at the root, too; what Apollo makes of a wrong one depends on where fragments stand.
      const named = (value as Values)['__typename'];
      if (named !== undefined && named !== root.name) throw IRREGULAR;
      return take(value);
    };
  } catch (cause) {
    if (cause === IRREGULAR) return null;
    throw cause;
  }
}

function takeObject(type: GraphQLObjectType, fields: Fields, shaping: Shaping): Take {
  shaping.extent.fields += fields.size;
  if (shaping.extent.fields > MOST_FIELDS) throw IRREGULAR;
  const keys: string[] = [];
  const takes: Take[] = [];
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    if (isUnusual(key, nodes[0]!) || (name.startsWith('__') && name !== '__typename')) throw IRREGULAR;
    keys.push(key);
    takes.push(name === '__typename' ? () => type.name : takeField(type.getFields()[name]!.type, nodes, shaping));
  }
  return (value) => {
    // `{}`: what JSON.stringify and V8 know best. No key is one of Object.prototype's.
    const taken: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i]!;
      taken[key] = takes[i]!((value as Values)[key]);
    }
    return taken;
  };
}

function takeField(type: GraphQLOutputType, nodes: readonly FieldNode[], shaping: Shaping): Take {
  if (isNonNullType(type)) {
    const take = takePresent(type.ofType, nodes, shaping);
    return (value) => {
      if (value === null || value === undefined) throw IRREGULAR;
      return take(value);
    };
  }
  const take = takePresent(type, nodes, shaping);
  return (value) => (value === null || value === undefined ? null : take(value));
}

/** For values that are there. */
function takePresent(type: GraphQLOutputType, nodes: readonly FieldNode[], shaping: Shaping): Take {
  if (isLeafType(type)) return takeLeaf(type);
  if (isListType(type)) {
    const take = takeField(type.ofType, nodes, shaping);
    return (value) => {
      if (!Array.isArray(value)) throw IRREGULAR;
      return value.map(take);
    };
  }
  return takeComposite(type as GraphQLCompositeType, nodes, shaping);
}

function takeComposite(type: GraphQLCompositeType, nodes: readonly FieldNode[], shaping: Shaping): Take {
  const { schema, fragments, conditions } = shaping;
  const only = isObjectType(type) ? type.name : undefined;
  const ofType = new Map<unknown, Take>();
  // When it is first met: interfaces within interfaces have more shapes than any answer shows.
  const compile = (name: unknown): Take => {
    const met = schema.getType(String(name));
    if (!isObjectType(met) || (met !== type && !(isAbstractType(type) && schema.isSubType(type, met)))) throw IRREGULAR;
    const take = takeObject(met, collectSubfields(schema, fragments, conditions, met, nodes), shaping);
    ofType.set(name, take);
    return take;
  };
  return (value) => {
    if (typeof value !== 'object' || Array.isArray(value)) throw IRREGULAR;
    // The planner asks for `__typename` wherever the type does not follow from the field.
    const named = (value as Values)['__typename'];
    const name = named === undefined ? only : named;
    return (ofType.get(name) ?? compile(name))(value);
  };
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isText = (value: unknown): boolean => typeof value === 'string';

/** What a leaf of a type may be in an answer; scalars of our own may be anything. */
const LEAVES = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, isText],
  [GraphQLID, (value) => isText(value) || isWhole(value)],
  [GraphQLInt, isWhole],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
]);

function takeLeaf(type: GraphQLLeafType): Take {
  const names = isEnumType(type) ? new Set<unknown>(type.getValues().map(({ name }) => name)) : null;
  const fits = names ? (value: unknown) => names.has(value) : [...LEAVES].find(([{ name }]) => name === type.name)?.[1];
  if (!fits) return (value) => value;
  return (value) => {
    if (!fits(value)) throw IRREGULAR;
    return value;
  };
}
