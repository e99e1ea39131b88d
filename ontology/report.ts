import type { MissingTable } from './importers/table-parts.js';
import { ODD_KINDS, type OddKind } from './model.js';

/** Most examples of one kind of odd row that the report keeps per file. */
const EXAMPLES = 5;

/** What was read from one file. Always: rowsRead = rowsLoaded + rowsSkipped. */
export interface FileCount {
  readonly file: string;
  /** Encoding it was read in. */
  readonly encoding: string;
  rowsRead: number;
  /** Rows whose content is in the graph, or says again what is; the odd ones among them are in `odd` with `skipped: false`. */
  rowsLoaded: number;
  /** Rows of which nothing reached the graph; each is in `odd` with `skipped: true`. */
  rowsSkipped: number;
}

/** Odd rows of one kind in one file. */
export interface OddCount {
  readonly kind: OddKind;
  readonly file: string;
  readonly meaning: string;
  readonly skipped: boolean;
  rows: number;
  readonly examples: { readonly line: number; readonly found: string }[];
}

/** A release that took the place of another. */
export interface UpgradeReport {
  readonly from: string;
  readonly to: string;
  /** Changes by kind. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface LoadReport {
  files: FileCount[];
  /** Files of the downloads that were not read: no CSV, or no table of a classification in a language of this graph. */
  filesIgnored: string[];
  odd: OddCount[];
  /** Tables of the releases that are neither among the files nor in the graph, labels in one language alone, and what the graph does not have. */
  missing: MissingTable[];
  upgrades: UpgradeReport[];
  /** Concepts by kind and relations by kind, as the sources state them, duplicates counted once. */
  nodes: Record<string, number>;
  relations: Record<string, number>;
  /** Relations computed after the load. */
  derived: Record<string, number>;
  /** Seconds by step. */
  seconds: Record<string, number>;
  written: boolean;
}

/** Collects what the report says while files are read. */
export class ReadLog {
  readonly files: FileCount[] = [];
  readonly filesIgnored: string[] = [];
  readonly #odd = new Map<string, OddCount>();

  /** Opens the count of one file. */
  file(file: string, encoding: string): FileCount {
    const count: FileCount = { file, encoding, rowsRead: 0, rowsLoaded: 0, rowsSkipped: 0 };
    this.files.push(count);
    return count;
  }

  /** @param meaning  what is odd, where this reading knows it more exactly than the kind says */
  odd(
    file: string,
    line: number,
    kind: OddKind,
    found: string,
    skipped: boolean,
    meaning: string = ODD_KINDS[kind],
  ): void {
    const key = `${kind} ${skipped} ${file}`;
    let count = this.#odd.get(key);
    if (!count) this.#odd.set(key, (count = { kind, file, meaning, skipped, rows: 0, examples: [] }));
    count.rows += 1;
    if (count.examples.length < EXAMPLES) count.examples.push({ line, found });
  }

  get oddCounts(): OddCount[] {
    return [...this.#odd.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.file.localeCompare(b.file));
  }
}
