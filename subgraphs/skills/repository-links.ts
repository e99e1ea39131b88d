import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptRecord, Link, Window } from './concept.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';

export const SKILL_OF = 'ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL';
export const LABEL =
  'normalize(toLower(coalesce(concept.prefLabelFr, concept.prefLabelEn, concept.uri)), NFD), concept.uri';
const BY_LABEL = `ORDER BY ${LABEL}`;
const BY_NOTATION = 'ORDER BY concept.notation, concept.uri';
const BY_RANK = 'ORDER BY link.rank, concept.uri';
export const STRENGTH = `CASE type(link) WHEN 'ESSENTIAL_SKILL' THEN 0 WHEN 'OPTIONAL_SKILL' THEN 1 ELSE 2 END`;
const PRINCIPAL_FIRST = `ORDER BY coalesce(link.principal, false) DESC, ${LABEL}`;
const BY_CONFIDENCE = 'ORDER BY link.confidence DESC, concept.notation, concept.uri';

/** The relations lists are read over: how they run from `start` to `concept`, which count, in which order. */
const RELATIONS = {
  broader: [`(start)-[link:BROADER]->(concept:Concept)`, BY_NOTATION],
  narrower: [`(start)<-[link:BROADER]-(concept:Concept)`, BY_NOTATION],
  collections: [`(start)-[link:MEMBER_OF]->(concept:Concept)`, BY_LABEL],
  members: [`(start)<-[link:MEMBER_OF]-(concept:Concept)`, BY_LABEL],
  skills: [
    `(start)-[link:${SKILL_OF}]->(concept:Concept)
      WHERE (query.types IS NULL OR type(link) IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)
        AND (query.reuseLevels IS NULL OR concept.reuseLevel IN query.reuseLevels)`,
    `ORDER BY ${STRENGTH}, ${LABEL}`,
  ],
  occupations: [
    `(start)<-[link:${SKILL_OF}]-(concept:Concept)
      WHERE (query.types IS NULL OR type(link) IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)`,
    `ORDER BY ${STRENGTH}, ${LABEL}`,
  ],
  relatedSkills: [
    `(start)-[link:RELATED_SKILL]->(concept:Concept)
      WHERE (query.types IS NULL OR link.relationType IN query.types)`,
    BY_LABEL,
  ],
  matches: [
    `(start)-[link:MATCH]-(concept:Concept)
      WHERE (query.types IS NULL OR CASE WHEN startNode(link) = start THEN link.type
          ELSE coalesce({ BROAD: 'NARROW', NARROW: 'BROAD' }[link.type], link.type) END IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)
        AND link.confidence >= query.minConfidence`,
    BY_CONFIDENCE,
  ],
  nearest: [`(start)-[link:TRANSITION]->(concept:Concept)`, BY_RANK],
  transitions: [
    `(start)-[link:TRANSITION]->(concept:Concept)
      WHERE (query.types IS NULL OR link.kind IN query.types)
        AND (query.viabilities IS NULL OR link.viability IN query.viabilities)`,
    BY_RANK,
  ],
  mobilities: [`(start)-[link:MOBILITY]->(concept:Concept)`, BY_RANK],
  appellations: [`(start)-[link:HAS_APPELLATION]->(concept:Concept)`, BY_LABEL],
  titleOf: [`(start)<-[link:HAS_APPELLATION]-(concept:Concept)`, BY_NOTATION],
  workContexts: [`(start)-[link:HAS_WORK_CONTEXT]->(concept:Concept)`, BY_LABEL],
  themes: [`(start)-[link:IN_THEME]->(concept:Concept)`, BY_LABEL],
  sectors: [`(start)-[link:IN_SECTOR]->(concept:Concept)`, PRINCIPAL_FIRST],
  interests: [`(start)-[link:HAS_INTEREST]->(concept:Concept)`, PRINCIPAL_FIRST],
  replacedBy: [`(start)-[link:REPLACED_BY]->(concept:Concept)`, BY_NOTATION],
  replaces: [`(start)<-[link:REPLACED_BY]-(concept:Concept)`, BY_NOTATION],
  proposedReplacements: [`(start)-[link:PROPOSED_REPLACEMENT]->(concept:Concept)`, BY_CONFIDENCE],
  classified: [`(start)<-[link:IN_THEME|IN_SECTOR|HAS_INTEREST]-(concept:Concept)`, BY_LABEL],
} as const;

