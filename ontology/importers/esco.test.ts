import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../test-support.js';
import { escoImporters } from './esco.js';
import { plainLabels } from './labels.js';

const [en, fr] = [escoImporters('en'), escoImporters('fr')];
const BAKER = 'http://data.europa.eu/esco/occupation/11111111-0000-0000-0000-000000000001';
const KNEAD = 'http://data.europa.eu/esco/skill/22222222-0000-0000-0000-000000000002';
const RYE = 'http://data.europa.eu/esco/skill/33333333-0000-0000-0000-000000000003';

describe('concept tables', () => {
  test('an occupation, as v1.1 has it', async () => {
    const csv = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
Occupation,${BAKER},0110,night baker,"bread maker
night baker

oven hand",oven man,released,2016-07-05T13:58:41.1Z,http://data.europa.eu/esco/regulated-professions/regulated,,Who bakes at night.,"http://x/a,
http://x/b"," Bakes bread. ",0110.7.1
`;
    expect(await factsOf(en['occupations']!, csv)).toEqual([
      [
        {
          kind: 'Occupation',
          uri: BAKER,
          properties: {
            scheme: 'ESCO',
            status: 'RELEASED',
            notation: '0110.7.1',
            iscoCode: '0110',
            modified: '2016-07-05T13:58:41.1Z',
            regulatedNote: 'regulated',
            prefLabelEn: 'night baker',
            altLabelsEn: ['bread maker', 'oven hand'],
            hiddenLabelsEn: ['oven man'],
            definitionEn: 'Who bakes at night.',
            descriptionEn: 'Bakes bread.',
          },
        },
      ],
    ]);
  });

  test('the columns of v1.0 are enough, and labels go under their language', async () => {
    const csv = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nOccupation,${BAKER},7512,boulanger/boulangère,,\n`;

    expect(await factsOf(fr['occupations']!, csv)).toEqual([
      [
        {
          kind: 'Occupation',
          uri: BAKER,
          properties: { scheme: 'ESCO', status: 'RELEASED', iscoCode: '7512', prefLabelFr: 'boulanger/boulangère' },
        },
      ],
    ]);
  });

  test('a skill without skillType or reuseLevel is loaded, and named', async () => {
    const csv = `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n${KNEAD},skill/competence,sector-specific,knead,,\n${RYE},,,rye,,\n`;
    const [knead, rye] = await factsOf(en['skills']!, csv);

    expect(knead).toEqual([
      {
        kind: 'Skill',
        uri: KNEAD,
        properties: {
          scheme: 'ESCO',
          status: 'RELEASED',
          prefLabelEn: 'knead',
          skillType: 'SKILL_COMPETENCE',
          reuseLevel: 'SECTOR_SPECIFIC',
        },
      },
    ]);
    expect(rye).toEqual([
      { kind: 'Skill', uri: RYE, properties: { scheme: 'ESCO', status: 'RELEASED', prefLabelEn: 'rye' } },
      { odd: 'SKILL_TYPE_BLANK', found: `${RYE} (rye)`, skipped: false },
      { odd: 'REUSE_LEVEL_BLANK', found: `${RYE} (rye)`, skipped: false },
    ]);
  });

  test('a skill group of ISCED-F has its code in its URI only', async () => {
    const csv =
      'conceptUri,preferredLabel,altLabels,description,code\nhttp://data.europa.eu/esco/isced-f/0811,crop production,,,\nhttp://x/group,sorting,,,S6.1\n';
    const facts = await factsOf(en['skillGroups']!, csv);

    expect(facts.flat()).toMatchObject([{ properties: { notation: '0811' } }, { properties: { notation: 'S6.1' } }]);
  });

  test.each([
    [
      'no URI',
      'skills',
      `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\nbaker,,,knead,,\n`,
      { column: 'conceptUri', found: '"baker"' },
    ],
    [
      'no label',
      'skills',
      `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n${KNEAD},,,,,\n`,
      { column: 'preferredLabel', found: 'a blank' },
    ],
    [
      'a type that is not published',
      'skills',
      `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n${KNEAD},attitude,,knead,,\n`,
      { column: 'skillType', found: '"attitude"', expected: 'one of "skill/competence", "knowledge"' },
    ],
    [
      'an ISCO code that lost its leading zero to a sign',
      'ISCOGroups',
      `conceptUri,code,preferredLabel,altLabels,description\nhttp://x/C1,-110,officers,,\n`,
      { column: 'code', found: '"-110"' },
    ],
  ])('refuses %s', async (_name, table, csv, fault) => {
    await expect(factsOf(en[table]!, csv)).rejects.toMatchObject(fault);
  });
});

