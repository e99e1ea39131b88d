import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openGateway, type GatewayWorld } from './gateway-world.js';
import { addGrants, LILLE, openWorld, refusals, WHO, type World } from './world.js';

/* What is computed of a person's skills leaves as they do: under an agreement that names it, and her consent. */

const AGREEMENT = 'urn:passerelle:agreement:lille-alpha';
const BILAL = `${LILLE}#demo-bilal-alpha`;
const ADA = `${LILLE}#demo-ada-alpha`;
const skill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
const [EMPATHISE, MONITOR, LISTEN, OTHER] = [
  skill('2475cd27-8d6c-4318-a364-21395b23acba'),
  skill('d3b74d50-7fc9-4051-9335-58d129a4a064'),
  skill('a17286c5-238d-4f0b-bc24-29e9121345de'),
  'test:other',
];
const OPENED = [
  'Learner.skillGap',
  ...['coverage', 'held', 'adjacent', 'missingEssential', 'missingOptional'].map((field) => `LearnerSkillGap.${field}`),
  'Learner.careerPaths',
  ...['effort', 'coverage', 'occupations', 'gap'].map((field) => `LearnerCareerPath.${field}`),
  'Learner.nearestOccupation',
];

/** Two occupations of ESCO that ask for what Bilal claims and for more, one of ROME that matches one of them, one that nobody reaches. */
const CONCEPTS = /* cypher */ `
  UNWIND [['test:carer', 'Occupation'], ['test:nurse', 'Occupation'], ['test:diver', 'Occupation'], ['urn:rome:M1855', 'RomeOccupation'],
    ['urn:rome:A1101', 'RomeOccupation'], ['${EMPATHISE}', 'Skill'], ['${MONITOR}', 'Skill'], ['${LISTEN}', 'Skill'], ['${OTHER}', 'Skill'], ['test:dive', 'Skill'],
    ['urn:rome:ogr:1', 'RomeCompetence'], ['urn:rome:ogr:2', 'RomeSavoir']] AS row
  CREATE (concept:Concept:$(row[1]) { uri: row[0], kind: row[1], prefLabelFr: 'label of ' + row[0] })
  WITH count(*) AS made
  UNWIND [['test:carer', 'ESSENTIAL_SKILL', '${EMPATHISE}', {}], ['test:carer', 'ESSENTIAL_SKILL', '${MONITOR}', {}],
    ['test:carer', 'OPTIONAL_SKILL', '${OTHER}', {}], ['test:nurse', 'ESSENTIAL_SKILL', '${OTHER}', {}], ['test:diver', 'ESSENTIAL_SKILL', 'test:dive', {}],
    ['test:nurse', 'OPTIONAL_SKILL', '${EMPATHISE}', {}], ['urn:rome:M1855', 'ESSENTIAL_SKILL', 'urn:rome:ogr:1', {}],
    ['test:carer', 'MATCH', 'urn:rome:M1855', { confidence: 0.9, type: 'CLOSE' }], ['test:carer', 'TRANSITION', 'test:nurse', { rank: 1, score: 0.5 }],
    ['test:diver', 'TRANSITION', 'test:nurse', { rank: 1, score: 0.4 }]] AS row
  MATCH (from:Concept { uri: row[0] }) MATCH (to:Concept { uri: row[2] })
  CREATE (from)-[link:$(row[1])]->(to) SET link = row[3]`;

const GAP =
  'occupation { uri } coverage held { uri } adjacent { uri } missingEssential { uri } missingOptional { uri }';
const gapOf = (handle: string, target = 'test:carer', fields = GAP): string =>
  `{ learner(id: "${handle}") { skillGap(target: "${target}") { ${fields} } } }`;
const nearestOf = (handle: string, to = 'test:diver'): string =>
  `{ learner(id: "${handle}") { nearestOccupation(to: "${to}") { uri } } }`;
