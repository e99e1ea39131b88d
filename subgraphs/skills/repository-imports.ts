import { ApiError } from '../../runtime/errors.js';
import type { Graph, Run } from '../../runtime/neo4j.js';
import type { FileRecord } from './content/formats/record.js';
import { suggestedFor, suggestIn, type SuggestionRow } from './repository-mappings.js';
import { saveIn, type ResourceRecord } from './repository-resources.js';
import { findStated, stateIn, type StatedMapping } from './repository-stated.js';

/** A long piece of work. */
export interface Work {
  /** Names the work: the same again goes on where it was. */
  readonly key: string;
  readonly publisher: string;
  readonly at: number;
  /** After what it begins anew where it was cut short: a load of a classification, a change of a resource that it had done. */
  readonly anewAfter: readonly ('LOAD' | 'CHANGE')[];
}

export interface Begun {
  /** How far the work came; empty where it begins. */
  readonly position: string;
  /** Whether it was cut short, and yet begins anew. */
  readonly anew: boolean;
}

/** One piece of a long piece of work: how far it was, how far it is then. */
export interface Step {
  /** Names the work: the same again goes on where it was. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly publisher: string;
  readonly at: number;
}

export interface ImportBatch extends Step {
  readonly records: readonly FileRecord[];
  /** In the order of the records; null where none are made. */
  readonly suggestions: readonly (readonly SuggestionRow[])[] | null;
  readonly share: boolean;
  /** Who states what the file says was decided. */
  readonly by: string;
}

export interface MapBatch extends Step {
  readonly resources: readonly ResourceRecord[];
  readonly suggestions: readonly (readonly SuggestionRow[])[];
}

export interface ExportedResource extends FileRecord {
  readonly id: string;
}

/** Work on many resources. Each batch is one transaction, which also notes how far the work is: cut short, nothing is done twice. */
export interface ImportsRepository {
  begin(work: Work): Promise<Begun>;
  /** Those of what a file states that the organisation's resources are mapped to already, however it stands. */
  findStated: (
    publisher: string,
    stated: readonly Pick<StatedMapping, 'identifier' | 'uri'>[],
  ) => Promise<Pick<StatedMapping, 'identifier' | 'uri'>[]>;
  /** How many mappings stay other than the file states. */
  write(batch: ImportBatch): Promise<number>;
  map(batch: MapBatch): Promise<void>;
  finish(key: string, at: number): Promise<void>;
  count(publisher: string): Promise<number>;
  /** A page behind an identifier, with all mappings. */
  exportPage(publisher: string, after: string, rows: number): Promise<ExportedResource[]>;
}

// Locked before it is looked at. What an earlier version of this wrote has no start: it begins anew.
const BEGIN = /* cypher */ `
  MERGE (import:ContentImport { key: $key })
  ON CREATE SET import.publisher = $publisher, import.position = ''
  SET import.touchedAt = $at
  WITH import, import.finishedAt IS NULL AND import.position > '' AS cut,
    COLLECT { MATCH (version:SchemeVersion)
      RETURN coalesce(toString(max(version.loadedAt)), '') + ' ' + toString(count(version)) }[0] AS loaded
  WITH import, cut, loaded, cut AND (
    'LOAD' IN $anewAfter AND coalesce(import.loaded <> loaded, true)
    OR 'CHANGE' IN $anewAfter AND (import.startedAt IS NULL OR EXISTS {
      MATCH (resource:LearningResource) WHERE resource.publisher = $publisher AND resource.identifier <= import.position
        AND resource.modified >= import.startedAt })) AS anew
  SET import.startedAt = CASE WHEN cut AND NOT anew THEN import.startedAt ELSE $at END, import.loaded = loaded,
    import.position = CASE WHEN cut AND NOT anew THEN import.position ELSE '' END, import.finishedAt = null
  RETURN import.position AS position, anew`;

// Written before it is judged: who does the same at the same time waits for the lock, and then finds it done.
const ADVANCE = /* cypher */ `
  MATCH (import:ContentImport { key: $key })
  SET import.touchedAt = $at
  WITH import WHERE import.position = $from
  SET import.position = $to
  RETURN import.position AS position`;

const FINISH = /* cypher */ `MATCH (import:ContentImport { key: $key }) SET import.finishedAt = $at`;

const COUNT = /* cypher */ `
  MATCH (resource:LearningResource) WHERE resource.publisher = $publisher AND resource.identifier > ''
  RETURN count(resource) AS resources`;

const EXPORT_PAGE = /* cypher */ `
  MATCH (resource:LearningResource) WHERE resource.publisher = $publisher AND resource.identifier > $after
  WITH resource ORDER BY resource.identifier LIMIT toInteger($rows)
  RETURN resource { .id, .identifier, .title, .language, .description, .url, mappings: COLLECT {
    MATCH (resource)-[mapping:MAPPED_TO]->(concept:Concept)
    WITH mapping, concept ORDER BY concept.uri RETURN { concept: concept.uri, status: mapping.status } } } AS resource
  ORDER BY resource.identifier`;

async function advance(run: Run, { key, from, to, at }: Step): Promise<void> {
  const rows = await run(ADVANCE, { key, from, to, at });
  if (rows.length === 0) throw new ApiError('CONFLICT', 'The same is imported or mapped by another process right now.');
}

export const importsRepository = (graph: Graph): ImportsRepository => ({
  begin: async (work) => (await graph.write<Begun & Record<string, unknown>>(BEGIN, { ...work }))[0]!,
  findStated: (publisher, stated) => findStated(graph, publisher, stated),
  write: (batch) =>
    graph.transact(async (run) => {
      await advance(run, batch);
      const { publisher, at, by, share, records, suggestions } = batch;
      const saved = await saveIn(run, records, { publisher, at, share });
      const stated = records.flatMap(({ identifier, mappings }) =>
        mappings.map(({ concept, status }) => ({ identifier, uri: concept, status })),
      );
      const left = await stateIn(run, stated, { publisher, by, at });
      if (suggestions) await suggestIn(run, publisher, at, suggestedFor(saved, suggestions));
      return left;
    }),
  map: (batch) =>
    graph.transact(async (run) => {
      await advance(run, batch);
      const { publisher, at, resources, suggestions } = batch;
      await suggestIn(run, publisher, at, suggestedFor(resources, suggestions));
    }),
  finish: async (key, at) => void (await graph.write(FINISH, { key, at })),
  count: async (publisher) => (await graph.readLatest<{ resources: number }>(COUNT, { publisher }))[0]!.resources,
  async exportPage(publisher, after, rows) {
    const found = await graph.readLatest<{ resource: ExportedResource }>(EXPORT_PAGE, { publisher, after, rows });
    return found.map(({ resource }) => resource);
  },
});
