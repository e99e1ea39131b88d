import type { Access } from './access.js';
import { effortOfMatch, effortOfMove } from './effort.js';
import { lightestPaths, type PathFound, type Step } from './paths.js';

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

/** All moves and matches of the graph: open data, the same for everybody. */
export class CareerGraph {
  readonly #steps = new Map<string, Step<string>[]>();

  constructor(rows: readonly CareerRow[]) {
    const access = new Map(rows.map((row) => [row.uri, row.access]));
    const add = (from: string, to: string, effort: number): void => {
      const steps = this.#steps.get(from);
      if (steps) steps.push({ to, effort });
      else this.#steps.set(from, [{ to, effort }]);
    };
    for (const { uri, moves, matches } of rows) {
      if (!this.#steps.has(uri)) this.#steps.set(uri, []);
      for (const [to, score] of moves) add(uri, to, effortOfMove(score, access.get(to) ?? null));
      for (const [to, confidence] of matches) {
        add(uri, to, effortOfMatch(confidence));
        add(to, uri, effortOfMatch(confidence));
      }
    }
  }

  has(uri: string): boolean {
    return this.#steps.has(uri);
  }

  /** What one step takes; infinite where there is none. */
  effort(from: string, to: string): number {
    return this.#steps.get(from)?.find((step) => step.to === to)?.effort ?? Infinity;
  }

  #paths(from: string, to: string, count: number, maxSteps: number, avoid: Iterable<string>): CareerPathFound[] {
    if (maxSteps < 1) return [];
    return lightestPaths(from, count, {
      stepsFrom: (uri) => this.#steps.get(uri) ?? [],
      isTarget: (uri) => uri === to,
      maxSteps,
      avoid: new Set(avoid),
    });
  }

  /** Every first half with the lightest second halves that do not come back to it. */
  #pathsVia(
    from: string,
    via: string,
    to: string,
    count: number,
    maxSteps: number,
    avoid: readonly string[],
  ): CareerPathFound[] {
    const joined = this.#paths(from, via, count, maxSteps - 1, [...avoid, to]).flatMap((first) =>
      this.#paths(via, to, count, maxSteps - first.nodes.length + 1, [...avoid, ...first.nodes.slice(0, -1)]).map(
        (second) => ({
          nodes: [...first.nodes, ...second.nodes.slice(1)],
          effort: first.effort + second.effort,
        }),
      ),
    );
    return joined
      .sort((one, other) => one.effort - other.effort || one.nodes.length - other.nodes.length)
      .slice(0, count);
  }

  /** The lightest different paths from one occupation to another. */
  paths(from: string, to: string, { maxSteps, maxPaths, avoid, via }: PathsAsked): CareerPathsFound {
    const within = (count: number, steps: number): CareerPathFound[] =>
      via === null ? this.#paths(from, to, count, steps, avoid) : this.#pathsVia(from, via, to, count, steps, avoid);
    const paths = within(maxPaths, maxSteps);
    return { paths, beyond: paths.length > 0 ? null : (within(1, FURTHEST)[0] ?? null) };
  }
}
