import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { folderOf, zipOf } from '../test-support.js';
import { openSource } from './open-source.js';

const ZIP = zipOf({ 'skills_en.csv': 'code\nA\n', 'inner/ISCOGroups_en.csv': 'code\n0110\n', 'readme.txt': 'none' });
const folder = folderOf({
  'all/release v1.1.1.zip': ZIP,
  'all/b.csv': 'code\nB\n',
  'all/notes.txt': '',
  'none/notes.txt': '',
  'broken.zip': 'PK',
});
afterAll(() => folder.remove());

const contents = async (path: string) =>
  Promise.all(
    (await openSource(`${folder.path}/${path}`)).map(async ({ file, name, open }) => [
      file,
      name,
      await text(await open()),
    ]),
  );

test('a folder gives its CSVs and those of its ZIPs', async () => {
  expect(await contents('all')).toEqual([
    ['b.csv', 'b.csv', 'code\nB\n'],
    ['release v1.1.1.zip » skills_en.csv', 'skills_en.csv', 'code\nA\n'],
    ['release v1.1.1.zip » inner/ISCOGroups_en.csv', 'ISCOGroups_en.csv', 'code\n0110\n'],
  ]);
});

test('a ZIP or a CSV stands for itself', async () => {
  expect((await contents('all/release v1.1.1.zip')).map(([, name]) => name)).toEqual([
    'skills_en.csv',
    'ISCOGroups_en.csv',
  ]);
  expect(await contents('all/b.csv')).toEqual([['b.csv', 'b.csv', 'code\nB\n']]);
});

test('a table can be opened twice', async () => {
  const [, zipped] = await openSource(`${folder.path}/all`);

  expect([await text(await zipped!.open()), await text(await zipped!.open())]).toEqual(['code\nA\n', 'code\nA\n']);
});

test.each([
  ['nowhere', /nowhere: found nothing, expected a folder of CSV or ZIP files, a ZIP, or a CSV/],
  ['none', /none: found no CSV, expected a folder/],
  ['broken.zip', /broken\.zip: found .*, expected a ZIP as downloaded/],
])('%s is refused', async (path, message) => {
  await expect(openSource(`${folder.path}/${path}`)).rejects.toThrow(message);
});
