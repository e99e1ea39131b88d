import { expect, test } from '@jest/globals';
import { FEATURES, PARTS } from './features.js';
import { mostOf, restricted, scaled, scoreInto } from './score.js';
import { SCORE_TABLES, tableOf } from './table.js';

test.each(Object.entries(SCORE_TABLES))(
  'the weights of %s: nothing is worth 0, everything 1, and more is never worth less',
  (_of, table) => {
    expect(table).toHaveLength(FEATURES.length);
    expect(mostOf(table).reduce((sum, most) => sum + most, 0)).toBeCloseTo(1, 3);
    for (const { from, worth } of table) {
      expect([from[0], worth[0]]).toEqual([0, 0]);
      expect(worth).toHaveLength(from.length);
      for (let at = 1; at < worth.length; at += 1) {
        expect(from[at]).toBeGreaterThan(from[at - 1]!);
        expect(worth[at]).toBeGreaterThan(worth[at - 1]!);
      }
    }
    const parts = new Float64Array(PARTS.length);
    const score = (value: number): number =>
      scoreInto(
        parts,
        table,
        FEATURES.map(() => [value]),
        0,
      );
    expect(score(0)).toBe(0);
    expect(score(1)).toBeCloseTo(1, 3);
  },
);

test('a score is the sum of its parts, each of the features that belong to it', () => {
  const table = FEATURES.map((_, at) =>
    at < 4 ? { from: [0, 0.5], worth: [0, 0.1 * (at + 1)] } : { from: [0], worth: [0] },
  );
  const parts = new Float64Array(PARTS.length).fill(9);
  const features = FEATURES.map((_, at) => [at === 1 ? 0.4 : 0.6]);
  expect(scoreInto(parts, table, features, 0)).toBeCloseTo(0.8);
  expect([...parts].slice(0, 3).map((part) => Math.round(part * 10) / 10)).toEqual([0.4, 0.4, 0]);
});

test('fitted steps are put on a scale from 0 to 1', () => {
  expect(
    scaled([
      { from: [0, 0.5], worth: [-1, 1] },
      { from: [0, 0.2], worth: [2, 4] },
    ]).map(({ worth }) => worth),
  ).toEqual([
    [0, 0.5],
    [0, 0.5],
  ]);
});

test('weights of other features are refused', () => {
  expect(() => tableOf({ fittedOn: '', moves: 1, areaUnderRoc: 1, steps: {} })).toThrow(
    /"skills held": fit them again/,
  );
});

test('what is known of no occupation counts neither way, and the rest adds up to 1', () => {
  const known = restricted(SCORE_TABLES.ROME, (of) => of === 'skills' || of === 'titles');
  const most = Object.fromEntries(mostOf(known).map((value, at) => [PARTS[at]!, value]));
  expect(most['SHARED_SKILLS']! + most['TITLES']!).toBeCloseTo(1);
  expect(most['RELATED_SKILLS']).toBe(0);
  const all = mostOf(SCORE_TABLES.ROME);
  expect(most['TITLES']! / most['SHARED_SKILLS']!).toBeCloseTo(all[PARTS.indexOf('TITLES')]! / all[0]!);
  expect(mostOf(restricted(SCORE_TABLES.ROME, () => false)).every((value) => value === 0)).toBe(true);
});
