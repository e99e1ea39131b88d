import { MATCHED_KINDS } from '../../ontology/content/content-index.js';
import type { Graph, Run } from '../../runtime/neo4j.js';
import type { SortKey } from './cursor.js';
import type { ConceptRecord } from './concept.js';
import type { MappingStatus, StoredStatus } from './content/lifecycle.js';
import type { CheckedResource } from './content/resource.js';
import { CONCEPT } from './repository-concept.js';
import { saveIn, STATUS, type ResourceRecord, type Saved } from './repository-resources.js';

/** A mapping: the relation MAPPED_TO from a resource to a concept. Instants are milliseconds since the epoch. */
export interface MappingRecord {
  /** Id of the resource. */
  readonly of: string;
  readonly concept: ConceptRecord;
  readonly status: MappingStatus;
  readonly score: number | null;
  readonly label: string | null;
  readonly words: readonly string[] | null;
  readonly suggestedAt: number | null;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly reason: string | null;
  readonly conceptVersion: string | null;
  /** Only where it is STALE. */
  readonly replacedBy: readonly ConceptRecord[];
  readonly proposed: readonly ConceptRecord[];
}

/** A page of a resource's mappings. */
export interface MappingQuery {
  readonly id: string;
  readonly rows: number;
  /** Rank (2 for a mapping without a score, else its score) and URI of the last row of the page before. */
  readonly after: SortKey | null;
  readonly status: MappingStatus | null;
}

export interface SuggestionRow {
  readonly uri: string;
  readonly score: number;
  readonly label: string | null;
  readonly words: readonly string[];
}

export interface Suggested {
  readonly id: string;
  readonly suggestions: readonly SuggestionRow[];
}

export interface Decision {
  readonly publisher: string;
  readonly id: string;
  readonly uri: string;
  readonly status: StoredStatus;
  readonly by: string;
  readonly at: number;
  readonly reason: string | null;
}

/** Mappings of an organisation's resources; each statement names whose. */
export interface MappingsRepository {
  /** @returns one list per query, in the order of the queries */
  findMappings(publisher: string, queries: readonly MappingQuery[]): Promise<(readonly MappingRecord[])[]>;
  /** @returns in the order of the queries */
  countMappings(publisher: string, queries: readonly Pick<MappingQuery, 'id' | 'status'>[]): Promise<number[]>;
  findMapping(publisher: string, id: string, uri: string): Promise<MappingRecord | null>;
  /** Takes the place of suggestions nobody decided on. */
  suggest(publisher: string, at: number, suggested: readonly Suggested[]): Promise<void>;
  /** Saves resources with what is suggested for each, all or none. @returns in the order given */
  saveSuggested(
    resources: readonly CheckedResource[],
    suggestions: readonly (readonly SuggestionRow[])[],
    saved: Pick<Saved, 'publisher' | 'at'>,
  ): Promise<ResourceRecord[]>;
  /** Null where the organisation has no such resource, or there is no such concept. */
  decide(decision: Decision): Promise<MappingRecord | null>;
  /** Those of the URIs that texts can be mapped to, whatever their status. */
  knownConcepts(uris: readonly string[]): Promise<Map<string, ConceptRecord>>;
}

/** Before every score. */
export const RANK_OF_ADDED = 2;
const RANK = `coalesce(mapping.score, ${RANK_OF_ADDED}.0)`;

const REPLACEMENT = CONCEPT.replace(/^concept/, 'by');

// A concept that takes a place may have been replaced itself since.
const MAPPING = `mapping { .score, .label, .words, .suggestedAt, .decidedBy, .decidedAt, .reason, .conceptVersion,
      of: resource.id, concept: ${CONCEPT}, status: status,
      replacedBy: CASE WHEN status <> 'STALE' THEN [] ELSE COLLECT {
        MATCH (concept)-[:REPLACED_BY]->{1,5}(by:Concept) WHERE coalesce(by.status, 'RELEASED') = 'RELEASED'
        WITH DISTINCT by ORDER BY by.uri LIMIT 20 RETURN ${REPLACEMENT} } END,
      proposed: CASE WHEN status <> 'STALE' THEN [] ELSE COLLECT {
        MATCH (concept)-[proposal:PROPOSED_REPLACEMENT]->(by:Concept) WHERE coalesce(by.status, 'RELEASED') = 'RELEASED'
        WITH proposal, by ORDER BY proposal.confidence DESC, by.uri LIMIT 20 RETURN ${REPLACEMENT} } END }`;

const FIND_MAPPINGS = /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (resource:LearningResource { id: query.id }) WHERE resource.publisher = $publisher
  CALL (resource, query) {
    MATCH (resource)-[mapping:MAPPED_TO]->(concept:Concept)
    WITH resource, query, mapping, concept, ${RANK} AS rank, ${STATUS} AS status
    WHERE (query.status IS NULL OR status = query.status)
      AND (query.after IS NULL OR rank < query.after[0] OR (rank = query.after[0] AND concept.uri > query.after[1]))
    WITH resource, query, mapping, concept, rank, status ORDER BY rank DESC, concept.uri
    WITH query, collect(${MAPPING}) AS found
    RETURN found[.. toInteger(query.rows)] AS mappings
  }
  RETURN position, mappings`;

const COUNT_MAPPINGS = /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (resource:LearningResource { id: query.id })-[mapping:MAPPED_TO]->(concept:Concept)
  WHERE resource.publisher = $publisher AND (query.status IS NULL OR ${STATUS} = query.status)
  RETURN position, count(mapping) AS count`;

