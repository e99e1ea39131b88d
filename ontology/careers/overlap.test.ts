import { describe, expect, test } from '@jest/globals';
import { byRarity, Overlap } from './overlap.js';

const set = (items: Record<string, number>) => new Map(Object.entries(items));
const from = (overlap: Overlap, measure: 'share' | 'cosine', position: number, size: number): number[] => {
  const into = new Float64Array(size).fill(9);
  overlap[measure](position, into);
  return [...into];
};

describe('what an item counts', () => {
  test('the rarer the more, and nothing where all have it', () => {
    const [one, two, three] = byRarity([
      set({ all: 1, rare: 1 }),
      set({ all: 1, some: 0.5 }),
      set({ all: 1, some: 1 }),
    ]);
    expect(one).toEqual(set({ rare: Math.log(3) }));
    expect(two!.get('some')).toBeCloseTo(0.5 * Math.log(1.5));
    expect(three!.get('some')).toBeCloseTo(Math.log(1.5));
  });
});

describe('sets', () => {
  const overlap = new Overlap([set({ a: 2, b: 1 }), set({ a: 1, c: 5 }), set({}), set({ d: 1 })]);

  test('share the smaller of the two weights of each common item', () => {
    expect(from(overlap, 'share', 0, 4)).toEqual([3, 1, 0, 0]);
    expect(from(overlap, 'share', 1, 4)).toEqual([1, 6, 0, 0]);
    expect(from(overlap, 'share', 2, 4)).toEqual([0, 0, 0, 0]);
    expect([...overlap.totals]).toEqual([3, 6, 0, 1]);
  });

  test('as vectors stand at an angle', () => {
    const [own, near, empty, far] = from(overlap, 'cosine', 0, 4);
    expect(own).toBeCloseTo(1);
    expect(near).toBeCloseTo(2 / (Math.sqrt(5) * Math.sqrt(26)));
    expect([empty, far]).toEqual([0, 0]);
  });
});
