import type { Properties, PropertyValue } from '../model.js';
import type { Cells } from './read-table.js';
import { CellError } from './source-error.js';

/** Text of a cell with the line ends of its release made one, or undefined when blank or the column is not in this release. */
export const text = (cells: Cells, column: string): string | undefined =>
  cells[column]?.replace(/\r\n?/g, '\n').trim() || undefined;

/** @throws CellError when blank */
export function required(cells: Cells, column: string): string {
  const value = text(cells, column);
  if (value === undefined) throw new CellError(column, 'a blank', 'a value');
  return value;
}

/** @throws CellError when not an http(s) URI */
export function uri(cells: Cells, column: string): string {
  const value = cells[column]?.trim() ?? '';
  if (!/^https?:\/\/[^\s]+$/.test(value))
    throw new CellError(column, JSON.stringify(value.slice(0, 80)), 'a URI beginning with http:// or https://');
  return value;
}

/** @throws CellError when the value is blank or does not match */
export function code(cells: Cells, column: string, pattern: RegExp, expected: string): string {
  const value = cells[column]?.trim() ?? '';
  if (!pattern.test(value)) throw new CellError(column, JSON.stringify(value.slice(0, 80)), expected);
  return value;
}

/** One of the publisher's terms, as this graph's own. @throws CellError on a term that is not published */
export function term<Value extends PropertyValue>(
  cells: Cells,
  column: string,
  terms: Readonly<Record<string, Value>>,
): Value {
  const value = cells[column]?.trim() ?? '';
  const own = terms[value];
  if (own === undefined) {
    throw new CellError(
      column,
      JSON.stringify(value.slice(0, 80)),
      `one of ${Object.keys(terms)
        .map((key) => JSON.stringify(key))
        .join(', ')}`,
    );
  }
  return own;
}

/** As `term`, but undefined when blank. */
export const optionalTerm = <Value extends PropertyValue>(
  cells: Cells,
  column: string,
  terms: Readonly<Record<string, Value>>,
): Value | undefined => (text(cells, column) === undefined ? undefined : term(cells, column, terms));

/** Labels of one cell: a line each in main tables, ` | ` or `|` between them in collections and plain tables; `except` left out. */
export function labels(cells: Cells, column: string, except?: string): string[] {
  const cell = cells[column];
  if (!cell) return [];
  const found = new Set(cell.split(/[\n\r|]/).map((label) => label.trim()));
  found.delete('');
  if (except) found.delete(except);
  return [...found];
}

/** Properties without what is unknown: no undefined, no empty list. */
export function known(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const entries = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Properties;
}
