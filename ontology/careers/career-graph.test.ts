import { describe, expect, test } from '@jest/globals';
import { CareerGraph, type CareerRow, type PathsAsked, type Start } from './career-graph.js';

const row = (uri: string, moves: CareerRow['moves'], matches: CareerRow['matches'] = []): CareerRow => ({
  uri,
  access: null,
  moves,
  matches,
});

/** Nobody's moves lead to x, to y or to z; x has some of its own, y matches d, z has neither. Where e is left, nobody comes back. */
const careers = new CareerGraph([
  row('a', [
    ['b', 0.9],
    ['e', 0.5],
  ]),
  row('b', [
    ['c', 0.9],
    ['d', 0.2],
  ]),
  row('c', [['d', 0.8]]),
  row('d', []),
  row('e', []),
  row('x', [
    ['e', 0.9],
    ['c', 0.8],
  ]),
  row('y', [['b', 0.9]]),
  row('z', []),
  row('A', [], [['a', 0.9]]),
  row(
    'Y',
    [],
    [
      ['y', 0.7],
      ['e', 0.9],
    ],
  ),
]);

const nearest = (start: Start | string, to: string, change: Partial<PathsAsked> = {}, alike: string[] = []) => {
  const asked = { maxSteps: 3, maxPaths: 1, avoid: [], via: null, ...change };
  const from = typeof start === 'string' ? { occupation: start } : start;
  const { paths, beyond } = careers.paths(from, to, asked);
  expect(paths).toEqual([]);
  return careers.nearest(from, to, asked, beyond, () => alike);
};

describe('what is nearest where no path leads to an occupation', () => {
  test('as far as the steps go along a path that takes more', () => {
    expect(nearest('A', 'd', { maxSteps: 2 })).toBe('b');
    expect(nearest({ shares: [['a', 0.5]] }, 'd', { maxSteps: 2 })).toBe('b');
  });

  test('what would lead there by the lightest step, were it allowed', () => {
    // Y is reached under another name, and goes on under another name once more.
    expect(nearest('e', 'y')).toBe('Y');
    expect(nearest('a', 'c', { avoid: ['b'] })).toBeNull();
  });

  test('else the first that it moves to itself and that is reached within the steps', () => {
    expect(nearest('a', 'x')).toBe('e');
    expect(nearest('b', 'x')).toBe('c');
    expect(nearest('a', 'x', { avoid: ['e'] })).toBe('c');
    expect(nearest('a', 'x', { avoid: ['e'], maxSteps: 1 })).toBeNull();
  });

  test('else the first that is alike; where nothing is, none', () => {
    expect(nearest('a', 'z', {}, ['y', 'z', 'c', 'b'])).toBe('c');
    expect(nearest('a', 'z', {}, ['nobody', 'z'])).toBeNull();
    expect(nearest({ shares: [] }, 'x', {}, ['c'])).toBeNull();
  });

  test('through one: what is reached from there, or near it where it is not reached', () => {
    expect(nearest('a', 'x', { via: 'b' })).toBe('c');
    expect(nearest('a', 'd', { via: 'x' })).toBe('e');
  });
});

test('counterparts are the occupations it matches, the best match first', () => {
  expect(careers.counterparts('Y')).toEqual(['e', 'y']);
  expect(careers.counterparts('e')).toEqual(['Y']);
  expect(careers.counterparts('b')).toEqual([]);
});
