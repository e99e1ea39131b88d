import type { CareerFacts } from './facts.js';
import { Comparison } from './comparison.js';
import { FEATURES } from './features.js';
import { fit, stepOf } from './fit.js';
import { areaUnderRoc } from './roc.js';
import { scaled, type ScoreTable } from './score.js';
import { HIGHLY_VIABLE, MIN_VIABLE } from './viability.js';

/** Two occupations by position, and whether the publisher states the move from the first to the second. */
export interface Pair {
  readonly source: number;
  readonly target: number;
  readonly isMove: boolean;
}

/** Mulberry32: the same seed gives the same numbers everywhere, from 0 to below 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const SEED = 20251127;
const FOLDS = 5;
/** Other occupations of any sector that each source is also set against when weights are fitted. */
const ELSEWHERE = 10;

/**
 * The publisher's moves, each followed by a pair that is none: the same source with a random occupation of the target's sector, the
 * first letter of its code, that is neither the source nor any of its moves.
 *
 * @param moves  source and target by position
 */
export function labelledPairs(
  facts: readonly CareerFacts[],
  moves: readonly (readonly [number, number])[],
  random: () => number,
): Pair[] {
  const [targets, sectors] = [new Map<number, Set<number>>(), new Map<string, number[]>()];
  for (const [source, target] of moves) targets.set(source, (targets.get(source) ?? new Set()).add(target));
  for (const [position, { code }] of facts.entries())
    sectors.set(code[0]!, [...(sectors.get(code[0]!) ?? []), position]);
  return moves.flatMap(([source, target]) => {
    const others = sectors
      .get(facts[target]!.code[0]!)!
      .filter((other) => other !== source && !targets.get(source)!.has(other));
    const move = { source, target, isMove: true };
    const other = others[Math.floor(random() * others.length)];
    return other === undefined ? [move] : [move, { source, target: other, isMove: false }];
  });
}

/** For each source some occupations of anywhere that it has no move to: what keeps another sector's best from looking near. */
function elsewhere(facts: readonly CareerFacts[], pairs: readonly Pair[], random: () => number): Pair[] {
  const targets = new Map<number, Set<number>>();
  for (const { source, target, isMove } of pairs)
    if (isMove) targets.set(source, (targets.get(source) ?? new Set([source])).add(target));
  return [...targets].flatMap(([source, moves]) =>
    Array.from({ length: ELSEWHERE }, () => Math.floor(random() * facts.length)).flatMap((target) =>
      moves.has(target) ? [] : [{ source, target, isMove: false }],
    ),
  );
}

/** Values of the features for each pair. */
function featureRows(comparison: Comparison, pairs: readonly Pair[]): number[][] {
  const bySource = new Map<number, number[]>();
  for (const [at, { source }] of pairs.entries()) bySource.set(source, [...(bySource.get(source) ?? []), at]);
  const rows: number[][] = Array.from({ length: pairs.length });
  for (const [source, of] of bySource) {
    const features = comparison.from(source);
    for (const at of of) rows[at] = features.map((values) => values[pairs[at]!.target]!);
  }
  return rows;
}

const sumOf = (table: ScoreTable, row: readonly number[]): number =>
  table.reduce((sum, { from, worth }, feature) => sum + worth[stepOf(from, row[feature]!)]!, 0);

export interface Validation {
  /** Fitted on all pairs. */
  readonly table: ScoreTable;
  readonly moves: number;
  /** Of the labelled pairs, each scored by weights that were fitted without its source. */
  readonly areaUnderRoc: number;
  /** Of each feature alone, in the order of FEATURES. */
  readonly alone: readonly number[];
  /** Scores that four fifths, half and a quarter of the moves reach, each scored without its source. */
  readonly reached: { readonly byMost: number; readonly byHalf: number; readonly byQuarter: number };
  /** Shares of the moves that reach MIN_VIABLE and HIGHLY_VIABLE, likewise. */
  readonly viable: { readonly min: number; readonly highly: number };
}

/** Fits the weights to the publisher's moves, and says how well they find moves of occupations they were not fitted to. */
export function validate(
  facts: readonly CareerFacts[],
  moves: readonly (readonly [number, number])[],
  seed = SEED,
): Validation {
  const random = seeded(seed);
  const comparison = new Comparison(facts);
  const pairs = labelledPairs(facts, moves, random);
  const more = elsewhere(facts, pairs, random);
  // At once: what one source is compared with all others for is the same of both.
  const features = featureRows(comparison, [...pairs, ...more]);
  const [rows, moreRows] = [features.slice(0, pairs.length), features.slice(pairs.length)];
  const labels = pairs.map(({ isMove }) => isMove);
  const folds = facts.map(() => Math.floor(random() * FOLDS));
  const fitted = (holds: (source: number) => boolean): ScoreTable => {
    const [own, others] = [pairs, more].map((of) => of.flatMap(({ source }, at) => (holds(source) ? [at] : [])));
    return scaled(
      fit({
        rows: [...own!.map((at) => rows[at]!), ...others!.map((at) => moreRows[at]!)],
        labels: [...own!.map((at) => labels[at]!), ...others!.map(() => false)],
      }),
    );
  };
  const scores: number[] = Array.from({ length: pairs.length });
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const table = fitted((source) => folds[source] !== fold);
    for (const [at, { source }] of pairs.entries()) if (folds[source] === fold) scores[at] = sumOf(table, rows[at]!);
  }
  const ofMoves = scores.filter((_, at) => labels[at]).sort((one, other) => one - other);
  const quantile = (share: number): number => ofMoves[Math.floor(share * ofMoves.length)] ?? 0;
  const share = (least: number): number => ofMoves.filter((score) => score >= least).length / ofMoves.length;
  return {
    table: fitted(() => true),
    moves: moves.length,
    areaUnderRoc: areaUnderRoc(scores, labels),
    alone: FEATURES.map((_, feature) =>
      areaUnderRoc(
        rows.map((row) => row[feature]!),
        labels,
      ),
    ),
    reached: { byMost: quantile(0.2), byHalf: quantile(0.5), byQuarter: quantile(0.75) },
    viable: { min: share(MIN_VIABLE), highly: share(HIGHLY_VIABLE) },
  };
}
