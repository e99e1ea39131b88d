import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ApiError } from '../../../runtime/errors.js';
import { checkMove, legalMoves, MOVES } from './moves.js';

describe.each([
  ['docs/agreements.md', { CONSUMER: 'consumer', PROVIDER: 'provider' }],
  ['docs/fr/accords.md', { CONSUMER: 'demandeur', PROVIDER: 'détenteur' }],
] as const)('%s', (page, names) => {
  test('its table is that of the code', () => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| ([A-Z]*) ?\| ([A-Z]+) \| ([^|]+) \|$/gm)];
    expect(rows.map(([, from, to, by]) => [from, to, by])).toEqual(
      MOVES.map(({ from, to, by }) => [from ?? '', to, by.map((party) => names[party]).join(', ')]),
    );
  });
});

test('a final state has no way on, and says so', () => {
  for (const state of ['FINALIZED', 'TERMINATED'] as const) {
    expect(legalMoves(state, 'CONSUMER')).toEqual([]);
    expect(() => checkMove(state, 'TERMINATED', 'PROVIDER')).toThrow(`${state} is final.`);
  }
});

test('an illegal move names every legal one with who makes it, and in `allowed` those of the party', () => {
  try {
    checkMove('OFFERED', 'AGREED', 'PROVIDER');
    throw new Error('it was allowed');
  } catch (cause) {
    expect((cause as ApiError).message).toBe(
      'The provider cannot move a negotiation from OFFERED to AGREED. From OFFERED: REQUESTED (consumer), OFFERED (provider), ACCEPTED (consumer), TERMINATED (consumer or provider).',
    );
    expect((cause as ApiError).extensions).toEqual({ code: 'ILLEGAL_MOVE', allowed: ['OFFERED', 'TERMINATED'] });
  }
});
