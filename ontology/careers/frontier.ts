/** How a search came to a node. */
export interface Label<Node extends string | number> {
  readonly node: Node;
  readonly effort: number;
  /** What it takes to the target at least. */
  readonly least: number;
  readonly steps: number;
  readonly before: Label<Node> | null;
  /** Whether the last step only went on under another name. */
  readonly goesOn: boolean;
}

/** Binary heap, the least to the target first; of equal ones, fewer steps, then who came first: the same graph gives the same paths. */
export class Frontier<Node extends string | number> {
  readonly #heap: { readonly label: Label<Node>; readonly order: number }[] = [];
  #added = 0;

  get isEmpty(): boolean {
    return this.#heap.length === 0;
  }

  #before(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one]!, this.#heap[other]!];
    return (a.label.least - b.label.least || a.label.steps - b.label.steps || a.order - b.order) < 0;
  }

  #swap(one: number, other: number): void {
    const kept = this.#heap[one]!;
    this.#heap[one] = this.#heap[other]!;
    this.#heap[other] = kept;
  }

  push(label: Label<Node>): void {
    let at = this.#heap.push({ label, order: this.#added++ }) - 1;
    while (at > 0 && this.#before(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  pop(): Label<Node> {
    const { label } = this.#heap[0]!;
    const last = this.#heap.pop()!;
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < this.#heap.length && this.#before(left, least)) least = left;
        if (right < this.#heap.length && this.#before(right, least)) least = right;
        if (least === at) break;
        this.#swap(at, least);
        at = least;
      }
    }
    return label;
  }
}

/**
 * Fewest steps with which each node was settled: a later label with as many or more can lead nowhere lighter. One that came by a move can go
 * on in every way, so it stands for one that only went on, and not the other way round.
 */
export class Settled<Node extends string | number> {
  readonly #byMove = new Map<Node, number>();
  readonly #byName = new Map<Node, number>();

  leadsNowhere(node: Node, steps: number, goesOn: boolean): boolean {
    return (this.#byMove.get(node) ?? Infinity) <= steps || (goesOn && (this.#byName.get(node) ?? Infinity) <= steps);
  }

  add({ node, steps, goesOn }: Label<Node>): void {
    (goesOn ? this.#byName : this.#byMove).set(node, steps);
  }
}
