import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** `@access` of object fields, by schema coordinate. */
export type Annotations = ReadonlyMap<string, ConstDirectiveNode>;

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

export const isAccess = ({ name }: { readonly name: { readonly value: string } }): boolean => name.value === 'access';

const onObjects = (document: DocumentNode, edit: (type: ObjectNode) => ObjectNode): DocumentNode =>
  visit(document, { [Kind.OBJECT_TYPE_DEFINITION]: edit, [Kind.OBJECT_TYPE_EXTENSION]: edit });

/**
 * Writes each type's `@access` on its fields instead. Several subgraphs have a `Query`, each with its own default;
 * composition would keep one of them for all.
 */
export const annotateFields = (document: DocumentNode): DocumentNode =>
  onObjects(document, (type) => {
    const ofType = type.directives?.find(isAccess);
    if (!ofType) return type;
    return {
      ...type,
      directives: type.directives!.filter((directive) => !isAccess(directive)),
      fields: (type.fields ?? []).map((field) =>
        field.directives?.some(isAccess) ? field : { ...field, directives: [...(field.directives ?? []), ofType] },
      ),
    } as ObjectNode;
  });

export function annotationsOf(document: DocumentNode): Annotations {
  const found = new Map<string, ConstDirectiveNode>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of type.fields ?? []) {
      const directive = field.directives?.find(isAccess);
      if (directive) found.set(`${type.name.value}.${field.name.value}`, directive);
    }
  }
  return found;
}

/** Puts annotations on a schema that has none: Apollo's API schema has lost every custom directive. */
export const annotate = (document: DocumentNode, annotations: Annotations): DocumentNode =>
  onObjects(document, (type) => ({
    ...type,
    fields: (type.fields ?? []).map((field) => {
      const directive = annotations.get(`${type.name.value}.${field.name.value}`);
      return directive ? { ...field, directives: [...(field.directives ?? []), directive] } : field;
    }),
  }));
