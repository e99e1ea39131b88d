import { expect, test } from '@jest/globals';
import { reachesHolder, type Reach } from './consent-reach.js';
import { LEGAL_BASES } from './legal-basis.js';
import type { Agreement, DataCategory, FieldGrant } from './model.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const consent: Reach = { recipients: ['r', 'q'], purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE'] };
const grant = { coordinate: 'Learner.skillProfile', effect: 'PERMIT', legalBasis: LEGAL_BASES.CONSENT } as FieldGrant;
const agreement = {
  assigner: 'h',
  assignee: 'r',
  status: 'ACTIVE',
  validFrom: NOW,
  validUntil: NOW + 1,
  purposes: ['dpv:ServiceProvision'],
  grants: [grant],
} as unknown as Agreement;
const CATEGORIES = new Map<string, { category: DataCategory }>([
  ['Learner.skillProfile', { category: 'SKILL_PROFILE' }],
  ['Learner.email', { category: 'CONTACT' }],
]);
const reaches = (change: Partial<Agreement>, of: Partial<Reach> = {}): boolean =>
  reachesHolder({ ...consent, ...of }, 'h', [{ ...agreement, ...change }], CATEGORIES, NOW);

test.each<[string, Partial<Agreement>, Partial<Reach>?]>([
  ['what the agreement grants on consent', {}],
  ['what it grants as a pseudonym', { grants: [{ ...grant, effect: 'PSEUDONYMISE' }] }],
  ['what is suspended, and can be resumed', { status: 'SUSPENDED' }],
  ['a purpose narrower than the agreement names', {}, { purposes: ['dpv:PaymentManagement'] }],
])('a consent reaches %s', (_what, change, of = {}) => {
  expect(reaches(change, of)).toBe(true);
});

test.each<[string, Partial<Agreement>, Partial<Reach>?]>([
  ['of another holder', { assigner: 'i' }],
  ['of another recipient', { assignee: 's' }],
  ['that is over', { validUntil: NOW }],
  ['that was terminated', { status: 'TERMINATED' }],
  ['that was never signed', { status: 'PENDING' }],
  ['for another purpose', { purposes: ['dpv:Marketing'] }],
  ['on another basis', { grants: [{ ...grant, legalBasis: LEGAL_BASES.PUBLIC_TASK }] }],
  ['that denies the field', { grants: [{ ...grant, effect: 'DENY' }] }],
  ['on a field of another category', { grants: [{ ...grant, coordinate: 'Learner.email' }] }],
  ['on a field nobody knows', { grants: [{ ...grant, coordinate: 'Learner.unknown' }] }],
])('and nothing by an agreement %s', (_what, change, of = {}) => {
  expect(reaches(change, of)).toBe(false);
});

test('a consent reaches what one of several agreements, grants or purposes opens', () => {
  const email = { ...grant, coordinate: 'Learner.email' };
  expect(reaches({ grants: [email, grant] })).toBe(true);
  expect(reaches({}, { purposes: ['dpv:Marketing', 'dpv:ServiceProvision'] })).toBe(true);
  const others = [{ ...agreement, assigner: 'i' }, agreement];
  expect(reachesHolder(consent, 'h', others, CATEGORIES, NOW)).toBe(true);
});
