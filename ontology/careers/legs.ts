import { lightestPaths, type Bound, type PathFound, type Step } from './paths.js';

/** The least that is left to one node, by the number of the node it is left from; infinite where it cannot be reached. */
export interface Bounds {
  readonly efforts: Float64Array;
  readonly steps: Uint8Array;
}

/** One part of a way, to a node it has to go through or to its end. */
export interface Leg {
  readonly end: number;
  readonly bounds: Bounds;
}

interface Over {
  readonly stepsFrom: (node: number) => readonly Step<number>[];
  readonly count: number;
  readonly maxSteps: number;
  readonly avoid: readonly number[];
}

const NOTHING_KNOWN: Bound = { effort: 0, steps: 0 };

const boundOf =
  ({ efforts, steps }: Bounds) =>
  (node: number): Bound | undefined => {
    // A start outside the graph has no number of its own.
    if (node < 0) return NOTHING_KNOWN;
    const effort = efforts[node]!;
    return effort === Infinity ? undefined : { effort, steps: steps[node]! };
  };

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
    bound: boundOf(leg.bounds),
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
