import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptRecord, Link } from './concept.js';
import type { SortKey } from './cursor.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { RELATION_NAMES, RELATIONS, SKILL_OF, STRENGTH, type Relation } from './repository-relations.js';

/** Which rows of one concept's list there are. */
export interface LinkFilter {
  readonly uri: string;
  /** Types of the relation, as the graph names them; null takes all. */
  readonly types?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly reuseLevels?: readonly string[] | null;
  readonly viabilities?: readonly string[] | null;
  readonly minConfidence?: number;
}

/** One page of them. */
export interface LinkQuery extends LinkFilter {
  readonly first: number;
  /** Sort key of the row before it; null, or absent, at the start. */
  readonly after?: SortKey | null;
}

/** What the occupation `to` asks for, each skill marked by whether `from` asks for it too. */
export interface ComparedSkill {
  readonly shared: boolean;
  readonly essential: boolean;
  readonly concept: ConceptRecord;
}

export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface LinkRepository {
  /**
   * @returns one list per query, in the order of the queries; empty where the concept does not exist. A list has one row more than
   * `first` where more would follow.
   */
  findLinks(relation: Relation, queries: readonly LinkQuery[]): Promise<(readonly Link[])[]>;
  /** @returns how many rows each list has, in the order of the filters */
  countLinks(relation: Relation, filters: readonly LinkFilter[]): Promise<number[]>;
  /** @returns one list per pair, in the order of the pairs; the skills of a pair in no order */
  compareSkills(pairs: readonly Pair[]): Promise<(readonly ComparedSkill[])[]>;
}

// Put together here from fixed pieces, once; what a caller sends is a parameter. JavaScript numbers arrive as floats, hence toInteger.
// The page is cut before the concepts are read: one of ISCO's groups or a common skill has thousands.
const keyOf = (relation: Relation): string => RELATIONS[relation].by.join(', ');

const findLinks = (relation: Relation): string => /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (start:Concept { uri: query.uri })
  CALL (start, query) {
    MATCH ${RELATIONS[relation].pattern}
    WITH start, query, link, concept
    WHERE query.after IS NULL OR [${keyOf(relation)}, concept.uri] > query.after
    WITH start, query, link, concept ORDER BY ${keyOf(relation)}, concept.uri LIMIT toInteger($most)
    WITH start, query, collect({ link: link, concept: concept }) AS found
    UNWIND found[.. toInteger(query.first + 1)] AS row
    WITH start, row.link AS link, row.concept AS concept
    RETURN collect([type(link), startNode(link) = start, properties(link), [${keyOf(relation)}], ${CONCEPT_VALUES}]) AS links
  }
  RETURN position, links`;

const countLinks = (relation: Relation): string => /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (start:Concept { uri: query.uri })
  CALL (start, query) { MATCH ${RELATIONS[relation].pattern} RETURN count(*) AS links }
  RETURN position, links`;

const statements = (of: (relation: Relation) => string): Readonly<Record<Relation, string>> =>
  Object.fromEntries(RELATION_NAMES.map((name) => [name, of(name)])) as Record<Relation, string>;

const FIND_LINKS = statements(findLinks);
const COUNT_LINKS = statements(countLinks);

/** What a query leaves out takes all. */
const complete = <Filter extends LinkFilter>(query: Filter) => ({
  types: null,
  kinds: null,
  reuseLevels: null,
  viabilities: null,
  minConfidence: 0,
  after: null,
  ...query,
});

const COMPARE_SKILLS = /* cypher */ `
  UNWIND range(0, size($pairs) - 1) AS position
  WITH position, $pairs[position] AS pair
  MATCH (from:Concept { uri: pair.from }) MATCH (to:Concept { uri: pair.to })
  CALL (from, to) {
    MATCH (to)-[link:${SKILL_OF}]->(concept:Concept)
    WITH from, concept, min(${STRENGTH}) AS strength
    WITH concept, strength = 0 AS essential, EXISTS { (from)-[:${SKILL_OF}]->(concept) } AS shared
    RETURN collect([shared, essential, ${CONCEPT_VALUES}]) AS skills
  }
  RETURN position, skills`;

type StoredLink = readonly [
  type: string,
  outgoing: boolean,
  properties: Link['properties'],
  key: (string | number)[],
  concept: unknown[],
];
type StoredSkill = readonly [shared: boolean, essential: boolean, concept: unknown[]];

function linkOf([type, outgoing, properties, key, values]: StoredLink): Link {
  const concept = conceptOf(values);
  return { type, outgoing, properties, concept, key: [...key, concept.uri] };
}

export const linkRepository = (graph: Graph): LinkRepository => ({
  async findLinks(relation, queries) {
    const most = Math.max(...queries.map(({ first }) => first)) + 1;
    const parameters = { queries: queries.map(complete), most };
    const rows = await graph.read<{ position: number; links: StoredLink[] }>(FIND_LINKS[relation], parameters);
    const lists = new Map(rows.map((row) => [row.position, row.links]));
    return queries.map((_query, position) => (lists.get(position) ?? []).map(linkOf));
  },
  async countLinks(relation, filters) {
    const parameters = { queries: filters.map(complete) };
    const rows = await graph.read<{ position: number; links: number }>(COUNT_LINKS[relation], parameters);
    const counts = new Map(rows.map((row) => [row.position, row.links]));
    return filters.map((_filter, position) => counts.get(position) ?? 0);
  },
  async compareSkills(pairs) {
    const rows = await graph.read<{ position: number; skills: StoredSkill[] }>(COMPARE_SKILLS, { pairs });
    const lists = new Map(rows.map((row) => [row.position, row.skills]));
    return pairs.map((_pair, position) =>
      (lists.get(position) ?? []).map(([shared, essential, concept]) => ({
        shared,
        essential,
        concept: conceptOf(concept),
      })),
    );
  },
});
