import { constants, createReadStream } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { SourceError } from './source-error.js';
import { openEntry, zipEntries } from './zip.js';

/** One CSV file, on its own or inside a ZIP. Opened once to find its encoding and once to be read. */
export interface SourceFile {
  /** As errors and the report name it: the path as it was given, and what was found in it. Two files never share one. */
  readonly file: string;
  /** Last part of its path: what its publisher calls it. */
  readonly name: string;
  /** Whole path, in which a release may be named. */
  readonly path: string;
  open(): Promise<Readable>;
}

/** What a path holds. */
export interface Source {
  readonly tables: readonly SourceFile[];
  /** Everything else there, named likewise, folders with a slash at the end; files whose name begins with a dot left out. */
  readonly others: readonly string[];
}

const csv = (path: string): SourceFile => ({
  file: path,
  name: basename(path),
  path,
  async open() {
    await access(path, constants.R_OK).catch((cause: NodeJS.ErrnoException) => {
      throw new SourceError(
        { file: path },
        `a file that cannot be read (${cause.code})`,
        'one that this user may read',
      );
    });
    return createReadStream(path);
  },
});

const zipped = async (path: string): Promise<Source> => {
  const { tables, others } = await zipEntries(path);
  const file = (entry: string) => `${path} » ${entry}`;
  return {
    tables: tables.map((entry) => ({
      file: file(entry),
      name: basename(entry),
      path: `${path}/${entry}`,
      open: () => openEntry(path, entry),
    })),
    others: others.map(file),
  };
};

const sourceOf = async (path: string): Promise<Source> => {
  if (/\.csv$/i.test(path)) return { tables: [csv(path)], others: [] };
  if (/\.zip$/i.test(path)) return zipped(path);
  return { tables: [], others: [path] };
};

const inFolder = async (path: string): Promise<Source[]> => {
  const entries = (
    await readdir(path, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
      throw new SourceError(
        { file: path },
        `a folder that cannot be read (${cause.code})`,
        'one that this user may read',
      );
    })
  ).filter(({ name }) => !name.startsWith('.'));
  const isFolder = async (name: string) => (await stat(join(path, name)).catch(() => null))?.isDirectory() === true;
  return Promise.all(
    entries
      .map(({ name }) => name)
      .sort()
      .map(async (name) =>
        (await isFolder(name)) ? { tables: [], others: [`${join(path, name)}/`] } : sourceOf(join(path, name)),
      ),
  );
};

/**
 * Every CSV of a download: a folder of CSVs or ZIPs (its own level only), a ZIP, or one CSV; sorted by name.
 *
 * @throws SourceError when there is no such path, it cannot be read, or no CSV is in it
 */
export async function openSource(path: string): Promise<Source> {
  const status = await stat(path).catch(() => null);
  const expected = 'a folder of CSV or ZIP files, a ZIP, or a CSV';
  if (!status) throw new SourceError({ file: path }, 'nothing', expected);
  const sources = status.isDirectory() ? await inFolder(path) : [await sourceOf(path)];
  const tables = sources.flatMap((source) => source.tables);
  if (tables.length === 0) throw new SourceError({ file: path }, 'no CSV', expected);
  return { tables, others: sources.flatMap((source) => source.others) };
}
