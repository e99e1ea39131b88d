import { wordsOf } from '../careers/words.js';
import { foldLabel } from '../derive/french-label.js';
import type { ConceptKind, Properties } from '../model.js';
import type { ProposalMethod } from './change.js';
import { LANGUAGE_SUFFIXES } from './diff.js';

/** A concept that may replace one that no publisher replaced. */
export interface Proposal {
  readonly from: string;
  readonly to: string;
  readonly method: ProposalMethod;
  /** 0 to 1: orders the kinds of evidence; not measured against an expert's table. */
  readonly confidence: number;
}

interface Labelled {
  readonly uri: string;
  readonly kind: ConceptKind | null;
  readonly properties: Properties;
}

const CONFIDENCE = { EQUAL_LABEL: 0.9, ALTERNATIVE_LABEL: 0.7 } as const;
/** Of labels that only say nearly the same, at most. */
const ALIKE_CONFIDENCE = 0.6;
/** Least share of words in common (Dice) for which a label is like another. */
const LEAST_ALIKE = 0.6;
/** Most proposals for one concept. */
const MOST = 3;

const texts = (properties: Properties, property: string): readonly string[] => {
  const value = properties[property];
  return typeof value === 'string' ? [value] : ((value as readonly string[] | undefined) ?? []);
};

/** Concepts in use by their labels, per kind and language. */
class LabelIndex {
  readonly #preferred = new Map<string, string[]>();
  readonly #alternative = new Map<string, string[]>();
  readonly #byWord = new Map<string, string[]>();
  readonly #words = new Map<string, number>();

  constructor(concepts: Iterable<Labelled>) {
    const put = (index: Map<string, string[]>, key: string, uri: string) => {
      const uris = index.get(key);
      if (uris) uris.push(uri);
      else index.set(key, [uri]);
    };
    for (const { uri, kind, properties } of concepts) {
      for (const suffix of LANGUAGE_SUFFIXES) {
        const within = `${kind} ${suffix} `;
        for (const label of texts(properties, `prefLabel${suffix}`)) {
          put(this.#preferred, within + foldLabel(label), uri);
          const words = stems(label, suffix);
          this.#words.set(within + uri, words.length);
          for (const word of words) put(this.#byWord, within + word, uri);
        }
        for (const label of texts(properties, `altLabels${suffix}`))
          put(this.#alternative, within + foldLabel(label), uri);
      }
    }
  }

  *proposals({ uri: from, kind, properties }: Labelled): Generator<Proposal> {
    for (const suffix of LANGUAGE_SUFFIXES) {
      const within = `${kind} ${suffix} `;
      const [preferred] = texts(properties, `prefLabel${suffix}`);
      if (!preferred) continue;
      const equal = (index: Map<string, string[]>, label: string, method: keyof typeof CONFIDENCE) =>
        (index.get(within + foldLabel(label)) ?? []).map((to) => ({
          from,
          to,
          method,
          confidence: CONFIDENCE[method],
        }));
      yield* equal(this.#preferred, preferred, 'EQUAL_LABEL');
      yield* equal(this.#alternative, preferred, 'ALTERNATIVE_LABEL');
      for (const label of texts(properties, `altLabels${suffix}`))
        yield* equal(this.#preferred, label, 'ALTERNATIVE_LABEL');
      yield* this.#alike(from, within, stems(preferred, suffix));
    }
  }

  *#alike(from: string, within: string, words: readonly string[]): Generator<Proposal> {
    const shared = new Map<string, number>();
    for (const word of words)
      for (const uri of this.#byWord.get(within + word) ?? []) shared.set(uri, (shared.get(uri) ?? 0) + 1);
    for (const [to, count] of shared) {
      const dice = (2 * count) / (words.length + this.#words.get(within + to)!);
      if (dice >= LEAST_ALIKE)
        yield { from, to, method: 'ALIKE_LABEL', confidence: Math.round(100 * ALIKE_CONFIDENCE * dice) / 100 };
    }
  }
}

const stems = (label: string, suffix: (typeof LANGUAGE_SUFFIXES)[number]): string[] => [
  ...wordsOf([label], suffix === 'Fr' ? 'fr' : 'en').keys(),
];

/**
 * Proposes replacements of concepts that were withdrawn, or deprecated, without one: concepts of the same kind that are called the same, or nearly so.
 *
 * @returns up to 3 for each, the surest first
 */
export function proposeReplacements(withdrawn: readonly Labelled[], inUse: Iterable<Labelled>): Proposal[] {
  if (withdrawn.length === 0) return [];
  const index = new LabelIndex(inUse);
  return withdrawn.flatMap((concept) => {
    const best = new Map<string, Proposal>();
    for (const proposal of index.proposals(concept)) {
      const known = best.get(proposal.to);
      if (!known || proposal.confidence > known.confidence) best.set(proposal.to, proposal);
    }
    return [...best.values()]
      .sort((one, other) => other.confidence - one.confidence || (one.to < other.to ? -1 : 1))
      .slice(0, MOST);
  });
}
