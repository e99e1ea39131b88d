import type { Access } from '../../ontology/careers/access.js';
import { CareerGraph, type CareerRow } from '../../ontology/careers/career-graph.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Link } from './concept.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import type { Pair } from './repository-links.js';
import { oncePerLoad } from './repository-once-per-load.js';

export interface CareerRepository {
  /** Every move and match, for searching paths: read once, and again when a classification was loaded since. */
  careerGraph(): Promise<CareerGraph>;
  /** @returns for each pair its move, or the match between its two occupations; null where there is neither */
  findSteps(pairs: readonly Pair[]): Promise<(Link | null)[]>;
}

/** Least confidence of a match that a path goes on over. */
export const PATHS_OVER_MATCHES = 0.6;

const CAREERS = /* cypher */ `
  MATCH (of:Occupation|RomeOccupation) WITH of ORDER BY of.uri
  RETURN of.uri AS uri, of.access AS access,
    COLLECT { MATCH (of)-[move:TRANSITION]->(to) WITH move, to ORDER BY move.rank RETURN [to.uri, move.score] } AS moves,
    COLLECT { MATCH (of)-[match:MATCH]->(to:RomeOccupation) WHERE match.confidence >= $least
      WITH match, to ORDER BY match.confidence DESC, to.uri RETURN [to.uri, match.confidence] } AS matches`;

const STEPS = /* cypher */ `
  UNWIND range(0, size($pairs) - 1) AS position
  MATCH (start:Concept { uri: $pairs[position].from }) MATCH (concept:Concept { uri: $pairs[position].to })
  MATCH (start)-[link:TRANSITION|MATCH]-(concept) WHERE type(link) = 'MATCH' OR startNode(link) = start
  RETURN position, [type(link), startNode(link) = start, properties(link), ${CONCEPT_VALUES}] AS link`;

type StoredRow = Omit<CareerRow, 'access'> & { readonly access: Access | null };
type StoredLink = readonly [type: string, outgoing: boolean, properties: Link['properties'], concept: unknown[]];

export function careerRepository(graph: Graph): CareerRepository {
  const read = async (): Promise<CareerGraph> =>
    new CareerGraph(await graph.read<StoredRow & Record<string, unknown>>(CAREERS, { least: PATHS_OVER_MATCHES }));
  return {
    careerGraph: oncePerLoad(graph, read),
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
  };
}
