import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSkills } from './test/skills-graph.js';

const { statements, graph, ask, load, close } = openSkills();

beforeAll(async () => {
  await load();
  await graph.write(`MATCH (concept:Concept) SET concept.status = 'RELEASED'`);
});
beforeEach(() => void statements.splice(0));
afterAll(close);

describe('no more statements for many than for one', () => {
  const uris = ['esco:nurse', 'esco:carer', 'esco:webdev'];
  const wide = `{ uri prefLabel altLabels description localized { description { lang } } ancestors { nodes { uri } } broader { totalCount nodes { uri } }
    ... on Occupation { iscoGroup { uri } skills(first: 2) { totalCount edges { cursor node { uri collections { nodes { key } } } } nodes { uri } pageInfo { endCursor hasNextPage } }
      matches { nodes { uri } }
      nearest { edges { node { uri skills { nodes { uri } } } shared { totalCount nodes { uri } } missingEssential { nodes { uri } edges { cursor } } missingOptional { nodes { uri } } } }
      asOf(version: "ESCO-v1.1.1") { altLabels relations { totalCount nodes { uri } edges { cursor kind } } } } }`;

  test('a page of occupations, three levels deep', async () => {
    await ask(`{ concepts(uris: ${JSON.stringify(uris.slice(0, 1))}) ${wide} }`);
    const one = statements.splice(0).length;
    await ask(`{ concepts(uris: ${JSON.stringify(uris)}) ${wide} }`);
    // One less when a level has been read before, never one more.
    expect(statements.length).toBeLessThanOrEqual(one);
  });

  test('a page is one statement, and what it counts another one', async () => {
    await ask(
      `{ concepts(uris: ${JSON.stringify(uris)}) { narrower { nodes { uri } edges { cursor } pageInfo { hasNextPage } } } }`,
    );
    expect(statements.splice(0)).toHaveLength(2);
    await ask(`{ concepts(uris: ${JSON.stringify(uris)}) { narrower { totalCount } } }`);
    expect(statements).toHaveLength(2);
  });

  test('what a list of moves needs is asked at once: the occupation, its moves, and what their parts are of', async () => {
    const asked = ask('{ transitions(occupation: "esco:nurse") { edges { node { uri } parts { value of } } } }');
    // No answer of the server can have come yet.
    await new Promise(setImmediate);
    expect(statements).toHaveLength(3);
    expect((await asked).errors).toBeUndefined();
    expect(statements).toHaveLength(3);
  });

  const SKILLS = '{ totalCount nodes { uri } edges { cursor node { prefLabel } } pageInfo { hasNextPage } }';
  const MOVE = `node { uri } shared ${SKILLS} missingEssential ${SKILLS} missingOptional ${SKILLS}`;
  test.each([
    ['moves', `transitions(occupation: "urn:rome:J1501", first: %) { totalCount edges { ${MOVE} } }`],
    ['near occupations', `romeOccupation(code: "J1501") { nearest(first: %) { totalCount edges { ${MOVE} } } }`],
    [
      'what is within reach',
      `reachable(from: "urn:rome:J1501", effort: 2, first: %) { totalCount edges { node { prefLabel } path { gap ${SKILLS} steps { to { uri } transition { score } } } } }`,
    ],
  ])('a page of %s, however long', async (_name, list) => {
    const count = async (first: number): Promise<number> => {
      statements.splice(0);
      const { data, errors } = await ask(`{ ${list.replace('%', String(first))} }`);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data).match(/"shared"|"path"/g)!.length).toBeGreaterThanOrEqual(first);
      return statements.length;
    };
    await count(1); // the first of a process reads what careers are found by
    const one = await count(1);
    expect(await count(2)).toBe(one);
  });

  test('what changed in a release: the releases, a page, its concepts, and how much there is', async () => {
    await graph.write(
      `CREATE (:SchemeVersion { id: 'ESCO-v1.1.0', scheme: 'ESCO', version: 'v1.1.0', sequence: 0, current: false })
       WITH 1 AS made UNWIND ['esco:nurse', 'esco:carer', 'esco:webdev'] AS uri
       CREATE (:ConceptChange { uri: uri, scheme: 'ESCO', version: 'ESCO-v1.1.1', sequence: 1, aspect: 'BROADER', other: 'isco:2221', after: 'x' })`,
    );
    const { data, errors } = await ask(
      '{ schemeVersion(id: "ESCO-v1.1.1") { attribution diff(since: "ESCO-v1.1.0") { totalCount nodes { concept { prefLabel } other { prefLabel } } pageInfo { endCursor } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ schemeVersion: { diff: { totalCount: 3 } } });
    expect(statements).toHaveLength(4);
    await graph.write(`MATCH (n:ConceptChange|SchemeVersion) WHERE n:ConceptChange OR n.version = 'v1.1.0' DELETE n`);
  });

  test('representations of entities', async () => {
    const representations = ['listening', 'hygiene', 'cooking', 'injecting'].map((name) => ({
      __typename: 'Skill',
      uri: `esco:${name}`,
    }));
    const { data } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Skill { en: prefLabel(lang: "en") } } }',
      { representations },
    );
    expect(data).toEqual({
      _entities: [{ en: 'listen actively' }, { en: 'apply hygiene rules' }, { en: 'cook' }, { en: 'inject' }],
    });
    expect(statements).toHaveLength(1);
  });

  test('a list that @neo4j/graphql reads, whatever is asked of its concepts', async () => {
    await ask('{ iscoGroups { nodes { uri } } }'); // the first of a process asks for the server's version
    statements.splice(0);

    const { data } = await ask(
      '{ iscoGroups { totalCount nodes { __typename number: notation notation: uri ... on Concept { prefLabel(lang: "en") } narrower { nodes { uri } } } pageInfo { endCursor hasNextPage } } }',
    );

    expect(data).toEqual({
      iscoGroups: {
        totalCount: 2,
        pageInfo: { endCursor: expect.any(String), hasNextPage: false },
        nodes: [
          {
            __typename: 'IscoGroup',
            number: '2221',
            notation: 'isco:2221',
            prefLabel: 'Nursing professionals',
            narrower: { nodes: [{ uri: 'esco:nurse' }] },
          },
          {
            __typename: 'IscoGroup',
            number: '5321',
            notation: 'isco:5321',
            prefLabel: 'Health care assistants',
            narrower: { nodes: [{ uri: 'esco:carer' }] },
          },
        ],
      },
    });
    // The page, how many there are, what is below each.
    expect(statements).toHaveLength(3);
  });
});
