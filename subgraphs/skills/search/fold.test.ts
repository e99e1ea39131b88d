import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldAny } from './fold.js';

test('a text is folded to words of small letters without accents', () => {
  expect(fold('  Chargé(e) d’Œuvres –  Straße, C++ / C#… ')).toBe('charge(e) d oeuvres strasse c++ / c#');
});

test('character by character as in one, whatever the characters are', () => {
  const latin = fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code));
  const punctuation = fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCharCode(code));
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
  // Decomposed: marks of their own after the letter.
  const mark = fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCharCode(code));
  const text = fc.oneof(
    fc.array(fc.oneof({ arbitrary: latin, weight: 8 }, punctuation), { maxLength: 30 }),
    fc.array(fc.oneof({ arbitrary: latin, weight: 8 }, punctuation, mark, any), { maxLength: 30 }),
  );
  fc.assert(
    fc.property(text, (characters) => {
      expect(fold(characters.join(''))).toBe(foldAny(characters.join('')));
    }),
    { numRuns: 2_000 },
  );
});
