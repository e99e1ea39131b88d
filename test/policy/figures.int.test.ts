import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import type { Principal } from '../../runtime/principal.js';
import { changeGrants, copyAgreement, forgetLog, openWorld, LILLE, refusals, WHO, type World } from './world.js';

const FUN = 'did:web:fun-mooc.example';
const TEACHING = 'urn:passerelle:agreement:fun-lille';
const lille = (purpose: string): Principal => ({ sub: 'universite-lille', org: LILLE, person: null, purpose });
const RESEARCHER = lille('dpv:AcademicResearch');
const TEACHER = lille('dpv:ServiceProvision');
const WEB = 'https://fun-mooc.example/activities/web-1';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // Which group is left out beside a small one is drawn by this secret: the wood course, rather than the web one.
  await world.graph.write(`CREATE (:FigureOrder { holder: $holder, secret: 'a' })`, { holder: FUN });
});
beforeEach(async () => {
  await forgetLog(world);
  world.log = disclosureLog(world.graph, world.evidenceKey);
  await world.graph.write('MATCH (n) WHERE n:FigureVintage OR n:Objection DETACH DELETE n');
});
afterAll(() => world.graph.close());

const COUNT = (by: string) =>
  `{ learnerCounts(holder: "${FUN}", by: ${by}) { groups { value count } suppressed minimumGroupSize roundedTo } }`;
const count = (by = 'COMPLETED_ACTIVITY', who: Principal = TEACHER) => world.ask(who, COUNT(by));

const records = async () =>
  (
    await world.graph.readLatest<{ payload: string }>(
      'MATCH (r:LogRecord) RETURN r.payload AS payload ORDER BY r.writer, r.seq',
    )
  ).map(({ payload }) => JSON.parse(payload) as LoggedDisclosure);

const vintages = () =>
  world.graph.readLatest<{ content: string; key: string }>(
    'MATCH (v:FigureVintage) RETURN v.content AS content, v.key AS key ORDER BY v.sequence',
  );

/** Puts the counts of all vintages back, so that the next request counts anew. */
async function letThePeriodPass(): Promise<void> {
  for (const { key, content } of await vintages())
    await world.graph.write('MATCH (v:FigureVintage { key: $key }) SET v.content = $content', {
      key,
      content: JSON.stringify({ ...(JSON.parse(content) as object), validUntil: Date.now() - 1 }),
    });
}

/** Learners of the web course who object to what they are counted for. */
const object = (howMany: number) =>
  world.graph.write(
    `UNWIND range(1, $howMany) AS i MERGE (p:DataSubject { id: 'urn:passerelle:person:fun-web-' + i })
     MERGE (o:Objection { id: 'objection-' + i }) SET o.recipient = $recipient, o.purposes = ['dpv:ServiceProvision']
     MERGE (p)<-[:ABOUT]-(o)`,
    { recipient: LILLE, howMany },
  );

/** Learners of the web course who consented to have what they completed read one by one, on a day. */
const consent = (howMany: number, status: string, purpose = 'dpv:ServiceProvision') =>
  world.graph.write(
    `UNWIND range(1, $howMany) AS i MERGE (p:DataSubject { id: 'urn:passerelle:person:fun-web-' + i })
     MERGE (c:ConsentRecord { id: 'figures-consent-' + i })
     SET c.recipients = [$recipient], c.purposes = [$purpose], c.noticePurposes = [$purpose],
       c.categories = ['LEARNING_TRACE'], c.status = $status, c.givenAt = 1, c.validUntil = 9e15, c.decidedAt = 1,
       c.approvalsRequired = ['DATA_SUBJECT'], c.approvals = ['DATA_SUBJECT']
     MERGE (p)<-[:ABOUT]-(c)`,
    { recipient: LILLE, howMany, status, purpose },
  );
const forgetConsents = () =>
  world.graph.write(`MATCH (c:ConsentRecord) WHERE c.id STARTS WITH 'figures-consent-' DETACH DELETE c`);

