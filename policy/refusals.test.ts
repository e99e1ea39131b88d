import { describe, expect, test } from '@jest/globals';
import { ANONYMOUS } from '../runtime/principal.js';
import { alpha, inPerson } from '../test/policy/memory-world.js';
import { REASONS } from './reasons.js';
import { refusal, Refusals, type ResponsePath } from './refusals.js';

const path = (...keys: (string | number)[]): ResponsePath =>
  keys.reduce<ResponsePath>((prev, key) => ({ prev, key, typename: undefined }), undefined);

describe('the refusals of an operation', () => {
  test('are one error per coordinate and reason, at the path of the first row', () => {
    const refusals = new Refusals();
    expect([refusals.size, refusals.errors(alpha)]).toEqual([0, []]);
    refusals.add('Person.name', 'NO_AGREEMENT', path('people', 0, 'name'));
    refusals.add('Person.name', 'NO_AGREEMENT', path('people', 1, 'name'));
    refusals.add('Person.name', 'PROHIBITED', path('people', 2, 'name'));
    refusals.add('Person.email', 'NO_AGREEMENT', path('people', 3, 'email'));
    refusals.add('Query.people', 'NO_PURPOSE', undefined);
    expect(refusals.size).toBe(4);
    expect(
      refusals.errors(alpha).map(({ path: at, extensions: { coordinate, reason } }) => [coordinate, reason, at]),
    ).toEqual([
      ['Person.name', 'NO_AGREEMENT', ['people', 0, 'name']],
      ['Person.name', 'PROHIBITED', ['people', 2, 'name']],
      ['Person.email', 'NO_AGREEMENT', ['people', 3, 'email']],
      ['Query.people', 'NO_PURPOSE', []],
    ]);
  });

  test.each([
    ['an organisation for a purpose', alpha, 'did:web:alpha.example for dpv:ServiceProvision'],
    ['an organisation without one', { ...alpha, purpose: null }, 'did:web:alpha.example'],
    ['a person', inPerson('ada'), 'this person'],
    ['a person within an organisation', { ...alpha, person: 'ada', purpose: null }, 'did:web:alpha.example'],
    ['nobody', ANONYMOUS, 'this caller'],
  ])('say to whom: %s', (_who, who, asker) => {
    const { message } = refusal('Person.name', 'NO_AGREEMENT', who);
    expect(message).toBe(`Person.name is not open to ${asker}. ${REASONS.NO_AGREEMENT.en}`);
  });

  test('have a code of their own where trying again may help', () => {
    expect(refusal('Person.name', 'POLICY_UNAVAILABLE', alpha).extensions['code']).toBe('POLICY_UNAVAILABLE');
    expect(refusal('Person.name', 'NO_AGREEMENT', alpha).extensions['code']).toBe('ACCESS_DENIED');
  });
});
