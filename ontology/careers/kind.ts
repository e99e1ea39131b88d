import { ACCESS, type Access } from './access.js';

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
  /** Whether they are only those of the coarser occupation it was split from, which may be of another level. */
  readonly iscoInherited: boolean;
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
 * @param demands  what source and target demand of who enters; null where nobody says
 * @returns null where the levels are unknown or several, for a move to a lower level, and where a step up is not sure enough to be called
 *   one: to an occupation that demands less than the source, or to a level that is only inherited
 */
export function kindOf(
  from: Level,
  to: Level,
  demands: { readonly from: Access | null; readonly to: Access | null },
): TransitionKind | null {
  const [own, other] = [levelOf(from), levelOf(to)];
  if (own === null || other === null || other < own) return null;
  const less =
    demands.from !== null && demands.to !== null && ACCESS.indexOf(demands.to) < ACCESS.indexOf(demands.from);
  if (other > own) return less || from.iscoInherited || to.iscoInherited ? null : 'ADVANCEMENT';
  if (from.executive === false && to.executive === true) return less ? null : 'ADVANCEMENT';
  if (from.executive === true && to.executive === false) return null;
  const minor = new Set(from.isco.map((group) => group.slice(0, 3)));
  return to.isco.some((group) => minor.has(group.slice(0, 3))) ? 'SIMILAR' : 'LATERAL';
}
