import type { ConceptKind, Fact } from '../model.js';
import type { Cells, TableForm } from '../sources/read-table.js';

/** Kind of a concept that a table read before this one introduced. */
export type KindOf = (uri: string) => ConceptKind | undefined;

/** How one published table becomes facts: pure, row by row, in file order. */
export interface TableImporter extends TableForm {
  /**
   * Facts that one row states.
   *
   * @throws CellError on a cell that is not of the published form; a half-read classification is not loaded
   */
  facts(cells: Cells, kindOf: KindOf): readonly Fact[];
  /** Facts that the table as a whole states, of no row. */
  readonly introduces?: readonly Fact[];
  /** Tables of lower rank are read first: 0 introduces concepts, 1 relates and completes them, 2 repeats labels, 3 has the plainest ones. */
  readonly rank: 0 | 1 | 2 | 3;
}

export type Importers = Readonly<Record<string, TableImporter>>;

/** Language of a label, as the suffix of its property. */
export const LANGUAGES = { en: 'En', fr: 'Fr' } as const;
export type Language = keyof typeof LANGUAGES;
export const isLanguage = (value: string | undefined): value is Language => value !== undefined && value in LANGUAGES;
