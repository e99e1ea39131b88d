import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { print, type ExecutionResult } from 'graphql';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import type { Principal } from '../../runtime/principal.js';
import { openGateway, type GatewayWorld, type Sent } from './gateway-world.js';
import { forgetLog, LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * What the gateway refuses before it plans is told as the subgraphs tell it: the same gateway without it is the oracle, on the
 * same graph, for data, order of fields and errors.
 */
const FUN = 'did:web:fun-mooc.example';
const [BILAL, ADA] = [`${LILLE}#demo-bilal-alpha`, `${LILLE}#demo-ada-alpha`];

let world: World;
let gateway: GatewayWorld;
let plain: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
  plain = await openGateway(world, undefined, { refuses: false });
});
afterAll(async () => {
  await gateway.close();
  await plain.close();
  await world.graph.close();
});

/** Text of the data, in which the order of fields is part of it, and errors, in which it is not. */
const told = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors.map((error) => JSON.stringify(error)).sort(),
});

const OPERATIONS: readonly (readonly [name: string, query: string, variables?: Sent['variables']])[] = [
  ['one person', `{ learner(id: "${BILAL}") { email givenName studentNumber id holder } }`],
  ['nothing but what is refused', `{ learner(id: "${BILAL}") { email studentNumber } }`],
  ['a handle of nobody', `{ learner(id: "${LILLE}#nobody") { email givenName } }`],
  ['a list', `{ learners(holder: "${LILLE}") { edges { node { email id } cursor } pageInfo { hasNextPage } } }`],
  ['a list of nothing open', `{ learners(holder: "${LILLE}") { edges { node { email skillProfile { level } } } } }`],
  [
    'an empty page',
    `{ learners(holder: "${LILLE}", after: "zzzz") { edges { node { email id skillProfile { level } } } } }`,
  ],
  ['a page of the wrong size', `{ learners(holder: "${LILLE}", first: 0) { edges { node { email id } } } }`],
  [
    'below a list',
    `{ learner(id: "${BILAL}") { skillProfile { level status attestedBy skill { uri prefLabel } } learningTraces { edges { node { at verb } } } } }`,
  ],
  [
    'fragments spread twice, one of them where it is open',
    `{ a: learner(id: "${BILAL}") { ...F } b: learner(id: "${FUN}#demo-ada-lille-fun") { ...F ...G } participants(first: 1) { edges { node { did } } } }
     fragment F on Learner { x: email ... on Learner { givenName } ...G }
     fragment G on Learner { learningTraces(first: 2) { edges { node { completed } } } iscedLevel }`,
  ],
  [
    'a field written twice, and one name for two levels',
    `{ learner(id: "${BILAL}") { email } ...Q } fragment Q on Query { learner(id: "${BILAL}") { learner: givenName email __typename } }`,
  ],
  [
    'conditions',
    `query ($yes: Boolean!, $no: Boolean!) { learner(id: "${BILAL}") {
       email @skip(if: $yes) ...F @include(if: $yes) ... on Learner @include(if: $no) { studentNumber } } }
     fragment F on Learner { familyName @include(if: $no) givenName @skip(if: $no) programme }`,
    { yes: true, no: false },
  ],
  [
    'an empty list, with fields that are left out',
    `query ($no: Boolean = false) { learners(holder: "${LILLE}", after: "zzzz") { edges { node { email @include(if: $no) studentNumber @skip(if: true) programme } } } }`,
  ],
  [
    'variables',
    `query ($id: ID!, $holder: ID = "${LILLE}") { learner(id: $id) { id email } learners(holder: $holder) { edges { node { studentNumber givenName } } } }`,
    { id: ADA },
  ],
  ['a variable of the wrong type', 'query ($id: ID!) { learner(id: $id) { id email } }', { id: { a: 1 } }],
  [
    'several root fields',
    `{ zuerst: learners(holder: "${FUN}") { edges { node { id } } } participants(first: 1) { edges { node { did legalName } } } learner(id: "${BILAL}") { email givenName } last: learner(id: "did:web:nobody.example#x") { id } }`,
  ],
  ['a text that is no organisation', '{ learner(id: "my mail is a@b.example") { id } }'],
  ['counts', `{ learnerCounts(holder: "${LILLE}", by: PROGRAMME) { groups { count } } }`],
  ['own affairs', '{ myRecords { id email skillProfile { level } } consents(first: 2) { edges { node { id } } } }'],
  ['a mutation', 'mutation { a: withdrawConsent(id: "none") { id } b: withdrawConsent(id: "none") { id status } }'],
  ['open data and the type alone', '{ __typename participants(first: 1) { __typename edges { node { did } } } }'],
];

