import type { ConceptRecord } from '../concept.js';
import { compareKeys, type SortKey } from '../cursor.js';
import { LANGUAGES, type Language } from '../languages.js';
import type { Candidate } from '../repository-search.js';
import { weightOf, worthOf } from './weight.js';
import { EXACTNESS, judge, type Judgement, type Wanted } from './match-label.js';

export const LABEL_KINDS = ['NOTATION', 'PREFERRED', 'ALTERNATIVE', 'HIDDEN'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

const STATUS_FIRST = ['RELEASED', 'DEPRECATED', 'OBSOLETE'];

export interface LabelMatch {
  readonly label: string;
  readonly lang: Language | null;
  readonly labelKind: LabelKind;
  readonly exactness: (typeof EXACTNESS)[number];
}

export interface Hit {
  readonly concept: ConceptRecord;
  readonly match: LabelMatch;
  /** What hits are ordered by. */
  readonly key: SortKey;
}

/** Parts of the key of a hit. */
export const HIT_KEY_LENGTH = 9;

interface Judged extends Judgement {
  readonly label: string;
  readonly lang: Language | null;
  readonly labelKind: LabelKind;
}

function* labelsOf(
  { concept, otherLabels }: Candidate,
  languages: readonly Language[],
): Generator<Pick<Judged, 'label' | 'lang' | 'labelKind'>> {
  for (const lang of languages) {
    const preferred = concept[`prefLabel${LANGUAGES[lang]}`];
    if (preferred) yield { label: preferred, lang, labelKind: 'PREFERRED' };
    for (const label of otherLabels[`altLabels${LANGUAGES[lang]}`] ?? [])
      yield { label, lang, labelKind: 'ALTERNATIVE' };
    for (const label of otherLabels[`hiddenLabels${LANGUAGES[lang]}`] ?? []) yield { label, lang, labelKind: 'HIDDEN' };
  }
}

const place = <Value>(list: readonly Value[], value: Value): number =>
  list.includes(value) ? list.indexOf(value) : list.length;

/** What labels are ordered by: exactness, then likeness to a tenth where words are misspelt, kind of label, likeness. */
const labelKey = ({ exactness, labelKind, likeness }: Judged): number[] => [
  place(EXACTNESS, exactness),
  exactness === 'FUZZY' ? -Math.round(likeness * 10) : 0,
  place(LABEL_KINDS, labelKind),
  -Math.round(likeness * 20),
];

/** What hits are ordered by: those that were withdrawn after all others. Lucene's score only settles what is left. */
const hitKey = ({ concept, links, score }: Candidate, best: Judged): SortKey => [
  Number(concept.status === 'OBSOLETE'),
  ...labelKey(best),
  place(STATUS_FIRST, concept.status ?? 'RELEASED'),
  -worthOf(weightOf(concept.kind, links), best.size),
  -score,
  concept.uri,
];

function bestLabel(candidate: Candidate, languages: readonly Language[], wanted: Wanted): Judged | null {
  const { notation } = candidate.concept;
  if (notation && notation === wanted.code) {
    return { label: notation, lang: null, labelKind: 'NOTATION', exactness: 'EXACT', likeness: 1, size: 1 };
  }
  let best: Judged | null = null;
  let bestKey: number[] | null = null;
  for (const named of labelsOf(candidate, languages)) {
    const judgement = judge(named.label, wanted);
    if (!judgement) continue;
    const judged = { ...named, ...judgement };
    const key = labelKey(judged);
    const order = bestKey ? compareKeys(key, bestKey) : -1;
    if (!best || order < 0 || (order === 0 && judged.size < best.size)) [best, bestKey] = [judged, key];
  }
  return best;
}

/**
 * Judges candidates by their labels, those that were withdrawn after all others: exactness, then kind of label, then status, then weight, with a premium on short labels.
 * Lucene's score only settles what is left.
 *
 * @returns those that answer, the best first; the same order for the same candidates
 */
export function rank(candidates: readonly Candidate[], wanted: Wanted, languages: readonly Language[]): Hit[] {
  return candidates
    .flatMap((candidate): Hit[] => {
      const best = bestLabel(candidate, languages, wanted);
      if (!best) return [];
      const { label, lang, labelKind, exactness } = best;
      const { concept } = candidate;
      return [{ concept, match: { label, lang, labelKind, exactness }, key: hitKey(candidate, best) }];
    })
    .sort((one, other) => compareKeys(one.key, other.key));
}
