import { describe, expect, test } from '@jest/globals';
import { equalLabels, type LabelledOccupation } from './equal-label.js';

const CARDS = [
  { uri: 'D1102', iscoCodes: ['7512'], labelsFr: ['Boulanger / Boulangère', 'Tourier / Tourière en viennoiserie'] },
  { uri: 'D1104', iscoCodes: ['7512'], labelsFr: ['Pâtissier / Pâtissière'] },
  { uri: 'G1601', iscoCodes: ['5120'], labelsFr: ['Cuisinier / Cuisinière'] },
];
const found = (own: Partial<LabelledOccupation>) =>
  equalLabels([{ uri: 'esco', iscoCode: null, prefLabelFr: null, altLabelsFr: [], ...own }], CARDS).map(
    ({ to, preferred, bridged }) => [to, preferred, bridged],
  );

describe('equalLabels', () => {
  test('a preferred label, with and without the ISCO group', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'boulanger/boulangère' })).toEqual([['D1102', true, true]]);
    expect(found({ iscoCode: '7512', prefLabelFr: 'cuisinier/cuisinière' })).toEqual([['G1601', true, false]]);
  });

  test('an alternative label, in the form of one gender', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'artisan', altLabelsFr: ['touriere en viennoiserie'] })).toEqual([
      ['D1102', false, true],
    ]);
    expect(found({ altLabelsFr: ['cuisinière'] })).toEqual([['G1601', false, false]]);
  });

  test('the ISCO group alone is no equal label', () => {
    expect(found({ iscoCode: '7512', prefLabelFr: 'artisan' })).toEqual([]);
  });
});
