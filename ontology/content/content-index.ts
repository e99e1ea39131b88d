import { LabelIndexBuilder, type KindedLabel, type LabelIndex } from './label-index.js';
import { LANGUAGES, type Language } from './language.js';
import type { Stemmers } from './words.js';

/** Kinds of concepts that texts are matched to. */
export const MATCHED_KINDS = ['Skill', 'RomeCompetence', 'RomeSavoir'] as const;
export type MatchedKind = (typeof MATCHED_KINDS)[number];

/** A concept as it is matched. */
export interface ContentRow {
  readonly uri: string;
  readonly kind: MatchedKind;
  readonly labels: Readonly<Record<Language, readonly KindedLabel[]>>;
  /** Codes of the occupations that ask for it. */
  readonly occupations: readonly string[];
}

/** Everything that texts are matched with. Made once for a state of the graph; holds no reference to it. */
export interface ContentIndex {
  readonly uris: readonly string[];
  /** Place in MATCHED_KINDS of each concept. */
  readonly kinds: Uint8Array;
  readonly labels: Readonly<Record<Language, LabelIndex>>;
  /** Occupations of concept `i`: `occupations[from[i]]` to before `occupations[from[i + 1]]`. */
  readonly from: Int32Array;
  readonly occupations: Int32Array;
  /** How many concepts each occupation asks for. */
  readonly asked: Int32Array;
}

/** Takes rows bit by bit, so that a process that serves can breathe in between. */
export class ContentIndexBuilder {
  readonly #uris: string[] = [];
  readonly #kinds: number[] = [];
  readonly #labels: Readonly<Record<Language, LabelIndexBuilder>>;
  readonly #codes = new Map<string, number>();
  readonly #from: number[] = [0];
  readonly #occupations: number[] = [];

  constructor(stemmers: Stemmers) {
    this.#labels = { fr: new LabelIndexBuilder('fr', stemmers.fr), en: new LabelIndexBuilder('en', stemmers.en) };
  }

  add({ uri, kind, labels, occupations }: ContentRow): void {
    const concept = this.#uris.push(uri) - 1;
    this.#kinds.push(MATCHED_KINDS.indexOf(kind));
    for (const language of LANGUAGES) this.#labels[language].add(concept, labels[language]);
    for (const code of occupations) {
      const number = this.#codes.get(code) ?? this.#codes.size;
      this.#codes.set(code, number);
      this.#occupations.push(number);
    }
    this.#from.push(this.#occupations.length);
  }

  build(): ContentIndex {
    const asked = new Int32Array(this.#codes.size);
    for (const occupation of this.#occupations) asked[occupation]! += 1;
    return {
      uris: this.#uris,
      kinds: Uint8Array.from(this.#kinds),
      labels: { fr: this.#labels.fr.build(), en: this.#labels.en.build() },
      from: Int32Array.from(this.#from),
      occupations: Int32Array.from(this.#occupations),
      asked,
    };
  }
}
