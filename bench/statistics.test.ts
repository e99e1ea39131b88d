import { describe, expect, test } from '@jest/globals';
import { median, pairedRatio, percentile, spread } from './statistics.js';

const HUNDRED = Array.from({ length: 100 }, (_, i) => 100 - i);

describe('percentiles, by nearest rank', () => {
  test.each([
    [0, 1],
    [0.5, 50],
    [0.501, 51],
    [0.99, 99],
    [1, 100],
  ])('%p of 1 to 100 is %p', (share, expected) => {
    expect(percentile(HUNDRED, share)).toBe(expected);
  });

  test('of one value is that value', () => {
    expect([0, 0.5, 0.99, 1].map((share) => percentile([7], share))).toEqual([7, 7, 7, 7]);
  });

  test.each([
    [[], 0.5],
    [[1], 1.1],
    [[1], -0.1],
    [[1], NaN],
  ])('%j has no percentile %p', (values, share) => {
    expect(() => percentile(values, share)).toThrow(RangeError);
  });
});

describe('median and spread', () => {
  test('odd and even numbers of values, in any order, as numbers and not as texts', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(spread([10, 9, 100])).toEqual({ median: 10, min: 9, max: 100 });
  });

  test('the values stay in their order', () => {
    const values = [3, 1, 2];
    spread(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('nothing has none', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

test('a ratio is taken round by round: a slow round slows both', () => {
  expect(pairedRatio([1, 20, 3], [2, 40, 5])).toEqual({ median: 0.5, min: 0.5, max: 0.6 });
  expect(() => pairedRatio([1], [1, 2])).toThrow('1 rounds beside 2');
});
