import { once } from '../../../ontology/reading/read-open.js';
import type { MappingRecord } from '../repository-mappings.js';
import type { ResourceRecord } from '../repository-resources.js';
import { cursorOf, type SortKey } from '../cursor.js';

/** A connection's fields, each read when an operation asks for it. */
export interface Page<Node> {
  edges(): Promise<readonly { readonly cursor: string; readonly node: Node }[]>;
  nodes(): Promise<readonly Node[]>;
  pageInfo(): Promise<{ readonly endCursor: string | null; readonly hasNextPage: boolean }>;
  totalCount(): Promise<number>;
}
export type ResourcePage = Page<ResourceRecord>;
export type MappingPage = Page<MappingRecord>;

/**
 * A page as a Relay connection.
 *
 * @param list  what tells the list from all others; cursors of another one are refused
 * @param size  rows of the page
 * @param mark  says whose affair a part of it is; left out for what everybody may read
 */
export function connectionOf<Row, Node extends object>(
  list: readonly string[],
  size: number,
  {
    rows,
    place,
    node,
    count,
    mark = (part) => part,
  }: {
    /** Reads the page, and one row more where there is one. Called once, whatever is asked of the page. */
    readonly rows: () => Promise<readonly Row[]>;
    readonly place: (row: Row) => SortKey;
    readonly node: (row: Row) => Node;
    /** Of all pages together. */
    readonly count: () => Promise<number>;
    readonly mark?: <Part extends object>(part: Part) => Part;
  },
): Page<Node> {
  const read = once(async () => {
    const found = await rows();
    const edges = found
      .slice(0, size)
      .map((row) => mark({ cursor: cursorOf(list, place(row)), node: mark(node(row)) }));
    return { edges, hasNextPage: found.length > size };
  });
  return mark({
    edges: async () => (await read()).edges,
    nodes: async () => (await read()).edges.map((edge) => edge.node),
    async pageInfo() {
      const { edges, hasNextPage } = await read();
      return { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage };
    },
    totalCount: count,
  });
}
