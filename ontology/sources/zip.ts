import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { SourceError } from './source-error.js';

/** Most bytes a table may unpack to: fifty times the largest one published. A ZIP that says more is not one of these. */
const LARGEST_TABLE_BYTES = 1 << 30;

const openZip = async (path: string) => {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (cause) {
    throw new SourceError({ file: path }, (cause as Error).message, 'a ZIP as downloaded from the portal');
  }
};

/** Names of the CSV files in a ZIP, folders inside it included, and of its other files. */
export async function zipEntries(path: string): Promise<{ tables: string[]; others: string[] }> {
  const zip = await openZip(path);
  const tables: string[] = [];
  const others: string[] = [];
  try {
    for await (const { fileName } of zip.eachEntry()) {
      if (fileName.endsWith('/') || fileName.startsWith('__MACOSX/')) continue;
      (/\.csv$/i.test(fileName) ? tables : others).push(fileName);
    }
  } catch (cause) {
    throw new SourceError({ file: path }, (cause as Error).message, 'a ZIP as downloaded from the portal');
  } finally {
    zip.close();
  }
  return { tables, others };
}

/** Bytes of one entry, unpacked as they are read. */
export async function openEntry(path: string, name: string): Promise<Readable> {
  const zip = await openZip(path);
  let found: Entry | undefined;
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) found = entry;
  if (!found || found.uncompressedSize > LARGEST_TABLE_BYTES) {
    zip.close();
    throw new SourceError(
      { file: `${path} » ${name}` },
      found ? `${found.uncompressedSize} bytes` : 'no such entry',
      'a table of at most 1 GiB',
    );
  }
  const stream = await zip.openReadStreamPromise(found);
  stream.once('close', () => zip.close());
  return stream;
}
