import { lightestPaths, type Bound, type PathFound, type Step } from './paths.js';

/** One part of a way, to a node it has to go through or to its end. */
export interface Leg {
  readonly end: number;
  /** The least that is left to the end; @see Search.bound */
  readonly bound: (node: number) => Bound | undefined;
}

interface Over {
  readonly stepsFrom: (node: number) => readonly Step<number>[];
  readonly count: number;
  readonly maxSteps: number;
  readonly avoid: readonly number[];
}

const lighterFirst = (one: PathFound<number>, other: PathFound<number>): number =>
  one.effort - other.effort || one.nodes.length - other.nodes.length;

/**
 * The lightest different paths without a circle through the ends of all legs, in their order: every first part with the lightest others
 * that do not come back to it.
 */
export function pathsOver(from: number, legs: readonly Leg[], over: Over): PathFound<number>[] {
  const [leg, ...later] = legs;
  const maxSteps = over.maxSteps - later.length;
  if (!leg || maxSteps < 1) return [];
  const found = lightestPaths(from, over.count, {
    stepsFrom: over.stepsFrom,
    isTarget: (node) => node === leg.end,
    maxSteps,
    avoid: new Set([...over.avoid, ...later.map(({ end }) => end)]),
    bound: leg.bound,
  });
  if (later.length === 0) return found;
  return found
    .flatMap((begun) =>
      pathsOver(leg.end, later, {
        ...over,
        maxSteps: over.maxSteps - begun.nodes.length + 1,
        avoid: [...over.avoid, ...begun.nodes.slice(0, -1)],
      }).map((ended) => ({ nodes: [...begun.nodes, ...ended.nodes.slice(1)], effort: begun.effort + ended.effort })),
    )
    .sort(lighterFirst)
    .slice(0, over.count);
}
