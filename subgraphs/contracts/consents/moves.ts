import { ApiError } from '../../../runtime/errors.js';
import type { ConsentMove, ConsentStatus } from '../__generated__/types.js';

/** In which capacity somebody acts on a consent. */
export type Capacity = 'SUBJECT' | 'GUARDIAN' | 'RECIPIENT' | 'CONTROLLER';

/** Where a consent may come from: a state, or nothing yet. */
export type From = ConsentStatus | 'NONE';

export interface LegalMove {
  readonly move: ConsentMove;
  readonly by: readonly Capacity[];
  readonly from: readonly From[];
  readonly to: ConsentStatus;
  /** Where it leads while an approval is missing; absent: approvals do not matter. */
  readonly toWhileMissing?: ConsentStatus;
}

/**
 * Every legal move of a consent, and no other is. States in the words of DPV 2.2, record and events after ISO/IEC TS 27560.
 *
 * Time alone leads to EXPIRED, judged when it is read. To withdraw twice is no fault: it is withdrawn.
 */
export const MOVES: readonly LegalMove[] = [
  { move: 'REQUEST', by: ['RECIPIENT'], from: ['NONE'], to: 'REQUESTED' },
  { move: 'DEFER', by: ['SUBJECT'], from: ['REQUESTED'], to: 'DEFERRED' },
  {
    move: 'GIVE',
    by: ['SUBJECT'],
    from: ['NONE', 'REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED', 'REFUSED'],
    to: 'GIVEN',
    toWhileMissing: 'PARTIALLY_APPROVED',
  },
  {
    move: 'APPROVE',
    by: ['GUARDIAN'],
    from: ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED'],
    to: 'GIVEN',
    toWhileMissing: 'PARTIALLY_APPROVED',
  },
  { move: 'REFUSE', by: ['SUBJECT'], from: ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED'], to: 'REFUSED' },
  { move: 'OPPOSE', by: ['GUARDIAN'], from: ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED'], to: 'REFUSED' },
  { move: 'OPPOSE', by: ['GUARDIAN'], from: ['GIVEN', 'RENEWED'], to: 'WITHDRAWN' },
  {
    move: 'RENEW',
    by: ['SUBJECT'],
    from: ['GIVEN', 'RENEWED', 'EXPIRED'],
    to: 'RENEWED',
    toWhileMissing: 'PARTIALLY_APPROVED',
  },
  {
    move: 'WITHDRAW',
    by: ['SUBJECT', 'GUARDIAN'],
    from: ['PARTIALLY_APPROVED', 'GIVEN', 'RENEWED', 'EXPIRED', 'WITHDRAWN'],
    to: 'WITHDRAWN',
  },
  {
    move: 'TERMINATE',
    by: ['CONTROLLER'],
    from: ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED', 'GIVEN', 'RENEWED', 'EXPIRED'],
    to: 'TERMINATED',
  },
  {
    move: 'INVALIDATE',
    by: ['CONTROLLER'],
    from: ['PARTIALLY_APPROVED', 'GIVEN', 'RENEWED', 'EXPIRED', 'WITHDRAWN'],
    to: 'INVALIDATED',
  },
];

const legal = (from: From, by: Capacity): LegalMove[] =>
  MOVES.filter((row) => row.from.includes(from) && row.by.includes(by));

/** Moves that somebody can make from a state. */
export const legalMoves = (from: From, by: Capacity): ConsentMove[] => legal(from, by).map(({ move }) => move);

/**
 * The row of the table that allows a move.
 *
 * @throws ApiError CONFLICT naming the moves that are legal
 */
export function requireMove(move: ConsentMove, from: From, by: Capacity): LegalMove {
  const found = legal(from, by).find((row) => row.move === move);
  if (found) return found;
  const allowed = legalMoves(from, by);
  throw new ApiError(
    'CONFLICT',
    `${move} is no legal move of ${by} from ${from}. Legal: ${allowed.join(', ') || 'none'}.`,
    { allowed },
  );
}
