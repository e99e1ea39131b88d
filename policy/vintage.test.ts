import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextVintageAt, VINTAGE_MONTHS } from './vintage.js';

const next = (from: string, months?: number) => new Date(nextVintageAt(Date.parse(from), months)).toISOString();

test.each([
  ['2026-11-26T10:00:00.000Z', '2026-12-26T10:00:00.000Z'],
  ['2026-12-31T23:59:59.999Z', '2027-01-31T23:59:59.999Z'],
  ['2027-01-31T00:00:00.000Z', '2027-02-28T00:00:00.000Z'],
  ['2028-01-30T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
])('what was counted at %s is answered until %s', (from, until) => expect(next(from)).toBe(until));

test('the number of months is a parameter', () => {
  expect(VINTAGE_MONTHS).toBe(1);
  expect(next('2026-11-30T00:00:00.000Z', 3)).toBe('2027-02-28T00:00:00.000Z');
});

test('two counts are never closer than 28 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
      expect(nextVintageAt(at) - at).toBeGreaterThanOrEqual(28 * 86_400_000);
    }),
  );
});
