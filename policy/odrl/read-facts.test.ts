import { describe, expect, test } from '@jest/globals';
import { readFacts, readTime } from './read-facts.js';
import { PolicyRefused } from './refused.js';

const thrown = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (cause) {
    if (cause instanceof PolicyRefused) return cause.refusals.map(({ code }) => code);
  }
  return [];
};

describe('facts and time', () => {
  test('a left operand is named by its term, with odrl: or as an IRI', () => {
    const { operands } = readFacts(
      '{ "operands": { "count": 1, "odrl:spatial": "FR", "http://www.w3.org/ns/odrl/2/purpose": { "@id": "dpv:Marketing" } } }',
    );
    expect([...operands]).toEqual([
      ['count', [{ value: '1', datatype: 'http://www.w3.org/2001/XMLSchema#decimal' }]],
      ['spatial', [{ value: 'FR', datatype: 'http://www.w3.org/2001/XMLSchema#string' }]],
      ['purpose', [{ iri: 'https://w3id.org/dpv#Marketing' }]],
    ]);
  });

  test.each([
    ['no JSON', 'memberOf: a', 'UNREADABLE'],
    ['no object', '[]', 'MALFORMED'],
    ['an unknown key', '{ "membersOf": {} }', 'UNKNOWN_PROPERTY'],
    ['one collection in the place of a list', '{ "memberOf": { "urn:a": "urn:b" } }', 'MALFORMED'],
    ['a member without IRI', '{ "memberOf": { "alice": ["urn:team"] } }', 'MALFORMED'],
    ['a team without IRI', '{ "memberOf": { "urn:a": ["urn:team", "team"] } }', 'MALFORMED'],
    ['a team that is no text', '{ "memberOf": { "urn:a": [1] } }', 'MALFORMED'],
    ['a country as a member', '{ "memberOf": { "FR": ["EU"] } }', 'MALFORMED'],
    ['a part without IRI', '{ "partOf": { "x": ["urn:catalogue"] } }', 'MALFORMED'],
    ['a catalogue without IRI', '{ "partOf": { "urn:x": ["the catalogue"] } }', 'MALFORMED'],
    ['no part', '{ "partOf": { "": ["urn:catalogue"] } }', 'MALFORMED'],
    ['a state nobody knows', '{ "duties": { "urn:d": "done" } }', 'MALFORMED'],
    ['a duty without IRI', '{ "duties": { "d": "fulfilled" } }', 'MALFORMED'],
    ['an unknown left operand', '{ "operands": { "purpse": "dpv:Marketing" } }', 'UNKNOWN_LEFT_OPERAND'],
    ['a value of no known shape', '{ "operands": { "count": { "n": 3 } } }', 'MALFORMED'],
    ['no value', '{ "operands": { "count": [] } }', 'MALFORMED'],
    ['null', '{ "operands": { "count": null } }', 'MALFORMED'],
    ['a value given twice', '{ "operands": { "count": 1, "odrl:count": 2 } }', 'MALFORMED'],
    ['the time', '{ "operands": { "dateTime": "2020-01-01T00:00:00Z" } }', 'MALFORMED'],
  ])('facts are refused: %s', (_name, text, code) => {
    expect(thrown(() => readFacts(text))).toContain(code);
  });

  test('a value that is not understood is named, with what it takes', () => {
    expect(() => readFacts('{ "memberOf": { "htp//a": ["urn:team"] } }')).toThrow(
      'MALFORMED: "htp//a" in memberOf of the facts is not understood; it takes an absolute IRI.',
    );
  });

  test('places are part of others by their codes, too', () => {
    expect([...readFacts('{ "partOf": { "FR": ["EU", "EEA"], "urn:x": ["urn:c"] } }').partOf]).toEqual([
      ['FR', ['EU', 'EEA']],
      ['urn:x', ['urn:c']],
    ]);
  });

  test.each(['2026-06-01', '2026-06-01T12:00:00', 'now', '2026-13-01T00:00:00Z', '2026-06-01T12:00:00+15:00', ''])(
    'the time %p is refused',
    (text) => {
      expect(thrown(() => readTime(text))).toEqual(['MALFORMED']);
    },
  );

  test('the time has the zone it says', () => {
    expect(readTime('2026-06-01T14:00:00.250+02:00')).toBe(Date.parse('2026-06-01T12:00:00.250Z'));
  });
});