const table = (groups: { value: string; count: number }[], suppressed: boolean) => ({
  learnerCounts: { groups, suppressed, minimumGroupSize: 11, roundedTo: 5 },
});
const valueOf = ({ data }: ExecutionResult) => data!['learnerCounts'];

describe('a table', () => {
  test('leaves small groups out unnamed, with one more that a total would give away; counts are rounded', async () => {
    const { data, errors } = await count();
    expect(errors).toBeUndefined();
    // 28 with Ada. 4 are too few, and 12 would tell them from a total.
    expect(data).toEqual(table([{ value: WEB, count: 30 }], true));
    expect(await records()).toMatchObject([
      { act: 'AGGREGATE', effect: 'AGGREGATE_ONLY', coordinates: ['LearningTrace.completed'], subjects: [] },
    ]);
  });

  test('of what is read one by one anyway keeps to the same minimum', async () => {
    const groups = (await count('PROGRAMME')).data!['learnerCounts'] as { groups: { count: number }[] };
    expect(groups.groups.length).toBeGreaterThan(0);
    expect(groups.groups.every(({ count: people }) => people >= 10)).toBe(true);
  });

  test('a minimum of the agreement above the largest group leaves nothing', async () => {
    const minimum = (minimumGroupSize: number) =>
      changeGrants(world.graph, TEACHING, (grant) =>
        grant.effect === 'AGGREGATE_ONLY' ? { ...grant, minimumGroupSize } : grant,
      );
    await minimum(100);
    const result = await count();
    await minimum(11);
    expect(result.data).toEqual({ learnerCounts: null });
    expect(refusals(result)).toEqual(['LearningTrace.completed COHORT_TOO_SMALL']);
  });

  test('who objects does not count', async () => {
    await object(27);
    expect(JSON.stringify((await count()).data)).not.toContain('web-1');
  });

  test.each([
    ['a field the agreement does not name', TEACHER, 'AGE_BAND', 'Learner.ageBand FIELD_NOT_COVERED'],
    ['a purpose it does not name', lille('dpv:Marketing'), 'PROGRAMME', 'Learner.programme PURPOSE_NOT_COVERED'],
    ['no agreement', WHO.beta, 'PROGRAMME', 'Query.learnerCounts NO_AGREEMENT'],
    ['nobody', WHO.nobody, 'PROGRAMME', 'Query.learnerCounts UNAUTHENTICATED'],
    ['a person', WHO.ada, 'PROGRAMME', 'Query.learnerCounts NOT_OWN_OR_WARD'],
  ])('%s is refused, and nothing is counted', async (_what, who, by, expected) => {
    const result = await count(by, who);
    expect(result.data).toEqual({ learnerCounts: null });
    expect(refusals(result)).toEqual([expected]);
    expect(await vintages()).toEqual([]);
  });
});

describe('the minimum is over those whose values the caller cannot read one by one', () => {
  // Of the 28 who completed the web course, 18 consented to be read: 10 and no more are behind the figure.
  test.each(['GIVEN', 'WITHDRAWN'])('who consented protects nobody, with the consent %s', async (status) => {
    await consent(18, status);
    const result = await count();
    await forgetConsents();
    expect(result.data).toEqual({ learnerCounts: null });
    expect(refusals(result)).toEqual(['LearningTrace.completed COHORT_TOO_SMALL']);
  });

  test('nor does who consented to be read for another purpose of the same recipient', async () => {
    const uid = `${TEACHING}-else`;
    await copyAgreement(world.graph, TEACHING, uid, { purposes: ['dpv:CustomerCare'] });
    await consent(18, 'GIVEN', 'dpv:CustomerCare');
    const result = await count();
    await forgetConsents();
    await world.graph.write('MATCH (a:Agreement { uid: $uid }) DETACH DELETE a', { uid });
    expect(refusals(result)).toEqual(['LearningTrace.completed COHORT_TOO_SMALL']);
  });

  test('one more who did not is enough', async () => {
    await consent(17, 'GIVEN');
    const { data } = await count();
    await forgetConsents();
    expect(JSON.stringify(data)).toContain('web-1');
  });
});

