import { expect, test } from '@jest/globals';
import { agreementsBetween, grantsOn } from './found.js';
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
