import { expect, test } from '@jest/globals';
import { fold as foldWord } from './content/fold.js';
import { foldLabel } from './derive/french-label.js';
import { comparable } from './sample/match-rows.js';

test('each comparison folds what it compares, and no more: fitted weights and written answers rest on it', () => {
  const text = 'Chargé/Chargée d’ŒUVRES -  Straße, ǽ, C++';

  expect({
    word: foldWord('ŒUVRÉ') + foldWord('Straße') + foldWord('ǽ'),
    label: foldLabel(text),
    sample: comparable(text),
  }).toEqual({
    word: 'oeuvrestrasseae',
    label: "charge/chargee d'oeuvres straße, æ, c++",
    sample: "charge/chargee d'oeuvres - straße, æ, c++",
  });
});
