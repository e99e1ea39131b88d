import { randomUUID } from 'node:crypto';
import type { Graph, Run } from '../../runtime/neo4j.js';
import type { CheckedResource, KeptField } from './content/resource.js';
import type { MappingStatus } from './content/lifecycle.js';

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

/** A resource to save; `kept` are fields that one there already keeps. */
export type SavedResource = CheckedResource & { readonly kept?: readonly KeptField[] };

export interface Saved {
  readonly publisher: string;
  readonly at: number;
  /** For those that are new. */
  readonly share?: boolean;
}

/** Learning resources. Each statement names whose they are: there is none that finds any. */
export interface ResourcesRepository {
  findOwn(publisher: string, ids: readonly string[]): Promise<ResourceRecord[]>;
  findByIdentifier(publisher: string, identifiers: readonly string[]): Promise<ResourceRecord[]>;
  findOwnPage(query: ResourceQuery): Promise<ResourceRecord[]>;
  countOwn(query: Omit<ResourceQuery, 'after' | 'rows'>): Promise<number>;
  /** By identifier; all or none. @returns in the order given */
  save(resources: readonly CheckedResource[], saved: Saved): Promise<ResourceRecord[]>;
  share(publisher: string, id: string, shared: boolean): Promise<ResourceRecord | null>;
  /** False where the organisation has none of this id. */
  remove(publisher: string, id: string): Promise<boolean>;
}

export const RESOURCE =
  'resource { .id, .identifier, .title, .language, .description, .url, .publisher, .shared, .modified }';

/** As `isInUse`, in Cypher. */
export const IN_USE = `coalesce(concept.status, 'RELEASED') = 'RELEASED'`;

/** As `statusOf`, in Cypher. */
export const STATUS = `CASE WHEN mapping.status <> 'REJECTED' AND NOT ${IN_USE} THEN 'STALE' ELSE mapping.status END`;

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

export type ResourceRow = { resource: ResourceRecord };
export const resourcesOf = (rows: readonly ResourceRow[]) => rows.map(({ resource }) => resource);

/** Own resources are read from the leader: who decides sees at once what was decided. */
export const resourcesRepository = (graph: Graph): ResourcesRepository => ({
  findOwn: async (publisher, ids) => resourcesOf(await graph.readLatest<ResourceRow>(FIND_OWN, { publisher, ids })),
  findByIdentifier: async (publisher, identifiers) =>
    resourcesOf(await graph.readLatest<ResourceRow>(FIND_BY_IDENTIFIER, { publisher, identifiers })),
  findOwnPage: async (query) => resourcesOf(await graph.readLatest<ResourceRow>(FIND_OWN_PAGE, { ...query })),
  countOwn: async (query) => (await graph.readLatest<{ count: number }>(COUNT_OWN, { ...query, after: '' }))[0]!.count,
  save: (given, saved) => graph.transact((run) => saveIn(run, given, saved)),
  share: async (publisher, id, shared) =>
    resourcesOf(await graph.write<ResourceRow>(SHARE, { publisher, id, shared }))[0] ?? null,
  remove: async (publisher, id) => (await graph.write(REMOVE, { publisher, id })).length > 0,
});
