import { describe, expect, test } from '@jest/globals';
import { congruence, Interests } from './interests.js';
import { fromInterests, ENTRIES } from './starts.js';

describe('congruence of Holland types', () => {
  test.each([
    [['S', 'E'], 'S', 'E', 1],
    [['S'], 'S', 'R', 1],
    // Adjacent on the hexagon, then alternate, then opposite.
    [['S'], 'A', null, 2 / 3],
    [['C'], 'R', null, 2 / 3],
    [['S'], 'I', null, 1 / 3],
    [['S'], 'R', null, 0],
    // The first letter counts twice: 2 x 3 + 0 of 9, 2 x 0 + 3 of 9.
    [['S', 'R'], 'S', 'S', 6 / 9],
    [['R', 'S'], 'S', 'S', 3 / 9],
    [['S', 'E'], 'S', null, 1],
    [['S'], null, null, null],
    [['S'], 'X', null, null],
    [[], 'S', 'E', null],
  ] as const)('%j beside %s %s: %s', (drawn, major, minor, expected) => {
    const found = congruence(drawn, major, minor);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected);
  });
});

describe('fit of interests', () => {
  const interests = new Interests([
    {
      uri: 'nurse',
      major: 'S',
      minor: 'I',
      interests: [
        ['care', true],
        ['science', false],
      ],
    },
    { uri: 'baker', major: 'R', minor: 'E', interests: [['food', true]] },
    { uri: 'chemist', major: 'I', minor: 'R', interests: [['science', true]] },
    { uri: 'nobody', major: null, minor: null, interests: [] },
  ]);
  const fits = (drawn: Parameters<Interests['fit']>[0]) =>
    Object.fromEntries(interests.fit(drawn).map(([uri, fit]) => [uri, Math.round(fit * 100) / 100]));

  test('a principal interest full, another 0.6, of each that was asked', () => {
    expect(fits({ riasec: [], interests: ['science'] })).toEqual({ nurse: 0.6, chemist: 1 });
    expect(fits({ riasec: [], interests: ['science', 'care'] })).toEqual({ nurse: 0.8, chemist: 0.5 });
  });

  test('beside types, the mean of both; of neither, nothing', () => {
    expect(fits({ riasec: ['S'], interests: ['care'] })).toEqual({ nurse: 1, chemist: 0.17 });
    expect(fits({ riasec: [], interests: [] })).toEqual({});
  });

  test('which centres of interest there are', () => {
    expect(['care', 'sport'].map((uri) => interests.has(uri))).toEqual([true, false]);
  });

  test('paths start from what answers half of it at least', () => {
    expect(fromInterests(interests, { riasec: ['S'], interests: ['care'] }).shares).toEqual([['nurse', 1]]);
  });

  test('where nothing does, from what answers most of it, no fewer that answer it alike', () => {
    const asked = { riasec: [], interests: ['science', 'care', 'food', 'sport'] };
    const shares = (cards: Interests) => fromInterests(cards, asked).shares;
    expect(shares(interests)).toEqual([
      ['nurse', 0.4],
      ['baker', 0.25],
      ['chemist', 0.25],
    ]);
    const card = (uri: string, principal: boolean) => ({
      uri,
      major: null,
      minor: null,
      interests: [['food', principal]] as const,
    });
    const alike = Array.from({ length: ENTRIES + 2 }, (_, at) => card(`principal ${at}`, true));
    expect(shares(new Interests([card('other', false), ...alike]))).toHaveLength(ENTRIES + 2);
    expect(shares(new Interests([card('other', false), ...alike.slice(3)]))).toHaveLength(ENTRIES);
  });
});
