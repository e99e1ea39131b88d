import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
const { call, codeOf, move, reading } = createCalls(() => world);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() =>
  world.graph.write(
    `MATCH (n) WHERE (n:Mandate OR n:RightsRequest OR n:Restriction) AND (n.id STARTS WITH 'urn:uuid:' OR n.id STARTS WITH 'hand-') DETACH DELETE n`,
  ),
);
afterAll(() => world.graph.close());

const INFORMATIQUE = 'Licence Informatique (exemple)';
const [ADA, BILAL, DARIO] = ['demo-ada-lille', 'demo-bilal-lille', 'demo-dario-lille'] as const;
const TEACHER = { sub: 'teacher-9', org: LILLE, person: null, purpose: 'dpv:ServiceProvision' } as const;
const CLOSED = ['Learner.skillProfile NO_MANDATE'];
const GRANT =
  'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { id scope programme learner inForce } }';
const input = (scope: unknown, change: object = {}) => ({
  input: { sub: TEACHER.sub, role: 'TEACHER', categories: ['SKILL_PROFILE'], days: 30, scope, ...change },
});
const grant = (scope: unknown, change: object = {}, who: typeof WHO.dpo = WHO.dpo) =>
  call<Record<string, string>>(who, GRANT, input(scope, change));
/** As nobody grants it: what is in the graph is not always what was meant to be. */
const byHand = (properties: Record<string, unknown>) =>
  world.graph.write('CREATE (mandate:Mandate) SET mandate = $properties', {
    properties: {
      ...{ id: 'hand-1', holder: LILLE, sub: TEACHER.sub, role: 'TEACHER', categories: ['SKILL_PROFILE'] },
      ...{ validFrom: 0, validUntil: 9e15 },
      ...properties,
    },
  });
