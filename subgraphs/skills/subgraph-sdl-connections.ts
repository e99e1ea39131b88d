import {
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

const CONNECTION = /Connection$/;

const nameIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type));

const connectionSdl = (list: string, node: string): string => `
  "One page of a list."
  type ${list}Connection @access(policy: OPEN) {
    "Rows of the page, with what links each to the concept the list is read on."
    edges: [${list}Edge!]
    "The concepts alone."
    nodes: [${node}!]
    "Whether there is more, and where it starts."
    pageInfo: ConceptPageInfo
    "Number of rows on all pages together; counted only when asked for."
    totalCount: Int
  }`;

const edgeSdl = (list: string): string => `
  "A row of a list."
  type ${list}Edge @access(policy: OPEN) {
    "The concept."
    node: ${list}
  }`;

const CURSOR = `type Edge {
  "Place in the list, for \`after\`."
  cursor: String
}`;

const objects = (document: DocumentNode): Map<string, ObjectTypeDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );

/** Names of connections that fields lead to and nobody wrote out, each once. */
function missingConnections(document: DocumentNode): readonly string[] {
  const written = objects(document);
  const missing = new Set<string>();
  visit(document, {
    FieldDefinition({ type }) {
      const name = nameIn(type);
      if (CONNECTION.test(name) && !written.has(name)) missing.add(name);
    },
  });
  return [...missing].sort();
}

/**
 * Writes out the connections that fields lead to: `XConnection` of `XEdge`, which is of the concept X where it is not written out
 * itself. An edge that is written out says what it has beside a cursor. So all of them are alike.
 */
export function withConnections(document: DocumentNode): DocumentNode {
  const written = objects(document);
  const cursor = (parse(CURSOR).definitions[0] as ObjectTypeDefinitionNode).fields!;
  const made = missingConnections(document).flatMap((name): DefinitionNode[] => {
    const list = name.replace(CONNECTION, '');
    const edge = written.get(`${list}Edge`);
    const node = edge?.fields?.find((field) => field.name.value === 'node');
    const sdl = `${connectionSdl(list, node ? nameIn(node.type) : list)}${edge ? '' : edgeSdl(list)}`;
    return [...parse(sdl).definitions];
  });
  return visit(
    { ...document, definitions: [...document.definitions, ...made] },
    {
      ObjectTypeDefinition(type) {
        const has = (field: string): boolean => type.fields?.some(({ name }) => name.value === field) ?? false;
        if (!type.name.value.endsWith('Edge') || has('cursor') || !has('node')) return undefined;
        return { ...type, fields: [...cursor, ...(type.fields ?? [])] };
      },
    },
  );
}
