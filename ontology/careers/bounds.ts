import { Frontier } from './frontier.js';
import type { Bound, Step } from './step.js';

interface Reached<Node> {
  readonly node: Node;
  readonly effort: number;
  readonly least: number;
  readonly steps: number;
}

/**
 * How far back from the target steps are counted. Of what is further away only that is known: to count on would look at the whole
 * graph, however large, for paths that stay near their ends.
 */
const COUNTED = 2;

/**
 * Occupations nearest the target whose effort is looked for; what is further away takes at least as much as the last of them. The search
 * from the start looks at little where it is told little: of 100 to 3,000 this is where both together took least at the 50th and the 99th
 * percentile, on the moves as they are and on ten times as many.
 */
const NEAREST = 500;

/** Fewest steps to the target, of what is near enough to be counted. */
function countedSteps<Node extends string | number>(
  target: Node,
  stepsTo: (node: Node) => readonly Step<Node>[],
): Map<Node, number> {
  const counted = new Map<Node, number>([[target, 0]]);
  let edge: Node[] = [target];
  for (let steps = 1; steps <= COUNTED; steps += 1) {
    const next: Node[] = [];
    for (const node of edge)
      for (const { to } of stepsTo(node))
        if (!counted.has(to)) {
          counted.set(to, steps);
          next.push(to);
        }
    edge = next;
  }
  return counted;
}

/**
 * The least that is left from each occupation to one, however it is avoided: for `Search.bound` of a search from one start. Looked for
 * back from the target, until the start is reached or enough are known: what is further away counts as far as the last of them.
 *
 * @param starts   the steps from the start
 * @param stepsTo  the steps that lead to an occupation; `to` is where each comes from
 * @param nearest  occupations whose effort is looked for
 * @returns undefined where the target cannot be reached
 */
export function boundsTo<Node extends string | number>(
  target: Node,
  starts: readonly Step<Node>[],
  stepsTo: (node: Node) => readonly Step<Node>[],
  nearest = NEAREST,
): (node: Node) => Bound | undefined {
  const begun = new Map<Node, number>();
  for (const { to, effort } of starts) begun.set(to, Math.min(effort, begun.get(to) ?? Infinity));
  // What is pushed last for an occupation is its lightest; all below `furthest` is final by the end.
  const lightest = new Map<Node, number>();
  const frontier = new Frontier<Reached<Node>>();
  const push = (node: Node, effort: number): void => {
    if (effort >= (lightest.get(node) ?? Infinity)) return;
    lightest.set(node, effort);
    frontier.push({ node, effort, least: effort, steps: 0 });
  };
  let start = Infinity;
  // Infinite where all that leads to the target was looked at: the rest cannot reach it.
  let furthest = Infinity;
  push(target, 0);
  for (let known = 0; !frontier.isEmpty; known += 1) {
    const { node, effort } = frontier.pop();
    if (effort >= start || known >= nearest) {
      furthest = effort;
      break;
    }
    if (effort > lightest.get(node)!) continue;
    start = Math.min(start, effort + (begun.get(node) ?? Infinity));
    for (const { to, effort: more } of stepsTo(node)) push(to, effort + more);
  }
  const counted = countedSteps(target, stepsTo);
  return (node) => {
    const effort = Math.min(lightest.get(node) ?? Infinity, furthest);
    return effort === Infinity ? undefined : { effort, steps: counted.get(node) ?? COUNTED + 1 };
  };
}

/**
 * The same over a node that is passed on the way: until then what is left to it, and from it to the target.
 *
 * @param starts     the steps from the start
 * @param stepsFrom  the steps from an occupation
 * @param stepsTo    the steps that lead to one; `to` is where each comes from
 */
export function boundsThrough<Node extends string | number>(
  { through, target }: { readonly through: Node; readonly target: Node },
  starts: readonly Step<Node>[],
  stepsFrom: (node: Node) => readonly Step<Node>[],
  stepsTo: (node: Node) => readonly Step<Node>[],
): (node: Node, passed: boolean) => Bound | undefined {
  const before = boundsTo(through, starts, stepsTo);
  const after = boundsTo(target, stepsFrom(through), stepsTo);
  const least = after(through);
  return (node, passed) => {
    if (passed) return after(node);
    const first = before(node);
    return first && least && { effort: first.effort + least.effort, steps: first.steps + least.steps };
  };
}
