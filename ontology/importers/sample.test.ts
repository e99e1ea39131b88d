import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ConceptNode } from '../model.js';
import { SAMPLE_FOLDER } from '../sample/read-tables.js';
import { sampleRows, sampleVersions } from './sample.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'));
  cpSync(SAMPLE_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces the first match in one table of the copy. */
const spoil = (table: string, what: string | RegExp, by: string): void => {
  const file = join(folder, `${table}.tsv`);
  const text = readFileSync(file, 'utf8');
  const spoilt = text.replace(what, by);
  if (spoilt === text) throw new Error(`${table}: nothing to replace`);
  writeFileSync(file, spoilt);
};

const read = (): unknown[] => [...sampleRows(folder)];

test('a nurse assistant comes with labels in both languages, codes and her ROME code', () => {
  const rows = [...sampleRows()];
  const node = rows.find(
    (row): row is ConceptNode => 'uri' in row && row.properties['prefLabelEn'] === 'nurse assistant',
  );

  expect(node).toMatchObject({
    kind: 'Occupation',
    properties: {
      scheme: 'ESCO',
      status: 'RELEASED',
      notation: '5321.1.1',
      iscoCode: '5321',
      prefLabelFr: 'aide-soignant/aide-soignante',
    },
  });
  expect(rows).toContainEqual({
    kind: 'MATCH',
    from: node!.uri,
    to: 'urn:rome:J1501',
    properties: { type: 'CLOSE', method: 'LEXICAL', confidence: 0.95, source: 'Passerelle sample' },
  });
});

test('a ROME code comes with its flags and RIASEC letters, and a blank of the publisher stays absent', () => {
  const card = [...sampleRows()].find((row) => 'uri' in row && row.uri === 'urn:rome:J1501');

  expect(card).toMatchObject({
    kind: 'RomeOccupation',
    properties: { notation: 'J1501', parentCode: 'J1501', regulated: true },
  });
  expect(Object.values(card && 'uri' in card ? card.properties : {})).not.toContain('');
});

test('concepts come before relations, so that a reader in order can check both ends', () => {
  const rows = [...sampleRows()];
  const firstRelation = rows.findIndex((row) => 'from' in row);

  expect(rows.slice(firstRelation).every((row) => 'from' in row)).toBe(true);
});

test('the versions say that it is a sample', () => {
  expect(sampleVersions.map(({ scheme, version, sample }) => ({ scheme, version, sample }))).toEqual([
    { scheme: 'ESCO', version: 'v1.1.1', sample: true },
    { scheme: 'ROME', version: 'v460', sample: true },
  ]);
});

test.each([
  [
    'a relation to a skill that is not there',
    'occupation-skills',
    /essential\t[0-9a-f]{8}/,
    'essential\t00000000',
    /occupation-skills\.tsv, line 2, column skills/,
  ],
  [
    'a mobility to a code that is not there',
    'rome-mobilities',
    /\t[A-N]\d{4}:/,
    '\tZ9999:',
    /rome-mobilities\.tsv, line 2, column targets/,
  ],
  ['a missing French label', 'isco-groups', /(\n\d+\t[^\t]+\t)[^\t]+/, '$1', /isco-groups\.tsv, line 2, column fr/],
  [
    'an unknown word',
    'skills',
    /\t[sk]\t[tcso]\t/,
    '\ts\tz\t',
    /skills\.tsv, line \d+, column reuse: found "z", expected one of t, c, s, o/,
  ],
  ['a missing cell', 'rome-isco', /\t\d+\n/, '\n', /rome-isco\.tsv, line 2: found 1 cells, expected 2/],
  ['a column by another name', 'matches', 'confidence', 'certainty', /matches\.tsv, line 1/],
  ['a confidence above 1', 'matches', /0\.\d+\n/, '1.5\n', /matches\.tsv, line 2, column confidence/],
  ['a concept twice', 'skills', /\n([^\n]+)\n/, '\n$1\n$1\n', /skills\.tsv, line 3/],
])('%s is refused, naming file and line', (_what, table, what, by, sentence) => {
  spoil(table, what, by);

  expect(read).toThrow(sentence);
});

test('a missing table is refused by name', () => {
  rmSync(join(folder, 'skills.tsv'));

  expect(read).toThrow(/skills\.tsv: found no readable file/);
});
