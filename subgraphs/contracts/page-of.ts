import { ownedBy } from '../../policy/personal-data.js';
import { ApiError } from '../../runtime/errors.js';
import { pageSize } from '../../runtime/page.js';
import type { Place } from './repository-agreements.js';

/** What part of a list is asked for. */
export interface Page {
  readonly first: number;
  /** Id of the last one of the page before; null: from the beginning. */
  readonly after: string | null;
}

interface Asked {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** @throws ApiError BAD_USER_INPUT for a size out of range */
export const pageAsked = ({ first, after }: Asked): Page => ({ first: pageSize(first, 100), after: after ?? null });

/** The same whether there is nothing of this id or it is somebody else's: a cursor tells nobody what exists. */
export const noSuchCursor = (): ApiError =>
  new ApiError(
    'BAD_USER_INPUT',
    'after must be the id of one of this list, as a page of it gave it; left out, the list begins anew.',
  );

/**
 * A page of what is at hand in its order.
 *
 * @throws ApiError BAD_USER_INPUT for a size out of range, or an id that is not among them
 */
export function pageById<Row extends { readonly id: string }>(
  rows: readonly Row[] | null | undefined,
  asked: Asked,
): readonly Row[] {
  const { first, after } = pageAsked(asked);
  const found = rows ?? [];
  const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) throw noSuchCursor();
  return found.slice(start, start + first);
}

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
