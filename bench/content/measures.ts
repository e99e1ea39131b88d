import type { LabelledText } from './labelled-texts.js';

/** How well lists of suggestions agree with labels, each the mean over texts. */
export interface Measures {
  readonly texts: number;
  /** Share of a text's labels among its first ten. */
  readonly recallAt10: number;
  /** Share of the first five, and of the first ten, that are labels. */
  readonly precisionAt5: number;
  readonly precisionAt10: number;
  /** 1 / rank of the first that is one; 0 when none of ten is. */
  readonly meanReciprocalRank: number;
}

/** @param found  of each text, URIs, the best first */
export function measure(texts: readonly LabelledText[], found: ReadonlyMap<number, readonly string[]>): Measures {
  const mean = (of: (hits: readonly boolean[], text: LabelledText) => number): number =>
    texts.reduce((sum, text) => {
      const wanted = new Set(text.expected.map(({ uri }) => uri));
      const hits = (found.get(text.id) ?? []).slice(0, 10).map((uri) => wanted.has(uri));
      return sum + of(hits, text);
    }, 0) / texts.length;
  const count = (hits: readonly boolean[]): number => hits.filter(Boolean).length;
  return {
    texts: texts.length,
    recallAt10: mean((hits, { expected }) => count(hits) / expected.length),
    precisionAt5: mean((hits) => count(hits.slice(0, 5)) / 5),
    precisionAt10: mean((hits) => count(hits) / 10),
    meanReciprocalRank: mean((hits) => (hits.includes(true) ? 1 / (hits.indexOf(true) + 1) : 0)),
  };
}
