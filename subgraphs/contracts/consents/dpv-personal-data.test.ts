import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { DPV_PERSONAL_DATA, personalDataOf } from './dpv-personal-data.js';

const OFFICIAL = new URL('../../../../shared/data/dpv-2.2/pd_pd.csv', import.meta.url);

(existsSync(OFFICIAL) ? test : test.skip)(
  'every concept is one of DPV PD 2.2 (skips where the vocabulary is not at hand)',
  () => {
    const rows = parse(readFileSync(OFFICIAL), { columns: true, bom: true }) as { readonly term: string }[];
    const terms = new Set(rows.map(({ term }) => `pd:${term}`));
    expect(terms.size).toBeGreaterThan(100);
    expect(
      Object.values(DPV_PERSONAL_DATA)
        .flat()
        .filter((concept) => !terms.has(concept)),
    ).toEqual([]);
  },
);

test('categories are told as concepts, each once', () => {
  expect(personalDataOf(['CONTACT', 'CREDENTIAL', 'CONTACT'])).toEqual([
    'pd:Contact',
    'pd:EducationQualification',
    'pd:ProfessionalCertification',
  ]);
  // One that a later version has: what it is nobody here knows.
  expect(personalDataOf(['LATER' as never])).toEqual([]);
});
