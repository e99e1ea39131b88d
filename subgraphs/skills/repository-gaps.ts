import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptRecord } from './concept.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { LABEL, SKILL_OF, STRENGTH } from './repository-links.js';

/** A skill that an occupation asks for, beside the skills that somebody holds. */
export interface GapRow {
  /** 0 essential, 1 optional, 2 emerging. */
  readonly strength: number;
  /** Number of occupations that ask for it. */
  readonly asking: number;
  /** A held skill that the publisher relates to it or that is in the same group; null where none is, or it is held itself. */
  readonly beside: string | null;
  readonly concept: ConceptRecord;
}

export interface GapRepository {
  /**
   * What an occupation asks for, essential skills first, then by label.
   *
   * @param held  URIs of skills
   * @returns null where the target is no occupation; `occupations` of its classification
   */
  findGap(
    target: string,
    held: readonly string[],
  ): Promise<{ readonly occupations: number; readonly skills: readonly GapRow[] } | null>;
}

const GAP = /* cypher */ `
  MATCH (target:Concept { uri: $target }) WHERE target:Occupation OR target:RomeOccupation
  OPTIONAL MATCH (own:Concept) WHERE own.uri IN $held
  WITH target, collect(own) AS owned
  WITH target, owned, COLLECT { UNWIND owned AS own MATCH (own)-[:BROADER]->(group) RETURN [group.uri, own.uri] ORDER BY own.uri } AS groups
  RETURN CASE WHEN target:Occupation THEN COUNT { MATCH (one:Occupation) WHERE one.status <> 'OBSOLETE' }
      ELSE COUNT { MATCH (one:RomeOccupation) WHERE one.status <> 'OBSOLETE' } END AS occupations,
    COLLECT {
      MATCH (target)-[link:${SKILL_OF}]->(concept:Concept)
      WITH concept, min(${STRENGTH}) AS strength
      WITH concept, strength, COUNT { (concept)<-[:${SKILL_OF}]-() } AS asking,
        COLLECT { MATCH (concept)-[:RELATED_SKILL]-(near) WHERE near IN owned RETURN near.uri ORDER BY near.uri LIMIT 1 } AS related,
        COLLECT { MATCH (concept)-[:BROADER]->(group) RETURN group.uri } AS own
      ORDER BY strength, ${LABEL}
      RETURN [strength, asking, CASE WHEN concept IN owned THEN null ELSE
        head(related + [pair IN groups WHERE pair[0] IN own | pair[1]]) END, ${CONCEPT_VALUES}]
    } AS skills`;

type Stored = readonly [strength: number, asking: number, beside: string | null, concept: unknown[]];

export const gapRepository = (graph: Graph): GapRepository => ({
  async findGap(target, held) {
    const [found] = await graph.read<{ occupations: number; skills: Stored[] }>(GAP, { target, held });
    return (
      (found && {
        occupations: found.occupations,
        skills: found.skills.map(([strength, asking, beside, concept]) => ({
          strength,
          asking,
          beside,
          concept: conceptOf(concept),
        })),
      }) ??
      null
    );
  },
});
