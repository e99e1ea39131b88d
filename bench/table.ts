import type { Spread } from './statistics.js';

/** A Markdown table; the first column is text, the others are figures. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three significant digits, thousands with a comma: more would pretend to a precision that no round has. */
export const figure = (value: number): string => {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** `median (min-max)` */
export const spreadCell = ({ median, min, max }: Spread): string => `${figure(median)} (${figure(min)}-${figure(max)})`;
