import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An operation to try, shown as a tab. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/** Folder of the example operations, which the README and the tests use too. */
const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

/** The examples in the order of their file names; none when there is no such folder. */
export async function readExamples(folder: string = EXAMPLES.pathname): Promise<Example[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -'.graphql'.length),
      query: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
