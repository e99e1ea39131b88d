import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { attributionOf } from './attribution.js';
import { sampleVersions } from './importers/sample.js';

test('ROME is attributed with its source, its release and the day of its last update', () => {
  expect(attributionOf({ scheme: 'ROME', version: 'v460' })).toEqual({
    attribution:
      'ROME 4.0, Répertoire opérationnel des métiers et des emplois, France Travail, version v460, mise à jour du 18/09/2025',
    licence: 'etalab-2.0',
  });
});

test('a release of ROME 3 is not said to be of ROME 4.0', () => {
  expect(attributionOf({ scheme: 'ROME', version: 'v347' }).attribution).toBe(
    'ROME, Répertoire opérationnel des métiers et des emplois, France Travail, version v347',
  );
});

test('a day that is not known is not made up', () => {
  expect(attributionOf({ scheme: 'ROME', version: 'v999' }).attribution).toMatch(/France Travail, version v999$/);
});

test.each(['README.md', 'docs/fr/prise-en-main.md', 'ontology/README.md', 'ontology/data/sample/README.md'])(
  '%s names the day of the release that the sample is drawn from',
  (page) => {
    const rome = sampleVersions.find(({ scheme }) => scheme === 'ROME')!;
    const day = /mise à jour du (\S+)$/.exec(attributionOf(rome).attribution)![1]!;

    expect(readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')).toContain(day);
  },
);
