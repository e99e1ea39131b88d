import { describe, expect, test } from '@jest/globals';
import { pageFrom, CHUNK, type OwnList, type Sift } from './repository-lists.js';

interface Row {
  readonly n: number;
}

const LIST: OwnList = { own: 'MATCH (row:Row)', id: 'row.id', by: 'row.at', row: 'row.n AS n' };

/** Rows 0 to `count` - 1, the newest first, two at each instant; each trip is counted. */
function graphOf(count: number) {
  const rows = Array.from({ length: count }, (_, n) => ({
    n,
    placeBy: 1_000 - Math.floor(n / 2),
    placeId: String(n).padStart(4, '0'),
  }));
  const trips: string[] = [];
  const readLatest = async (cypher: string, params: Record<string, unknown> = {}) => {
    if ('cursor' in params) {
      trips.push('cursor');
      return rows.filter(({ placeId }) => placeId === params['cursor']);
    }
    trips.push(cypher.includes('SET') ? 'write' : 'page');
    const after = params['after'] as { by: number; id: string } | null;
    return rows
      .filter(
        ({ placeBy, placeId }) => after === null || placeBy < after.by || (placeBy === after.by && placeId > after.id),
      )
      .slice(0, params['first'] as number);
  };
  return { trips, graph: { readLatest } as never };
}

const numbers = async (page: Promise<Row[]>) => (await page).map(({ n }) => n);
const every = (shown: (n: number) => boolean, belongs: (n: number) => boolean = () => true): Sift<Row> => ({
  shown: (rows) => rows.filter(({ n }) => shown(n)),
  belongs: ({ n }) => belongs(n),
});

describe('a page', () => {
  test('begins the list, or goes on after a record, at the same instant too, and carries no place', async () => {
    const { graph, trips } = graphOf(7);
    const page = (after: string | null) => pageFrom<Row>(graph, LIST, {}, { first: 3, after });
    expect(await page(null)).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
    expect(await numbers(page('0002'))).toEqual([3, 4, 5]);
    expect(await numbers(page('0005'))).toEqual([6]);
    expect(await numbers(page('0006'))).toEqual([]);
    expect(trips).toEqual(['page', ...Array(3).fill(['cursor', 'page']).flat()]);
  });

  test('of what writes looks its cursor up by reading', async () => {
    const { graph, trips } = graphOf(3);
    const read = (graph as { readLatest: never }).readLatest;
    const list = { ...LIST, then: 'SET row.seen = true' };
    await pageFrom<Row>(graph, list, {}, { first: 1, after: '0000' }, { read });
    expect(trips).toEqual(['cursor', 'write']);
  });

  test('after what is not in the list is refused, and nothing of the list is read', async () => {
    const { graph, trips } = graphOf(3);
    for (const sift of [undefined, every(() => true)])
      await expect(
        pageFrom<Row>(graph, LIST, {}, { first: 1, after: 'other' }, { ...(sift && { sift }) }),
      ).rejects.toThrow('after must be the id of one of this list');
    expect(trips).toEqual(['cursor', 'cursor']);
  });
});

describe('a page of what is sifted', () => {
  const COUNT = 2 * CHUNK + 50;
  test.each([
    ['all are shown', () => true, 10, ['page']],
    ['every other one is', (n: number) => n % 2 === 0, 60, ['page', 'page']],
    ['the last one is alone', (n: number) => n === COUNT - 1, 1, ['page', 'page', 'page']],
    ['none is', () => false, 5, ['page', 'page', 'page']],
  ])('is full, or the list is over: %s', async (_what, shown, first, trips) => {
    const { graph, trips: made } = graphOf(COUNT);
    const all = Array.from({ length: COUNT }, (_, n) => n).filter(shown);
    const page = pageFrom<Row>(graph, LIST, {}, { first, after: null }, { sift: every(shown) });
    expect(await numbers(page)).toEqual(all.slice(0, first));
    expect(made).toEqual(trips);
  });

  test('is over at a chunk that is just full', async () => {
    const { graph, trips } = graphOf(CHUNK);
    await pageFrom<Row>(graph, LIST, {}, { first: 5, after: null }, { sift: every(() => false) });
    expect(trips).toEqual(['page', 'page']);
  });

  test('goes on after one that is not shown any more, and not after one that is nobody’s of the list', async () => {
    const { graph } = graphOf(10);
    const page = (after: string) =>
      pageFrom<Row>(
        graph,
        LIST,
        {},
        { first: 2, after },
        {
          sift: every(
            (n) => n > 5,
            (n) => n !== 4,
          ),
        },
      );
    expect(await numbers(page('0003'))).toEqual([6, 7]);
    await expect(page('0004')).rejects.toThrow('after must be the id of one of this list');
  });
});
