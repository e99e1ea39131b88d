import { SourceError } from '../sources/source-error.js';
import type { Refuse } from '../sample/read-tables.js';
import { shortKey, type Tables } from '../sample/tables.js';

/** Full URIs behind the keys that the sample's tables write. */
export interface SampleKeys {
  /** `o:c40a2919`, `i:C2513`, `f:0613` -> URI. */
  uri(key: string, column: string, refuse: Refuse): string;
  /** The URI that a table's `id` stands for. */
  own(prefix: string, id: string): string;
}

/** @throws SourceError when two concepts would have the same key */
export function sampleKeys(tables: Tables): SampleKeys {
  const prefixes = new Map(tables.prefixes.map(({ prefix, uri }) => [prefix, uri]));
  const own = (prefix: string, id: string): string => {
    const start = prefixes.get(prefix);
    if (!start) throw new SourceError({ file: 'prefixes.tsv' }, `no prefix ${prefix}`, 'every prefix the tables use');
    return start + id;
  };
  const uris = new Map<string, string>();
  const add = (prefix: string, id: string, file: string, line: number): void => {
    const key = `${prefix}:${shortKey(id)}`;
    if (uris.has(key))
      throw new SourceError({ file, line }, `${key}, the key of another concept too`, 'a key of its own');
    uris.set(key, own(prefix, id));
  };
  tables.occupations.forEach(({ id }, index) => add('o', id, 'occupations.tsv', index + 2));
  tables.skills.forEach(({ id }, index) => add('s', id, 'skills.tsv', index + 2));
  tables['isco-groups'].forEach(({ code }, index) => add('i', `C${code}`, 'isco-groups.tsv', index + 2));
  tables['skill-groups'].forEach(({ id }, index) => add(id.slice(0, 1), id.slice(2), 'skill-groups.tsv', index + 2));
  return {
    own,
    uri: (key, column, refuse) => uris.get(key) ?? refuse(column, `a concept of the sample; ${key} is none`),
  };
}

/** Values of a cell that lists several. */
export const listed = (cell: string, separator: ' ' | '|' = ' '): string[] => (cell ? cell.split(separator) : []);

/** The term a letter or word stands for; undefined for an empty cell. */
export function meaning<Terms extends Readonly<Record<string, unknown>>>(
  terms: Terms,
  cell: string,
  column: string,
  refuse: Refuse,
): Terms[keyof Terms] | undefined {
  if (cell === '') return undefined;
  return Object.hasOwn(terms, cell)
    ? terms[cell as keyof Terms]
    : refuse(column, `one of ${Object.keys(terms).join(', ')}`);
}
