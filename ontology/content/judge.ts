import type { LabelIndex } from './label-index.js';
import { FRAME_WORDS } from './stop-words.js';
import { wordsOf, type Word } from './words.js';

/** Least share of what a label's words count that must be said anywhere in the text. */
const LEAST_SAID = 0.35;
/** Farthest that words of one label stand apart to be read together, beside 2 for each word of the label. */
const REACH = 24;
/** Apart by this much more than side by side, two words count half. */
const SLACK = 14;
/** What words of the label count that are said elsewhere in the text. */
const ELSEWHERE = 0.4;
/** How much less a label is worth of which a part is not said: share said, to this power. */
const COVERAGE_POWER = 0.8;
/** What words must count to be worth 63 %: one that a label in 800 has, or two that one in 100 has. */
const TELLING = 45;
const OF_KIND = [1, 0.85, 0.8] as const;
const OUT_OF_ORDER = 0.85;
const ONE_WORD = 0.8;
/** Most places of one word that are looked at: a text of 20,000 characters says some words a hundred times. */
const MOST_PLACES = 24;

/** Most labels of a language whose nearness is looked at, the most promising ones. */
const MOST_JUDGED = 600;

/** A label that was found in a text. */
export interface Found {
  readonly index: LabelIndex;
  readonly label: number;
  readonly concept: number;
  /** How well it fits the text, 0 to 1. */
  readonly score: number;
  /** The words that led to it, in the order of the text. */
  readonly words: readonly Word[];
}

/** Where each word of the index is said. */
export interface Said {
  readonly words: readonly Word[];
  /** Number of a word in the index -> places in `words`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

export function saidIn(text: string, index: LabelIndex): Said {
  const words = wordsOf(text, index.language);
  const places = new Map<number, number[]>();
  words.forEach(({ word, folded }, at) => {
    if (FRAME_WORDS[index.language].has(folded)) return;
    const number = index.numberOf(word);
    if (number === undefined) return;
    const before = places.get(number);
    if (!before) places.set(number, [at]);
    else if (before.length < MOST_PLACES) before.push(at);
  });
  return { words, places };
}

/** A label of which enough is said. */
export interface Candidate {
  readonly label: number;
  /** What its said words count, wherever they stand. */
  readonly counts: number;
  /** What its score would be if they stood side by side and in order: the most it can be. */
  readonly most: number;
}

const worth = (index: LabelIndex, label: number, value: number): number =>
  Math.min(1, value / index.mass[label]!) ** COVERAGE_POWER *
  (1 - Math.exp(-value / TELLING)) *
  OF_KIND[index.kind[label] as 0 | 1 | 2] *
  (index.from[label + 1]! - index.from[label]! === 1 ? ONE_WORD : 1);

/**
 * Labels of which enough is said, the most promising first. Nearness, which costs more, is not looked at yet.
 *
 * @param accepts  whether the concept of a label is looked for
 */
export function candidates(index: LabelIndex, said: Said, accepts: (concept: number) => boolean): Candidate[] {
  const sums = new Float32Array(index.mass.length);
  const touched: number[] = [];
  for (const word of said.places.keys()) {
    for (let i = index.at[word]!; i < index.at[word + 1]!; i += 1) {
      const label = index.labels[i]!;
      if (sums[label] === 0) touched.push(label);
      sums[label]! += index.labelWeights[i]!;
    }
  }
  const found: Candidate[] = [];
  for (const label of touched) {
    const counts = sums[label]!;
    if (counts < LEAST_SAID * index.mass[label]! || !accepts(index.concept[label]!)) continue;
    found.push({ label, counts, most: worth(index, label, counts) });
  }
  return found.sort((one, other) => other.most - one.most || one.label - other.label).slice(0, MOST_JUDGED);
}

interface Place {
  /** Place among the words of the text. */
  readonly at: number;
  /** Place in `index.words`. */
  readonly word: number;
}

function placesOf(index: LabelIndex, label: number, said: Said): Place[] {
  const places: Place[] = [];
  for (let word = index.from[label]!; word < index.from[label + 1]!; word += 1)
    for (const at of said.places.get(index.words[word]!) ?? []) places.push({ at, word });
  return places.sort((one, other) => one.at - other.at);
}

/** The stretch of the text where the most of the label is said the closest together. */
function closest(index: LabelIndex, places: readonly Place[], words: readonly Word[], reach: number) {
  let best = { value: -1, chosen: [] as readonly Place[] };
  for (let first = 0; first < places.length; first += 1) {
    const start = words[places[first]!.at]!.place;
    const chosen: Place[] = [];
    let counts = 0;
    for (let i = first; i < places.length; i += 1) {
      const place = places[i]!;
      const span = words[place.at]!.place - start;
      if (span > reach) break;
      if (chosen.some(({ word }) => word === place.word)) continue;
      chosen.push(place);
      counts += index.weights[place.word]!;
      const gaps = Math.max(1, chosen.length - 1);
      const value = counts / (1 + Math.max(0, span - 2 * gaps) / gaps / SLACK);
      if (value > best.value) best = { value, chosen: [...chosen] };
    }
  }
  return best;
}

const inOrder = (chosen: readonly Place[]): boolean =>
  chosen.every(({ word }, i) => i === 0 || word > chosen[i - 1]!.word);

/**
 * How well a label fits a text: share of it that is said, how telling its words are, how near they stand and whether in order,
 * and which kind of label it is.
 */
export function judge(index: LabelIndex, { label, counts }: Candidate, said: Said): Found {
  const places = placesOf(index, label, said);
  const reach = REACH + 2 * (index.from[label + 1]! - index.from[label]!);
  const { value: together, chosen } = closest(index, places, said.words, reach);
  const value = together + ELSEWHERE * Math.max(0, counts - together);
  const used = [...chosen];
  for (const place of places) if (!used.some(({ word }) => word === place.word)) used.push(place);
  const score = worth(index, label, value) * (inOrder(chosen) ? 1 : OUT_OF_ORDER);
  const words = used.map(({ at }) => said.words[at]!).sort((one, other) => one.start - other.start);
  return { index, label, concept: index.concept[label]!, score, words };
}
