import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  getNamedType,
  getNullableType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Config } from '../runtime/config.js';
import { FIELD_COSTS } from './field-costs.js';
import type { GatewayContext } from './subgraph-request.js';

/** Rows that a list is taken for that has no `first`: such lists are short by what they are. */
const SHORT_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;

/** How many rows there are at most; depends on the variables of a request. */
type Count = (variables: Variables) => number;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Counts of fragments, by name and whether they stand on a page. */
  readonly known: Map<string, Count>;
}

const valueOf = (value: ValueNode | undefined, variables: Variables): unknown =>
  value && valueFromASTUntyped(value, variables);

const argumentOf = (node: FieldNode, name: string): ValueNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name)?.value;

/** Rows a field brings by itself. */
function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, onPage: boolean): Count {
  const first = field.args.find(({ name }) => name === 'first');
  if (first) {
    const value = argumentOf(node, 'first');
    return (variables) => {
      const asked = valueOf(value, variables) ?? first.defaultValue;
      return typeof asked === 'number' ? Math.max(0, asked) : SHORT_LIST;
    };
  }
  // The page of a connection is as long as the field that led to it says.
  if (!isListType(getNullableType(field.type)) || onPage) return () => 1;
  const asked = field.args.find(({ type }) => isListType(getNullableType(type)));
  const value = asked && argumentOf(node, asked.name);
  return (variables) => {
    const list = valueOf(value, variables);
    return Array.isArray(list) ? list.length : SHORT_LIST;
  };
}

/** Fields that only hold others, such as a connection's `pageInfo` and a row's `node`, are no rows. */
const isRows = (field: GraphQLField<unknown, unknown>, onPage: boolean): boolean =>
  field.args.some(({ name }) => name === 'first') || (isListType(getNullableType(field.type)) && !onPage);

/** What a field costs beside the rows it brings, where it computes its answer. */
function costOf(field: GraphQLField<unknown, unknown>, node: FieldNode, on: GraphQLNamedType): Count {
  const cost = FIELD_COSTS[`${on.name}.${field.name}`];
  if (!cost) return () => 0;
  const standing = (name: string): unknown => field.args.find((argument) => argument.name === name)?.defaultValue;
  return (variables) => cost((name) => valueOf(argumentOf(node, name), variables) ?? standing(name));
}

function countField(node: FieldNode, on: GraphQLNamedType, onPage: boolean, operation: Operation): Count {
  const field = isObjectType(on) || isInterfaceType(on) ? on.getFields()[node.name.value] : undefined;
  // Texts come with the row they are of; introspection is bounded by graphql-js.
  if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return () => 0;
  const isPaged = field.args.some(({ name }) => name === 'first') && !isListType(getNullableType(field.type));
  const inner = countSelections(node.selectionSet, getNamedType(field.type), isPaged, operation);
  const cost = costOf(field, node, on);
  if (!isRows(field, onPage)) return (variables) => cost(variables) + inner(variables);
  const rows = rowsOf(field, node, onPage);
  return (variables) => cost(variables) + rows(variables) * (1 + inner(variables));
}

function countSelection(node: SelectionNode, on: GraphQLNamedType, onPage: boolean, operation: Operation): Count {
  if (node.kind === Kind.FIELD) return countField(node, on, onPage, operation);
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const type = node.typeCondition && operation.schema.getType(node.typeCondition.name.value);
    return countSelections(node.selectionSet, type ?? on, onPage, operation);
  }
  const name = `${node.name.value} ${onPage}`;
  const known = operation.known.get(name);
  if (known) return known;
  const fragment = operation.fragments.get(node.name.value);
  const type = fragment && operation.schema.getType(fragment.typeCondition.name.value);
  const count = fragment && type ? countSelections(fragment.selectionSet, type, onPage, operation) : () => 0;
  operation.known.set(name, count);
  return count;
}

function countSelections(set: SelectionSetNode, on: GraphQLNamedType, onPage: boolean, operation: Operation): Count {
  const counts = set.selections.map((node) => countSelection(node, on, onPage, operation));
  return (variables) => counts.reduce((sum, count) => sum + count(variables), 0);
}

/**
 * Most rows that the lists of an operation could bring, from `first` of each (its default where it is not given), and what it costs to
 * compute what is computed (`FIELD_COSTS`), multiplied where they stand in lists. `@skip` and `@include` save nothing: what they leave out is not known to be left out.
 *
 * @param operation  of a valid document, so that fragments do not spread each other without end
 */
export function mostNodes(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Count {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const count = countSelections(operation.selectionSet, root, false, { schema, fragments, known: new Map() });
  const standing = Object.fromEntries(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      valueOf(defaultValue, {}),
    ]) ?? [],
  );
  return (variables) => count({ ...standing, ...variables });
}

/** Refuses an operation that could bring and compute more than the setting allows, before anything is read. */
export function nodeLimit({ MAX_NODES }: Pick<Config, 'MAX_NODES'>): ApolloServerPlugin<GatewayContext> {
  // Documents are kept by Apollo Server: each is looked through once, and counted with the variables of each request.
  const counts = new WeakMap<OperationDefinitionNode, Count>();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request: { variables } }) {
        if (!operation) return;
        const count = counts.get(operation) ?? mostNodes(schema, document, operation);
        counts.set(operation, count);
        const nodes = count(variables ?? {});
        if (nodes > MAX_NODES)
          throw new GraphQLError(
            `This operation weighs ${nodes}: the rows that its lists could bring together, by \`first\` of each, and what is computed for it; more than ${MAX_NODES} is refused. Ask for fewer in the inner lists, or for less at a time.`,
            { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } },
          );
      },
    }),
  };
}
