import type { Access } from './access.js';
import { effortOfMatch, effortOfMove } from './effort.js';
import { boundsTo, lightestPaths, type Bound, type PathFound, type Step } from './paths.js';

/** An occupation with the ways on from it. */
export interface CareerRow {
  readonly uri: string;
  readonly access: Access | null;
  readonly moves: readonly (readonly [to: string, score: number])[];
  /** Occupations of the other classification that mean nearly the same. */
  readonly matches: readonly (readonly [to: string, confidence: number])[];
}

export interface PathsAsked {
  readonly maxSteps: number;
  readonly maxPaths: number;
  readonly avoid: readonly string[];
  /** An occupation every path goes through. */
  readonly via: string | null;
}

export type CareerPathFound = PathFound<string>;

export interface CareerPathsFound {
  readonly paths: readonly CareerPathFound[];
  /** Where there is none within the steps: the lightest beyond them; null where there is none at all. */
  readonly beyond: CareerPathFound | null;
}

/** Furthest that is looked where nothing is found within the steps asked for. */
export const FURTHEST = 8;

/** All moves and matches of the graph: open data, the same for everybody. Occupations are numbers inside: searches look at thousands. */
export class CareerGraph {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #uris: readonly string[];
  readonly #steps: readonly Step<number>[][];
  /** Where each occupation is reached from. */
  readonly #back: readonly Step<number>[][];

  constructor(rows: readonly CareerRow[]) {
    this.#uris = rows.map(({ uri }) => uri);
    this.#numbers = new Map(this.#uris.map((uri, number) => [uri, number]));
    this.#steps = rows.map(() => []);
    this.#back = rows.map(() => []);
    const add = (from: number, to: number, effort: number): void => {
      this.#steps[from]!.push({ to, effort });
      this.#back[to]!.push({ to: from, effort });
    };
    const known = (uri: string, then: (number: number, access: Access | null) => void): void => {
      const number = this.#numbers.get(uri);
      if (number !== undefined) then(number, rows[number]!.access);
    };
    for (const [from, { access, moves, matches }] of rows.entries()) {
      for (const [to, score] of moves) known(to, (number, target) => add(from, number, effortOfMove(score, target)));
      for (const [to, confidence] of matches)
        known(to, (number, other) => {
          add(from, number, effortOfMatch(confidence, access, other));
          add(number, from, effortOfMatch(confidence, other, access));
        });
    }
  }

  has(uri: string): boolean {
    return this.#numbers.has(uri);
  }

  /** What one step takes; infinite where there is none. */
  effort(from: string, to: string): number {
    const [source, target] = [this.#numbers.get(from), this.#numbers.get(to)];
    return (source !== undefined && this.#steps[source]!.find((step) => step.to === target)?.effort) || Infinity;
  }

  /** What is left to an occupation from wherever it can be reached. */
  #boundsTo(to: number, maxSteps: number): ReadonlyMap<number, Bound> {
    return boundsTo(to, (number) => this.#back[number]!, maxSteps);
  }

  #paths(
    from: number,
    to: number,
    count: number,
    maxSteps: number,
    avoid: Iterable<number>,
    bounds: ReadonlyMap<number, Bound>,
  ): PathFound<number>[] {
    if (maxSteps < 1) return [];
    return lightestPaths(from, count, {
      stepsFrom: (number) => this.#steps[number]!,
      isTarget: (number) => number === to,
      maxSteps,
      avoid: new Set(avoid),
      bound: (number) => bounds.get(number),
    });
  }

  /** Every first half with the lightest second halves that do not come back to it. */
  #pathsVia(
    from: number,
    via: number,
    to: number,
    count: number,
    maxSteps: number,
    avoid: readonly number[],
  ): PathFound<number>[] {
    const [first, second] = [this.#boundsTo(via, maxSteps), this.#boundsTo(to, maxSteps)];
    const joined = this.#paths(from, via, count, maxSteps - 1, [...avoid, to], first).flatMap((begun) =>
      this.#paths(
        via,
        to,
        count,
        maxSteps - begun.nodes.length + 1,
        [...avoid, ...begun.nodes.slice(0, -1)],
        second,
      ).map((ended) => ({ nodes: [...begun.nodes, ...ended.nodes.slice(1)], effort: begun.effort + ended.effort })),
    );
    return joined
      .sort((one, other) => one.effort - other.effort || one.nodes.length - other.nodes.length)
      .slice(0, count);
  }

  /**
   * The lightest different paths from one occupation to another.
   *
   * @throws Error where one of them is not in the graph; ask `has` first
   */
  paths(from: string, to: string, { maxSteps, maxPaths, avoid, via }: PathsAsked): CareerPathsFound {
    const number = (uri: string): number => {
      const found = this.#numbers.get(uri);
      if (found === undefined) throw new Error(`${uri} is no occupation of the graph`);
      return found;
    };
    const [source, target] = [number(from), number(to)];
    const closed = avoid.flatMap((uri) => this.#numbers.get(uri) ?? []);
    const within = (count: number, steps: number): CareerPathFound[] => {
      const found =
        via === null
          ? this.#paths(source, target, count, steps, closed, this.#boundsTo(target, steps))
          : this.#pathsVia(source, number(via), target, count, steps, closed);
      return found.map(({ nodes, effort }) => ({ nodes: nodes.map((node) => this.#uris[node]!), effort }));
    };
    const paths = within(maxPaths, maxSteps);
    return { paths, beyond: paths.length > 0 ? null : (within(1, FURTHEST)[0] ?? null) };
  }
}
