export interface SourcePlace {
  /** As given on the command line or found there: `folder/file.zip » file.csv` for a ZIP's entry. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** A file that is not of a published form. Nothing is written once one is thrown. */
export class SourceError extends Error {
  readonly place: SourcePlace;

  /**
   * @param found what stands there, @param expected what would be right; both end up in the one sentence a person reads
   */
  constructor(place: SourcePlace, found: string, expected: string) {
    const where = [place.file, place.line && `line ${place.line}`, place.column && `column ${place.column}`];
    super(`${where.filter(Boolean).join(', ')}: found ${found}, expected ${expected}`);
    this.name = 'SourceError';
    this.place = place;
  }
}

/** One cell that is not as published; the reader of the table adds file and line. */
export class CellError extends Error {
  readonly column: string;
  readonly found: string;
  readonly expected: string;

  constructor(column: string, found: string, expected: string) {
    super(`${column}: ${found}`);
    this.column = column;
    this.found = found;
    this.expected = expected;
  }
}

/** Runs what reads one row. @throws SourceError in place of a CellError, with file and line */
export function atPlace<Result>(read: () => Result, file: string, line: number): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof CellError)) throw cause;
    throw new SourceError({ file, line, column: cause.column }, cause.found, cause.expected);
  }
}