describe('relation tables', () => {
  test('occupation and skill, with the labels that v1.2 adds', async () => {
    const csv = `occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel\n${BAKER},baker,essential,skill/competence,${KNEAD},knead\n${BAKER},baker,optional,,${RYE},rye\n`;

    expect((await factsOf(en['occupationSkillRelations']!, csv)).flat()).toEqual([
      { kind: 'ESSENTIAL_SKILL', from: BAKER, to: KNEAD },
      { kind: 'OPTIONAL_SKILL', from: BAKER, to: RYE },
    ]);
  });

  test('skill and skill', async () => {
    const csv = `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n${KNEAD},knowledge,optional,knowledge,${RYE}\n`;

    expect((await factsOf(en['skillSkillRelations']!, csv)).flat()).toEqual([
      { kind: 'RELATED_SKILL', from: KNEAD, to: RYE, properties: { relationType: 'OPTIONAL' } },
    ]);
  });

  test('a row of the hierarchy is about its two deepest levels, however many it has', async () => {
    const csv =
      'Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI\nhttp://x/S\nhttp://x/S,http://x/S1\nhttp://x/S,http://x/S1,http://x/S1.1,http://x/S1.1.1\n';

    expect((await factsOf(en['skillsHierarchy']!, csv)).flat()).toEqual([
      { completes: 'http://x/S', properties: {} },
      { kind: 'BROADER', from: 'http://x/S1', to: 'http://x/S' },
      { kind: 'BROADER', from: 'http://x/S1.1.1', to: 'http://x/S1.1' },
    ]);
  });
});

describe('collections and labels', () => {
  test('a member, with the labels its table repeats between bars', async () => {
    const table = en['greenSkillsCollection']!;
    const csv = `conceptUri,preferredLabel,altLabels,description\n${KNEAD},knead,work the dough | knead | fold,\n`;

    expect(table.introduces).toMatchObject([
      { kind: 'Collection', uri: 'http://data.europa.eu/esco/concept-scheme/green', properties: { key: 'green' } },
    ]);
    expect((await factsOf(table, csv)).flat()).toEqual([
      { kind: 'MEMBER_OF', from: KNEAD, to: 'http://data.europa.eu/esco/concept-scheme/green' },
      { completes: KNEAD, properties: { prefLabelEn: 'knead', altLabelsEn: ['work the dough', 'fold'] } },
    ]);
  });

  test('a concept scheme without a table of members is left out, and named', async () => {
    const csv =
      'conceptSchemeUri,preferredLabel\nhttp://data.europa.eu/esco/concept-scheme/green,Green\nhttp://data.europa.eu/esco/concept-scheme/isco,ISCO 2008\n';

    expect((await factsOf(en['conceptSchemes']!, csv)).flat()).toMatchObject([
      { kind: 'Collection', properties: { key: 'green', prefLabelEn: 'Green' } },
      { odd: 'NOT_A_COLLECTION', skipped: true },
    ]);
  });

  test('plain labels complete a concept', async () => {
    const csv = `conceptUri,preferredLabel,altLabels\n${KNEAD},pétrir,malaxer|pétrir|\n`;

    expect((await factsOf(plainLabels('fr'), csv)).flat()).toEqual([
      { completes: KNEAD, properties: { prefLabelFr: 'pétrir', altLabelsFr: ['malaxer'] } },
    ]);
  });
});
