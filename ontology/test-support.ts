import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { KindOf, TableImporter } from './importers/importer.js';
import type { Fact } from './model.js';
import type { Sources } from './read.js';
import { officialSources } from './sample/downloads.js';
import type { SourceFile } from './sources/open-source.js';
import { readTable } from './sources/read-table.js';

/** A table of a test, as if it lay in a download. */
export const tableOf = (content: string | Buffer, name = 'given.csv'): SourceFile => ({
  file: name,
  name,
  path: name,
  open: () => Promise.resolve(Readable.from([Buffer.from(content)])),
});

/** Facts of a table, row by row. */
export async function factsOf(
  importer: TableImporter,
  csv: string,
  kindOf: KindOf = () => undefined,
): Promise<Fact[][]> {
  const facts: Fact[][] = [];
  for await (const { cells } of readTable(tableOf(csv), importer))
    if (cells) facts.push([...importer.facts(cells, kindOf)]);
  return facts;
}

/** A folder to throw away, with the files given by their path in it. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'passerelle-source-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A ZIP of stored (not compressed) entries: local headers, then the central directory (PKWARE APPNOTE 4.3). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(content)];
    // From "version needed" to "extra length": alike in both headers.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/**
 * The official downloads, where they are at hand: beside the project, never in it.
 *
 * @param untested  what is not tested without them, which is then said
 * @returns null where they are not there
 */
export function officialDownloads(untested: string): Sources | null {
  const sources = officialSources();
  if (!sources)
    process.stderr.write(
      `Skipped: the official downloads are not at ../shared/data, so ${untested} is not tested here.\n`,
    );
  return sources;
}
