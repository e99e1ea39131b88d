import { expect, test } from '@jest/globals';
import { releaseInPath, tableName } from './table-name.js';

test.each([
  ['skills_en.csv', { table: 'skills', language: 'en' }],
  ['occupations_en-us.csv', { table: 'occupations', language: 'en-us' }],
  ['ISCOGroups_fr.csv', { table: 'ISCOGroups', language: 'fr' }],
  ['occupationSkillRelations.csv', { table: 'occupationSkillRelations' }],
  // v1.2 adds a language to tables that have none.
  ['broaderRelationsSkillPillar_en.csv', { table: 'broaderRelationsSkillPillar' }],
  ['unix_referentiel_code_rome_v460_utf8.csv', { table: 'referentiel_code_rome', release: 'v460' }],
  ['unix_rubrique_mobilite_v347_utf8.csv', { table: 'rubrique_mobilite', release: 'v347' }],
])('%s', (file, expected) => {
  expect(tableName(file)).toEqual(expected);
});

test('a file of no known naming has no table', () => {
  expect(tableName('notes 2024 (copy).csv')).toBeNull();
});

test.each([
  ['ESCO dataset - v1.1.1 - classification - en - csv.zip/skills_en.csv', 'v1.1.1'],
  ['downloads/esco-v1.2/skills_en.csv', 'v1.2'],
  ['/opt/passerelle-v2.3/downloads/esco-v1.1.1/skills_en.csv', 'v1.1.1'],
  ['downloads/esco/skills_en.csv', null],
])('release in %s', (path, expected) => {
  expect(releaseInPath(path)).toBe(expected);
});
