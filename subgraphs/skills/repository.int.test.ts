import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiError } from '../../runtime/errors.js';
import { askOver, openSkills } from './test/skills-graph.js';

const { graph, ask, load, close } = openSkills();

beforeAll(load);
afterAll(close);

describe('an occupation', () => {
  test('has its skills, essential ones first, then by label without regard to accents', async () => {
    const { data } = await ask(
      '{ occupation(uri: "esco:carer") { skills { edges { relationType node { uri reuseLevel } } } } }',
    );
    expect(data).toEqual({
      occupation: {
        skills: {
          edges: [
            { relationType: 'ESSENTIAL', node: { uri: 'esco:listening', reuseLevel: 'TRANSVERSAL' } },
            { relationType: 'ESSENTIAL', node: { uri: 'esco:hygiene', reuseLevel: 'CROSS_SECTOR' } },
            { relationType: 'OPTIONAL', node: { uri: 'esco:cooking', reuseLevel: null } },
          ],
        },
      },
    });
  });

  test('filters and counts its skills', async () => {
    const { data } = await ask(`{ occupation(uri: "esco:carer") {
      essential: skills(relationType: [ESSENTIAL], first: 1) { totalCount nodes { uri } pageInfo { hasNextPage } }
      transversal: skills(reuseLevel: [TRANSVERSAL]) { totalCount nodes { uri } }
      none: skills(relationType: [EMERGING]) { totalCount nodes { uri } pageInfo { endCursor hasNextPage } }
    } }`);
    expect(data).toEqual({
      occupation: {
        essential: { totalCount: 2, nodes: [{ uri: 'esco:listening' }], pageInfo: { hasNextPage: true } },
        transversal: { totalCount: 1, nodes: [{ uri: 'esco:listening' }] },
        none: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } },
      },
    });
  });

  test('says what a near one shares and what is missing', async () => {
    const { data } = await ask(`{ occupation(uri: "esco:carer") { nearest { edges {
      rank score sharedEssentialCount sharedOptionalCount node { uri } shared { nodes { uri } } missingEssential { nodes { uri } } missingOptional { nodes { uri } }
    } } } }`);
    expect(data).toEqual({
      occupation: {
        nearest: {
          edges: [
            {
              rank: 1,
              score: 0.4,
              sharedEssentialCount: 2,
              sharedOptionalCount: 0,
              node: { uri: 'esco:nurse' },
              shared: { nodes: [{ uri: 'esco:listening' }, { uri: 'esco:hygiene' }] },
              missingEssential: { nodes: [{ uri: 'esco:injecting' }] },
              missingOptional: { nodes: [{ uri: 'esco:managing' }] },
            },
          ],
        },
      },
    });
  });

  test('is in its ISCO group, its collections and its hierarchy', async () => {
    const { data } = await ask(`{
      occupation(uri: "esco:nurse") { broader { nodes { notation } } collections { nodes { key } }
        iscoGroup { notation narrower { nodes { uri } } matches { edges { type node { uri } } } } }
      skill(uri: "esco:listening") { collections { nodes { key members { nodes { uri } } } }
        relatedSkills { edges { relationType node { uri } } } occupations(first: 1) { edges { relationType node { uri } } } }
    }`);
    expect(data).toEqual({
      occupation: {
        iscoGroup: {
          notation: '2221',
          narrower: { nodes: [{ uri: 'esco:nurse' }] },
          matches: { edges: [{ type: 'NARROW', node: { uri: 'urn:rome:J1506' } }] },
        },
        broader: { nodes: [{ notation: '2221' }] },
        collections: { nodes: [] },
      },
      skill: {
        collections: { nodes: [{ key: 'transversal', members: { nodes: [{ uri: 'esco:listening' }] } }] },
        relatedSkills: { edges: [{ relationType: 'OPTIONAL', node: { uri: 'esco:hygiene' } }] },
        occupations: { edges: [{ relationType: 'ESSENTIAL', node: { uri: 'esco:carer' } }] },
      },
    });
  });
});

