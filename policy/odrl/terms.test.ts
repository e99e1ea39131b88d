import { describe, expect, test } from '@jest/globals';
import { compact, expand, isAbsoluteIri, isLeftOperand, isOperator, RELATIVE, termOf } from './terms.js';

const FORMS = [
  ['read', 'http://www.w3.org/ns/odrl/2/read'],
  ['dpv:Marketing', 'https://w3id.org/dpv#Marketing'],
  ['cc:Notice', 'http://creativecommons.org/ns#Notice'],
  ['xsd:date', 'http://www.w3.org/2001/XMLSchema#date'],
] as const;

describe('a term as people write it, and its IRI', () => {
  test.each(FORMS)('%s is %s', (short, iri) => {
    expect(expand(short)).toBe(iri);
    expect(compact(iri)).toBe(short);
  });

  test('a term of ODRL may have its prefix', () => {
    expect(expand('odrl:read')).toBe('http://www.w3.org/ns/odrl/2/read');
  });

  test.each(['urn:x', 'did:web:x.example', 'http://example.org/read', 'read it', 'read2', '2read', 'aodrl:read', ''])(
    'whatever else stays as it is: %j',
    (text) => {
      expect(expand(text)).toBe(text);
      expect(compact(text)).toBe(text);
    },
  );

  test('what a document leaves relative is named as it was written', () => {
    expect(compact(`${RELATIVE}policy-1`)).toBe('policy-1');
  });
});

describe('the bare name of a term of ODRL', () => {
  test.each([
    ['http://www.w3.org/ns/odrl/2/read', 'read'],
    ['http://www.w3.org/ns/odrl/2/neg', 'neq'],
    ['http://www.w3.org/ns/odrl/2/industry:', 'industry'],
    ['http://www.w3.org/ns/odrl/2/constructor', 'constructor'],
    ['https://w3id.org/dpv#Marketing', null],
    ['urn:http://www.w3.org/ns/odrl/2/read', null],
  ])('of %s: %s', (iri, term) => {
    expect(termOf(iri)).toBe(term);
  });
});

describe('an absolute IRI', () => {
  test.each(['urn:x', 'did:web:holder.example', 'http://example.org/é?q=1#f', 'a+b-c.d1:x'])('%s', (text) => {
    expect(isAbsoluteIri(text)).toBe(true);
  });

  test.each([
    ['nothing behind the scheme', 'urn:'],
    ['no scheme', 'policy-1'],
    ['a scheme that begins with a digit', '1urn:x'],
    ['a space', 'urn:x y'],
    ['a space before it', ' urn:x'],
    ['a bracket', 'urn:<x'],
    ['a backslash', 'urn:x\\y'],
    ['what a document left relative', `${RELATIVE}x`],
  ])('is none with %s', (_what, text) => {
    expect(isAbsoluteIri(text)).toBe(false);
  });
});

test('operators and left operands are those of the vocabulary, by their bare names', () => {
  expect(['eq', 'isNoneOf', 'neg', 'and', null].map(isOperator)).toEqual([true, true, false, false, false]);
  const operands = ['purpose', 'virtualLocation', 'device', 'constructor', null];
  expect(operands.map(isLeftOperand)).toEqual([true, true, false, false, false]);
});
