import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { evidenceReader } from '../../policy/evidence.js';
import { CountMoved, disclosureLog } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import { disclosure, keyOf } from '../../policy/log/test/made-log.js';
import { makeLogKeys } from '../../policy/log/stored-keys.js';
import type { Constraint } from '../../policy/model.js';
import { openGateway, type GatewayWorld } from './gateway-world.js';
import { changeGrants, copyAgreement, forgetLog, LILLE, openWorld, refusals, WHO, type World } from './world.js';

const TEACHING = 'urn:passerelle:agreement:lille-fun';
const FIGURES = 'urn:passerelle:agreement:fun-lille';
const FUN = 'did:web:fun-mooc.example';
const LEARNERS = `{ learners(holder: "${LILLE}", first: 5) { edges { node { programme } } } }`;
const USED_UP = 'Learner.programme COUNT_USED_UP';

const atMost = (number: number): Constraint => ({ leftOperand: 'count', operator: 'lteq', rightOperand: number });

let world: World;
/** Two processes on one graph: each with its own reader of evidence and chain of the log. */
let gateways: [GatewayWorld, GatewayWorld];
beforeAll(async () => {
  world = await openWorld();
  const other: World = {
    ...world,
    evidence: evidenceReader(world.graph),
    log: disclosureLog(world.graph, world.evidenceKey),
  };
  gateways = [await openGateway(world), await openGateway(other)];
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await world.graph.close();
});
beforeEach(() => world.graph.write('MATCH (agreement:Agreement) REMOVE agreement.disclosures'));

const limit = (uid: string, ...constraints: Constraint[]) =>
  changeGrants(world.graph, uid, (grant) => ({ ...grant, constraints }));
const counter = async (uid: string): Promise<number | null> => {
  const [row] = await world.graph.readLatest<{ so: number | null }>(
    'MATCH (agreement:Agreement { uid: $uid }) RETURN agreement.disclosures AS so',
    { uid },
  );
  return row!.so;
};
/** What an agreement disclosed, as the log has it. */
const disclosed = async (uid: string): Promise<LoggedDisclosure[]> =>
  (await world.graph.readLatest<{ payload: string }>('MATCH (r:LogRecord) RETURN r.payload AS payload'))
    .map(({ payload }) => JSON.parse(payload) as LoggedDisclosure)
    .filter(({ agreement, effect }) => agreement === uid && effect !== 'DENY');

const ask = (query = LEARNERS, who: Parameters<GatewayWorld['ask']>[0] = WHO.fun, through = 0) =>
  gateways[through]!.ask(who, query);
const programmes = ({ data }: ExecutionResult): number =>
  ((data?.['learners'] as { edges: { node: { programme: string | null } }[] } | null)?.edges ?? []).filter(
    ({ node }) => node.programme !== null,
  ).length;

test('of eight operations at once in two processes, three are disclosed where three are agreed', async () => {
  await limit(TEACHING, atMost(3));
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => ask(LEARNERS, WHO.fun, n % 2)));
  const open = answers.filter((answer) => programmes(answer) > 0);
  const closed = answers.filter((answer) => programmes(answer) === 0);
  expect([open.length, closed.length]).toEqual([3, 5]);
  for (const answer of open) expect(answer.errors).toBeUndefined();
  for (const answer of closed) expect(refusals(answer)).toEqual([USED_UP]);
  expect(await counter(TEACHING)).toBe(3);
  expect(new Set((await disclosed(TEACHING)).map(({ requestId, writer }) => `${writer} ${requestId}`)).size).toBe(3);
});

test('what is used up is refused before planning, and explained with the same number, which explaining does not change', async () => {
  await limit(TEACHING, atMost(1));
  const why = async () => {
    const { data } = await ask(
      `{ explainAccess(coordinate: "Learner.programme", learner: "${LILLE}#demo-ada-fun") { effect reason opens(lang: "fr") } }`,
    );
    return data!['explainAccess'] as { effect: string; reason: string | null; opens: string | null };
  };
  const before = await why();
  expect(before.reason).not.toBe('COUNT_USED_UP');
  expect(await counter(TEACHING)).toBeNull();
  expect(programmes(await ask())).toBeGreaterThan(0);
  const { calls } = gateways[0];
  const asked = calls.length;
  expect(refusals(await ask())).toEqual([USED_UP]);
  expect(await why()).toMatchObject({ effect: 'DENY', reason: 'COUNT_USED_UP' });
  expect((await why()).opens).toContain('nouvel accord');
  const { data } = await ask(
    `mutation { requestAccess(coordinates: ["Learner.programme"], holder: "${LILLE}", dryRun: true) { missing { reason requested } } }`,
  );
  expect(data).toEqual({ requestAccess: { missing: [{ reason: 'COUNT_USED_UP', requested: true }] } });
  expect(calls.slice(asked).filter(({ document }) => JSON.stringify(document).includes('"programme"'))).toEqual([]);
  expect(await counter(TEACHING)).toBe(1);
});

