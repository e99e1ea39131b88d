import type { ConceptRecord, Link, NearLink } from './concept.js';
import { cursorOf, type SortKey } from './cursor.js';

/** One row of a list, as an edge of Relay. */
export type Edge<Row extends Listed> = Row & { readonly cursor: () => string; readonly node: ConceptRecord };

/** A row of a list. */
export interface Listed {
  readonly concept: ConceptRecord;
  readonly key?: SortKey;
}

/** Fields of a connection, each read when an operation asks for it. */
export interface Connection<Row extends Listed> {
  edges(): Promise<Edge<Row>[]>;
  nodes(): Promise<ConceptRecord[]>;
  pageInfo(): Promise<{ readonly endCursor: string | null; readonly hasNextPage: boolean }>;
  totalCount(): Promise<number>;
}

export type LinkEdge = Edge<Link>;
export type ListedEdge = Edge<Listed>;
export type ListedConnection = Connection<Listed>;
export type LinkConnection = Connection<Link>;
export type NearConnection = Connection<NearLink>;
export type NearEdge = Edge<NearLink>;

interface Source<Row extends Listed> {
  /** What tells the list from all others; cursors of another one are refused. */
  readonly list: readonly string[];
  readonly first: number;
  /** Reads the page, and one row more where there is one. Called once, whatever is asked of the page. */
  readonly rows: () => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** @see docs/adr/0018-connections.md */
export function connectionOf<Row extends Listed>({ list, first, rows, count }: Source<Row>): Connection<Row> {
  let reading: Promise<readonly Row[]> | undefined;
  const found = (): Promise<readonly Row[]> => (reading ??= rows());
  const page = async (): Promise<readonly Row[]> => (await found()).slice(0, first);
  const cursor = ({ key = [] }: Row): string => cursorOf(list, key);
  return {
    edges: async () => (await page()).map((row) => ({ ...row, node: row.concept, cursor: () => cursor(row) })),
    nodes: async () => (await page()).map(({ concept }) => concept),
    async pageInfo() {
      const last = (await page()).at(-1);
      return { endCursor: last ? cursor(last) : null, hasNextPage: (await found()).length > first };
    },
    totalCount: count,
  };
}