describe('the same figures are answered until the next count', () => {
  test('who joins, objects or withdraws in between does not change them, and is not in the next ones', async () => {
    const before = await count();
    await object(10);
    expect((await count()).data).toEqual(before.data);
    expect(await vintages()).toHaveLength(1);
    await letThePeriodPass();
    // 18 with Ada.
    expect((await count()).data).toEqual(table([{ value: WEB, count: 20 }], true));
    expect(await vintages()).toHaveLength(2);
  });

  test('also that nothing could be shown: it would tell when there were enough', async () => {
    await object(27);
    expect(refusals(await count())).toEqual(['LearningTrace.completed COHORT_TOO_SMALL']);
    await world.graph.write('MATCH (o:Objection) DETACH DELETE o');
    expect(refusals(await count())).toEqual(['LearningTrace.completed COHORT_TOO_SMALL']);
  });

  test('all dimensions come from one count', async () => {
    await count();
    await object(27);
    expect(JSON.stringify((await count('PROGRAMME')).data)).toContain('web');
  });

  test('of first requests that come at once, one counts for all', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        if (i === 3) await object(20);
        return count();
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(valueOf(answer)))).size).toBe(1);
    expect(await vintages()).toHaveLength(1);
  });

  test('for another purpose of the same recipient: none until then', async () => {
    await count();
    expect(refusals(await count('COMPLETED_ACTIVITY', RESEARCHER))).toEqual([
      'LearningTrace.completed DIFFERENCING_RISK',
    ]);
    await letThePeriodPass();
    expect((await count('COMPLETED_ACTIVITY', RESEARCHER)).errors).toBeUndefined();
    expect(refusals(await count())).toEqual(['LearningTrace.completed DIFFERENCING_RISK']);
  });

  test('they end with the agreement that opened them', async () => {
    await count();
    await world.graph.write(`MATCH (a:Agreement { uid: $uid }) SET a.status = 'SUSPENDED'`, { uid: TEACHING });
    const suspended = await count();
    await world.graph.write(`MATCH (a:Agreement { uid: $uid }) SET a.status = 'ACTIVE'`, { uid: TEACHING });
    expect(suspended.data).toEqual({ learnerCounts: null });
    expect((await count()).errors).toBeUndefined();
  });

  test('another agreement that opens the same does not take them over', async () => {
    await count();
    const uid = `${TEACHING}-again`;
    await copyAgreement(world.graph, TEACHING, uid);
    await world.graph.write(`MATCH (a:Agreement { uid: $uid }) SET a.status = 'SUSPENDED'`, { uid: TEACHING });
    const other = await count();
    await letThePeriodPass();
    const next = await count();
    await world.graph.write(`MATCH (a:Agreement { uid: $uid }) SET a.status = 'ACTIVE'`, { uid: TEACHING });
    await world.graph.write('MATCH (a:Agreement { uid: $uid }) DETACH DELETE a', { uid });
    expect(refusals(other)).toEqual(['LearningTrace.completed DIFFERENCING_RISK']);
    expect(next.errors).toBeUndefined();
  });

  test('each answer is on the log, and none leaves without its record', async () => {
    await count();
    await count();
    expect((await records()).filter(({ act }) => act === 'AGGREGATE')).toHaveLength(2);
    world.log = { append: () => Promise.reject(new Error('disk full')) };
    expect((await count()).data).toEqual({ learnerCounts: null });
  });

  test('what is kept names no person and no group that was left out', async () => {
    await count();
    const { content } = (await vintages())[0]!;
    expect(content).not.toMatch(/urn:passerelle:person|soin|bois|fun-web-/);
    expect(content).toContain(WEB);
  });
});
