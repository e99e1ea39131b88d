import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { type ExtendedMatch, extendCrosswalk, type RomeCard } from './derive/crosswalk-extension.js';
import { computeMatches } from './derive-matches.js';
import { deriveTransitions } from './derive-transitions.js';
import { runStatement } from './graph-session.js';

/** Occupations whose derived relations are replaced in one transaction. */
const BATCH_OCCUPATIONS = 500;

const ROME_CARDS = /* cypher */ `
  MATCH (card:RomeOccupation) WHERE card.status <> 'OBSOLETE'
  RETURN card.uri AS uri, card.notation AS notation, card.parentCode AS parentCode,
    [(card)-[match:MATCH]->(group:IscoGroup) WHERE match.derived IS NULL | group.uri] AS iscoGroups`;

const REPLACE_MATCHES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (concept:Concept { uri: row[0] })
  CALL (concept) { MATCH (concept)-[old:MATCH { derived: true }]->() DELETE old }
  WITH concept, row
  UNWIND row[1] AS match
  MATCH (other:Concept { uri: match.to })
  MERGE (concept)-[relation:MATCH]->(other)
    ON CREATE SET relation = { type: match.type, method: match.method, confidence: match.confidence, source: match.source, parts: match.parts, derived: true }`;

async function replace(
  graph: Graph,
  cypher: string,
  rows: readonly (readonly [string, readonly unknown[]])[],
  step: string,
  progress: Progress,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH_OCCUPATIONS) {
    progress.update(step, at, rows.length);
    await runStatement(graph, cypher, { rows: rows.slice(at, at + BATCH_OCCUPATIONS) });
  }
}

/** Every concept of the list with its matches, those without any included: they may have had some. */
const matchesByConcept = (
  concepts: readonly { readonly uri: string }[],
  matches: readonly ExtendedMatch[],
): [string, unknown[]][] => {
  const byConcept = new Map<string, unknown[]>(concepts.map(({ uri }) => [uri, []]));
  for (const match of matches) byConcept.get(match.from)!.push(match);
  return [...byConcept];
};

/**
 * Computes what follows from the whole graph and stands in no source: matches of ROME cards to ISCO by their parent, matches of
 * ESCO skills and occupations to ROME's, and the moves of each occupation. Replaces what an earlier load derived.
 *
 * @returns number of relations of each sort
 */
export async function derive(graph: Graph, progress: Progress): Promise<Record<string, number>> {
  const cards = await runStatement<RomeCard & Record<string, unknown>>(graph, ROME_CARDS);
  const extended = extendCrosswalk(cards);
  await replace(graph, REPLACE_MATCHES, matchesByConcept(cards, extended), 'Extending the crosswalk', progress);

  const { skills, occupations } = await computeMatches(graph);
  await replace(graph, REPLACE_MATCHES, skills, 'Matching skills', progress);
  await replace(graph, REPLACE_MATCHES, occupations, 'Matching occupations', progress);
  const count = (rows: readonly (readonly [string, readonly unknown[]])[]) =>
    rows.reduce((sum, [, matches]) => sum + matches.length, 0);

  const counts: Record<string, number> = {
    'RomeOccupation MATCH IscoGroup': extended.length,
    'Skill MATCH RomeCompetence, RomeSavoir': count(skills),
    'Occupation MATCH RomeOccupation': count(occupations),
  };
  return { ...counts, ...(await deriveTransitions(graph, progress)) };
}
