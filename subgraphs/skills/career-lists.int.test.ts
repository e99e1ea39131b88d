import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSkills } from './test/skills-graph.js';

const { graph, ask, load, close } = openSkills();

/** Seven moves of one occupation, two of each rank and all but one of one score, to occupations that ask for nine skills of three labels. */
const MORE = /* cypher */ `
  MATCH (carer:Concept { uri: 'esco:carer' })
  UNWIND range(1, 7) AS n
  CREATE (to:Concept:Occupation { uri: 'esco:o' + n, kind: 'Occupation', scheme: 'ESCO', status: 'RELEASED', notation: '9' + n, prefLabelEn: 'occupation ' + n })
  CREATE (carer)-[:TRANSITION { rank: 2 + n / 2, score: CASE n WHEN 4 THEN 0.5 ELSE 0.3 END, sharedEssential: 0, sharedOptional: 0,
    viability: CASE n WHEN 1 THEN 'HIGHLY_VIABLE' ELSE 'MIN_VIABLE' END, kind: CASE n % 2 WHEN 0 THEN 'SIMILAR' ELSE 'LATERAL' END }]->(to)
  WITH collect(to) AS occupations
  UNWIND range(1, 12) AS n
  CREATE (skill:Concept:Skill { uri: 'esco:s' + n, kind: 'Skill', scheme: 'ESCO', prefLabelEn: 'skill ' + n % 3 })
  FOREACH (to IN CASE WHEN n <= 6 THEN occupations ELSE [] END | CREATE (to)-[:ESSENTIAL_SKILL]->(skill))
  FOREACH (to IN CASE WHEN n > 6 THEN occupations ELSE [] END | CREATE (to)-[:OPTIONAL_SKILL]->(skill))
  WITH collect(skill) AS skills
  UNWIND [[0, 1], [0, 2], [6, 7]] AS beside
  WITH skills[beside[0]] AS skill, skills[beside[1]] AS other
  CREATE (skill)-[:RELATED_SKILL { relationType: 'OPTIONAL' }]->(other)`;

beforeAll(async () => {
  await load();
  await graph.write(MORE);
});
afterAll(close);

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly uri: string } }[];
  readonly nodes: readonly { readonly uri: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PAGE = '{ totalCount edges { cursor node { uri } } nodes { uri } pageInfo { endCursor hasNextPage } }';

const asked = (list: string, first: number, after: string | null): string =>
  `{ ${list.replace('%', `first: ${first}, after: ${JSON.stringify(after)}`).replace('PAGE', PAGE)} }`;

/** Reads one page; `list` names the list and takes `%` where the arguments of the page go. Of several rows it is the list of the first. */
async function pageOf(list: string, first: number, after: string | null): Promise<Page> {
  const { data, errors } = await ask(asked(list, first, after));
  expect(errors).toBeUndefined();
  const find = (value: unknown): Page => {
    const inner = value as Record<string, unknown>;
    return 'pageInfo' in inner ? (inner as unknown as Page) : find(Object.values(inner)[0]);
  };
  return find(data);
}

const urisOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.uri);

/** All of a list, page by page; `between` happens after the first. */
async function walk(list: string, first: number, between?: () => Promise<unknown>): Promise<string[]> {
  const uris: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 50; pages += 1) {
    const page: Page = await pageOf(list, first, after);
    expect(page.nodes.map(({ uri }) => uri)).toEqual(urisOf(page));
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    uris.push(...urisOf(page));
    if (!page.pageInfo.hasNextPage) return uris;
    expect(page.edges).toHaveLength(first);
    if (pages === 0) await between?.();
    after = page.pageInfo.endCursor;
  }
  throw new Error(`${list} does not end`);
}

const HELD = 'held: ["esco:s7", "esco:s1", "esco:s4", "esco:s8"]';
const TRANSITIONS = 'transitions(occupation: "esco:carer", %) PAGE';
const REACHABLE = 'reachable(from: "esco:carer", effort: 5, %) PAGE';
const GAP = `skillGap(${HELD}, target: "esco:o1")`;
const WAY = 'careerPaths(from: "esco:nurse", to: "esco:o1", maxPaths: 1)';
const BEST = 'transitions(occupation: "esco:carer", minViability: HIGHLY_VIABLE)';
const AS_OF = 'occupation(uri: "esco:o1") { asOf(version: "ESCO-v1.1.1") { relations(%) PAGE } }';

