import { ApiError } from '../../../runtime/errors.js';

/** What the graph holds. STALE is none of them: it follows from the concept, and so is true as soon as a release is loaded. */
export const STORED = ['SUGGESTED', 'CONFIRMED', 'REJECTED'] as const;
export type StoredStatus = (typeof STORED)[number];
export type MappingStatus = StoredStatus | 'STALE';
export type MappingAct = 'SUGGEST' | 'CONFIRM' | 'REJECT' | 'ADD';

/** Where an act leads from each status while the concept is in use; what is not here is not legal. Where it leads to the same, nothing is changed. */
const MOVES: Readonly<Record<MappingStatus | 'NONE', Partial<Readonly<Record<MappingAct, StoredStatus>>>>> = {
  NONE: { SUGGEST: 'SUGGESTED', ADD: 'CONFIRMED' },
  SUGGESTED: { SUGGEST: 'SUGGESTED', CONFIRM: 'CONFIRMED', REJECT: 'REJECTED', ADD: 'CONFIRMED' },
  CONFIRMED: { SUGGEST: 'CONFIRMED', CONFIRM: 'CONFIRMED', REJECT: 'REJECTED', ADD: 'CONFIRMED' },
  REJECTED: { SUGGEST: 'REJECTED', CONFIRM: 'CONFIRMED', REJECT: 'REJECTED', ADD: 'CONFIRMED' },
  STALE: { REJECT: 'REJECTED' },
};

/** A concept that its publisher neither withdrew nor replaced. */
export const isInUse = ({ status }: { readonly status?: string | null | undefined }): boolean =>
  (status ?? 'RELEASED') === 'RELEASED';

/** Where a mapping stands: what was stored, unless its concept is no longer in use. Rejected stays rejected: nothing is to be done. */
export const statusOf = (stored: StoredStatus, inUse: boolean): MappingStatus =>
  stored !== 'REJECTED' && !inUse ? 'STALE' : stored;

/** To a concept out of use no mapping is made, and one there is can only be rejected: also one that was rejected before. */
const movesOf = (status: MappingStatus | 'NONE', inUse: boolean): (typeof MOVES)['NONE'] => {
  if (inUse) return MOVES[status];
  return status === 'NONE' ? {} : MOVES.STALE;
};

export const legalActs = (status: MappingStatus | 'NONE', inUse: boolean): MappingAct[] =>
  Object.keys(movesOf(status, inUse)) as MappingAct[];

/**
 * Where an act leads.
 *
 * @param inUse  whether the concept is
 * @param replacements  URIs that take the place of a concept no longer in use
 * @throws ApiError ILLEGAL_MOVE naming what is legal
 */
export function moved(
  status: MappingStatus | 'NONE',
  act: MappingAct,
  inUse: boolean,
  replacements: readonly string[] = [],
): StoredStatus {
  const to = movesOf(status, inUse)[act];
  if (to) return to;
  const instead = replacements.length > 0 ? `: add ${replacements.join(' or ')}, and reject this one` : '';
  throw new ApiError(
    'ILLEGAL_MOVE',
    `The concept is no longer in use, so the mapping can only be rejected${instead}.`,
    { allowed: legalActs(status, inUse) },
  );
}
