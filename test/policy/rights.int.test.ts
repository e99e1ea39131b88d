import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_OPEN } from '../../subgraphs/contracts/consents/resolvers-rights.js';
import { loadParticipantsSample } from '../../subgraphs/participants/sample.js';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { changeGrants, LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
const { call, codeOf, give, move, moveCode, reading } = createCalls(() => world);
const NOT_FOR = (coordinate: string) => [`${coordinate} NOT_PERMITTED_FOR_PERSON`];

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n:StopNotice OR n:LookAgain OR n:RightsRequest OR n:Restriction OR n:Objection OR n.id STARTS WITH 'urn:uuid:' DETACH DELETE n`,
  );
  // An erasure that is done is carried out.
  await loadParticipantsSample(world.graph);
});
afterAll(() => world.graph.close());

describe('restriction of processing', () => {
  const RESTRICT = `mutation { requestRestriction(holder: "${LILLE}") { id kind status } }`;
  const reason = async (who: (typeof WHO)['dpo' | 'bilal'], learner: string) => {
    const query = `query ($learner: ID!) { explainAccess(coordinate: "Learner.skillProfile", learner: $learner, purpose: "dpv:ServiceProvision", recipient: "${ALPHA}") { reason } }`;
    const { data } = await world.ask(who, query, { learner: `${LILLE}#${learner}` });
    return (data!['explainAccess'] as { reason: string }).reason;
  };

  test('closes reading to all but the person, in force at once, and past recipients are told; lifted, it opens again', async () => {
    expect(await reading(WHO.alpha, 'demo-bilal-alpha')).toEqual([]);
    expect(await reading(WHO.fun, 'demo-bilal-fun', 'programme')).toEqual([]);
    expect(await reading(WHO.dpo, 'demo-bilal-lille', 'programme')).toEqual([]);
    const { id, status } = await call<Record<string, string>>(WHO.bilal, RESTRICT);
    expect(status).toBe('IN_FORCE');
    expect(await reading(WHO.alpha, 'demo-bilal-alpha')).toEqual(NOT_FOR('Learner.skillProfile'));
    expect(await reading(WHO.fun, 'demo-bilal-fun', 'programme')).toEqual(NOT_FOR('Learner.programme'));
    expect(await reading(WHO.dpo, 'demo-bilal-lille', 'programme')).toEqual(NOT_FOR('Learner.programme'));
    expect((await world.ask(WHO.bilal, '{ myRecords { givenName } }')).data).toEqual({
      myRecords: [{ givenName: 'Bilal' }],
    });
    expect(await reason(WHO.dpo, 'demo-bilal-lille')).toBe('RESTRICTED');
    for (const who of [WHO.alpha, WHO.fun])
      expect(await call(who, '{ noticesToUs { kind holder } }')).toEqual([{ kind: 'RESTRICT', holder: LILLE }]);
    expect(await moveCode(WHO.ada, 'withdrawRequest', id)).toBe('NOT_FOUND');
    expect(await move(WHO.bilal, 'withdrawRequest', id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await reading(WHO.alpha, 'demo-bilal-alpha')).toEqual([]);
    expect(await call(WHO.fun, '{ noticesToUs { kind } }')).toContainEqual({ kind: 'UNRESTRICT' });
    expect(await moveCode(WHO.bilal, 'withdrawRequest', id)).toBe('CONFLICT');
  });

  test('asked for twice is the one there is, at once too; an erasure and a rectification likewise', async () => {
    const RECTIFY = `mutation { requestRectification(input: { holder: "${LILLE}", coordinates: ["Learner.programme"], statement: "S" }) { id } }`;
    const ERASE = `mutation { requestErasure(holder: "${LILLE}") { id } }`;
    for (const query of [RESTRICT, RECTIFY, ERASE]) {
      const asked = await Promise.all(Array.from({ length: 4 }, () => call<{ id: string }>(WHO.bilal, query)));
      expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    }
    expect(await call(WHO.bilal, '{ myRequests { id } }')).toHaveLength(3);
    await call(WHO.bilal, RECTIFY.replace('"S"', '"another"'));
    const [open] = await call<{ id: string }[]>(WHO.bilal, '{ myRequests { id } }');
    await move(WHO.bilal, 'withdrawRequest', open!.id);
    await call(WHO.bilal, RECTIFY.replace('"S"', '"another"'));
    expect(await call(WHO.bilal, '{ myRequests { id } }')).toHaveLength(5);
  });

  test('is one of so many requests a person has open, and no more', async () => {
    await world.graph.write(
      `MATCH (person:DataSubject { id: 'urn:passerelle:person:bilal' }) UNWIND range(1, ${MOST_OPEN}) AS i
       CREATE (:RightsRequest { id: 'urn:uuid:many-' + i, kind: 'ERASURE', holder: 'did:web:h' + i, coordinates: [], status: 'OPEN', at: i, dueBy: i })-[:FOR]->(person)`,
    );
    expect(await codeOf(WHO.bilal, RESTRICT)).toBe('CONFLICT');
    await move(WHO.bilal, 'withdrawRequest', 'urn:uuid:many-1');
    expect(await codeOf(WHO.bilal, RESTRICT)).toBeUndefined();
    // It is there: that the most are open does not matter.
    expect(await codeOf(WHO.bilal, RESTRICT)).toBeUndefined();
  });

  test('of one holder leaves what others hold alone, and who holds nothing says so', async () => {
    await call(WHO.ada, `mutation { requestRestriction(holder: "${FUN}") { id } }`);
    await give(WHO.ada, { recipient: ALPHA });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    expect(await codeOf(WHO.bilal, `mutation { requestRestriction(holder: "${FUN}") { id } }`)).toBe('NOT_FOUND');
    expect(await codeOf(WHO.alpha, RESTRICT)).toBe('ACCESS_DENIED');
  });
});

