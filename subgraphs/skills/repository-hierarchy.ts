import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptRecord } from './concept.js';
import type { Listed } from './connection.js';
import type { SortKey } from './cursor.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { BY_NOTATION } from './repository-relations.js';

/** The hierarchies one can walk down from the top, and the kind of concept at the top of each. */
export const HIERARCHIES = {
  ISCO: 'IscoGroup',
  ESCO_SKILLS: 'SkillGroup',
  ROME_DOMAINS: 'RomeDomain',
  ROME_SECTORS: 'RomeSector',
  ROME_COMPETENCES: 'RomeCompetence',
} as const;

export type Hierarchy = keyof typeof HIERARCHIES;

export interface TopQuery {
  readonly hierarchy: Hierarchy;
  readonly first: number;
  readonly after: SortKey | null;
}

/** One way from the top of a hierarchy down to a concept, which is not in it itself. */
export interface HierarchyPathRecord {
  readonly nodes: readonly ConceptRecord[];
}

export interface HierarchyRepository {
  /** @returns concepts with nothing above them, by notation; one more than `first` where more would follow */
  findTopConcepts(query: TopQuery): Promise<Listed[]>;
  countTopConcepts(hierarchy: Hierarchy): Promise<number>;
  /** @returns for each concept its ways from the top, MOST_PATHS at most; none for a concept at the top, or that is not there */
  findAncestors(uris: readonly string[]): Promise<HierarchyPathRecord[][]>;
}

/** Parts of the sort key of a top concept: its notation, its URI. */
export const TOP_KEY_LENGTH = 2;

/** Most ways from the top that are told of one concept; ESCO v1.1.1 has 31 at most. */
export const MOST_PATHS = 50;

// Codes of NAF are in no hierarchy, though of the same kind as sectors; competences that group others are the macro-competences.
const BESIDE: Readonly<Partial<Record<Hierarchy, string>>> = {
  ROME_SECTORS: `AND coalesce(concept.sectorType, '') <> 'NAF'`,
  ROME_COMPETENCES: 'AND EXISTS { (concept)<-[:BROADER]-() }',
};

const top = (hierarchy: Hierarchy): string => /* cypher */ `
  MATCH (concept:${HIERARCHIES[hierarchy]})
  WHERE NOT EXISTS { (concept)-[:BROADER]->() } ${BESIDE[hierarchy] ?? ''}`;

const findTop = (hierarchy: Hierarchy): string => /* cypher */ `${top(hierarchy)}
  WITH concept, [${BY_NOTATION}, concept.uri] AS key WHERE $after IS NULL OR key > $after
  WITH concept, key ORDER BY key LIMIT toInteger($most)
  RETURN key, ${CONCEPT_VALUES} AS concept`;

const countTop = (hierarchy: Hierarchy): string => /* cypher */ `${top(hierarchy)} RETURN count(*) AS concepts`;

const FIND_ANCESTORS = /* cypher */ `
  UNWIND $uris AS uri
  MATCH (start:Concept { uri: uri })
  CALL (start) {
    MATCH way = (start)-[:BROADER*1..12]->(top:Concept) WHERE NOT EXISTS { (top)-[:BROADER]->() }
    WITH reverse(tail(nodes(way))) AS concepts
    WITH concepts, [concept IN concepts | [${BY_NOTATION}, concept.uri]] AS key ORDER BY key LIMIT ${MOST_PATHS}
    RETURN collect([concept IN concepts | ${CONCEPT_VALUES}]) AS paths
  }
  RETURN uri, paths`;

export const hierarchyRepository = (graph: Graph): HierarchyRepository => ({
  async findTopConcepts({ hierarchy, first, after }) {
    const rows = await graph.read<{ key: SortKey; concept: unknown[] }>(findTop(hierarchy), { after, most: first + 1 });
    return rows.map(({ key, concept }) => ({ key, concept: conceptOf(concept) }));
  },
  async countTopConcepts(hierarchy) {
    const [row] = await graph.read<{ concepts: number }>(countTop(hierarchy));
    return row?.concepts ?? 0;
  },
  async findAncestors(uris) {
    const rows = await graph.read<{ uri: string; paths: unknown[][][] }>(FIND_ANCESTORS, { uris });
    const paths = new Map(rows.map((row) => [row.uri, row.paths]));
    return uris.map((uri) => (paths.get(uri) ?? []).map((way) => ({ nodes: way.map(conceptOf) })));
  },
});
