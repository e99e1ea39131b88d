import { describe, expect, test } from '@jest/globals';
import { forbids, permits } from './constraints.js';
import type { AccessRequest, Constraint } from './model.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const request = (purpose: string | null, org: string | null = 'did:web:alpha.example'): AccessRequest => ({
  principal: { sub: 'alpha', org, person: null, purpose },
  coordinate: 'Learner.skillProfile',
  category: 'SKILL_PROFILE',
  childPrivate: false,
  openings: ['PERMIT'],
  under: null,
  holder: 'did:web:holder.example',
  subject: 'ada',
});
const of = (leftOperand: string, operator: string, rightOperand: unknown): Constraint => ({
  leftOperand,
  operator,
  rightOperand,
});
const MARKETING = of('purpose', 'isA', 'dpv:Marketing');
const LATER = of('dateTime', 'gt', '2027-01-01T00:00:00Z');
const SOONER = of('dateTime', 'lt', '2027-01-01T00:00:00Z');
const STRANGE = of('mood', 'eq', 'good');

const CASES: readonly (readonly [string, readonly unknown[], 'holds' | 'does not' | 'unknown'])[] = [
  ['none', [], 'holds'],
  ['a purpose', [MARKETING], 'holds'],
  [
    'a purpose in full',
    [of('http://www.w3.org/ns/odrl/2/purpose', 'odrl:isA', { '@id': 'https://w3id.org/dpv#Marketing' })],
    'holds',
  ],
  ['another purpose', [of('purpose', 'eq', 'dpv:AcademicResearch')], 'does not'],
  [
    'one of several, with eq as with isAnyOf',
    [of('purpose', 'eq', ['dpv:AcademicResearch', 'dpv:Marketing'])],
    'holds',
  ],
  ['one of several, with isA', [of('purpose', 'isA', ['dpv:AcademicResearch', 'dpv:Marketing'])], 'holds'],
  ['a recipient', [of('recipient', 'eq', { '@id': 'did:web:alpha.example' })], 'holds'],
  ['another recipient', [of('recipient', 'isNoneOf', ['did:web:alpha.example'])], 'does not'],
  ['a time', [SOONER], 'holds'],
  ['a time in its datatype', [of('dateTime', 'lt', { '@value': '2027-01-01Z', '@type': 'xsd:date' })], 'holds'],
  ['a time without zone, near', [of('dateTime', 'lt', '2026-06-01T18:00:00')], 'unknown'],
  ['a time without zone, far', [of('dateTime', 'lt', '2027-06-01T18:00:00')], 'holds'],
  ['both', [MARKETING, LATER], 'does not'],
  ['an operand nobody knows', [STRANGE], 'unknown'],
  ['an operand nobody knows beside one that fails', [STRANGE, LATER], 'does not'],
  ['an operator nobody knows', [of('purpose', 'about', 'dpv:Marketing')], 'unknown'],
  ['an operator on several that takes one', [of('recipient', 'hasPart', ['a', 'b'])], 'unknown'],
  ['an operand of which nothing is known', [of('count', 'lt', 3)], 'unknown'],
  ['a seat nobody knows', [of('spatial', 'eq', 'FR')], 'unknown'],
  ['a right operand that cannot be read', [of('purpose', 'isA', { purpose: 'dpv:Marketing' })], 'unknown'],
  ['no right operand', [of('purpose', 'isA', undefined)], 'unknown'],
  ['or', [{ or: [LATER, MARKETING] }], 'holds'],
  ['or, with what nobody knows', [{ or: [LATER, STRANGE] }], 'unknown'],
  ['xone', [{ xone: [SOONER, MARKETING] }], 'does not'],
  ['and, within or', [{ or: [{ and: [SOONER, MARKETING] }, LATER] }], 'holds'],
  ['an empty or', [{ or: [] }], 'unknown'],
  ['a sequence', [{ andSequence: [SOONER] }], 'unknown'],
  ['or beside and', [{ or: [SOONER], and: [SOONER] }], 'unknown'],
  ['a comparison with something more', [{ ...SOONER, unit: 'urn:second' }], 'unknown'],
  ['a text', ['always'], 'unknown'],
  ['null', [null], 'unknown'],
];

describe('the constraints of an agreement', () => {
  test.each(CASES)('%s', (_name, constraints, expected) => {
    const asked = request('dpv:DirectMarketing');
    expect(permits(constraints as Constraint[], asked, NOW)).toBe(expected === 'holds');
    expect(forbids(constraints as Constraint[], asked, NOW)).toBe(expected !== 'does not');
  });

  test('judge each request by what it says', () => {
    const constraints = [MARKETING, of('recipient', 'eq', 'did:web:alpha.example')];
    expect(permits(constraints, request('dpv:Marketing'), NOW)).toBe(true);
    expect(permits(constraints, request('dpv:ServiceProvision'), NOW)).toBe(false);
    expect(permits(constraints, request('dpv:Marketing', 'did:web:beta.example'), NOW)).toBe(false);
    expect(forbids(constraints, request(null), NOW)).toBe(true);
    expect(permits(constraints, request('dpv:Marketing', null), NOW)).toBe(false);
  });
});
