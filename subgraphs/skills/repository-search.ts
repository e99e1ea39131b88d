import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import { CONCEPT } from './repository-concept.js';

/** Most concepts taken from one query of an index: what is judged in the process, label by label. */
const CANDIDATES_PER_QUERY = 80;

/** How many relations show that a concept is used; of the Cypher variable `concept`. Neo4j keeps these counts: none is walked over. */
export const LINKS = /* cypher */ `
  COUNT { (concept)-[:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL|HAS_APPELLATION]-() }`;

/** A concept that may be what was looked for, with all its labels: search/ranking.ts judges. */
export interface Candidate {
  readonly concept: ConceptRecord;
  /** `altLabelsFr` and so on; null where the concept has none. */
  readonly otherLabels: Readonly<Record<string, readonly string[] | null>>;
  /** Relations to skills, occupations and job titles: how much it is used. */
  readonly links: number;
  /** Lucene's score; comparable within one index only. */
  readonly score: number;
}

/** A query in Lucene's syntax, made by search/lucene.ts and by nothing else. */
export interface IndexQuery {
  readonly index: 'concept_labels_folded' | 'concept_labels_fr' | 'concept_labels_en';
  readonly text: string;
}

export interface Search {
  readonly queries: readonly IndexQuery[];
  /** What was asked for, when it may be a publisher's code; in upper case. */
  readonly code: string | null;
  readonly kinds: readonly ConceptKind[] | null;
  readonly scheme: string | null;
  /** Concepts to be judged beside what the queries find. */
  readonly uris: readonly string[];
}

export interface SearchRepository {
  findCandidates(search: Search): Promise<Candidate[]>;
}

// The kind is judged before the cut: an index answers in the order of its score whatever the kind.
const FIND_CANDIDATES = /* cypher */ `
  CALL () {
    UNWIND $queries AS query
    CALL (query) {
      CALL db.index.fulltext.queryNodes(query.index, query.text) YIELD node, score
      WHERE ($kinds IS NULL OR node.kind IN $kinds) AND ($scheme IS NULL OR node.scheme = $scheme)
      RETURN node, score LIMIT toInteger($candidates)
    }
    RETURN node AS concept, score
    UNION ALL
    MATCH (concept:Concept { notation: $code })
    WHERE ($kinds IS NULL OR concept.kind IN $kinds) AND ($scheme IS NULL OR concept.scheme = $scheme)
    RETURN concept, 0.0 AS score LIMIT 20
    UNION ALL
    MATCH (concept:Concept) WHERE concept.uri IN $uris
    RETURN concept, 0.0 AS score
  }
  WITH concept, max(score) AS score
  RETURN ${CONCEPT} AS concept, score, ${LINKS} AS links,
    concept { .altLabelsFr, .altLabelsEn, .hiddenLabelsFr, .hiddenLabelsEn } AS otherLabels`;

export const searchRepository = (graph: Graph): SearchRepository => ({
  findCandidates: ({ queries, code, kinds, scheme, uris }) =>
    graph.read<Candidate & Record<string, unknown>>(FIND_CANDIDATES, {
      queries,
      code,
      kinds,
      scheme,
      uris,
      candidates: CANDIDATES_PER_QUERY,
    }),
});
