import { describe, expect, test } from '@jest/globals';
import type { Evaluation } from './evaluate.js';
import type { Policy } from './model.js';
import { readPolicyText } from './read-policy.js';
import { templates } from './templates-page.js';
import { ask, CONTEXT, type Json } from './test-policy.js';

const FIELD = 'urn:passerelle:field:Learner.givenName';
const PERMISSION = { uid: 'urn:permission', action: 'read', target: FIELD, 'p:legalBasis': 'eu-gdpr:A6-1-a' };
const OBLIGATION = {
  uid: 'urn:report',
  action: 'inform',
  constraint: { leftOperand: 'dateTime', operator: 'lteq', rightOperand: '2026-09-30Z' },
};

const read = (change: Json = {}, permission: Json = {}): Promise<Policy> => {
  const said = (rule: Json): Json => Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null));
  return readPolicyText(
    JSON.stringify(
      said({
        '@context': [...CONTEXT, { p: 'urn:passerelle:odrl:' }],
        '@type': 'Agreement',
        uid: 'urn:agreement',
        profile: 'urn:passerelle:odrl:profile',
        assigner: 'did:web:holder.example',
        assignee: 'did:web:user.example',
        'p:validFrom': '2026-01-01T00:00:00Z',
        'p:validUntil': '2027-01-01T00:00:00+01:00',
        permission: said({ ...PERMISSION, ...permission }),
        obligation: OBLIGATION,
        ...change,
      }),
    ),
    'profile.jsonld',
  );
};
const REQUEST = { assignee: 'did:web:user.example', action: 'read', target: FIELD };
const decide = (policy: Policy, facts: Json = {}, at = '2026-06-01T12:00:00Z', request: Json = {}) =>
  ask(policy, { ...REQUEST, ...request }, facts, at);
const because = ({ rules }: Evaluation, uid = 'urn:permission'): string =>
  rules.find((rule) => rule.uid === uid)!.because;

describe('the term of the agreement', () => {
  test.each([
    [
      '2025-12-31T23:59:59.999Z',
      'CONSTRAINT_NOT_SATISFIED',
      /not in force at 2025-12-31.*: its urn:passerelle:odrl:validFrom is 2026-01-01/,
    ],
    ['2026-01-01T00:00:00Z', 'PERMITTED', /in force, from 2026-01-01/],
    ['2026-09-30T23:59:59Z', 'PERMITTED', /until 2027-01-01T00:00:00\+01:00 \(not included\)/],
    [
      '2026-12-31T23:00:00Z',
      'CONSTRAINT_NOT_SATISFIED',
      /not in force at 2026-12-31T23.*: its urn:passerelle:odrl:validUntil is 2027-01-01/,
    ],
  ])('at %s: %s', async (at, reason, says) => {
    const found = await decide(await read(), {}, at);
    expect(found.reason).toBe(reason);
    expect(because(found)).toMatch(says);
  });

  test.each(['p:validFrom', 'p:validUntil'])('without %s it is not known to be in force', async (property) => {
    const found = await decide(await read({ [property]: null }));
    expect(found).toMatchObject({ effect: 'DENY', reason: 'CONSTRAINT_UNKNOWN' });
    expect(because(found)).toContain(`urn:passerelle:odrl:${property.slice(2)}`);
  });

  test('outside of it a prohibition is in force as little as a permission', async () => {
    const prohibition = { uid: 'urn:no', action: 'use', target: FIELD };
    const policy = await read({ prohibition });
    expect((await decide(policy)).reason).toBe('PROHIBITED');
    const past = await decide(policy, {}, '2030-01-01T00:00:00Z');
    expect(past).toMatchObject({ effect: 'DENY', reason: 'CONSTRAINT_NOT_SATISFIED' });
    expect(because(past, 'urn:no')).toContain('not in force at 2030');
  });

  test.each(['2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'])('holds for the templates: %s', async (at) => {
    const [, policy] = (await templates()).find(([name]) => name === 'fraud-prevention.jsonld')!;
    const request = {
      assignee: 'did:web:university.example',
      action: 'read',
      target: 'urn:passerelle:field:Learner.programme',
      purpose: 'dpv:FraudPreventionAndDetection',
    };
    const states = ['tell-the-person', 'report'].map((duty) => [`${policy.uid}#${duty}`, 'fulfilled']);
    const found = await ask(policy, request, { duties: Object.fromEntries(states) }, at);
    expect(found).toMatchObject({ effect: 'DENY', reason: 'CONSTRAINT_NOT_SATISFIED' });
  });
});

