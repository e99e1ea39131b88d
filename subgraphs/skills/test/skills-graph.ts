import { graphql, type ExecutionResult } from 'graphql';
import { ontologyMigrations } from '../../../ontology/migrations.js';
import type { AccessSession } from '../../../policy/session.js';
import { migrate } from '../../../runtime/migrate.js';
import type { Graph, Run } from '../../../runtime/neo4j.js';
import { ANONYMOUS, type Principal } from '../../../runtime/principal.js';
import { openTestGraph } from '../../../test/neo4j/test-graph.js';
import type { Embeddings } from '../content-match.js';
import { contentStore } from '../content/store.js';
import { createContext } from '../context.js';
import { referenceLists } from '../reference-lists.js';
import { skillsRepository } from '../repository.js';
import { skillsSchema } from '../schema.js';
import { concepts, relations } from './concepts.js';

const LOAD_CONCEPTS = /* cypher */ `UNWIND $concepts AS row CREATE (concept:Concept:$(row.kind)) SET concept = row`;

const LOAD_RELATIONS = /* cypher */ `
  UNWIND $relations AS row
  MATCH (from:Concept { uri: row.from }) MATCH (to:Concept { uri: row.to })
  CREATE (from)-[relation:$(row.type)]->(to) SET relation = row.properties`;

const LOAD_VERSION = /* cypher */ `
  CREATE (:SchemeVersion { id: 'ESCO-v1.1.1', scheme: 'ESCO', version: 'v1.1.1', languages: ['en', 'fr'],
    licence: 'CC BY 4.0', attribution: 'This service uses the ESCO classification of the European Commission',
    loadedAt: datetime('2026-01-01T00:00:00Z'), sample: true })`;

const accessOf = (principal: Principal): AccessSession =>
  ({ scope: { principal, requestId: 'test' }, now: new Date('2026-01-01') }) as AccessSession;

export const access = accessOf(ANONYMOUS);

const schema = skillsSchema();

/** Asks the whole schema over `graph`; a new context for each operation, as in a process. */
export const askOver = (graph: Graph, embeddings: Embeddings | null = null, principal = ANONYMOUS) => {
  const repository = skillsRepository(graph);
  const reference = referenceLists(graph);
  const content = contentStore(graph);
  return async (source: string, variableValues?: Record<string, unknown>): Promise<ExecutionResult> => {
    const contextValue = createContext(repository, reference, accessOf(principal), content, embeddings);
    return JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues, contextValue })));
  };
};

/** The graph, every statement of which is written down before it is sent, those of transactions too. */
function countedIn(statements: string[], graph: Graph): Graph {
  const counted =
    (run: Run): Run =>
    (cypher, params) => {
      statements.push(cypher);
      return run(cypher, params);
    };
  return {
    ...graph,
    read: counted(graph.read),
    readLatest: counted(graph.readLatest),
    commit: counted(graph.commit),
    write: counted(graph.write),
    transact: (work) => graph.transact((run) => work(counted(run))),
  };
}

/** The graph of test-concepts.ts on the real Neo4j, and every statement that is sent to it. */
export function openSkills() {
  const graph = openTestGraph();
  const statements: string[] = [];
  const counted = countedIn(statements, graph);
  return {
    graph,
    statements,
    ask: askOver(counted),
    askAs: (principal: Principal) => askOver(counted, null, principal),
    askWith: (embeddings: Embeddings) => askOver(counted, embeddings),
    async load() {
      await graph.wipeSchema();
      await migrate(graph, [ontologyMigrations]);
      await graph.write(LOAD_CONCEPTS, { concepts });
      await graph.write(LOAD_RELATIONS, { relations });
      await graph.write(LOAD_VERSION);
    },
    async close() {
      await graph.wipeSchema();
      await graph.close();
    },
  };
}
