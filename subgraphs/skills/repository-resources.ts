import { randomUUID } from 'node:crypto';
import type { Graph, Run } from '../../runtime/neo4j.js';
import type { SortKey } from './cursor.js';
import type { ConceptRecord } from './concept.js';
import type { CheckedResource, KeptField } from './content/resource.js';
import type { MappingStatus } from './content/lifecycle.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { LABEL } from './repository-relations.js';

/** A learning resource as it is stored. */
export interface ResourceRecord extends CheckedResource {
  readonly id: string;
  /** DID of the organisation whose it is. */
  readonly publisher: string;
  readonly shared: boolean;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface ResourceQuery {
  readonly publisher: string;
  /** Identifier of the last one of the page before; empty for none. */
  readonly after: string;
  readonly rows: number;
  readonly shared: boolean | null;
  readonly concept: string | null;
  readonly status: MappingStatus | null;
}

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

export interface TaughtQuery {
  readonly id: string;
  readonly rows: number;
}

/** A resource to save; `kept` are fields that one there already keeps. */
export type SavedResource = CheckedResource & { readonly kept?: readonly KeptField[] };

export interface Saved {
  readonly publisher: string;
  readonly at: number;
  /** For those that are new. */
  readonly share?: boolean;
}

/** Learning resources. Each statement names whose they are, or that they are shared: there is none that finds any. */
export interface ResourcesRepository {
  findOwn(publisher: string, ids: readonly string[]): Promise<ResourceRecord[]>;
  findByIdentifier(publisher: string, identifiers: readonly string[]): Promise<ResourceRecord[]>;
  findOwnPage(query: ResourceQuery): Promise<ResourceRecord[]>;
  countOwn(query: Omit<ResourceQuery, 'after' | 'rows'>): Promise<number>;
  findShared(ids: readonly string[]): Promise<ResourceRecord[]>;
  /** @returns one list per query, in the order of the queries */
  findTeaching(queries: readonly TeachingQuery[]): Promise<(readonly ResourceRecord[])[]>;
  /** @returns in the order of the URIs */
  countTeaching(uris: readonly string[]): Promise<number[]>;
  findContent(query: ContentQuery): Promise<FoundContent[]>;
  countContent(uris: readonly string[]): Promise<number>;
  /** @returns one list per query, in the order of the queries */
  findTaught(queries: readonly TaughtQuery[]): Promise<(readonly ConceptRecord[])[]>;
  /** By identifier; all or none. @returns in the order given */
  save(resources: readonly CheckedResource[], saved: Saved): Promise<ResourceRecord[]>;
  share(publisher: string, id: string, shared: boolean): Promise<ResourceRecord | null>;
  /** False where the organisation has none of this id. */
  remove(publisher: string, id: string): Promise<boolean>;
}

const RESOURCE = 'resource { .id, .identifier, .title, .language, .description, .url, .publisher, .shared, .modified }';

/** As `isInUse`, in Cypher. */
export const IN_USE = `coalesce(concept.status, 'RELEASED') = 'RELEASED'`;

/** As `statusOf`, in Cypher. */
export const STATUS = `CASE WHEN mapping.status <> 'REJECTED' AND NOT ${IN_USE} THEN 'STALE' ELSE mapping.status END`;

/** What everybody may learn: the resource is shared, the mapping confirmed, the concept in use. */
const TEACHES = `resource.shared AND mapping.status = 'CONFIRMED' AND ${IN_USE}`;

const FIND_OWN = /* cypher */ `
  MATCH (resource:LearningResource) WHERE resource.id IN $ids AND resource.publisher = $publisher
  RETURN ${RESOURCE} AS resource`;

const FIND_BY_IDENTIFIER = /* cypher */ `
  MATCH (resource:LearningResource) WHERE resource.publisher = $publisher AND resource.identifier IN $identifiers
  RETURN ${RESOURCE} AS resource`;

const OWN = `MATCH (resource:LearningResource)
  WHERE resource.publisher = $publisher AND resource.identifier > $after
    AND ($shared IS NULL OR resource.shared = $shared)
    AND ($concept IS NULL AND $status IS NULL OR EXISTS {
      MATCH (resource)-[mapping:MAPPED_TO]->(concept:Concept)
      WHERE ($concept IS NULL OR concept.uri = $concept) AND ($status IS NULL OR ${STATUS} = $status)
    })`;

const FIND_OWN_PAGE = /* cypher */ `
  ${OWN}
  RETURN ${RESOURCE} AS resource ORDER BY resource.identifier LIMIT toInteger($rows)`;

const COUNT_OWN = /* cypher */ `
  ${OWN}
  RETURN count(resource) AS count`;

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
  RETURN concept.uri AS uri, count(resource) AS count`;

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
    WITH query, concept ORDER BY ${LABEL}
    WITH query, collect(concept) AS found
    UNWIND found[.. toInteger(query.rows)] AS concept
    RETURN collect(${CONCEPT_VALUES}) AS concepts
  }
  RETURN position, concepts`;

// What is the same again leaves the instant of the last change alone; so does what is kept.
const SAVE = /* cypher */ `
  UNWIND $rows AS given
  MERGE (resource:LearningResource { publisher: $publisher, identifier: given.identifier })
  ON CREATE SET resource.id = given.id, resource.shared = $share
  WITH resource, given { .title,
    language: CASE WHEN 'language' IN given.kept THEN coalesce(resource.language, given.language) ELSE given.language END,
    description: CASE WHEN 'description' IN given.kept THEN resource.description ELSE given.description END,
    url: CASE WHEN 'url' IN given.kept THEN resource.url ELSE given.url END } AS row
  SET resource.modified = CASE
      WHEN any(key IN ['title', 'language', 'description', 'url'] WHERE coalesce(resource[key], '') <> coalesce(row[key], ''))
      THEN $at ELSE resource.modified END,
    resource.title = row.title, resource.language = row.language, resource.description = row.description, resource.url = row.url
  RETURN ${RESOURCE} AS resource`;

const SHARE = /* cypher */ `
  MATCH (resource:LearningResource { id: $id }) WHERE resource.publisher = $publisher
  SET resource.shared = $shared
  RETURN ${RESOURCE} AS resource`;

const REMOVE = /* cypher */ `
  MATCH (resource:LearningResource { id: $id }) WHERE resource.publisher = $publisher
  DETACH DELETE resource
  RETURN $id AS id`;

/** Saves in a transaction of the caller's. */
export async function saveIn(
  run: Run,
  resources: readonly SavedResource[],
  { publisher, at, share = false }: Saved,
): Promise<ResourceRecord[]> {
  const rows = resources.map((one) => ({ kept: [], ...one, id: `urn:uuid:${randomUUID()}` }));
  const saved = await run<{ resource: ResourceRecord }>(SAVE, { rows, publisher, at, share });
  return saved.map(({ resource }) => resource);
}

type Row = { resource: ResourceRecord };
const resources = (rows: readonly Row[]) => rows.map(({ resource }) => resource);

/** Own resources are read from the leader: who decides sees at once what was decided. */
export const resourcesRepository = (graph: Graph): ResourcesRepository => ({
  findOwn: async (publisher, ids) => resources(await graph.readLatest<Row>(FIND_OWN, { publisher, ids })),
  findByIdentifier: async (publisher, identifiers) =>
    resources(await graph.readLatest<Row>(FIND_BY_IDENTIFIER, { publisher, identifiers })),
  findOwnPage: async (query) => resources(await graph.readLatest<Row>(FIND_OWN_PAGE, { ...query })),
  countOwn: async (query) => (await graph.readLatest<{ count: number }>(COUNT_OWN, { ...query, after: '' }))[0]!.count,
  findShared: async (ids) => resources(await graph.read<Row>(FIND_SHARED, { ids })),
  async findTeaching(queries) {
    const rows = await graph.read<{ position: number; resources: ResourceRecord[] }>(FIND_TEACHING, { queries });
    const lists = new Map(rows.map((row) => [row.position, row.resources]));
    return queries.map((_query, position) => lists.get(position) ?? []);
  },
  async countTeaching(uris) {
    const rows = await graph.read<{ uri: string; count: number }>(COUNT_TEACHING, { uris });
    const counts = new Map(rows.map(({ uri, count }) => [uri, count]));
    return uris.map((uri) => counts.get(uri) ?? 0);
  },
  countContent: async (uris) => (await graph.read<{ count: number }>(COUNT_CONTENT, { uris }))[0]!.count,
  findContent: (query) => graph.read<FoundContent & Record<string, unknown>>(FIND_CONTENT, { ...query }),
  async findTaught(queries) {
    const rows = await graph.read<{ position: number; concepts: unknown[][] }>(FIND_TAUGHT, { queries });
    const lists = new Map(rows.map((row) => [row.position, row.concepts.map(conceptOf)]));
    return queries.map((_query, position) => lists.get(position) ?? []);
  },
  save: (given, saved) => graph.transact((run) => saveIn(run, given, saved)),
  share: async (publisher, id, shared) =>
    resources(await graph.write<Row>(SHARE, { publisher, id, shared }))[0] ?? null,
  remove: async (publisher, id) => (await graph.write(REMOVE, { publisher, id })).length > 0,
});
