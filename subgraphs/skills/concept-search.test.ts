import { expect, jest, test } from '@jest/globals';
import type { SkillsRepository } from './repository.js';
import { fakes } from './test/fakes.js';

const candidate = (uri: string, prefLabelFr: string, links = 0) => ({
  concept: { uri, kind: 'Occupation' as const, prefLabelFr },
  otherLabels: {},
  links,
  score: 1,
});

/** In no order: the exact one, then the shorter ones, equal ones by URI. */
const CANDIDATES = [
  candidate('e', 'soudeur de pipeline offshore'),
  candidate('c', 'soudeur plastique'),
  candidate('b', 'soudeur plastique'),
  candidate('a', 'soudeur/soudeuse'),
  candidate('d', 'soudeur sous-marin'),
];

function searching() {
  const found = [...CANDIDATES];
  const { ask } = fakes({ findCandidates: jest.fn<SkillsRepository['findCandidates']>(async () => [...found]) });
  const page = async (first: number, after: string | null, search = 'text: "soudeur"') => {
    const { data, errors } = await ask(
      `query ($first: Int, $after: String) { searchConcepts(${search}, first: $first, after: $after) { edges { cursor node { uri } } pageInfo { endCursor hasNextPage } } }`,
      { first, after },
    );
    if (errors) throw errors[0]!;
    const { edges, pageInfo } = data!['searchConcepts'] as {
      edges: { cursor: string; node: { uri: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    return { ...pageInfo, cursors: edges.map(({ cursor }) => cursor), uris: edges.map(({ node }) => node.uri) };
  };
  return { found, page };
}

test.each([1, 2, 3, 4])('a search read by %i hits is the search read at once', async (first) => {
  const { page } = searching();
  const whole = await page(50, null);
  expect([...whole.uris].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(whole.uris[0]).toBe('a');
  const uris: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const next = await page(first, after);
    uris.push(...next.uris);
    [after, more] = [next.endCursor, next.hasNextPage];
  }
  expect(uris).toEqual(whole.uris);
});

test('a hit that comes before the cursor repeats none, and one that goes leaves none out', async () => {
  const { found, page } = searching();
  const { uris: whole } = await page(50, null);
  const { endCursor } = await page(2, null);
  found.push(candidate('z', 'soudeur', 90));
  expect((await page(50, null)).uris.slice(0, 2)).toContain('z');
  expect((await page(50, endCursor)).uris).toEqual(whole.slice(2));
  found.splice(0, found.length, ...CANDIDATES.filter(({ concept }) => concept.uri !== whole[1]));
  expect((await page(50, endCursor)).uris).toEqual(whole.slice(2));
});

test.each([
  'text: "soudeurs"',
  'text: "soudeur", lang: "en"',
  'text: "soudeur", kinds: [OCCUPATION]',
  'text: "soudeur", scheme: ESCO',
])('a cursor of another search is refused: %s', async (search) => {
  const { page } = searching();
  const { endCursor } = await page(1, null);
  await expect(page(1, endCursor, search)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('the place of a hit is no cursor', async () => {
  const { page } = searching();
  await expect(page(1, Buffer.from('hit:0').toString('base64url'))).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
