/** Items of an occupation with what each counts, above 0. */
export type WeightedSet = ReadonlyMap<string, number>;

/**
 * Weighs each item by how rare it is: times ln(N / n) where n of N sets have it. What all have counts nothing and is left out.
 *
 * @param sets  what an item counts beside being rare, such as 1 for an essential skill
 */
export function byRarity(sets: readonly WeightedSet[]): WeightedSet[] {
  const holders = new Map<string, number>();
  for (const set of sets) for (const item of set.keys()) holders.set(item, (holders.get(item) ?? 0) + 1);
  return sets.map((set) => {
    const weighted = new Map<string, number>();
    for (const [item, counts] of set) {
      const rarity = Math.log(sets.length / holders.get(item)!);
      if (rarity > 0) weighted.set(item, counts * rarity);
    }
    return weighted;
  });
}

interface Postings {
  readonly positions: number[];
  readonly weights: number[];
}

/** Weighted sets, one compared with all in the time of what they have in common. */
export class Overlap {
  /** Sum of each set's weights. */
  readonly totals: Float64Array;
  /** Length of each set as a vector. */
  readonly #lengths: Float64Array;
  readonly #sets: readonly WeightedSet[];
  readonly #postings = new Map<string, Postings>();

  constructor(sets: readonly WeightedSet[]) {
    this.#sets = sets;
    this.totals = Float64Array.from(sets, (set) => [...set.values()].reduce((sum, weight) => sum + weight, 0));
    this.#lengths = Float64Array.from(sets, (set) => Math.hypot(...set.values()));
    for (const [position, set] of sets.entries()) {
      for (const [item, weight] of set) {
        let postings = this.#postings.get(item);
        if (!postings) this.#postings.set(item, (postings = { positions: [], weights: [] }));
        postings.positions.push(position);
        postings.weights.push(weight);
      }
    }
  }

  /** Writes into `into` what the set at `position` shares with each: over common items, the sum of the smaller weights. */
  share(position: number, into: Float64Array): void {
    into.fill(0);
    for (const [item, weight] of this.#sets[position]!) {
      const { positions, weights } = this.#postings.get(item)!;
      for (let at = 0; at < positions.length; at += 1) {
        const theirs = weights[at]!;
        into[positions[at]!]! += theirs < weight ? theirs : weight;
      }
    }
  }

  /** Writes into `into` the cosine of the set at `position` with each, from 0 to 1. */
  cosine(position: number, into: Float64Array): void {
    into.fill(0);
    for (const [item, weight] of this.#sets[position]!) {
      const { positions, weights } = this.#postings.get(item)!;
      for (let at = 0; at < positions.length; at += 1) into[positions[at]!]! += weight * weights[at]!;
    }
    const own = this.#lengths[position]!;
    for (let at = 0; at < into.length; at += 1) if (into[at]! > 0) into[at]! /= own * this.#lengths[at]!;
  }
}
