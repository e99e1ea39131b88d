import { ESCO_1_0, ESCO_1_1_0, ESCO_1_1_1, ESCO_1_2_0 } from './esco-headers.js';
import { ROME_347, ROME_460 } from './rome-headers.js';
import { ROME_347_ROWS, ROME_460_ROWS } from './small-rome-rows.js';

/** Invented rows under the headers of every release whose layout is known: each layout is read as it is published. */

type Row = Readonly<Record<string, string>>;

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** @throws Error when a row has a column that the header does not: a test that would test nothing */
function csv(header: string, rows: readonly Row[], only: boolean): string {
  const columns = header.split(',');
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((column) => !columns.includes(column));
  if (only && unknown.length > 0) throw new Error(`The header has no ${unknown.join(', ')}`);
  return [header, ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))].join('\n') + '\n';
}

const files = (headers: Row, rowsOf: (file: string) => readonly Row[], only = false): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([file, header]) => [file, csv(header, rowsOf(file), only)]));

const esco = (kind: string, number: number) =>
  `http://data.europa.eu/esco/${kind}/00000000-0000-0000-0000-00000000000${number}`;
const BAKER = esco('occupation', 1);
const KNEAD = esco('skill', 1);
const RYE = esco('skill', 2);
const ISCO = 'http://data.europa.eu/esco/isco/C7512';
const GROUP = 'http://data.europa.eu/esco/skill/S1';
const GREEN = 'http://data.europa.eu/esco/concept-scheme/green';

const said = (conceptUri: string, en: string, own: Row = {}): Row => ({
  conceptUri,
  preferredLabel: en,
  status: 'released',
  description: `What ${en} is.`,
  ...own,
});

/** By table; a release takes the columns it has. */
const ESCO_ROWS: Readonly<Record<string, readonly Row[]>> = {
  occupations: [
    said(BAKER, 'baker', {
      iscoGroup: '7512',
      altLabels: 'bread maker\noven hand',
      code: '7512.1',
      naceCode: 'C10.71',
    }),
  ],
  skills: [
    said(KNEAD, 'knead', { skillType: 'skill/competence', reuseLevel: 'sector-specific' }),
    said(RYE, 'rye', { skillType: 'knowledge', reuseLevel: 'cross-sector' }),
  ],
  skillGroups: [said(GROUP, 'handling', { code: 'S1' })],
  ISCOGroups: [said(ISCO, 'Bakers', { code: '7512' })],
  broaderRelationsOccPillar: [{ conceptType: 'Occupation', conceptUri: BAKER, broaderUri: ISCO }],
  broaderRelationsSkillPillar: [{ conceptType: 'Skill', conceptUri: KNEAD, broaderUri: GROUP }],
  conceptSchemes: [{ conceptSchemeUri: GREEN, preferredLabel: 'Green' }],
  skillsHierarchy: [{ 'Level 0 URI': GROUP }],
  occupationSkillRelations: [
    { occupationUri: BAKER, relationType: 'essential', skillUri: KNEAD, occupationLabel: 'baker', skillLabel: 'knead' },
    { occupationUri: BAKER, relationType: 'optional', skillUri: RYE },
  ],
  skillSkillRelations: [{ originalSkillUri: RYE, relationType: 'optional', relatedSkillUri: KNEAD }],
  researchOccupationsCollection: [said(BAKER, 'baker')],
};

const escoFiles = (headers: Row): Record<string, string> =>
  files(headers, (file) => {
    const table = file.replace(/(_[a-z-]+)?\.csv$/, '');
    return ESCO_ROWS[table] ?? [said(KNEAD, 'knead', { altLabels: 'work dough | fold dough' })];
  });

/** v1.2 as its tables that are not at hand are described. */
const ESCO_1_2_0_WHOLE: Row = {
  ...ESCO_1_2_0,
  'occupations_en.csv': `${ESCO_1_2_0['occupations_en.csv']},naceCode`,
  'skills_en.csv': ESCO_1_1_1['skills_en.csv']!,
  'occupationSkillRelations_en.csv': 'occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel',
};

const romeFiles = (headers: Row, rows: Readonly<Record<string, readonly Row[]>>): Record<string, string> =>
  files(headers, (file) => rows[file.replace(/^unix_|_v\d+_utf8\.csv$/g, '')] ?? [], true);

/** Files of a folder by the layout's name. */
export const LAYOUTS = {
  'esco-v1.0.8': escoFiles(ESCO_1_0),
  'esco-v1.1.0': escoFiles(ESCO_1_1_0),
  'esco-v1.1.1': escoFiles(ESCO_1_1_1),
  'esco-v1.2.0': escoFiles(ESCO_1_2_0_WHOLE),
  'rome-v347': romeFiles(ROME_347, ROME_347_ROWS),
  'rome-v460': romeFiles(ROME_460, ROME_460_ROWS),
} as const;
