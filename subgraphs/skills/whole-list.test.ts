import { expect, test } from '@jest/globals';
import type { ConceptRecord } from './concept.js';
import { cursorOf } from './cursor.js';
import { pageAfter, skillConnection, skillRow } from './whole-list.js';

const skill = (name: string, label: string | null = name): ConceptRecord => ({
  uri: `esco:${name}`,
  kind: 'Skill',
  prefLabelFr: label,
});

const LIST = ['held', 'esco:nurse'];
const rows = [
  skillRow(1, skill('zeal')),
  skillRow(1, skill('ardour', 'Ardeur')),
  skillRow(0, skill('listening', 'écouter')),
  skillRow(0, skill('eating', 'ecrire')),
  skillRow(0, skill('b', 'same')),
  skillRow(0, skill('a', 'same')),
];
const ORDER = ['eating', 'listening', 'a', 'b', 'ardour', 'zeal'].map((name) => `esco:${name}`);
const read = async (first: number, after: string | null) => {
  const connection = skillConnection(LIST, { first, after }, async () => rows);
  return { edges: await connection.edges(), page: await connection.pageInfo(), total: await connection.totalCount() };
};

test('skills are in groups, those of a group by label without regard to case, those of one label by URI', async () => {
  const { edges, page, total } = await read(6, null);
  expect(edges.map(({ node }) => node.uri)).toEqual(ORDER);
  expect(page).toEqual({ endCursor: edges.at(-1)!.cursor(), hasNextPage: false });
  expect(total).toBe(6);
});

test.each([1, 2, 4, 5])('by pages of %i it is the same list, from every edge on', async (first) => {
  const whole = (await read(6, null)).edges;
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, page } = await read(first, after);
    found.push(...edges.map(({ node }) => node.uri));
    [after, more] = [page.endCursor, page.hasNextPage];
  }
  expect(found).toEqual(whole.map(({ node }) => node.uri));
  for (const [at, { cursor }] of whole.entries())
    expect((await read(6, cursor())).edges.map(({ node }) => node.uri)).toEqual(found.slice(at + 1));
});

test('a cursor whose row is gone still says where to go on', () => {
  expect(pageAfter([{ key: [1, 'c'] }, { key: [1, 'a'] }], [1, 'b'], 5)).toEqual([{ key: [1, 'c'] }]);
});

test('what is computed is computed once, whatever is asked of it, and not at all for a page that cannot be', async () => {
  let times = 0;
  const connection = skillConnection(LIST, { first: 2 }, async () => {
    times += 1;
    return rows;
  });
  await Promise.all([connection.nodes(), connection.edges(), connection.pageInfo(), connection.totalCount()]);
  expect(times).toBe(1);
  const never = async (): Promise<never> => {
    throw new Error('computed');
  };
  for (const page of [
    { first: 0 },
    { first: 201 },
    { first: 1, after: cursorOf(['held', 'esco:carer'], rows[0]!.key) },
  ])
    expect(() => skillConnection(LIST, page, never)).toThrow(/^`(first|after)` must be/);
});

test('a key of other sorts of parts cuts a page and no more', () => {
  expect(pageAfter(rows, ['x', 0, null], 2).length).toBeLessThanOrEqual(3);
});
