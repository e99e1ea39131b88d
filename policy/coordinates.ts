import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  type SelectionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Type -> names of the fields an operation can touch on it, abstract types expanded. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

const cache = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Touched>>();

/**
 * Every (object type, field) pair an operation can touch. Aliases, fragments and interfaces make no difference,
 * `@skip` and `@include` are taken as not there. Kept per operation node, so a plan's operation is walked once.
 */
export function touchedBy(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Touched {
  let perSchema = cache.get(schema);
  if (!perSchema) cache.set(schema, (perSchema = new WeakMap()));
  const known = perSchema.get(operation);
  if (known) return known;

  const touched = new Map<string, Set<string>>();
  const typeInfo = new TypeInfo(schema);
  // All fragments of the document are walked too: a fragment nobody spreads is rejected by validation.
  const parts = {
    ...document,
    definitions: document.definitions.filter((part) => part === operation || part.kind === Kind.FRAGMENT_DEFINITION),
  };
  visit(
    parts,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = getNamedType(typeInfo.getParentType());
        if (!parent) return;
        const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
        for (const { name } of types) {
          const fields = touched.get(name) ?? new Set<string>();
          touched.set(name, fields.add(node.name.value));
        }
      },
    }),
  );
  perSchema.set(operation, touched);
  return touched;
}

/**
 * Names of the fields of one type that a field selects anywhere below itself, `@skip` and `@include` honoured.
 *
 * @param info  of the field
 */
export function selectedBelow(
  { fieldNodes, fragments, schema, variableValues, returnType }: GraphQLResolveInfo,
  type: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const isLeftOut = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false;
  const walk = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        if (parent?.name === type) found.add(selection.name.value);
        const field = parent && 'getFields' in parent ? parent.getFields()[selection.name.value] : undefined;
        if (field) walk(selection.selectionSet, getNamedType(field.type as GraphQLOutputType));
      } else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
        const condition = part?.typeCondition?.name.value;
        walk(part?.selectionSet, condition ? (schema.getType(condition) ?? parent) : parent);
      }
    }
  };
  for (const node of fieldNodes) walk(node.selectionSet, getNamedType(returnType));
  return found;
}
