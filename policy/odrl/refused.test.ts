import { expect, test } from '@jest/globals';
import { collectRefusals, PolicyRefused, refuse } from './refused.js';

const thrown = (run: () => unknown): PolicyRefused | null => {
  try {
    run();
  } catch (cause) {
    if (cause instanceof PolicyRefused) return cause;
  }
  return null;
};

test('what is refused names every reason, each on its line', () => {
  const refusals = collectRefusals();
  refusals.add('MALFORMED', 'One thing.');
  refusals.add('VOID', 'Another thing.');
  const refused = thrown(refusals.throwIfAny)!;
  expect(refused).toMatchObject({ name: 'PolicyRefused', message: 'MALFORMED: One thing.\nVOID: Another thing.' });
  expect(refused.refusals).toEqual([
    { code: 'MALFORMED', message: 'One thing.' },
    { code: 'VOID', message: 'Another thing.' },
  ]);
});

test('nothing is refused without a reason', () => {
  expect(thrown(collectRefusals().throwIfAny)).toBeNull();
});

test('a reason that is found twice is told once; the same words for another code are another reason', () => {
  const refusals = collectRefusals();
  refusals.add('MALFORMED', 'One thing.');
  refusals.add('MALFORMED', 'One thing.');
  refusals.add('VOID', 'One thing.');
  expect(thrown(refusals.throwIfAny)?.refusals.map(({ code }) => code)).toEqual(['MALFORMED', 'VOID']);
});

test.each([
  ['the duty urn:d is the text "pay".', 'The duty urn:d is the text "pay".'],
  ['constraint 1 of the duty is none.', 'Constraint 1 of the duty is none.'],
  ['The duty is none.', 'The duty is none.'],
  // What begins with a name is left as it is written.
  ['urn:a belongs to nothing.', 'urn:a belongs to nothing.'],
  ['memberOf is none.', 'memberOf is none.'],
  ['permission.duty is null.', 'permission.duty is null.'],
  ['a', 'a'],
])('a reason begins as a sentence does: %s', (text, message) => {
  const refusals = collectRefusals();
  refusals.add('MALFORMED', text);
  expect(thrown(refusals.throwIfAny)?.refusals).toEqual([{ code: 'MALFORMED', message }]);
});

test('one reason alone is refused at once', () => {
  expect(thrown(() => refuse('CIRCULAR', 'Round and round.'))?.message).toBe('CIRCULAR: Round and round.');
});