const FIND_MAPPING = /* cypher */ `
  MATCH (resource:LearningResource { id: $id })-[mapping:MAPPED_TO]->(concept:Concept { uri: $uri })
  WHERE resource.publisher = $publisher
  WITH resource, mapping, concept, ${STATUS} AS status
  RETURN ${MAPPING} AS mapping`;

/** The current release of each classification: of it are the concepts that are mapped to now. */
export const VERSIONS = `CALL () {
    MATCH (version:SchemeVersion) WHERE coalesce(version.current, true)
    WITH version ORDER BY version.loadedAt, version.id RETURN collect(version) AS versions
  }`;
export const CONCEPT_VERSION = `last([version IN versions WHERE version.scheme = concept.scheme | version.id])`;

const SUGGEST = /* cypher */ `
  ${VERSIONS}
  UNWIND $rows AS row
  MATCH (resource:LearningResource { id: row.id }) WHERE resource.publisher = $publisher
  CALL (resource, row) {
    MATCH (resource)-[old:MAPPED_TO { status: 'SUGGESTED' }]->(concept:Concept) WHERE NOT concept.uri IN row.uris
    DELETE old
  }
  UNWIND row.suggestions AS found
  MATCH (concept:Concept { uri: found.uri })
  MERGE (resource)-[mapping:MAPPED_TO]->(concept)
  ON CREATE SET mapping.status = 'SUGGESTED', mapping.suggestedAt = $at
  WITH mapping, concept, found, versions WHERE mapping.status = 'SUGGESTED'
  SET mapping.score = found.score, mapping.label = found.label, mapping.words = found.words,
    mapping.conceptVersion = ${CONCEPT_VERSION}`;

const DECIDE = /* cypher */ `
  ${VERSIONS}
  MATCH (resource:LearningResource { id: $id }) WHERE resource.publisher = $publisher
  MATCH (concept:Concept { uri: $uri })
  MERGE (resource)-[mapping:MAPPED_TO]->(concept)
  SET mapping.status = $status, mapping.decidedBy = $by, mapping.decidedAt = $at, mapping.reason = $reason,
    mapping.conceptVersion = ${CONCEPT_VERSION}
  WITH resource, mapping, concept, ${STATUS} AS status
  RETURN ${MAPPING} AS mapping`;

const KNOWN_CONCEPTS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri IN $uris AND concept.kind IN $kinds
  RETURN ${CONCEPT} AS concept`;

/** Suggestions beside the ids of what they were made for, both in the same order. */
export const suggestedFor = (
  resources: readonly Pick<ResourceRecord, 'id'>[],
  suggestions: readonly (readonly SuggestionRow[])[],
): Suggested[] => resources.map(({ id }, i) => ({ id, suggestions: suggestions[i]! }));

/** Writes suggestions in a transaction of the caller's. */
export async function suggestIn(run: Run, publisher: string, at: number, suggested: readonly Suggested[]) {
  const rows = suggested.map((one) => ({ ...one, uris: one.suggestions.map(({ uri }) => uri) }));
  await run(SUGGEST, { rows, publisher, at });
}

type Row = { mapping: MappingRecord };

export const mappingsRepository = (graph: Graph): MappingsRepository => ({
  async findMappings(publisher, queries) {
    const rows = await graph.readLatest<{ position: number; mappings: MappingRecord[] }>(FIND_MAPPINGS, {
      publisher,
      queries,
    });
    const lists = new Map(rows.map((row) => [row.position, row.mappings]));
    return queries.map((_query, position) => lists.get(position) ?? []);
  },
  async countMappings(publisher, queries) {
    const rows = await graph.readLatest<{ position: number; count: number }>(COUNT_MAPPINGS, { publisher, queries });
    const counts = new Map(rows.map(({ position, count }) => [position, count]));
    return queries.map((_query, position) => counts.get(position) ?? 0);
  },
  findMapping: async (publisher, id, uri) =>
    (await graph.readLatest<Row>(FIND_MAPPING, { publisher, id, uri }))[0]?.mapping ?? null,
  suggest: (publisher, at, suggested) => graph.transact((run) => suggestIn(run, publisher, at, suggested)),
  saveSuggested: (resources, suggestions, saved) =>
    graph.transact(async (run) => {
      const rows = await saveIn(run, resources, saved);
      await suggestIn(run, saved.publisher, saved.at, suggestedFor(rows, suggestions));
      return rows;
    }),
  decide: async (decision) => (await graph.write<Row>(DECIDE, { ...decision }))[0]?.mapping ?? null,
  async knownConcepts(uris) {
    const rows = await graph.read<{ concept: ConceptRecord }>(KNOWN_CONCEPTS, { uris, kinds: MATCHED_KINDS });
    return new Map(rows.map(({ concept }) => [concept.uri, concept]));
  },
});
