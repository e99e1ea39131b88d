import type { MappingRecord } from '../repository-mappings.js';
import type { ResourceRecord } from '../repository-resources.js';
import { ApiError } from '../../../runtime/errors.js';

/** A connection's fields; the count is read when an operation asks for it. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: () => Promise<number>;
}
export type ResourcePage = Page<ResourceRecord>;
export type MappingPage = Page<MappingRecord>;

type Place = readonly (string | number)[];

/** A cursor tells where the list goes on; it is opaque to clients. */
const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place a cursor tells.
 *
 * @param like  a place of the same list: as many parts, of the same types
 * @throws ApiError BAD_USER_INPUT where the text is no cursor of such a list
 */
export function placeOf<Found extends Place>(cursor: string | null | undefined, like: Found): Found | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (
      Array.isArray(place) &&
      place.length === like.length &&
      like.every((part, i) => typeof place[i] === typeof part)
    )
      return place as unknown as Found;
  } catch {
    // Said below.
  }
  throw new ApiError('BAD_USER_INPUT', '`after` must be the `endCursor` of a page of this list.');
}

/**
 * A page as a Relay connection.
 *
 * @param rows  one more than the page has, where there are more
 * @param mark  says whose affair a part of it is; left out for what everybody may read
 */
export function connectionOf<Row, Node extends object>(
  rows: readonly Row[],
  size: number,
  {
    place,
    node,
    count,
    mark = (part) => part,
  }: {
    readonly place: (row: Row) => Place;
    readonly node: (row: Row) => Node;
    /** Of all pages together. */
    readonly count: () => Promise<number>;
    readonly mark?: <Part extends object>(part: Part) => Part;
  },
): Page<Node> {
  const edges = rows.slice(0, size).map((row) => mark({ cursor: cursorOf(place(row)), node: mark(node(row)) }));
  return mark({
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size },
    totalCount: count,
  });
}
