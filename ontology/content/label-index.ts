import type { Language } from './language.js';
import { FRAME_WORDS } from './stop-words.js';
import { keyOf, wordsOf, type Stemmer } from './words.js';

export const LABEL_KINDS = ['PREFERRED', 'ALTERNATIVE', 'HIDDEN'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];
export type KindedLabel = readonly [kind: LabelKind, text: string];

/** What a word of a label counts that courses are written with whatever they are about (`use`, `know`). */
const FRAME_SHARE = 0.1;
/** What a word in parentheses counts, as in `Python (computer programming)`: courses leave it out. */
const PARENTHESIS_SHARE = 0.5;

/**
 * Labels of one language, by the words in them. Numbers throughout, since a process that serves holds some 130,000 labels.
 * A word counts the square of its idf, ln(1 + concepts / concepts with the word).
 */
export interface LabelIndex {
  readonly language: Language;
  /** Of each label: number of its concept, place in LABEL_KINDS, text, and what its words count together. */
  readonly concept: Int32Array;
  readonly kind: Uint8Array;
  readonly text: readonly string[];
  readonly mass: Float32Array;
  /** Words of label `i`: `words[from[i]]` to before `words[from[i + 1]]`, in order and each once; and what each counts. */
  readonly from: Int32Array;
  readonly words: Int32Array;
  readonly weights: Float32Array;
  /** Labels with word `i`: `labels[at[i]]` to before `labels[at[i + 1]]`; and what the word counts in each. */
  readonly at: Int32Array;
  readonly labels: Int32Array;
  readonly labelWeights: Float32Array;
  /** Number of a word of a text; undefined when no label has it. */
  numberOf(word: string): number | undefined;
}

interface Label {
  readonly concept: number;
  readonly kind: number;
  readonly text: string;
  readonly words: readonly number[];
  readonly shares: readonly number[];
}

/** Sums up in place, so that the count of `i` becomes where `i` begins. */
function toStarts(counts: Int32Array): Int32Array {
  for (let i = 1; i < counts.length; i += 1) counts[i]! += counts[i - 1]!;
  return counts;
}

export class LabelIndexBuilder {
  readonly #language: Language;
  readonly #stem: Stemmer;
  /** Key of a word -> its number. */
  readonly #numbers = new Map<string, number>();
  /** Key of a word as it is typed without accents -> number of the word with them. */
  readonly #unaccented = new Map<string, number>();
  /** What was asked before: labels say the same words over and over. */
  readonly #known = new Map<string, number>();
  readonly #labels: Label[] = [];

  constructor(language: Language, stem: Stemmer) {
    this.#language = language;
    this.#stem = stem;
  }

  #numberOf(word: string, folded: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word, this.#language, this.#stem);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(word, number);
    if (folded !== word) this.#unaccented.set(keyOf(folded, this.#language, this.#stem), number);
    return number;
  }

  /** @param concept  its number; those of one concept are added together */
  add(concept: number, labels: Iterable<KindedLabel>): void {
    const seen = new Set<string>();
    for (const [kind, text] of labels) {
      const parenthesis = text.indexOf('(');
      const words: number[] = [];
      const shares: number[] = [];
      for (const { word, folded, start } of wordsOf(text, this.#language)) {
        const number = this.#numberOf(word, folded);
        if (words.includes(number)) continue;
        words.push(number);
        const inside = parenthesis > 0 && start > parenthesis;
        shares.push((inside ? PARENTHESIS_SHARE : 1) * (FRAME_WORDS[this.#language].has(folded) ? FRAME_SHARE : 1));
      }
      const key = words.join(' ');
      if (words.length === 0 || seen.has(key)) continue;
      seen.add(key);
      this.#labels.push({ concept, kind: LABEL_KINDS.indexOf(kind), text, words, shares });
    }
  }

  /** What each word counts, and where the labels of each begin. */
  #weigh(): { readonly weight: Float32Array; readonly at: Int32Array } {
    const concepts = new Int32Array(this.#numbers.size);
    const last = new Int32Array(this.#numbers.size).fill(-1);
    const at = new Int32Array(this.#numbers.size + 1);
    let [count, previous] = [0, -1];
    for (const { concept, words } of this.#labels) {
      if (concept !== previous) count += 1;
      previous = concept;
      for (const word of words) {
        at[word + 1]! += 1;
        if (last[word] === concept) continue;
        last[word] = concept;
        concepts[word]! += 1;
      }
    }
    return { weight: Float32Array.from(concepts, (of) => Math.log(1 + count / of) ** 2), at: toStarts(at) };
  }

  build(): LabelIndex {
    const all = this.#labels;
    const { weight, at } = this.#weigh();
    const total = at.at(-1)!;
    const next = at.slice();
    const from = new Int32Array(all.length + 1);
    const [words, labels] = [new Int32Array(total), new Int32Array(total)];
    const [weights, labelWeights] = [new Float32Array(total), new Float32Array(total)];
    const mass = new Float32Array(all.length);
    let place = 0;
    all.forEach((label, i) => {
      label.words.forEach((word, j) => {
        const counts = weight[word]! * label.shares[j]!;
        words[place] = word;
        weights[place] = counts;
        place += 1;
        mass[i]! += counts;
        labels[next[word]!] = i;
        labelWeights[next[word]!] = counts;
        next[word]! += 1;
      });
      from[i + 1] = place;
    });
    const [language, stem, numbers, unaccented] = [this.#language, this.#stem, this.#numbers, this.#unaccented];
    return {
      language,
      concept: Int32Array.from(all, ({ concept }) => concept),
      kind: Uint8Array.from(all, ({ kind }) => kind),
      text: all.map(({ text }) => text),
      mass,
      from,
      words,
      weights,
      at,
      labels,
      labelWeights,
      numberOf(word) {
        const key = keyOf(word, language, stem);
        return numbers.get(key) ?? unaccented.get(key);
      },
    };
  }
}
