import { expect, test } from '@jest/globals';
import { liftAppellations } from './appellation-lift.js';
import { MATCHED_FROM, type SkillFacts, skillMatches, skillPairs } from './skill-match.js';

const skill = (uri: string, label: string, knowledge = false): SkillFacts => ({ uri, knowledge, labelsFr: [label] });
const ESCO = [
  skill('s1', 'gérer les réclamations des clients'),
  skill('s2', 'psychiatrie', true),
  skill('s3', 'nager'),
];
const ROME = [
  skill('r1', 'Gérer les réclamations clients'),
  skill('r2', 'Psychiatrie', true),
  skill('r3', 'Psychiatrie'),
  skill('r4', 'Gérer un stock'),
];

test('labels that say the same match, knowledge with knowledge; equal ones are told apart', () => {
  const pairs = skillPairs(ESCO, ROME, 0.6);

  expect(pairs.map(({ from, to, equal }) => [from, to, equal])).toEqual([
    ['s1', 'r1', false],
    ['s2', 'r2', true],
  ]);
  expect(pairs[0]!.alike).toBeGreaterThan(MATCHED_FROM);
});

test('only what leaves little doubt becomes a match, and none is EXACT', () => {
  const matches = skillMatches([
    { from: 'a', to: 'b', equal: true, alike: 1 },
    { from: 'a', to: 'c', equal: false, alike: 0.95 },
    { from: 'a', to: 'd', equal: false, alike: 0.8 },
  ]);

  expect(matches.map(({ to, type, confidence }) => [to, type, confidence])).toEqual([
    ['b', 'CLOSE', 0.95],
    ['c', 'CLOSE', 0.9],
  ]);
});

test('a match to an appellation reaches its card, which is the wider; of several the surest', () => {
  const stated = { occupation: 'o', card: 'c', source: 'A table', appellation: '10200' };
  const lifted = (...own: [type: string, confidence: number][]) =>
    liftAppellations(own.map(([type, confidence]) => ({ ...stated, type, confidence }))).map((match) => [
      match.type,
      match.confidence,
      match.source,
    ]);

  expect(lifted(['EXACT', 1])).toEqual([['BROAD', 1, 'A table, by appellation 10200']]);
  expect(lifted(['NARROW', 1], ['BROAD', 0.5])).toEqual([['BROAD', 0.5, 'A table, by appellation 10200']]);
  expect(lifted(['CLOSE', 0.6], ['EXACT', 0.9], ['RELATED', 1])).toEqual([['BROAD', 0.9, expect.any(String)]]);
});
