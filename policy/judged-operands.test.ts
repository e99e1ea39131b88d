import { describe, expect, test } from '@jest/globals';
import { asJudged, misfits, placeIn, UNKNOWN, wholeIn } from './judged-operands.js';
import type { AtomicConstraint, GivenOperand } from './odrl/model.js';
import { RDF, XSD } from './odrl/terms.js';

const text = (value: string): GivenOperand => ({ value, datatype: `${XSD}string` });
const inFrench = (value: string): GivenOperand =>
  ({ value, datatype: `${RDF}langString`, language: 'fr' }) as GivenOperand;
const odd = (value: string): GivenOperand => ({ value, datatype: 'urn:a-datatype' });

describe('a place', () => {
  test.each<[string, GivenOperand, string | null]>([
    ['by its code', text('FR'), 'FR'],
    ['by the term of DPV', { iri: 'https://w3id.org/dpv/loc#FR' }, 'FR'],
    ['in a language is none', inFrench('FR'), null],
    ['with a unit is none', { ...text('FR'), unit: 'urn:u' } as GivenOperand, null],
    ['of a datatype nobody knows is none', odd('FR'), null],
    ['that is a number is none', { value: '33', datatype: `${XSD}integer` }, null],
  ])('%s', (_what, operand, place) => {
    expect(placeIn(operand)).toBe(place);
  });
});

describe('a whole number', () => {
  test.each<[string, GivenOperand, string | null]>([
    ['of its datatype', { value: '+03', datatype: `${XSD}integer` }, '3'],
    ['as a plain text', text('3'), '3'],
    ['in a language is none', inFrench('3'), null],
    ['with a unit is none', { ...text('3'), unit: 'urn:u' } as GivenOperand, null],
    ['of a datatype nobody knows is none', odd('3'), null],
    ['with a fraction is none', { value: '3.5', datatype: `${XSD}decimal` }, null],
    ['below nought is none', text('-3'), null],
    ['too long to be exact is none', text('1'.repeat(16)), null],
    ['that is an IRI is none', { iri: 'urn:3' }, null],
  ])('%s', (_what, operand, digits) => {
    expect(wholeIn(operand)).toBe(digits);
  });
});

const on = (leftOperand: AtomicConstraint['leftOperand'], operator: string, ...rightOperand: GivenOperand[]) =>
  ({ uid: null, leftOperand, operator, rightOperand, unit: null, status: null }) as AtomicConstraint;

test.each<[AtomicConstraint, readonly string[]]>([
  [on('spatial', 'eq', text('FR')), []],
  [on('spatial', 'isPartOf', text('EU')), []],
  [on('spatial', 'eq', text('UK'), text('FR'), text('XX')), ['spatial eq UK, FR, XX', 'UK, XX is no place']],
  [on('spatial', 'neq', text('EU')), ['spatial neq EU', 'says isPartOf']],
  [on('spatial', 'isPartOf', text('FR')), ['spatial isPartOf FR', 'takes EU or EEA']],
  [on('spatial', 'lt', text('FR')), ['spatial lt FR', 'countries are compared with eq']],
  [on('count', 'lteq', text('3')), []],
  [on('count', 'isPartOf', text('3')), ['count isPartOf 3', 'compared with lteq']],
  [on('count', 'lteq', text('many')), ['count lteq many', 'a whole number of operations']],
  [on('industry', 'eq', text('x')), []],
])('%j: what cannot be judged is named, with what would be right', (constraint, says) => {
  const found = misfits(constraint);
  expect(found).toHaveLength(says.length === 0 ? 0 : 1);
  for (const part of says) expect(found[0]).toContain(part);
  // Also where it is one of several, and it is judged as what nobody can tell.
  expect(misfits({ uid: null, operator: 'and', constraints: [constraint, constraint] })).toEqual([...found, ...found]);
  if (found.length > 0) expect(asJudged(constraint)).toBe(UNKNOWN);
});
