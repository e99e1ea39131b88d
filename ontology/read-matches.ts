import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createReadStream } from 'node:fs';
import { mappingFacts, type MappingSet } from './importers/mapping-rows.js';
import type { Fact } from './model.js';
import type { ReadLog } from './report.js';
import type { SourceFile } from './sources/open-source.js';
import { type MappingTable, readMappingTable } from './sources/read-mapping-table.js';
import { atPlace, SourceError } from './sources/source-error.js';
import type { Place, Staging } from './staging.js';

const TABLE = /\.(csv|tsv|txt)$/i;

/** @throws SourceError where there is no table of matches */
async function filesAt(path: string, log: ReadLog): Promise<SourceFile[]> {
  const status = await stat(path).catch(() => null);
  const expected = 'a table of matches (.csv, .tsv or .txt), or a folder of them';
  if (!status) throw new SourceError({ file: path }, 'nothing', expected);
  const all = status.isDirectory()
    ? (await readdir(path))
        .filter((name) => !name.startsWith('.'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const tables = all.filter((file) => TABLE.test(file));
  if (tables.length === 0) throw new SourceError({ file: path }, 'no table of matches', expected);
  log.filesIgnored.push(...all.filter((file) => !TABLE.test(file)));
  return tables.map((file) => ({
    file,
    name: basename(file),
    path: file,
    open: () => Promise.resolve(createReadStream(file)),
  }));
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

/** Name and version of a set by its metadata, or its file's name. */
function setOf({ form, metadata }: MappingTable, name: string): MappingSet {
  const named = (pattern: RegExp): string | undefined =>
    text(Object.entries(metadata).find(([key]) => pattern.test(key))?.[1]);
  const sssom = form === 'SSSOM';
  const title = sssom
    ? (text(metadata['mapping_set_title']) ?? text(metadata['mapping_set_id']))
    : named(/\b(title|name|titre|nom)\b/);
  const version = sssom ? text(metadata['mapping_set_version']) : named(/\bversion\b/);
  const map = metadata['curie_map'];
  return {
    form,
    source: `${title ?? name}${version === undefined ? '' : `, version ${version}`}`,
    prefixes: map !== null && typeof map === 'object' ? (map as Record<string, string>) : {},
  };
}

/**
 * Reads tables of matches between the classifications into the staging.
 *
 * @param paths  files or folders
 * @throws SourceError on the first table or row that is not of a published form
 */
export async function readMatches(paths: readonly string[], staging: Staging, log: ReadLog): Promise<void> {
  const files = (await Promise.all(paths.map((path) => filesAt(path, log)))).flat();
  for (const source of files) {
    const { file, name } = source;
    const table = await readMappingTable(source);
    const set = setOf(table, name);
    const count = log.file(file, table.encoding);
    if (table.encoding !== 'utf-8') log.odd(file, 0, 'NOT_UTF8', table.encoding, false);
    for (const { line, cells } of table.rows) {
      count.rowsRead += 1;
      const facts: readonly Fact[] = cells
        ? atPlace(() => mappingFacts(cells, set), file, line)
        : [{ odd: 'BLANK_LINE', found: '', skipped: true }];
      for (const fact of facts) {
        if ('odd' in fact) {
          log.odd(file, line, fact.odd, fact.found, true);
          count.rowsSkipped += 1;
        } else if ('from' in fact) {
          count.rowsLoaded += 1;
          const place: Place = { count, line, facts: 1, dangling: 0 };
          staging.relation(fact, place);
        }
      }
    }
  }
}
