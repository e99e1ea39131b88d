import { describe, expect, test } from '@jest/globals';
import type { AtomicConstraint, PolicyConstraint } from './model.js';
import { assetName, named } from './names.js';
import { actionText, constraintText, givenText, resourceText, valueText } from './phrases.js';
import { ODRL, XSD } from './terms.js';
import { ENGLISH_NAMES } from './names-en.js';
import { FRENCH_NAMES } from './names-fr.js';

const text = (value: string) => ({ value, datatype: `${XSD}string` });
const MARKETING = { iri: 'https://w3id.org/dpv#Marketing' };
const count = (value: string): AtomicConstraint => ({
  ...{ uid: null, leftOperand: 'count', operator: 'lt', rightOperand: [text(value)], unit: null, status: null },
});
const or = (...constraints: PolicyConstraint[]): PolicyConstraint => ({ uid: null, operator: 'or', constraints });

describe('in the reasons of a decision', () => {
  test('a value is a text, or an IRI as people write it', () => {
    expect(valueText(text('FR'))).toBe('FR');
    expect(valueText(MARKETING)).toBe('dpv:Marketing');
  });

  test('given values stand one after the other, each with its unit', () => {
    expect(givenText([{ ...text('5'), unit: `${ODRL}dpi` }, MARKETING])).toBe('5 dpi, dpv:Marketing');
  });

  test('a constraint is one line in the words of ODRL', () => {
    expect(constraintText(count('3'))).toBe('count lt 3');
    const several = { ...count('3'), operator: 'isAnyOf', rightOperand: [text('3'), MARKETING] } as const;
    expect(constraintText(several)).toBe('count isAnyOf 3, dpv:Marketing');
    expect(constraintText({ ...count('3'), unit: 'urn:unit' })).toBe('count lt 3 urn:unit');
  });

  test('of a logical constraint four operands are told, and of more their number', () => {
    const four = or(count('1'), count('2'), or(count('3')), count('4'));
    expect(constraintText(four)).toBe('or(count lt 1; count lt 2; or(count lt 3); count lt 4)');
    expect(constraintText(or(four, four, four, four, four))).toBe('or(5 constraints)');
  });

  test('a resource is its IRI or its source, and under which conditions', () => {
    const plain = { iri: 'urn:x', source: null, refinements: [] };
    expect(resourceText(plain)).toBe('urn:x');
    expect(resourceText({ ...plain, iri: null, source: 'urn:all' })).toBe('urn:all');
    expect(resourceText({ ...plain, refinements: [count('1'), count('2')] })).toBe(
      'urn:x where count lt 1 and count lt 2',
    );
  });

  test('an action is its term, and under which conditions', () => {
    expect(actionText({ iri: `${ODRL}print`, refinements: [] })).toBe('print');
    expect(actionText({ iri: 'urn:see', refinements: [count('1')] })).toBe('urn:see where count lt 1');
  });
});

describe('names', () => {
  test('a code stands behind its name, and one without a name for itself', () => {
    expect(named(ENGLISH_NAMES.instruments, 'USAGE_LICENCE')).toBe('usage licence [USAGE_LICENCE]');
    expect(named(ENGLISH_NAMES.instruments, 'HANDSHAKE')).toBe('HANDSHAKE');
    expect(named(ENGLISH_NAMES.instruments, 'toString')).toBe('toString');
  });

  test.each([
    ['urn:passerelle:field:Learner.email', 'Learner.email', 'Learner.email'],
    ['urn:passerelle:fields', 'tous les champs sur des personnes', 'every field about people'],
    ['urn:data', 'urn:data', 'urn:data'],
  ])('an asset: %s', (iri, french, english) => {
    expect([assetName(FRENCH_NAMES, iri), assetName(ENGLISH_NAMES, iri)]).toEqual([french, english]);
  });
});
