import { readFileSync } from 'node:fs';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptKind, ConceptRecord, Window } from './concept.js';

/** Types of reference.graphql, and the Query field of each: what @neo4j/graphql names its list. */
export const REFERENCE_LISTS = {
  IscoGroup: 'iscoGroups',
  SkillGroup: 'skillGroups',
  Collection: 'collections',
  RomeDomain: 'romeDomains',
  RomeTheme: 'romeThemes',
  RomeSector: 'romeSectors',
  RomeInterest: 'romeInterests',
  WorkContext: 'workContexts',
} as const satisfies Partial<Record<ConceptKind, string>>;

export type ReferenceKind = keyof typeof REFERENCE_LISTS;

/** A filter and an order in the generated inputs; the library knows their form. */
export interface ReferenceQuery extends Window {
  readonly where?: unknown;
  readonly sort?: readonly unknown[] | null | undefined;
}

export interface ReferenceLists {
  /** One statement, whatever is selected on the concepts. */
  list(kind: ReferenceKind, query: ReferenceQuery): Promise<ConceptRecord[]>;
  /** Loads the library, which keeps the process busy for a second or two: better before it serves than while. */
  prepare(): Promise<void>;
}

/**
 * The library's schema of reference.graphql. Read-only, and without the filters it has for older clients.
 * Imported here and not above: whoever only wants the SDL or the resolvers does not wait for the library.
 */
export async function generatedSchema(): Promise<GraphQLSchema> {
  const { Neo4jGraphQL } = await import('@neo4j/graphql');
  const typeDefs = readFileSync(new URL('./reference.graphql', import.meta.url), 'utf8');
  const excludeDeprecatedFields = {
    aggregationFilters: true,
    aggregationFiltersOutsideConnection: true,
    attributeFilters: true,
    mutationOperations: true,
    relationshipFilters: true,
  };
  return new Neo4jGraphQL({ typeDefs, features: { excludeDeprecatedFields } }).getSchema();
}

/**
 * The library answers a fixed selection of what a ConceptRecord holds, never the caller's: so its statement has no
 * relations to walk, aliases do not reach it, and the fields of the concepts are resolved as everywhere else, in batches.
 */
const documentOf = (kind: ReferenceKind): DocumentNode =>
  parse(/* GraphQL */ `
    query ($where: ${kind}Where, $sort: [${kind}Sort!], $first: Int!, $offset: Int!) {
      list: ${REFERENCE_LISTS[kind]}(where: $where, sort: $sort, limit: $first, offset: $offset) {
        uri notation scheme status prefLabelFr prefLabelEn
      }
    }`);

/**
 * Our read, in the form of a transaction, which the library takes in place of a driver: so its statements have our time
 * limit and our GRAPH_UNAVAILABLE, and make one auto-commit trip. The very first also asks for the server's version.
 */
const asTransaction = (graph: Pick<Graph, 'read'>) => ({
  async run(cypher: string, params: Readonly<Record<string, unknown>>) {
    const rows = await graph.read(cypher, params);
    return {
      records: rows.map((row) => ({ toObject: () => row, [Symbol.iterator]: () => Object.values(row).values() })),
      summary: { counters: { updates: () => ({}) } },
    };
  },
});

export function referenceLists(graph: Pick<Graph, 'read'>): ReferenceLists {
  let schema: Promise<GraphQLSchema> | null = null;
  const documents = new Map<ReferenceKind, DocumentNode>();
  const documentFor = (kind: ReferenceKind): DocumentNode => {
    const known = documents.get(kind) ?? documentOf(kind);
    documents.set(kind, known);
    return known;
  };
  const loaded = (): Promise<GraphQLSchema> => (schema ??= generatedSchema());
  return {
    prepare: async () => void (await loaded()),
    async list(kind, { where, sort, first, offset }) {
      const { data, errors } = await execute({
        schema: await loaded(),
        document: documentFor(kind),
        // The URI settles the order of equals: without it two pages could show one concept twice.
        variableValues: { where: where ?? {}, sort: [...(sort ?? []), { uri: 'ASC' }], first, offset },
        // A context of its own: the library writes into it, and reads a token from it that nobody has verified.
        contextValue: { executionContext: asTransaction(graph) },
      });
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      return (data!['list'] as ConceptRecord[]).map((concept) => ({ ...concept, kind }));
    },
  };
}
