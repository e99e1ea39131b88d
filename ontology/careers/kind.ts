export const TRANSITION_KINDS = ['SIMILAR', 'LATERAL', 'ADVANCEMENT'] as const;
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

/**
 * ISCO-08's four skill levels by major group (ILO, ISCO-08 volume I, table 1). Managers are of level 3 in group 14 and 4 elsewhere;
 * armed forces go by their sub-major group.
 */
const LEVELS: Readonly<Record<string, number>> = {
  1: 4,
  14: 3,
  2: 4,
  3: 3,
  4: 2,
  5: 2,
  6: 2,
  7: 2,
  8: 2,
  9: 1,
  '01': 4,
  '02': 2,
  '03': 1,
};

/** @returns 1 to 4; null where ISCO gives no one level */
export function skillLevel(isco: string): number | null {
  return LEVELS[isco.slice(0, 2)] ?? LEVELS[isco.slice(0, 1)] ?? null;
}

export interface Level {
  /** ISCO-08 unit groups. */
  readonly isco: readonly string[];
  /** Whether it is a managerial occupation; null where the publisher says nothing. */
  readonly executive: boolean | null;
}

const levelOf = ({ isco }: Level): number | null => {
  const levels = new Set(isco.map(skillLevel));
  return levels.size === 1 ? [...levels][0]! : null;
};

/**
 * What sort of move it is, as far as ISCO's skill levels and ROME allow: ADVANCEMENT to a higher level, or into management at the
 * same; SIMILAR within one ISCO minor group; LATERAL to another one of the same level.
 *
 * @returns null where the levels are unknown or several, and for a move to a lower level
 */
export function kindOf(from: Level, to: Level): TransitionKind | null {
  const [own, other] = [levelOf(from), levelOf(to)];
  if (own === null || other === null || other < own) return null;
  if (other > own) return 'ADVANCEMENT';
  if (from.executive === false && to.executive === true) return 'ADVANCEMENT';
  if (from.executive === true && to.executive === false) return null;
  const minor = new Set(from.isco.map((group) => group.slice(0, 3)));
  return to.isco.some((group) => minor.has(group.slice(0, 3))) ? 'SIMILAR' : 'LATERAL';
}
