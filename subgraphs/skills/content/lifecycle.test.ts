import { describe, expect, test } from '@jest/globals';
import { isInUse, legalActs, moved, statusOf, type MappingAct, type MappingStatus } from './lifecycle.js';

const ACTS: readonly MappingAct[] = ['SUGGEST', 'CONFIRM', 'REJECT', 'ADD'];

describe('where each act leads', () => {
  test.each<[MappingStatus | 'NONE', boolean, readonly (MappingStatus | null)[]]>([
    ['NONE', true, ['SUGGESTED', null, null, 'CONFIRMED']],
    ['SUGGESTED', true, ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['CONFIRMED', true, ['CONFIRMED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['REJECTED', true, ['REJECTED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['NONE', false, [null, null, null, null]],
    ['STALE', false, [null, null, 'REJECTED', null]],
    ['REJECTED', false, [null, null, 'REJECTED', null]],
  ])('%s, concept in use: %s', (from, inUse, expected) => {
    const reached = ACTS.map((act) => {
      try {
        return moved(from, act, inUse);
      } catch {
        return null;
      }
    });
    expect(reached).toEqual(expected);
    expect(legalActs(from, inUse)).toEqual(ACTS.filter((_act, i) => expected[i] !== null));
  });

  test('what is not legal names what is, and what takes the place', () => {
    expect(() => moved('STALE', 'CONFIRM', false, ['esco:new'])).toThrow('add esco:new');
    expect(() => moved('STALE', 'CONFIRM', false)).toThrow(
      expect.objectContaining({ extensions: { code: 'ILLEGAL_MOVE', allowed: ['REJECT'] } }),
    );
  });
});

test.each([
  ['SUGGESTED', 'RELEASED', 'SUGGESTED'],
  ['CONFIRMED', null, 'CONFIRMED'],
  ['SUGGESTED', 'OBSOLETE', 'STALE'],
  ['CONFIRMED', 'DEPRECATED', 'STALE'],
  ['REJECTED', 'OBSOLETE', 'REJECTED'],
] as const)('%s, concept %s: %s', (stored, status, expected) =>
  expect(statusOf(stored, isInUse({ status }))).toBe(expected),
);
