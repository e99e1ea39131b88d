import type { CareerFacts } from './facts.js';
import { ASPECTS, FEATURES, type Aspect } from './features.js';
import { byRarity, Overlap } from './overlap.js';

/** Aspects of words and of counted groups, compared as vectors; the others are sets. */
const VECTORS: ReadonlySet<Aspect> = new Set<Aspect>([
  'skillGroups',
  'skillWords',
  'knowledgeWords',
  'tasks',
  'titles',
]);
/** What is not weighed by rarity: there are few groups, and nearly all have some skill in each. */
const UNWEIGHED: ReadonlySet<Aspect> = new Set<Aspect>(['skillGroups']);

/** Share of the four digits of ISCO-08 that two groups begin alike, the best of all. */
function iscoNear(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  for (const a of one) {
    for (const b of other) {
      let common = 0;
      while (common < 4 && common < a.length && a[common] === b[common]) common += 1;
      if (common > best) best = common;
    }
  }
  return best / 4;
}

/** 1 for two that were split from one; else the share of the first four characters that the codes begin alike. */
function codeNear(one: CareerFacts, other: CareerFacts): number {
  if (one.family === other.family) return 1;
  let common = 0;
  while (common < 3 && one.code[common] === other.code[common]) common += 1;
  return common / 4;
}

/** Occupations of one classification, one compared with all others at a time. */
export class Comparison {
  readonly #facts: readonly CareerFacts[];
  readonly #overlaps: ReadonlyMap<Aspect, Overlap>;
  /** Positions by sector: the first letter, or digit, of the code. */
  readonly #sectors: readonly Uint32Array[];
  readonly #rows: readonly Float64Array[];
  readonly #sorted: Float64Array;
  readonly #needed: readonly boolean[];

  /** @param isNeeded  features that are asked for; the others keep 0 */
  constructor(facts: readonly CareerFacts[], isNeeded: (feature: number) => boolean = () => true) {
    // Standing is found from likeness, asked for or not.
    this.#needed = FEATURES.map(
      ({ of, measure }, at) =>
        isNeeded(at) ||
        (measure !== 'standing' &&
          FEATURES.some((other, i) => other.of === of && other.measure === 'standing' && isNeeded(i))),
    );
    this.#facts = facts;
    this.#overlaps = new Map(
      ASPECTS.map((aspect) => {
        const sets = facts.map(({ sets }) => sets[aspect]);
        return [aspect, new Overlap(UNWEIGHED.has(aspect) ? sets : byRarity(sets))];
      }),
    );
    const sectors = new Map<string, number[]>();
    for (const [position, { code }] of facts.entries()) {
      const sector = sectors.get(code[0] ?? '');
      if (sector) sector.push(position);
      else sectors.set(code[0] ?? '', [position]);
    }
    this.#sectors = [...sectors.values()].map((positions) => Uint32Array.from(positions));
    this.#rows = FEATURES.map(() => new Float64Array(facts.length));
    this.#sorted = new Float64Array(facts.length);
  }

  /**
   * @param source  position of an occupation
   * @returns by feature, its value towards each occupation; overwritten by the next call. What stands at `source` means nothing
   */
  from(source: number): readonly Float64Array[] {
    const likeness = new Map<Aspect, Float64Array>();
    for (const [at, { of, measure }] of FEATURES.entries()) {
      const row = this.#rows[at]!;
      if (!this.#needed[at]) continue;
      if (of === 'isco' || of === 'code') this.#near(source, of, row);
      else if (measure === 'standing') this.#stand(source, likeness.get(of)!, row);
      else {
        this.#like(source, of, measure, row);
        likeness.set(of, row);
      }
    }
    return this.#rows;
  }

  #near(source: number, of: 'isco' | 'code', row: Float64Array): void {
    const one = this.#facts[source]!;
    for (const [target, other] of this.#facts.entries())
      row[target] = of === 'isco' ? iscoNear(one.isco, other.isco) : codeNear(one, other);
  }

  #like(source: number, aspect: Aspect, measure: 'held' | 'alike' | 'cosine', row: Float64Array): void {
    const overlap = this.#overlaps.get(aspect)!;
    if (VECTORS.has(aspect)) return overlap.cosine(source, row);
    overlap.share(source, row);
    const { totals } = overlap;
    for (let target = 0; target < row.length; target += 1) {
      const shared = row[target]!;
      if (shared > 0)
        row[target] = shared / (measure === 'held' ? totals[target]! : totals[source]! + totals[target]! - shared);
    }
  }

  /** Sorted natively, then looked up: comparing positions with one another would take most of the time of a load. */
  #stand(source: number, likeness: Float64Array, row: Float64Array): void {
    for (const sector of this.#sectors) {
      let [size, others] = [0, 0];
      for (let at = 0; at < sector.length; at += 1) {
        if (sector[at] === source) continue;
        others += 1;
        // Most have nothing in common: those need no sorting, they are below all that have.
        if (likeness[sector[at]!]! > 0) this.#sorted[size++] = likeness[sector[at]!]!;
      }
      const alike = this.#sorted.subarray(0, size).sort();
      const among = others || 1;
      for (let at = 0; at < sector.length; at += 1) {
        const position = sector[at]!;
        const value = likeness[position]!;
        row[position] = value > 0 ? (others - size + below(alike, value)) / among : 0;
      }
    }
  }
}

/** How many of the sorted values are below one. */
function below(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
