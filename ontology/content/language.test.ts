import { expect, test } from '@jest/globals';
import { languagesOf } from './language.js';

test.each([
  ['Vous accueillez les clients et tenez la caisse.', ['fr']],
  ['You welcome customers and work at the till.', ['en']],
  ['Cours de cuisine en ligne', ['fr']],
  ['JavaScript, Node.js', ['fr', 'en']],
  ['', ['fr', 'en']],
  ['We are looking for a pâtissier with an eye for detail', ['en']],
])('%j', (text, languages) => {
  expect(languagesOf(text)).toEqual(languages);
});
