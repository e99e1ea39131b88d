import type { Graph } from '../../runtime/neo4j.js';
import type { Listed } from './connection.js';
import type { SortKey } from './cursor.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { BY_LABEL } from './repository-relations.js';
import { IN_USE, RESOURCE, resourcesOf, type ResourceRecord, type ResourceRow } from './repository-resources.js';

/** A page of the shared resources that teach a concept, behind a title and an id. */
export interface TeachingQuery {
  readonly uri: string;
  readonly rows: number;
  /** Title and id of the last row of the page before. */
  readonly after: SortKey | null;
}

export interface ContentQuery {
  readonly uris: readonly string[];
  readonly rows: number;
  /** Number of concepts taught and id of the last row of the page before. */
  readonly after: SortKey | null;
}

export interface FoundContent {
  readonly resource: ResourceRecord;
  /** How many of the concepts asked for it teaches. */
  readonly taught: number;
}

/** A page of what a shared resource teaches, behind a label and a URI. */
export interface TaughtQuery {
  readonly id: string;
  readonly rows: number;
  /** Label and URI of the last row of the page before. */
  readonly after: SortKey | null;
}

/** Learning resources as everybody sees them. Each statement names that they are shared. */
export interface SharedRepository {
  findShared(ids: readonly string[]): Promise<ResourceRecord[]>;
  /** @returns one list per query, in the order of the queries */
  findTeaching(queries: readonly TeachingQuery[]): Promise<(readonly ResourceRecord[])[]>;
  /** @returns in the order of the URIs */
  countTeaching(uris: readonly string[]): Promise<number[]>;
  findContent(query: ContentQuery): Promise<FoundContent[]>;
  countContent(uris: readonly string[]): Promise<number>;
  /** @returns one list per query, in the order of the queries */
  findTaught(queries: readonly TaughtQuery[]): Promise<(readonly Listed[])[]>;
  /** @returns in the order of the ids */
  countTaught(ids: readonly string[]): Promise<number[]>;
}

/** What everybody may learn: the resource is shared, the mapping confirmed, the concept in use. */
const TEACHES = `resource.shared AND mapping.status = 'CONFIRMED' AND ${IN_USE}`;

const FIND_SHARED = /* cypher */ `
  MATCH (resource:LearningResource) WHERE resource.id IN $ids AND resource.shared
  RETURN ${RESOURCE} AS resource`;

const FIND_TEACHING = /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  CALL (query) {
    MATCH (concept:Concept { uri: query.uri })<-[mapping:MAPPED_TO]-(resource:LearningResource)
    WHERE ${TEACHES} AND (query.after IS NULL OR resource.title > query.after[0]
      OR (resource.title = query.after[0] AND resource.id > query.after[1]))
    WITH query, resource ORDER BY resource.title, resource.id
    WITH query, collect(resource) AS found
    UNWIND found[.. toInteger(query.rows)] AS resource
    RETURN collect(${RESOURCE}) AS resources
  }
  RETURN position, resources`;

const COUNT_TEACHING = /* cypher */ `
  MATCH (concept:Concept)<-[mapping:MAPPED_TO]-(resource:LearningResource)
  WHERE concept.uri IN $uris AND ${TEACHES}
  RETURN concept.uri AS of, count(resource) AS count`;

const COUNT_CONTENT = /* cypher */ `
  MATCH (concept:Concept)<-[mapping:MAPPED_TO]-(resource:LearningResource)
  WHERE concept.uri IN $uris AND ${TEACHES}
  RETURN count(DISTINCT resource) AS count`;

const FIND_CONTENT = /* cypher */ `
  MATCH (concept:Concept)<-[mapping:MAPPED_TO]-(resource:LearningResource)
  WHERE concept.uri IN $uris AND ${TEACHES}
  WITH resource, count(DISTINCT concept) AS taught
  WHERE $after IS NULL OR taught < $after[0] OR (taught = $after[0] AND resource.id > $after[1])
  WITH resource, taught ORDER BY taught DESC, resource.id LIMIT toInteger($rows)
  RETURN ${RESOURCE} AS resource, taught`;

const FIND_TAUGHT = /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  CALL (query) {
    MATCH (resource:LearningResource { id: query.id })-[mapping:MAPPED_TO]->(concept:Concept)
    WHERE ${TEACHES}
    WITH query, concept, ${BY_LABEL} AS label
    WHERE query.after IS NULL OR label > query.after[0] OR (label = query.after[0] AND concept.uri > query.after[1])
    WITH query, concept, label ORDER BY label, concept.uri
    WITH query, collect([concept, label]) AS found
    UNWIND found[.. toInteger(query.rows)] AS row
    WITH row[0] AS concept, row[1] AS label
    RETURN collect([label, ${CONCEPT_VALUES}]) AS taught
  }
  RETURN position, taught`;

const COUNT_TAUGHT = /* cypher */ `
  MATCH (resource:LearningResource)-[mapping:MAPPED_TO]->(concept:Concept)
  WHERE resource.id IN $ids AND ${TEACHES}
  RETURN resource.id AS of, count(concept) AS count`;

/** Counts in the order of what they are of; none where a statement says nothing of it. */
async function countsOf(graph: Graph, cypher: string, params: Record<string, unknown>, all: readonly string[]) {
  const rows = await graph.read<{ of: string; count: number }>(cypher, params);
  const counts = new Map(rows.map(({ of, count }) => [of, count]));
  return all.map((of) => counts.get(of) ?? 0);
}

export const sharedRepository = (graph: Graph): SharedRepository => ({
  findShared: async (ids) => resourcesOf(await graph.read<ResourceRow>(FIND_SHARED, { ids })),
  async findTeaching(queries) {
    const rows = await graph.read<{ position: number; resources: ResourceRecord[] }>(FIND_TEACHING, { queries });
    const lists = new Map(rows.map((row) => [row.position, row.resources]));
    return queries.map((_query, position) => lists.get(position) ?? []);
  },
  countTeaching: (uris) => countsOf(graph, COUNT_TEACHING, { uris }, uris),
  countContent: async (uris) => (await graph.read<{ count: number }>(COUNT_CONTENT, { uris }))[0]!.count,
  findContent: (query) => graph.read<FoundContent & Record<string, unknown>>(FIND_CONTENT, { ...query }),
  async findTaught(queries) {
    const rows = await graph.read<{ position: number; taught: [string, unknown[]][] }>(FIND_TAUGHT, { queries });
    const listed = ([label, values]: [string, unknown[]]): Listed => {
      const concept = conceptOf(values);
      return { concept, key: [label, concept.uri] };
    };
    const lists = new Map(rows.map(({ position, taught }) => [position, taught.map(listed)]));
    return queries.map((_query, position) => lists.get(position) ?? []);
  },
  countTaught: (ids) => countsOf(graph, COUNT_TAUGHT, { ids }, ids),
});
