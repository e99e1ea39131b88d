/** Ends every line of the text; comes before every other character, so that what equals a beginning comes before what goes on. */
export const LINE_END = '\n';

/** Characters past this one are not told apart: folded labels of the languages here have none. */
const LAST_CHARACTER = 255;
/** Characters compared at once: four of 8 bits are one key. */
const AT_ONCE = 4;
const END = LINE_END.charCodeAt(0);

/** Half-open: from the first place to the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Places of a text, sorted by what is written from there to the end of the line: a suffix array of word starts. All that begins with
 * some letters lies side by side, and is found by bisection.
 */
export class SortedStarts {
  readonly #text: string;
  /** Offsets in the text, in order. */
  readonly starts: Uint32Array;

  /**
   * @param text    lines, each ended by LINE_END
   * @param starts  offsets of word starts, in any order
   */
  constructor(text: string, starts: Uint32Array) {
    this.#text = text;
    // One 64-bit number each: what is compared in the upper half, the offset in the lower. Numbers are sorted natively.
    const halves = new Uint32Array(starts.length * 2);
    for (let i = 0; i < starts.length; i += 1) halves[2 * i] = starts[i]!;
    this.#sort(halves, 0, starts.length, 0);
    this.starts = new Uint32Array(starts.length);
    for (let i = 0; i < starts.length; i += 1) this.starts[i] = halves[2 * i]!;
  }

  /** Sorts by four characters, then every group that has the same four by the next four. */
  #sort(halves: Uint32Array, from: number, to: number, depth: number): void {
    for (let i = from; i < to; i += 1) halves[2 * i + 1] = this.#key(halves[2 * i]! + depth);
    new BigUint64Array(halves.buffer, from * 8, to - from).sort();
    let group = from;
    for (let i = from + 1; i <= to; i += 1) {
      const key = halves[2 * group + 1]!;
      if (i < to && halves[2 * i + 1] === key) continue;
      const ended = (key & 0xff) === 0 || (key & 0xff) === END;
      if (i - group > 1 && !ended) this.#sort(halves, group, i, depth + AT_ONCE);
      group = i;
    }
  }

  /** Four characters as a number; zeros after the end of the line. */
  #key(offset: number): number {
    let key = 0;
    let ended = false;
    for (let i = 0; i < AT_ONCE; i += 1) {
      const code: number = ended ? 0 : this.#code(offset + i);
      ended ||= code === END;
      key = key * 256 + code;
    }
    return key;
  }

  #code(offset: number): number {
    const code = this.#text.charCodeAt(offset);
    return code > LAST_CHARACTER ? LAST_CHARACTER : code;
  }

  /** Below zero when the line from the offset comes before everything that begins with these letters; 0 when it begins so. */
  #compare(offset: number, beginning: string): number {
    for (let i = 0; i < beginning.length; i += 1) {
      const difference = this.#code(offset + i) - Math.min(beginning.charCodeAt(i), LAST_CHARACTER);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #bisect(from: number, to: number, isBefore: (offset: number) => boolean): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.starts[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Places, in order, of what begins with these letters. */
  range(beginning: string): Range {
    const from = this.#bisect(0, this.starts.length, (offset) => this.#compare(offset, beginning) < 0);
    return { from, to: this.#bisect(from, this.starts.length, (offset) => this.#compare(offset, beginning) === 0) };
  }
}
