import { describe, expect, test } from '@jest/globals';
import { GIVEN_SHAPE, isObject, readGiven } from './given.js';
import { RDF, XSD } from './terms.js';

const text = (value: string, datatype = 'string') => ({ value, datatype: XSD + datatype });

describe('a value that is given', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['a text', 'FR', [text('FR')]],
    ['a text that is empty', '', [text('')]],
    ['a number', 0.5, [text('0.5', 'decimal')]],
    ['true', true, [text('true', 'boolean')]],
    ['false', false, [text('false', 'boolean')]],
    ['an IRI', { '@id': 'urn:a' }, [{ iri: 'urn:a' }]],
    ['an IRI by a known prefix', { '@id': 'dpv:Marketing' }, [{ iri: 'https://w3id.org/dpv#Marketing' }]],
    ['an IRI with a unit', { '@id': 'urn:a', unit: 'urn:u' }, [{ iri: 'urn:a', unit: 'urn:u' }]],
    ['a text as an object', { '@value': 'a' }, [text('a')]],
    ['a number as an object', { '@value': 3 }, [text('3', 'decimal')]],
    ['a boolean as an object', { '@value': true }, [text('true', 'boolean')]],
    ['a number with a unit', { '@value': 3, unit: 'urn:u' }, [{ ...text('3', 'decimal'), unit: 'urn:u' }]],
    ['a datatype', { '@value': 'P1D', '@type': 'xsd:duration' }, [text('P1D', 'duration')]],
    ['a datatype of a number', { '@value': 3, '@type': `${XSD}integer` }, [text('3', 'integer')]],
    [
      'a datatype and a unit',
      { '@value': '3', '@type': 'xsd:integer', unit: 'urn:u' },
      [{ ...text('3', 'integer'), unit: 'urn:u' }],
    ],
    [
      'a language',
      { '@value': 'Paris', '@language': 'fr' },
      [{ value: 'Paris', datatype: `${RDF}langString`, language: 'fr' }],
    ],
    [
      'a language and a unit',
      { '@value': 'Paris', '@language': 'fr', unit: 'urn:u' },
      [{ value: 'Paris', datatype: `${RDF}langString`, language: 'fr', unit: 'urn:u' }],
    ],
    ['several', ['FR', 1, { '@id': 'urn:a' }], [text('FR'), text('1', 'decimal'), { iri: 'urn:a' }]],
  ])('is read: %s', (_what, value, read) => {
    expect(readGiven(value)).toEqual(read);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no value in a list', []],
    ['a number that is none', Number.NaN],
    ['a number without end', Number.POSITIVE_INFINITY],
    ['a list within a list', [['FR']]],
    ['one that is none among others', ['FR', null]],
    ['an object that says nothing', {}],
    ['a unit alone', { unit: 'urn:u' }],
    ['an unknown key', { '@value': 'a', n: 3 }],
    ['an unknown key beside an IRI', { '@id': 'urn:a', n: 3 }],
    ['a unit that is no text', { '@value': 1, unit: 1 }],
    ['an IRI that is no text', { '@id': 1 }],
    ['an IRI and a value', { '@id': 'urn:a', '@value': 'a' }],
    ['an IRI with a datatype', { '@id': 'urn:a', '@type': 'xsd:anyURI' }],
    ['an IRI in a language', { '@id': 'urn:a', '@language': 'fr' }],
    ['an object as a value', { '@value': { '@value': 'a' } }],
    ['an IRI as a value', { '@value': { '@id': 'urn:a' } }],
    ['a list as a value', { '@value': ['a'] }],
    ['null as a value', { '@value': null }],
    ['a datatype that is no text', { '@value': 'a', '@type': 1 }],
    ['a language that is no text', { '@value': 'a', '@language': 1 }],
    ['a language and a datatype', { '@value': 'a', '@language': 'fr', '@type': 'xsd:string' }],
  ])('is none: %s', (_what, value) => {
    expect(readGiven(value)).toBeNull();
  });

  test('is described for messages', () => {
    expect(GIVEN_SHAPE).toContain('a text, a number, true or false, {"@id": IRI}, {"@value": text');
  });
});

test('an object is neither a list nor null', () => {
  expect([{}, { a: 1 }].every(isObject)).toBe(true);
  expect([null, [], 'a', 1, undefined].some(isObject)).toBe(false);
});
