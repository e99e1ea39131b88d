import { describe, expect, test } from '@jest/globals';
import { NO_FACTS, readFacts, readTime } from './read-facts.js';
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

  test.each([
    ['memberOf: a', 'UNREADABLE: The facts cannot be read as JSON: Unexpected token'],
    ['[]', 'MALFORMED: The facts are no JSON object; they take memberOf, partOf, duties and operands.'],
    [
      '{ "membersOf": {} }',
      'UNKNOWN_PROPERTY: The facts have the key "membersOf"; known: memberOf, partOf, duties, operands.',
    ],
    ['{ "memberOf": [] }', 'MALFORMED: "memberOf" in the facts is no object; it takes {IRI: [IRIs of collections]}.'],
    [
      '{ "partOf": { "urn:x": "urn:c" } }',
      'MALFORMED: "partOf" of "urn:x" in the facts is "urn:c"; it takes a list of IRIs of collections.',
    ],
    [
      '{ "memberOf": { "htp//a": ["urn:team"] } }',
      'MALFORMED: "htp//a" in memberOf of the facts is not understood; it takes an absolute IRI.',
    ],
    [
      '{ "partOf": { "urn:x": ["FRANCE"] } }',
      'MALFORMED: "FRANCE" in partOf of the facts is not understood; it takes an absolute IRI, or the code of a country, EU or EEA.',
    ],
    [
      '{ "duties": ["urn:d"] }',
      'MALFORMED: "duties" in the facts is no object; it takes {IRI of a duty: "fulfilled", "violated" or "unset"}.',
    ],
    [
      '{ "duties": { "d": "fulfilled" } }',
      'MALFORMED: "d" in duties of the facts is no absolute IRI; name a duty by its uid.',
    ],
    [
      '{ "duties": { "urn:d": "done" } }',
      'MALFORMED: The state of the duty urn:d is "done"; it takes "fulfilled", "violated" or "unset".',
    ],
    ['{ "operands": [1] }', 'MALFORMED: "operands" in the facts is no object; it takes {left operand: value}.'],
    [
      '{ "operands": { "purpse": "dpv:Marketing" } }',
      'UNKNOWN_LEFT_OPERAND: A value is given for purpse, which is no left operand known here; known: absolutePosition, absoluteSize,',
    ],
    [
      '{ "operands": { "count": { "n": 3 } } }',
      'MALFORMED: The value given for count is {"n":3}; it takes a text, a number, true or false, {"@id": IRI}',
    ],
    [
      '{ "operands": { "count": 1, "odrl:count": 2 } }',
      'MALFORMED: A value is given for count twice; give it once, several values as a list.',
    ],
    [
      '{ "operands": { "dateTime": "2020-01-01T00:00:00Z" } }',
      'MALFORMED: A value is given for dateTime; the time to judge at is given with --at alone.',
    ],
  ])('facts that are refused are told why: %s', (text, reason) => {
    expect(() => readFacts(text)).toThrow(reason);
  });

  test('facts that are refused are told every reason', () => {
    expect(thrown(() => readFacts('{ "memberOf": 1, "duties": { "d": "done" }, "operands": { "mood": 1 } }'))).toEqual([
      'UNKNOWN_LEFT_OPERAND',
      'MALFORMED',
      'MALFORMED',
      'MALFORMED',
    ]);
  });

  test('facts that say nothing are none, and each is read as it is given', () => {
    expect(readFacts('{}')).toEqual(NO_FACTS);
    expect(
      readFacts(
        '{ "memberOf": { "urn:a": ["urn:t"] }, "duties": { "urn:d": "fulfilled", "urn:e": "violated", "urn:f": "unset" } }',
      ),
    ).toEqual({
      ...NO_FACTS,
      memberOf: new Map([['urn:a', ['urn:t']]]),
      duties: new Map([
        ['urn:d', 'fulfilled'],
        ['urn:e', 'violated'],
        ['urn:f', 'unset'],
      ]),
    });
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

  test.each([
    ['2026-06-01', 'The time "2026-06-01" is no date and time; it takes one such as 2026-01-31T12:00:00Z.'],
    ['now', 'The time "now" is no date and time; it takes one such as 2026-01-31T12:00:00Z.'],
    [
      '2026-06-01T12:00:00',
      'The time "2026-06-01T12:00:00" has no time zone; it takes one such as 2026-06-01T12:00:00Z or 2026-06-01T12:00:00+01:00.',
    ],
  ])('the time %p is refused with what would be right', (text, reason) => {
    expect(() => readTime(text)).toThrow(reason);
  });

  test('the time has the zone it says', () => {
    expect(readTime('2026-06-01T14:00:00.250+02:00')).toBe(Date.parse('2026-06-01T12:00:00.250Z'));
  });
});
