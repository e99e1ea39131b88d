import { follow, nodesOf, NONE, NOTHING_LEFT, twiceIn } from './follow.js';
import type { PathFound, Step } from './step.js';

/**
 * Everything that a number of steps reaches, with the fewest steps to it; the start with none.
 *
 * @param avoid  what is not gone to
 */
export function reachedWithin<Node extends string | number>(
  from: Node,
  stepsFrom: (node: Node) => readonly Step<Node>[],
  maxSteps: number,
  avoid: ReadonlySet<Node>,
): Map<Node, number> {
  const reached = new Map<Node, number>([[from, 0]]);
  const byMove = new Set<Node>([from]);
  let edge: (readonly [node: Node, goesOn: boolean])[] = [[from, false]];
  for (let steps = 1; steps <= maxSteps && edge.length > 0; steps += 1) {
    const next: typeof edge = [];
    for (const [node, cameByName] of edge)
      for (const { to, goesOn = false } of stepsFrom(node)) {
        // By a move one goes on in every way, under another name not: who came so may come again.
        if ((cameByName && goesOn) || avoid.has(to) || byMove.has(to) || (goesOn && reached.has(to))) continue;
        if (!reached.has(to)) reached.set(to, steps);
        if (!goesOn) byMove.add(to);
        next.push([to, goesOn]);
      }
    edge = next;
  }
  return reached;
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
