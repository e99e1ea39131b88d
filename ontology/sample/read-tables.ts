import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../sources/source-error.js';
import { SAMPLE_TABLES, type TableName, type TableRow, type Tables, parseTable } from './tables.js';

/** Where the sample's tables lie. */
export const SAMPLE_FOLDER = join(import.meta.dirname, '../data/sample');

/** @throws SourceError when a table is missing or not of its form */
export function readTables(folder = SAMPLE_FOLDER): Tables {
  const read = (name: TableName): TableRow[] => {
    const file = join(folder, `${name}.tsv`);
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      throw new SourceError({ file }, 'no readable file', 'the table that ontology/sample/select.cli.ts writes');
    }
    return parseTable(name, text, file);
  };
  return Object.fromEntries(
    (Object.keys(SAMPLE_TABLES) as TableName[]).map((name) => [name, read(name)]),
  ) as unknown as Tables;
}

/** Says of a cell what is wrong with it, by file, line and column. */
export type Refuse = (column: string, expected: string) => never;

/** Facts of each row of a table, in file order; an error names the line. */
export function* eachRow<Name extends TableName, Fact>(
  tables: Tables,
  name: Name,
  facts: (row: TableRow<Name>, refuse: Refuse) => Iterable<Fact>,
): Generator<Fact> {
  for (const [index, row] of (tables[name] as readonly TableRow<Name>[]).entries()) {
    const refuse: Refuse = (column, expected) => {
      const found = JSON.stringify((row as Readonly<Record<string, string>>)[column]);
      throw new SourceError({ file: `${name}.tsv`, line: index + 2, column }, found, expected);
    };
    yield* facts(row, refuse);
  }
}
