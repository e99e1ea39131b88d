import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { approvalsOf, approvalsRequired, guardianTakesPart, type ConsentKind } from './minors.js';

const SERVICE: ConsentKind = { service: 'ONLINE_DIRECT', act: 'USUAL' };
const SERVICE_UNUSUAL: ConsentKind = { service: 'ONLINE_DIRECT', act: 'NOT_USUAL' };
const OTHER: ConsentKind = { service: 'OTHER', act: 'USUAL' };
const OTHER_UNUSUAL: ConsentKind = { service: 'OTHER', act: 'NOT_USUAL' };

describe('who must approve', () => {
  test.each([
    ['ADULT', SERVICE, ['SUBJECT']],
    ['ADULT', OTHER_UNUSUAL, ['SUBJECT']],
    ['FROM_15_TO_17', SERVICE, ['SUBJECT']],
    ['FROM_15_TO_17', SERVICE_UNUSUAL, ['SUBJECT']],
    ['FROM_15_TO_17', OTHER, ['SUBJECT', 'GUARDIAN']],
    ['FROM_15_TO_17', OTHER_UNUSUAL, ['SUBJECT', 'ALL_GUARDIANS']],
    ['UNDER_15', SERVICE, ['SUBJECT', 'GUARDIAN']],
    ['UNDER_15', SERVICE_UNUSUAL, ['SUBJECT', 'ALL_GUARDIANS']],
    ['UNDER_15', OTHER, ['SUBJECT', 'GUARDIAN']],
    ['UNDER_15', OTHER_UNUSUAL, ['SUBJECT', 'ALL_GUARDIANS']],
    ['UNKNOWN', SERVICE, ['SUBJECT', 'GUARDIAN']],
    ['UNKNOWN', OTHER_UNUSUAL, ['SUBJECT', 'ALL_GUARDIANS']],
    ['OF_AN_AGE_NOBODY_KNOWS', SERVICE, ['SUBJECT', 'ALL_GUARDIANS']],
  ])('%s, %j: %j', (band, kind, required) => {
    expect(approvalsRequired(band, kind)).toEqual(required);
  });
});

describe('whether a guardian has a say', () => {
  test.each([
    ['UNDER_15', SERVICE, true],
    ['FROM_15_TO_17', SERVICE, false],
    ['FROM_15_TO_17', OTHER, true],
    ['ADULT', OTHER, false],
    ['UNKNOWN', SERVICE, false],
  ])('%s, %j: %p', (band, kind, has) => {
    expect(guardianTakesPart(band, kind)).toBe(has);
  });
});

describe('what is missing', () => {
  const both = ['g', 'h'];
  const missing = (kind: ConsentKind, standpoints: Partial<Parameters<typeof approvalsOf>[2]>, band = 'UNDER_15') => {
    const { required, given } = approvalsOf(band, kind, {
      subject: true,
      approvedBy: [],
      opposedBy: [],
      guardians: both,
      ...standpoints,
    });
    return required.filter((approval) => !given.includes(approval));
  };

  test.each([
    ['a child alone', SERVICE, {}, ['GUARDIAN']],
    ['a guardian alone', SERVICE, { subject: false, approvedBy: ['g'] }, ['SUBJECT']],
    ['a child and one guardian', SERVICE, { approvedBy: ['g'] }, []],
    ['no usual act: one guardian of two', SERVICE_UNUSUAL, { approvedBy: ['g'] }, ['ALL_GUARDIANS']],
    ['no usual act: both', SERVICE_UNUSUAL, { approvedBy: both }, []],
    ['no usual act: the only one there is', SERVICE_UNUSUAL, { approvedBy: ['g'], guardians: ['g'] }, []],
    ['somebody who is no guardian any more', SERVICE, { approvedBy: ['g'], guardians: ['h'] }, ['GUARDIAN']],
    ['nobody who could approve', SERVICE_UNUSUAL, { guardians: [] }, ['ALL_GUARDIANS']],
    ['a known opposition beside an approval', SERVICE, { approvedBy: ['g'], opposedBy: ['h'] }, ['UNOPPOSED']],
    ['an opposition of somebody who is no guardian', SERVICE, { approvedBy: ['g'], opposedBy: ['x'] }, []],
  ])('%s: %j', (_who, kind, standpoints, expected) => {
    expect(missing(kind, standpoints)).toEqual(expected);
  });

  test('an opposition does not bind a young person who decides alone, nor an adult', () => {
    expect(missing(SERVICE, { opposedBy: ['g'] }, 'FROM_15_TO_17')).toEqual([]);
    expect(missing(OTHER_UNUSUAL, { opposedBy: ['g'] }, 'ADULT')).toEqual([]);
  });
});

/** Every schema, sample and statement: where a date of birth would have to be written to be kept. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(graphql|yaml|cypher|ts)$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => `${folder}/${file}`);

const BIRTH =
  /birth\s*_?-?(date|day|year)|date\s*_?-?of\s*_?-?birth|\bdob\b|\bbday\b|date\s*_?-?de\s*_?-?naissance|\bborn(On|At|In)\b/i;

/** Without what only says something to people: comments, descriptions. */
const withoutProse = (file: string, text: string): string =>
  (file.endsWith('.graphql') ? text.replace(/"""[^]*?"""|"[^"\n]*"/g, '') : text)
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*(#|\/\/).*$/gm, '');

test('no schema, sample or statement has a place for a date of birth', () => {
  const files = [
    ...filesIn('subgraphs'),
    ...filesIn('policy'),
    'gateway/supergraph.graphql',
    'gateway/demo/identities.yaml',
  ];
  expect(files.length).toBeGreaterThan(60);
  const found = files.filter((file) =>
    BIRTH.test(withoutProse(file, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))),
  );
  expect(found).toEqual([]);
});

test.each(['birthDate: String', 'dateOfBirth', 'date_of_birth', 'bornOn', 'dob: x', 'birthYear', 'date de naissance'])(
  'the search finds one: %s',
  (text) => {
    expect(BIRTH.test(text)).toBe(true);
  },
);