describe('a list read page by page is the list read at once', () => {
  test.each([
    [TRANSITIONS, 8],
    ['transitions(occupation: "esco:carer", kinds: [SIMILAR], %) PAGE', 3],
    ['transitions(occupation: "esco:carer", minViability: MIN_VIABLE, %) PAGE', 7],
    [REACHABLE, 11],
    ['reachable(from: "esco:carer", effort: 5, scheme: ROME, %) PAGE', 3],
    ['reachable(held: ["esco:s1", "esco:listening"], effort: 5, %) PAGE', 12],
    ['reachable(riasec: [S], effort: 5, %) PAGE', 12],
    [`${GAP} { held(%) PAGE }`, 4],
    [`${GAP} { adjacent(%) PAGE }`, 2],
    [`${GAP} { missingEssential(%) PAGE }`, 2],
    [`${GAP} { missingOptional(%) PAGE }`, 4],
    [`${WAY} { paths { gap(%) PAGE } }`, 6],
    [`careerPaths(riasec: [S], to: "esco:o1", maxPaths: 1) { paths { gap(%) PAGE } }`, 7],
    [`${BEST} { edges { missingEssential(%) PAGE } }`, 6],
    [`${BEST} { edges { missingOptional(%) PAGE } }`, 6],
    ['occupation(uri: "esco:carer") { nearest(first: 1) { edges { shared(%) PAGE } } }', 2],
    [
      'careerPaths(from: "esco:nurse", to: "esco:carer", maxPaths: 1) { paths { steps { transition { shared(%) PAGE } } } }',
      2,
    ],
    [AS_OF, 12],
  ])('%s', async (list, length) => {
    const whole = await walk(list, 50);
    expect(whole).toHaveLength(length);
    expect(new Set(whole).size).toBe(length);
    for (const first of [1, 2, 3]) expect(await walk(list, first)).toEqual(whole);
    const page = await pageOf(list, 50, null);
    expect(page.totalCount).toBe(length);
    for (const [at, { cursor }] of page.edges.entries())
      expect(urisOf(await pageOf(list, 50, cursor))).toEqual(whole.slice(at + 1));
  });
});

describe('a page stays right when rows come and go in between', () => {
  const reloaded = () => graph.write(`MATCH (v:SchemeVersion) SET v.loadedAt = v.loadedAt + duration('PT1S')`);
  const LINK = `MATCH (carer:Concept { uri: 'esco:carer' }) MATCH (to:Concept { uri: $to })`;
  const move = (to: string, properties: unknown) =>
    graph.write(`${LINK} CREATE (carer)-[link:TRANSITION]->(to) SET link = $properties`, { to, properties });
  /** @returns what the move was like */
  async function unlink(to: string): Promise<unknown> {
    const MOVE = `${LINK} MATCH (carer)-[link:TRANSITION]->(to)`;
    const [was] = await graph.read<{ properties: unknown }>(`${MOVE} RETURN properties(link) AS properties`, { to });
    await graph.write(`${MOVE} DELETE link`, { to });
    return was!.properties;
  }

  test.each([
    ['transitions', TRANSITIONS],
    ['what is within reach', REACHABLE],
  ])('%s: one before it comes, and the very one that the cursor names goes', async (_name, list) => {
    const whole = await walk(list, 50);
    const came = await walk(list, 2, async () => {
      await move('esco:webdev', { rank: 0, score: 1, viability: 'MIN_VIABLE', sharedEssential: 0, sharedOptional: 0 });
      await reloaded();
    });
    // By an offset, the second one would be told twice.
    expect(came).toEqual(whole);
    await unlink('esco:webdev');
    await reloaded();

    // By an offset, the third one would be left out.
    let was: unknown;
    const left = await walk(list, 2, async () => {
      was = await unlink(whole[1]!);
      await reloaded();
    });
    expect(left).toEqual(whole);
    await move(whole[1]!, was);
    await reloaded();
  });
});

