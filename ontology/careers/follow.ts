import { Frontier, type Label, Settled } from './frontier.js';
import type { Bound, Step } from './step.js';

/** Of what nothing is known. */
export const NOTHING_LEFT: Bound = { effort: 0, steps: 0 };

/** Of no watched nodes. */
export const NONE: readonly never[] = [];

/** The nodes of a way, from its start. */
export const nodesOf = <Node extends string | number>(label: Label<Node>): Node[] => {
  const nodes: Node[] = [];
  for (let at: Label<Node> | null = label; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
};

/** Nodes that a way comes to more than once. */
export const twiceIn = <Node>(nodes: readonly Node[]): Node[] => nodes.filter((node, at) => nodes.indexOf(node) < at);

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
export function follow<Node extends string | number>(
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
