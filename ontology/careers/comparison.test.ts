import { describe, expect, test } from '@jest/globals';
import { careerFacts, type OccupationRow } from './facts.js';
import { Comparison } from './comparison.js';
import { FEATURES } from './features.js';
import { featureName } from './table.js';
import { asks, occupation, skill } from './test-rows.js';

const rows = ['cut', 'sew', 'sell', 'count', 'drive'].map((uri) =>
  skill(uri, { groups: [uri === 'sell' ? 'trade' : 'hand'] }),
);
/** Values of one feature from the first of the occupations to each. */
const values = (name: string, ...occupations: OccupationRow[]): number[] => {
  const features = new Comparison(careerFacts(occupations, rows, 'en')).from(0);
  const at = FEATURES.findIndex((feature) => featureName(feature) === name);
  return [...features[at]!].slice(1);
};
const of = (uri: string, ...skills: string[]): OccupationRow => occupation(uri, { skills: asks(...skills) });

describe('what a target asks for and the source has', () => {
  const occupations = [
    of('A1', 'cut', 'sew'),
    of('A2', 'cut', 'sew'),
    of('A3', 'cut', 'drive'),
    of('A4', 'count'),
    of('A5'),
  ];

  test('held: a share of what the target asks for', () => {
    const [same, half, none, nothing] = values('skills held', ...occupations);
    expect(same).toBeCloseTo(1);
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(0.5);
    expect([none, nothing]).toEqual([0, 0]);
  });

  test('alike: a share of what either asks for, the same both ways', () => {
    const [same, half] = values('skills alike', ...occupations);
    expect(same).toBeCloseTo(1);
    const [back] = values('skills alike', occupations[2]!, occupations[0]!, ...occupations.slice(3), occupations[1]!);
    expect(back).toBeCloseTo(half!);
  });
});

test('standing: the share of the others in the sector of the target that are less alike', () => {
  const occupations = [
    of('A1', 'cut', 'sew'),
    of('A2', 'cut'),
    of('A3', 'sell'),
    of('B1', 'sew'),
    of('B2', 'sell'),
    of('B3', 'count'),
  ];
  const [near, far, best, none, noneEither] = values('skills standing', ...occupations);
  expect([near, far]).toEqual([0.5, 0]);
  expect(best).toBeCloseTo(2 / 3);
  expect([none, noneEither]).toEqual([0, 0]);
});

test('a source is not one of the others of its own sector', () => {
  expect(values('skills standing', of('A1', 'cut'), of('A2', 'cut'), of('B1'))).toEqual([0, 0]);
});

test('ISCO: digits that begin alike, the best of several groups', () => {
  const group = (uri: string, ...isco: string[]) => occupation(uri, { isco });
  expect(
    values(
      'isco alike',
      group('A', '2221', '5321'),
      group('B', '2221'),
      group('C', '2230'),
      group('D', '5329', '1111'),
      group('E'),
    ),
  ).toEqual([1, 0.5, 0.75, 0]);
});

test('hierarchy: split from one, else as far as the codes begin alike', () => {
  const split = (uri: string, parentCode: string | null = null) => occupation(uri, { parentCode });
  expect(
    values(
      'code alike',
      split('J1501', 'J1500'),
      split('J1502', 'J1500'),
      split('J1503'),
      split('J1101'),
      split('K1501'),
    ),
  ).toEqual([1, 0.75, 0.5, 0]);
});

test('words and groups are compared as vectors', () => {
  const said = (uri: string, definition: string) => occupation(uri, { definition });
  const [same, other, nothing] = values(
    'tasks cosine',
    said('A1', 'bake bread'),
    said('A2', 'bakes breads'),
    said('A3', 'bake cakes'),
    said('A4', 'drive'),
  );
  expect(same).toBeCloseTo(1);
  expect(other).toBeGreaterThan(0);
  expect(other).toBeLessThan(1);
  expect(nothing).toBe(0);
  const [ofOneGroup, ofNone] = values('skillGroups cosine', of('A1', 'cut'), of('A2', 'sew'), of('A3', 'sell'));
  expect(ofOneGroup).toBeGreaterThan(0);
  expect(ofOneGroup).toBeLessThan(1);
  expect(ofNone).toBe(0);
});
