import { describe, expect, test } from '@jest/globals';
import type { ConsentMove } from '../__generated__/types.js';
import { legalMoves, MOVES, requireMove, type Capacity, type From } from './moves.js';

/** What each may do from each state, written down beside the table: an own reading of design.md part 5. */
const LEGAL: Readonly<Record<Capacity, Readonly<Record<From, readonly ConsentMove[]>>>> = {
  SUBJECT: {
    NONE: ['GIVE'],
    REQUESTED: ['DEFER', 'GIVE', 'REFUSE'],
    DEFERRED: ['GIVE', 'REFUSE'],
    PARTIALLY_APPROVED: ['GIVE', 'REFUSE', 'WITHDRAW'],
    GIVEN: ['RENEW', 'WITHDRAW'],
    RENEWED: ['RENEW', 'WITHDRAW'],
    REFUSED: ['GIVE'],
    WITHDRAWN: ['WITHDRAW'],
    EXPIRED: ['RENEW', 'WITHDRAW'],
    TERMINATED: [],
    INVALIDATED: [],
  },
  GUARDIAN: {
    NONE: [],
    REQUESTED: ['APPROVE', 'OPPOSE'],
    DEFERRED: ['APPROVE', 'OPPOSE'],
    PARTIALLY_APPROVED: ['APPROVE', 'OPPOSE', 'WITHDRAW'],
    GIVEN: ['OPPOSE', 'WITHDRAW'],
    RENEWED: ['OPPOSE', 'WITHDRAW'],
    REFUSED: [],
    WITHDRAWN: ['WITHDRAW'],
    EXPIRED: ['WITHDRAW'],
    TERMINATED: [],
    INVALIDATED: [],
  },
  RECIPIENT: {
    NONE: ['REQUEST'],
    REQUESTED: [],
    DEFERRED: [],
    PARTIALLY_APPROVED: [],
    GIVEN: [],
    RENEWED: [],
    REFUSED: [],
    WITHDRAWN: [],
    EXPIRED: [],
    TERMINATED: [],
    INVALIDATED: [],
  },
  CONTROLLER: {
    NONE: [],
    REQUESTED: ['TERMINATE'],
    DEFERRED: ['TERMINATE'],
    PARTIALLY_APPROVED: ['INVALIDATE', 'TERMINATE'],
    GIVEN: ['INVALIDATE', 'TERMINATE'],
    RENEWED: ['INVALIDATE', 'TERMINATE'],
    REFUSED: [],
    WITHDRAWN: ['INVALIDATE'],
    EXPIRED: ['INVALIDATE', 'TERMINATE'],
    TERMINATED: [],
    INVALIDATED: [],
  },
};
const MOVE_NAMES = [...new Set(MOVES.map(({ move }) => move))];
const CASES = Object.entries(LEGAL).flatMap(([by, from]) =>
  Object.entries(from).map(([state, moves]) => [by as Capacity, state as From, moves] as const),
);

describe.each(CASES)('%s, from %s', (by, from, moves) => {
  test(`can: ${moves.join(', ') || 'nothing'}`, () => {
    expect([...legalMoves(from, by)].sort()).toEqual(moves);
  });

  test('is told what is legal when it tries anything else', () => {
    for (const move of MOVE_NAMES.filter((name) => !moves.includes(name))) {
      try {
        requireMove(move, from, by);
        throw new Error(`${move} was let pass`);
      } catch (cause) {
        const { extensions, message } = cause as { extensions?: Record<string, unknown>; message: string };
        expect(extensions).toEqual({ code: 'CONFLICT', allowed: legalMoves(from, by) });
        expect(message).toContain(moves.length > 0 ? moves[0] : 'none');
      }
    }
  });
});

test.each([
  ['REQUEST', 'NONE', 'RECIPIENT', 'REQUESTED'],
  ['DEFER', 'REQUESTED', 'SUBJECT', 'DEFERRED'],
  ['GIVE', 'REFUSED', 'SUBJECT', 'GIVEN'],
  ['REFUSE', 'DEFERRED', 'SUBJECT', 'REFUSED'],
  ['APPROVE', 'PARTIALLY_APPROVED', 'GUARDIAN', 'GIVEN'],
  ['OPPOSE', 'PARTIALLY_APPROVED', 'GUARDIAN', 'REFUSED'],
  ['OPPOSE', 'GIVEN', 'GUARDIAN', 'WITHDRAWN'],
  ['RENEW', 'EXPIRED', 'SUBJECT', 'RENEWED'],
  ['WITHDRAW', 'RENEWED', 'GUARDIAN', 'WITHDRAWN'],
  ['TERMINATE', 'GIVEN', 'CONTROLLER', 'TERMINATED'],
  ['INVALIDATE', 'WITHDRAWN', 'CONTROLLER', 'INVALIDATED'],
] as const)('%s from %s by %s leads to %s', (move, from, by, to) => {
  expect(requireMove(move, from, by).to).toBe(to);
});