const listed = async (): Promise<string[]> => {
  const { data } = await world.ask(
    TEACHER,
    `{ learners(holder: "${LILLE}", first: 50) { edges { node { skillProfile { level } id } } } }`,
  );
  return world.graph
    .readLatest<{
      person: string;
    }>(
      'UNWIND $ids AS id MATCH (:Handle { fragment: split(id, "#")[1] })-[:OF]->(l:Learner) RETURN l.person AS person ORDER BY person',
      { ids: (data!['learners'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id) },
    )
    .then((rows) => rows.map(({ person }) => person.split(':').at(-1)!));
};

describe('a mandate of a programme', () => {
  test('opens the people of the programme and nobody else, one by one and in a list, without another statement', async () => {
    expect(await grant({ programme: INFORMATIQUE })).toMatchObject({
      scope: 'PROGRAMME',
      programme: INFORMATIQUE,
      learner: null,
      inForce: true,
    });
    await grant({ programme: INFORMATIQUE }, { categories: ['IDENTIFIER'] });
    world.trips.length = 0;
    expect(await reading(TEACHER, ADA)).toEqual([]);
    // The learner, and then her claims: one trip for each batch of rows, as ever.
    expect(world.trips).toEqual(['parties', 'subjects', 'subjects']);
    expect(await reading(TEACHER, DARIO)).toEqual([]);
    expect(await reading(TEACHER, BILAL)).toEqual(CLOSED);
    expect(await reading(TEACHER, 'nobody')).toEqual(CLOSED);
    expect(await listed()).toEqual(['ada', 'dario']);
  });

  test('follows the programme: who leaves it is closed at once, and so is who has a record outside it', async () => {
    await grant({ programme: INFORMATIQUE });
    const move = (id: string, programme: string) =>
      world.graph.write('MATCH (l:Learner { id: $id }) SET l.programme = $programme', { id, programme });
    await move('lille-dario', 'Master');
    expect(await reading(TEACHER, DARIO)).toEqual(CLOSED);
    await move('lille-dario', INFORMATIQUE);
    expect(await reading(TEACHER, DARIO)).toEqual([]);
    const second = `CREATE (:Learner { id: 'lille-dario-2', person: 'urn:passerelle:person:dario', holder: $LILLE })`;
    await world.graph.write(second, { LILLE });
    expect(await reading(TEACHER, DARIO)).toEqual(CLOSED);
    await world.graph.write(`MATCH (l:Learner { id: 'lille-dario-2' }) DELETE l`);
    expect(await reading(TEACHER, DARIO)).toEqual([]);
  });

  test("counts its people alone, and is one holder's alone", async () => {
    const dpo = { ...WHO.dpo, sub: 'urn:passerelle:staff:fun-dpo', org: FUN } as never;
    await grant({ programme: 'MOOC Construction bois (exemple)' }, { categories: ['ENROLMENT'] }, dpo);
    const who = { ...TEACHER, org: FUN };
    const { data } = await world.ask(
      who,
      `{ learnerCounts(holder: "${FUN}", by: PROGRAMME) { groups { value count } } }`,
    );
    expect(data).toEqual({ learnerCounts: { groups: [{ value: 'MOOC Construction bois (exemple)', count: 15 }] } });
    await grant({ programme: 'MOOC Développement web (exemple)' });
    expect(await reading(TEACHER, ADA)).toEqual(CLOSED);
  });

  test("opens a processor's staff the same people, under its own handles", async () => {
    const staff = { sub: 'alpha-staff-2', org: ALPHA, person: null, purpose: 'dpv:ServiceProvision' };
    const change = { sub: staff.sub, processor: ALPHA, role: 'ADVISER', categories: ['ENROLMENT'] };
    await grant({ programme: INFORMATIQUE }, change);
    expect(await reading(staff, 'demo-ada-alpha', 'studentNumber')).toEqual([]);
    expect(await reading(staff, 'demo-bilal-alpha', 'studentNumber')).toEqual([
      'Learner.studentNumber FIELD_NOT_COVERED',
    ]);
  });
});

describe('a mandate of a case', () => {
  test('opens one person; people decided otherwise are not decided with her', async () => {
    const learner = `${LILLE}#${BILAL}`;
    expect(await grant({ learner })).toMatchObject({ scope: 'CASE', programme: null, learner });
    const fields = [ADA, BILAL, DARIO].map(
      (of, i) => `l${i}: learner(id: "${LILLE}#${of}") { skillProfile { level } }`,
    );
    world.trips.length = 0;
    const { data } = await world.ask(TEACHER, `{ ${fields.join(' ')} }`);
    expect(data).toEqual({
      l0: { skillProfile: null },
      l1: { skillProfile: expect.any(Array) },
      l2: { skillProfile: null },
    });
    expect(world.trips.filter((trip) => trip === 'parties')).toHaveLength(1);
  });

  test("is named by the holder's own handle alone", async () => {
    await byHand({ scopeKind: 'CASE', scopeValue: `${LILLE}#demo-bilal-alpha` });
    expect(await reading(TEACHER, BILAL)).toEqual(CLOSED);
    for (const learner of [`${LILLE}#demo-bilal-alpha`, `${LILLE}#nobody`, `${FUN}#demo-ada-at-fun`])
      expect(await codeOf(WHO.dpo, GRANT, input({ learner }))).toBe('NOT_FOUND');
  });

  test('ends when the holder erases the person, and leads to her no more', async () => {
    const { id } = await grant({ learner: `${LILLE}#demo-chloe-lille` });
    const chloe = { ...WHO.ada, sub: 'chloe', person: 'urn:passerelle:person:chloe' };
    const asked = await call<{ id: string }>(chloe, `mutation { requestErasure(holder: "${LILLE}") { id } }`);
    await call(WHO.dpo, 'mutation ($input: SettleRequestInput!) { settleRequest(input: $input) { status } }', {
      input: { id: asked.id, outcome: 'DONE' },
    });
    const ended = await world.graph.readLatest(
      'MATCH (m:Mandate { id: $id }) WHERE m.endedAt IS NOT NULL RETURN m.id AS id',
      { id },
    );
    expect(ended).toHaveLength(1);
    expect(await move(WHO.dpo, 'endMandate', id, 'scope learner inForce')).toEqual({
      scope: 'CASE',
      learner: null,
      inForce: false,
    });
    const texts = await world.graph.readLatest<{ all: string }>(
      `MATCH (m:Mandate { id: $id }) RETURN reduce(all = '', key IN keys(m) | all + toString(coalesce(toStringOrNull(m[key]), ''))) AS all`,
      { id },
    );
    expect(texts[0]!.all).not.toContain('chloe');
  });
});

describe('a scope that cannot be resolved opens nothing', () => {
  test.each<[string, Record<string, unknown>]>([
    ['of a kind nobody knows', { scopeKind: 'CLASS', scopeValue: INFORMATIQUE }],
    ['without a kind', { scopeValue: INFORMATIQUE }],
    ['without a value', { scopeKind: 'PROGRAMME' }],
    ['a programme nobody is in', { scopeKind: 'PROGRAMME', scopeValue: 'Licence' }],
    ['a programme that is no text', { scopeKind: 'PROGRAMME', scopeValue: 6 }],
    ['a case without a handle', { scopeKind: 'CASE' }],
    ['a case that is no text', { scopeKind: 'CASE', scopeValue: [1] }],
    ['a case by a name', { scopeKind: 'CASE', scopeValue: 'lille-ada' }],
  ])('%s', async (_what, scope) => {
    await byHand(scope);
    expect(await reading(TEACHER, ADA)).toEqual(CLOSED);
  });

  test('beside another mandate it takes nothing away', async () => {
    await byHand({ scopeKind: 'CLASS', scopeValue: 'x' });
    await byHand({ id: 'hand-2' });
    expect(await reading(TEACHER, BILAL)).toEqual([]);
  });
});

describe('what is done for the whole organisation', () => {
  test('needs a mandate over all of it', async () => {
    for (const role of ['PRIVACY_OFFICER', 'ADMINISTRATOR', 'SIGNATORY', 'REIDENTIFICATION']) {
      await byHand({ id: `hand-${role}`, role, scopeKind: 'PROGRAMME', scopeValue: INFORMATIQUE });
      expect(await codeOf(WHO.dpo, GRANT, input({ programme: INFORMATIQUE }, { role }))).toBe('BAD_USER_INPUT');
    }
    for (const query of [
      '{ rightsRequests { id } }',
      '{ mandates { id } }',
      'mutation { rotatePseudonyms(agreement: "urn:passerelle:agreement:fun-lille-research") }',
      'mutation { acceptTerms(version: "none") { version } }',
    ])
      expect(await codeOf(TEACHER, query)).toBe('ACCESS_DENIED');
    expect(await codeOf(TEACHER, GRANT, input(null, { sub: 'other' }))).toBe('ACCESS_DENIED');
    const explain = `{ explainAccess(coordinate: "Learner.email", learner: "${LILLE}#${ADA}", recipient: "${ALPHA}") { reason } }`;
    const REIDENTIFY = `mutation { reidentify(input: { pseudonym: "${LILLE}#x", ground: SECURITY_INCIDENT }) { id } }`;
    const KEY = 'mutation { registerKey(jwk: "{}", proof: "x") { kid } }';
    for (const query of [explain, REIDENTIFY, KEY])
      expect((await world.ask(TEACHER, query)).errors![0]!.extensions['code']).toBe('ACCESS_DENIED');
  });

  test('a scope names one thing', async () => {
    const learner = `${LILLE}#${ADA}`;
    for (const scope of [{}, { programme: INFORMATIQUE, learner }, { programme: ' ' }, { learner: 'ada' }])
      expect(await codeOf(WHO.dpo, GRANT, input(scope))).toBe('BAD_USER_INPUT');
    expect(await grant(null)).toMatchObject({ scope: 'HOLDER', programme: null, learner: null });
    const { id } = await grant({ learner });
    expect(await move(WHO.dpo, 'endMandate', id, 'id inForce scope')).toMatchObject({ inForce: false, scope: 'CASE' });
    expect(refusals(await world.ask(TEACHER, `{ learner(id: "${learner}") { email } }`))).toEqual([
      'Learner.email NO_MANDATE',
    ]);
  });
});
