import type { Graph, Run } from '../../runtime/neo4j.js';
import type { StoredStatus } from './content/lifecycle.js';
import { CONCEPT_VERSION, VERSIONS } from './repository-mappings.js';
import { IN_USE } from './repository-resources.js';

/** A mapping as a file states it. */
export interface StatedMapping {
  readonly identifier: string;
  readonly uri: string;
  readonly status: StoredStatus;
}

type Named = Pick<StatedMapping, 'identifier' | 'uri'>;

// A file takes the place of suggestions and of what a file said before: what a person decided, and for what reason, stays. Of a concept
// out of use nothing is confirmed. What is stated again is not decided again.
const STATE = /* cypher */ `
  ${VERSIONS}
  UNWIND $rows AS row
  MATCH (resource:LearningResource { publisher: $publisher, identifier: row.identifier })
  MATCH (concept:Concept { uri: row.uri })
  MERGE (resource)-[mapping:MAPPED_TO]->(concept)
  ON CREATE SET mapping.status = 'SUGGESTED', mapping.suggestedAt = CASE row.status WHEN 'SUGGESTED' THEN $at END,
    mapping.conceptVersion = ${CONCEPT_VERSION}
  WITH mapping, row, concept, versions WHERE mapping.status <> row.status
  WITH mapping, row, concept, versions, (mapping.status = 'SUGGESTED' OR mapping.decidedBy = $by) AND
    (row.status = 'REJECTED' OR row.status = 'CONFIRMED' AND ${IN_USE}) AS taken
  FOREACH (one IN CASE WHEN taken THEN [mapping] ELSE [] END |
    SET one.status = row.status, one.decidedBy = $by, one.decidedAt = $at, one.reason = null, one.conceptVersion = ${CONCEPT_VERSION})
  RETURN sum(CASE WHEN taken THEN 0 ELSE 1 END) AS left`;

const FIND_STATED = /* cypher */ `
  UNWIND $rows AS row
  MATCH (resource:LearningResource { publisher: $publisher, identifier: row.identifier })
  MATCH (resource)-[:MAPPED_TO]->(:Concept { uri: row.uri })
  RETURN row.identifier AS identifier, row.uri AS uri`;

/**
 * Writes what a file states in a transaction of the caller's.
 *
 * @returns how many mappings stay other than the file states
 */
export async function stateIn(
  run: Run,
  rows: readonly StatedMapping[],
  stated: { readonly publisher: string; readonly by: string; readonly at: number },
): Promise<number> {
  return rows.length > 0 ? (await run<{ left: number }>(STATE, { rows, ...stated }))[0]!.left : 0;
}

/** Those of what a file states that the organisation's resources are mapped to already, however it stands. */
export const findStated = (graph: Graph, publisher: string, rows: readonly Named[]): Promise<Named[]> =>
  graph.readLatest<Named & Record<string, unknown>>(FIND_STATED, { publisher, rows });
