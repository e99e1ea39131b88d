import { buffer } from 'node:stream/consumers';
import { CsvError, parse } from 'csv-parse/sync';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { detectEncoding, type Encoding } from './encoding.js';
import type { SourceFile } from './open-source.js';
import type { Cells } from './read-table.js';
import { SourceError } from './source-error.js';

/** Published forms of a table of matches, by columns in lower case that each has. */
export const MAPPING_FORMS = {
  /** The mapping that France Travail made for EURES. */
  ID: ['classification 1 id', 'classification 2 id', 'mapping relation'],
  /** Those of other countries. */
  URI: ['classification 1 uri', 'classification 2 uri', 'mapping relation'],
  /** https://mapping-commons.github.io/sssom/spec-formats-tsv/ */
  SSSOM: ['subject_id', 'predicate_id', 'object_id'],
} as const;
export type MappingForm = keyof typeof MAPPING_FORMS;

export interface MappingTable {
  readonly form: MappingForm;
  readonly encoding: Encoding;
  /** What stands above the header: SSSOM's YAML as it is; of the others the first cell of a line and what follows it. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** By column name in lower case; `cells` is null on a line without any field. */
  readonly rows: readonly { readonly line: number; readonly cells: Cells | null }[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines that may stand above a header: a long `curie_map`, a licence, a description. */
const MOST_METADATA_LINES = 500;

const EXPECTED = Object.values(MAPPING_FORMS)
  .map((columns) => columns.join(', '))
  .join('; or ');

const cellsOf = (line: string, delimiter: string): string[] => {
  try {
    return (parse(line, { delimiter, relax_quotes: true, relax_column_count: true })[0] as string[] | undefined) ?? [];
  } catch {
    return [];
  }
};
const columnsOf = (line: string, delimiter: string): string[] =>
  cellsOf(line, delimiter).map((name) => name.trim().toLowerCase());

interface Header {
  readonly at: number;
  readonly form: MappingForm;
  readonly delimiter: string;
  readonly columns: readonly string[];
}

function findHeader(lines: readonly string[]): Header | null {
  for (const [at, line] of lines.slice(0, MOST_METADATA_LINES).entries()) {
    if (line.startsWith('#')) continue;
    for (const delimiter of DELIMITERS) {
      if (!line.includes(delimiter)) continue;
      const columns = columnsOf(line, delimiter);
      for (const form of Object.keys(MAPPING_FORMS) as MappingForm[])
        if (MAPPING_FORMS[form].every((column) => columns.includes(column))) return { at, form, delimiter, columns };
    }
  }
  return null;
}

function metadataOf(lines: readonly string[], { form, delimiter }: Header, file: string): Record<string, unknown> {
  if (form !== 'SSSOM') {
    const pairs = lines.map((line) => cellsOf(line, delimiter).map((cell) => cell.trim()));
    // A line of one cell may still be `Version: 1.1`.
    return Object.fromEntries(
      pairs.flatMap(([name, ...values]) => {
        const value = values.find((one) => one !== '');
        const [left, right] = value === undefined && name?.includes(':') ? name.split(/:\s*(.*)/s) : [name, value];
        return left ? [[left.toLowerCase(), right ?? '']] : [];
      }),
    );
  }
  const yaml = lines.map((line) => line.replace(/^# ?/, '')).join('\n');
  try {
    const read: unknown = parseYaml(yaml);
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : {};
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    throw new SourceError(
      { file, line: cause.linePos?.[0].line },
      cause.message.split('\n')[0]!,
      "SSSOM's metadata in YAML, each line after a #",
    );
  }
}

/**
 * Reads a table of matches whole: the header is looked for below the metadata, and the delimiter (comma, semicolon, tab or bar)
 * is the one that makes a header of a published form.
 *
 * @throws SourceError where there is no such header, or a row is not as wide as it
 */
export async function readMappingTable(source: SourceFile): Promise<MappingTable> {
  const { file } = source;
  const encoding = await detectEncoding(await source.open());
  const text = new TextDecoder(encoding).decode(await buffer(await source.open()));
  const lines = text.split(/\r?\n/);
  const header = findHeader(lines);
  if (!header) throw new SourceError({ file }, 'no header of a table of matches', `the columns ${EXPECTED}`);
  const metadata = metadataOf(lines.slice(0, header.at), header, file);
  let records: string[][];
  try {
    records = parse(lines.slice(header.at + 1).join('\n'), {
      delimiter: header.delimiter,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new SourceError(
      { file, line: header.at + 1 + Number(cause['lines'] ?? 1) },
      cause.message,
      'values quoted as in RFC 4180',
    );
  }
  let line = header.at + 2;
  const rows = records.map((record) => {
    const at = line;
    line += 1 + record.reduce((ends, cell) => ends + (cell.match(/\n/g)?.length ?? 0), 0);
    if (record.every((cell) => cell.trim() === '')) return { line: at, cells: null };
    if (record.length !== header.columns.length)
      throw new SourceError(
        { file, line: at },
        `${record.length} fields`,
        `${header.columns.length}, as many as the header has`,
      );
    return { line: at, cells: Object.fromEntries(record.map((cell, of) => [header.columns[of]!, cell.trim()])) };
  });
  return { form: header.form, encoding, metadata, rows };
}
