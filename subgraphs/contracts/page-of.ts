import { ownedBy } from '../../policy/personal-data.js';
import { ApiError } from '../../runtime/errors.js';
import { pageSize } from '../../runtime/page.js';
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
 * A page of what happened to something, the oldest first. Events are only ever added, so a place is a cursor.
 *
 * @throws ApiError BAD_USER_INPUT
 */
export function eventsPage<Event>(
  events: readonly Event[] | null,
  { first, after }: { readonly first?: number | null; readonly after?: number | null },
): readonly Event[] {
  const start = after ?? 0;
  if (start < 0) throw new ApiError('BAD_USER_INPUT', `after must be the place of an event, from 1, got ${start}.`);
  return (events ?? []).slice(start, start + pageSize(first, 100));
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
