import { describe, expect, test } from '@jest/globals';
import type { Policy } from './model.js';
import { purposesOf } from './offered-purposes.js';
import { policyOf, type Json } from './test-policy.js';

const purpose = (operator: string, ...values: string[]): Json => ({
  leftOperand: 'purpose',
  operator,
  rightOperand: values.length === 1 ? values[0] : values,
});
const MARKETING = purpose('isA', 'dpv:Marketing');
const RESEARCH = purpose('isA', 'dpv:AcademicResearch');
const LATER = { leftOperand: 'dateTime', operator: 'gt', rightOperand: '2027-01-01Z' };

/** Permissions with these constraints, one each. */
const permissionsOf = async (...constraints: readonly (Json | readonly Json[])[]): Promise<Policy['permissions']> => {
  const rules = constraints.map((constraint, i) => ({
    ...{ uid: `urn:p:${i}`, action: 'read', target: 'urn:x' },
    constraint,
  }));
  return (await policyOf({ permission: rules })).permissions;
};
/** The purposes of an agreement, and how many constraints are left to each permission. */
const found = async (constraints: readonly (Json | readonly Json[])[], keepAll = false) => {
  const permissions = await permissionsOf(...constraints);
  const { purposes, left } = purposesOf(permissions, keepAll);
  return [purposes, permissions.map((rule) => left(rule).length)];
};

describe('purposes that all permissions say', () => {
  test('are said once, and left to none', async () => {
    expect(await found([MARKETING, MARKETING])).toEqual([['dpv:Marketing'], [0, 0]]);
  });

  test('are the first constraint on purposes of each; another one is left to it', async () => {
    expect(
      await found([
        [LATER, MARKETING],
        [MARKETING, LATER, RESEARCH],
      ]),
    ).toEqual([['dpv:Marketing'], [1, 2]]);
  });

  test.each(['eq', 'isA', 'isPartOf'])('%s says what data are for', async (operator) => {
    expect(await found([purpose(operator, 'dpv:Marketing')])).toEqual([['dpv:Marketing'], [0]]);
  });

  test('several are sorted, each once, in whatever order they are said', async () => {
    const [one, other] = [
      ['dpv:Marketing', 'dpv:AcademicResearch'],
      ['dpv:AcademicResearch', 'dpv:Marketing'],
    ].map((values) => purpose('isAnyOf', ...values));
    expect(await found([one!, other!])).toEqual([
      ['dpv:AcademicResearch', 'dpv:Marketing'],
      [0, 0],
    ]);
  });
});

describe('purposes that permissions say differently', () => {
  test('are left to each; the agreement names them all, sorted, each once', async () => {
    expect(await found([MARKETING, RESEARCH, [MARKETING, RESEARCH]])).toEqual([
      ['dpv:AcademicResearch', 'dpv:Marketing'],
      [1, 1, 2],
    ]);
  });

  test('where one says none, they stay with the others', async () => {
    expect(await found([MARKETING, LATER])).toEqual([['dpv:Marketing'], [1, 1]]);
    expect(await found([LATER, MARKETING])).toEqual([['dpv:Marketing'], [1, 1]]);
    expect(await found([LATER, LATER])).toEqual([[], [1, 1]]);
  });

  test('are left to each where the agreement names more of them', async () => {
    expect(await found([MARKETING, MARKETING], true)).toEqual([['dpv:Marketing'], [1, 1]]);
  });

  test('count within others too, and are left there', async () => {
    const within = { or: { '@list': [{ and: { '@list': [MARKETING, LATER] } }, RESEARCH] } };
    expect(await found([within, within])).toEqual([
      ['dpv:AcademicResearch', 'dpv:Marketing'],
      [1, 1],
    ]);
  });
});

test.each([
  ['what data are not for', purpose('neq', 'dpv:Marketing')],
  ['none of some', purpose('isNoneOf', 'dpv:Marketing', 'dpv:AcademicResearch')],
  ['what is within a purpose', purpose('hasPart', 'dpv:Marketing')],
  ['purposes that DPV does not have', purpose('isA', 'urn:purpose')],
  ['some that DPV does not have', purpose('isAnyOf', 'dpv:Marketing', 'urn:purpose')],
  ['the recipient', { leftOperand: 'recipient', operator: 'eq', rightOperand: 'dpv:Marketing' }],
])('%s says no purpose', async (_what, constraint) => {
  expect(await found([constraint, constraint])).toEqual([[], [1, 1]]);
});

test('without permissions there are none', () => {
  expect(purposesOf([], false).purposes).toEqual([]);
});
