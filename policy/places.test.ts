import { describe, expect, test } from '@jest/globals';
import { permits, forbids } from './constraints.js';
import { groupsOf, isCountry, PLACE_GROUPS, placeOf } from './places.js';
import { alpha, ALPHA, NOW, standing } from '../test/policy/memory-world.js';

describe('places', () => {
  test.each([
    ['FR', 'FR'],
    ['EU', 'EU'],
    ['EEA', 'EEA'],
    ['loc:DE', 'DE'],
    ['https://w3id.org/dpv/loc#FR', 'FR'],
    ['https://w3id.org/dpv/loc#EEA', 'EEA'],
    ['fr', null],
    ['FRA', null],
    ['UK', null],
    ['EL', null],
    ['XX', null],
    ['', null],
    ['https://w3id.org/dpv/loc#XX', null],
    ['https://example.org/loc#FR', null],
    ['https://w3id.org/dpv/loc#FR ', null],
    ['constructor', null],
  ])('%s is %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test('a country is a code that is assigned, and nothing else', () => {
    expect(['FR', 'GB', 'GR', 'AX', 'XK', 'EU', 'fr', '', null, undefined, 33, ['FR']].map(isCountry)).toEqual([
      ...[true, true, true, true],
      ...Array<boolean>(8).fill(false),
    ]);
  });

  test('the Union has 27 member states and seven regions with codes of their own, the Economic Area three states more', () => {
    const { EU, EEA } = PLACE_GROUPS;
    expect([EU.size, EEA.size]).toEqual([27 + 7, 27 + 7 + 3]);
    for (const code of [...EU, ...EEA]) expect(isCountry(code)).toBe(true);
    expect([...EEA].filter((code) => !EU.has(code)).sort()).toEqual(['IS', 'LI', 'NO']);
    // In Europe, and in neither.
    for (const code of ['GB', 'CH', 'MC', 'SM', 'VA', 'AD', 'GI', 'IM', 'JE', 'GG', 'FO', 'GL', 'TR', 'UA'])
      expect([...groupsOf(code)!]).toEqual([]);
    expect([...groupsOf('RE')!]).toEqual(['EU', 'EEA']);
    // French, and overseas countries and territories.
    for (const code of ['NC', 'PF', 'PM', 'WF', 'BL', 'TF']) expect([...groupsOf(code)!]).toEqual([]);
  });

  test('of Svalbard and Jan Mayen it cannot be told, and of what is no country neither', () => {
    expect([groupsOf('SJ'), groupsOf('XX'), groupsOf('EU')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a constraint on the place', () => {
  const inFrance = [{ leftOperand: 'spatial', operator: 'eq', rightOperand: 'FR' }];
  const judged = (country?: unknown, constraints: typeof inFrance = structuredClone(inFrance)) => {
    const asking = { principal: alpha, standing: standing(ALPHA, { country }) };
    return [permits(constraints, asking, NOW), forbids(constraints, asking, NOW)];
  };

  test('is judged anew for each seat, though it is read once', () => {
    const own = structuredClone(inFrance);
    expect(['FR', 'DE', null, 'FR', undefined, 'FR '].map((country) => judged(country, own))).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  test('without a standing cannot be told', () => {
    expect(permits(inFrance, { principal: alpha }, NOW)).toBe(false);
    expect(forbids(inFrance, { principal: alpha }, NOW)).toBe(true);
  });
});
