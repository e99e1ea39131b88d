import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { CheckedResource, KeptField } from '../resource.js';
import { guarded, unguarded } from './formulas.js';
import {
  checkedAt,
  FileFault,
  statusAt,
  type FileRecord,
  type Place,
  type PlacedRecord,
  type RecordedMapping,
} from './record.js';

const RESOURCE_COLUMNS = ['identifier', 'title', 'language', 'description', 'url'] as const;
const OPTIONAL_COLUMNS = ['language', 'description', 'url'] as const satisfies readonly KeptField[];
const COLUMNS = [...RESOURCE_COLUMNS, 'conceptUri', 'status'] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

const column = (name: string): string => `column ${name}`;

/** A semicolon where the header is written so, as office programs in French do. */
const delimiterOf = (text: string): ',' | ';' => {
  const header = text.slice(0, text.search(/\r?\n|$/));
  return header.includes(';') && !header.includes(',') ? ';' : ',';
};

function headerOf(row: readonly string[]): readonly Column[] {
  const names = row.map((name) => name.trim());
  const unknown = names.find((name) => !COLUMNS.some((known) => known === name));
  const missing = ['identifier', 'title'].find((name) => !names.includes(name));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (unknown === undefined && missing === undefined && twice === undefined) return names as Column[];
  const what =
    unknown !== undefined
      ? `there is no column ${unknown}`
      : missing !== undefined
        ? `the column ${missing} is missing`
        : `the column ${twice} stands twice`;
  throw new FileFault(
    { at: 'line 1' },
    `${what}; the header is identifier,title[,language,description,url,conceptUri,status].`,
  );
}

/** Each row with the line it begins on. */
function* rowsOf(text: string): Generator<{ readonly line: number; readonly row: string[] }> {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true }) as string[][];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new FileFault({ at: `line ${String(cause['lines'] ?? 1)}` }, `${cause.message}.`);
  }
  let line = 1;
  for (const row of rows) {
    yield { line, row };
    line += 1 + row.reduce((ends, cell) => ends + cell.split('\n').length - 1, 0);
  }
}

function mappingOf(cells: Cells, at: string): RecordedMapping | null {
  const concept = cells.conceptUri?.trim() ?? '';
  const status = cells.status?.trim() ?? '';
  if (concept !== '')
    return { concept, status: status === '' ? 'CONFIRMED' : statusAt(status, { at, field: column('status') }) };
  if (status !== '') throw new FileFault({ at, field: column('conceptUri') }, 'a status needs a conceptUri.');
  return null;
}

/** What a further row of a resource says of it must be what its first row says, or nothing; language tags in either case. */
function checkSame(first: CheckedResource, cells: Cells, at: string): void {
  const { identifier, title } = first;
  const further = checkedAt({ ...cells, identifier, title: cells.title?.trim() || title }, at, column);
  for (const name of RESOURCE_COLUMNS) {
    if ((cells[name]?.trim() ?? '') !== '' && further[name] !== first[name])
      throw new FileFault(
        { at, field: column(name) },
        `${identifier} stands above with another ${name}; leave it empty, or write the same.`,
      );
  }
}

/**
 * Reads `identifier,title,language,description,url[,conceptUri,status]`: UTF-8, quoted as in RFC 4180. A resource with several mappings
 * has several rows of the same identifier; a mapping without a status is CONFIRMED. The apostrophe that guards a formula is taken off.
 * What has no column is `kept`.
 *
 * @throws FileFault naming line and column
 */
export function readCsv(text: string): PlacedRecord[] {
  const found = new Map<string, { resource: CheckedResource; mappings: RecordedMapping[]; places: Place[] }>();
  let header: readonly Column[] | null = null;
  for (const { line, row } of rowsOf(text)) {
    if (!header) {
      header = headerOf(row);
      continue;
    }
    if (row.length === 1 && row[0]!.trim() === '') continue;
    const at = `line ${line}`;
    if (row.length !== header.length)
      throw new FileFault({ at }, `${row.length} fields, where the header has ${header.length}.`);
    const cells: Cells = Object.fromEntries(header.map((name, i) => [name, unguarded(row[i]!)]));
    const before = found.get(cells.identifier?.trim() ?? '');
    const given = { ...cells, identifier: cells.identifier ?? '', title: cells.title ?? '' };
    const resource = before?.resource ?? checkedAt(given, at, column);
    if (before) checkSame(resource, cells, at);
    const kept = before ?? { resource, mappings: [], places: [] };
    const mapping = mappingOf(cells, at);
    if (mapping) {
      if (kept.mappings.some(({ concept }) => concept === mapping.concept))
        throw new FileFault({ at, field: column('conceptUri') }, `${resource.identifier} is mapped to it above.`);
      kept.mappings.push(mapping);
      kept.places.push({ at, field: column('conceptUri') });
    }
    found.set(resource.identifier, kept);
  }
  if (!header) throw new FileFault({ at: 'line 1' }, 'the file is empty.');
  const kept = OPTIONAL_COLUMNS.filter((name) => !header.includes(name));
  return [...found.values()].map(({ resource, mappings, places }) => ({
    record: { ...resource, mappings, ...(kept.length > 0 && { kept }) },
    places,
  }));
}

function cell(text: string | null): string {
  const safe = guarded(text ?? '');
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHeader = `${COLUMNS.join(',')}\n`;

/** Rows of one resource: one for each mapping, and one where there is none. No cell is run as a formula. */
export function csvOf({ mappings, ...resource }: FileRecord): string {
  const rows = mappings.length > 0 ? mappings : [{ concept: null, status: null }];
  return rows
    .map(({ concept, status }, i) => {
      const own = RESOURCE_COLUMNS.map((name) => (i === 0 || name === 'identifier' ? resource[name] : null));
      return `${[...own, concept, status].map(cell).join(',')}\n`;
    })
    .join('');
}
