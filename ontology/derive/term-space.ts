import { STEMMERS } from '../../runtime/stemmers.js';
import type { Language } from '../content/language.js';
import { keyOf, wordsOf } from '../content/words.js';

/** Terms of a text as numbers, each once, with what it weighs; of length 1. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

const keys = new Map<string, string>();

/** What the words of a text have in common with other forms of theirs, function words left out. */
export function termsOf(text: string, language: Language): string[] {
  return wordsOf(text, language).map(({ word }) => {
    const known = `${language} ${word}`;
    let key = keys.get(known);
    if (key === undefined) keys.set(known, (key = keyOf(word, language, STEMMERS[language])));
    return key;
  });
}

/** Terms of a collection of texts, a rare one weighing more than a common one: ln(N/n), of texts that have it. */
export class TermSpace {
  readonly #numbers = new Map<string, number>();
  readonly #weights: Float32Array;

  /** @param texts  terms of each text of the collection */
  constructor(texts: readonly (readonly string[])[]) {
    const counts: number[] = [];
    for (const text of texts)
      for (const term of new Set(text)) {
        let number = this.#numbers.get(term);
        if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
        counts[number] = (counts[number] ?? 0) + 1;
      }
    this.#weights = Float32Array.from(counts, (count) => Math.log((texts.length + 1) / count));
  }

  get size(): number {
    return this.#numbers.size;
  }

  has(term: string): boolean {
    return this.#numbers.has(term);
  }

  /** Weight of a term; 0 for one that the collection lacks. */
  weightOf(term: string): number {
    const number = this.#numbers.get(term);
    return number === undefined ? 0 : this.#weights[number]!;
  }

  /** @param said  terms, said again counting (1 + ln n) times */
  vector(said: Iterable<string>): Vector {
    const counts = new Map<number, number>();
    for (const term of said) {
      const number = this.#numbers.get(term);
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const terms = Int32Array.from(counts.keys());
    const weights = Float32Array.from(terms, (term) => this.#weights[term]! * (1 + Math.log(counts.get(term)!)));
    const length = Math.hypot(...weights) || 1;
    return { terms, weights: weights.map((weight) => weight / length) };
  }
}

/** Finds the vectors of a collection near to a given one, by the terms they have in common. */
export class VectorIndex {
  readonly #of: Int32Array[];
  readonly #weights: Float32Array[];
  readonly #sums: Float32Array;
  readonly #touched: Int32Array;

  constructor(space: TermSpace, vectors: readonly Vector[]) {
    const postings: { of: number[]; weights: number[] }[] = Array.from({ length: space.size }, () => ({
      of: [],
      weights: [],
    }));
    for (const [at, { terms, weights }] of vectors.entries())
      for (let i = 0; i < terms.length; i += 1) {
        postings[terms[i]!]!.of.push(at);
        postings[terms[i]!]!.weights.push(weights[i]!);
      }
    this.#of = postings.map(({ of }) => Int32Array.from(of));
    this.#weights = postings.map(({ weights }) => Float32Array.from(weights));
    this.#sums = new Float32Array(vectors.length);
    this.#touched = new Int32Array(vectors.length);
  }

  /** Tells the cosine of a vector with each of the collection that shares a term with it. */
  near({ terms, weights }: Vector, tell: (at: number, cosine: number) => void): void {
    const [sums, touched] = [this.#sums, this.#touched];
    let count = 0;
    for (let i = 0; i < terms.length; i += 1) {
      const [of, theirs, weight] = [this.#of[terms[i]!]!, this.#weights[terms[i]!]!, weights[i]!];
      for (let j = 0; j < of.length; j += 1) {
        const at = of[j]!;
        if (sums[at] === 0) touched[count++] = at;
        sums[at]! += weight * theirs[j]!;
      }
    }
    for (let i = 0; i < count; i += 1) {
      const at = touched[i]!;
      const cosine = sums[at]!;
      tell(at, cosine < 1 ? cosine : 1);
      sums[at] = 0;
    }
  }
}
