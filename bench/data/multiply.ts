import { ENDINGS } from '../search/larger.js';
import { runStatement } from '../../ontology/graph-session.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Progress } from '../../runtime/progress.js';

/** How many times as large a graph becomes: a copy for each ending of labels. */
export const TIMES = ENDINGS.length;

/** Concepts, or relations, that one transaction copies. */
const BATCH = 1_000;

// A word that no other copy has ends every label.
const COPY_CONCEPTS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.copyOf IS NULL
  CALL (concept) {
    UNWIND range(1, size($endings) - 1) AS copy
    WITH concept, copy, $endings[copy] AS ending
    CREATE (other:Concept:$(concept.kind))
    SET other = concept { .*, uri: concept.uri + '#' + copy, copyOf: concept.uri, notation: concept.notation + '#' + copy,
      prefLabelFr: concept.prefLabelFr + ending, prefLabelEn: concept.prefLabelEn + ending,
      altLabelsFr: [label IN concept.altLabelsFr | label + ending],
      altLabelsEn: [label IN concept.altLabelsEn | label + ending] }
  } IN TRANSACTIONS OF ${BATCH} ROWS`;

const RELATION_TYPES = /* cypher */ `
  MATCH (:Concept)-[relation]->(:Concept) RETURN DISTINCT type(relation) AS type ORDER BY type`;

const COPY_RELATIONS = /* cypher */ `
  MATCH (from:Concept)-[relation:$($type)]->(to:Concept) WHERE from.copyOf IS NULL AND to.copyOf IS NULL
  CALL (from, relation, to) {
    UNWIND range(1, $times - 1) AS copy
    MATCH (start:Concept { uri: from.uri + '#' + copy }) MATCH (end:Concept { uri: to.uri + '#' + copy })
    CREATE (start)-[other:$(type(relation))]->(end) SET other = properties(relation)
  } IN TRANSACTIONS OF ${BATCH} ROWS`;

const INDEXES_READY = /* cypher */ `CALL db.awaitIndexes(600)`;

/** Makes a loaded graph ten times as large: nine copies of every concept and of every relation between concepts. */
export async function multiply(graph: Graph, progress: Progress): Promise<void> {
  progress.update('Copying concepts');
  await runStatement(graph, COPY_CONCEPTS, { endings: ENDINGS });
  const types = await runStatement<{ type: string }>(graph, RELATION_TYPES);
  for (const [at, { type }] of types.entries()) {
    progress.update('Copying relations, sorts', at, types.length);
    await runStatement(graph, COPY_RELATIONS, { type, times: TIMES });
  }
  await runStatement(graph, INDEXES_READY);
}
