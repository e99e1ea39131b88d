import { describe, expect, test } from '@jest/globals';
import { legalActs, moved, statusOf, type MappingAct, type MappingStatus } from './lifecycle.js';

const ACTS: readonly MappingAct[] = ['SUGGEST', 'CONFIRM', 'REJECT', 'ADD'];

describe('where each act leads', () => {
  test.each<[MappingStatus | 'NONE', readonly (MappingStatus | null)[]]>([
    ['NONE', ['SUGGESTED', null, null, 'CONFIRMED']],
    ['SUGGESTED', ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['CONFIRMED', ['CONFIRMED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['REJECTED', ['REJECTED', 'CONFIRMED', 'REJECTED', 'CONFIRMED']],
    ['STALE', [null, null, 'REJECTED', null]],
  ])('%s', (from, expected) => {
    const reached = ACTS.map((act) => {
      try {
        return moved(from, act);
      } catch {
        return null;
      }
    });
    expect(reached).toEqual(expected);
    if (from !== 'NONE') expect(legalActs(from)).toEqual(ACTS.filter((_act, i) => expected[i] !== null));
  });

  test('what is not legal names what is, and what takes the place', () => {
    expect(() => moved('STALE', 'CONFIRM', ['esco:new'])).toThrow('add esco:new');
    expect(() => moved('STALE', 'CONFIRM')).toThrow(
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
] as const)('%s, concept %s: %s', (stored, concept, expected) => expect(statusOf(stored, concept)).toBe(expected));