const CALLERS = [
  ...(['nobody', 'alpha', 'alphaWithoutPurpose', 'alphaForMarketing', 'beta', 'fun', 'lille', 'dpo'] as const),
  ...(['ada', 'adaThroughAlpha', 'gaelle'] as const),
];

describe.each(CALLERS)('%s is told the same', (name) => {
  test.each(OPERATIONS)('%s', async (_says, query, variables = {}) => {
    const theirs = told(await plain.ask(WHO[name], query, { variables }));
    // Executed by Apollo, and compiled.
    for (let i = 0; i < 2; i += 1) expect(told(await gateway.ask(WHO[name], query, { variables }))).toEqual(theirs);
  });
});

test.each(['gateway', 'subgraph'])('why a list is empty is told of what it selects: by the %s', async (by) => {
  const query = `query ($no: Boolean!) { learners(holder: "${LILLE}", after: "zzzz") { edges { node {
    email @include(if: $no) studentNumber @skip(if: true) programme } } }
    learner(id: "${BILAL}") { familyName } }`;
  const answer = await (by === 'gateway' ? gateway : plain).ask(WHO.alpha, query, { variables: { no: false } });
  const ofList = (answer.errors ?? []).filter(({ path }) => path![0] === 'learners');
  expect(ofList.map(({ extensions }) => extensions['coordinate'])).toEqual(['Learner.programme']);
});

test('of a field that two root fields ask for, the first in the answer is told; the subgraph tells whichever ends first', async () => {
  const query = `{ learnerCounts(holder: "${LILLE}", by: PROGRAMME) { groups { count } }
    learners(holder: "${LILLE}") { edges { node { programme id } } } learner(id: "${BILAL}") { programme } }`;
  const [theirs, ours] = [await plain.ask(WHO.alpha, query), await gateway.ask(WHO.alpha, query)];
  expect(ours.data).toEqual(theirs.data);
  expect(refusals(ours)).toEqual(['Learner.programme FIELD_NOT_COVERED']);
  expect(refusals(theirs)).toEqual(refusals(ours));
  expect(ours.errors![0]!.path).toEqual(['learnerCounts']);
});

