import { expect, test } from '@jest/globals';
import { Faults } from './faults.js';

test('what is as expected is no fault', () => {
  const faults = new Faults();
  faults.note('lost', []);
  faults.compare('changes', ['a', 'b'], ['b', 'a']);
  expect(() => faults.raise()).not.toThrow();
});

test('all that is wrong is told at once and raised together, with its number and examples', () => {
  const told: string[] = [];
  const faults = new Faults((fault) => void told.push(fault));
  faults.note('lost', ['1', '2', '3', '4', '5', '6']);
  faults.compare('changes', ['a', 'b'], ['b', 'c']);

  expect(told).toEqual([
    'lost: 6, such as\n    1\n    2\n    3\n    4\n    5',
    'changes, expected and not there: 1, such as\n    a',
    'changes, there and not expected: 1, such as\n    c',
  ]);
  expect(() => faults.raise()).toThrow(`The upgrade is wrong in 3 ways:\n- ${told[0]}\n- ${told[1]}\n- ${told[2]}`);
});
