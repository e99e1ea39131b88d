import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decode, type Encoding } from './encoding.js';
import type { SourceFile } from './open-source.js';
import { SourceError } from './source-error.js';

export type Cells = Readonly<Record<string, string>>;

/** What makes a header one of the published ones. Columns beyond these are left alone: releases add some. */
export interface TableForm {
  readonly required: readonly string[];
  /** True where the publisher drops trailing fields; elsewhere a short row is a broken file. */
  readonly ragged?: boolean;
}

export interface TableRow {
  /** Line of the file on which the row begins, the first being 1. */
  readonly line: number;
  /** Every column of the header; null on a line without any field. */
  readonly cells: Cells | null;
  /** How many trailing fields the row lacks. */
  readonly shortBy: number;
}

/** Longest row, in bytes: conceptSchemes lists 8,836 URIs in one cell. Past it, a quote was opened and never closed. */
const LONGEST_ROW_BYTES = 4 << 20;

function checkHeader(header: readonly string[], form: TableForm, file: string): void {
  const missing = form.required.filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  throw new SourceError({ file, line: 1 }, `the columns ${header.join(', ')}`, `also ${missing.join(', ')}`);
}

/**
 * Rows of a published table, by column name, as they are read.
 *
 * @throws SourceError on a header, a row or an encoding that is not of the published form
 */
export async function* readTable(
  source: SourceFile,
  form: TableForm,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<TableRow> {
  const { file } = source;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: LONGEST_ROW_BYTES,
  });
  // A failed read destroys the parser with the cause, which the loop below then throws.
  pipeline(Readable.from(decode(await source.open(), encoding, file)), parser, () => undefined);
  let header: string[] | null = null;
  let line = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!header) {
        checkHeader(record, form, file);
        header = record;
      } else yield row(record, header, line, form, file);
      line += 1 + lineEnds(record);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new SourceError(
      { file, line: Number(cause['lines'] ?? line) },
      cause.message,
      'comma-separated values, quoted as in RFC 4180',
    );
  }
  if (!header) throw new SourceError({ file }, 'an empty file', `the columns ${form.required.join(', ')}`);
}

/** Line ends inside the cells of a record. Counted here: what csv-parse tells of a record costs as much as a sixth of the parsing. */
function lineEnds(record: readonly string[]): number {
  let ends = 0;
  for (const cell of record) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) ends += 1;
  return ends;
}

function row(
  record: readonly string[],
  header: readonly string[],
  line: number,
  form: TableForm,
  file: string,
): TableRow {
  if (record.length === 1 && record[0]!.trim() === '' && header.length > 1) return { line, cells: null, shortBy: 0 };
  const shortBy = header.length - record.length;
  if (shortBy < 0 || (shortBy > 0 && !form.ragged)) {
    throw new SourceError({ file, line }, `${record.length} fields`, `${header.length}, as many as the header has`);
  }
  const cells: Record<string, string> = {};
  for (let at = 0; at < header.length; at += 1) cells[header[at]!] = record[at] ?? '';
  return { line, cells, shortBy };
}
