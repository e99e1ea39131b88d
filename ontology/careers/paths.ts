import { Frontier, type Label, Settled } from './frontier.js';

/** A move that can be a step of a path. */
export interface Step<Node extends string | number> {
  readonly to: Node;
  /** What the step takes; above 0. */
  readonly effort: number;
  /**
   * Whether it only goes on under another name. Two of these never follow each other: names that mean nearly the same, followed one after
   * the other, lead to an occupation that means something else, and nobody moved.
   *
   * @default false
   */
  readonly goesOn?: boolean;
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
 * @param begun  how many steps lead to the start, and whether the last of them only went on under another name
 */
function lightest<Node extends string | number>(
  from: Node,
  { stepsFrom, isTarget, maxSteps, avoid, bound = () => NOTHING_LEFT }: Search<Node>,
  closed: ReadonlySet<Node>,
  banned: (at: Node, to: Node) => boolean,
  begun: { readonly steps: number; readonly goesOn: boolean },
): PathFound<Node> | null {
  const settled = new Settled<Node>();
  const frontier = new Frontier<Node>();
  const reach = (node: Node, effort: number, steps: number, before: Label<Node>, goesOn: boolean): void => {
    const left = bound(node);
    if (left && steps + left.steps <= maxSteps)
      frontier.push({ node, effort, least: effort + left.effort, steps, before, goesOn });
  };
  // The start is looked at whatever it is: it may be no occupation, of which nothing is known.
  frontier.push({ node: from, effort: 0, least: 0, steps: begun.steps, before: null, goesOn: begun.goesOn });
  while (!frontier.isEmpty) {
    const label = frontier.pop();
    if (settled.leadsNowhere(label.node, label.steps, label.goesOn)) continue;
    settled.add(label);
    if (label.before !== null && isTarget(label.node)) return { nodes: nodesOf(label), effort: label.effort };
    if (label.steps >= maxSteps) continue;
    for (const { to, effort, goesOn = false } of stepsFrom(label.node)) {
      if (closed.has(to) || avoid?.has(to) || (label.before === null && banned(from, to))) continue;
      if ((goesOn && label.goesOn) || settled.leadsNowhere(to, label.steps + 1, goesOn) || isOnWay(label, to)) continue;
      reach(to, label.effort + effort, label.steps + 1, label, goesOn);
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
    nodes.slice(1).reduce((sum, to, at) => sum + stepOf(nodes[at]!, to).effort, 0);
  const stepOf = (at: Node, to: Node): Step<Node> => search.stepsFrom(at).find((step) => step.to === to)!;
  offer(lightest(from, search, new Set(), () => false, { steps: 0, goesOn: false }));
  while (found.length < count && candidates.length > 0) {
    candidates.sort((one, other) => one.effort - other.effort || one.nodes.length - other.nodes.length);
    const path = candidates.shift()!;
    found.push(path);
    for (let at = 0; at < path.nodes.length - 1 && found.length < count; at += 1) {
      const beginning = path.nodes.slice(0, at + 1);
      const next = new Set(found.flatMap(({ nodes }) => (startsWith(nodes, beginning) ? [nodes[at + 1]!] : [])));
      const goesOn = at > 0 && (stepOf(beginning[at - 1]!, beginning[at]!).goesOn ?? false);
      const rest = lightest(beginning.at(-1)!, search, new Set(beginning), (_at, to) => next.has(to), {
        steps: at,
        goesOn,
      });
      if (rest) offer({ nodes: [...beginning.slice(0, -1), ...rest.nodes], effort: effortOf(beginning) + rest.effort });
    }
  }
  return found;
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
  const settled = new Settled<Node>();
  const found = new Map<Node, PathFound<Node>>();
  const frontier = new Frontier<Node>();
  frontier.push({ node: from, effort: 0, least: 0, steps: 0, before: null, goesOn: false });
  while (!frontier.isEmpty) {
    const label = frontier.pop();
    // Steps do not matter here: the first that comes to a node is the lightest.
    if (settled.leadsNowhere(label.node, 0, label.goesOn)) continue;
    settled.add({ ...label, steps: 0 });
    if (label.before !== null && label.node !== from && !found.has(label.node))
      found.set(label.node, { nodes: nodesOf(label), effort: label.effort });
    for (const { to, effort, goesOn = false } of stepsFrom(label.node)) {
      const reached = label.effort + effort;
      if (reached > most || (goesOn && label.goesOn) || settled.leadsNowhere(to, 0, goesOn) || isOnWay(label, to))
        continue;
      frontier.push({ node: to, effort: reached, least: reached, steps: label.steps + 1, before: label, goesOn });
    }
  }
  return [...found.values()];
}
