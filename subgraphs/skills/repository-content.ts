import {
  ContentIndexBuilder,
  MATCHED_KINDS,
  type ContentIndex,
  type MatchedKind,
} from '../../ontology/content/content-index.js';
import type { KindedLabel } from '../../ontology/content/label-index.js';
import { oncePerLoad } from '../../ontology/reading/read-open.js';
import type { Graph } from '../../runtime/neo4j.js';
import { STEMMERS } from '../../runtime/stemmers.js';
import { IN_USE } from './repository-resources.js';

/** A concept near a text by their vectors. */
export interface NearConcept {
  readonly uri: string;
  readonly kind: MatchedKind;
  /** Neo4j's score: (1 + cosine) / 2. */
  readonly similarity: number;
}

export interface VectorQuery {
  readonly vector: readonly number[];
  /** Vectors of another model are not compared with. */
  readonly model: string;
  readonly kinds: readonly MatchedKind[];
  readonly count: number;
}

export interface ContentRepository {
  /** What texts are matched with: read once, and again when a classification was loaded since. */
  contentIndex(): Promise<ContentIndex>;
  /** Concepts by nearness of their vectors, the nearest first. */
  findNearVector(query: VectorQuery): Promise<NearConcept[]>;
}

/** Rows of one statement: a whole classification would take longer than a statement may, and hold the process meanwhile. */
const PAGE = 4_000;

const CONTENT_PAGE = /* cypher */ `
  MATCH (concept:Concept)
  WHERE concept.uri > $after AND concept.kind IN $kinds AND ${IN_USE}
  WITH concept ORDER BY concept.uri LIMIT toInteger($rows)
  RETURN concept.uri AS uri, concept.kind AS kind,
    [concept.prefLabelFr, concept.altLabelsFr, concept.hiddenLabelsFr] AS fr,
    [concept.prefLabelEn, concept.altLabelsEn, concept.hiddenLabelsEn] AS en,
    COLLECT { MATCH (concept)<-[:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]-(of) RETURN DISTINCT of.notation } AS occupations`;

// The index answers whatever the kind, the model and the status: it is asked for more than is wanted. Until `embed` runs again, it also has
// vectors of what a release took out of use.
const NEAR_VECTOR = /* cypher */ `
  CALL db.index.vector.queryNodes('concept_embeddings', toInteger($count * 4), $vector) YIELD node, score
  MATCH (concept:Concept { uri: node.uri })
  WHERE node.model = $model AND concept.kind IN $kinds AND ${IN_USE}
  RETURN concept.uri AS uri, concept.kind AS kind, score AS similarity
  ORDER BY similarity DESC, uri LIMIT toInteger($count)`;

type Labels = readonly [
  preferred: string | null,
  alternative: readonly string[] | null,
  hidden: readonly string[] | null,
];

interface StoredRow extends Record<string, unknown> {
  readonly uri: string;
  readonly kind: MatchedKind;
  readonly fr: Labels;
  readonly en: Labels;
  readonly occupations: readonly string[];
}

const kinded = ([preferred, alternative, hidden]: Labels): KindedLabel[] => [
  ...(preferred === null ? [] : [['PREFERRED', preferred] as const]),
  ...(alternative ?? []).map((label) => ['ALTERNATIVE', label] as const),
  ...(hidden ?? []).map((label) => ['HIDDEN', label] as const),
];

async function readContent(graph: Graph): Promise<ContentIndex> {
  const builder = new ContentIndexBuilder(STEMMERS);
  for (let after = ''; ;) {
    const page = await graph.read<StoredRow>(CONTENT_PAGE, { after, kinds: MATCHED_KINDS, rows: PAGE });
    for (const { uri, kind, fr, en, occupations } of page)
      builder.add({ uri, kind, labels: { fr: kinded(fr), en: kinded(en) }, occupations });
    if (page.length < PAGE) return builder.build();
    after = page.at(-1)!.uri;
  }
}

export const contentRepository = (graph: Graph): ContentRepository => ({
  contentIndex: oncePerLoad(graph.read, () => readContent(graph)),
  findNearVector: (query) => graph.read<NearConcept & Record<string, unknown>>(NEAR_VECTOR, { ...query }),
});
