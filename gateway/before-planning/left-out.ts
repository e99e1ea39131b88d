import {
  doTypesOverlap,
  getNamedType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Response names of what is left out; null: the field itself, otherwise what is left out below it. */
type LeftOut = Map<string, LeftOut | null>;

function treeOf(paths: readonly (readonly string[])[]): LeftOut {
  const tree: LeftOut = new Map();
  for (const path of paths) {
    let at = tree;
    path.slice(0, -1).forEach((name) => {
      const next = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    });
    at.set(path.at(-1)!, null);
  }
  return tree;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const isCertain = (node: SelectionNode): boolean => node.kind === Kind.FIELD && !node.directives?.length;

/** An object without a field left, whatever the conditions say, is asked for its type: that it is there has to be known. */
const certain = (set: SelectionSetNode): SelectionSetNode =>
  set.selections.some(isCertain) ? set : { ...set, selections: [...set.selections, TYPENAME] };

/**
 * The document of one operation without some of its fields. Fragments are written out on the way to what is left out, since
 * they may be spread elsewhere, where nothing is.
 *
 * @param paths  of the fields, by response names; each way there leads through object types only
 * @returns a document that is valid where the first one was, but for variables that nothing uses any more
 */
export function withoutFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  paths: readonly (readonly string[])[],
): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );

  const without = (set: SelectionSetNode, type: GraphQLObjectType, leftOut: LeftOut): SelectionSetNode => {
    const selections = set.selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) {
        const at = leftOut.get((node.alias ?? node.name).value);
        if (at === undefined) return [node];
        if (at === null) return [];
        const below = getNamedType(type.getFields()[node.name.value]!.type) as GraphQLObjectType;
        return [{ ...node, selectionSet: certain(without(node.selectionSet!, below, at)) }];
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
      const condition = part.typeCondition && (schema.getType(part.typeCondition.name.value) as GraphQLCompositeType);
      if (condition && !doTypesOverlap(schema, condition, type)) return [node];
      const inner = without(part.selectionSet, type, leftOut);
      if (inner === part.selectionSet) return [node];
      if (inner.selections.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(part.typeCondition && { typeCondition: part.typeCondition }),
          ...(node.directives && { directives: node.directives }),
          selectionSet: inner,
        },
      ];
    });
    const isWhole =
      selections.length === set.selections.length && selections.every((node, i) => node === set.selections[i]);
    return isWhole ? set : { ...set, selections };
  };

  const root = schema.getRootType(operation.operation)!;
  const selectionSet = without(operation.selectionSet, root, treeOf(paths));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...usedBy(selectionSet, fragments)] };
}

/** Fragments that a selection spreads, and those they spread. */
function usedBy(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const find = (part: SelectionSetNode): void =>
    void visit(part, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)!;
        if (used.has(fragment)) return;
        used.add(fragment);
        find(fragment.selectionSet);
      },
    });
  find(set);
  return [...used];
}
