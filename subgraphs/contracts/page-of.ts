import { ownedBy } from '../../policy/personal-data.js';
import { ApiError } from '../../runtime/errors.js';
import type { Place } from './repository-agreements.js';

/** A cursor tells where the list goes on; it is opaque to clients. */
const cursorOf = ({ createdAt, id }: Place): string =>
  Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');

/** @throws ApiError BAD_USER_INPUT where the text is no cursor of such a list */
export function placeOf(cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const [createdAt, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof createdAt === 'number' && typeof id === 'string') return { createdAt, id };
  } catch {
    // Said below.
  }
  throw new ApiError('BAD_USER_INPUT', 'after must be the `endCursor` of a page of this list.');
}

/**
 * A page as a Relay connection, the organisation's own.
 *
 * @param rows  one more than the page has, where there are more
 */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  size: number,
  organisation: string,
  { place, node }: { readonly place: (row: Row) => Place; readonly node: (row: Row) => Node },
) {
  const owners = { organisations: [organisation] };
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return ownedBy(
    {
      edges: page.map((row) => ownedBy({ cursor: cursorOf(place(row)), node: node(row) }, owners)),
      pageInfo: ownedBy(
        { endCursor: last === undefined ? null : cursorOf(place(last)), hasNextPage: rows.length > size },
        owners,
      ),
    },
    owners,
  );
}
