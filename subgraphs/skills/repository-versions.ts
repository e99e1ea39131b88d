import { asOf, type PropertyChange } from '../../ontology/versions/as-of.js';
import type { ChangeKind, ChangeValue, ProposalMethod } from '../../ontology/versions/change.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptRecord } from './concept.js';
import type { Connection, Edge, Listed } from './connection.js';
import type { SortKey } from './cursor.js';
import { CONCEPT, CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { BY_LABEL } from './repository-relations.js';

/** Most concepts that `conceptMigrations` names as taking one's place, and most steps it follows. */
const MOST_REPLACEMENTS = 20;

/** One change, net of those that undid it. */
export interface ChangeRow {
  /** Place in the list: rows are in the order of their keys. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly uri: string;
  readonly aspect: string;
  readonly other: string | null;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
}

export interface DiffQuery {
  /** Releases whose changes are summed, as `id`. */
  readonly versions: readonly string[];
  readonly kinds: readonly ChangeKind[] | null;
}

/** A concept as of a release, by the release's place in the order of loading. */
export interface SnapshotKey {
  readonly uri: string;
  readonly sequence: number;
}

export interface RelationsQuery extends SnapshotKey {
  readonly kinds: readonly string[];
  readonly first: number;
  /** Sort key of the row before the page; null at the start. */
  readonly after: SortKey | null;
}

/** Properties of a concept as of a release: labels, notation, status. */
export type SnapshotProperties = Readonly<Record<string, unknown>>;

export interface RelationAsOf extends Listed {
  readonly kind: string;
}

export type RelationConnection = Connection<RelationAsOf>;
export type RelationEdge = Edge<RelationAsOf>;

/** Parts of the sort key of a relation: its kind, the label of its concept, the URI. */
export const RELATION_KEY_LENGTH = 3;

export interface RelationsAsOf {
  /** A page, and one row more where there is one. */
  readonly rows: readonly RelationAsOf[];
  /** Number of rows on all pages together. */
  readonly total: number;
}

export interface ProposalRecord {
  readonly concept: ConceptRecord;
  readonly method: ProposalMethod;
  readonly confidence: number;
}

export interface MigrationRow {
  readonly uri: string;
  /** Null for a URI that the graph does not have. */
  readonly concept: ConceptRecord | null;
  readonly replacedBy: readonly ConceptRecord[];
  readonly proposed: readonly ProposalRecord[];
}

export interface VersionRepository {
  /** A page of the changes, from behind `after`. */
  findChanges(query: DiffQuery, after: string, rows: number): Promise<ChangeRow[]>;
  countChanges(query: DiffQuery): Promise<number>;
  /** @returns in the order of the keys; null where the release did not have the concept */
  findSnapshots(keys: readonly SnapshotKey[]): Promise<(SnapshotProperties | null)[]>;
  /** @returns in the order of the queries */
  findRelationsAsOf(queries: readonly RelationsQuery[]): Promise<RelationsAsOf[]>;
  /** Those of the URIs that are concepts of the graph, with what takes their place. */
  findMigrations(uris: readonly string[]): Promise<MigrationRow[]>;
}

// The first of what there was and the last of what there is; what came to be after the earlier release and is gone again is left out,
// and of what came to be only that it did: nobody knew its former labels. The kinds are those of ontology/versions/change.ts.
const NET = /* cypher */ `
  MATCH (change:ConceptChange) WHERE change.version IN $versions
  WITH change ORDER BY change.sequence
  WITH change.uri AS uri, change.aspect AS aspect, change.other AS other, collect([change.before, change.after]) AS chain
  WITH uri, aspect, other, head(chain)[0] AS before, last(chain)[1] AS after
  WHERE NOT coalesce(before = after, before IS NULL AND after IS NULL)
  WITH uri, collect({ aspect: aspect, other: other, before: before, after: after }) AS changes
  WITH uri, changes, head([change IN changes WHERE change.aspect = 'status' AND change.before IS NULL]) AS created
  WHERE created IS NULL OR created.after <> 'OBSOLETE'
  UNWIND changes AS change
  WITH uri, created, change.aspect AS aspect, change.other AS other, change.before AS before, change.after AS after
  WHERE created IS NULL OR other IS NOT NULL OR aspect = 'status'
  WITH uri, aspect, other, before, after, uri + ' ' + aspect + ' ' + coalesce(other, '') AS key,
    CASE
      WHEN aspect = 'REPLACED_BY' THEN 'REPLACED'
      WHEN other IS NOT NULL THEN CASE WHEN after IS NULL THEN 'RELATION_REMOVED' ELSE 'RELATION_ADDED' END
      WHEN aspect = 'notation' THEN 'NOTATION_CHANGED'
      WHEN aspect <> 'status' THEN 'RELABELLED'
      WHEN before IS NULL THEN 'CREATED'
      WHEN after = 'RELEASED' THEN 'RESTORED'
      ELSE after
    END AS kind
  WHERE $kinds IS NULL OR kind IN $kinds`;

const FIND_CHANGES = /* cypher */ `${NET}
  WITH key, kind, uri, aspect, other, before, after WHERE key > $after
  RETURN key, kind, uri, aspect, other, before, after ORDER BY key LIMIT toInteger($rows)`;

const COUNT_CHANGES = /* cypher */ `${NET} RETURN count(*) AS count`;

const FIND_SNAPSHOTS = /* cypher */ `
  UNWIND range(0, size($keys) - 1) AS position
  WITH position, $keys[position] AS key
  MATCH (concept:Concept { uri: key.uri })
  RETURN position, concept { .uri, .status, .notation, .prefLabelFr, .prefLabelEn, .altLabelsFr, .altLabelsEn } AS now,
    COLLECT {
      MATCH (change:ConceptChange { uri: key.uri }) WHERE change.sequence > key.sequence AND change.other IS NULL
      RETURN [change.aspect, change.before] ORDER BY change.sequence DESC
    } AS changes`;

const FIND_RELATIONS = /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (start:Concept { uri: query.uri })
  WITH position, query, start, COLLECT {
    MATCH (change:ConceptChange { uri: query.uri }) WHERE change.sequence > query.sequence AND change.other IS NOT NULL
    WITH change ORDER BY change.sequence
    WITH change.aspect AS aspect, change.other AS other, head(collect([change.before]))[0] AS before
    RETURN [aspect, other, before]
  } AS changed
  CALL (start, query, changed) {
    CALL (start, query, changed) {
      MATCH (start)-[link]->(concept:Concept)
      WHERE type(link) IN query.kinds AND NOT any(change IN changed WHERE change[0] = type(link) AND change[1] = concept.uri)
      RETURN type(link) AS kind, concept
      UNION ALL
      UNWIND changed AS change
      WITH change, query WHERE change[2] IS NOT NULL AND change[0] IN query.kinds
      MATCH (concept:Concept { uri: change[1] })
      RETURN change[0] AS kind, concept
    }
    WITH DISTINCT query, [kind, ${BY_LABEL}, concept.uri] AS key, concept ORDER BY key
    WITH query, collect({ key: key, concept: concept }) AS found
    WITH size(found) AS total,
      [row IN found WHERE query.after IS NULL OR row.key > query.after][.. toInteger(query.first + 1)] AS page
    CALL (page) {
      UNWIND page AS row
      WITH row.key AS key, row.concept AS concept
      RETURN collect([key, ${CONCEPT_VALUES}]) AS relations
    }
    RETURN relations, total
  }
  RETURN position, relations, total`;

const FIND_MIGRATIONS = /* cypher */ `
  MATCH (asked:Concept) WHERE asked.uri IN $uris
  CALL (asked) { WITH asked AS concept RETURN ${CONCEPT} AS record }
  RETURN asked.uri AS uri, record AS concept,
    COLLECT {
      MATCH (asked)-[:REPLACED_BY]->{1,5}(concept:Concept) WHERE coalesce(concept.status, 'RELEASED') = 'RELEASED'
      WITH DISTINCT concept ORDER BY concept.notation, concept.uri LIMIT ${MOST_REPLACEMENTS} RETURN ${CONCEPT}
    } AS replacedBy,
    COLLECT {
      MATCH (asked)-[proposal:PROPOSED_REPLACEMENT]->(concept:Concept)
      WITH proposal, concept ORDER BY proposal.confidence DESC, concept.uri
      RETURN { concept: ${CONCEPT}, method: proposal.method, confidence: proposal.confidence }
    } AS proposed`;

type StoredRelation = readonly [key: readonly [kind: string, label: string, uri: string], concept: unknown[]];

interface StoredRelations extends Record<string, unknown> {
  readonly position: number;
  readonly relations: readonly StoredRelation[];
  readonly total: number;
}

export const versionRepository = (graph: Graph): VersionRepository => ({
  findChanges: (query, after, rows) =>
    graph.read<ChangeRow & Record<string, unknown>>(FIND_CHANGES, { ...query, after, rows }),
  async countChanges(query) {
    const [row] = await graph.read<{ count: number }>(COUNT_CHANGES, { ...query });
    return row!.count;
  },
  async findSnapshots(keys) {
    const rows = await graph.read<{ position: number; now: SnapshotProperties; changes: PropertyChange[] }>(
      FIND_SNAPSHOTS,
      { keys },
    );
    const found = new Map(rows.map(({ position, now, changes }) => [position, asOf(now, changes)]));
    return keys.map((_key, position) => found.get(position) ?? null);
  },
  async findRelationsAsOf(queries) {
    const found = new Map(
      (await graph.read<StoredRelations>(FIND_RELATIONS, { queries })).map((row) => [row.position, row]),
    );
    return queries.map((_query, position) => {
      const { relations, total } = found.get(position) ?? { relations: [], total: 0 };
      return { total, rows: relations.map(([key, concept]) => ({ kind: key[0], key, concept: conceptOf(concept) })) };
    });
  },
  findMigrations: (uris) => graph.read<MigrationRow & Record<string, unknown>>(FIND_MIGRATIONS, { uris }),
});
