import { careerReading, type CareersKept } from '../../ontology/reading/careers.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Link } from './concept.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import type { Pair } from './repository-links.js';

export interface CareerRepository extends CareersKept {
  /** @returns for each pair its move, or the match between its two occupations; null where there is neither */
  findSteps(pairs: readonly Pair[]): Promise<(Link | null)[]>;
}

const STEPS = /* cypher */ `
  UNWIND range(0, size($pairs) - 1) AS position
  MATCH (start:Concept { uri: $pairs[position].from }) MATCH (concept:Concept { uri: $pairs[position].to })
  MATCH (start)-[link:TRANSITION|MATCH]-(concept) WHERE type(link) = 'MATCH' OR startNode(link) = start
  RETURN position, [type(link), startNode(link) = start, properties(link), ${CONCEPT_VALUES}] AS link`;

type StoredLink = readonly [type: string, outgoing: boolean, properties: Link['properties'], concept: unknown[]];

export const careerRepository = (graph: Graph): CareerRepository => ({
  ...careerReading(graph.read),
  async findSteps(pairs) {
    const rows = await graph.read<{ position: number; link: StoredLink }>(STEPS, { pairs });
    const links = new Map(rows.map(({ position, link }) => [position, link]));
    return pairs.map((_pair, position) => {
      const link = links.get(position);
      if (!link) return null;
      const [type, outgoing, properties, concept] = link;
      return { type, outgoing, properties, concept: conceptOf(concept) };
    });
  },
});
