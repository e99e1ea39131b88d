import { expect, test } from '@jest/globals';
import { heldIn } from './carry-over.js';
import { Demands, type SkillNeighbours } from './demands.js';

const skill = (uri: string, kind: SkillNeighbours['kind'], matches: SkillNeighbours['matches'] = []) => ({
  uri,
  kind,
  groups: [],
  related: [],
  matches,
});
const demands = new Demands(
  [],
  [
    skill('knead', 'Skill', [['pétrir', 0.9]]),
    skill('knead dough', 'Skill', [
      ['pétrir', 0.95],
      ['pâte', 0.9],
      ['knead', 0.9],
    ]),
    skill('sell', 'Skill'),
    skill('pétrir', 'RomeCompetence'),
    skill('pâte', 'RomeSavoir'),
  ],
);
const of = (...held: string[]) => {
  const { held: counts, ...rest } = heldIn('ROME', new Set(held), demands);
  return { counts: [...counts].sort(), ...rest };
};

test('a skill of the other classification counts as all that it matches there, once, by the best match', () => {
  expect(of('knead', 'knead dough')).toEqual({
    counts: ['pâte', 'pétrir'].sort(),
    carried: [
      { held: 'knead dough', as: 'pétrir', confidence: 0.95 },
      { held: 'knead dough', as: 'pâte', confidence: 0.9 },
    ],
    leftAside: [],
    unknown: [],
  });
});

test('what is held itself is not carried over; what matches nothing is left aside; what is no skill is told', () => {
  expect(of('pétrir', 'knead', 'sell', 'nothing')).toEqual({
    counts: ['pétrir'],
    carried: [],
    leftAside: ['sell'],
    unknown: ['nothing'],
  });
});
