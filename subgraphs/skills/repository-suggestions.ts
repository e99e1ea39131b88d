import { oncePerLoad } from '../../ontology/reading/read-open.js';
import type { Graph } from '../../runtime/neo4j.js';
import { CONCEPT_VALUES, conceptOf } from './repository-concept.js';
import { LINKS } from './repository-search.js';
import { type LabelledConcept, SuggestionIndex } from './search/suggestion-index.js';

export interface SuggestionRepository {
  /** Every label, for completing what is typed: read once, and again when a classification was loaded since; until then the old one. */
  suggestionIndex(): Promise<SuggestionIndex>;
}

/** Concepts read at once, so that no statement runs long however large the graph. */
const PAGE = 5_000;
/** A load is noticed so much later; a keystroke is not worth a statement. */
const TRUSTED_MS = 1_000;

const LABELS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri > $after WITH concept ORDER BY concept.uri LIMIT toInteger($page)
  RETURN ${CONCEPT_VALUES} AS values, concept.altLabelsFr AS fr, concept.altLabelsEn AS en, ${LINKS} AS links`;

interface Row {
  readonly values: unknown[];
  readonly fr: string[] | null;
  readonly en: string[] | null;
  readonly links: number;
}

/** Every concept with its labels, page by page. */
export async function* labelledConcepts(graph: Graph): AsyncGenerator<LabelledConcept[]> {
  for (let after = ''; ;) {
    const rows = await graph.read<Row & Record<string, unknown>>(LABELS, { after, page: PAGE });
    const page = rows.map(({ values, fr, en, links }) => ({
      concept: conceptOf(values),
      otherLabels: { altLabelsFr: fr, altLabelsEn: en },
      links,
    }));
    yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.concept.uri;
  }
}

export const suggestionRepository = (graph: Graph): SuggestionRepository => ({
  suggestionIndex: oncePerLoad(graph.read, () => SuggestionIndex.of(labelledConcepts(graph)), {
    trustedMs: TRUSTED_MS,
    oldMeanwhile: true,
  }),
});
