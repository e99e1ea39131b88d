import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsThrough, boundsTo } from './bounds.js';
import { lightestPaths, type Search } from './paths.js';
import { lightestWithin } from './reach.js';

type Edges = Readonly<Record<string, Readonly<Record<string, number>>>>;
const goesOn = (effort: number): boolean => effort % 10 === 7;
const search = (edges: Edges, target: string, change: Partial<Search<string>> = {}): Search<string> => ({
  // Efforts that end on 7 stand for steps that only go on under another name.
  stepsFrom: (node) =>
    Object.entries(edges[node] ?? {}).map(([to, effort]) => ({ to, effort, goesOn: goesOn(effort) })),
  target,
  maxSteps: 4,
  ...change,
});
const found = (edges: Edges, from: string, to: string, count: number, change: Partial<Search<string>> = {}) =>
  lightestPaths(from, count, search(edges, to, change)).map(
    ({ nodes, effort }) => `${nodes.join('')} ${Math.round(effort * 100) / 100}`,
  );

const EDGES: Edges = {
  a: { b: 1, c: 4, d: 9 },
  b: { c: 1, d: 5, a: 1 },
  c: { d: 1, b: 1 },
};

test('no two steps that only go on under another name follow each other', () => {
  const names: Edges = { a: { b: 7, d: 40 }, b: { c: 7, d: 20 }, c: { d: 1 } };
  expect(found(names, 'a', 'd', 5)).toEqual(['abd 27', 'ad 40']);
  expect(lightestWithin('a', search(names, 'd').stepsFrom, 100).map(({ nodes }) => nodes.join(''))).toEqual([
    'ab',
    'abd',
  ]);
});

describe('through one', () => {
  const via = (edges: Edges, count: number, change: Partial<Search<string>> = {}): string[] =>
    found(edges, 'a', 'd', count, { via: 'v', ...change });

  test('no two steps under another name follow each other there either', () => {
    expect(via({ a: { v: 7, b: 20 }, b: { v: 20 }, v: { d: 7 } }, 5)).toEqual(['abvd 47']);
  });

  test('a lighter beginning that leaves no steps, or stands in the way, does not hide a heavier one', () => {
    const long: Edges = { a: { b: 1, v: 9 }, b: { c: 1 }, c: { v: 1 }, v: { e: 1 }, e: { d: 1 } };
    expect(via(long, 1)).toEqual(['aved 11']);
    const same: Edges = { a: { b: 1, v: 9 }, b: { v: 1 }, v: { b: 1 }, c: {} };
    expect(via({ ...same, b: { v: 1, d: 1 } }, 1)).toEqual(['avbd 11']);
  });

  test('not over the target', () => {
    expect(via({ a: { d: 1, v: 9 }, d: { v: 1 }, v: { d: 2 } }, 5)).toEqual(['avd 11']);
  });
});

describe('the lightest paths', () => {
  test('come in the order of their effort, each once, none in a circle', () => {
    expect(found(EDGES, 'a', 'd', 10)).toEqual(['abcd 3', 'acd 5', 'abd 6', 'ad 9', 'acbd 10']);
  });

  test('as many as are asked for', () => {
    expect(found(EDGES, 'a', 'd', 2)).toEqual(['abcd 3', 'acd 5']);
  });

  test('within the steps: a longer way may be the lighter one, and is not taken', () => {
    expect(found(EDGES, 'a', 'd', 10, { maxSteps: 2 })).toEqual(['acd 5', 'abd 6', 'ad 9']);
    expect(found(EDGES, 'a', 'd', 10, { maxSteps: 1 })).toEqual(['ad 9']);
  });

  test('not through what is avoided', () => {
    expect(found(EDGES, 'a', 'd', 10, { avoid: new Set(['b']) })).toEqual(['acd 5', 'ad 9']);
    expect(found(EDGES, 'a', 'd', 10, { avoid: new Set(['d']) })).toEqual([]);
  });

  test('none where there is no way, and none to where one stands', () => {
    expect(found(EDGES, 'd', 'a', 3)).toEqual([]);
    expect(found(EDGES, 'a', 'a', 3)).toEqual([]);
  });

  test('the lighter of two that reach the same occupation in different numbers of steps is not always the one that goes on', () => {
    // The light way to c takes three steps; only the heavy one leaves a step to go on with.
    const edges: Edges = { a: { b: 1, c: 5 }, b: { x: 1 }, x: { c: 1 }, c: { d: 1 } };
    expect(found(edges, 'a', 'd', 5, { maxSteps: 3 })).toEqual(['acd 6']);
  });
});