describe('rectification and erasure', () => {
  const RECTIFY = 'mutation ($input: RequestRectificationInput!) { requestRectification(input: $input) { id status } }';
  const rectify = (change: object = {}) => ({
    input: { holder: LILLE, coordinates: ['Learner.programme'], statement: 'It is another programme.', ...change },
  });
  const SETTLE = 'mutation ($input: SettleRequestInput!) { settleRequest(input: $input) { status reason } }';
  const notices = (who: (typeof WHO)['fun']) => call(who, '{ noticesToUs { kind coordinates } }');

  test('past recipients of the field are told when the holder has put it right', async () => {
    await reading(WHO.fun, 'demo-bilal-fun', 'programme');
    await reading(WHO.alpha, 'demo-bilal-alpha', 'givenName');
    const { id } = await call<{ id: string }>(WHO.bilal, RECTIFY, rectify());
    expect(await notices(WHO.fun)).toEqual([]);
    const [request] = await call<object[]>(WHO.dpo, '{ rightsRequests { kind learner coordinates statement status } }');
    expect(request).toEqual({
      kind: 'RECTIFICATION',
      learner: `${LILLE}#demo-bilal-lille`,
      coordinates: ['Learner.programme'],
      statement: 'It is another programme.',
      status: 'OPEN',
    });
    for (const who of [WHO.registrar, WHO.alpha])
      expect(await codeOf(who, SETTLE, { input: { id, outcome: 'DONE' } })).toBe('ACCESS_DENIED');
    expect(await call(WHO.dpo, SETTLE, { input: { id, outcome: 'DONE' } })).toEqual({ status: 'DONE', reason: null });
    expect(await notices(WHO.fun)).toEqual([{ kind: 'RECTIFY', coordinates: ['Learner.programme'] }]);
    expect(await notices(WHO.alpha)).toEqual([]);
    expect(await codeOf(WHO.dpo, SETTLE, { input: { id, outcome: 'DONE' } })).toBe('CONFLICT');
  });

  test('a refusal needs a reason, which the person is told, and nobody else is told anything', async () => {
    await reading(WHO.fun, 'demo-bilal-fun', 'programme');
    const { id } = await call<{ id: string }>(WHO.bilal, `mutation { requestErasure(holder: "${LILLE}") { id } }`);
    expect(await codeOf(WHO.dpo, SETTLE, { input: { id, outcome: 'REFUSED' } })).toBe('BAD_USER_INPUT');
    await call(WHO.dpo, SETTLE, { input: { id, outcome: 'REFUSED', reason: 'Archives of public interest.' } });
    expect(await call(WHO.bilal, '{ myRequests { kind status reason learner } }')).toEqual([
      { kind: 'ERASURE', status: 'REFUSED', reason: 'Archives of public interest.', learner: null },
    ]);
    expect(await notices(WHO.fun)).toEqual([]);
  });

  test('an erasure that was done is told to everybody who read; late is overdue', async () => {
    await reading(WHO.fun, 'demo-bilal-fun', 'programme');
    const { id } = await call<{ id: string }>(WHO.bilal, `mutation { requestErasure(holder: "${LILLE}") { id } }`);
    await world.graph.write('MATCH (r:RightsRequest { id: $id }) SET r.dueBy = $past', { id, past: Date.now() - 1 });
    expect(await call(WHO.bilal, '{ myRequests { status } }')).toEqual([{ status: 'OVERDUE' }]);
    await call(WHO.dpo, SETTLE, { input: { id, outcome: 'DONE' } });
    expect(await notices(WHO.fun)).toEqual([{ kind: 'ERASE', coordinates: [] }]);
  });

  test.each([
    ['no field', { coordinates: [] }],
    ['something that is no field', { coordinates: ['programme'] }],
    ['no words', { statement: ' ' }],
  ])('%s is refused', async (_what, change) => {
    expect(await codeOf(WHO.bilal, RECTIFY, rectify(change))).toBe('BAD_USER_INPUT');
  });
});

