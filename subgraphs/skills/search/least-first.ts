/** Values of a block whose least one is kept; a block is looked through from end to end. */
const BLOCK = 32;

/**
 * Finds the place of the least of a stretch of numbers without looking at each: over blocks of them stands a tree of their
 * least places.
 */
export class LeastOf {
  readonly #values: Uint32Array;
  /** A heap-shaped tree of places, the leaves from #leaves on: one per block. */
  readonly #tree: Int32Array;
  readonly #leaves: number;

  constructor(values: Uint32Array) {
    this.#values = values;
    const blocks = Math.max(1, Math.ceil(values.length / BLOCK));
    this.#leaves = 1 << Math.ceil(Math.log2(blocks));
    this.#tree = new Int32Array(2 * this.#leaves).fill(-1);
    for (let block = 0; block < blocks; block += 1)
      this.#tree[this.#leaves + block] = this.#scan(block * BLOCK, Math.min(values.length, (block + 1) * BLOCK));
    for (let node = this.#leaves - 1; node > 0; node -= 1)
      this.#tree[node] = this.#lesser(this.#tree[2 * node]!, this.#tree[2 * node + 1]!);
  }

  /** The first of the least values from `from` to before `to`; -1 when there is none. */
  place(from: number, to: number): number {
    if (to - from <= 2 * BLOCK) return this.#scan(from, to);
    const [first, last] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
    let least = this.#lesser(this.#scan(from, first * BLOCK), this.#scan(last * BLOCK, to));
    for (let low = first + this.#leaves, high = last + this.#leaves; low < high; low >>= 1, high >>= 1) {
      if (low & 1) least = this.#lesser(least, this.#tree[low++]!);
      if (high & 1) least = this.#lesser(least, this.#tree[--high]!);
    }
    return least;
  }

  value(place: number): number {
    return this.#values[place]!;
  }

  #scan(from: number, to: number): number {
    let least = -1;
    for (let place = from; place < to; place += 1)
      if (least < 0 || this.#values[place]! < this.#values[least]!) least = place;
    return least;
  }

  #lesser(one: number, other: number): number {
    if (one < 0 || other < 0) return Math.max(one, other);
    const difference = this.#values[one]! - this.#values[other]!;
    return difference < 0 || (difference === 0 && one < other) ? one : other;
  }
}

/** A stretch of one list of numbers. */
export interface Stretch<List> {
  readonly list: List;
  readonly of: LeastOf;
  readonly from: number;
  readonly to: number;
}

interface Candidate<List> extends Stretch<List> {
  readonly place: number;
  readonly value: number;
}

/** A binary heap, the least value first. */
class Heap<List> {
  readonly #items: Candidate<List>[] = [];

  push(item: Candidate<List>): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    for (let above; at > 0 && item.value < items[(above = (at - 1) >> 1)]!.value; at = above) items[at] = items[above]!;
    items[at] = item;
  }

  pop(): Candidate<List> | undefined {
    const items = this.#items;
    const first = items[0];
    const item = items.pop();
    if (!first || !item || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < items.length && items[below + 1]!.value < items[below]!.value) below += 1;
      if (below >= items.length || items[below]!.value >= item.value) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = item;
    return first;
  }
}

/**
 * Places of several stretches, the least value first, each found when it is asked for: the ten best of a million cost as much as
 * twenty looks into a tree.
 */
export function* leastFirst<List>(
  stretches: readonly Stretch<List>[],
): Generator<{ readonly list: List; readonly place: number; readonly value: number }> {
  const open = new Heap<List>();
  const offer = (list: List, of: LeastOf, from: number, to: number): void => {
    const place = of.place(from, to);
    if (place >= 0) open.push({ list, of, from, to, place, value: of.value(place) });
  };
  for (const { list, of, from, to } of stretches) offer(list, of, from, to);
  for (let best = open.pop(); best; best = open.pop()) {
    yield { list: best.list, place: best.place, value: best.value };
    offer(best.list, best.of, best.from, best.place);
    offer(best.list, best.of, best.place + 1, best.to);
  }
}
