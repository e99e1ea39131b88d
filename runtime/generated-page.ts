import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One row of a Markdown table; a bar or a line end inside a cell would break it. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(tableRow).join('\n');

/**
 * Writes a generated page, or only compares it.
 *
 * @throws Error naming the command to run when the committed page is another one
 */
export async function keepPage(page: URL, text: string, check: boolean): Promise<void> {
  const file = fileURLToPath(page);
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    return writeFile(file, text);
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== text)
    throw new Error(
      `${relative(ROOT, file)} is not what the code says now: run \`npm run codegen\` and commit the result.`,
    );
}
