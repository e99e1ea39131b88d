import { expect, test } from '@jest/globals';
import { careerFacts } from './facts.js';
import { asks, occupation, skill } from './test-rows.js';

const one = (skills: ReturnType<typeof asks>, rows: Parameters<typeof careerFacts>[1]) =>
  careerFacts([occupation('o', { skills })], rows, 'en')[0]!;

test('an essential skill counts twice an optional or emerging one; the strongest of what is asked counts', () => {
  const rows = ['cut', 'sell', 'stream'].map((uri) => skill(uri));
  expect(one(asks('?cut', 'cut', '?sell', '!stream'), rows).sets.skills).toEqual(
    new Map([
      ['cut', 1],
      ['sell', 0.5],
      ['stream', 0.5],
    ]),
  );
});

test('a skill that carries everywhere counts half, one of several sectors or of unknown reach less than one of the trade', () => {
  const levels = {
    t: 'TRANSVERSAL',
    c: 'CROSS_SECTOR',
    s: 'SECTOR_SPECIFIC',
    o: 'OCCUPATION_SPECIFIC',
    n: null,
    x: 'NEW',
  };
  const rows = Object.entries(levels).map(([uri, reuseLevel]) => skill(uri, { reuseLevel }));
  expect(Object.fromEntries(one(asks(...Object.keys(levels)), rows).sets.skills)).toEqual({
    t: 0.5,
    c: 0.8,
    s: 1,
    o: 1,
    n: 0.8,
    x: 0.8,
  });
});

test('knowledge is kept apart, and what no table has is left out', () => {
  const { sets } = one(asks('cut', 'law', 'gone'), [skill('cut'), skill('law', { knowledge: true })]);
  expect([[...sets.skills.keys()], [...sets.knowledge.keys()]]).toEqual([['cut'], ['law']]);
});

test('groups count once for each skill in them, a related skill half, and so does one that names it; the skill itself is among them', () => {
  const rows = [
    skill('cut', { groups: ['hand'], related: ['saw'] }),
    skill('sew', { groups: ['hand'] }),
    skill('knots', { knowledge: true, related: ['sew'] }),
  ];
  const around = { cut: 1, hand: 2, knots: 0.5, saw: 0.5, sew: 1 };
  expect(Object.fromEntries(one(asks('cut', 'sew'), rows).sets.skillGroups)).toEqual(around);
});

test('two occupations meet in skills that are related to each other, whichever of them says so', () => {
  const rows = [skill('cut', { related: ['wood'] }), skill('wood', { knowledge: true })];
  const [carpenter, forester] = careerFacts(
    [occupation('a', { skills: asks('cut') }), occupation('b', { skills: asks('wood') })],
    rows,
    'en',
  );
  const met = [...carpenter!.sets.skillGroups.keys()].filter((item) => forester!.sets.skillGroups.has(item));
  expect(met).toEqual(['cut', 'wood']);
});

test('a second interest counts half, and so does the second letter of RIASEC', () => {
  const [facts] = careerFacts(
    [
      occupation('o', {
        interests: [
          { uri: 'animals', principal: true },
          { uri: 'trade', principal: false },
        ],
        riasec: ['S', 'R'],
      }),
    ],
    [],
    'fr',
  );
  expect(Object.fromEntries(facts!.sets.interests)).toEqual({ animals: 1, trade: 0.5, 'riasec:S': 1, 'riasec:R': 0.5 });
});

test('an occupation that was split is of the family it was split from', () => {
  const [split, whole] = careerFacts([occupation('J1501', { parentCode: 'J1500' }), occupation('J1500')], [], 'fr');
  expect([split!.family, whole!.family]).toEqual(['J1500', 'J1500']);
});