test('an operation of several lists and batches counts once, one that discloses nothing does not', async () => {
  await limit(TEACHING, atMost(2));
  const twice = `{ one: learners(holder: "${LILLE}", first: 2) { edges { node { programme iscedLevel } } }
    two: learners(holder: "${LILLE}", first: 5) { edges { node { iscedLevel } } } }`;
  const { data, errors } = await ask(twice);
  expect([errors, JSON.stringify(data).includes('iscedLevel')]).toEqual([undefined, true]);
  expect(await counter(TEACHING)).toBe(1);
  // No consent, and no field of the agreement.
  await ask(`{ learners(holder: "${LILLE}", first: 5) { edges { node { skillProfile { level } } } } }`);
  await ask(`{ learners(holder: "${LILLE}", first: 5) { edges { node { email } } } }`);
  expect(await counter(TEACHING)).toBe(1);
});

test('agreements that ask for no number have no counter', async () => {
  await limit(TEACHING);
  expect(programmes(await ask())).toBeGreaterThan(0);
  expect(await counter(TEACHING)).toBeNull();
});

describe('figures', () => {
  const COUNT = `{ learnerCounts(holder: "${FUN}", by: COMPLETED_ACTIVITY) { groups { count } } }`;
  const figures = () => ask(COUNT, WHO.lille);

  test('are operations like others', async () => {
    await limit(FIGURES, atMost(2));
    for (const so of [1, 2]) {
      expect((await figures()).errors).toBeUndefined();
      expect(await counter(FIGURES)).toBe(so);
    }
    expect(refusals(await figures())).toEqual(['LearningTrace.completed COUNT_USED_UP']);
    expect((await disclosed(FIGURES)).map(({ act }) => act)).toEqual(['AGGREGATE', 'AGGREGATE']);
    expect(await counter(FIGURES)).toBe(2);
  });

  test('counted under a condition are not answered when it does not hold, though another agreement opens them now', async () => {
    const second = 'urn:passerelle:agreement:second';
    const seat = (country: string) =>
      world.graph.write('MATCH (party:Participant { did: $did }) SET party.country = $country', {
        did: LILLE,
        country,
      });
    await limit(FIGURES, { leftOperand: 'spatial', operator: 'eq', rightOperand: 'FR' });
    await world.graph.write('MATCH (v:FigureVintage) DETACH DELETE v');
    expect((await figures()).errors).toBeUndefined();
    await copyAgreement(world.graph, FIGURES, second);
    await limit(second);
    await seat('BE');
    const answer = await figures();
    await seat('FR');
    await world.graph.write('MATCH (agreement:Agreement { uid: $second }) DETACH DELETE agreement', { second });
    expect(refusals(answer)).toEqual(['LearningTrace.completed DIFFERENCING_RISK']);
  });
});

test('on the graph, of many at once in four processes as many as a counter allows, and not one more', async () => {
  await limit(TEACHING, atMost(5));
  const person = keyOf('counted');
  await makeLogKeys(world.graph, [person.person]);
  const [{ ref }] = (await world.graph.readLatest<{ ref: string }>(
    'MATCH (key:LogKey { person: $person }) RETURN key.ref AS ref',
    { person: person.person },
  )) as [{ ref: string }];
  await forgetLog(world);
  const logs = Array.from({ length: 4 }, () => disclosureLog(world.graph, world.evidenceKey));
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      logs[n % 4]!.append([disclosure(n, [{ ...person, ref }])], undefined, [
        { agreement: TEACHING, from: 0, last: 5 },
      ]).then(
        () => 'on the log',
        (cause: unknown) => (cause instanceof CountMoved ? 'counted first' : String(cause)),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'on the log')).toHaveLength(5);
  expect(new Set(outcomes)).toEqual(new Set(['on the log', 'counted first']));
  expect(await counter(TEACHING)).toBe(5);
  const [{ records }] = (await world.graph.readLatest<{ records: number }>(
    'MATCH (r:LogRecord) RETURN count(r) AS records',
  )) as [{ records: number }];
  expect(records).toBe(5);
  await Promise.all(logs.map((log) => log.close()));
});
