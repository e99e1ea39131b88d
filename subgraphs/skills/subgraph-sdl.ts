import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  printType,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { withConnections } from './subgraph-sdl-connections.js';
import { generatedSchema, REFERENCE_LISTS, type ReferenceKind } from './reference-lists.js';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Input types and enums a field's arguments lead to, each once. */
function inputsFrom(schema: GraphQLSchema): GraphQLNamedType[] {
  const found = new Map<string, GraphQLNamedType>();
  const take = (type: GraphQLNamedType): void => {
    if (found.has(type.name) || !(isInputObjectType(type) || isEnumType(type)) || isSpecifiedScalarType(type)) return;
    found.set(type.name, type);
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => take(getNamedType(field.type)));
  };
  const fields = schema.getQueryType()!.getFields();
  for (const list of Object.values(REFERENCE_LISTS)) {
    for (const argument of fields[list]!.args) take(getNamedType(argument.type));
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The library describes few of its inputs; a reader of the explorer needs each. */
function describe(type: GraphQLNamedType): string {
  const sdl = printType(type);
  if (type.description) return sdl;
  return `"Filter on properties of the graph; what is given together must hold together."\n${sdl}`;
}

/** Comparisons of texts are there to cut pages by (reference-order.ts), not to ask for. */
const withoutComparisons = (document: DocumentNode): DocumentNode =>
  visit(document, {
    InputObjectTypeDefinition(type) {
      const fields = type.fields?.filter(({ name }) => name.value !== 'gt' && name.value !== 'lt');
      return type.name.value === 'StringScalarFilters' ? { ...type, fields } : undefined;
    },
  });

/** One Query field of each type in reference.graphql, under the same limits as our own lists. */
function listFields(): readonly FieldDefinitionNode[] {
  const fields = parse(read('./reference.graphql')).definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION)
      throw new Error('reference.graphql may define object types only');
    const kind = definition.name.value as ReferenceKind;
    return `
      ${JSON.stringify(definition.description?.value ?? kind)}
      ${REFERENCE_LISTS[kind]}(
        "Which; all when absent."
        where: ${kind}Where
        "In which order; by URI when absent and among equals."
        sort: [${kind}Sort!]
        "How many, 1 to 200."
        first: Int = 20
        "Cursor of this list in this order: what comes after it."
        after: String
      ): ${kind}Connection`;
  });
  const [query] = parse(`type Query {${fields.join('\n')}\n}`).definitions;
  return (query as ObjectTypeDefinitionNode).fields ?? [];
}

/** Adds what is not written out: to Query the lists; to types the fields of Concept, descriptions included, before their own. */
function fillIn(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter(
        (definition): definition is InterfaceTypeDefinitionNode => definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
      )
      .map((definition) => [definition.name.value, definition]),
  );
  return visit(document, {
    ObjectTypeDefinition(type) {
      const inherited = (type.interfaces ?? []).flatMap(({ name }) => interfaces.get(name.value)?.fields ?? []);
      const own = new Set(type.fields?.map(({ name }) => name.value));
      const lists = type.name.value === 'Query' ? listFields() : [];
      return {
        ...type,
        fields: [...inherited.filter(({ name }) => !own.has(name.value)), ...(type.fields ?? []), ...lists],
      };
    },
  });
}

const LINK_FIRST = (one: DefinitionNode, other: DefinitionNode): number =>
  Number(other.kind === Kind.SCHEMA_EXTENSION) - Number(one.kind === Kind.SCHEMA_EXTENSION);

/** Names of the types that @neo4j/graphql gives to this subgraph; a test compares them with a committed list. */
export const generatedTypeNames = async (): Promise<string[]> =>
  inputsFrom(await generatedSchema()).map(({ name }) => name);

/**
 * The SDL of the skills subgraph: schema*.graphql, and the lists of reference.graphql with the inputs that
 * @neo4j/graphql makes for them. As in the other subgraphs, policy/access.graphql is not in it. Needs no database.
 */
export async function skillsTypeDefs(): Promise<string> {
  const inputs = inputsFrom(await generatedSchema()).map(describe);
  const own = [
    './schema.graphql',
    './schema-search.graphql',
    './schema-esco.graphql',
    './schema-rome.graphql',
    './schema-careers.graphql',
    './schema-content.graphql',
    './schema-versions.graphql',
    './schema-mappings.graphql',
  ].map(read);
  const document = withConnections(fillIn(withoutComparisons(parse([...own, ...inputs].join('\n')))));
  const definitions = [...document.definitions].sort(LINK_FIRST);
  return `# Generated by subgraph-sdl.cli.ts. Do not edit.\n${print({ ...document, definitions })}\n`;
}
