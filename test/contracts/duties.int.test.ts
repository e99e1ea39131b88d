import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { LILLE, WHO } from '../policy/world.js';
import { BETA, BETA_ASKS, type Contracts, inDays, LILLE_ASKS, OPEN, openContracts, terms } from './world.js';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
});
afterAll(() => contracts.world.graph.close());
beforeEach(() => contracts.forgetBeta());

const INFORM = 'urn:test:duty:inform';
const PAY = 'urn:test:duty:pay';
const CLOSED = 'Learner.programme DUTY_UNFULFILLED';

/** The fields of `terms`, once the edtech has informed; it pays, too. */
const owing = (pay: object = {}): Record<string, unknown> => {
  const { grants, ...others } = terms() as { grants: object[] };
  return {
    ...others,
    grants: grants.map((grant) => ({ ...grant, duties: [INFORM] })),
    duties: [
      { uid: INFORM, kind: 'PRECONDITION', action: 'odrl:inform' },
      { uid: PAY, kind: 'OBLIGATION', action: 'odrl:compensate', ...pay },
    ],
  };
};

const RECORD = `mutation ($agreement: ID!, $duty: ID!, $record: DutyRecord!, $ground: String) {
  recordDuty(agreement: $agreement, duty: $duty, record: $record, ground: $ground) {
    duties { duty { uid action owedBy kind } state closes events { by record ground } }
  }
}`;
interface Standing {
  readonly duty: { readonly uid: string };
  readonly state: string;
  readonly closes: boolean;
  readonly events: readonly { readonly by: string; readonly record: string; readonly ground: string | null }[];
}
const record = async (who: Principal, agreement: string, duty: string, what: string, ground = 'a letter') => {
  const asked = { agreement, duty, record: what, ground };
  const { duties } = await contracts.run<{ duties: readonly Standing[] }>(who, RECORD, asked);
  return duties.find((one) => one.duty.uid === duty)!;
};
const recordFault = (who: Principal, agreement: string, duty: string, what: string, ground?: string) =>
  contracts.fault(who, RECORD, { agreement, duty, record: what, ground });

