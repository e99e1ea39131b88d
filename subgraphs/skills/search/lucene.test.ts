import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchFor } from './lucene.js';

test('a word is looked for as it is, nearly so, by its beginning and by its stem, in the languages asked for', () => {
  const search = searchFor('Infirmière', { languages: ['fr'], kinds: null, scheme: null });

  expect(search?.queries.map(({ index }) => index)).toEqual([
    'concept_labels_folded',
    'concept_labels_folded',
    'concept_labels_fr',
  ]);
  expect(search?.queries[1]?.text).toBe(
    '((prefLabelFr:infirmiere~2^4 altLabelsFr:infirmiere~2^2 hiddenLabelsFr:infirmiere~2^1)^2 (prefLabelFr:infir*^4 altLabelsFr:infir*^2 hiddenLabelsFr:infir*^1))',
  );
});

test('words that say nothing are left out, unless there is no other', () => {
  expect(searchFor('chef de projet', { languages: ['fr'], kinds: null, scheme: null })?.queries[2]?.text).not.toContain(
    ':de^',
  );
  expect(searchFor('de la', { languages: ['fr'], kinds: null, scheme: null })?.queries[2]?.text).toContain(':de^');
});

test.each(['', ' ', '("~*', '+-&&||!{}[]^'])('%j asks for nothing', (text) => {
  expect(searchFor(text, { languages: ['fr', 'en'], kinds: null, scheme: null })).toBeNull();
});

test.each([
  ['j1501', 'J1501'],
  ['2221.1', '2221.1'],
  ['infirmier', null],
])('%j may be the code %j', (text, code) => {
  expect(searchFor(text, { languages: ['fr'], kinds: null, scheme: null })?.code).toBe(code);
});

test('nothing of Lucene’s syntax comes from outside', () => {
  const ours = /\b(?:prefLabel|altLabels|hiddenLabels)(?:Fr|En):|\^[1248]|~[12]|[()"*+ ]/g;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const query of searchFor(text, { languages: ['fr', 'en'], kinds: null, scheme: null })?.queries ?? []) {
        expect(query.text.replace(ours, '')).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(query.text).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
      }
    }),
  );
});
