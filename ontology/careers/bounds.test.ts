import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsTo } from './bounds.js';
import type { Step } from './step.js';

const NODES = 7;
const TARGET = NODES - 1;
const edges = fc.array(
  fc.record({ from: fc.nat(NODES - 1), to: fc.nat(NODES - 1), effort: fc.integer({ min: 1, max: 30 }) }),
  { maxLength: 30 },
);

/** The least from each to the target, by as many rounds as there are nodes (Bellman and Ford). */
function least(
  all: readonly { from: number; to: number; effort: number }[],
  cost: (effort: number) => number,
): number[] {
  const to = Array.from({ length: NODES }, (_, node) => (node === TARGET ? 0 : Infinity));
  for (let round = 0; round < NODES; round += 1)
    for (const edge of all) to[edge.from] = Math.min(to[edge.from]!, cost(edge.effort) + to[edge.to]!);
  return to;
}

test.each([1, 2, 3, 500])('never says more than what is left, of %i that are looked at', (nearest) => {
  fc.assert(
    fc.property(edges, (all) => {
      const steps = (keep: (edge: (typeof all)[number]) => boolean, end: 'from' | 'to'): Step<number>[] =>
        all.filter(keep).map((edge) => ({ to: edge[end], effort: edge.effort }));
      const starts = steps(({ from }) => from === 0, 'to');
      const bound = boundsTo(TARGET, starts, (node) => steps(({ to }) => to === node, 'from'), nearest);
      const [efforts, counts] = [least(all, (effort) => effort), least(all, () => 1)];
      for (let node = 0; node < NODES; node += 1) {
        const told = bound(node);
        if (efforts[node] === Infinity) continue;
        expect(told!.effort).toBeLessThanOrEqual(efforts[node]!);
        expect(told!.steps).toBeLessThanOrEqual(counts[node]!);
      }
    }),
    { numRuns: 300 },
  );
});

test('knows what cannot reach the target once all that can was looked at', () => {
  const back = (node: number): Step<number>[] => (node === TARGET ? [{ to: 1, effort: 2 }] : []);
  const bound = boundsTo(TARGET, [], back);
  expect(bound(1)).toEqual({ effort: 2, steps: 1 });
  expect(bound(3)).toBeUndefined();
});