describe('an obligation of the agreement', () => {
  test.each([
    ['violated', 'violated', '2026-06-01T12:00:00Z', 'DUTY_NOT_FULFILLED', /urn:report is violated/],
    [
      'overdue',
      'unset',
      '2026-10-01T00:00:00Z',
      'DUTY_NOT_FULFILLED',
      /urn:report is overdue \(dateTime lteq 2026-09-30Z\)/,
    ],
    ['still in time', 'unset', '2026-09-30T23:59:59Z', 'PERMITTED', /^It permits/],
    ['fulfilled late', 'fulfilled', '2026-10-01T00:00:00Z', 'PERMITTED', /^It permits/],
  ])('%s', async (_what, state, at, reason, says) => {
    const found = await decide(await read(), { duties: { 'urn:report': state } }, at);
    expect(found.reason).toBe(reason);
    expect(because(found)).toMatch(says);
    expect(because(found, 'urn:report').includes('closed')).toBe(reason !== 'PERMITTED');
  });

  test('whose deadline has no time zone is overdue as soon as it may be', async () => {
    const vague = { ...OBLIGATION, constraint: { ...OBLIGATION.constraint, rightOperand: '2026-09-30' } };
    const policy = await read({ obligation: vague });
    expect((await decide(policy, {}, '2026-09-30T12:00:00Z')).reason).toBe('DUTY_NOT_FULFILLED');
    expect((await decide(policy, {}, '2026-09-29T00:00:00Z')).reason).toBe('PERMITTED');
  });

  test('closes nothing in a policy of no profile', async () => {
    const bare = { 'p:legalBasis': null };
    const plain = await read({ profile: null, 'p:validFrom': null, 'p:validUntil': null }, bare);
    expect((await decide(plain, { duties: { 'urn:report': 'violated' } })).reason).toBe('PERMITTED');
  });
});

test('a prohibition of all governed fields applies to each', async () => {
  const all = 'urn:passerelle:fields';
  const policy = await read({ prohibition: { uid: 'urn:no', action: 'use', target: all } });
  expect((await decide(policy)).reason).toBe('PROHIBITED');
  expect((await decide(await read({}, { target: all }))).reason).toBe('NO_PERMISSION');
  // It is of fields alone, and names nothing else.
  const other = await read({
    permission: { ...PERMISSION, target: ['urn:x', FIELD] },
    prohibition: { uid: 'urn:no', action: 'use', target: all },
  });
  expect((await decide(other, {}, '2026-06-01T12:00:00Z', { target: 'urn:x' })).reason).toBe('PERMITTED');
  const another = await read({ prohibition: { uid: 'urn:no', action: 'use', target: 'urn:x' } });
  expect((await decide(another)).reason).toBe('PERMITTED');
  const plain = {
    profile: null,
    'p:validFrom': null,
    'p:validUntil': null,
    prohibition: { uid: 'urn:no', action: 'use', target: all },
  };
  expect((await decide(await read(plain, { 'p:legalBasis': null }))).reason).toBe('PERMITTED');
});

test.each([
  ['legalBasis', { 'p:legalBasis': null }],
  ['ground', { 'p:legalBasis': 'eu-gdpr:A6-1-e' }],
])('a permission of fields opens nothing without its %s', async (property, change) => {
  const found = await decide(await read({}, change));
  expect(found).toMatchObject({ effect: 'DENY', reason: 'CONSTRAINT_NOT_SATISFIED' });
  expect(because(found)).toContain(`urn:passerelle:odrl:${property}`);
});

test('what leaves in another form is said to', async () => {
  expect(because(await decide(await read({}, { 'p:effect': 'PSEUDONYMISE' })))).toContain('in the form PSEUDONYMISE');
});
