import { expect, test } from '@jest/globals';
import { LABELLED_TEXTS } from './labelled-texts.js';

test('a hundred texts, half in either language, each said once and of 15 to 120 words', () => {
  expect(LABELLED_TEXTS).toHaveLength(100);
  expect(LABELLED_TEXTS.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_none, i) => i + 1));
  expect(LABELLED_TEXTS.filter(({ lang }) => lang === 'fr')).toHaveLength(50);
  expect(new Set(LABELLED_TEXTS.map(({ text }) => text)).size).toBe(100);
  for (const { text } of LABELLED_TEXTS) {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(15);
    expect(words).toBeLessThanOrEqual(120);
  }
});

test('each is labelled with 2 to 8 concepts of one classification, each once', () => {
  for (const { classification, lang, expected } of LABELLED_TEXTS) {
    expect(expected.length).toBeGreaterThanOrEqual(2);
    expect(expected.length).toBeLessThanOrEqual(8);
    expect(new Set(expected.map(({ uri }) => uri)).size).toBe(expected.length);
    const form =
      classification === 'ESCO' ? /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/ : /^urn:rome:ogr:\d+$/;
    for (const { uri, label } of expected) {
      expect(uri).toMatch(form);
      expect(label).not.toBe('');
    }
    // ROME is published in French alone.
    if (classification === 'ROME') expect(lang).toBe('fr');
  }
});

test('courses, job offers and titles, of many sectors, in the even half as in the odd', () => {
  for (const half of [0, 1]) {
    const texts = LABELLED_TEXTS.filter(({ id }) => id % 2 === half);
    expect(new Set(texts.map(({ form }) => form))).toEqual(
      new Set(half ? ['COURSE', 'JOB_OFFER'] : ['COURSE', 'JOB_OFFER', 'TITLE']),
    );
    expect(new Set(texts.map(({ sector }) => sector)).size).toBeGreaterThan(15);
    expect(texts.filter(({ classification }) => classification === 'ROME').length).toBeGreaterThanOrEqual(12);
  }
});
