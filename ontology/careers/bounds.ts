import { Frontier } from './frontier.js';
import type { Bound, Step } from './paths.js';

/**
 * How far back from the target steps are counted. Of what is further away only that is known: to count on would look at the whole
 * graph, however large, for paths that stay near their ends.
 */
const COUNTED = 2;

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
 * back from the target, only until the start is reached: what is further away counts as far as the start.
 *
 * @param starts   the steps from the start
 * @param stepsTo  the steps that lead to an occupation; `to` is where each comes from
 * @returns undefined where the target cannot be reached
 */
export function boundsTo<Node extends string | number>(
  target: Node,
  starts: readonly Step<Node>[],
  stepsTo: (node: Node) => readonly Step<Node>[],
): (node: Node) => Bound | undefined {
  const begun = new Map<Node, number>();
  for (const { to, effort } of starts) begun.set(to, Math.min(effort, begun.get(to) ?? Infinity));
  // What is pushed last for an occupation is its lightest; all below the start's is final by the end.
  const lightest = new Map<Node, number>();
  const frontier = new Frontier<Node>();
  const push = (node: Node, effort: number): void => {
    if (effort >= (lightest.get(node) ?? Infinity)) return;
    lightest.set(node, effort);
    frontier.push({ node, effort, least: effort, steps: 0, before: null, goesOn: false });
  };
  let start = Infinity;
  push(target, 0);
  while (!frontier.isEmpty) {
    const { node, effort } = frontier.pop();
    if (effort >= start) break;
    if (effort > lightest.get(node)!) continue;
    start = Math.min(start, effort + (begun.get(node) ?? Infinity));
    for (const { to, effort: more } of stepsTo(node)) push(to, effort + more);
  }
  const counted = countedSteps(target, stepsTo);
  return (node) => {
    const effort = Math.min(lightest.get(node) ?? Infinity, start);
    return effort === Infinity ? undefined : { effort, steps: counted.get(node) ?? COUNTED + 1 };
  };
}
