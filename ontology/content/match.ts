import { choose } from './choose.js';
import { company } from './company.js';
import { MATCHED_KINDS, type ContentIndex, type MatchedKind } from './content-index.js';
import { candidates, judge, saidIn, type Found } from './judge.js';
import { LABEL_KINDS, type LabelKind } from './label-index.js';
import { languagesOf, type Language } from './language.js';

export interface MatchOptions {
  /** Languages the text is read in; by its function words when absent. */
  readonly languages?: readonly Language[];
  /** Kinds of concepts looked for; all when absent. */
  readonly kinds?: readonly MatchedKind[];
  /** How many at most. @default 10 */
  readonly first?: number;
  /** Least score, 0 to 1. @default 0 */
  readonly minScore?: number;
}

/** A stretch of a text, in UTF-16 units as `slice` takes them. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  readonly uri: string;
  readonly kind: MatchedKind;
  /** 0 to 1; how it is found stands in ontology/README.md. It orders, and is no probability. */
  readonly score: number;
  /** The label that fits best, and what it is. */
  readonly label: string;
  readonly labelKind: LabelKind;
  readonly language: Language;
  /** The words that led to it, in the order of the text. */
  readonly words: readonly Segment[];
}

/** Most concepts that are compared with each other, the best by their labels. */
const COMPARED = 400;

const better = (one: Found, other: Found): number => other.score - one.score || one.concept - other.concept;

/** The best label of each concept of these kinds. */
function bestLabels(
  index: ContentIndex,
  text: string,
  languages: readonly Language[],
  kinds: ReadonlySet<number>,
): Found[] {
  const best = new Map<number, Found>();
  for (const language of languages) {
    const labels = index.labels[language];
    const said = saidIn(text, labels);
    for (const candidate of candidates(labels, said, (concept) => kinds.has(index.kinds[concept]!))) {
      const found = judge(labels, candidate, said);
      if (found.score > (best.get(found.concept)?.score ?? 0)) best.set(found.concept, found);
    }
  }
  return [...best.values()];
}

/**
 * Skills, competences and knowledge that a text speaks of: a course description, a job offer, a title. Calculation alone: nothing is
 * read, asked or kept, and equal texts give equal answers. A few milliseconds for 200 words on both classifications whole.
 *
 * @returns the best first, each concept once
 */
export function match(index: ContentIndex, text: string, options: MatchOptions = {}): Suggestion[] {
  const { languages = languagesOf(text), kinds = MATCHED_KINDS, first = 10, minScore = 0 } = options;
  const wanted = new Set(kinds.map((kind) => MATCHED_KINDS.indexOf(kind)));
  const found = bestLabels(index, text, languages, wanted).sort(better).slice(0, COMPARED);
  const shares = company(found, index);
  const judged = found.map((one, i) => ({ ...one, score: one.score * shares[i]! })).sort(better);
  return choose(judged, first)
    .filter(({ score }) => score >= minScore)
    .map(({ index: labels, label, concept, score, words }) => ({
      uri: index.uris[concept]!,
      kind: MATCHED_KINDS[index.kinds[concept]!]!,
      score,
      label: labels.text[label]!,
      labelKind: LABEL_KINDS[labels.kind[label]!]!,
      language: labels.language,
      words: words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    }));
}