export type Relation = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as Relation[];

/** One window of one concept's list. */
export interface LinkQuery extends Window {
  readonly uri: string;
  /** Types of the relation, as the graph names them; null takes all. */
  readonly types?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly reuseLevels?: readonly string[] | null;
  readonly viabilities?: readonly string[] | null;
  readonly minConfidence?: number;
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
  /** @returns one list per query, in the order of the queries; empty where the concept does not exist */
  findLinks(relation: Relation, queries: readonly LinkQuery[]): Promise<(readonly Link[])[]>;
  /** @returns one list per pair, in the order of the pairs, by label */
  compareSkills(pairs: readonly Pair[]): Promise<(readonly ComparedSkill[])[]>;
}

// Put together here from the fixed pieces above, once; what a caller sends is a parameter.
// JavaScript numbers arrive as floats, hence toInteger. The window is cut before the concepts are read: one of ISCO's groups or a common skill has thousands.
const findLinks = ([pattern, order]: readonly [string, string]): string => /* cypher */ `
  UNWIND range(0, size($queries) - 1) AS position
  WITH position, $queries[position] AS query
  MATCH (start:Concept { uri: query.uri })
  CALL (start, query) {
    MATCH ${pattern}
    WITH start, query, link, concept ${order}
    WITH start, query, collect({ link: link, concept: concept }) AS found
    UNWIND found[toInteger(query.offset) .. toInteger(query.offset + query.first)] AS row
    WITH start, row.link AS link, row.concept AS concept
    RETURN collect([type(link), startNode(link) = start, properties(link), ${CONCEPT_VALUES}]) AS links
  }
  RETURN position, links`;

const FIND_LINKS = Object.fromEntries(RELATION_NAMES.map((name) => [name, findLinks(RELATIONS[name])])) as Readonly<
  Record<Relation, string>
>;

const COMPARE_SKILLS = /* cypher */ `
  UNWIND range(0, size($pairs) - 1) AS position
  WITH position, $pairs[position] AS pair
  MATCH (from:Concept { uri: pair.from }) MATCH (to:Concept { uri: pair.to })
  CALL (from, to) {
    MATCH (to)-[link:${SKILL_OF}]->(concept:Concept)
    WITH from, concept, min(${STRENGTH}) AS strength
    WITH concept, strength = 0 AS essential, EXISTS { (from)-[:${SKILL_OF}]->(concept) } AS shared
    ORDER BY essential DESC, ${LABEL}
    RETURN collect([shared, essential, ${CONCEPT_VALUES}]) AS skills
  }
  RETURN position, skills`;

type StoredLink = readonly [type: string, outgoing: boolean, properties: Link['properties'], concept: unknown[]];
type StoredSkill = readonly [shared: boolean, essential: boolean, concept: unknown[]];

export const linkRepository = (graph: Graph): LinkRepository => ({
  async findLinks(relation, queries) {
    const complete = queries.map((query) => ({
      types: null,
      kinds: null,
      reuseLevels: null,
      viabilities: null,
      minConfidence: 0,
      ...query,
    }));
    const rows = await graph.read<{ position: number; links: StoredLink[] }>(FIND_LINKS[relation], {
      queries: complete,
    });
    const lists = new Map(rows.map((row) => [row.position, row.links]));
    return queries.map((_query, position) =>
      (lists.get(position) ?? []).map(([type, outgoing, properties, concept]) => ({
        type,
        outgoing,
        properties,
        concept: conceptOf(concept),
      })),
    );
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
