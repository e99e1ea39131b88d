/* How lists of concepts run and are ordered: fixed pieces of Cypher that statements are put together from. */

export const SKILL_OF = 'ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL';
export const BY_LABEL = 'normalize(toLower(coalesce(concept.prefLabelFr, concept.prefLabelEn, concept.uri)), NFD)';
export const LABEL = `${BY_LABEL}, concept.uri`;
export const STRENGTH = `CASE type(link) WHEN 'ESSENTIAL_SKILL' THEN 0 WHEN 'OPTIONAL_SKILL' THEN 1 ELSE 2 END`;
// Ascending without exception, and never null: so that one comparison of keys says what comes after a row. `~` is after every code.
export const BY_NOTATION = `coalesce(concept.notation, '~')`;
const BY_RANK = 'coalesce(link.rank, 1000000)';
const PRINCIPAL_FIRST = 'CASE WHEN link.principal THEN 0 ELSE 1 END';
const SUREST_FIRST = '-link.confidence';

/** A way from `start` over `link` to `concept`, and what the concepts there are ordered by, before their URI. */
interface Listed {
  readonly pattern: string;
  readonly by: readonly string[];
}

const over = (pattern: string, ...by: readonly string[]): Listed => ({ pattern, by });

/** The relations lists are read over. */
export const RELATIONS = {
  broader: over('(start)-[link:BROADER]->(concept:Concept)', BY_NOTATION),
  narrower: over('(start)<-[link:BROADER]-(concept:Concept)', BY_NOTATION),
  collections: over('(start)-[link:MEMBER_OF]->(concept:Concept)', BY_LABEL),
  members: over('(start)<-[link:MEMBER_OF]-(concept:Concept)', BY_LABEL),
  skills: over(
    `(start)-[link:${SKILL_OF}]->(concept:Concept)
      WHERE (query.types IS NULL OR type(link) IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)
        AND (query.reuseLevels IS NULL OR concept.reuseLevel IN query.reuseLevels)`,
    STRENGTH,
    BY_LABEL,
  ),
  occupations: over(
    `(start)<-[link:${SKILL_OF}]-(concept:Concept)
      WHERE (query.types IS NULL OR type(link) IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)`,
    STRENGTH,
    BY_LABEL,
  ),
  relatedSkills: over(
    `(start)-[link:RELATED_SKILL]->(concept:Concept)
      WHERE (query.types IS NULL OR link.relationType IN query.types)`,
    BY_LABEL,
    `coalesce(link.relationType, '')`,
  ),
  matches: over(
    `(start)-[link:MATCH]-(concept:Concept)
      WHERE (query.types IS NULL OR CASE WHEN startNode(link) = start THEN link.type
          ELSE coalesce({ BROAD: 'NARROW', NARROW: 'BROAD' }[link.type], link.type) END IN query.types)
        AND (query.kinds IS NULL OR concept.kind IN query.kinds)
        AND link.confidence >= query.minConfidence`,
    SUREST_FIRST,
    BY_NOTATION,
  ),
  nearest: over('(start)-[link:TRANSITION]->(concept:Concept)', BY_RANK),
  transitions: over(
    `(start)-[link:TRANSITION]->(concept:Concept)
      WHERE (query.types IS NULL OR link.kind IN query.types)
        AND (query.viabilities IS NULL OR link.viability IN query.viabilities)`,
    BY_RANK,
  ),
  mobilities: over('(start)-[link:MOBILITY]->(concept:Concept)', BY_RANK),
  appellations: over('(start)-[link:HAS_APPELLATION]->(concept:Concept)', BY_LABEL),
  titleOf: over('(start)<-[link:HAS_APPELLATION]-(concept:Concept)', BY_NOTATION),
  workContexts: over('(start)-[link:HAS_WORK_CONTEXT]->(concept:Concept)', BY_LABEL),
  themes: over('(start)-[link:IN_THEME]->(concept:Concept)', BY_LABEL),
  sectors: over('(start)-[link:IN_SECTOR]->(concept:Concept)', PRINCIPAL_FIRST, BY_LABEL),
  interests: over('(start)-[link:HAS_INTEREST]->(concept:Concept)', PRINCIPAL_FIRST, BY_LABEL),
  replacedBy: over('(start)-[link:REPLACED_BY]->(concept:Concept)', BY_NOTATION),
  replaces: over('(start)<-[link:REPLACED_BY]-(concept:Concept)', BY_NOTATION),
  proposedReplacements: over('(start)-[link:PROPOSED_REPLACEMENT]->(concept:Concept)', SUREST_FIRST, BY_NOTATION),
  classified: over('(start)<-[link:IN_THEME|IN_SECTOR|HAS_INTEREST]-(concept:Concept)', BY_LABEL),
} as const satisfies Readonly<Record<string, Listed>>;

export type Relation = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as Relation[];

/** Parts of the sort key of a row: those above, and the URI of its concept. */
export const keyLength = (relation: Relation): number => RELATIONS[relation].by.length + 1;
