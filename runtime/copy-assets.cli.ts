import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/** Folders whose code reads files beside it, and docs/examples, which the explorer shows as tabs. */
const FOLDERS = ['gateway', 'subgraphs', 'policy', 'ontology', 'runtime', 'docs/examples'];
const READ_AT_RUN_TIME = new Set(['.graphql', '.yaml', '.tsv', '.cypher', '.json', '.xml', '.html']);

// `tsc` writes JavaScript only; the same relative paths must hold in dist/.
for (const folder of FOLDERS) {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!READ_AT_RUN_TIME.has(extname(file))) continue;
    const target = join('dist', folder, file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(folder, file), target);
  }
}
