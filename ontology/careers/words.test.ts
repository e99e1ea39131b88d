import { expect, test } from '@jest/globals';
import { wordsOf } from './words.js';

const words = (language: 'en' | 'fr', ...texts: string[]) => Object.fromEntries(wordsOf(texts, language));

test('forms of a word are one, in either language, and what says nothing is left out', () => {
  expect(words('fr', 'Infirmier / Infirmière', 'les infirmiers')).toEqual({ infirmi: 3 });
  expect(words('fr', 'Vente de vêtements', 'un vêtement')).toMatchObject({ vet: 2 });
  expect(words('en', 'prepare the bread', 'preparing breads')).toEqual({ prepar: 2, bread: 2 });
  expect(words('fr', "à l'écoute")).toEqual({ ecout: 1 });
});

test('signs of trades stay, single letters do not', () => {
  expect(words('en', 'C++ and C# for PHP', 'b')).toEqual({ 'c++': 1, 'c#': 1, php: 1 });
  expect(words('fr', 'cœur')).toEqual({ coeur: 1 });
  expect(words('en', '', '  -  ')).toEqual({});
});
