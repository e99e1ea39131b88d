import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { folderOf, zipOf } from '../test-support.js';
import { openSource } from './open-source.js';

const ZIP = zipOf({ 'skills_en.csv': 'code\nA\n', 'inner/ISCOGroups_en.csv': 'code\n0110\n', 'readme.txt': 'none' });
const folder = folderOf({
  'all/release v1.1.1.zip': ZIP,
  'all/b.csv': 'code\nB\n',
  'all/notes.txt': '',
  'all/.DS_Store': '',
  'all/deeper/c.csv': 'code\nC\n',
  'linked/a.csv': '',
  'none/notes.txt': '',
  'broken.zip': 'PK',
});
afterAll(() => folder.remove());

const contents = async (path: string) =>
  Promise.all(
    (await openSource(`${folder.path}/${path}`)).tables.map(async ({ file, name, open }) => [
      file.replace(`${folder.path}/`, ''),
      name,
      await text(await open()),
    ]),
  );

test('a folder gives its CSVs and those of its ZIPs', async () => {
  expect(await contents('all')).toEqual([
    ['all/b.csv', 'b.csv', 'code\nB\n'],
    ['all/release v1.1.1.zip » skills_en.csv', 'skills_en.csv', 'code\nA\n'],
    ['all/release v1.1.1.zip » inner/ISCOGroups_en.csv', 'ISCOGroups_en.csv', 'code\n0110\n'],
  ]);
});

test('what is not read is named: files of another kind, in ZIPs too, and folders below', async () => {
  const { others } = await openSource(`${folder.path}/all`);

  expect(others.map((file) => file.replace(`${folder.path}/`, ''))).toEqual([
    'all/deeper/',
    'all/notes.txt',
    'all/release v1.1.1.zip » readme.txt',
  ]);
});

test('a file that cannot be read is a source that is not right', async () => {
  const { tables } = await openSource(`${folder.path}/linked`);
  rmSync(`${folder.path}/linked/a.csv`);

  await expect(tables[0]!.open()).rejects.toThrow(/linked\/a\.csv: found a file that cannot be read \(ENOENT\)/);
});

test('a ZIP or a CSV stands for itself', async () => {
  expect((await contents('all/release v1.1.1.zip')).map(([, name]) => name)).toEqual([
    'skills_en.csv',
    'ISCOGroups_en.csv',
  ]);
  expect(await contents('all/b.csv')).toEqual([['all/b.csv', 'b.csv', 'code\nB\n']]);
});

test('a table can be opened twice', async () => {
  const [, zipped] = (await openSource(`${folder.path}/all`)).tables;

  expect([await text(await zipped!.open()), await text(await zipped!.open())]).toEqual(['code\nA\n', 'code\nA\n']);
});

test.each([
  ['nowhere', /nowhere: found nothing, expected a folder of CSV or ZIP files, a ZIP, or a CSV/],
  ['none', /none: found no CSV, expected a folder/],
  ['broken.zip', /broken\.zip: found .*, expected a ZIP as downloaded/],
])('%s is refused', async (path, message) => {
  await expect(openSource(`${folder.path}/${path}`)).rejects.toThrow(message);
});