describe('ROME', () => {
  test('an occupation by its code, with what ROME says about it', async () => {
    const { data } = await ask(`{ romeOccupation(code: "j1501") {
      code prefLabel regulated executive transitionDemographic definition accessConditions parent { code } broader { nodes { notation broader { nodes { notation } } } }
      appellations { nodes { shortLabel littleUsed occupation { code } } } workContexts { nodes { contextType } } themes { nodes { uri } }
      skills(kinds: [ROME_SAVOIR]) { edges { relationType node { __typename uri ... on RomeSavoir { category occupations { nodes { code } } } } } }
      mobilities { edges { rank node { code } } } sectors { edges { principal node { uri occupations { nodes { code } } } } } interests { edges { principal node { uri } } }
    } }`);
    expect(data).toEqual({
      romeOccupation: {
        code: 'J1501',
        prefLabel: 'Aide-soignant / Aide-soignante',
        regulated: true,
        executive: null,
        transitionDemographic: true,
        definition: null,
        accessConditions: 'Diplôme d’État.',
        parent: null,
        broader: { nodes: [{ notation: 'J15', broader: { nodes: [{ notation: 'J' }] } }] },
        appellations: { nodes: [{ shortLabel: 'Aide-soignant', littleUsed: false, occupation: { code: 'J1501' } }] },
        workContexts: { nodes: [{ contextType: 'Horaires' }] },
        themes: { nodes: [] },
        skills: {
          edges: [
            {
              relationType: 'EMERGING',
              node: {
                __typename: 'RomeSavoir',
                uri: 'urn:rome:ogr:3',
                category: 'Santé',
                occupations: { nodes: [{ code: 'J1501' }] },
              },
            },
          ],
        },
        mobilities: {
          edges: [
            { rank: 1, node: { code: 'J1506' } },
            { rank: 2, node: { code: 'M1855' } },
          ],
        },
        sectors: {
          edges: [
            { principal: true, node: { uri: 'urn:rome:sector:2', occupations: { nodes: [{ code: 'J1501' }] } } },
            { principal: false, node: { uri: 'urn:rome:sector:1', occupations: { nodes: [{ code: 'J1501' }] } } },
          ],
        },
        interests: { edges: [{ principal: null, node: { uri: 'urn:rome:interest:1' } }] },
      },
    });
  });

  test('matches are read from both ends, the surest first', async () => {
    const { data } = await ask(`{
      occupationsByRome(code: "J1501") { edges { type method confidence source node { uri } } }
      sure: occupationsByRome(code: "J1501", minConfidence: 0.6) { totalCount nodes { uri } }
      romeOccupation(code: "J1506") { all: matches { edges { type node { uri } } }  broad: matches(type: [BROAD]) { nodes { uri } } }
      occupation(uri: "esco:nurse") { broad: matches(type: [BROAD]) { totalCount nodes { uri } } }
    }`);
    expect(data).toEqual({
      occupationsByRome: {
        edges: [
          { type: 'CLOSE', method: 'LEXICAL', confidence: 0.8, source: 'equal labels', node: { uri: 'esco:carer' } },
          { type: 'NARROW', method: 'CROSSWALK', confidence: 0.5, source: 'ISCO', node: { uri: 'esco:nurse' } },
        ],
      },
      sure: { totalCount: 1, nodes: [{ uri: 'esco:carer' }] },
      romeOccupation: {
        all: { edges: [{ type: 'BROAD', node: { uri: 'isco:2221' } }] },
        broad: { nodes: [{ uri: 'isco:2221' }] },
      },
      occupation: { broad: { totalCount: 1, nodes: [{ uri: 'urn:rome:J1501' }] } },
    });
  });
});

test('reference lists filter and sort in the graph', async () => {
  const { data } = await ask(`{
    filtered: romeDomains(where: { notation: { startsWith: "J1" } }) { totalCount nodes { notation } }
    sorted: romeDomains(sort: [{ notation: DESC }], first: 1) { totalCount nodes { notation } }
    named: collections(where: { key: { eq: "transversal" } }) { nodes { key uri } }
  }`);
  expect(data).toEqual({
    filtered: { totalCount: 1, nodes: [{ notation: 'J15' }] },
    sorted: { totalCount: 2, nodes: [{ notation: 'J15' }] },
    named: { nodes: [{ key: 'transversal', uri: 'esco:transversal' }] },
  });
});

test('the versions say what their reuse requires', async () => {
  const { data } = await ask('{ schemeVersions { id scheme version languages attribution licence loadedAt sample } }');
  expect(data).toEqual({
    schemeVersions: [
      {
        id: 'ESCO-v1.1.1',
        scheme: 'ESCO',
        version: 'v1.1.1',
        languages: ['en', 'fr'],
        attribution: 'This service uses the ESCO classification of the European Commission',
        licence: 'CC BY 4.0',
        loadedAt: '2026-01-01T00:00:00Z',
        sample: true,
      },
    ],
  });
});

test('a graph that does not answer is an outage the client can read, in lists of the library too', async () => {
  const read = async () => {
    throw new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.');
  };
  const { errors } = await askOver({ ...graph, read })(
    '{ concept(uri: "esco:nurse") { uri } iscoGroups { nodes { uri } } }',
  );
  expect(errors?.map(({ extensions, path }) => `${path?.join('.')} ${extensions['code']}`).sort()).toEqual([
    'concept GRAPH_UNAVAILABLE',
    'iscoGroups.nodes GRAPH_UNAVAILABLE',
  ]);
});

