import { describe, expect, test } from '@jest/globals';
import { alpha, ALPHA, HOLDER, NOW } from '../test/policy/memory-world.js';
import { forbids, isJudged, permits, readConstraint } from './constraints.js';
import type { AccessRequest, Constraint } from './model.js';

/* Constraints as a store holds them: each test reads its own, so that nothing is known of it from before. */

const request: AccessRequest = {
  principal: { ...alpha, purpose: 'dpv:DirectMarketing' },
  coordinate: 'Learner.skillProfile',
  category: 'SKILL_PROFILE',
  childPrivate: false,
  openings: ['PERMIT'],
  under: null,
  holder: HOLDER,
  subject: 'ada',
};
const of = (leftOperand: unknown, operator: unknown, rightOperand: unknown, more: object = {}) => ({
  leftOperand,
  operator,
  rightOperand,
  ...more,
});
const purpose = (operator: string, right: unknown) => of('purpose', operator, right);
const holds = () => purpose('isA', 'dpv:Marketing');
const fails = () => of('dateTime', 'gt', '2099-01-01T00:00:00Z');
const strange = () => of('mood', 'eq', 'good');

const judged = (constraints: readonly unknown[]): 'holds' | 'does not' | 'unknown' => {
  const own = structuredClone(constraints) as Constraint[];
  const [permitted, forbidden] = [permits(own, request, NOW), forbids(own, request, NOW)];
  return permitted ? 'holds' : forbidden ? 'unknown' : 'does not';
};

describe('a stored constraint', () => {
  test.each([
    ['nothing', [], 'holds'],
    ['one that holds', [holds()], 'holds'],
    ['one that fails', [fails()], 'does not'],
    ['one nobody can judge', [strange()], 'unknown'],
    ['one nobody can judge, then one that fails', [strange(), fails()], 'does not'],
    ['one that fails, then one nobody can judge', [fails(), strange()], 'does not'],
    ['one nobody can judge, then one that holds', [strange(), holds()], 'unknown'],
    ['and', [{ and: [holds(), holds()] }], 'holds'],
    ['and, with one that fails', [{ and: [holds(), fails()] }], 'does not'],
    ['or', [{ or: [fails(), holds()] }], 'holds'],
    ['or, of what fails', [{ or: [fails(), fails()] }], 'does not'],
    ['or, with what nobody can judge and one that holds', [{ or: [strange(), holds()] }], 'holds'],
    ['xone', [{ xone: [fails(), holds()] }], 'holds'],
    ['xone of two that hold', [{ xone: [holds(), holds()] }], 'does not'],
    ['a name nobody knows', [{ nand: [holds()] }], 'unknown'],
    ['two names', [{ or: [holds()], xone: [holds()] }], 'unknown'],
    ['a name beside a comparison', [{ ...holds(), or: [holds()] }], 'unknown'],
    ['a name for no list', [{ or: 'x' }], 'unknown'],
    ['a name for one constraint', [{ or: holds() }], 'unknown'],
    ['a list', [[holds()]], 'unknown'],
    ['a text', ['always'], 'unknown'],
    ['null', [null], 'unknown'],
    ['a left operand that is no text', [of(7, 'isA', 'dpv:Marketing')], 'unknown'],
    ['an operator that is no text', [of('purpose', 7, 'dpv:Marketing')], 'unknown'],
    ['an operator where an operand belongs', [of('isA', 'isA', 'dpv:Marketing')], 'unknown'],
    ['an operand where an operator belongs', [of('purpose', 'purpose', 'dpv:Marketing')], 'unknown'],
    ['a right operand that cannot be read', [purpose('isA', { purpose: 'x' })], 'unknown'],
    ['none', [{ leftOperand: 'purpose', operator: 'isA' }], 'unknown'],
    ['several with eq', [purpose('eq', ['dpv:Education', 'dpv:DirectMarketing'])], 'holds'],
    ['several with neq', [purpose('neq', ['dpv:Education', 'dpv:DirectMarketing'])], 'does not'],
    ['several with isA', [purpose('isA', ['dpv:Education', 'dpv:Marketing'])], 'holds'],
    ['several with isAnyOf', [purpose('isAnyOf', ['dpv:Education', 'dpv:DirectMarketing'])], 'holds'],
    ['several with isNoneOf', [purpose('isNoneOf', ['dpv:Education', 'dpv:DirectMarketing'])], 'does not'],
    [
      'several with an operator for one',
      [of('dateTime', 'lt', ['2099-01-01T00:00:00Z', '2098-01-01T00:00:00Z'])],
      'unknown',
    ],
    ['one with an operator for one', [of('dateTime', 'lt', '2099-01-01T00:00:00Z')], 'holds'],
    ['the recipient', [of('recipient', 'eq', ALPHA)], 'holds'],
  ])('%s', (_name, constraints, expected) => {
    expect(judged(constraints)).toBe(expected);
  });

  test('is judged again for who asks next', () => {
    const own = [holds()] as Constraint[];
    const other = { ...request, principal: { ...alpha, purpose: 'dpv:ServiceProvision' } };
    expect([permits(own, request, NOW), permits(own, other, NOW), permits(own, request, NOW)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('is read into what the evaluator takes, or not at all', () => {
    expect(readConstraint(holds())).toMatchObject({
      leftOperand: 'purpose',
      operator: 'isA',
      uid: null,
      unit: null,
      status: null,
    });
    expect(readConstraint({ and: [holds(), strange()] })).toMatchObject({
      operator: 'and',
      constraints: [{ leftOperand: 'purpose' }, { operator: 'or', constraints: [] }],
    });
    expect([readConstraint(strange()), readConstraint('x'), readConstraint({ or: 1 })]).toEqual([null, null, null]);
  });
});

test.each([
  ['a purpose', holds(), true],
  ['a time', fails(), true],
  ['a recipient', of('recipient', 'eq', ALPHA), true],
  ['an operand of which nothing is given', of('elapsedTime', 'lt', 'P3D'), false],
  ['a number of operations', of('count', 'lt', 3), true],
  ['a number that is none', of('count', 'lt', 'few'), false],
  ['a number as an instance', of('count', 'isA', 3), false],
  ['a place', of('spatial', 'eq', 'FR'), true],
  ['a place that is none', of('spatial', 'eq', 'France'), false],
  ['an operand nobody knows', strange(), false],
  ['an operator nobody knows', purpose('about', 'dpv:Marketing'), false],
  ['constraints put together', { or: [holds()] }, false],
])('the engine knows what to compare: %s, %j: %s', (_what, constraint, known) => {
  expect(isJudged(constraint as Constraint)).toBe(known);
});
