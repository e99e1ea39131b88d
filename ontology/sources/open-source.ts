import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { SourceError } from './source-error.js';
import { csvEntries, openEntry } from './zip.js';

/** One CSV file, on its own or inside a ZIP. Opened once to find its encoding and once to be read. */
export interface SourceFile {
  /** As errors and the report name it. */
  readonly file: string;
  /** Last part of its path: what its publisher calls it. */
  readonly name: string;
  /** Whole path, in which a release may be named. */
  readonly path: string;
  open(): Promise<Readable>;
}

const csv = (path: string): SourceFile => ({
  file: basename(path),
  name: basename(path),
  path,
  open: () => Promise.resolve(createReadStream(path)),
});

const zipped = async (path: string): Promise<SourceFile[]> =>
  (await csvEntries(path)).map((entry) => ({
    file: `${basename(path)} » ${entry}`,
    name: basename(entry),
    path: `${path}/${entry}`,
    open: () => openEntry(path, entry),
  }));

const files = (path: string): Promise<SourceFile[]> => {
  if (/\.csv$/i.test(path)) return Promise.resolve([csv(path)]);
  if (/\.zip$/i.test(path)) return zipped(path);
  return Promise.resolve([]);
};

/**
 * Every CSV of a download: a folder of CSVs or ZIPs (its own level only), a ZIP, or one CSV; sorted by name.
 *
 * @throws SourceError when there is no such path or no CSV in it
 */
export async function openSource(path: string): Promise<SourceFile[]> {
  const status = await stat(path).catch(() => null);
  const expected = 'a folder of CSV or ZIP files, a ZIP, or a CSV';
  if (!status) throw new SourceError({ file: path }, 'nothing', expected);
  const paths = status.isDirectory() ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
  const found = (await Promise.all(paths.map(files))).flat();
  if (found.length === 0) throw new SourceError({ file: path }, 'no CSV', expected);
  return found;
}
