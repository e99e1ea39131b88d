import { describe, expect, test } from '@jest/globals';
import { fit, stepOf } from './fit.js';
import { areaUnderRoc } from './roc.js';

describe('the area under the ROC curve', () => {
  test.each([
    ['all told apart', [0.1, 0.2, 0.8, 0.9], [false, false, true, true], 1],
    ['all wrong', [0.9, 0.8, 0.2, 0.1], [false, false, true, true], 0],
    ['equal scores count half', [0.5, 0.5, 0.5, 0.5], [false, true, false, true], 0.5],
    ['one pair of four wrong', [0.1, 0.4, 0.35, 0.8], [false, false, true, true], 0.75],
  ])('%s', (_what, scores, labels, area) => {
    expect(areaUnderRoc(scores, labels)).toBeCloseTo(area);
  });
});

test('a value belongs to the last step that begins at it or below', () => {
  expect([0, 0.19, 0.2, 0.5, 0.99].map((value) => stepOf([0, 0.2, 0.5], value))).toEqual([0, 0, 1, 2, 2]);
});

describe('fitted steps', () => {
  /** Rows of a feature that tells, one that tells nothing, and one that falls. */
  const rows = Array.from({ length: 1_000 }, (_, at) => [at / 1_000, (at * 7) % 10, 1 - at / 1_000]);
  const labels = rows.map(([tells]) => tells! > 0.6);
  const [tells, nothing, falls] = fit({ rows, labels });

  test('rise with a feature that tells, where it tells', () => {
    const worth = (value: number): number => tells!.worth[stepOf(tells!.from, value)]!;
    expect(worth(0.9) - worth(0.3)).toBeGreaterThan(1);
    for (const [at, value] of tells!.worth.entries()) if (at > 0) expect(value).toBeGreaterThan(tells!.worth[at - 1]!);
  });

  test('are one for a feature that tells nothing, or falls where the others rise', () => {
    expect(nothing!.worth).toHaveLength(1);
    expect(falls!.worth).toHaveLength(1);
  });
});