const pathsOf = (handle: string): string =>
  `{ learner(id: "${handle}") { careerPaths(to: "test:nurse", maxPaths: 1) { effort coverage occupations { uri } gap { uri } } } }`;

let world: World;
let gateway: GatewayWorld;
let signed: Record<string, unknown>;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
  await world.graph.write(CONCEPTS);
  [{ signed }] = (await world.graph.readLatest('MATCH (a:Agreement { uid: $uid }) RETURN properties(a) AS signed', {
    uid: AGREEMENT,
  })) as [{ signed: typeof signed }];
});
afterEach(async () => {
  await world.graph.write('MATCH (a:Agreement { uid: $uid }) SET a = $signed', { uid: AGREEMENT, signed });
  world.rereadAgreements();
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

const opened = async (coordinates: readonly string[] = OPENED): Promise<void> => {
  await addGrants(
    world.graph,
    AGREEMENT,
    coordinates.map((coordinate) => ({ coordinate })),
  );
  world.rereadAgreements();
};

describe('under an agreement that names it, and a consent', () => {
  test('a gap is told, with the labels that the skills subgraph knows', async () => {
    await opened();
    const { data, errors } = await gateway.ask(
      WHO.alpha,
      gapOf(BILAL, 'test:carer', `${GAP} missingOptional { prefLabel }`),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      learner: {
        skillGap: {
          occupation: { uri: 'test:carer' },
          coverage: expect.any(Number),
          held: [{ uri: EMPATHISE }, { uri: MONITOR }],
          adjacent: [],
          missingEssential: [],
          missingOptional: [{ uri: OTHER, prefLabel: `label of ${OTHER}` }],
        },
      },
    });
  });

  test('a list takes as many as an occupation asks for at most, and is not cut', async () => {
    await opened();
    const { data, errors } = await gateway.ask(
      WHO.alpha,
      gapOf(BILAL, 'test:carer', 'held(first: 500) { uri } missingOptional(first: 501) { uri }'),
    );
    expect(data).toEqual({
      learner: { skillGap: { held: [{ uri: EMPATHISE }, { uri: MONITOR }], missingOptional: null } },
    });
    expect(errors!.map(({ message }) => message)).toEqual([expect.stringContaining('from 1 to 500, got 501')]);
  });

  test('ways are told, from what is held', async () => {
    await opened();
    const { data, errors } = await gateway.ask(WHO.alpha, pathsOf(BILAL));
    expect(errors).toBeUndefined();
    const [path] = (data!['learner'] as { careerPaths: [{ occupations: { uri: string }[]; gap: unknown }] })
      .careerPaths;
    expect(path.occupations.at(-1)).toEqual({ uri: 'test:nurse' });
    expect(path.gap).toEqual(path.occupations.length > 1 ? [] : [{ uri: OTHER }]);
  });

  test('where no way leads, what is nearest is told: what the occupation itself moves to; where a way does, nothing', async () => {
    await opened();
    const { data, errors } = await gateway.ask(WHO.alpha, nearestOf(BILAL).replace('{ uri }', '{ uri prefLabel }'));
    expect(errors).toBeUndefined();
    const nearest = { uri: 'test:nurse', prefLabel: 'label of test:nurse' };
    expect(data).toEqual({ learner: { nearestOccupation: nearest } });
    expect((await gateway.ask(WHO.alpha, nearestOf(BILAL, 'test:nurse'))).data).toEqual({
      learner: { nearestOccupation: null },
    });
  });

  test('an occupation of ROME is compared by the one of ESCO that it matches, and one that matches none is refused', async () => {
    await opened();
    const { data } = await gateway.ask(WHO.alpha, gapOf(BILAL, 'urn:rome:M1855', 'occupation { uri } held { uri }'));
    expect(data).toMatchObject({
      learner: { skillGap: { occupation: { uri: 'test:carer' }, held: [{ uri: EMPATHISE }, { uri: MONITOR }] } },
    });
    const none = await gateway.ask(WHO.alpha, gapOf(BILAL, 'urn:rome:A1101'));
    expect(none.data).toEqual({ learner: { skillGap: null } });
    expect(none.errors!.map(({ message }) => message)).toEqual([
      expect.stringContaining('urn:rome:A1101 matches no occupation of the other classification'),
    ]);
    const nothing = await gateway.ask(WHO.alpha, gapOf(BILAL, 'test:nothing'));
    expect(nothing.errors![0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  test('one skill of the other classification among others does not stand for all; what matches it counts', async () => {
    await opened();
    await world.graph.write(`MATCH (p:Concept { uri: '${EMPATHISE}' }) MATCH (q:Concept { uri: 'urn:rome:ogr:1' })
      MATCH (other:Concept { uri: 'urn:rome:A1101' })
      CREATE (p)-[:MATCH { type: 'CLOSE', confidence: 0.9 }]->(q), (other)-[:ESSENTIAL_SKILL]->(q)`);
    await world.graph.write(`MERGE (v:SchemeVersion { id: 'test' }) SET v.loadedAt = datetime()`);
    const of = async (target: string) =>
      (await gateway.ask(WHO.alpha, gapOf(BILAL, target, 'occupation { uri } held { uri }'))).data!['learner'];
    // Of two skills one is left aside by the card, none by the occupation of ESCO that matches it.
    expect(await of('urn:rome:M1855')).toMatchObject({ skillGap: { occupation: { uri: 'test:carer' } } });
    expect(await of('urn:rome:A1101')).toEqual({
      skillGap: { occupation: { uri: 'urn:rome:A1101' }, held: [{ uri: 'urn:rome:ogr:1' }] },
    });
  });

  test('each disclosure is on the log, by the field it left by', async () => {
    await opened();
    await world.ask(WHO.alpha, gapOf(BILAL));
    const rows = await world.graph.readLatest<{ payload: string }>(
      'MATCH (r:LogRecord) RETURN r.payload AS payload ORDER BY r.seq DESC LIMIT 1',
    );
    expect(JSON.stringify(rows)).toContain('LearnerSkillGap.missingOptional');
  });
});

test('a profile says of skills of either classification what they are and whether they were replaced', async () => {
  await world.graph.write(
    `MATCH (c:Concept { uri: 'urn:rome:ogr:2' }) SET c.status = 'OBSOLETE'
     WITH c UNWIND [[$monitor, 'urn:rome:ogr:1'], [$listen, 'urn:rome:ogr:2']] AS row
     MATCH (claim:SkillClaim { skillUri: row[0] }) SET claim.was = row[0], claim.skillUri = row[1]`,
    { monitor: MONITOR, listen: LISTEN },
  );
  const { data, errors } = await gateway.ask(
    WHO.alpha,
    `{ learner(id: "${BILAL}") { skillProfile { skill { __typename uri prefLabel status } } } }`,
  );
  await world.graph.write(
    'MATCH (claim:SkillClaim) WHERE claim.was IS NOT NULL SET claim.skillUri = claim.was REMOVE claim.was',
  );

  expect(errors).toBeUndefined();
  const { skillProfile } = data!['learner'] as { skillProfile: { skill: unknown }[] };
  const said = (of: string, uri: string, status: string | null) => ({
    __typename: of,
    uri,
    prefLabel: `label of ${uri}`,
    status,
  });
  const skills = skillProfile.map(({ skill: one }) => one);
  expect(skills).toContainEqual(said('Skill', EMPATHISE!, null));
  expect(skills).toContainEqual(said('RomeCompetence', 'urn:rome:ogr:1', null));
  expect(skills).toContainEqual(said('RomeSavoir', 'urn:rome:ogr:2', 'OBSOLETE'));
});

describe('otherwise', () => {
  const isSilent = (answer: unknown): void => {
    const text = JSON.stringify(answer);
    for (const uri of [EMPATHISE, MONITOR, OTHER, 'coverage":0', 'coverage":1']) expect(text).not.toContain(uri);
  };

  test('an agreement that names the profile opens nothing that is computed of it', async () => {
    for (const query of [gapOf(BILAL), pathsOf(BILAL), nearestOf(BILAL)]) {
      const answer = await gateway.ask(WHO.alpha, query);
      isSilent(answer);
      expect(new Set(refusals(answer).map((refusal) => refusal.split(' ')[1]))).toEqual(new Set(['FIELD_NOT_COVERED']));
    }
  });

  test('one that names the gap opens what it names of it, and not the profile’s skills', async () => {
    await opened(['Learner.skillGap', 'LearnerSkillGap.coverage']);
    const answer = await gateway.ask(WHO.alpha, gapOf(BILAL));
    expect(answer.data).toMatchObject({
      learner: { skillGap: { coverage: expect.any(Number), held: null, missingOptional: null } },
    });
    expect(refusals(answer)).toEqual(
      ['adjacent', 'held', 'missingEssential', 'missingOptional'].map(
        (field) => `LearnerSkillGap.${field} FIELD_NOT_COVERED`,
      ),
    );
  });

  test('who did not consent, and who does not exist, answer alike', async () => {
    await opened();
    const of = async (handle: string, query: (handle: string) => string) =>
      JSON.stringify(await gateway.ask(WHO.alpha, query(handle))).replaceAll(handle, 'HANDLE');
    for (const query of [gapOf, pathsOf, nearestOf]) {
      const refused = await of(ADA, query);
      expect(refused).toContain('NOT_PERMITTED_FOR_PERSON');
      expect(await of(`${LILLE}#nobody`, query)).toBe(refused);
      isSilent(refused);
    }
  });

  test.each([
    ['alias', `{ a: learner(id: "${ADA}") { b: skillGap(target: "test:carer") { c: coverage d: held { uri } } } }`],
    [
      'fragment',
      `{ learner(id: "${ADA}") { ...F } } fragment F on Learner { skillGap(target: "test:carer") { ...G } } fragment G on LearnerSkillGap { coverage held { ... on Skill { uri } } }`,
    ],
    ['list', `{ learners(holder: "${LILLE}") { edges { node { skillGap(target: "test:carer") { coverage } } } } }`],
    [
      'under the name of an open field',
      `{ learner(id: "${ADA}") { givenName: careerPaths(to: "test:nurse") { effort } } }`,
    ],
  ])('not by %s', async (_way, query) => {
    // Without the grants: nothing that is computed is open to anybody.
    isSilent(await gateway.ask(WHO.alpha, query));
    for (const who of [WHO.nobody, WHO.beta, WHO.gaelle]) isSilent(await gateway.ask(who, query));
  });

  test('a withdrawal holds at once', async () => {
    await opened();
    const { data } = await gateway.ask(WHO.bilal, '{ myConsents(first: 50) { id recipient status } }');
    const consents = data!['myConsents'] as { id: string; recipient: string }[];
    const consent = consents.find(({ recipient }) => recipient === WHO.alpha.org);
    const withdrawn = await gateway.ask(WHO.bilal, `mutation { withdrawConsent(id: "${consent!.id}") { status } }`);
    expect(withdrawn.errors).toBeUndefined();
    const answer = await gateway.ask(WHO.alpha, gapOf(BILAL));
    isSilent(answer);
    expect(refusals(answer).join()).toContain('NOT_PERMITTED_FOR_PERSON');
  });
});

test('the person reads her own, whoever else does not', async () => {
  const { data, errors } = await gateway.ask(
    WHO.bilal,
    `{ myRecords { skillGap(target: "test:carer") { held { uri } missingEssential { uri } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    myRecords: [{ skillGap: { held: [{ uri: EMPATHISE }, { uri: MONITOR }], missingEssential: [] } }],
  });
});
