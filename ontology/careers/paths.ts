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
  readonly target: Node;
  /** An occupation that every path goes through on its way to the target; null: any. */
  readonly via?: Node | null;
  readonly maxSteps: number;
  /** Occupations no path goes through. */
  readonly avoid?: ReadonlySet<Node>;
  /**
   * The least that is left from an occupation to the target, over `via` where it was not passed; undefined where it cannot be reached. What
   * lies aside is then not looked at. Without it everything is.
   */
  readonly bound?: (node: Node, passed: boolean) => Bound | undefined;
}

export interface Bound {
  readonly effort: number;
  readonly steps: number;
}

const NOTHING_LEFT: Bound = { effort: 0, steps: 0 };

const NONE: readonly never[] = [];

const nodesOf = <Node extends string | number>(label: Label<Node>): Node[] => {
  const nodes: Node[] = [];
  for (let at: Label<Node> | null = label; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
};

/** Nodes that a way comes to more than once. */
const twiceIn = <Node>(nodes: readonly Node[]): Node[] => nodes.filter((node, at) => nodes.indexOf(node) < at);

/** How the ways of a search go on. */
interface Onward<Node extends string | number> {
  readonly stepsFrom: (node: Node) => readonly Step<Node>[];
  /** Whether a step is left out. */
  readonly isClosed: (label: Label<Node>, to: Node) => boolean;
  readonly via: Node | null;
  readonly maxSteps: number;
  readonly most: number;
  readonly bound: (node: Node, passed: boolean) => Bound | undefined;
  /** Nodes that no way comes to twice. */
  readonly watched: ReadonlySet<Node>;
}

/**
 * Looks at the ways from a label on, those that take the least to the target first, until one ends.
 *
 * @param isEnd  of a label that was come to; called once for each that is not worse than an earlier one
 */
function follow<Node extends string | number>(
  begin: Label<Node>,
  { stepsFrom, isClosed, via, maxSteps, most, bound, watched }: Onward<Node>,
  isEnd: (label: Label<Node>) => boolean,
): Label<Node> | null {
  const settled = new Settled<Node>();
  const frontier = new Frontier<Label<Node>>();
  // Of two ways to a node the one of fewer steps is kept though it is heavier, unless any number will do.
  const counted = (steps: number): number => (maxSteps === Infinity ? Infinity : steps);
  // The start is looked at whatever it is: it may be no occupation, of which nothing is known.
  frontier.push(begin);
  while (!frontier.isEmpty) {
    const label = frontier.pop();
    if (settled.leadsNowhere(label.node, counted(label.steps), label.goesOn, label.passed, label.met)) continue;
    settled.add(label);
    if (label.before !== null && isEnd(label)) return label;
    if (label.steps >= maxSteps) continue;
    const steps = label.steps + 1;
    for (const { to, effort: more, goesOn = false } of stepsFrom(label.node)) {
      const effort = label.effort + more;
      if (effort > most || (goesOn && label.goesOn) || label.met.includes(to) || isClosed(label, to)) continue;
      const passed = label.passed || to === via;
      const met = watched.has(to) ? [...label.met, to] : label.met;
      const left = bound(to, passed);
      if (!left || steps + left.steps > maxSteps) continue;
      if (settled.leadsNowhere(to, counted(steps), goesOn, passed, met)) continue;
      frontier.push({ node: to, effort, least: effort + left.effort, steps, before: label, goesOn, passed, met });
    }
  }
  return null;
}

/** Where a path has come to that is looked for from there on. */
interface Begun<Node extends string | number> {
  /** From the start to there. */
  readonly nodes: readonly Node[];
  /** Whether the last step only went on under another name. */
  readonly goesOn: boolean;
  /** Nodes the next step does not lead to. */
  readonly next: ReadonlySet<Node>;
}

/**
 * The path of least effort within `maxSteps` (A* over occupations and numbers of steps: a longer way may be the lighter one).
 *
 * Ways are told apart by where they have come to, and not by all that they came through, so that few are looked at. The lightest may then
 * come to an occupation twice: before and after `via`, or under another name and by a move. What it came to twice is watched from then
 * on, and it is looked for again, until it comes to none twice: the lightest of more ways than there are paths, and a path.
 */
function lightest<Node extends string | number>(
  { nodes, goesOn, next }: Begun<Node>,
  { stepsFrom, target, via = null, maxSteps, avoid, bound = () => NOTHING_LEFT }: Search<Node>,
): PathFound<Node> | null {
  const closed = new Set(nodes);
  const watched = new Set<Node>();
  const steps = nodes.length - 1;
  const passed = via === null || closed.has(via);
  const begin = { node: nodes[steps]!, effort: 0, least: 0, steps, before: null, goesOn, passed, met: NONE };
  const isClosed = (label: Label<Node>, to: Node): boolean =>
    closed.has(to) ||
    (avoid?.has(to) ?? false) ||
    (to === target && !label.passed) ||
    (label.before === null && next.has(to));
  for (;;) {
    const found = follow(
      begin,
      { stepsFrom, isClosed, via, maxSteps, most: Infinity, bound, watched },
      ({ node }) => node === target,
    );
    if (!found) return null;
    const path = nodesOf(found);
    const twice = twiceIn(path);
    if (twice.length === 0) return { nodes: path, effort: found.effort };
    for (const node of twice) watched.add(node);
  }
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
  offer(lightest({ nodes: [from], goesOn: false, next: new Set() }, search));
  while (found.length < count && candidates.length > 0) {
    candidates.sort((one, other) => one.effort - other.effort || one.nodes.length - other.nodes.length);
    const path = candidates.shift()!;
    found.push(path);
    for (let at = 0; at < path.nodes.length - 1 && found.length < count; at += 1) {
      const beginning = path.nodes.slice(0, at + 1);
      const next = new Set(found.flatMap(({ nodes }) => (startsWith(nodes, beginning) ? [nodes[at + 1]!] : [])));
      const goesOn = at > 0 && (stepOf(beginning[at - 1]!, beginning[at]!).goesOn ?? false);
      const rest = lightest({ nodes: beginning, goesOn, next }, search);
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
  const begin = { node: from, effort: 0, least: 0, steps: 0, before: null, goesOn: false, passed: true, met: NONE };
  const watched = new Set<Node>();
  for (;;) {
    const found = new Map<Node, PathFound<Node>>();
    follow(
      begin,
      {
        stepsFrom,
        isClosed: (_label, to) => to === from,
        via: null,
        maxSteps: Infinity,
        most,
        bound: () => NOTHING_LEFT,
        watched,
      },
      (label) => {
        if (!found.has(label.node)) found.set(label.node, { nodes: nodesOf(label), effort: label.effort });
        return false;
      },
    );
    const paths = [...found.values()];
    const twice = paths.flatMap(({ nodes }) => twiceIn(nodes));
    if (twice.length === 0) return paths;
    for (const node of twice) watched.add(node);
  }
}
