import { readFileSync } from 'node:fs';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import type { Listed } from './connection.js';
import type { SortKey } from './cursor.js';
import { keyIn, sortOf, whereAfter, type Order } from './reference-order.js';

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

/** A page of a filtered list. */
export interface ReferenceQuery {
  /** A filter in the generated inputs; the library knows its form. */
  readonly where?: unknown;
  readonly order: Order;
  readonly first: number;
  /** Sort key of the row before the page; null at the start. */
  readonly after: SortKey | null;
}

export interface ReferenceLists {
  /** One statement, whatever is selected on the concepts. One row more than `first` where more would follow. */
  list(kind: ReferenceKind, query: ReferenceQuery): Promise<Listed[]>;
  /** Number of concepts the filter leaves. */
  count(kind: ReferenceKind, where: unknown): Promise<number>;
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
  // To cut pages by; the API does not have them.
  const filters = { String: { GT: true, LT: true } };
  return new Neo4jGraphQL({ typeDefs, features: { excludeDeprecatedFields, filters } }).getSchema();
}

/** What one kind alone has and can be sorted by. */
const OWN: Readonly<Partial<Record<ReferenceKind, string>>> = { Collection: 'key', WorkContext: 'contextType' };

/**
 * The library answers a fixed selection of what a ConceptRecord holds, never the caller's: so its statement has no
 * relations to walk, aliases do not reach it, and the fields of the concepts are resolved as everywhere else, in batches.
 */
const documentOf = (kind: ReferenceKind): DocumentNode =>
  parse(/* GraphQL */ `
    query ($where: ${kind}Where, $sort: [${kind}Sort!], $first: Int!, $offset: Int!) {
      list: ${REFERENCE_LISTS[kind]}(where: $where, sort: $sort, limit: $first, offset: $offset) {
        uri notation scheme status prefLabelFr prefLabelEn ${OWN[kind] ?? ''}
      }
    }`);

const countOf = (kind: ReferenceKind): DocumentNode =>
  parse(`query ($where: ${kind}Where) { list: ${REFERENCE_LISTS[kind]}Connection(where: $where) { totalCount } }`);

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
  const documents = new Map<string, DocumentNode>();
  const loaded = (): Promise<GraphQLSchema> => (schema ??= generatedSchema());
  async function ask(of: (kind: ReferenceKind) => DocumentNode, kind: ReferenceKind, variableValues: object) {
    const name = `${of.name} ${kind}`;
    const document = documents.get(name) ?? of(kind);
    documents.set(name, document);
    const { data, errors } = await execute({
      schema: await loaded(),
      document,
      variableValues: variableValues as Record<string, unknown>,
      // A context of its own: the library writes into it, and reads a token from it that nobody has verified.
      contextValue: { executionContext: asTransaction(graph) },
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data!['list'];
  }
  return {
    prepare: async () => void (await loaded()),
    async list(kind, { where, order, first, after }) {
      const rows = await ask(documentOf, kind, {
        where: whereAfter(where, order, after),
        sort: sortOf(order),
        first: first + 1,
        offset: 0,
      });
      return (rows as ConceptRecord[]).map((row) => ({ concept: { ...row, kind }, key: keyIn(row, order) }));
    },
    count: async (kind, where) =>
      ((await ask(countOf, kind, { where: where ?? {} })) as { totalCount: number }).totalCount,
  };
}
