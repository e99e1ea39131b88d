import type { Access } from './access.js';
import { effortOfMatch, effortOfMove } from './effort.js';
import { boundsThrough, boundsTo } from './bounds.js';
import { lightestPaths } from './paths.js';
import { lightestWithin, reachedWithin } from './reach.js';
import type { PathFound, Step } from './step.js';

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

/** Where paths start: at an occupation, or at what somebody holds or is drawn to, with how far each occupation answers it, 0 to 1. */
export type Start =
  { readonly occupation: string } | { readonly shares: readonly (readonly [to: string, share: number])[] };

/** A path. From no occupation the first node is the first occupation entered. */
export interface CareerPathFound extends PathFound<string> {
  /** What each step takes: into the first occupation where none is started from, then from one to the next. */
  readonly efforts: readonly number[];
}

/** Stands for a start that is no occupation. */
const OUTSIDE = -1;

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
  readonly #access: readonly (Access | null)[];
  /** Of each occupation those of the other classification that it matches. */
  readonly #counterparts = new Map<string, { readonly uri: string; readonly confidence: number }[]>();
  /** Where each occupation leads by moves of its own, the best first. */
  readonly #moves: readonly (readonly string[])[];

  constructor(rows: readonly CareerRow[]) {
    this.#access = rows.map(({ access }) => access);
    this.#uris = rows.map(({ uri }) => uri);
    this.#numbers = new Map(this.#uris.map((uri, number) => [uri, number]));
    this.#moves = rows.map(({ moves }) => moves.map(([to]) => to));
    this.#steps = rows.map(() => []);
    this.#back = rows.map(() => []);
    const add = (from: number, to: number, effort: number, goesOn = false): void => {
      this.#steps[from]!.push({ to, effort, goesOn });
      this.#back[to]!.push({ to: from, effort });
    };
    const known = (uri: string, then: (number: number, access: Access | null) => void): void => {
      const number = this.#numbers.get(uri);
      if (number !== undefined) then(number, rows[number]!.access);
    };
    const pair = (uri: string, other: string, confidence: number): void => {
      const all = this.#counterparts.get(uri) ?? [];
      this.#counterparts.set(uri, [...all, { uri: other, confidence }]);
    };
    for (const [from, { uri, access, moves, matches }] of rows.entries()) {
      for (const [to, score] of moves) known(to, (number, target) => add(from, number, effortOfMove(score, target)));
      for (const [to, confidence] of matches)
        known(to, (number, other) => {
          add(from, number, effortOfMatch(confidence, access, other), true);
          add(number, from, effortOfMatch(confidence, other, access), true);
          pair(uri, to, confidence);
          pair(to, uri, confidence);
        });
    }
  }

  has(uri: string): boolean {
    return this.#numbers.has(uri);
  }

  /** Occupations of the other classification that an occupation matches well enough, the best match first. */
  counterparts(uri: string): string[] {
    return [...(this.#counterparts.get(uri) ?? [])]
      .sort((one, other) => other.confidence - one.confidence)
      .map((counterpart) => counterpart.uri);
  }

  /** The ways on from a start, and the number it goes by. */
  #begin(start: Start): { readonly from: number; readonly stepsFrom: (number: number) => readonly Step<number>[] } {
    if ('occupation' in start)
      return { from: this.#number(start.occupation), stepsFrom: (number) => this.#steps[number]! };
    const entries = start.shares.flatMap(([uri, share]): Step<number>[] => {
      const to = this.#numbers.get(uri);
      return to === undefined ? [] : [{ to, effort: effortOfMove(share, this.#access[to]!) }];
    });
    return { from: OUTSIDE, stepsFrom: (number) => (number === OUTSIDE ? entries : this.#steps[number]!) };
  }

  /** @throws Error where it is not in the graph; ask `has` first */
  #number(uri: string): number {
    const found = this.#numbers.get(uri);
    if (found === undefined) throw new Error(`${uri} is no occupation of the graph`);
    return found;
  }

  #told({ nodes, effort }: PathFound<number>, stepsFrom: (number: number) => readonly Step<number>[]): CareerPathFound {
    const efforts = nodes.slice(1).map((to, at) => stepsFrom(nodes[at]!).find((step) => step.to === to)!.effort);
    return { nodes: nodes.filter((node) => node !== OUTSIDE).map((node) => this.#uris[node]!), effort, efforts };
  }

  /**
   * The lightest different paths to an occupation.
   *
   * @throws Error where one of them is not in the graph; ask `has` first
   */
  paths(start: Start, to: string, { maxSteps, maxPaths, avoid, via }: PathsAsked): CareerPathsFound {
    const { from, stepsFrom } = this.#begin(start);
    const target = this.#number(to);
    const closed = avoid.flatMap((uri) => this.#numbers.get(uri) ?? []);
    const through = via === null ? null : this.#number(via);
    const starts = stepsFrom(from);
    const stepsTo = (number: number): readonly Step<number>[] => this.#back[number]!;
    const bound =
      through === null
        ? boundsTo(target, starts, stepsTo)
        : boundsThrough({ through, target }, starts, stepsFrom, stepsTo);
    const search = { stepsFrom, target, via: through, avoid: new Set(closed), bound };
    const within = (count: number, steps: number): CareerPathFound[] =>
      lightestPaths(from, count, { ...search, maxSteps: steps }).map((path) => this.#told(path, stepsFrom));
    const paths = within(maxPaths, maxSteps);
    return { paths, beyond: paths.length > 0 ? null : (within(1, FURTHEST)[0] ?? null) };
  }

  /**
   * How near one gets to an occupation to which no path leads within the steps: as far along `beyond` as there are steps. Where that is none
   * either, of what is reached within the steps: what leads to the occupation by the lightest step, if only it may be taken; else the first
   * that the occupation itself matches or moves to; else the first that is alike. Where paths have to go through an occupation that is not
   * reached, what is near that one.
   *
   * @param alike  occupations that ask for what one asks for, the most alike first
   * @returns null where none of these is reached
   * @throws Error where one of them is not in the graph; ask `has` first
   */
  nearest(
    start: Start,
    to: string,
    { maxSteps, avoid, via }: PathsAsked,
    beyond: CareerPathFound | null,
    alike: (uri: string) => readonly string[],
  ): string | null {
    // From no occupation the first step leads to the first node.
    if (beyond) return beyond.nodes['occupation' in start ? maxSteps : maxSteps - 1]!;
    const { from, stepsFrom } = this.#begin(start);
    const closed = new Set(avoid.flatMap((uri) => this.#numbers.get(uri) ?? []));
    let reached = reachedWithin(from, stepsFrom, maxSteps, closed);
    let goal = to;
    if (via !== null) {
      const steps = reached.get(this.#number(via));
      if (steps === undefined) goal = via;
      else reached = reachedWithin(this.#number(via), stepsFrom, maxSteps - steps, closed);
    }
    const number = this.#number(goal);
    const [lightest] = this.#back
      [number]!.filter((step) => reached.has(step.to))
      .sort((one, other) => one.effort - other.effort);
    if (lightest) return this.#uris[lightest.to]!;
    const isReached = (uri: string): boolean => uri !== goal && reached.has(this.#numbers.get(uri) ?? OUTSIDE - 1);
    return [...this.counterparts(goal), ...this.#moves[number]!].find(isReached) ?? alike(goal).find(isReached) ?? null;
  }

  /**
   * Every occupation that the effort reaches, each by its lightest path, the lightest first.
   *
   * @throws Error where the start is not in the graph; ask `has` first
   */
  reachable(start: Start, effort: number): CareerPathFound[] {
    const { from, stepsFrom } = this.#begin(start);
    return lightestWithin(from, stepsFrom, effort).map((path) => this.#told(path, stepsFrom));
  }
}