describe('as trying every path would find them', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
  const effort = fc.oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 0, max: 9 }).map((tens) => 10 * tens + 7),
  );
  const edges = fc
    .array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes), effort), { maxLength: 24 })
    .map((list) => {
      const all: Record<string, Record<string, number>> = {};
      for (const [from, to, of] of list) if (from !== to) (all[from] ??= {})[to] = of;
      return all;
    });
  const every = (all: Edges, maxSteps: number, through: (path: readonly string[]) => boolean = () => true) => {
    const efforts: number[] = [];
    const walk = (path: readonly string[], sum: number, last: number): void => {
      const at = path.at(-1)!;
      if (at === 'f') return void (through(path) && efforts.push(sum));
      if (path.length > maxSteps) return;
      for (const [to, more] of Object.entries(all[at] ?? {}))
        if (!path.includes(to) && !(goesOn(last) && goesOn(more))) walk([...path, to], sum + more, more);
    };
    walk(['a'], 0, 0);
    return efforts.sort((one, other) => one - other);
  };
  const backIn = (all: Edges) => (node: string) =>
    Object.entries(all).flatMap(([to, steps]) => (node in steps ? [{ to, effort: steps[node]! }] : []));
  const [steps, counts] = [fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })];

  test('from one to another, and all within an effort', () => {
    fc.assert(
      fc.property(edges, steps, counts, (all, maxSteps, count) => {
        const paths = lightestPaths('a', count, search(all, 'f', { maxSteps }));
        expect(paths.map((path) => path.effort)).toEqual(every(all, maxSteps).slice(0, count));
        const ways = search(all, 'f', { maxSteps });
        const bound = boundsTo('f', ways.stepsFrom('a'), backIn(all));
        const bounded = lightestPaths('a', count, { ...ways, bound });
        expect(bounded.map((path) => path.effort)).toEqual(paths.map((path) => path.effort));
        expect(new Set(paths.map((path) => path.nodes.join())).size).toBe(paths.length);
        const [lightest] = every(all, nodes.length);
        const within = (most: number) => lightestWithin('a', search(all, 'f').stepsFrom, most);
        const reached = within(10_000);
        expect(reached.find((path) => path.nodes.at(-1) === 'f')?.effort).toBe(lightest);
        expect(reached.every((path, at) => path.effort >= (reached[at - 1]?.effort ?? 0))).toBe(true);
        if (lightest !== undefined) expect(within(lightest - 1).map((path) => path.nodes.at(-1))).not.toContain('f');
      }),
      { numRuns: 1_000 },
    );
  });

  test('through one, and around others', () => {
    const around = fc.subarray(['d', 'e']);
    fc.assert(
      fc.property(edges, steps, counts, around, (all, maxSteps, count, avoid) => {
        const ways = search(all, 'f', { maxSteps, via: 'b', avoid: new Set(avoid) });
        const paths = lightestPaths('a', count, ways);
        const isAsked = (path: readonly string[]) => path.includes('b') && !avoid.some((one) => path.includes(one));
        expect(paths.map((path) => path.effort)).toEqual(every(all, maxSteps, isAsked).slice(0, count));
        const ends = { through: 'b', target: 'f' };
        const bound = boundsThrough(ends, ways.stepsFrom('a'), ways.stepsFrom, backIn(all));
        expect(lightestPaths('a', count, { ...ways, bound })).toEqual(paths);
      }),
      { numRuns: 1_000 },
    );
  });
});