describe('an objection', () => {
  const OBJECT = `mutation { object(recipient: "${FUN}", purposes: ["dpv:ServiceProvision"]) { id } }`;
  const programme = () => reading(WHO.fun, 'demo-bilal-fun', 'programme');

  test('closes what rests on public task, until it is taken back', async () => {
    expect(await programme()).toEqual([]);
    const { id } = await call<{ id: string }>(WHO.bilal, OBJECT);
    expect(await programme()).toEqual(NOT_FOR('Learner.programme'));
    expect(await moveCode(WHO.ada, 'withdrawObjection', id)).toBe('NOT_FOUND');
    await move(WHO.bilal, 'withdrawObjection', id, 'id withdrawnAt');
    expect(await programme()).toEqual([]);
    expect(await call(WHO.bilal, '{ myObjections { id withdrawnAt } }')).toEqual([
      { id, withdrawnAt: expect.any(String) },
    ]);
  });

  test('made twice is the one there is, at once too; taken back it can be made anew; so many stand and no more', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => call<{ id: string }>(WHO.bilal, OBJECT)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await move(WHO.bilal, 'withdrawObjection', made[0]!.id, 'id');
    expect((await call<{ id: string }>(WHO.bilal, OBJECT)).id).not.toBe(made[0]!.id);
    await world.graph.write(
      `MATCH (person:DataSubject { id: 'urn:passerelle:person:bilal' }) UNWIND range(2, ${MOST_OPEN}) AS i
       CREATE (:Objection { id: 'urn:uuid:many-' + i, recipient: 'did:web:r' + i, purposes: [], at: i })-[:ABOUT]->(person)`,
    );
    expect(await codeOf(WHO.bilal, OBJECT.replace('ServiceProvision', 'Marketing'))).toBe('CONFLICT');
    expect(await codeOf(WHO.bilal, OBJECT)).toBeUndefined();
  });

  test('to everything reaches every purpose; to a purpose nobody knows it is refused', async () => {
    const object = (purpose: string) => `mutation { object(recipient: "${FUN}", purposes: ["${purpose}"]) { id } }`;
    await call(WHO.bilal, object('dpv:Purpose'));
    expect(await programme()).toEqual(NOT_FOR('Learner.programme'));
    expect(await codeOf(WHO.bilal, object('dpv:Everything'))).toBe('BAD_USER_INPUT');
  });

  test('is overridden on recorded grounds alone', async () => {
    await call(WHO.bilal, OBJECT);
    const ground = (text: string | null) =>
      changeGrants(world.graph, 'urn:passerelle:agreement:lille-fun', (grant) =>
        grant.coordinate === 'Learner.programme' ? { ...grant, overridesObjectionOn: text } : grant,
      );
    await ground('Compelling grounds, recorded on 1 June 2026.');
    expect(await programme()).toEqual([]);
    await ground(null);
    expect(await programme()).toEqual(NOT_FOR('Learner.programme'));
  });

  test('does not reach a consent, nor another organisation', async () => {
    await call(WHO.bilal, OBJECT);
    expect(await reading(WHO.alpha, 'demo-bilal-alpha')).toEqual([]);
  });
});

