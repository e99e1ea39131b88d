import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { escoImporters, isLanguageNeutral } from '../../ontology/importers/esco.js';
import { isLanguage, type Language } from '../../ontology/importers/importer.js';
import { plainLabels } from '../../ontology/importers/labels.js';
import { romeImporters } from '../../ontology/importers/rome.js';
import type { Sources } from '../../ontology/read.js';
import { detectEncoding, type Encoding } from '../../ontology/sources/encoding.js';
import { openSource, type SourceFile } from '../../ontology/sources/open-source.js';
import { type Cells, readTable } from '../../ontology/sources/read-table.js';
import { tableName } from '../../ontology/sources/table-name.js';
import type { OfTable } from './next-rows.js';

/** How a release is written from another one. */
export interface Edition {
  /** `v1.2.0` */
  readonly esco: string;
  /** `v461` */
  readonly rome: string;
  /** What a table of ESCO is called in this release, without `.csv`. */
  fileName(name: string): string;
  /** Columns that a table of ESCO has beyond those of the release before, and what is in them. */
  columns(table: string): Readonly<Record<string, (row: Cells) => string>>;
  /** Rows in place of one. */
  rows(row: Cells, of: OfTable): readonly Cells[];
  /** Rows at the end, by table. */
  readonly more: ReadonlyMap<string, readonly Cells[]>;
}

/** How a publisher writes cells. */
interface Form {
  cell(text: string): string;
  readonly lineEnd: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const ESCO_FORM: Form = { cell: (text) => (/[",\r\n]/.test(text) ? quoted(text) : text), lineEnd: '\r\n' };
const ROME_FORM: Form = { cell: quoted, lineEnd: '\n' };

/** Where ISO-8859-15 is not ISO-8859-1. */
const LATIN_9 = new Map([...'€ŠšŽžŒœŸ'].map((letter, at) => [letter, '\xa4\xa6\xa8\xb4\xb8\xbc\xbd\xbe'[at]!]));

function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding !== 'iso-8859-15') throw new Error(`No table of a download was known to be ${encoding}`);
  return Buffer.from(
    text.replace(/[^\0-\xff]/g, (letter) => LATIN_9.get(letter) ?? '?'),
    'latin1',
  );
}

/** Writes the next release of one table beside what it was read from. */
async function writeTable(source: SourceFile, path: string, of: OfTable, form: Form, edition: Edition): Promise<void> {
  const encoding = await detectEncoding(await source.open());
  const lines: string[] = [];
  let columns: string[] = [];
  const own = edition.columns(of.table);
  const line = (row: Cells, shortBy = 0) => {
    const written = columns.slice(0, columns.length - shortBy).map((column) => own[column]?.(row) ?? row[column] ?? '');
    lines.push(written.map(form.cell).join(','));
  };
  for await (const { cells, shortBy } of readTable(source, { required: [], ragged: true }, encoding)) {
    if (!cells) {
      lines.push('');
      continue;
    }
    if (columns.length === 0) {
      columns = [...Object.keys(cells), ...Object.keys(own).filter((column) => !(column in cells))];
      lines.unshift(columns.map(form.cell).join(','));
    }
    for (const row of edition.rows(cells, of)) line(row, shortBy);
  }
  // A table of no rows tells no columns: it stays as it is.
  if (columns.length === 0) return pipeline(await source.open(), createWriteStream(path));
  for (const row of edition.more.get(of.table) ?? []) line(row);
  await writeFile(path, encoded(lines.map((text) => `${text}${form.lineEnd}`).join(''), encoding));
}

function escoTable(name: string): OfTable | null {
  const found = tableName(name);
  if (!found) return null;
  const language: Language | null = isLanguage(found.language) ? found.language : null;
  const importer = escoImporters(language ?? 'en')[found.table];
  return importer && (language || isLanguageNeutral(found.table)) ? { table: found.table, language, importer } : null;
}

function romeTable(name: string): OfTable | null {
  const table = tableName(name)?.table;
  const importer = table && romeImporters[table];
  return table && importer ? { table, language: null, importer } : null;
}

/**
 * Writes a release under the layout of its publisher, from the files of the one before. Tables that no importer reads are left out.
 *
 * @returns where it lies; what is of no release stays where it was
 */
export async function writeRelease(sources: Sources, folder: string, edition: Edition): Promise<Sources> {
  const written = async (
    from: string,
    to: string,
    form: Form,
    tableOf: (name: string) => OfTable | null,
    nameOf: (name: string) => string,
  ): Promise<string> => {
    await mkdir(to, { recursive: true });
    for (const source of (await openSource(from)).tables) {
      const of = tableOf(source.name);
      if (of) await writeTable(source, join(to, nameOf(source.name)), of, form, edition);
    }
    return to;
  };
  const esco: string[] = [];
  const inEsco = (path: string) => join(folder, `esco-${edition.esco}`, basename(path));
  for (const path of sources.esco)
    esco.push(
      await written(
        path,
        inEsco(path),
        ESCO_FORM,
        escoTable,
        (name) => `${edition.fileName(name.replace(/\.csv$/i, ''))}.csv`,
      ),
    );
  const labels: Sources['labels'][number][] = [];
  for (const { language, path } of sources.labels) {
    const of: OfTable = { table: 'labels', language, importer: plainLabels(language) };
    labels.push({
      language,
      path: await written(
        path,
        inEsco(path),
        ESCO_FORM,
        () => of,
        (name) => name,
      ),
    });
  }
  const rome: string[] = [];
  for (const path of sources.rome)
    rome.push(
      await written(path, join(folder, `rome-${edition.rome}`), ROME_FORM, romeTable, (name) =>
        name.replace(/_v\d+_/, `_${edition.rome}_`),
      ),
    );
  return { ...sources, esco, labels, rome };
}
