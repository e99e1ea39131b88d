/** How a search came to a node. */
export interface Label<Node extends string | number> extends Ranked {
  readonly node: Node;
  readonly effort: number;
  readonly before: Label<Node> | null;
  /** Whether the last step only went on under another name. */
  readonly goesOn: boolean;
  /** Whether it has come through the node that it has to go through. */
  readonly passed: boolean;
  /** Watched nodes it has come to, each once. */
  readonly met: readonly Node[];
}

interface Ranked {
  /** What it takes to the target at least. */
  readonly least: number;
  readonly steps: number;
}

/** Binary heap, the least to the target first; of equal ones, fewer steps, then who came first: the same graph gives the same paths. */
export class Frontier<One extends Ranked> {
  readonly #heap: { readonly label: One; readonly order: number }[] = [];
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

  push(label: One): void {
    let at = this.#heap.push({ label, order: this.#added++ }) - 1;
    while (at > 0 && this.#before(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  pop(): One {
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
 * How each node was settled, the lightest first: a later label leads nowhere lighter where an earlier one can go on in every way that it
 * can. That one came in no more steps, and by a move unless both only went on; it came to no watched node that this one did not come to.
 */
export class Settled<Node extends string | number> {
  readonly #settled = new Map<Node, Label<Node>[]>();

  leadsNowhere(node: Node, steps: number, goesOn: boolean, passed: boolean, met: readonly Node[]): boolean {
    const earlier = this.#settled.get(node);
    if (!earlier) return false;
    for (const one of earlier)
      if (
        one.steps <= steps &&
        (!one.goesOn || goesOn) &&
        one.passed === passed &&
        one.met.every((watched) => met.includes(watched))
      )
        return true;
    return false;
  }

  add(label: Label<Node>): void {
    const earlier = this.#settled.get(label.node);
    if (earlier) earlier.push(label);
    else this.#settled.set(label.node, [label]);
  }
}
