import { describe, expect, test } from '@jest/globals';
import { judge, judgeOf, type Situation } from './constraint.js';
import type { GivenOperand, Operand, PolicyConstraint } from './model.js';
import { XSD } from './terms.js';

/*
 * What the reader refuses, and an agreement of the store or a policy made by a program may hold all the same: of it nothing can be told.
 */

const literal = (value: string, datatype: string): Operand => ({ value, datatype: XSD + datatype });
const number = (value: number): Operand => literal(String(value), 'integer');
const NOW = literal('2026-06-01T12:00:00Z', 'dateTime');
const situation = (given?: readonly GivenOperand[]): Situation => ({
  at: Date.parse('2026-06-01T12:00:00Z'),
  given: () => given,
  collectionsOf: () => undefined,
});
const atomic = (leftOperand: string, operator: string, rightOperand: readonly Operand[]): PolicyConstraint =>
  ({ uid: null, leftOperand, operator, rightOperand, unit: null, status: null }) as PolicyConstraint;
const logical = (operator: string, ...constraints: readonly PolicyConstraint[]): PolicyConstraint =>
  ({ uid: null, operator, constraints }) as PolicyConstraint;

const HOLDS = atomic('dateTime', 'eq', [NOW]);

describe('a constraint that nothing can be told of', () => {
  const cases: readonly [string, PolicyConstraint, (readonly GivenOperand[])?][] = [
    ['an unknown left operand', atomic('mood', 'eq', [number(1)]), [number(1)]],
    ['a left operand that every object has', atomic('constructor', 'eq', [number(1)]), [number(1)]],
    ['an unknown operator', atomic('count', 'about', [number(1)]), [number(1)]],
    ['an operator that every object has', atomic('count', 'toString', [number(1)]), [number(1)]],
    ['an unknown operator of time', atomic('dateTime', 'about', [NOW])],
    ['a part of a time', atomic('dateTime', 'isPartOf', [NOW])],
    ['no time', atomic('dateTime', 'lteq', [])],
    ['two times in order', atomic('dateTime', 'lteq', [NOW, NOW])],
    ['an IRI as a time', atomic('dateTime', 'lteq', [{ iri: 'urn:now' }])],
    ['a time in words', atomic('dateTime', 'neq', [literal('never', 'string')])],
    ['a time in words among others', atomic('dateTime', 'isNoneOf', [NOW, literal('never', 'string')])],
    ['no value', atomic('count', 'isNoneOf', []), [number(1)]],
    ['two values in order', atomic('count', 'lt', [number(2), number(3)]), [number(1)]],
    ['an order of events', atomic('event', 'lt', [number(2)]), [number(1)]],
    ['an order of texts', atomic('version', 'lt', [literal('b', 'string')]), [literal('a', 'string')]],
    ['nothing given', atomic('count', 'neq', [number(2)])],
    ['an empty list given', atomic('count', 'neq', [number(2)]), []],
    ['a value given that is none', atomic('count', 'neq', [number(2)]), [literal('ten', 'integer')]],
    ['a value that is none', atomic('count', 'neq', [literal('ten', 'integer')]), [number(2)]],
    ['a value given in a unit', atomic('count', 'neq', [number(2)]), [{ ...number(1), unit: 'urn:dozen' }]],
    ['an order of a value given in a unit', atomic('count', 'lt', [number(2)]), [{ ...number(1), unit: 'urn:dozen' }]],
    ['values given that differ', atomic('count', 'eq', [number(2)]), [number(2), number(3)]],
    ['a sequence', logical('andSequence', HOLDS, HOLDS)],
    ['a connection that every object has', logical('valueOf', HOLDS)],
    ['nothing connected', logical('and')],
    ['a connection of the same', logical('and', HOLDS, atomic('mood', 'eq', [number(1)]))],
  ];

  // A row with nothing in its third place: Jest would fill it with a callback.
  test.each(cases.map(([what, constraint, given]) => [what, constraint, given] as const))(
    '%s',
    (_what, constraint, given) => {
      expect(judgeOf(constraint)(situation(given))).toBeNull();
      expect(judge(constraint, situation(given))).toBeNull();
    },
  );
});

test('a constraint is judged anew for each value given', () => {
  const constraint = atomic('count', 'lt', [number(2)]);
  const given = [number(1)];
  expect([given, given, [number(2)], undefined, given].map((values) => judge(constraint, situation(values)))).toEqual([
    true,
    true,
    false,
    null,
    true,
  ]);
});

test('the status counts where nothing is given, and there alone', () => {
  const constraint = { ...atomic('count', 'lt', [number(2)]), status: number(5) } as PolicyConstraint;
  expect([undefined, [number(1)], undefined, []].map((values) => judge(constraint, situation(values)))).toEqual([
    false,
    true,
    false,
    null,
  ]);
});