describe('a cursor is one of its list', () => {
  const cursorOf = async (list: string): Promise<string> => String((await pageOf(list, 1, null)).pageInfo.endCursor);
  const refusal = async (list: string, cursor: string): Promise<unknown> => {
    const { errors } = await ask(asked(list, 1, cursor));
    return errors?.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`);
  };
  const REFUSED = [
    'BAD_USER_INPUT `after` must be a cursor of this list: the `endCursor` of the page before, or the `cursor` of an edge.',
  ];

  test.each([
    ['of another occupation', TRANSITIONS, 'transitions(occupation: "urn:rome:J1501", %) PAGE'],
    ['of the same moves as another list', TRANSITIONS, 'occupation(uri: "esco:carer") { nearest(%) PAGE }'],
    ['from elsewhere', REACHABLE, 'reachable(from: "esco:nurse", effort: 5, %) PAGE'],
    ['with other skills', 'reachable(held: ["esco:s1"], effort: 5, %) PAGE', 'reachable(held: ["esco:s2"], %) PAGE'],
    ['drawn to something else', 'reachable(riasec: [S], effort: 5, %) PAGE', 'reachable(riasec: [S, R], %) PAGE'],
    [
      'a gap of other skills',
      `${GAP} { held(%) PAGE }`,
      'skillGap(held: ["esco:s1"], target: "esco:o1") { held(%) PAGE }',
    ],
    ['a gap of another occupation', `${GAP} { held(%) PAGE }`, `skillGap(${HELD}, target: "esco:o2") { held(%) PAGE }`],
    ['another list of the gap', `${GAP} { held(%) PAGE }`, `${GAP} { missingEssential(%) PAGE }`],
    [
      'of another way',
      `${WAY} { paths { gap(%) PAGE } }`,
      'careerPaths(from: "esco:nurse", to: "esco:o2", maxPaths: 1) { paths { gap(%) PAGE } }',
    ],
    [
      'another list of the move',
      `${BEST} { edges { missingOptional(%) PAGE } }`,
      `${BEST} { edges { missingEssential(%) PAGE } }`,
    ],
    ['of another concept', AS_OF, AS_OF.replace('o1', 'o2')],
  ])('%s: refused', async (_name, list, other) => {
    expect(await refusal(other, await cursorOf(list))).toEqual(REFUSED);
  });

  test('filters and the order of what is held are no other list', async () => {
    const cursor = await cursorOf(TRANSITIONS);
    const filtered = TRANSITIONS.replace('%', 'kinds: [SIMILAR], minViability: MIN_VIABLE, %');
    expect(urisOf(await pageOf(filtered, 5, cursor))).toEqual(await walk(filtered, 50));
    const near = REACHABLE.replace('effort: 5', 'effort: 4, scheme: ESCO');
    expect(urisOf(await pageOf(near, 50, await cursorOf(near)))).toEqual(
      urisOf(await pageOf(near.replace('effort: 4', 'effort: 5'), 50, await cursorOf(near))),
    );
    const turned = GAP.replace(HELD, 'held: ["esco:s8", "esco:s4", "esco:s1", "esco:s7", "esco:s7"]');
    expect(
      urisOf(await pageOf(`${turned} { held(%) PAGE }`, 50, await cursorOf(`${GAP} { held(%) PAGE }`))),
    ).toHaveLength(3);
  });

  test.each([TRANSITIONS, REACHABLE, `${GAP} { held(%) PAGE }`, `${WAY} { paths { gap(%) PAGE } }`, AS_OF])(
    'a forged one of %s is refused',
    async (list) => {
      const [name, ...key] = JSON.parse(Buffer.from(await cursorOf(list), 'base64url').toString()) as unknown[];
      const written = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
      for (const forged of [
        written(['00000000', ...key]),
        written([name, ...key.slice(1)]),
        written([name, ...key, 'more']),
        written([name, ...key.slice(1), { gt: '' }]),
        written(20),
        Buffer.from('offset:20').toString('base64url'),
        '20',
        '',
      ])
        expect([forged, await refusal(list, forged)]).toEqual([forged, REFUSED]);
    },
  );
});

describe('of another classification, or no more in use', () => {
  beforeAll(async () => {
    await graph.write(`MATCH (a:Concept { uri: 'esco:hygiene' }) MATCH (b:Concept { uri: 'urn:rome:ogr:2' })
      MATCH (c:Concept { uri: 'esco:cooking' }) MATCH (d:Concept { uri: 'urn:rome:ogr:3' }) MATCH (old:Concept { uri: 'esco:nurse' }) MATCH (new:Concept { uri: 'esco:carer' })
      CREATE (a)-[:MATCH { type: 'CLOSE', confidence: 0.9 }]->(b), (c)-[:MATCH { type: 'CLOSE', confidence: 0.8 }]->(d)
      SET old.status = 'OBSOLETE' CREATE (old)-[:REPLACED_BY]->(new)
      CREATE (:Concept:Skill { uri: 'esco:old', kind: 'Skill', scheme: 'ESCO', status: 'OBSOLETE' })
      CREATE (:Concept:RomeOccupation { uri: 'urn:rome:A9999', kind: 'RomeOccupation', scheme: 'ROME', status: 'OBSOLETE' })`);
    await graph.write(`MATCH (v:SchemeVersion) SET v.loadedAt = v.loadedAt + duration('PT1S')`);
  });

  test('held skills count as those that they match well, and it is told which; which match none, and which are none', async () => {
    const { data, errors } =
      await ask(`{ skillGap(held: ["esco:hygiene", "esco:cooking", "esco:old", "esco:nobody"], target: "urn:rome:J1501") {
      coverage held { nodes { uri } } carriedOver { edges { node { uri } heldSkill { uri } confidence } } leftAside unknownHeld } }`);
    expect(errors).toBeUndefined();
    expect(data!['skillGap']).toEqual({
      coverage: expect.any(Number),
      held: { nodes: [{ uri: 'urn:rome:ogr:2' }] },
      carriedOver: {
        edges: [{ node: { uri: 'urn:rome:ogr:2' }, heldSkill: { uri: 'esco:hygiene' }, confidence: 0.9 }],
      },
      leftAside: ['esco:cooking'],
      unknownHeld: ['esco:old', 'esco:nobody'],
    });
    expect((data!['skillGap'] as { coverage: number }).coverage).toBeGreaterThan(0);
  });

  test('paths from held skills tell which of them are none in use', async () => {
    const { data } =
      await ask(`{ held: careerPaths(held: ["esco:cooking", "esco:old"], to: "urn:rome:J1506") { unknownHeld }
      from: careerPaths(from: "urn:rome:J1501", to: "urn:rome:J1506") { unknownHeld } }`);
    expect(data).toEqual({ held: { unknownHeld: ['esco:old'] }, from: { unknownHeld: [] } });
  });

  test.each([
    'transitions(occupation: "%") { totalCount }',
    'careerPaths(from: "%", to: "urn:rome:J1506") { paths { effort } }',
    'careerPaths(from: "urn:rome:J1501", to: "%") { paths { effort } }',
    'careerPaths(from: "urn:rome:J1501", to: "urn:rome:J1506", via: "%") { paths { effort } }',
    'reachable(from: "%") { totalCount }',
    'skillGap(held: [], target: "%") { coverage }',
  ])('%s says that an occupation was withdrawn, and what replaced it', async (field) => {
    const refused = async (uri: string) => (await ask(`{ ${field.replace('%', uri)} }`)).errors?.[0];
    expect(await refused('esco:nurse')).toMatchObject({
      message: 'esco:nurse was withdrawn from its classification; ask for what replaced it: esco:carer.',
      extensions: { code: 'NOT_FOUND' },
    });
    expect((await refused('urn:rome:A9999'))?.message).toMatch(
      'withdrawn from its classification; nothing is known to',
    );
  });
});
