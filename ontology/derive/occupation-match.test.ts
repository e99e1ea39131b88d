import { describe, expect, test } from '@jest/globals';
import { deriveOccupationMatches, type EscoOccupation, type RomeOccupation } from './occupation-match.js';

const esco = (own: Partial<EscoOccupation>): EscoOccupation => ({
  uri: 'esco:1',
  iscoCode: null,
  prefLabelFr: null,
  altLabelsFr: [],
  ...own,
});
const card = (uri: string, iscoCodes: string[], ...labelsFr: string[]): RomeOccupation => ({
  uri,
  iscoCodes,
  labelsFr,
});

const CARDS = [
  card('rome:D1102', ['7512'], 'Boulanger / Boulangère', 'Tourier / Tourière en viennoiserie'),
  card('rome:D1104', ['7512'], 'Pâtissier / Pâtissière'),
  card('rome:G1601', ['5120'], 'Cuisinier / Cuisinière'),
];
const found = (own: Partial<EscoOccupation>) =>
  deriveOccupationMatches([esco(own)], CARDS).map(({ to, type, method, confidence }) => [to, type, method, confidence]);

describe('deriveOccupationMatches', () => {
  test('an equal preferred label that the bridge agrees with stands alone', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'boulanger/boulangère' })).toEqual([
      ['rome:D1102', 'CLOSE', 'LEXICAL', 0.9],
    ]);
  });

  test('an equal preferred label against the bridge: both are kept, with less confidence', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'cuisinier/cuisinière' })).toEqual([
      ['rome:G1601', 'CLOSE', 'LEXICAL', 0.6],
      ['rome:D1102', 'RELATED', 'CROSSWALK', 0.25],
      ['rome:D1104', 'RELATED', 'CROSSWALK', 0.25],
    ]);
  });

  test('an alternative label counts less than a preferred one', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'artisan', altLabelsFr: ['touriere en viennoiserie'] })).toEqual([
      ['rome:D1102', 'CLOSE', 'LEXICAL', 0.75],
      ['rome:D1104', 'RELATED', 'CROSSWALK', 0.25],
    ]);
    expect(found({ altLabelsFr: ['cuisinière'] })).toEqual([['rome:G1601', 'CLOSE', 'LEXICAL', 0.4]]);
  });

  test('the bridge alone shares its confidence among the cards it leads to', () => {
    expect(found({ iscoCode: '5120', prefLabelFr: 'chef' })).toEqual([['rome:G1601', 'RELATED', 'CROSSWALK', 0.5]]);
  });

  test('nothing in common, no match', () => {
    expect(found({ iscoCode: '0110', prefLabelFr: 'colonel' })).toEqual([]);
  });
});
