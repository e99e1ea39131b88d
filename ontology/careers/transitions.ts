import type { AccessConditions } from './access.js';
import type { CareerFacts, OccupationRow } from './facts.js';
import { Comparison } from './comparison.js';
import { PARTS } from './features.js';
import { kindOf, type TransitionKind } from './kind.js';
import { mostOf, restricted, rounded, scoreInto, type ScoreTable } from './score.js';
import { viabilityOf, type Viability } from './viability.js';

/** A move from one occupation to another, with the evidence kept apart. */
export interface Transition {
  readonly to: string;
  /** Position among the moves of its source, from 1. */
  readonly rank: number;
  /** From 0 to 1: the sum of `parts`. */
  readonly score: number;
  /** What each part adds, in the order of PARTS. */
  readonly parts: readonly number[];
  readonly kind: TransitionKind | null;
  readonly viability: Viability;
  readonly sharedEssential: number;
  readonly sharedOptional: number;
  /** Place among the moves the publisher states, from 1; null where it states none, or gives no order. */
  readonly mobilityRank: number | null;
}

/** Moves kept of each occupation beside those that the publisher states. */
export const KEPT = 30;

/** Skills both ask for: essential to both, and the others. */
function shared(
  one: ReadonlyMap<string, boolean>,
  other: ReadonlyMap<string, boolean>,
): { sharedEssential: number; sharedOptional: number } {
  let [essential, all] = [0, 0];
  for (const [uri, isEssential] of one) {
    const theirs = other.get(uri);
    if (theirs === undefined) continue;
    all += 1;
    if (isEssential && theirs) essential += 1;
  }
  return { sharedEssential: essential, sharedOptional: all - essential };
}

/** Each skill once, with whether it is essential in any of its mentions. */
function essentials({ skills }: OccupationRow): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { uri, strength } of skills) found.set(uri, (found.get(uri) ?? false) || strength === 'ESSENTIAL');
  return found;
}

/** Positions of the `count` highest scores, highest first; equal ones by position. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position]!;
    if (score <= 0 || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < score) at -= 1;
    best.splice(at, 0, position);
    if (best.length > count) best.pop();
  }
  return best;
}

export interface Classified {
  /** As `facts`, in one order. */
  readonly rows: readonly OccupationRow[];
  readonly facts: readonly CareerFacts[];
  readonly access: readonly AccessConditions[];
  /** Targets the publisher states with their places, by the source's URI. */
  readonly moves: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}

/**
 * The moves of each occupation of one classification: the best by score, and those that the publisher states, whatever their score.
 * The score never looks at what the publisher states.
 *
 * @returns by source, best first; with the most that each part could add, in the order of PARTS
 */
export function* transitions(
  { rows, facts, access, moves }: Classified,
  weights: ScoreTable,
): Generator<{ readonly from: string; readonly of: readonly number[]; readonly to: readonly Transition[] }> {
  const table = restricted(
    weights,
    (of) =>
      facts.filter((one) => of === 'code' || (of === 'isco' ? one.isco : [...one.sets[of]]).length > 0).length >=
      facts.length / 2,
  );
  const most = mostOf(table).map(rounded);
  const comparison = new Comparison(facts, (feature) => table[feature]!.worth.length > 1);
  const positions = new Map(facts.map(({ uri }, position) => [uri, position]));
  const asked = rows.map(essentials);
  const scores = new Float64Array(facts.length);
  const parts = new Float64Array(PARTS.length);
  for (const [source, { uri }] of facts.entries()) {
    const features = comparison.from(source);
    for (let target = 0; target < facts.length; target += 1)
      scores[target] = target === source ? 0 : scoreInto(parts, table, features, target);
    const stated = [...(moves.get(uri)?.keys() ?? [])].flatMap((to) => positions.get(to) ?? []);
    const kept = [...new Set([...highest(scores, KEPT), ...stated])].filter((target) => target !== source);
    kept.sort((one, other) => scores[other]! - scores[one]! || (facts[one]!.uri < facts[other]!.uri ? -1 : 1));
    yield {
      from: uri,
      of: most,
      to: kept.map((target, at) => {
        const score = rounded(scoreInto(parts, table, features, target));
        return {
          to: facts[target]!.uri,
          rank: at + 1,
          score,
          parts: [...parts].map(rounded),
          kind: kindOf(rows[source]!, rows[target]!, { from: access[source]!.access, to: access[target]!.access }),
          viability: viabilityOf(score, access[target]!.access),
          ...shared(asked[source]!, asked[target]!),
          mobilityRank: moves.get(uri)?.get(facts[target]!.uri) ?? null,
        };
      }),
    };
  }
}
