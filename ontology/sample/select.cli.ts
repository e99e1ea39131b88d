import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readChoice } from './choice.js';
import { DOWNLOADS, readDownloads } from './downloads.js';
import { selectSample } from './select.js';
import { SAMPLE_TABLES, formatTable, type TableName } from './tables.js';

const HELP = `Draws the sample from the official downloads, as choice.yaml says.

  node --import tsx ontology/sample/select.cli.ts [--downloads FOLDER] [--into FOLDER]

  --downloads  folder with esco-v1.1.1, rome-v460 and crosswalk (default ../shared/data beside the project)
  --into       folder of the tables (default ontology/data/sample)`;

const { values } = parseArgs({
  options: {
    downloads: { type: 'string', default: DOWNLOADS },
    into: { type: 'string', default: resolve(import.meta.dirname, '../data/sample') },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else {
  const tables = selectSample(readChoice(), await readDownloads(resolve(values.downloads)));
  await mkdir(values.into, { recursive: true });
  for (const file of await readdir(values.into)) if (file.endsWith('.tsv')) await rm(resolve(values.into, file));
  let bytes = 0;
  for (const name of Object.keys(SAMPLE_TABLES) as TableName[]) {
    const text = formatTable(name, tables[name]);
    bytes += Buffer.byteLength(text);
    await writeFile(resolve(values.into, `${name}.tsv`), text);
    console.log(`${name.padEnd(20)} ${String(tables[name].length).padStart(6)} rows`);
  }
  console.log(`${(bytes / 1000).toFixed(0)} kB in ${values.into}`);
}
