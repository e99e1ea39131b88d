import { expect, test } from '@jest/globals';
import { extendCrosswalk } from './crosswalk-extension.js';

test('a card without a match of its own has those of the card it was split from, with less confidence', () => {
  const cards = [
    { uri: 'rome:A1101', notation: 'A1101', parentCode: 'A1101', iscoGroups: ['isco:8341'] },
    { uri: 'rome:A1102', notation: 'A1102', parentCode: 'A1101', iscoGroups: [] },
    { uri: 'rome:A1103', notation: 'A1103', parentCode: null, iscoGroups: [] },
    { uri: 'rome:A1104', notation: 'A1104', parentCode: 'A9999', iscoGroups: [] },
    { uri: 'rome:A1105', notation: 'A1105', parentCode: 'A1101', iscoGroups: ['isco:6210'] },
  ];

  expect(extendCrosswalk(cards)).toEqual([
    {
      from: 'rome:A1102',
      to: 'isco:8341',
      type: 'BROAD',
      method: 'CROSSWALK',
      confidence: 0.6,
      source: 'France Travail, ROME v3 - ISCO-08, by code_rome_parent A1101',
    },
  ]);
});