describe('what it costs', () => {
  const asked = async (who: Principal, query: string): Promise<ExecutionResult> => {
    world.trips.length = 0;
    gateway.calls.length = 0;
    return gateway.ask(who, query);
  };

  test('an operation of which nothing remains asks no subgraph', async () => {
    const query = `{ a: learner(id: "${LILLE}#demo-ada-beta") { email } learners(holder: "${LILLE}") { edges { cursor } } }`;
    const answer = await asked(WHO.beta, query);
    expect(answer.data).toEqual({ a: null, learners: null });
    expect(refusals(answer)).toEqual(['Query.learner NO_AGREEMENT', 'Query.learners NO_AGREEMENT']);
    expect([gateway.calls, world.trips]).toEqual([[], ['parties']]);
  });

  test('nobody is refused without any trip, in a mutation, too', async () => {
    for (const query of [`{ myRecords { id } }`, 'mutation { withdrawConsent(id: "none") { id } }'])
      expect(refusals(await asked(WHO.nobody, query))[0]).toMatch(/ UNAUTHENTICATED$/);
    expect([gateway.calls, world.trips]).toEqual([[], []]);
  });

  test('what is refused is not asked for; the parties are read once, and the consents once per batch', async () => {
    const answer = await asked(WHO.alpha, `{ learner(id: "${BILAL}") { email givenName skillProfile { level } } }`);
    expect(refusals(answer)).toEqual(['Learner.email FIELD_NOT_COVERED']);
    expect(gateway.calls.map(({ subgraph, document }) => [subgraph, print(document).includes('email')])).toEqual([
      ['participants', false],
    ]);
    expect(world.trips).toEqual(['parties', 'subjects', 'subjects']);
  });

  test('a profile whose skill was replaced says so, over federation: the skills subgraph is asked for URIs alone', async () => {
    const [declared] = await world.graph.readLatest<{ uri: string }>(
      'MATCH (:Learner)-[:CLAIMS]->(claim:SkillClaim) WHERE claim.skillUri IS NOT NULL RETURN claim.skillUri AS uri ORDER BY uri LIMIT 1',
    );
    expect(declared).toBeDefined();
    await world.graph.write(
      `MATCH (claim:SkillClaim) WITH DISTINCT claim.skillUri AS uri
       MERGE (old:Concept { uri: uri }) ON CREATE SET old:Skill, old.kind = 'Skill', old.test = true SET old.was = old.status, old.status = 'OBSOLETE'
       MERGE (by:Concept:Skill { uri: 'http://data.europa.eu/esco/skill/new', kind: 'Skill', status: 'RELEASED', test: true })
       CREATE (old)-[:REPLACED_BY]->(by)`,
    );
    try {
      const answer = await asked(
        WHO.alpha,
        `{ learner(id: "${BILAL}") { skillProfile { skill { status replacedBy { nodes { uri } } } } } }`,
      );
      const { skillProfile } = answer.data!['learner'] as { skillProfile: unknown[] };
      expect(skillProfile.length).toBeGreaterThan(0);
      expect(new Set(skillProfile.map((claim) => JSON.stringify(claim)))).toEqual(
        new Set([
          JSON.stringify({
            skill: { status: 'OBSOLETE', replacedBy: { nodes: [{ uri: 'http://data.europa.eu/esco/skill/new' }] } },
          }),
        ]),
      );
      const { document } = gateway.calls.find(({ subgraph }) => subgraph === 'skills')!;
      expect(print(document)).not.toMatch(/learner|claim/i);
    } finally {
      await world.graph.write(
        `MATCH (:Concept)-[r:REPLACED_BY]->() DELETE r
         WITH count(*) AS gone MATCH (c:Concept) WHERE c.test DETACH DELETE c
         WITH count(*) AS gone MATCH (c:Concept) WHERE c.was IS NOT NULL SET c.status = c.was, c.was = null`,
      );
    }
  });

  test.each([
    ['open data', '{ participants(first: 1) { edges { node { did } } } }', []],
    ["the caller's own affairs", '{ consents(first: 1) { edges { node { id } } } }', []],
  ])('%s cost no trip', async (_says, query, trips) => {
    await asked(WHO.bilal, query);
    expect(world.trips).toEqual(trips);
  });

  test('an operation has evidence of its own: an agreement that is suspended closes the next one', async () => {
    const suspend = (status: string) =>
      world.graph.write('MATCH (a:Agreement { uid: $uid }) SET a.status = $status', {
        uid: 'urn:passerelle:agreement:lille-alpha',
        status,
      });
    const query = `{ learner(id: "${BILAL}") { givenName } }`;
    expect((await asked(WHO.alpha, query)).errors).toBeUndefined();
    await suspend('SUSPENDED');
    try {
      expect(refusals(await asked(WHO.alpha, query))).toEqual(['Query.learner AGREEMENT_SUSPENDED']);
    } finally {
      await suspend('ACTIVE');
    }
    expect((await asked(WHO.alpha, query)).errors).toBeUndefined();
  });
});

