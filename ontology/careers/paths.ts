import { follow, nodesOf, NONE, NOTHING_LEFT, twiceIn } from './follow.js';
import type { Label } from './frontier.js';
import type { Bound, PathFound, Step } from './step.js';

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
