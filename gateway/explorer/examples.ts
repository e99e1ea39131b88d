import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An operation to try, shown as a tab. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** JSON text of the variables, those to fill in empty; absent when it takes none. */
  readonly variables?: string;
}

/** Folder of the example operations, which the README and the tests use too. */
const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

/** A place for what another example answers, as `{{consent}}`: whoever tries it has a value of their own to put there. */
const PLACE = /\{\{\w+\}\}/g;

/** The examples in the order of their file names; none when there is no such folder. */
export async function readExamples(folder: string = EXAMPLES.pathname): Promise<Example[]> {
  const files: string[] = await readdir(folder).catch(() => []);
  const names = files.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.graphql'.length);
      const query = await readFile(join(folder, file), 'utf8');
      if (!files.includes(`${name}.variables.json`)) return { name, query };
      const variables = await readFile(join(folder, `${name}.variables.json`), 'utf8');
      return { name, query, variables: variables.replace(PLACE, '').trim() };
    }),
  );
}
