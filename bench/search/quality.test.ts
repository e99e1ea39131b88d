import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { qualityOf, qualitySet, reciprocalRank, type Query } from './quality.js';

const queries = qualitySet();
const SAMPLE = new URL('../../ontology/data/sample/', import.meta.url);
/** Every URI of the sample, with its prefixes as quality.tsv has them. */
const sample = readdirSync(SAMPLE)
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => readFileSync(new URL(file, SAMPLE), 'utf8'))
  .join('\n');

describe('the set of queries', () => {
  test('is large enough, each query once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  });

  test('has both languages and every group of mistakes', () => {
    expect(new Set(queries.map(({ lang }) => lang))).toEqual(new Set(['fr', 'en']));
    expect([...new Set(queries.map(({ group }) => group))].sort()).toEqual([
      'acronym',
      'code',
      'exact',
      'gendered',
      'misspelt',
      'prefix',
      'spelling',
      'title',
      'words',
    ]);
  });

  test('expects concepts by URIs of their publishers', () => {
    const odd = queries.flatMap(({ text, expected }) =>
      [...expected, ...(expected.size === 0 ? ['nothing'] : [])]
        .filter(
          (uri) =>
            !/^(http:\/\/data\.europa\.eu\/esco\/((occupation|skill)\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|isco\/C\d{1,4})|urn:rome:([A-Z]\d{4}|ogr:\d+|domain:[A-Z]\d{2}))$/.test(
              uri,
            ),
        )
        .map((uri) => `${text}: ${uri}`),
    );
    expect(odd).toEqual([]);
  });

  test('can be tried on the sample in part', () => {
    const known = queries.filter(({ expected }) =>
      [...expected].some((uri) => sample.includes(uri.replace(/^.*[/:]/, ''))),
    );
    expect(known.length).toBeGreaterThan(queries.length / 4);
  });
});

test('a rank is one by its place, among ten', () => {
  const query = { group: 'exact', lang: 'fr', text: 'boulanger', expected: new Set(['b', 'l']) } satisfies Query;
  expect(reciprocalRank(query, ['b'])).toBe(1);
  expect(reciprocalRank(query, ['a', 'b', 'l'])).toBe(0.5);
  expect(reciprocalRank(query, [...'acdefghijk', 'l'])).toBe(0);
});

test('a mean is of its group, and every other query is held back', () => {
  const query = (group: string): Query => ({ group, lang: 'fr', text: '', expected: new Set() });
  expect(qualityOf([query('exact'), query('exact'), query('code')], [1, 0, 0.5])).toEqual([
    { name: 'exact', queries: 2, mrr: 0.5 },
    { name: 'code', queries: 1, mrr: 0.5 },
    { name: 'all, worked with', queries: 2, mrr: 0.75 },
    { name: 'all, held back', queries: 1, mrr: 0 },
    { name: 'all', queries: 3, mrr: 0.5 },
  ]);
});
