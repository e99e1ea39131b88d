/**
 * Spreadsheet programs run a cell as a formula when it begins so, whoever wrote it: a title of a course could send away what stands
 * in the cells beside it. The full-width forms are run by programs set to East Asian languages.
 */
const FORMULA = '[=+\\-@＝＋－＠\\t\\r\\n]';
const BEGINS_FORMULA = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** A text as a cell that no program runs: an apostrophe goes before a formula, and before apostrophes that stand before one. */
export const guarded = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell: without the apostrophe of `guarded`. Any other cell is its text. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