test('two callers of whom something else is refused do not share a plan', async () => {
  const query = 'query ($id: ID!) { learner(id: $id) { id email programme givenName } }';
  const handles = { alpha: BILAL, lille: `${LILLE}#demo-emma-lille`, beta: `${LILLE}#demo-ada-beta` };
  const ask = (who: keyof typeof handles, by: GatewayWorld) =>
    by.ask(WHO[who], query, { variables: { id: handles[who] } });
  const expected = {
    alpha: told(await ask('alpha', plain)),
    lille: told(await ask('lille', plain)),
    beta: told(await ask('beta', plain)),
  };
  expect(new Set(Object.values(expected).map(({ data }) => data)).size).toBe(3);
  for (const order of [
    ['alpha', 'lille', 'beta'],
    ['lille', 'alpha', 'beta'],
    ['beta', 'lille', 'alpha'],
  ] as const) {
    const fresh = await openGateway(world);
    for (const round of [1, 2, 3])
      for (const who of order) expect([round, who, told(await ask(who, fresh))]).toEqual([round, who, expected[who]]);
    await fresh.close();
  }
});

describe('the log', () => {
  beforeEach(async () => {
    await forgetLog(world);
    world.log = disclosureLog(world.graph, world.evidenceKey);
  });
  afterAll(() => void (world.log = disclosureLog(world.graph, world.evidenceKey)));
  const records = async () =>
    (
      await world.graph.readLatest<{ payload: string }>(
        'MATCH (r:LogRecord) RETURN r.payload AS payload ORDER BY r.seq',
      )
    ).map(({ payload }) => JSON.parse(payload) as LoggedDisclosure);

  test('has the refusals before the answer: who, what for, which fields, why, and nobody it is about', async () => {
    await gateway.ask(
      WHO.alpha,
      `{ learner(id: "${BILAL}") { givenName email studentNumber } other: learner(id: "my mail") { id } }`,
    );
    expect(await records()).toMatchObject([
      {
        effect: 'DENY',
        reason: 'FIELD_NOT_COVERED',
        coordinates: ['Learner.email', 'Learner.studentNumber'],
        holder: LILLE,
        subjects: [],
      },
      {
        effect: 'DENY',
        reason: 'NO_AGREEMENT',
        coordinates: ['Query.learner'],
        holder: null,
        recipient: WHO.alpha.org,
        purpose: WHO.alpha.purpose,
      },
      { effect: 'PERMIT', coordinates: ['Learner.givenName'], subjects: [expect.any(String)] },
    ]);
  });

  test('has of a whole refusal what the subgraph would have written', async () => {
    const query = `{ learner(id: "${LILLE}#x") { id } learners(holder: "${LILLE}") { edges { cursor } } }`;
    const written = async (by: GatewayWorld) => {
      await by.ask(WHO.beta, query);
      const made = await records();
      await forgetLog(world);
      world.log = disclosureLog(world.graph, world.evidenceKey);
      return made.map(({ at: _at, nonce: _nonce, requestId: _id, writer: _writer, ...record }) => record);
    };
    expect(await written(gateway)).toEqual(await written(plain));
  });

  test('has nothing of who is not authenticated', async () => {
    await gateway.ask(WHO.nobody, `{ learner(id: "${BILAL}") { id } }`);
    expect(await records()).toEqual([]);
  });

  test('where it cannot be written, the subgraphs answer: everything is closed, and nothing is disclosed', async () => {
    world.log = { append: () => Promise.reject(new Error('no log')) };
    for (const query of [
      `{ learner(id: "${BILAL}") { givenName email } participants(first: 1) { edges { node { did } } } }`,
      `{ learner(id: "did:web:nobody.example#x") { id } }`,
    ])
      expect(told(await gateway.ask(WHO.alpha, query))).toEqual(told(await plain.ask(WHO.alpha, query)));
  });
});

test('where the evidence cannot be read, the subgraphs say so, and try no second time', async () => {
  const query = `{ learner(id: "${BILAL}") { givenName email } }`;
  const { parties } = world.evidence;
  let asked = 0;
  Object.assign(world.evidence, { parties: () => ((asked += 1), Promise.reject(new Error('no evidence'))) });
  try {
    const answer = await gateway.ask(WHO.alpha, query);
    expect(refusals(answer)).toEqual(['Query.learner POLICY_UNAVAILABLE']);
    expect(asked).toBe(1);
  } finally {
    Object.assign(world.evidence, { parties });
  }
});
