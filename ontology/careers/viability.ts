import type { Access } from './access.js';

/** How far skills carry a move, from least to most. */
export const VIABILITIES = ['NOT_VIABLE', 'MIN_VIABLE', 'HIGHLY_VIABLE'] as const;
export type Viability = (typeof VIABILITIES)[number];

/** Least scores, set by judgement: about half of the moves that ROME states reach the first, a fifth the second (ontology/README.md). */
export const MIN_VIABLE = 0.55;
export const HIGHLY_VIABLE = 0.7;

/**
 * Whether a move is viable: by its score, and never on skills alone where the target demands a qualification. Where nobody says what it
 * demands, nobody says that no diploma is demanded either: MIN_VIABLE at most.
 *
 * @param target  what the target demands; null where nobody says
 */
export function viabilityOf(score: number, target: Access | null): Viability {
  if (target === 'REQUIRED' || score < MIN_VIABLE) return 'NOT_VIABLE';
  return score < HIGHLY_VIABLE || target === null ? 'MIN_VIABLE' : 'HIGHLY_VIABLE';
}
