import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { coversPurpose, normalisePurpose } from './purposes.js';

const FACTS = JSON.parse(readFileSync(new URL('./dpv-purposes.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;
const OFFICIAL = new URL('../../shared/data/dpv-2.2/dpv_modules_purposes.csv', import.meta.url);

test('a purpose is covered by itself and by what is broader, never by what is narrower or by a root', () => {
  expect(coversPurpose(['dpv:AcademicResearch'], 'dpv:AcademicResearch')).toBe(true);
  expect(coversPurpose(['dpv:ResearchAndDevelopment'], 'dpv:AcademicResearch')).toBe(true);
  expect(coversPurpose(['dpv:AcademicResearch'], 'dpv:ResearchAndDevelopment')).toBe(false);
  expect(coversPurpose(['dpv:Purpose'], 'dpv:AcademicResearch')).toBe(false);
  expect(coversPurpose(['dpv:NotATerm'], 'dpv:NotATerm')).toBe(false);
  expect(coversPurpose(['dpv:constructor'], 'dpv:constructor')).toBe(false);
});

test.each([
  ['dpv:AcademicResearch', 'dpv:AcademicResearch'],
  ['https://w3id.org/dpv#AcademicResearch', 'dpv:AcademicResearch'],
  ['AcademicResearch', 'dpv:AcademicResearch'],
  ['dpv:academicresearch', null],
  ['dpv:toString', null],
  ['', null],
])('%p is %p', (written, purpose) => {
  expect(normalisePurpose(written)).toBe(purpose);
});

test('a broader term that is no purpose covers nothing', () => {
  const foreign = new Set(
    Object.values(FACTS)
      .flat()
      .filter((term) => !(term in FACTS)),
  );
  expect([...foreign]).toEqual(['LegalObligation']);
  expect(coversPurpose(['dpv:LegalObligation'], 'dpv:LegalCompliance')).toBe(false);
});

(existsSync(OFFICIAL) ? test : test.skip)(
  'the facts are those of DPV 2.2 (skips where the vocabulary is not at hand)',
  () => {
    const rows = parse(readFileSync(OFFICIAL), { columns: true, bom: true }) as Record<
      'term' | 'type' | 'hasbroader',
      string
    >[];
    const official = Object.fromEntries(
      rows
        // `Sector` is of the same module and is no purpose.
        .filter(({ term, type }) => type === 'class' && term !== 'Sector')
        .map(({ term, hasbroader }) => [
          term,
          [...hasbroader.matchAll(/#(\w+)/g)]
            .map(([, broader]) => broader!)
            .filter((broader) => broader !== term)
            .sort(),
        ]),
    );
    expect(FACTS).toEqual(official);
  },
);
