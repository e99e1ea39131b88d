import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SILENT } from '../runtime/progress.js';
import { checkSample, loadSources } from './load.js';
import type { Sources } from './read.js';
import { BAKER, KNEAD, smallDownload } from './small-download.js';
import { folderOf } from './test-support.js';

let folder: ReturnType<typeof folderOf>;
beforeEach(() => void (folder = folderOf(withOtherFiles)));
afterEach(() => folder.remove());

/** Publishers put files beside their tables. */
const withOtherFiles = { ...smallDownload, 'rome/version.txt': 'v460', 'crosswalk/notes.xlsx': '' };

const sources = (): Sources => ({
  esco: [`${folder.path}/en`, `${folder.path}/fr`],
  labels: [{ language: 'fr', path: `${folder.path}/fr-labels` }],
  rome: [`${folder.path}/rome`],
  crosswalk: [`${folder.path}/crosswalk`],
});
const dryRun = () => loadSources(null, sources(), SILENT);

describe('a dry run', () => {
  test('every row read is loaded or left out, and each one left out is named', async () => {
    const { files, odd, written } = await dryRun();

    expect(written).toBe(false);
    expect(files).toHaveLength(25 - 1);
    for (const file of files) expect(file.rowsRead).toBe(file.rowsLoaded + file.rowsSkipped);
    const skipped = files.reduce((sum, file) => sum + file.rowsSkipped, 0);
    expect(odd.filter((one) => one.skipped).reduce((sum, one) => sum + one.rows, 0)).toBe(skipped);
    expect(odd.map(({ kind, file, rows, skipped }) => [kind, file.replace(/^.*( » |\/)/, ''), rows, skipped])).toEqual([
      ['BLANK_LINE', 'unix_texte_v460_utf8.csv', 1, true],
      ['DOUBLED_APOSTROPHE', 'unix_texte_v460_utf8.csv', 1, false],
      ['MISSING_CONCEPT', 'broaderRelationsOccPillar.csv', 1, true],
      ['MISSING_CONCEPT', 'broaderRelationsSkillPillar.csv', 1, true],
      ['MISSING_CONCEPT', 'occupationSkillRelations.csv', 1, true],
      ['NOT_A_COLLECTION', 'conceptSchemes_en.csv', 1, true],
      ['NOT_UTF8', 'unix_arborescence_secteur_naf_v460_utf8.csv', 1, false],
      ['RAGGED_ROW', 'skillsHierarchy_en.csv', 1, false],
      ['REUSE_LEVEL_BLANK', 'skills_en.csv', 1, false],
      ['SKILL_TYPE_BLANK', 'skills_en.csv', 1, false],
    ]);
    expect(odd.find(({ file }) => file.endsWith('occupationSkillRelations.csv'))!.examples).toEqual([
      { line: 6, found: expect.stringMatching(/^names .*0009$/) },
    ]);
  });

  test('counts concepts and relations by kind, and files that are no table', async () => {
    const { nodes, relations, filesIgnored } = await dryRun();

    expect(filesIgnored).toEqual([
      `${folder.path}/en/ESCO dataset - v1.1.1 - classification - en - csv.zip » dictionary_en.csv`,
      `${folder.path}/rome/version.txt`,
      `${folder.path}/crosswalk/notes.xlsx`,
    ]);
    expect(nodes).toEqual({
      Occupation: 2,
      Skill: 3,
      SkillGroup: 2,
      IscoGroup: 2,
      Collection: 1,
      RomeOccupation: 3,
      RomeAppellation: 1,
      RomeCompetence: 2,
      RomeSavoir: 1,
      WorkContext: 1,
      RomeSector: 1,
    });
    expect(relations).toEqual({
      BROADER: 5,
      ESSENTIAL_SKILL: 3,
      OPTIONAL_SKILL: 3,
      EMERGING_SKILL: 1,
      RELATED_SKILL: 1,
      MEMBER_OF: 1,
      HAS_APPELLATION: 1,
      HAS_WORK_CONTEXT: 1,
      MOBILITY: 1,
      IN_SECTOR: 1,
      MATCH: 1,
    });
  });
});

test('two files of one name are told apart, and their paths are as they were given', async () => {
  folder.remove();
  folder = folderOf({
    ...smallDownload,
    'fr-labels/occupations_fr.csv': `conceptUri,preferredLabel,altLabels\n${BAKER},boulanger,\n`,
  });
  const { files } = await dryRun();

  expect(files.map(({ file }) => file).filter((file) => file.endsWith('occupations_fr.csv'))).toEqual([
    `${folder.path}/fr/occupations_fr.csv`,
    `${folder.path}/fr-labels/occupations_fr.csv`,
  ]);
  expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
});

test('a dry run says that the graph was not looked at', async () => {
  const { odd } = await dryRun();

  expect(new Set(odd.filter(({ kind }) => kind === 'MISSING_CONCEPT').map(({ meaning }) => meaning))).toEqual(
    new Set(['names a concept that none of the tables has; the graph was not looked at']),
  );
});

test('the sample can be run dry, too', async () => {
  const { nodes, written } = await checkSample().loadInto(null, SILENT);

  expect(written).toBe(false);
  expect(nodes['Occupation']).toBeGreaterThan(0);
});

describe('a broken file stops the load, and the sentence says where', () => {
  const broken = async (path: string, content: string | Buffer) => {
    folder.remove();
    folder = folderOf({ ...smallDownload, [path]: content });
    return dryRun();
  };

  test.each([
    [
      'a cell',
      'fr/occupations_fr.csv',
      `conceptUri,iscoGroup,preferredLabel,altLabels,description\n${BAKER},7512,boulanger,,\n${BAKER},boulange,x,,\n`,
      'occupations_fr.csv, line 3, column iscoGroup: found "boulange", expected an ISCO-08 code',
    ],
    [
      'a header',
      'fr-labels/skills_fr.csv',
      `uri,label\n${KNEAD},pétrir\n`,
      'skills_fr.csv, line 1: found the columns uri, label, expected also conceptUri, preferredLabel, altLabels',
    ],
    [
      'an encoding that its publisher does not use',
      'fr/occupations_fr.csv',
      Buffer.from(
        `conceptUri,iscoGroup,preferredLabel,altLabels,description\n${BAKER},7512,boulang\xe8re,,\n`,
        'latin1',
      ),
      'that are not UTF-8',
    ],
    [
      'a second release',
      'fr/esco-v1.2.0.zip',
      smallDownload['en/ESCO dataset - v1.1.1 - classification - en - csv.zip']!,
      'ESCO: found files of the releases v1.1.1, v1.2.0, expected one release at a time',
    ],
  ])('%s', async (_name, path, content, sentence) => {
    await expect(broken(path, content)).rejects.toThrow(sentence);
  });

  test('a folder of other CSVs', async () => {
    await expect(loadSources(null, { ...sources(), esco: [`${folder.path}/crosswalk`] }, SILENT)).rejects.toThrow(
      /crosswalk: found none of the published tables, expected tables of an ESCO download/,
    );
  });
});
