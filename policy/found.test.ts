import { describe, expect, test } from '@jest/globals';
import { agreementsBetween, grantsOn, inForceAt, namedOn } from './found.js';
import type { Agreement, FieldGrant } from './model.js';

const agreement = (uid: string, assigner: string, assignee: string) => ({ uid, assigner, assignee }) as Agreement;
const grant = (uid: string, coordinate: string) => ({ uid, coordinate }) as FieldGrant;
const uids = (items: readonly { readonly uid: string }[]) => items.map(({ uid }) => uid);

test('agreements are found by both their parties, in their order, each time alike', () => {
  const agreements = [
    agreement('1', 'a', 'x'),
    agreement('2', 'b', 'x'),
    agreement('3', 'a', 'y'),
    agreement('4', 'a', 'x'),
  ];
  for (let time = 0; time < 2; time += 1) {
    expect(uids(agreementsBetween(agreements, 'a', 'x'))).toEqual(['1', '4']);
    expect(uids(agreementsBetween(agreements, 'a', 'y'))).toEqual(['3']);
    expect(uids(agreementsBetween(agreements, 'x', 'a'))).toEqual([]);
    expect(uids(agreementsBetween(agreements, 'c', 'x'))).toEqual([]);
  }
});

test('another list is another question', () => {
  expect(uids(agreementsBetween([agreement('1', 'a', 'x')], 'a', 'x'))).toEqual(['1']);
  expect(uids(agreementsBetween([], 'a', 'x'))).toEqual([]);
});

test('grants are found by the field they name', () => {
  const of = { grants: [grant('1', 'Learner.email'), grant('2', 'Learner.id'), grant('3', 'Learner.email')] };
  expect(uids(grantsOn(of, 'Learner.email'))).toEqual(['1', '3']);
  expect(uids(grantsOn(of, 'Learner.id'))).toEqual(['2']);
  expect(uids(grantsOn(of, 'Learner'))).toEqual([]);
});

describe('those in force', () => {
  const of = (uid: string, patch: object = {}) =>
    ({ uid, status: 'ACTIVE', validFrom: 10, validUntil: 20, ...patch }) as unknown as Agreement;
  const agreements = [
    of('1'),
    of('2', { status: 'SUSPENDED' }),
    of('3', { validFrom: 15 }),
    of('4', { validUntil: 'x' }),
  ];

  test('are found anew for each instant, and one list for one instant', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(uids(inForceAt(agreements, 9))).toEqual([]);
      expect(uids(inForceAt(agreements, 10))).toEqual(['1']);
      expect(uids(inForceAt(agreements, 15))).toEqual(['1', '3']);
      expect(uids(inForceAt(agreements, 20))).toEqual([]);
    }
    expect(inForceAt(agreements, 12)).toBe(inForceAt(agreements, 12));
  });

  test('are asked for by list: another reading is another question', () => {
    expect(uids(inForceAt(agreements, 12))).toEqual(['1']);
    expect(uids(inForceAt([of('1', { status: 'TERMINATED' })], 12))).toEqual([]);
  });
});

test('what agreements name is found field by field, each grant with its agreement', () => {
  const of = (uid: string, ...grants: FieldGrant[]) => ({ uid, grants }) as unknown as Agreement;
  const agreements = [
    of('a', grant('1', 'Learner.email'), grant('2', 'Learner.id')),
    of('b', grant('3', 'Learner.email'), grant('4', 'Learner.email')),
  ];
  const named = (coordinate: string) =>
    namedOn(agreements, coordinate).map(({ agreement: { uid }, grant: on }) => `${uid} ${on.uid}`);
  for (let time = 0; time < 2; time += 1) {
    expect(named('Learner.email')).toEqual(['a 1', 'b 3', 'b 4']);
    expect(named('Learner.id')).toEqual(['a 2']);
    expect(named('Learner')).toEqual([]);
  }
  expect(namedOn([], 'Learner.email')).toEqual([]);
});
