import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, WHO, type World } from './world.js';

let world: World;
const { ask, call, codeOf, give, moveCode, reading } = createCalls(() => world);
const CLOSED = ['Learner.skillProfile NOT_PERMITTED_FOR_PERSON'];
const mine = (args: string) => call<{ id: string }[]>(WHO.ada, `{ myConsents${args} { id } }`);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n:StopNotice OR n:LookAgain OR (n:ConsentRecord AND NOT n.id STARTS WITH 'urn:passerelle:consent:')
     OPTIONAL MATCH (event:ConsentEvent)-[:OF]->(n) DETACH DELETE event, n`,
  );
});
afterAll(() => world.graph.close());

describe("the holder's privacy officer", () => {
  const learner = `${LILLE}#demo-ada-lille`;
  const LIST = `{ consentsOfLearner(learner: "${learner}") { id status subject events { move receipt } } }`;
  const END = (name: string) =>
    `mutation ($input: EndConsentInput!) { ${name}(input: $input) { status events { reason } } }`;

  test('sees the precise state, of consents that concern the holder, without receipts', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    expect(await call(WHO.dpo, LIST)).toEqual([
      { id, status: 'GIVEN', subject: null, events: [{ move: 'GIVE', receipt: null }] },
    ]);
    await world.graph.write(`MATCH (c:ConsentRecord { id: $id }) SET c.recipients = ['did:web:ministry.example']`, {
      id,
    });
    expect(await call(WHO.dpo, LIST)).toEqual([]);
  });

  test.each(['registrar', 'alpha', 'ada', 'fun'] as const)('nobody else does: %s', async (who) => {
    expect(await codeOf(WHO[who], LIST)).toBe('ACCESS_DENIED');
    const [last] = await records();
    expect(last).toMatchObject({
      effect: 'DENY',
      reason: 'NO_AGREEMENT',
      holder: LILLE,
      coordinates: ['Query.consentsOfLearner'],
      recipient: WHO[who].org,
      subjects: [],
    });
  });

  const listed = async () => (await call<{ id: string }[]>(WHO.dpo, LIST)).map(({ id }) => id);
  const records = async () =>
    (
      await world.graph.readLatest<{ payload: string }>(
        'MATCH (r:LogRecord) RETURN r.payload AS payload ORDER BY r.at DESC, r.seq DESC',
      )
    ).map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);

  test('sees none for what only another holder gives the recipient: category, basis, agreement', async () => {
    // The university grants FUN its programme on public task and the skill profile on consent; traces FUN has of itself.
    const traces = { recipient: FUN, purposes: ['dpv:AcademicResearch'], categories: ['LEARNING_TRACE'] };
    await give(WHO.ada, traces);
    const skills = await give(WHO.ada, { recipient: FUN });
    expect(await listed()).toEqual([skills['id']]);
    const given = { input: { learner, id: skills['id'], reason: 'r' } };
    const other = (await mine('(status: [GIVEN])')).find(({ id }) => id !== skills['id'])!;
    expect(await codeOf(WHO.dpo, END('terminateConsent'), { input: { ...given.input, id: other.id } })).toBe(
      'NOT_FOUND',
    );
    expect(await call(WHO.dpo, END('terminateConsent'), given)).toMatchObject({ status: 'TERMINATED' });
  });

  test('sees one of an agreement that is over while data were read under it, and not before', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const status = (to: string) =>
      world.graph.write(`MATCH (a:Agreement { uid: 'urn:passerelle:agreement:lille-alpha' }) SET a.status = $to`, {
        to,
      });
    await status('TERMINATED');
    try {
      expect(await listed()).toEqual([]);
      await status('ACTIVE');
      expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
      await status('TERMINATED');
      expect(await listed()).toEqual([id]);
    } finally {
      await status('ACTIVE');
    }
  });

  test('reads personal data: the person sees it, with the mandate on the log', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await listed();
    const [last] = await records();
    expect(last).toMatchObject({
      act: 'READ',
      effect: 'PERMIT',
      through: 'MANDATE',
      rule: 'urn:passerelle:mandate:lille-dpo',
      recipient: LILLE,
      holder: LILLE,
      coordinates: ['Query.consentsOfLearner'],
      subjects: [expect.any(String)],
    });
    const told = await call<{ edges: { node: object }[] }>(
      WHO.ada,
      '{ myDisclosures(first: 1) { edges { node { recipient coordinates through } } } }',
    );
    expect(told.edges[0]!.node).toEqual({
      recipient: LILLE,
      coordinates: ['Query.consentsOfLearner'],
      through: 'MANDATE',
    });
    const { log } = world;
    world.log = { append: () => Promise.reject(new Error('disk full')) };
    const { data } = await ask(WHO.dpo, LIST).finally(() => (world.log = log));
    expect(data).toEqual({ consentsOfLearner: null });
  });

  test.each([
    ['terminateConsent', 'TERMINATED'],
    ['invalidateConsent', 'INVALIDATED'],
  ])('%s ends it, with a reason, and past recipients are told', async (name, status) => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const variables = { input: { learner, id, reason: 'The service was closed.' } };
    expect(await codeOf(WHO.registrar, END(name), variables)).toBe('ACCESS_DENIED');
    expect(await call(WHO.dpo, END(name), variables)).toMatchObject({ status });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
    expect(await call(WHO.alpha, '{ noticesToUs { kind } }')).toEqual([{ kind: 'STOP' }]);
    expect(await moveCode(WHO.ada, 'renewConsent', id)).toBe('CONFLICT');
  });
});
