import { describe, expect, test } from '@jest/globals';
import { checkTerms, MOST_DAYS, statusAt } from './consent.js';
import type { ConsentRow } from './repository.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const given: ConsentRow = {
  id: 'c',
  recipient: 'r',
  purposes: [],
  categories: [],
  status: 'GIVEN',
  givenAt: NOW - 1,
  withdrawnAt: null,
  validUntil: NOW + 1,
  approvalsRequired: ['SUBJECT'],
  approvals: ['SUBJECT'],
};

test.each([
  ['in force', {}, 'GIVEN'],
  ['ends at this instant', { validUntil: NOW }, 'EXPIRED'],
  ['an approval is missing', { approvalsRequired: ['SUBJECT', 'GUARDIAN'] }, 'PARTIALLY_APPROVED'],
  ['withdrawn, and past its end too', { status: 'WITHDRAWN', validUntil: 0 }, 'WITHDRAWN'],
  ['renewed', { status: 'RENEWED' }, 'RENEWED'],
] as const)('a consent %s', (_what, change, status) => {
  expect(statusAt({ ...given, ...change }, NOW)).toBe(status);
});

describe('what a person is about to consent to', () => {
  test('purposes come in compact form, once, in order', () => {
    const { purposes, validUntil } = checkTerms(
      ['https://w3id.org/dpv#ServiceProvision', 'dpv:AcademicResearch', 'dpv:ServiceProvision'],
      1,
      NOW,
    );
    expect(purposes).toEqual(['dpv:AcademicResearch', 'dpv:ServiceProvision']);
    expect(validUntil).toBe(NOW + 86_400_000);
  });

  test.each([
    ['no purpose', [], 1, 'at least one purpose'],
    ['a purpose nobody knows', ['dpv:Everything'], 1, 'dpv:Everything'],
    ['the root of the vocabulary', ['dpv:Purpose'], 1, 'dpv:Purpose'],
    ['no day', ['dpv:ServiceProvision'], 0, 'from 1 to'],
    ['more days than allowed', ['dpv:ServiceProvision'], MOST_DAYS + 1, 'from 1 to'],
  ])('%s is refused and named', (_what, purposes, days, says) => {
    expect(() => checkTerms(purposes, days, NOW)).toThrow(says);
  });
});