describe('a pre-condition', () => {
  test('opens once the party it is owed to acknowledges it, and not before', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    expect(await contracts.reads()).toBe(CLOSED);
    expect(await record(BETA_ASKS, uid, INFORM, 'REPORTED')).toMatchObject({ state: 'REPORTED', closes: true });
    expect(await contracts.reads()).toBe(CLOSED);
    expect(await record(LILLE_ASKS, uid, INFORM, 'FULFILLED')).toMatchObject({
      state: 'FULFILLED',
      closes: false,
      events: [
        { by: BETA, record: 'REPORTED', ground: 'a letter' },
        { by: LILLE, record: 'FULFILLED', ground: 'a letter' },
      ],
    });
    expect(await contracts.reads()).toBe(OPEN);
    expect(await record(LILLE_ASKS, uid, INFORM, 'VIOLATED')).toMatchObject({ state: 'VIOLATED', closes: true });
    expect(await contracts.reads()).toBe(CLOSED);
  });

  test('costs no trip and no statement more: states come with the agreements', async () => {
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    await contracts.reads();
    const { trips } = contracts.world;
    const before = trips.length;
    await contracts.reads();
    expect(trips.slice(before)).toEqual(['parties', 'subjects']);
  });

  test('explainAccess names the duty, to the parties alone', async () => {
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    const query = `{ explainAccess(coordinate: "Learner.programme", learner: "${LILLE}") { reason duties opens(lang: "fr") } }`;
    const { data } = await contracts.world.ask(BETA_ASKS, query);
    expect(data!['explainAccess']).toMatchObject({ reason: 'DUTY_UNFULFILLED', duties: [INFORM] });
    expect((data!['explainAccess'] as { opens: string }).opens).toContain('recordDuty');
    const records = await contracts.world.ask(WHO.ada, '{ myRecords { id } }');
    const own = (records.data!['myRecords'] as { id: string }[]).find(({ id }) => id.startsWith(LILLE))!.id;
    const asked = `learner: "${own}", recipient: "${BETA}", purpose: "dpv:ServiceProvision"`;
    const { data: hers } = await contracts.world.ask(
      WHO.ada,
      `{ explainAccess(coordinate: "Learner.programme", ${asked}) { reason duties } }`,
    );
    expect(hers!['explainAccess']).toEqual({ reason: 'DUTY_UNFULFILLED', duties: [] });
  });

  test('is the affair of its two parties, each in its part', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    const wrong = await recordFault(BETA_ASKS, uid, INFORM, 'FULFILLED');
    expect(wrong).toMatchObject({ code: 'ILLEGAL_MOVE', allowed: ['REPORTED'] });
    expect(wrong.message).toContain(LILLE);
    expect(await recordFault(LILLE_ASKS, uid, INFORM, 'REPORTED')).toMatchObject({
      code: 'ILLEGAL_MOVE',
      allowed: ['FULFILLED', 'VIOLATED'],
    });
    expect(await recordFault(LILLE_ASKS, uid, INFORM, 'VIOLATED')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await recordFault(LILLE_ASKS, uid, 'urn:nothing', 'FULFILLED')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(INFORM),
    });
    expect((await recordFault(WHO.alpha, uid, INFORM, 'FULFILLED')).code).toBe('NOT_FOUND');
    const staff = { ...LILLE_ASKS, sub: 'somebody without a mandate' };
    expect((await recordFault(staff, uid, INFORM, 'FULFILLED')).code).toBe('ACCESS_DENIED');
    expect(await contracts.reads()).toBe(CLOSED);
  });

  test('nothing is recorded before both parties have signed', async () => {
    const requested = await contracts.request(BETA_ASKS, LILLE, owing());
    const { agreement } = await contracts.move(LILLE_ASKS, requested, 'AGREED');
    expect(await recordFault(LILLE_ASKS, agreement!.uid, INFORM, 'FULFILLED')).toMatchObject({
      code: 'ILLEGAL_MOVE',
      allowed: [],
    });
  });

  test('the same once more changes nothing, also at the same time', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    await Promise.all([1, 2, 3].map(() => record(LILLE_ASKS, uid, INFORM, 'FULFILLED')));
    const { events } = await record(LILLE_ASKS, uid, INFORM, 'FULFILLED');
    expect(events).toHaveLength(1);
    await record(BETA_ASKS, uid, INFORM, 'REPORTED');
    expect((await record(LILLE_ASKS, uid, INFORM, 'FULFILLED')).events).toHaveLength(1);
  });

  test('what the content says of it is signed: its digest does not move with its states', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    const seen = () => contracts.agreement<object>(BETA_ASKS, uid, 'digest content proven');
    const before = await seen();
    await record(LILLE_ASKS, uid, INFORM, 'FULFILLED');
    expect(await seen()).toEqual(before);
    expect(before).toMatchObject({ proven: true, content: expect.stringContaining(INFORM) });
  });
});

describe('an obligation', () => {
  test('closes while it is violated, opens once it is made good, and can be recorded after the end', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing());
    await record(LILLE_ASKS, uid, INFORM, 'FULFILLED');
    await record(LILLE_ASKS, uid, PAY, 'VIOLATED');
    expect(await contracts.reads()).toBe(CLOSED);
    // Who owes it does not open it by saying so.
    expect(await record(BETA_ASKS, uid, PAY, 'REPORTED')).toMatchObject({ state: 'VIOLATED', closes: true });
    expect(await contracts.reads()).toBe(CLOSED);
    await record(LILLE_ASKS, uid, PAY, 'FULFILLED');
    expect(await contracts.reads()).toBe(OPEN);
    await contracts.run(BETA_ASKS, 'mutation ($uid: ID!) { actOnAgreement(uid: $uid, act: TERMINATE) { uid } }', {
      uid,
    });
    expect(await record(LILLE_ASKS, uid, PAY, 'VIOLATED')).toMatchObject({ state: 'VIOLATED' });
  });

  test('closes past its deadline, until it is acknowledged', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing({ deadline: inDays(-0.5) }));
    await record(LILLE_ASKS, uid, INFORM, 'FULFILLED');
    expect(await contracts.reads()).toBe(CLOSED);
    expect(await contracts.agreement(BETA_ASKS, uid, 'duties { state closes duty { uid } }')).toMatchObject({
      duties: [{ state: 'FULFILLED' }, { state: 'OVERDUE', closes: true }],
    });
    await record(LILLE_ASKS, uid, PAY, 'FULFILLED');
    expect(await contracts.reads()).toBe(OPEN);
  });

  test('of the holder is acknowledged by the recipient', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing({ owedBy: 'ASSIGNER' }));
    expect((await recordFault(LILLE_ASKS, uid, PAY, 'FULFILLED')).allowed).toEqual(['REPORTED']);
    expect(await record(BETA_ASKS, uid, PAY, 'FULFILLED')).toMatchObject({ state: 'FULFILLED' });
  });
});

