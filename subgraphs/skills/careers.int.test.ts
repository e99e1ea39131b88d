import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSkills } from './test/skills-graph.js';

const { statements, ask, load, close, graph } = openSkills();

beforeAll(load);
beforeEach(() => void statements.splice(0));
afterAll(close);

const codes = async (query: string): Promise<string[]> => {
  const { errors } = await ask(query);
  return (errors ?? []).map(({ message, extensions }) => `${String(extensions?.['code'])} ${message}`);
};

describe('transitions', () => {
  test('tell each kind of evidence apart, and what the target demands', async () => {
    const { data, errors } = await ask(`{ transitions(occupation: "urn:rome:J1501", first: 1) {
      totalCount nodes { uri } edges { rank score kind viability mobilityRank access { demand because } node { uri notation } sharedEssentialCount } } }`);
    expect(errors).toBeUndefined();
    expect(data!['transitions']).toEqual({
      totalCount: 2,
      nodes: [{ uri: 'urn:rome:J1506' }],
      edges: [
        {
          rank: 1,
          score: 0.8,
          kind: 'ADVANCEMENT',
          viability: 'NOT_VIABLE',
          mobilityRank: 1,
          access: { demand: 'REQUIRED', because: ['Diplôme d’État obligatoire.'] },
          node: { uri: 'urn:rome:J1506', notation: 'J1506' },
          sharedEssentialCount: 0,
        },
      ],
    });
  });

  test('have parts, the weightiest first, that add up to the score, and the most that each could add', async () => {
    const { data } =
      await ask(`{ transitions(occupation: "esco:carer") { edges { score mobilityRank parts { part value of }
      shared { nodes { uri } } missingEssential { nodes { uri } } missingOptional { nodes { uri } } } } }`);
    const [move] = (
      data!['transitions'] as { edges: { score: number; parts: { part: string; value: number; of: number }[] }[] }
    ).edges;
    expect(move).toMatchObject({
      score: 0.4,
      mobilityRank: null,
      shared: { nodes: [{ uri: 'esco:listening' }, { uri: 'esco:hygiene' }] },
      missingEssential: { nodes: [{ uri: 'esco:injecting' }] },
      missingOptional: { nodes: [{ uri: 'esco:managing' }] },
    });
    expect(move!.parts.slice(0, 3).map(({ part, value }) => [part, value])).toEqual([
      ['RELATED_SKILLS', 0.3],
      ['TASKS', 0.08],
      ['SHARED_SKILLS', 0.02],
    ]);
    expect(move!.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(move!.score);
    // Of what nothing is known, nothing is told.
    expect(move!.parts.map(({ part }) => part).sort()).toEqual(
      ['ISCO', 'RELATED_SKILLS', 'SHARED_KNOWLEDGE', 'SHARED_SKILLS', 'TASKS', 'TITLES'].sort(),
    );
    expect(move!.parts.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(1, 2);
  });

  test('say of what both ask for whether it is essential, and how rare it is', async () => {
    const [carer, skill] = [`(o:Concept { uri: 'esco:carer' })`, `(s:Concept { uri: 'esco:managing' })`];
    await graph.write(`MATCH ${carer} MATCH ${skill} CREATE (o)-[:OPTIONAL_SKILL]->(s)`);
    const { data } = await ask(
      '{ transitions(occupation: "esco:carer") { edges { shared { edges { node { uri } essential occupationCount rarity } } } } }',
    );
    await graph.write(`MATCH ${carer}-[link:OPTIONAL_SKILL]->${skill} DELETE link`);
    const [move] = (data!['transitions'] as { edges: { shared: { edges: Record<string, unknown>[] } }[] }).edges;
    const [[size]] = (await graph.read('MATCH (o:Occupation) RETURN [count(o)] AS row')).map(({ row }) => row) as [
      [number],
    ];
    const asking = async (uri: string): Promise<number> => {
      const rows = await graph.read<{ count: number }>(
        'MATCH (:Concept { uri: $uri })<-[:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]-(o:Occupation) RETURN count(DISTINCT o) AS count',
        { uri },
      );
      return rows[0]!.count;
    };
    expect(move!.shared.edges.map(({ node, essential }) => [node, essential])).toEqual([
      [{ uri: 'esco:listening' }, true],
      [{ uri: 'esco:hygiene' }, true],
      [{ uri: 'esco:managing' }, false],
    ]);
    for (const { node, occupationCount, rarity } of move!.shared.edges.slice(0, 2)) {
      expect(occupationCount).toBe(await asking((node as { uri: string }).uri));
      expect(rarity).toBeCloseTo(Math.log(size / (occupationCount as number)), 4);
    }
  });

  test.each([
    ['minViability: NOT_VIABLE', ['urn:rome:J1506', 'urn:rome:M1855']],
    ['minViability: MIN_VIABLE', ['urn:rome:M1855']],
    ['minViability: HIGHLY_VIABLE', []],
    ['kinds: [ADVANCEMENT]', ['urn:rome:J1506']],
    ['kinds: [SIMILAR, LATERAL]', []],
  ])('%s', async (filter, uris) => {
    const { data } = await ask(`{ transitions(occupation: "urn:rome:J1501", ${filter}) { totalCount nodes { uri } } }`);
    expect(data!['transitions']).toEqual({ totalCount: uris.length, nodes: uris.map((uri) => ({ uri })) });
  });

  test('of what is no occupation are refused, with what would be right', async () => {
    for (const uri of ['esco:listening', 'esco:nobody'])
      expect(await codes(`{ transitions(occupation: "${uri}") { totalCount } }`)).toEqual([
        `NOT_FOUND ${uri} is no occupation of ESCO or ROME in this graph; \`searchConcepts\` finds them.`,
      ]);
    expect((await codes('{ transitions(occupation: "esco:carer", first: 51) { totalCount } }'))[0]).toMatch(
      /^BAD_USER_INPUT `first`/,
    );
  });
});

describe('career paths', () => {
  const PATH =
    'effort steps { effort from { uri } to { uri } transition { score } match { type confidence } } gap { nodes { uri } }';
  type Steps = readonly { readonly from: { uri: string }; readonly to: { uri: string } }[];
  const ways = async (args: string): Promise<string[]> => {
    const { data } = await ask(`{ careerPaths(${args}) { paths { steps { from { uri } to { uri } } } } }`);
    const { paths } = data!['careerPaths'] as { paths: { steps: Steps }[] };
    return paths.map(({ steps }) => [steps[0]!.from.uri, ...steps.map(({ to }) => to.uri)].join(' > '));
  };

  test('are the lightest different ones, each step with its evidence and effort', async () => {
    const { data, errors } = await ask(
      `{ careerPaths(from: "urn:rome:J1501", to: "urn:rome:J1506") { from { uri } to { uri } beyond { effort } nearest { uri } paths { ${PATH} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['careerPaths']).toEqual({
      from: { uri: 'urn:rome:J1501' },
      to: { uri: 'urn:rome:J1506' },
      beyond: null,
      nearest: null,
      paths: [
        {
          effort: 1.4,
          steps: [
            {
              effort: 1.4,
              from: { uri: 'urn:rome:J1501' },
              to: { uri: 'urn:rome:J1506' },
              transition: { score: 0.8 },
              match: null,
            },
          ],
          gap: { nodes: [] },
        },
        {
          effort: 2.3,
          steps: [
            expect.objectContaining({ effort: 1, to: { uri: 'urn:rome:M1855' } }),
            expect.objectContaining({ effort: 1.3, from: { uri: 'urn:rome:M1855' } }),
          ],
          gap: { nodes: [] },
        },
      ],
    });
  });

  test('go from one classification into the other where occupations match', async () => {
    const { data } = await ask(`{ careerPaths(from: "esco:nurse", to: "urn:rome:M1855") { paths { ${PATH} } } }`);
    expect(data!['careerPaths']).toMatchObject({
      paths: [
        {
          steps: [
            { to: { uri: 'esco:carer' }, transition: { score: 0.4 }, match: null },
            { to: { uri: 'urn:rome:J1501' }, transition: null, match: { type: 'CLOSE', confidence: 0.8 } },
            { to: { uri: 'urn:rome:M1855' }, transition: { score: 0.6 }, match: null },
          ],
        },
      ],
    });
  });

  test('count what is missing once, of the whole way', async () => {
    const { data } = await ask(
      '{ careerPaths(from: "esco:carer", to: "esco:nurse") { paths { gap { nodes { uri } } } } }',
    );
    expect(data!['careerPaths']).toEqual({ paths: [{ gap: { nodes: [{ uri: 'esco:injecting' }] } }] });
  });

  test('go through one, and around others', async () => {
    const [J1501, M1855, J1506] = ['urn:rome:J1501', 'urn:rome:M1855', 'urn:rome:J1506'];
    const ends = `from: "${J1501}", to: "${J1506}"`;
    expect(await ways(ends)).toEqual([`${J1501} > ${J1506}`, `${J1501} > ${M1855} > ${J1506}`]);
    expect(await ways(`${ends}, via: "${M1855}"`)).toEqual([`${J1501} > ${M1855} > ${J1506}`]);
    expect(await ways(`${ends}, avoid: ["${M1855}"]`)).toEqual([`${J1501} > ${J1506}`]);
    expect(await ways(`${ends}, maxPaths: 1`)).toHaveLength(1);
  });

  test('that take more steps than asked for are told beyond, with how far one gets', async () => {
    const { data } = await ask(
      '{ careerPaths(from: "esco:nurse", to: "urn:rome:M1855", maxSteps: 2) { paths { effort } beyond { steps { to { uri } } } nearest { uri } } }',
    );
    expect(data!['careerPaths']).toEqual({
      paths: [],
      beyond: { steps: ['esco:carer', 'urn:rome:J1501', 'urn:rome:M1855'].map((uri) => ({ to: { uri } })) },
      nearest: { uri: 'urn:rome:J1501' },
    });
  });

  test('that are none tell what is nearest of what is reached; null where that has nothing in common', async () => {
    const none = async (args: string): Promise<unknown> => {
      const { data } = await ask(`{ careerPaths(${args}) { paths { effort } beyond { effort } nearest { uri } } }`);
      expect(data!['careerPaths']).toMatchObject({ paths: [], beyond: null });
      return (data!['careerPaths'] as { nearest: unknown }).nearest;
    };
    // Nothing that is reached moves to J1501, which itself moves to J1506.
    expect(await none('from: "urn:rome:M1855", to: "urn:rome:J1501"')).toEqual({ uri: 'urn:rome:J1506' });
    expect(await none('from: "urn:rome:J1506", to: "esco:nurse"')).toBeNull();
  });

  test.each([
    ['from: "esco:listening", to: "esco:nurse"', 'NOT_FOUND esco:listening is no occupation'],
    ['from: "esco:nurse", to: "esco:nobody"', 'NOT_FOUND esco:nobody is no occupation'],
    ['from: "esco:nurse", to: "esco:nurse"', 'BAD_USER_INPUT `from` and `to` are the same'],
    ['from: "esco:nurse", to: "esco:carer", via: "esco:carer"', 'BAD_USER_INPUT `via` must be another'],
    ['from: "esco:nurse", to: "esco:carer", avoid: ["esco:carer"]', 'BAD_USER_INPUT `avoid` names esco:carer'],
    ['from: "esco:nurse", to: "esco:carer", maxSteps: 7', 'BAD_USER_INPUT `maxSteps` must be from 1 to 6, got 7.'],
    ['from: "esco:nurse", to: "esco:carer", maxPaths: 0', 'BAD_USER_INPUT `maxPaths` must be from 1 to 10, got 0.'],
  ])('%s is refused', async (args, message) => {
    expect((await codes(`{ careerPaths(${args}) { paths { effort } } }`))[0]).toMatch(message);
  });

  test('read the moves once, and again when a classification was loaded since', async () => {
    const query =
      '{ careerPaths(from: "urn:rome:J1501", to: "urn:rome:J1506") { paths { effort steps { transition { score } } gap { nodes { uri } } } } }';
    await ask(query);
    statements.splice(0);
    await ask(query);
    // Whether anything was loaded, once for the moves and for what is asked for, and the steps of all paths.
    expect(statements).toHaveLength(2);
    await graph.write(`MATCH (v:SchemeVersion) SET v.loadedAt = v.loadedAt + duration('PT1S')`);
    statements.splice(0);
    await ask(query);
    // The moves, and what each occupation asks for with what lies next to it.
    expect(statements).toHaveLength(5);
  });
});

describe('from what somebody holds or is drawn to', () => {
  const STEPS =
    'effort steps { from { uri } to { uri } coverage fit effort transition { score } gap { nodes { uri } } } gap { nodes { uri } }';

  test('paths enter the occupations whose skills are covered best, and go on from there', async () => {
    const { data, errors } = await ask(
      `{ careerPaths(held: ["esco:cooking", "esco:hygiene"], to: "urn:rome:J1501", maxPaths: 1) { from { uri } paths { ${STEPS} } } }`,
    );
    expect(errors).toBeUndefined();
    const { from, paths } = data!['careerPaths'] as {
      from: unknown;
      paths: { steps: { effort: number }[]; effort: number }[];
    };
    expect(from).toBeNull();
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatchObject({
      steps: [
        {
          ...{ from: null, to: { uri: 'esco:carer' }, coverage: expect.any(Number), fit: null, transition: null },
          gap: { nodes: [{ uri: 'esco:listening' }] },
        },
        { from: { uri: 'esco:carer' }, to: { uri: 'urn:rome:J1501' }, coverage: null, fit: null, gap: { nodes: [] } },
      ],
      gap: { nodes: [{ uri: 'esco:listening' }] },
    });
    expect(paths[0]!.steps.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(paths[0]!.effort);
  });

  test('a first occupation counts as a step, and what is beyond the steps tells how far one gets', async () => {
    const { data } = await ask(
      `{ careerPaths(held: ["esco:cooking", "esco:hygiene"], to: "urn:rome:J1501", maxSteps: 1)
        { paths { effort } nearest { uri } beyond { steps { to { uri } } } } }`,
    );
    expect(data!['careerPaths']).toEqual({
      paths: [],
      nearest: { uri: 'esco:carer' },
      beyond: { steps: [{ to: { uri: 'esco:carer' } }, { to: { uri: 'urn:rome:J1501' } }] },
    });
  });

  test('interests enter the cards that answer them; everything essential there is to be learnt', async () => {
    const { data, errors } = await ask(
      `{ careerPaths(riasec: [S], interests: ["urn:rome:interest:1"], to: "urn:rome:J1506", maxPaths: 1) { paths { ${STEPS} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['careerPaths']).toMatchObject({
      paths: [
        {
          steps: [
            { from: null, to: { uri: 'urn:rome:J1501' }, fit: 0.8, coverage: null, effort: 0.8 },
            { from: { uri: 'urn:rome:J1501' }, to: { uri: 'urn:rome:J1506' }, effort: 1.4 },
          ],
          gap: { nodes: [{ uri: 'urn:rome:ogr:2' }] },
        },
      ],
    });
  });

  test('what is within reach: the lightest first, each with its way, of one classification where asked', async () => {
    const reach = async (args: string) => {
      const { data } = await ask(
        `{ reachable(${args}) { totalCount edges { effort node { uri } path { effort steps { to { uri } } } } } }`,
      );
      const { edges, totalCount } = data!['reachable'] as {
        totalCount: number;
        edges: { effort: number; node: { uri: string }; path: { effort: number } }[];
      };
      expect(totalCount).toBe(edges.length);
      expect(edges.map(({ effort }) => effort)).toEqual(edges.map(({ path }) => path.effort));
      return edges.map(({ node, effort }) => `${node.uri} ${effort}`);
    };
    const all = await reach('from: "urn:rome:J1501", effort: 2');
    expect(all).toEqual(
      ['esco:carer 0.15', 'urn:rome:M1855 1', 'urn:rome:J1506 1.4', 'esco:nurse 1.35'].sort(
        (one, other) => Number(one.split(' ')[1]) - Number(other.split(' ')[1]),
      ),
    );
    expect(await reach('from: "urn:rome:J1501", effort: 2, scheme: ROME')).toEqual([
      'urn:rome:M1855 1',
      'urn:rome:J1506 1.4',
    ]);
    expect(await reach('from: "urn:rome:J1501", effort: 1, scheme: ROME')).toEqual(['urn:rome:M1855 1']);
    expect(await reach('riasec: [S], effort: 0.6, scheme: ROME')).toEqual(['urn:rome:J1501 0.6']);
    expect(await reach('riasec: [S], effort: 0.5')).toEqual([]);
  });

  test.each([
    ['', 'BAD_USER_INPUT Say where it starts, in one way'],
    ['from: "esco:nurse", held: ["esco:listening"]', 'BAD_USER_INPUT Say where it starts, in one way'],
    ['held: [], riasec: []', 'BAD_USER_INPUT Say where it starts, in one way'],
    ['held: ["esco:cpp"]', 'NOT_FOUND No occupation of this graph asks for any'],
    ['riasec: [S, S]', 'BAD_USER_INPUT `riasec` must hold one or two different'],
    ['riasec: [R]', 'NOT_FOUND No card of ROME in this graph answers any'],
    ['interests: ["urn:rome:interest:999"]', 'NOT_FOUND urn:rome:interest:999 is no centre of interest'],
    ['from: "esco:nobody"', 'NOT_FOUND esco:nobody is no occupation'],
    ['from: "esco:nurse", effort: 0', 'BAD_USER_INPUT `effort` must be above 0 and at most 5, got 0.'],
    ['from: "esco:nurse", scheme: ISCO', 'BAD_USER_INPUT `scheme` must be ESCO or ROME'],
    ['from: "esco:nurse", first: 51', 'BAD_USER_INPUT `first` must be from 1 to 50'],
  ])('reachable with %s is refused', async (args, message) => {
    expect((await codes(`{ reachable${args && `(${args})`} { totalCount } }`))[0]).toMatch(message);
  });
});

describe('a skill gap', () => {
  const GAP =
    'coverage target { uri } held { nodes { uri } } carriedOver { totalCount } leftAside unknownHeld adjacent { edges { node { uri } heldSkill { uri } essential } } missingEssential { edges { node { uri } occupationCount } } missingOptional { nodes { uri } }';

  test('tells what is held, what is next to it, what is missing and what that opens elsewhere', async () => {
    const { data, errors } = await ask(
      `{ skillGap(held: ["esco:listening", "esco:cooking"], target: "esco:nurse") { ${GAP} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['skillGap']).toEqual({
      coverage: expect.any(Number),
      target: { uri: 'esco:nurse' },
      held: { nodes: [{ uri: 'esco:listening' }] },
      carriedOver: { totalCount: 0 },
      leftAside: [],
      unknownHeld: [],
      adjacent: { edges: [{ node: { uri: 'esco:hygiene' }, heldSkill: { uri: 'esco:listening' }, essential: true }] },
      missingEssential: { edges: [{ node: { uri: 'esco:injecting' }, occupationCount: 1 }] },
      missingOptional: { nodes: [{ uri: 'esco:managing' }] },
    });
    expect(statements).toHaveLength(2);
  });

  test('is closed by all skills, and whole without any', async () => {
    const coverage = async (held: string[]): Promise<unknown> => {
      const { data } = await ask('query ($held: [ID!]!) { skillGap(held: $held, target: "esco:nurse") { coverage } }', {
        held,
      });
      return (data!['skillGap'] as { coverage: number }).coverage;
    };
    expect(await coverage(['listening', 'hygiene', 'injecting', 'managing'].map((name) => `esco:${name}`))).toBe(1);
    expect(await coverage([])).toBe(0);
    expect(await coverage(['esco:nobody'])).toBe(0);
  });

  test('of what is no occupation, or of too many skills, is refused', async () => {
    expect((await codes('{ skillGap(held: [], target: "esco:listening") { coverage } }'))[0]).toMatch(
      /^NOT_FOUND esco:listening/,
    );
    const many = JSON.stringify(Array.from({ length: 501 }, (_, at) => `esco:${at}`));
    expect((await codes(`{ skillGap(held: ${many}, target: "esco:nurse") { coverage } }`))[0]).toMatch(
      /^BAD_USER_INPUT `held`/,
    );
  });
});
