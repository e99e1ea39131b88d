import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { type ExtendedMatch, extendCrosswalk, type RomeCard } from './derive/crosswalk-extension.js';
import {
  type DerivedMatch,
  deriveOccupationMatches,
  type EscoOccupation,
  type RomeOccupation,
} from './derive/occupation-match.js';
import { deriveTransitions } from './derive-transitions.js';
import { runStatement } from './graph-session.js';

/** Occupations whose derived relations are replaced in one transaction. */
const BATCH_OCCUPATIONS = 500;

const ROME_CARDS = /* cypher */ `
  MATCH (card:RomeOccupation) WHERE card.status <> 'OBSOLETE'
  RETURN card.uri AS uri, card.notation AS notation, card.parentCode AS parentCode,
    [(card)-[match:MATCH]->(group:IscoGroup) WHERE match.derived IS NULL | group.uri] AS iscoGroups`;

const ESCO_OCCUPATIONS = /* cypher */ `
  MATCH (occupation:Occupation) WHERE occupation.status <> 'OBSOLETE'
  RETURN occupation.uri AS uri, occupation.iscoCode AS iscoCode, occupation.prefLabelFr AS prefLabelFr, coalesce(occupation.altLabelsFr, []) AS altLabelsFr`;

const ROME_OCCUPATIONS = /* cypher */ `
  MATCH (card:RomeOccupation) WHERE card.status <> 'OBSOLETE'
  RETURN card.uri AS uri, [(card)-[:MATCH]->(group:IscoGroup) | group.notation] AS iscoCodes,
    [card.prefLabelFr] + [(card)-[:HAS_APPELLATION]->(appellation) | appellation.prefLabelFr] AS labelsFr`;

const REPLACE_MATCHES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (concept:Concept { uri: row[0] })
  CALL (concept) { MATCH (concept)-[old:MATCH { derived: true }]->() DELETE old }
  WITH concept, row
  UNWIND row[1] AS match
  MATCH (other:Concept { uri: match.to })
  MERGE (concept)-[relation:MATCH]->(other)
    ON CREATE SET relation = { type: match.type, method: match.method, confidence: match.confidence, source: match.source, derived: true }`;

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
  matches: readonly (DerivedMatch | ExtendedMatch)[],
): [string, unknown[]][] => {
  const byConcept = new Map<string, unknown[]>(concepts.map(({ uri }) => [uri, []]));
  for (const match of matches) byConcept.get(match.from)!.push(match);
  return [...byConcept];
};

/**
 * Computes what follows from the whole graph and stands in no source: matches of ROME cards to ISCO by their parent, matches of
 * ESCO occupations to ROME cards, and the moves of each occupation. Replaces what an earlier load derived.
 *
 * @returns number of relations of each sort
 */
export async function derive(graph: Graph, progress: Progress): Promise<Record<string, number>> {
  const cards = await runStatement<RomeCard & Record<string, unknown>>(graph, ROME_CARDS);
  const extended = extendCrosswalk(cards);
  await replace(graph, REPLACE_MATCHES, matchesByConcept(cards, extended), 'Extending the crosswalk', progress);

  const esco = await runStatement<EscoOccupation & Record<string, unknown>>(graph, ESCO_OCCUPATIONS);
  const matches = deriveOccupationMatches(
    esco,
    await runStatement<RomeOccupation & Record<string, unknown>>(graph, ROME_OCCUPATIONS),
  );
  await replace(graph, REPLACE_MATCHES, matchesByConcept(esco, matches), 'Matching occupations', progress);

  const counts: Record<string, number> = {
    'RomeOccupation MATCH IscoGroup': extended.length,
    'Occupation MATCH RomeOccupation': matches.length,
  };
  return { ...counts, ...(await deriveTransitions(graph, progress)) };
}
