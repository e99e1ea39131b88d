import { createHash } from 'node:crypto';
import { ApiError } from '../../runtime/errors.js';

/** What a list is ordered by, of one row: the most significant first, in the end what no two rows share. */
export type SortKey = readonly (string | number | null)[];

/** Below zero when `one` comes first. Of keys of one list: parts in one place are of one sort, and none is null. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (let at = 0; at < one.length; at += 1) {
    const [part, beside] = [one[at]!, other[at]!];
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return 0;
}

/** Longest cursor that is read at all: labels and URIs of the graph are far shorter. */
const MAX_LENGTH = 4_000;

/** A list among all others, e.g. the skills of one occupation. Filters are not in it: they choose rows and move none. */
export const nameOf = (list: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);

/**
 * A cursor names its row by the row's sort key and not by how many came before: rows that come or go in between move no
 * other over the edge of a page. It opens nothing that the list itself does not tell.
 */
export const cursorOf = (list: readonly string[], key: SortKey): string =>
  Buffer.from(JSON.stringify([nameOf(list), ...key])).toString('base64url');

const isKeyPart = (value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

function decoded(cursor: string): unknown {
  try {
    return cursor.length <= MAX_LENGTH ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : null;
  } catch {
    return null;
  }
}

/**
 * The sort key a cursor names; null where there is no cursor.
 *
 * @param length  parts of a key of this list
 * @throws ApiError BAD_USER_INPUT when it is no cursor of this list
 */
export function keyAfter(list: readonly string[], cursor: string | null | undefined, length: number): SortKey | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = decoded(cursor);
  if (Array.isArray(parts) && parts.length === length + 1 && parts[0] === nameOf(list) && parts.every(isKeyPart))
    return parts.slice(1) as SortKey;
  throw new ApiError(
    'BAD_USER_INPUT',
    '`after` must be a cursor of this list: the `endCursor` of the page before, or the `cursor` of an edge.',
  );
}
