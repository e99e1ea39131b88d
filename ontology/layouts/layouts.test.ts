import { afterAll, describe, expect, test } from '@jest/globals';
import { SILENT } from '../../runtime/progress.js';
import { loadSources } from '../load.js';
import { readSources, type Sources } from '../read.js';
import { folderOf } from '../test-support.js';
import { LAYOUTS } from './small-layouts.js';

const folder = folderOf(
  Object.fromEntries(
    Object.entries(LAYOUTS).flatMap(([layout, files]) =>
      Object.entries(files).map(([file, content]) => [`${layout}/${file}`, content]),
    ),
  ),
);
afterAll(() => folder.remove());

const none: Sources = { esco: [], labels: [], rome: [], crosswalk: [] };
const dryRun = (layout: keyof typeof LAYOUTS) =>
  loadSources(null, { ...none, [layout.slice(0, 4)]: [`${folder.path}/${layout}`] }, SILENT);

const ESCO_WHOLE = {
  nodes: { Occupation: 1, Skill: 2, SkillGroup: 1, IscoGroup: 1 },
  relations: { ESSENTIAL_SKILL: 1, OPTIONAL_SKILL: 1, RELATED_SKILL: 1, BROADER: 2 },
};

describe('every published layout is read, each of its tables and rows', () => {
  test.each([
    ['esco-v1.0.8', { nodes: ESCO_WHOLE.nodes, relations: { BROADER: 2 } }],
    [
      'esco-v1.1.0',
      { nodes: { ...ESCO_WHOLE.nodes, Collection: 6 }, relations: { ...ESCO_WHOLE.relations, MEMBER_OF: 6 } },
    ],
    [
      'esco-v1.1.1',
      { nodes: { ...ESCO_WHOLE.nodes, Collection: 7 }, relations: { ...ESCO_WHOLE.relations, MEMBER_OF: 7 } },
    ],
    [
      'esco-v1.2.0',
      { nodes: { ...ESCO_WHOLE.nodes, Collection: 7 }, relations: { ...ESCO_WHOLE.relations, MEMBER_OF: 7 } },
    ],
    [
      'rome-v347',
      {
        nodes: { RomeOccupation: 3, RomeAppellation: 1, RomeSavoir: 2, RomeCompetence: 3, WorkContext: 1 },
        relations: { HAS_APPELLATION: 1, ESSENTIAL_SKILL: 2, OPTIONAL_SKILL: 2, HAS_WORK_CONTEXT: 1, MOBILITY: 2 },
      },
    ],
    [
      'rome-v460',
      {
        nodes: {
          RomeOccupation: 3,
          RomeAppellation: 1,
          RomeSavoir: 1,
          RomeCompetence: 3,
          WorkContext: 1,
          RomeDomain: 2,
          RomeTheme: 1,
          RomeInterest: 1,
          RomeSector: 3,
        },
        relations: {
          HAS_APPELLATION: 1,
          ESSENTIAL_SKILL: 1,
          EMERGING_SKILL: 1,
          HAS_WORK_CONTEXT: 1,
          MOBILITY: 1,
          BROADER: 4,
          IN_THEME: 1,
          IN_SECTOR: 2,
          HAS_INTEREST: 1,
        },
      },
    ],
  ] as const)('%s', async (layout, expected) => {
    const { files, filesIgnored, nodes, relations } = await dryRun(layout);

    expect(filesIgnored).toEqual([]);
    expect(files).toHaveLength(Object.keys(LAYOUTS[layout]).length);
    expect(files.filter(({ rowsSkipped }) => rowsSkipped > 0)).toEqual([]);
    expect(nodes).toEqual(expected.nodes);
    expect(relations).toEqual(expected.relations);
  });
});

describe('what a file is needed for is said when it is missing', () => {
  const missingOf = async (layout: keyof typeof LAYOUTS) =>
    Object.fromEntries((await dryRun(layout)).missing.map(({ table, missing }) => [table, missing]));

  test('a release with all its tables misses none', async () => {
    expect(await missingOf('esco-v1.1.0')).toEqual({
      // First published with v1.1.1.
      researchOccupationsCollection: expect.any(String),
    });
    expect(await missingOf('esco-v1.1.1')).toEqual({});
    expect(await missingOf('rome-v460')).toEqual({});
  });

  test('one with some', async () => {
    expect(await missingOf('esco-v1.0.8')).toMatchObject({
      skillSkillRelations: 'skills related to a skill (RELATED_SKILL): part of what is adjacent in a gap',
      occupationSkillRelations: expect.stringContaining('ESSENTIAL_SKILL'),
    });
    expect(await missingOf('rome-v347')).toMatchObject({ cr_gd_dp: 'domains of occupations (BROADER)' });
  });

  test('labels in one language alone, by what has none: plain labels count', async () => {
    const french = Object.entries(LAYOUTS['esco-v1.1.1'])
      .filter(([file]) => /^(occupations|ISCOGroups|researchSkillsCollection)_en/.test(file))
      .map(([file, content]): [string, string] => [file.replace('_en', '_fr'), content]);
    const both = folderOf({ ...LAYOUTS['esco-v1.1.1'], ...Object.fromEntries(french) });
    const skill = 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000002';
    const labels = folderOf({ 'skills_fr.csv': `conceptUri,preferredLabel,altLabels\n${skill},seigle,\n` });
    const missing = async (language: Sources['labels']) =>
      (await loadSources(null, { ...none, esco: [both.path], labels: language }, SILENT)).missing.map(
        ({ table, missing: what }) => [table, what],
      );
    const groups = [
      ['skillGroups_fr', 'French labels of 1 of 1 groups of skills'],
      ['conceptSchemes_fr', 'French labels of 1 of 1 collections'],
    ];

    // A table of members has the labels of its members.
    expect(await missing([])).toEqual([['skills_fr', 'French labels of 1 of 2 skills'], ...groups]);
    expect(await missing([{ language: 'fr', path: labels.path }])).toEqual(groups);
    [both, labels].forEach((one) => one.remove());
  });

  test('a table of one layout is missed in that layout alone', async () => {
    const { referentiel_savoir, referentiel_contexte_travail, ...others } = await missingOf('rome-v347');
    expect([referentiel_savoir, referentiel_contexte_travail]).toEqual([undefined, undefined]);
    expect(others).not.toHaveProperty('referentiel_activite');

    const files = Object.entries(LAYOUTS['rome-v347']).filter(([file]) => !file.includes('_activite_'));
    const without = folderOf(Object.fromEntries(files));
    const { missing } = await loadSources(null, { ...none, rome: [without.path] }, SILENT);
    without.remove();
    expect(missing).toContainEqual({
      scheme: 'ROME',
      table: 'referentiel_activite',
      missing: 'activities (RomeCompetence)',
    });
  });
});

test('v1.0 has labels of American English where those of English are missing', async () => {
  const { releases } = await readSources({ ...none, esco: [`${folder.path}/esco-v1.0.8`] }, SILENT);

  expect(releases).toMatchObject([{ version: 'v1.0.8', languages: ['en', 'fr'] }]);
});
