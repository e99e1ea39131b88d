import {
  getNamedType,
  getOperationAST,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { AccessMap } from '../../policy/annotations.js';
import type { Place, RootPlace } from '../../policy/before-planning.js';
import { touchedBy } from '../../policy/coordinates.js';
import { conditionNames } from '../executor/compiled-operation.js';
import type { RequestContext } from '../executor/plan.js';
import { isUnusual } from '../executor/shape.js';

/** What an object of an answer is made of. */
export interface Level {
  /** Response names in the order of the answer. */
  readonly names: readonly string[];
  /** Of these, the ones that are policed or lead to one that is. */
  readonly steps: ReadonlyMap<string, Step>;
}

/** A field of an operation that is policed, or leads to one that is. */
export interface Step extends Place, Level {
  /** Response names from the root; places in lists are left out. */
  readonly path: readonly string[];
  readonly below: readonly Step[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** The policed fields of one request's operation. */
export interface Places {
  readonly operation: OperationDefinitionNode;
  readonly level: Level;
  readonly roots: readonly RootPlace<Step>[];
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Thrown where response names are not plain; graphql-js and Apollo see to them. */
const UNUSUAL = new Error('An operation that is left to the subgraphs');

/** Outcomes of the conditions of one operation that are kept; a client must not fill the memory with them. */
const MOST_OUTCOMES = 16;

/** Finds the policed fields of operations, `@skip` and `@include` honoured; kept by the operation. */
export function policedPlaces(schema: GraphQLSchema, access: AccessMap) {
  const levels = new WeakMap<OperationDefinitionNode, Map<string, Level | null>>();
  const policed = new WeakMap<OperationDefinitionNode, boolean>();

  /** Whether there is anything to look at, whatever the variables say: most operations are on open data. */
  const isPoliced = (document: DocumentNode, operation: OperationDefinitionNode): boolean => {
    const known = policed.get(operation);
    if (known !== undefined) return known;
    const found = [...touchedBy(schema, document, operation)].some(([type, fields]) =>
      [...fields].some((field) => access.get(type)?.has(field)),
    );
    policed.set(operation, found);
    return found;
  };

  const levelOf = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    conditions: Record<string, unknown>,
  ): Level => {
    const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
      document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
    );
    const levelAt = (type: GraphQLObjectType, fields: Fields, path: readonly string[]): Level => {
      const steps = new Map<string, Step>();
      for (const [key, nodes] of fields) {
        const node = nodes[0]!;
        if (isUnusual(key, node)) throw UNUSUAL;
        const definition = type.getFields()[node.name.value];
        if (!definition) continue;
        const named = getNamedType(definition.type);
        const at = [...path, key];
        // Which fields an interface or a union has, its rows say: they are left to the subgraphs.
        const level: Level = isObjectType(named)
          ? levelAt(named, collectSubfields(schema, fragments, conditions, named, [...nodes]), at)
          : { names: [], steps: new Map() };
        const field = access.get(type.name)?.get(node.name.value) ?? null;
        if (field || level.steps.size > 0)
          steps.set(key, {
            ...level,
            path: at,
            field,
            nullable: !isNonNullType(definition.type),
            below: [...level.steps.values()],
            definition: definition as GraphQLField<unknown, unknown>,
            node,
          });
      }
      return { names: [...fields.keys()], steps };
    };
    const root = schema.getRootType(operation.operation)!;
    return levelAt(root, collectFields(schema, fragments, conditions, root, operation.selectionSet), []);
  };

  const keptLevel = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    coerced: Record<string, unknown>,
  ): Level | null => {
    const names = conditionNames(document).filter((name) => name in coerced);
    if (names.some((name) => typeof coerced[name] !== 'boolean')) return null;
    const outcome = names.map((name) => (coerced[name] ? '1' : '0')).join('');
    const kept = levels.get(operation) ?? new Map<string, Level | null>();
    levels.set(operation, kept);
    const known = kept.get(outcome);
    if (known !== undefined) return known;
    let level: Level | null = null;
    try {
      level = levelOf(document, operation, coerced);
    } catch (cause) {
      if (cause !== UNUSUAL) throw cause;
    }
    if (kept.size < MOST_OUTCOMES) kept.set(outcome, level);
    return level;
  };

  /** Null: nothing is policed, or it is better left to Apollo and the subgraphs - also what they have to say of variables and arguments. */
  return ({ document, request }: RequestContext): Places | null => {
    const operation = getOperationAST(document, request.operationName);
    if (!operation || !isPoliced(document, operation)) return null;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (errors) return null;
    const level = keptLevel(document, operation, coerced);
    if (!level || level.steps.size === 0) return null;
    const roots: RootPlace<Step>[] = [];
    for (const place of level.steps.values()) {
      const { field, definition, node } = place;
      let argument: string | null = null;
      if (field?.holderFrom) {
        try {
          argument = String(getArgumentValues(definition, node, coerced)[field.holderFrom]);
        } catch {
          return null;
        }
      }
      roots.push({ place, argument });
    }
    return { operation, level, roots };
  };
}
