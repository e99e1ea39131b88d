import { describe, expect, test } from '@jest/globals';
import { commonForm, fold, readings } from './fold.js';
import { highlight, judge, wantedFrom } from './match-label.js';

test('folding forgives case, accents, ligatures and punctuation, and keeps what names languages', () => {
  expect(fold("Chef d'Œuvre – C++")).toBe('chef d oeuvre c++');
});

test.each([
  ['infirmiere', 'infirmier'],
  ['infirmiers', 'infirmier'],
  ['directrice', 'directeur'],
  ['developpeuse', 'developpeur'],
  ['soignante', 'soignant'],
  ['mecanicienne', 'mecanicien'],
  ['generaux', 'general'],
])('%s and %s have one form', (one, other) => {
  expect(commonForm(one)).toBe(commonForm(other));
});

test.each([
  ['developpeur/developpeuse web', ['developpeur developpeuse web', 'developpeur web', 'developpeuse web']],
  ['chef(fe) de projet', ['chef fe de projet', 'chef de projet']],
  ['tcp/ip', ['tcp ip']],
  ['homme sage femme / sage femme', ['homme sage femme sage femme', 'homme sage femme', 'sage femme']],
])('%s is read as %j', (label, expected) => {
  expect(readings(label)).toEqual(expected);
});

describe('a label answers', () => {
  test.each([
    ['infirmiere', 'infirmier/infirmière', 'EXACT'],
    ['Infirmier / Infirmière', 'infirmier', 'EXACT'],
    ['infirmières', 'Infirmier', 'EXACT'],
    ['aide soignant', 'aide-soignant/aide-soignante', 'EXACT'],
    ['développeur web', 'Développeur / Développeuse web', 'EXACT'],
    ['infirm', 'infirmier/infirmière', 'PREFIX'],
    ['infirmier', 'infirmier de bloc opératoire', 'PREFIX'],
    ['bloc infirmier', 'infirmier de bloc opératoire', 'WORDS'],
    ['develloper web', 'développeur web/développeuse web', 'FUZZY'],
    ['plombié', 'plombier/plombière', 'PREFIX'],
    ['plonbier', 'plombier/plombière', 'FUZZY'],
    ['infirmier', 'ingénieur', null],
    ['web', 'développeur de jeux', null],
    ['develloper web', 'intégrateur web', null],
  ])('%j to %j: %s', (text, label, exactness) => {
    expect(judge(label, wantedFrom(text))?.exactness ?? null).toBe(exactness);
  });
});

test('the pieces of a highlighted label are the label', () => {
  const pieces = highlight("Développeur / Développeuse d'applications web", wantedFrom('develloper web'));

  expect(pieces.map(({ text }) => text).join('')).toBe("Développeur / Développeuse d'applications web");
  expect(pieces.filter(({ matched }) => matched).map(({ text }) => text)).toEqual([
    'Développeur',
    'Développeuse',
    'web',
  ]);
});
