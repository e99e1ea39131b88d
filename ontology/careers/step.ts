/** A move that can be a step of a path. */
export interface Step<Node extends string | number> {
  readonly to: Node;
  /** What the step takes; above 0. */
  readonly effort: number;
  /**
   * Whether it only goes on under another name. Two of these never follow each other: names that mean nearly the same, followed one after
   * the other, lead to an occupation that means something else, and nobody moved.
   *
   * @default false
   */
  readonly goesOn?: boolean;
}

export interface PathFound<Node extends string | number> {
  /** From the first occupation to the last. */
  readonly nodes: readonly Node[];
  readonly effort: number;
}

/** What is left at least. */
export interface Bound {
  readonly effort: number;
  readonly steps: number;
}
