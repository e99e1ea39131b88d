import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../test-support.js';
import { readTable, type TableForm, type TableRow } from './read-table.js';

const FORM: TableForm = { required: ['code', 'label'] };

const rows = async (content: string | Buffer, form = FORM): Promise<TableRow[]> => {
  const found: TableRow[] = [];
  for await (const row of readTable(tableOf(content), form)) found.push(row);
  return found;
};

describe('readTable', () => {
  test('reads by column name, whatever their order and whatever a release adds', async () => {
    expect(await rows('naceCode,label,code\n1.2,one,A\n')).toEqual([
      { line: 2, cells: { naceCode: '1.2', label: 'one', code: 'A' }, shortBy: 0 },
    ]);
  });

  test('takes a byte order mark, quotes, and both line ends in one file', async () => {
    const found = await rows('\uFEFF"code","label"\r\n"A","on\r\ne"\n"B","two"\r\nC,three\n');

    expect(found.map(({ cells }) => cells)).toEqual([
      { code: 'A', label: 'on\r\ne' },
      { code: 'B', label: 'two' },
      { code: 'C', label: 'three' },
    ]);
  });

  test('knows the line on which each row begins', async () => {
    const found = await rows('code,label\nA,"one\ntwo\nthree"\nB,x\n');

    expect(found.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('tells a blank line apart from a row', async () => {
    const found = await rows('code,label\nA,one\n\nB,two\n');

    expect(found.map(({ line, cells }) => [line, cells?.['code'] ?? null])).toEqual([
      [2, 'A'],
      [3, null],
      [4, 'B'],
    ]);
  });

  test('fills up a short row where the publisher drops trailing fields', async () => {
    expect(await rows('code,label,note\nA,one\n', { ...FORM, ragged: true })).toEqual([
      { line: 2, cells: { code: 'A', label: 'one', note: '' }, shortBy: 1 },
    ]);
  });

  test.each([
    [
      'a column missing',
      'code,title\nA,one\n',
      'given.csv, line 1: found the columns code, title, expected also label',
    ],
    [
      'a short row',
      'code,label\nA,one\nB\n',
      'given.csv, line 3: found 1 fields, expected 2, as many as the header has',
    ],
    [
      'a long row',
      'code,label\nA,one,more\n',
      'given.csv, line 2: found 3 fields, expected 2, as many as the header has',
    ],
    ['an empty file', '', 'given.csv: found an empty file, expected the columns code, label'],
    [
      'bytes that are not UTF-8',
      Buffer.from('code,label\nA,\xe9\n', 'latin1'),
      /found bytes after line \d that are not UTF-8/,
    ],
    [
      'a quote that never closes',
      'code,label\nA,"one\nB,two\n',
      /given\.csv, line \d+: found Quote Not Closed.*expected comma-separated values/,
    ],
  ])('refuses %s', async (_name, content, message) => {
    await expect(rows(content)).rejects.toThrow(message);
  });
});
