import type { ConceptRecord } from '../concept.js';
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
}

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

const isObsolete = ({ concept }: Candidate): boolean => concept.status === 'OBSOLETE';

/** Below zero when `one` comes first: exactness, then likeness to a tenth where words are misspelt, kind of label, likeness. */
const compareLabels = (one: Judged, other: Judged): number =>
  place(EXACTNESS, one.exactness) - place(EXACTNESS, other.exactness) ||
  (one.exactness === 'FUZZY' ? Math.round(other.likeness * 10) - Math.round(one.likeness * 10) : 0) ||
  place(LABEL_KINDS, one.labelKind) - place(LABEL_KINDS, other.labelKind) ||
  Math.round(other.likeness * 20) - Math.round(one.likeness * 20);

function bestLabel(candidate: Candidate, languages: readonly Language[], wanted: Wanted): Judged | null {
  const { notation } = candidate.concept;
  if (notation && notation === wanted.code) {
    return { label: notation, lang: null, labelKind: 'NOTATION', exactness: 'EXACT', likeness: 1, size: 1 };
  }
  let best: Judged | null = null;
  for (const named of labelsOf(candidate, languages)) {
    const judgement = judge(named.label, wanted);
    if (!judgement) continue;
    const judged = { ...named, ...judgement };
    if (!best || compareLabels(judged, best) < 0 || (compareLabels(judged, best) === 0 && judged.size < best.size))
      best = judged;
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
    .flatMap((candidate) => {
      const best = bestLabel(candidate, languages, wanted);
      if (!best) return [];
      return [{ candidate, best, worth: worthOf(weightOf(candidate.concept.kind, candidate.links), best.size) }];
    })
    .sort(
      (one, other) =>
        Number(isObsolete(one.candidate)) - Number(isObsolete(other.candidate)) ||
        compareLabels(one.best, other.best) ||
        place(STATUS_FIRST, one.candidate.concept.status ?? 'RELEASED') -
          place(STATUS_FIRST, other.candidate.concept.status ?? 'RELEASED') ||
        other.worth - one.worth ||
        other.candidate.score - one.candidate.score ||
        (one.candidate.concept.uri < other.candidate.concept.uri ? -1 : 1),
    )
    .map(({ candidate, best: { label, lang, labelKind, exactness } }) => ({
      concept: candidate.concept,
      match: { label, lang, labelKind, exactness },
    }));
}
