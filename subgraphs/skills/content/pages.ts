import type { MappingRecord } from '../repository-mappings.js';
import type { ResourceRecord } from '../repository-resources.js';
import { cursorOf, type SortKey } from '../cursor.js';

/** A connection's fields; the count is read when an operation asks for it. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: () => Promise<number>;
}
export type ResourcePage = Page<ResourceRecord>;
export type MappingPage = Page<MappingRecord>;

/**
 * A page as a Relay connection.
 *
 * @param list  what tells the list from all others; cursors of another one are refused
 * @param rows  one more than the page has, where there are more
 * @param mark  says whose affair a part of it is; left out for what everybody may read
 */
export function connectionOf<Row, Node extends object>(
  list: readonly string[],
  rows: readonly Row[],
  size: number,
  {
    place,
    node,
    count,
    mark = (part) => part,
  }: {
    readonly place: (row: Row) => SortKey;
    readonly node: (row: Row) => Node;
    /** Of all pages together. */
    readonly count: () => Promise<number>;
    readonly mark?: <Part extends object>(part: Part) => Part;
  },
): Page<Node> {
  const edges = rows.slice(0, size).map((row) => mark({ cursor: cursorOf(list, place(row)), node: mark(node(row)) }));
  return mark({
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size },
    totalCount: count,
  });
}
