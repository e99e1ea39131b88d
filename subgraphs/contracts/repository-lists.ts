import type { Graph, Run } from '../../runtime/neo4j.js';
import { noSuchCursor, type Page } from './page-of.js';

/**
 * A list of somebody's own, in Cypher. It is ordered by a number that is written once, then by id, so a page goes on after a record
 * whatever was added or changed in between.
 */
export interface OwnList {
  /** Matches all of it, what a page leaves out as well: cursors are looked up here. Ends so that a WHERE can follow. */
  readonly own: string;
  /** Id of a record, and the number it stands by. */
  readonly id: string;
  readonly by: string;
  /** Which way the numbers run; of the same number, ids run upwards. @default the greatest first */
  readonly leastFirst?: boolean;
  /** Condition of what is shown now; a cursor need not meet it any more. @default all */
  readonly shown?: string;
  /** Clauses after the page is cut and before it is returned. */
  readonly then?: string;
  /** Columns of a row. */
  readonly row: string;
}

/** What of a list is somebody's, where it takes the policy to tell. */
export interface Sift<Row> {
  /** Whether a record can be in the list at all, whatever its state: only then it is a cursor. */
  readonly belongs: (row: Row) => boolean | Promise<boolean>;
  /** Those shown now, in the order they came in. */
  readonly shown: (rows: readonly Row[]) => readonly Row[] | Promise<readonly Row[]>;
}

export interface HowRead<Row> {
  /** What a page is read with. @default from the leader */
  readonly read?: Run;
  /** @default everything belongs and is shown */
  readonly sift?: Sift<Row>;
}

interface Place {
  readonly by: number;
  readonly id: string;
}

/** How many rows are read at a time where they are sifted here. @default the largest page */
export const CHUNK = 100;

const byOf = ({ by }: OwnList): string => `coalesce(${by}, 0)`;

const cursorCypher = (list: OwnList, withRow: boolean): string => /* cypher */ `
  ${list.own}
  WHERE ${list.id} = $cursor
  RETURN ${byOf(list)} AS placeBy, ${list.id} AS placeId${withRow ? `, ${list.row}` : ''} LIMIT 1`;

const pageCypher = (list: OwnList): string => {
  const { own, id, shown = 'true', then = '', row, leastFirst = false } = list;
  const by = byOf(list);
  const order = `placeBy${leastFirst ? '' : ' DESC'}, placeId`;
  return /* cypher */ `
  ${own}
  WHERE (${shown}) AND ($after IS NULL OR ${by} ${leastFirst ? '>' : '<'} $after.by OR (${by} = $after.by AND ${id} > $after.id))
  WITH *, ${by} AS placeBy, ${id} AS placeId ORDER BY ${order} LIMIT toInteger($first)
  ${then}
  RETURN ${row}, placeBy, placeId ORDER BY ${order}`;
};

type Placed<Row> = Row & { readonly placeBy: number; readonly placeId: string };

function unplaced<Row>({ placeBy: by, placeId: id, ...row }: Placed<Row>): { row: Row; place: Place } {
  return { row: row as unknown as Row, place: { by, id } };
}

/**
 * A page of a list.
 *
 * @param params  what `own`, `shown`, `then` and `row` name
 * @throws ApiError BAD_USER_INPUT where `after` is of no record of the list: the same for somebody else's and for none
 */
export async function pageFrom<Row extends object>(
  graph: Pick<Graph, 'readLatest'>,
  list: OwnList,
  params: Readonly<Record<string, unknown>>,
  { first, after }: Page,
  { read = graph.readLatest, sift }: HowRead<Row> = {},
): Promise<Row[]> {
  type Found = Placed<Row> & Record<string, unknown>;
  const rowsAfter = async (place: Place | null, size: number) =>
    (await read<Found>(pageCypher(list), { ...params, first: size, after: place })).map((found) =>
      unplaced<Row>(found),
    );
  let place: Place | null = null;
  if (after !== null) {
    const [found] = await graph.readLatest<Found>(cursorCypher(list, sift !== undefined), { ...params, cursor: after });
    const cursor = found && unplaced<Row>(found);
    if (!cursor || (sift && !(await sift.belongs(cursor.row)))) throw noSuchCursor();
    place = cursor.place;
  }
  if (!sift) return (await rowsAfter(place, first)).map(({ row }) => row);
  const page: Row[] = [];
  for (let more = true; more && page.length < first;) {
    const rows = await rowsAfter(place, CHUNK);
    page.push(...(await sift.shown(rows.map(({ row }) => row))));
    place = rows.at(-1)?.place ?? null;
    more = rows.length === CHUNK;
  }
  return page.slice(0, first);
}
