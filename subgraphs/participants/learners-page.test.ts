import { expect, test } from '@jest/globals';
import type { GraphQLResolveInfo } from 'graphql';
import type { AccessSession } from '../../policy/session.js';
import { learnersPage } from './learners-page.js';
import type { LearnerRow, ParticipantsRepository } from './repository.js';

const AUDIENCE = { name: 'r', agreement: null, pseudonyms: null };
const HOLDER = 'did:web:h.example';

/** A holder with `total` learners, handles in order, of whom those in `open` are open to the caller. */
const world = (total: number, open: (n: number) => boolean) => {
  const rows = Array.from({ length: total }, (_, n) => ({
    n,
    place: String(n).padStart(6, '0'),
  }));
  const trips: number[] = [];
  const repository = {
    learnersOfHolder: async (_holder: string, _audience: unknown, first: number, after: string | null) => {
      trips.push(first);
      return rows.filter(({ place }) => place > (after ?? '')).slice(0, first) as never as LearnerRow[];
    },
  } as Partial<ParticipantsRepository> as ParticipantsRepository;
  const listable = async (_type: string, rows: readonly object[]) =>
    rows.filter((row) => open((row as { n: number }).n));
  const access = { listable } as Partial<AccessSession> as AccessSession;
  const page = (first: number, after: string | null = null) =>
    learnersPage(repository, access, {} as GraphQLResolveInfo, { holder: HOLDER, audience: AUDIENCE, first, after });
  return { page, trips };
};
const numbers = (rows: readonly LearnerRow[]) => rows.map((row) => (row as never as { n: number }).n);

test('a page of open rows is read in one trip', async () => {
  const { page, trips } = world(5, () => true);
  const { rows, hasNextPage } = await page(3);
  expect([numbers(rows), hasNextPage, trips]).toEqual([[0, 1, 2], true, [4]]);
});

test('rows that are not open are passed over, and the page is filled', async () => {
  const { page } = world(1000, (n) => n % 100 === 0);
  const { rows, hasNextPage } = await page(4);
  expect([numbers(rows), hasNextPage]).toEqual([[0, 100, 200, 300], true]);
});

test('there is a next page only where somebody open is on it', async () => {
  const { page } = world(1000, (n) => n < 3);
  expect(await page(3)).toMatchObject({ hasNextPage: false });
});

test('paging meets every open row once, in order', async () => {
  const { page } = world(2000, (n) => n % 7 === 0);
  const seen: number[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { rows, hasNextPage, endCursor } = await page(50, after);
    seen.push(...numbers(rows));
    after = endCursor;
    more = hasNextPage;
  }
  expect(seen).toEqual(Array.from({ length: Math.ceil(2000 / 7) }, (_, i) => i * 7));
});

test('past its bound of trips a page ends early, with a cursor to go on from', async () => {
  const { page, trips } = world(30_000, (n) => n === 29_999);
  const early = await page(1);
  expect([early.rows.length, early.hasNextPage, trips.length]).toEqual([0, true, 40]);
  expect(numbers((await page(1, early.endCursor)).rows)).toEqual([29_999]);
});

test('nobody at all: an empty page that ends where it began', async () => {
  const { page } = world(0, () => true);
  expect(await page(10, 'x')).toEqual({ rows: [], hasNextPage: false, endCursor: 'x' });
});
