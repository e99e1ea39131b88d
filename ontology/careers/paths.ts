/** A move that can be a step of a path. */
export interface Step<Node extends string | number> {
  readonly to: Node;
  /** What the step takes; above 0. */
  readonly effort: number;
}

export interface PathFound<Node extends string | number> {
  /** From the first occupation to the last. */
  readonly nodes: readonly Node[];
  readonly effort: number;
}

export interface Search<Node extends string | number> {
  readonly stepsFrom: (node: Node) => readonly Step<Node>[];
  readonly isTarget: (node: Node) => boolean;
  readonly maxSteps: number;
  /** Occupations no path goes through. */
  readonly avoid?: ReadonlySet<Node>;
  /**
   * The least that is left from an occupation to the target; undefined where it cannot be reached. What lies aside is then not looked
   * at. Without it everything is.
   */
  readonly bound?: (node: Node) => Bound | undefined;
}

export interface Bound {
  readonly effort: number;
  readonly steps: number;
}

interface Label<Node extends string | number> {
  readonly node: Node;
  readonly effort: number;
  /** What it takes to the target at least. */
  readonly least: number;
  readonly steps: number;
  readonly before: Label<Node> | null;
}

/** Binary heap, the least to the target first; of equal ones, fewer steps, then who came first: the same graph gives the same paths. */
class Frontier<Node extends string | number> {
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

const NOTHING_LEFT: Bound = { effort: 0, steps: 0 };

const nodesOf = <Node extends string | number>(label: Label<Node>): Node[] => {
  const nodes: Node[] = [];
  for (let at: Label<Node> | null = label; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
};

/**
 * The path of least effort within `maxSteps` (A* over occupations and numbers of steps: a longer way may be the lighter one).
 *
 * @param banned  whether a step is left out
 */
function lightest<Node extends string | number>(
  from: Node,
  { stepsFrom, isTarget, maxSteps, avoid, bound = () => NOTHING_LEFT }: Search<Node>,
  closed: ReadonlySet<Node>,
  banned: (at: Node, to: Node) => boolean,
  steps: number,
): PathFound<Node> | null {
  /** Fewest steps with which each occupation was settled: a later label with as many or more can lead nowhere lighter. */
  const settled = new Map<Node, number>();
  const frontier = new Frontier<Node>();
  const reach = (node: Node, effort: number, taken: number, before: Label<Node> | null): void => {
    const left = bound(node);
    if (left && taken + left.steps <= maxSteps)
      frontier.push({ node, effort, least: effort + left.effort, steps: taken, before });
  };
  reach(from, 0, steps, null);
  while (!frontier.isEmpty) {
    const label = frontier.pop();
    if ((settled.get(label.node) ?? Infinity) <= label.steps) continue;
    settled.set(label.node, label.steps);
    if (label.before !== null && isTarget(label.node)) return { nodes: nodesOf(label), effort: label.effort };
    if (label.steps >= maxSteps) continue;
    for (const { to, effort } of stepsFrom(label.node)) {
      if (closed.has(to) || avoid?.has(to) || (label.before === null && banned(from, to))) continue;
      if ((settled.get(to) ?? Infinity) <= label.steps + 1 || isOnWay(label, to)) continue;
      reach(to, label.effort + effort, label.steps + 1, label);
    }
  }
  return null;
}

function isOnWay<Node extends string | number>(label: Label<Node>, node: Node): boolean {
  for (let at: Label<Node> | null = label; at; at = at.before) if (at.node === node) return true;
  return false;
}

const startsWith = <Node extends string | number>(nodes: readonly Node[], beginning: readonly Node[]): boolean =>
  beginning.every((node, at) => nodes[at] === node);

/**
 * The `count` lightest different paths without a circle (Yen 1971). Of equal effort, fewer steps come first.
 *
 * @returns lightest first; fewer than `count` where there are no more, none where the target cannot be reached
 */
export function lightestPaths<Node extends string | number>(
  from: Node,
  count: number,
  search: Search<Node>,
): PathFound<Node>[] {
  const found: PathFound<Node>[] = [];
  const candidates: PathFound<Node>[] = [];
  const seen = new Set<string>();
  const keyOf = (nodes: readonly Node[]): string => nodes.join(' ');
  const offer = (path: PathFound<Node> | null): void => {
    if (!path || seen.has(keyOf(path.nodes))) return;
    seen.add(keyOf(path.nodes));
    candidates.push(path);
  };
  const effortOf = (nodes: readonly Node[]): number =>
    nodes
      .slice(1)
      .reduce((sum, to, at) => sum + search.stepsFrom(nodes[at]!).find((step) => step.to === to)!.effort, 0);
  offer(lightest(from, search, new Set(), () => false, 0));
  while (found.length < count && candidates.length > 0) {
    candidates.sort((one, other) => one.effort - other.effort || one.nodes.length - other.nodes.length);
    const path = candidates.shift()!;
    found.push(path);
    for (let at = 0; at < path.nodes.length - 1 && found.length < count; at += 1) {
      const beginning = path.nodes.slice(0, at + 1);
      const next = new Set(found.flatMap(({ nodes }) => (startsWith(nodes, beginning) ? [nodes[at + 1]!] : [])));
      const rest = lightest(beginning.at(-1)!, search, new Set(beginning), (_at, to) => next.has(to), at);
      if (rest) offer({ nodes: [...beginning.slice(0, -1), ...rest.nodes], effort: effortOf(beginning) + rest.effort });
    }
  }
  return found;
}

/**
 * The least that is left from every occupation to one, however it is avoided: for `Search.bound`.
 *
 * @param stepsTo   the steps that lead to an occupation; `to` is where each comes from
 * @param maxSteps  further away than that nothing is looked for
 */
export function boundsTo<Node extends string | number>(
  target: Node,
  stepsTo: (node: Node) => readonly Step<Node>[],
  maxSteps: number,
): Map<Node, Bound> {
  const steps = new Map<Node, number>([[target, 0]]);
  let edge: Node[] = [target];
  for (let taken = 1; taken <= maxSteps && edge.length > 0; taken += 1) {
    const next: Node[] = [];
    for (const node of edge)
      for (const { to } of stepsTo(node))
        if (!steps.has(to)) {
          steps.set(to, taken);
          next.push(to);
        }
    edge = next;
  }
  const bounds = new Map<Node, Bound>();
  const frontier = new Frontier<Node>();
  frontier.push({ node: target, effort: 0, least: 0, steps: 0, before: null });
  while (!frontier.isEmpty) {
    const { node, effort } = frontier.pop();
    if (bounds.has(node)) continue;
    bounds.set(node, { effort, steps: steps.get(node)! });
    for (const { to, effort: more } of stepsTo(node))
      if (steps.has(to) && !bounds.has(to))
        frontier.push({ node: to, effort: effort + more, least: effort + more, steps: 0, before: null });
  }
  return bounds;
}

/**
 * Everything that can be reached within an effort, each by its lightest path (Dijkstra).
 *
 * @returns lightest first; the start is not in it
 */
export function lightestWithin<Node extends string | number>(
  from: Node,
  stepsFrom: (node: Node) => readonly Step<Node>[],
  most: number,
): PathFound<Node>[] {
  const settled = new Set<Node>();
  const found: PathFound<Node>[] = [];
  const frontier = new Frontier<Node>();
  frontier.push({ node: from, effort: 0, least: 0, steps: 0, before: null });
  while (!frontier.isEmpty) {
    const label = frontier.pop();
    if (settled.has(label.node)) continue;
    settled.add(label.node);
    if (label.before !== null) found.push({ nodes: nodesOf(label), effort: label.effort });
    for (const { to, effort } of stepsFrom(label.node)) {
      const reached = label.effort + effort;
      if (reached <= most && !settled.has(to))
        frontier.push({ node: to, effort: reached, least: reached, steps: label.steps + 1, before: label });
    }
  }
  return found;
}
