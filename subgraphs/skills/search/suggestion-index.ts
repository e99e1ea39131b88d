import type { ConceptKind, ConceptRecord } from '../concept.js';
import { LANGUAGES, type Language } from '../languages.js';
import { abbreviations, fold, readings, STOP_WORDS, tellingWords } from './fold.js';
import { LeastOf, type Stretch } from './least-first.js';
import { LINE_END, SortedStarts, type Range } from './sorted-starts.js';
import { weightOf, worthOf } from './weight.js';
import type { LabelKind } from './ranking.js';

/** A concept with its labels, as the graph has it. */
export interface LabelledConcept {
  readonly concept: ConceptRecord;
  /** `altLabelsFr` and so on; null where the concept has none. */
  readonly otherLabels: Readonly<Record<string, readonly string[] | null>>;
  /** Relations to skills, occupations and job titles. */
  readonly links: number;
}

/** A label that can be shown, and whose it is. */
export interface Named {
  readonly concept: ConceptRecord;
  readonly label: string;
  readonly lang: Language | null;
  readonly labelKind: LabelKind;
}

/** Labels of one kind of concept in one language: what a filter takes or leaves as a whole. */
export interface Part {
  readonly kind: ConceptKind;
  readonly scheme: string | null;
  readonly lang: Language | null;
  /** Places, as sorted, of what begins with folded letters. */
  range(beginning: string): Range;
  stretch(range: Range): Stretch<Part>;
  /** What stands at a place. */
  named(place: number): Named;
  /** The folded line at a place: one reading of the label. */
  line(place: number): string;
}

/** Lower comes first: start of the label, then kind of label, then status, then weight, then length. */
export const LATER_WORD = 2 ** 30;
const OTHER_LABEL = 2 ** 28;
const NOT_IN_USE = 2 ** 27;
const WEIGHTS = 2 ** 11;
const LENGTHS = 2 ** 8;

/** Labels wait here until all of a part are known. */
class Collected {
  readonly labels: Named[] = [];
  readonly lines: string[] = [];
  /** Per line, which label. */
  readonly lineLabels: number[] = [];
  readonly lineStarts: number[] = [];
  readonly starts: number[] = [];
  readonly ranks: number[] = [];
  #length = 0;

  /** Takes a label in, to be found by each of its words that tells something. */
  add(named: Named, rank: number, words: Set<string>): void {
    const label = this.labels.push(named) - 1;
    const [whole, ...others] = readings(fold(named.label));
    if (whole === undefined) return;
    const seen = new Set<string>();
    // `Infirmier / Infirmière` is read as the one and the other; both after each other nobody types.
    const read = named.label.includes('/') && others.length > 0 ? others : [whole, ...others];
    // An abbreviation is a name of its own, though it also stands at the end of the line.
    for (const line of [...abbreviations(named.label), ...read]) {
      const start = this.#length;
      this.lines.push(line, LINE_END);
      this.#length += line.length + 1;
      this.lineStarts.push(start);
      this.lineLabels.push(label);
      for (let at = 0, end: number; at < line.length; at = end + 1) {
        end = line.indexOf(' ', at);
        if (end < 0) end = line.length;
        const word = line.slice(at, end);
        words.add(word);
        const rest = line.slice(at);
        if ((at > 0 && STOP_WORDS.has(word)) || seen.has(rest)) continue;
        seen.add(rest);
        this.starts.push(start + at);
        this.ranks.push(rank + (at > 0 ? LATER_WORD : 0));
      }
    }
  }
}

/** Words that tell something, of a label's shortest reading. */
const wordCount = (label: string): number =>
  Math.min(...readings(fold(label)).map((reading) => tellingWords(reading.split(' ')).length));

const rankOf = ({ concept, labelKind, label }: Named, weight: number): number =>
  (labelKind === 'ALTERNATIVE' ? OTHER_LABEL : 0) +
  ((concept.status ?? 'RELEASED') === 'RELEASED' ? 0 : NOT_IN_USE) +
  Math.round((1 - worthOf(weight, wordCount(label))) * (WEIGHTS - 1)) * LENGTHS +
  Math.min(label.length, LENGTHS - 1);

/** Whose codes people know and type; the number of a ROME phrase nobody does. */
const CODED: ReadonlySet<ConceptKind> = new Set([
  'Occupation',
  'SkillGroup',
  'IscoGroup',
  'RomeOccupation',
  'RomeDomain',
]);

function* labelsOf({ concept, otherLabels }: LabelledConcept): Generator<Named> {
  if (concept.notation && CODED.has(concept.kind))
    yield { concept, label: concept.notation, lang: null, labelKind: 'NOTATION' };
  for (const lang of Object.keys(LANGUAGES) as Language[]) {
    const preferred = concept[`prefLabel${LANGUAGES[lang]}`];
    if (preferred) yield { concept, label: preferred, lang, labelKind: 'PREFERRED' };
    for (const label of otherLabels[`altLabels${LANGUAGES[lang]}`] ?? [])
      yield { concept, label, lang, labelKind: 'ALTERNATIVE' };
  }
}

function partOf(one: Named, { labels, lines, lineLabels, lineStarts, starts, ranks }: Collected): Part {
  const text = lines.join('');
  const sorted = new SortedStarts(text, Uint32Array.from(starts));
  const rankAt = new Map(starts.map((start, i) => [start, ranks[i]!]));
  const least = new LeastOf(Uint32Array.from(sorted.starts, (start) => rankAt.get(start)!));
  const firsts = Uint32Array.from(lineStarts);
  const ofLine = Uint32Array.from(lineLabels);
  const lineAt = (place: number): number => {
    let [low, high] = [0, firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (firsts[middle]! <= sorted.starts[place]!) low = middle;
      else high = middle;
    }
    return low;
  };
  const part: Part = {
    kind: one.concept.kind,
    scheme: one.concept.scheme ?? null,
    lang: one.lang,
    range: (beginning) => sorted.range(beginning),
    stretch: (range) => ({ list: part, of: least, ...range }),
    named: (place) => labels[ofLine[lineAt(place)]!]!,
    line: (place) => {
      const first = firsts[lineAt(place)]!;
      return text.slice(first, text.indexOf(LINE_END, first));
    },
  };
  return part;
}

/** Everything that completions are found in: sorted lines per part, and the words that occur. */
export class SuggestionIndex {
  readonly parts: readonly Part[];
  /** Every word of a label, folded, in order. */
  readonly words: readonly string[];

  private constructor(parts: readonly Part[], words: readonly string[]) {
    this.parts = parts;
    this.words = words;
  }

  /**
   * Builds it page by page.
   *
   * @param pages  concepts, each once, in any order; other requests are answered between two pages
   */
  static async of(pages: AsyncIterable<readonly LabelledConcept[]>): Promise<SuggestionIndex> {
    const collected = new Map<string, Collected>();
    const words = new Set<string>();
    for await (const page of pages) {
      for (const labelled of page) {
        const weight = weightOf(labelled.concept.kind, labelled.links);
        for (const named of labelsOf(labelled)) {
          const key = `${named.concept.kind} ${named.concept.scheme} ${named.lang}`;
          if (!collected.has(key)) collected.set(key, new Collected());
          collected.get(key)!.add(named, rankOf(named, weight), words);
        }
      }
      await turn();
    }
    const parts: Part[] = [];
    for (const [key, part] of collected) {
      if (part.labels.length > 0) parts.push(partOf(part.labels[0]!, part));
      collected.delete(key);
      await turn();
    }
    return new SuggestionIndex(parts, [...words].sort());
  }
}

/** Lets others of the event loop have their turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
