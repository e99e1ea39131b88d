import { ApiError } from '../../../runtime/errors.js';
import type { NegotiationState } from '../__generated__/types.js';

/** Consumer: who would use the data, the assignee. Provider: who holds them, the assigner. */
export type Party = 'CONSUMER' | 'PROVIDER';

export interface Move {
  /** Null: the negotiation begins. */
  readonly from: NegotiationState | null;
  readonly to: NegotiationState;
  readonly by: readonly Party[];
}

const EITHER: readonly Party[] = ['CONSUMER', 'PROVIDER'];
const CONSUMER: readonly Party[] = ['CONSUMER'];
const PROVIDER: readonly Party[] = ['PROVIDER'];

/**
 * Every legal move; there is no other. A provider may also replace its own offer.
 *
 * @see Dataspace Protocol 2025-1, Contract Negotiation Protocol: message types and who sends them, state machine;
 *      a termination message can be sent at any state that is not final
 */
export const MOVES: readonly Move[] = [
  { from: null, to: 'REQUESTED', by: CONSUMER },
  { from: null, to: 'OFFERED', by: PROVIDER },
  { from: 'REQUESTED', to: 'OFFERED', by: PROVIDER },
  { from: 'REQUESTED', to: 'AGREED', by: PROVIDER },
  { from: 'REQUESTED', to: 'TERMINATED', by: EITHER },
  { from: 'OFFERED', to: 'REQUESTED', by: CONSUMER },
  { from: 'OFFERED', to: 'OFFERED', by: PROVIDER },
  { from: 'OFFERED', to: 'ACCEPTED', by: CONSUMER },
  { from: 'OFFERED', to: 'TERMINATED', by: EITHER },
  { from: 'ACCEPTED', to: 'AGREED', by: PROVIDER },
  { from: 'ACCEPTED', to: 'TERMINATED', by: EITHER },
  { from: 'AGREED', to: 'VERIFIED', by: CONSUMER },
  { from: 'AGREED', to: 'TERMINATED', by: EITHER },
  { from: 'VERIFIED', to: 'FINALIZED', by: PROVIDER },
  { from: 'VERIFIED', to: 'TERMINATED', by: EITHER },
];

/** States that nothing follows. */
export const FINAL: readonly NegotiationState[] = ['FINALIZED', 'TERMINATED'];

const isBy = (party: Party) => (move: Move) => move.by.includes(party);

/** Where a party may move a negotiation from this state. */
export const legalMoves = (from: NegotiationState, party: Party): NegotiationState[] =>
  MOVES.filter((move) => move.from === from)
    .filter(isBy(party))
    .map(({ to }) => to);

const says = ({ to, by }: Move): string => `${to} (${by.map((party) => party.toLowerCase()).join(' or ')})`;

/** @throws ApiError ILLEGAL_MOVE naming the legal moves from this state, and in `allowed` those of this party */
export function checkMove(from: NegotiationState, to: NegotiationState, party: Party): void {
  const allowed = legalMoves(from, party);
  if (allowed.includes(to)) return;
  const all = MOVES.filter((move) => move.from === from);
  throw new ApiError(
    'ILLEGAL_MOVE',
    `The ${party.toLowerCase()} cannot move a negotiation from ${from} to ${to}. ${
      all.length === 0 ? `${from} is final.` : `From ${from}: ${all.map(says).join(', ')}.`
    }`,
    { allowed },
  );
}

/** Moves that bring new terms, and moves that bring a signature. */
export const BRINGS_TERMS: ReadonlySet<NegotiationState> = new Set(['REQUESTED', 'OFFERED']);
export const BRINGS_SIGNATURE: ReadonlySet<NegotiationState> = new Set(['VERIFIED', 'FINALIZED']);