test('what is exported with its duties can be offered again: a new agreement, with nothing fulfilled', async () => {
  const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, owing({ deadline: inDays(30) }));
  await record(LILLE_ASKS, uid, INFORM, 'FULFILLED');
  const { odrl, content } = await contracts.agreement<{ odrl: string; content: string }>(
    BETA_ASKS,
    uid,
    'odrl content',
  );
  await contracts.forgetBeta();
  const next = await contracts.conclude(BETA_ASKS, LILLE_ASKS, { odrl });
  const renewed = await contracts.agreement<{ content: string }>(BETA_ASKS, next, 'content');
  expect({ ...(JSON.parse(renewed.content) as object), uid }).toEqual(JSON.parse(content));
  expect(await contracts.reads()).toBe(CLOSED);
});

/** A template with the parties of this test, and dates of this school year, in the place of its examples. */
function adapted(name: string): string {
  const text = readFileSync(new URL(`../../policy/templates/${name}.jsonld`, import.meta.url), 'utf8');
  const { assigner, assignee } = JSON.parse(text) as { assigner: string; assignee: string };
  const now = new Date();
  const later = now.getUTCFullYear() - (now.getUTCMonth() < 8 ? 1 : 0) - 2026;
  const offer = text
    .replaceAll(assigner, LILLE)
    .replaceAll(assignee, BETA)
    .replace(/"20(\d\d)-/g, (_, year: string) => `"20${Number(year) + later}-`);
  return JSON.stringify({ ...(JSON.parse(offer) as object), 'p:validFrom': inDays(-1), 'p:validUntil': inDays(365) });
}

describe.each([
  ['orientation-service', 'dpv:RequestedServiceProvision', 'Learner.skillProfile'],
  ['fraud-prevention', 'dpv:FraudPreventionAndDetection', 'Learner.programme'],
  ['public-statistics', 'dpv:ProvideOfficialStatistics', null],
  ['research-traces', 'dpv:AcademicResearch', 'LearningTrace.verb'],
])('the template %s', (name, purpose, coordinate) => {
  /** What keeps closed what it opens; null: nothing between the organisations. */
  async function reason(): Promise<string | null> {
    const who = { ...BETA_ASKS, purpose };
    if (coordinate === null) {
      const query = `{ learnerCounts(holder: "${LILLE}", by: PROGRAMME) { suppressed } }`;
      const { errors = [] } = await contracts.world.ask(who, query);
      const told = errors.map(({ extensions }) => String(extensions['reason'])).join();
      return told === 'COHORT_TOO_SMALL' || told === '' ? null : told;
    }
    const { missing } = await contracts.run<{ missing: readonly { reason: string }[] }>(
      who,
      `mutation ($holder: ID!, $coordinates: [String!]!) {
        requestAccess(holder: $holder, coordinates: $coordinates, dryRun: true) { missing { reason } }
      }`,
      { holder: LILLE, coordinates: [coordinate] },
    );
    return missing[0]?.reason ?? null;
  }

  test('is negotiated and signed like any terms, and opens what it names once its conditions are fulfilled', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, { odrl: adapted(name) });
    const { duties, proven } = await contracts.agreement<{
      duties: readonly (Standing & { duty: { kind: string } })[];
      proven: boolean;
    }>(BETA_ASKS, uid, 'proven duties { duty { uid kind descriptions { language text } } state closes }');
    expect(proven).toBe(true);
    const conditions = duties.filter(({ duty }) => duty.kind === 'PRECONDITION');
    expect(conditions).toMatchObject([{ state: 'UNSET', closes: true }]);
    expect(await reason()).toBe('DUTY_UNFULFILLED');
    for (const { duty } of conditions) await record(LILLE_ASKS, uid, duty.uid, 'FULFILLED');
    expect(await reason()).toBeNull();
  });
});