describe('mandates', () => {
  const GRANT = 'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { id inForce } }';
  const grant = (change: object = {}) => ({
    input: { sub: 'teacher-7', role: 'TEACHER', categories: ['SKILL_PROFILE'], days: 30, ...change },
  });
  const TEACHER = { sub: 'teacher-7', org: LILLE, person: null, purpose: 'dpv:ServiceProvision' } as const;

  test('open their categories to staff from the grant on, until they are ended', async () => {
    const closed = await reading(TEACHER, 'demo-bilal-lille');
    expect(closed).toEqual(['Query.learner NO_MANDATE']);
    const { id } = await call<{ id: string }>(WHO.dpo, GRANT, grant());
    expect(await reading(TEACHER, 'demo-bilal-lille')).toEqual([]);
    expect(await reading(TEACHER, 'demo-bilal-lille', 'programme')).toEqual(['Learner.programme NO_MANDATE']);
    expect(await move(WHO.dpo, 'endMandate', id, 'id inForce')).toMatchObject({ inForce: false });
    expect(await reading(TEACHER, 'demo-bilal-lille')).toEqual(['Learner.skillProfile NO_MANDATE']);
  });

  test.each(['registrar', 'alpha', 'ada', 'fun'] as const)('are given by officers alone: not by %s', async (who) => {
    expect(await codeOf(WHO[who], GRANT, grant())).toBe('ACCESS_DENIED');
    expect(await codeOf(WHO[who], '{ mandates { id } }')).toBe('ACCESS_DENIED');
    expect(await moveCode(WHO[who], 'endMandate', 'urn:passerelle:mandate:lille-dpo')).toBe('ACCESS_DENIED');
  });

  test('an administrator gives them, too, and may do nothing else of an officer', async () => {
    await call(WHO.dpo, GRANT, grant({ role: 'ADMINISTRATOR' }));
    await call(TEACHER, GRANT, grant({ sub: 'teacher-8' }));
    expect(await codeOf(TEACHER, '{ rightsRequests { id } }')).toBe('ACCESS_DENIED');
  });

  test('raise nobody: not oneself, and an administrator gives no role that decides for the organisation', async () => {
    const { id } = await call<{ id: string }>(WHO.dpo, GRANT, grant({ sub: 'admin-1', role: 'ADMINISTRATOR' }));
    const admin = { ...TEACHER, sub: 'admin-1' };
    for (const role of ['PRIVACY_OFFICER', 'ADMINISTRATOR', 'SIGNATORY', 'REIDENTIFICATION'])
      expect(await codeOf(admin, GRANT, grant({ sub: 'somebody', role }))).toBe('ACCESS_DENIED');
    expect(await codeOf(admin, GRANT, grant({ sub: 'admin-1' }))).toBe('ACCESS_DENIED');
    expect(await codeOf(WHO.dpo, GRANT, grant({ sub: WHO.dpo.sub }))).toBe('ACCESS_DENIED');
    expect(await moveCode(admin, 'endMandate', 'urn:passerelle:mandate:lille-dpo')).toBe('ACCESS_DENIED');
    expect(await moveCode(WHO.dpo, 'endMandate', id)).toBeUndefined();
  });

  test('to sign open no data, and without one a token of the organisation binds it to nothing', async () => {
    const REGISTER = 'mutation { registerKey(jwk: "{}", proof: "x") { kid } }';
    const code = async (who: typeof TEACHER | typeof admin) =>
      (await world.ask(who, REGISTER, {})).errors![0]!.extensions['code'];
    const admin = { ...TEACHER, sub: 'signatory-1' };
    expect(await code(TEACHER)).toBe('ACCESS_DENIED');
    await call(WHO.dpo, GRANT, grant({ sub: 'signatory-1', role: 'SIGNATORY', categories: ['IDENTITY'] }));
    expect(await code(admin)).toBe('BAD_USER_INPUT');
    const OFFER = 'mutation { acceptTerms(version: "none") { version } }';
    expect(await codeOf(TEACHER, OFFER)).toBe('ACCESS_DENIED');
    expect(await codeOf(admin, OFFER)).toBe('NOT_FOUND');
  });

  test("an app's token for one person sees and does none of the organisation's affairs with others", async () => {
    for (const query of ['{ consents { id } }', '{ noticesToUs { id } }'])
      expect(await codeOf(WHO.adaThroughAlpha, query)).toBe('ACCESS_DENIED');
    expect(await moveCode(WHO.adaThroughAlpha, 'acknowledgeNotice', 'urn:x')).toBe('ACCESS_DENIED');
  });

  test("open a processor's staff what they cover, under its own handles", async () => {
    const staff = { sub: 'alpha-staff', org: ALPHA, person: null, purpose: 'dpv:ServiceProvision' };
    expect(await reading(staff, 'demo-bilal-alpha', 'studentNumber')).toEqual([
      'Learner.studentNumber FIELD_NOT_COVERED',
    ]);
    const change = { sub: 'alpha-staff', processor: ALPHA, role: 'ADVISER', categories: ['ENROLMENT'] };
    await call(WHO.dpo, GRANT, grant(change));
    const { data } = await world.ask(staff, `{ learner(id: "${LILLE}#demo-bilal-alpha") { studentNumber } }`);
    expect(data).toEqual({ learner: { studentNumber: 'EX-2026-0002' } });
    expect(
      refusals(await world.ask(WHO.alpha, `{ learner(id: "${LILLE}#demo-bilal-alpha") { studentNumber } }`)),
    ).toEqual(['Learner.studentNumber FIELD_NOT_COVERED']);
    expect(await codeOf(WHO.dpo, GRANT, grant({ processor: 'did:web:nobody.example' }))).toBe('BAD_USER_INPUT');
  });
});
