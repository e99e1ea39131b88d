import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampleRows } from '../importers/sample.js';
import type { ConceptNode, Relation } from '../model.js';
import { type Check, checkAgainst } from './check.js';
import { readChoice } from './choice.js';
import { type Downloads, downloadsAtHand, readDownloads } from './downloads.js';
import { readTables, SAMPLE_FOLDER } from './read-tables.js';
import { selectSample } from './select.js';
import { formatTable, LONGEST_LABEL, SAMPLE_TABLES, type TableName } from './tables.js';

const rows = [...sampleRows()];
const nodes = rows.filter((row): row is ConceptNode => 'uri' in row);
const relations = rows.filter((row): row is Relation => 'from' in row);
const ofKind = (...kinds: string[]): ConceptNode[] => nodes.filter(({ kind }) => kinds.includes(kind));
const above = new Map<string, string[]>();
for (const { kind, from, to } of relations) if (kind === 'BROADER') above.set(from, [...(above.get(from) ?? []), to]);
const top = (uri: string): string[] => (above.has(uri) ? above.get(uri)!.flatMap(top) : [uri]);

describe('what the sample holds', () => {
  test('at least 90 occupations, 15 or more in each of six sectors', () => {
    const sectors = readTables().occupations.map(({ sector }) => sector);
    const sizes = Object.keys(readChoice().sectors).map((sector) => sectors.filter((other) => other === sector).length);

    expect(sizes).toHaveLength(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(sectors.length);
    expect(ofKind('Occupation').length).toBeGreaterThanOrEqual(90);
  });

  test('as many occupations, skills and ROME codes as its page says', () => {
    const page = readFileSync(join(SAMPLE_FOLDER, 'README.md'), 'utf8');
    const [occupations, skills, codes] = [['Occupation'], ['Skill'], ['RomeOccupation']].map((kinds) =>
      ofKind(...kinds).length.toLocaleString('en'),
    );

    expect(page.split('\n')[0]).toBe(`# The sample: ${occupations} occupations, ${skills} skills, ${codes} ROME codes`);
  });

  test('at least 900 skills and 60 ROME codes, with mobilities among them', () => {
    expect(ofKind('Skill').length).toBeGreaterThanOrEqual(900);
    expect(ofKind('RomeOccupation').length).toBeGreaterThanOrEqual(60);
    expect(relations.filter(({ kind }) => kind === 'MOBILITY').length).toBeGreaterThanOrEqual(200);
  });

  test('a French and an English label on every concept of ESCO; of the groups of skills some have no French one', () => {
    const without = (label: string, ...kinds: string[]): ConceptNode[] =>
      ofKind(...kinds).filter(({ properties }) => !properties[label]);

    expect(without('prefLabelEn', 'Occupation', 'Skill', 'SkillGroup', 'IscoGroup')).toEqual([]);
    expect(without('prefLabelFr', 'Occupation', 'Skill', 'IscoGroup')).toEqual([]);
    expect(without('prefLabelFr', 'SkillGroup')).toHaveLength(228);
  });

  test('both ends of every relation, and every relation once', () => {
    const uris = new Set(nodes.map(({ uri }) => uri));
    const loose = relations.filter(({ from, to }) => !uris.has(from) || !uris.has(to));
    const said = relations.map(({ kind, from, to }) => `${kind} ${from} ${to}`);

    expect(loose).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
    expect(uris.size).toBe(nodes.length);
  });

  test('essential skills on every occupation, and a way up to a major group of ISCO', () => {
    const skilled = new Set(relations.filter(({ kind }) => kind === 'ESSENTIAL_SKILL').map(({ from }) => from));

    for (const { uri } of ofKind('Occupation')) {
      expect(top(uri)).toEqual([expect.stringMatching(/\/isco\/C\d$/)]);
      expect(skilled).toContain(uri);
    }
  });

  test('a way up to a pillar on every group of skills, and on every skill but those under unchosen skills only', () => {
    const codes = new Map(ofKind('SkillGroup').map(({ uri, properties }) => [uri, properties['notation']]));
    const groups = ofKind('SkillGroup').flatMap(({ uri }) => top(uri));
    const skills = ofKind('Skill').flatMap(({ uri }) => top(uri));

    expect([...new Set(groups.map((uri) => codes.get(uri)))].sort()).toStrictEqual(['K', 'S', 'T']);
    expect(new Set(skills.filter((uri) => !codes.has(uri))).size).toBe(50);
    expect(skills.filter((uri) => codes.has(uri) && !groups.includes(uri))).toEqual([]);
  });

  test('labels and codes only: no description, no definition, nothing longer than a label', () => {
    const told = new Set(nodes.flatMap(({ properties }) => Object.keys(properties)));
    const texts = nodes
      .flatMap(({ properties }) => Object.values(properties).flat())
      .filter((value) => typeof value === 'string');

    expect([...told].filter((property) => /description|definition|note|access|comment/i.test(property))).toEqual([]);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(LONGEST_LABEL);
  });

  test('less than 1 MB', () => {
    const bytes = readdirSync(SAMPLE_FOLDER).reduce((sum, file) => sum + statSync(join(SAMPLE_FOLDER, file)).size, 0);

    expect(bytes).toBeLessThan(1_000_000);
  });
});

if (downloadsAtHand()) {
  describe('the sample beside the official downloads', () => {
    let downloads: Downloads;
    let check: Check;
    const choice = readChoice();
    beforeAll(async () => {
      downloads = await readDownloads();
      check = checkAgainst(downloads, choice);
    });

    /** The first row of the kind, changed. */
    const spoilt = <Row extends ConceptNode | Relation>(kind: Row['kind'], change: (row: Row) => Row): Row[] =>
      (rows as Row[])
        .filter((row) => row.kind === kind)
        .slice(0, 1)
        .map(change);

    test('every fact is published', () => {
      const { facts, faults } = check(rows);

      expect(faults).toEqual([]);
      expect(facts).toBeGreaterThan(40_000);
    });

    test('the files are what select.cli.ts writes', () => {
      const tables = selectSample(choice, downloads);

      for (const name of Object.keys(SAMPLE_TABLES) as TableName[]) {
        expect(readFileSync(join(SAMPLE_FOLDER, `${name}.tsv`), 'utf8')).toBe(formatTable(name, tables[name]));
      }
    });

    test.each([
      ['Occupation', 'prefLabelFr', 'dompteur/dompteuse'],
      ['Skill', 'prefLabelEn', 'tame lions'],
      ['Skill', 'altLabelsEn', ['tame lions']],
      ['Skill', 'reuseLevel', 'UNIVERSAL'],
      ['SkillGroup', 'prefLabelFr', 'dompter'],
      ['IscoGroup', 'notation', '9999'],
      ['RomeOccupation', 'prefLabelFr', 'Dompteur / Dompteuse'],
      ['RomeOccupation', 'regulated', 'perhaps'],
      ['RomeOccupation', 'riasecMajor', 'X'],
      ['RomeAppellation', 'shortLabelFr', 'Dompteur'],
      ['RomeCompetence', 'category', 'Dressage'],
      ['RomeSavoir', 'description', 'a text that has no place here'],
    ] as const)('a wrong %s.%s is caught', (kind, property, value) => {
      const changed = spoilt<ConceptNode>(kind, (row) => ({
        ...row,
        properties: { ...row.properties, [property]: value },
      }));

      expect(check(changed).faults).toEqual([expect.stringContaining(`${property} `)]);
    });

    test.each([
      ['ESSENTIAL_SKILL', 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000000'],
      ['MOBILITY', 'urn:rome:Z9999'],
      ['BROADER', 'http://data.europa.eu/esco/isco/C0'],
      ['MATCH', 'urn:rome:A1101'],
      ['HAS_WORK_CONTEXT', 'urn:rome:ogr:1'],
      ['MEMBER_OF', 'http://data.europa.eu/esco/concept-scheme/none'],
    ] as const)('an invented %s is caught', (kind, to) => {
      const faults = check(spoilt<Relation>(kind, (row) => ({ ...row, to }))).faults;

      expect(faults).not.toEqual([]);
      expect(faults.join()).toContain(kind);
    });

    test('an optional skill given as essential, a wrong rank and a wrong ISCO group are caught', () => {
      const wrong: Relation[] = [
        ...relations
          .filter(({ kind }) => kind === 'OPTIONAL_SKILL')
          .slice(0, 1)
          .map((row): Relation => ({ ...row, kind: 'ESSENTIAL_SKILL' })),
        ...spoilt<Relation>('MOBILITY', (row) => ({ ...row, properties: { rank: 99 } })),
        {
          kind: 'MATCH',
          from: 'urn:rome:J1501',
          to: 'http://data.europa.eu/esco/isco/C2513',
          properties: { type: 'CLOSE' },
        },
      ];

      expect(check(wrong).faults).toHaveLength(3);
    });
  });
} else {
  test.skip('SKIPPED: the official downloads are not at hand in ../shared/data, so no fact was compared with them', () =>
    undefined);
}