interface Page {
  readonly nodes: readonly { readonly uri: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PAGE = 'nodes { uri } pageInfo { endCursor hasNextPage }';

/** Reads one page; `list` names the list and takes `%` where the arguments of the page go. */
async function pageOf(list: string, first: number, after: string | null): Promise<Page> {
  const query = `{ ${list.replace('%', `first: ${first}, after: ${JSON.stringify(after)}`)} }`;
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  const find = (value: unknown): Page => {
    const inner = value as Record<string, unknown>;
    return 'pageInfo' in inner ? (inner as unknown as Page) : find(Object.values(inner)[0]);
  };
  return find(data);
}

/** All of a list, page by page; `between` happens after the first. */
async function walk(list: string, first: number, between?: () => Promise<unknown>): Promise<string[]> {
  const uris: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 50; pages += 1) {
    const { nodes, pageInfo }: Page = await pageOf(list, first, after);
    uris.push(...nodes.map(({ uri }) => uri));
    if (!pageInfo.hasNextPage) return uris;
    if (pages === 0) await between?.();
    after = pageInfo.endCursor;
  }
  throw new Error(`${list} does not end`);
}

describe('a list read page by page is the list read at once', () => {
  test.each([
    [`occupation(uri: "esco:nurse") { skills(%) { ${PAGE} } }`, 4],
    [`occupation(uri: "esco:nurse") { skills(relationType: [ESSENTIAL], %) { ${PAGE} } }`, 3],
    [`skill(uri: "esco:listening") { occupations(%) { ${PAGE} } }`, 2],
    [`romeOccupation(code: "J1501") { mobilities(%) { ${PAGE} } }`, 2],
    [`romeOccupation(code: "J1501") { nearest(%) { ${PAGE} } }`, 2],
    [`romeOccupation(code: "J1501") { sectors(%) { ${PAGE} } }`, 2],
    [`occupationsByRome(code: "J1501", %) { ${PAGE} }`, 2],
    // No code of a skill is known: by URI alone.
    [`concept(uri: "skills:group") { narrower(%) { ${PAGE} } }`, 3],
    [`topConcepts(hierarchy: ISCO, %) { ${PAGE} }`, 2],
    [`iscoGroups(%) { ${PAGE} }`, 2],
    [`romeDomains(sort: [{ notation: DESC }], %) { ${PAGE} }`, 2],
    // Without a French label, without a notation: null is after everything, and first when turned round.
    [`skillGroups(sort: [{ prefLabelFr: ASC }], %) { ${PAGE} }`, 4],
    [`skillGroups(sort: [{ prefLabelFr: DESC }, { notation: DESC }], %) { ${PAGE} }`, 4],
    [`skillGroups(where: { notation: { startsWith: "S" } }, sort: [{ prefLabelEn: DESC }], %) { ${PAGE} }`, 2],
    [`collections(sort: [{ key: DESC }], %) { ${PAGE} }`, 1],
    [`workContexts(sort: [{ contextType: ASC }], %) { ${PAGE} }`, 1],
  ])('%s', async (list, length) => {
    await graph.write(/* cypher */ `
      UNWIND [['skills:group', null, 'compétences'], ['skills:S1', 'S1', null], ['skills:S2', 'S2', null], ['skills:T', 'T', 'transversales']] AS group
      MERGE (concept:Concept:SkillGroup { uri: group[0] }) SET concept.kind = 'SkillGroup', concept.notation = group[1], concept.prefLabelFr = group[2], concept.prefLabelEn = group[0]
      WITH concept MATCH (top:Concept { uri: 'skills:group' })
      FOREACH (below IN CASE WHEN concept = top THEN [] ELSE [concept] END | MERGE (below)-[:BROADER]->(top))`);
    const whole = await walk(list, 20);
    expect(new Set(whole).size).toBe(length);
    expect(whole).toHaveLength(length);
    for (const first of [1, 2]) expect(await walk(list, first)).toEqual(whole);
  });
});

describe('a page stays right when rows come and go in between', () => {
  const LIST = `occupation(uri: "esco:nurse") { skills(%) { ${PAGE} } }`;
  const names = (uris: readonly string[]): string[] => uris.map((uri) => uri.replace('esco:', ''));
  const link = (type: string, uri: string) =>
    graph.write(
      `MATCH (of:Concept { uri: 'esco:nurse' }) MATCH (skill:Concept { uri: $uri }) MERGE (of)-[:${type}]->(skill)`,
      { uri },
    );
  const unlink = (uri: string) =>
    graph.write(`MATCH (:Concept { uri: 'esco:nurse' })-[link]->(:Concept { uri: $uri }) DELETE link`, { uri });

  test('one before it comes, one after it goes, and the very one that the cursor names', async () => {
    expect(names(await walk(LIST, 20))).toEqual(['listening', 'injecting', 'hygiene', 'managing']);

    // By an offset, `injecting` would be told twice.
    expect(names(await walk(LIST, 2, () => link('ESSENTIAL_SKILL', 'esco:c')))).toEqual([
      'listening',
      'injecting',
      'hygiene',
      'managing',
    ]);
    // By an offset, `hygiene` would be left out; and a cursor that only names a row would lead nowhere.
    await unlink('esco:c');
    expect(names(await walk(LIST, 2, () => unlink('esco:injecting')))).toEqual([
      'listening',
      'injecting',
      'hygiene',
      'managing',
    ]);
    await link('ESSENTIAL_SKILL', 'esco:injecting');
  });
});

test('a cursor of another list is refused, and of another order', async () => {
  const cursor = async (list: string): Promise<string> => String((await pageOf(list, 1, null)).pageInfo.endCursor);
  const ofNurse = await cursor(`occupation(uri: "esco:nurse") { skills(%) { ${PAGE} } }`);
  const up = await cursor(`romeDomains(sort: [{ notation: ASC }], %) { ${PAGE} }`);
  const { errors } = await ask(
    `query ($ofNurse: String, $up: String) {
      right: occupation(uri: "esco:nurse") { skills(relationType: [ESSENTIAL], after: $ofNurse) { totalCount } }
      a: occupation(uri: "esco:carer") { skills(after: $ofNurse) { totalCount } }
      b: occupation(uri: "esco:nurse") { broader(after: $ofNurse) { totalCount } }
      c: romeDomains(sort: [{ notation: DESC }], after: $up) { totalCount }
      d: topConcepts(hierarchy: ROME_DOMAINS, after: $up) { totalCount }
    }`,
    { ofNurse, up },
  );
  expect(errors?.map(({ path, extensions }) => `${path?.join('.')} ${extensions['code']}`).sort()).toEqual([
    'a.skills BAD_USER_INPUT',
    'b.broader BAD_USER_INPUT',
    'c BAD_USER_INPUT',
    'd BAD_USER_INPUT',
  ]);
});

test('the tops of hierarchies, and the way down to a concept', async () => {
  await graph.write(/* cypher */ `
    MERGE (top:Concept:IscoGroup { uri: 'isco:2' }) SET top += { kind: 'IscoGroup', notation: '2' }
    MERGE (naf:Concept:RomeSector { uri: 'urn:rome:naf:1' }) SET naf += { kind: 'RomeSector', sectorType: 'NAF' }
    WITH top UNWIND ['isco:2221', 'isco:5321'] AS uri MATCH (below:Concept { uri: uri }) MERGE (below)-[:BROADER]->(top)
    WITH DISTINCT top MATCH (nurse:Concept { uri: 'esco:nurse' }) MATCH (also:Concept { uri: 'isco:5321' }) MERGE (nurse)-[:BROADER]->(also)`);
  const { data } = await ask(`{
    isco: topConcepts(hierarchy: ISCO) { totalCount nodes { __typename notation } }
    domains: topConcepts(hierarchy: ROME_DOMAINS) { totalCount nodes { notation narrower { nodes { notation } } } }
    sectors: topConcepts(hierarchy: ROME_SECTORS) { nodes { uri } }
    competences: topConcepts(hierarchy: ROME_COMPETENCES) { totalCount }
    nurse: concept(uri: "esco:nurse") { ancestors { nodes { uri } } }
    one: concept(uri: "esco:nurse") { ancestors(first: 1) { nodes { uri } } }
    card: romeOccupation(code: "J1501") { ancestors { nodes { notation } } }
    top: concept(uri: "isco:2") { ancestors { nodes { uri } } }
  }`);
  const first = { nodes: [{ uri: 'isco:2' }, { uri: 'isco:2221' }] };
  expect(data).toEqual({
    isco: { totalCount: 1, nodes: [{ __typename: 'IscoGroup', notation: '2' }] },
    domains: { totalCount: 1, nodes: [{ notation: 'J', narrower: { nodes: [{ notation: 'J15' }] } }] },
    sectors: { nodes: [{ uri: 'urn:rome:sector:1' }, { uri: 'urn:rome:sector:2' }] },
    competences: { totalCount: 0 },
    nurse: { ancestors: [first, { nodes: [{ uri: 'isco:2' }, { uri: 'isco:5321' }] }] },
    one: { ancestors: [first] },
    card: { ancestors: [{ nodes: [{ notation: 'J' }, { notation: 'J15' }] }] },
    top: { ancestors: [] },
  });
});
