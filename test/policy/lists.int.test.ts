import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, WHO, type World } from './world.js';

let world: World;
const { ask, call, move } = createCalls(() => world);
const NONE = 'urn:uuid:00000000-0000-0000-0000-000000000000';
const MINE = 'urn:uuid:list-';
const THEIRS = 'urn:uuid:theirs-';
const HOW_MANY = 7;
const DAY_MS = 86_400_000;

/** A list with 7 records of the caller's own, and what happens to it between two pages. */
interface List {
  readonly field: string;
  readonly who: Principal;
  /** Arguments beside the page. */
  readonly args?: string;
  /** What names a record. @default id */
  readonly id?: string;
  /** Makes records: some at the same instant. @param ids  of the records, with the number of each */
  readonly make: (ids: readonly (readonly [id: string, n: number])[]) => Promise<unknown>;
  /** A record the caller may not page by, by its id; made beforehand. None where the list is everybody's. */
  readonly theirs?: () => Promise<string>;
  /** Changes the state of records: the cursor, and one on a later page. */
  readonly change?: (cursor: string, later: string) => Promise<unknown>;
}

const write = (cypher: string, ids: readonly (readonly [string, number])[], more: object = {}) =>
  world.graph.write(`UNWIND $ids AS named WITH named[0] AS id, named[1] AS n ${cypher}`, {
    ids,
    now: Date.now(),
    ...more,
  });
const notices = (ids: readonly (readonly [string, number])[], person: string, recipient: string) =>
  write(
    `MATCH (person:DataSubject { id: $person })
     CREATE (:StopNotice { id: id, key: id, kind: 'STOP', recipient: $recipient, coordinates: [], at: $now - n / 3,
       dueBy: $now + ${DAY_MS} * (n / 3) })-[:FOR]->(person)`,
    ids,
    { person, recipient },
  );
const requests = (ids: readonly (readonly [string, number])[], person: string, holder: string) =>
  write(
    `MATCH (person:DataSubject { id: $person })
     CREATE (:RightsRequest { id: id, kind: 'ERASURE', holder: $holder, coordinates: [], status: 'OPEN', at: $now - n / 3,
       dueBy: $now + n / 3 })-[:FOR]->(person)`,
    ids,
    { person, holder },
  );
const objections = (ids: readonly (readonly [string, number])[], person: string) =>
  write(
    `MATCH (person:DataSubject { id: $person })
     CREATE (:Objection { id: id, recipient: 'x', purposes: [id], at: $now - n / 3 })-[:ABOUT]->(person)`,
    ids,
    { person },
  );
const mandates = (ids: readonly (readonly [string, number])[], holder: string) =>
  write(
    `CREATE (:Mandate { id: id, holder: $holder, sub: id, role: 'TEACHER', categories: ['ENROLMENT'], validFrom: $now - n / 3,
       validUntil: $now + ${DAY_MS} })`,
    ids,
    { holder },
  );
const asked = (ids: readonly (readonly [string, number])[], organisation: string) =>
  write(
    `CREATE (:ConsentRequest { id: id, key: id, organisation: $organisation, learner: '${LILLE}#nobody', notice: 'n', noticeVersion: '1',
       askedPurposes: [], askedCategories: [], at: $now - n / 3 })`,
    ids,
    { organisation },
  );
const consents = (ids: readonly (readonly [string, number])[], person: string, change: object = {}) =>
  write(
    `MATCH (of:PrivacyNotice { id: 'urn:passerelle:notice:alpha-service', version: '2' }), (person:DataSubject { id: $person })
     CREATE (record:ConsentRecord { id: id })-[:ABOUT]->(person)
     SET record += { recipients: ['${ALPHA}'], recipient: '${ALPHA}', status: 'GIVEN', purposes: ['dpv:ServiceProvision'],
       categories: ['SKILL_PROFILE'], approvalsRequired: ['SUBJECT'], approvals: ['SUBJECT'], subjectApproved: true, notice: of.id,
       noticeVersion: of.version, noticePurposes: of.purposes, service: of.service, act: of.act, givenAt: $now, validUntil: $now + ${DAY_MS},
       createdAt: $now - n / 3, changedAt: $now - n }, record += $change`,
    ids,
    { person, change },
  );
const guardianships = (ids: readonly (readonly [string, number])[], guardian: string) =>
  write(
    `CREATE (:Guardianship { id: id, guardian: $guardian, ward: '${WHO.emma.person}', categories: ['IDENTITY'],
       validFrom: $now - 10 - n / 3, validUntil: $now + ${DAY_MS} })`,
    ids,
    { guardian },
  );
const ADA = WHO.ada.person!;
const BILAL = WHO.bilal.person!;
const EMMA = WHO.emma.person!;
const one = async (made: Promise<unknown>, id = `${THEIRS}1`): Promise<string> => (await made, id);
const theirs = [[`${THEIRS}1`, 1]] as const;

const LISTS: readonly List[] = [
  {
    field: 'myNotices',
    who: WHO.ada,
    make: (ids) => notices(ids, ADA, ALPHA),
    theirs: () => one(notices(theirs, BILAL, ALPHA)),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.alpha, 'acknowledgeNotice', id);
    },
  },
  {
    field: 'noticesToUs',
    who: WHO.alpha,
    make: (ids) => notices(ids, ADA, ALPHA),
    theirs: () => one(notices(theirs, ADA, FUN)),
    change: (cursor) => move(WHO.alpha, 'acknowledgeNotice', cursor),
  },
  {
    field: 'myRequests',
    who: WHO.ada,
    make: (ids) => requests(ids, ADA, LILLE),
    theirs: () => one(requests(theirs, BILAL, LILLE)),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.ada, 'withdrawRequest', id);
    },
  },
  ...['', 'settled: true'].map((args): List => ({
    field: 'rightsRequests',
    who: WHO.dpo,
    args,
    make: (ids) => requests(ids, ADA, LILLE),
    theirs: () => one(requests(theirs, ADA, FUN)),
    change: async (cursor, later) => {
      for (const id of args === '' ? [cursor] : [cursor, later])
        await call(WHO.dpo, 'mutation ($input: SettleRequestInput!) { settleRequest(input: $input) { id } }', {
          input: { id, outcome: 'REFUSED', reason: 'Archives.' },
        });
    },
  })),
  {
    field: 'myObjections',
    who: WHO.ada,
    make: (ids) => objections(ids, ADA),
    theirs: () => one(objections(theirs, BILAL)),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.ada, 'withdrawObjection', id, 'id');
    },
  },
  {
    field: 'mandates',
    who: WHO.dpo,
    make: (ids) => mandates(ids, LILLE),
    theirs: () => one(mandates(theirs, FUN)),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.dpo, 'endMandate', id, 'id');
    },
  },
  {
    field: 'consents',
    who: WHO.alpha,
    make: (ids) => asked(ids, ALPHA),
    theirs: () => one(asked(theirs, FUN)),
  },
  {
    field: 'myConsents',
    who: WHO.ada,
    make: (ids) => consents(ids, ADA),
    theirs: () => one(consents(theirs, BILAL)),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.ada, 'withdrawConsent', id);
    },
  },
  {
    field: 'myConsents',
    who: WHO.ada,
    args: 'status: [GIVEN, RENEWED]',
    make: (ids) => consents(ids, ADA),
    theirs: () => one(consents(theirs, BILAL)),
    change: async (cursor, later) => {
      await move(WHO.ada, 'withdrawConsent', cursor);
      await move(WHO.ada, 'renewConsent', later);
    },
  },
  {
    field: 'consentsOfLearner',
    who: WHO.dpo,
    args: `learner: "${LILLE}#demo-ada-lille"`,
    make: (ids) => consents(ids, ADA),
    // Of the same learner, and no affair of the holder's.
    theirs: () => one(consents(theirs, ADA, { recipients: ['did:web:ministry.example'] })),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.ada, 'withdrawConsent', id);
    },
  },
  {
    field: 'consentsAwaitingMe',
    who: WHO.gaelle,
    make: (ids) => consents(ids, EMMA, { status: 'REQUESTED', approvals: [], subjectApproved: false }),
    // Of the same ward, and nothing her guardianship covers.
    theirs: () => one(consents(theirs, EMMA, { status: 'REQUESTED', categories: ['HEALTH'] })),
    change: (cursor) => move(WHO.gaelle, 'approveConsent', cursor),
  },
  {
    field: 'consentsOfMyWards',
    who: WHO.gaelle,
    make: (ids) => consents(ids, EMMA),
    // Of the same ward, and nothing her guardianship covers.
    theirs: () => one(consents(theirs, EMMA, { categories: ['HEALTH'] })),
    change: async (cursor, later) => {
      for (const id of [cursor, later]) await move(WHO.gaelle, 'withdrawConsent', id);
    },
  },
  {
    field: 'consentsOfMyWards',
    who: WHO.gaelle,
    args: 'status: [GIVEN], ward: "urn:passerelle:guardianship:gaelle-emma"',
    make: (ids) => consents(ids, EMMA),
    change: (cursor) => move(WHO.gaelle, 'withdrawConsent', cursor),
  },
  {
    field: 'myWards',
    who: WHO.gaelle,
    make: (ids) => guardianships(ids, WHO.gaelle.person!),
    theirs: () => one(guardianships(theirs, WHO.hugo.person!)),
  },
  {
    field: 'privacyNotices',
    who: WHO.nobody,
    args: `recipient: "${ALPHA}"`,
    make: (ids) =>
      write(
        `MATCH (of:PrivacyNotice { id: 'urn:passerelle:notice:alpha-service', version: '2' })
         CREATE (copy:PrivacyNotice) SET copy = of { .*, id: id, version: '1', validFrom: 1 }`,
        ids,
      ),
    theirs: () => one(Promise.resolve(), 'urn:passerelle:notice:orientation-service'),
    // Over by now.
    change: (cursor) =>
      world.graph.write('MATCH (n:PrivacyNotice { id: $cursor }) SET n.validUntil = $now', { cursor, now: Date.now() }),
  },
  {
    field: 'platformTerms',
    who: WHO.alpha,
    id: 'version',
    make: (ids) => write('CREATE (:PlatformTerms { version: id, validFrom: $now - n / 3 })', ids),
    change: (version) =>
      call(WHO.alpha, 'mutation ($version: String!) { acceptTerms(version: $version) { version } }', { version }),
  },
];

beforeAll(async () => {
  world = await openWorld();
  // Theirs have no end that could be told.
  await world.graph.write(`MATCH (m:Mandate) WHERE m.validUntil > 8e15 SET m.validUntil = 8e15`);
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n.id STARTS WITH 'urn:uuid:' OR n.version STARTS WITH 'urn:uuid:' OR n:StopNotice OR n:LookAgain OR n:Restriction
       OR (n:ConsentRecord AND n.id STARTS WITH '${MINE}') DETACH DELETE n`,
  );
});
afterAll(() => world.graph.close());

const answerOf = ({ field, who, args = '', id = 'id' }: List, first: number, after: string | null) =>
  ask(who, `query ($first: Int, $after: ID) { ${field}(${args} first: $first, after: $after) { ${id} } }`, {
    first,
    after,
  });
const page = async (list: List, first: number, after: string | null = null): Promise<string[]> => {
  const { data, errors } = await answerOf(list, first, after);
  if (errors) throw errors[0]!;
  return (data![list.field] as Record<string, string>[]).map((row) => row[list.id ?? 'id']!);
};
const rest = async (list: List, first: number, from: string): Promise<string[]> => {
  const seen: string[] = [];
  for (let after = from; ;) {
    const ids = await page(list, first, after);
    seen.push(...ids);
    if (ids.length < first) return seen;
    after = ids.at(-1)!;
  }
};

describe.each(LISTS.map((list) => [`${list.field}(${list.args ?? ''})`, list] as const))('%s', (_name, list) => {
  beforeEach(() => list.make(Array.from({ length: HOW_MANY }, (_, i) => [`${MINE}${(i * 3) % 7}`, i])));

  test('has each on one page, and none twice, whatever comes and changes between two pages', async () => {
    const all = await page(list, 100);
    expect(all.length).toBeGreaterThanOrEqual(HOW_MANY);
    expect(new Set(all).size).toBe(all.length);
    for (const size of [1, 3]) {
      const first = await page(list, size);
      expect([...first, ...(await rest(list, size, first.at(-1)!))]).toEqual(all);
    }
    const first = await page(list, 2);
    const later = all.slice(2).findLast((id) => id.startsWith(MINE))!;
    await list.change?.(first[1]!, later);
    await list.make([[`${MINE}new`, -1]]);
    const others = async (from: string) => (await rest(list, 2, from)).filter((id) => id !== `${MINE}new`);
    expect([...first, ...(await others(first[1]!))]).toEqual(all);
    expect(await others(all.at(-1)!)).toEqual([]);
  });

  test("takes nobody else's for a cursor, and says the same as of none", async () => {
    const refused = async (after: string) => {
      const { errors, data } = await answerOf(list, 2, after);
      return { data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) };
    };
    const none = await refused(NONE);
    expect(none).toEqual({
      data: { [list.field]: null },
      errors: [{ message: expect.stringMatching(/^after must be the id/), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await refused('')).toEqual(none);
    if (list.theirs) expect(await refused(await list.theirs())).toEqual(none);
  });
});

test('a cursor marks no notice as fetched', async () => {
  await notices(
    [0, 1, 2].map((n) => [`${MINE}${n}`, n] as const),
    ADA,
    ALPHA,
  );
  await call(WHO.alpha, `{ noticesToUs(first: 1, after: "${MINE}1") { id } }`);
  const rows = await world.graph.readLatest('MATCH (n:StopNotice) WHERE n.sentAt IS NOT NULL RETURN n.id AS id');
  expect(rows).toEqual([{ id: `${MINE}2` }]);
});

test('settled requests are left out unless they are asked for', async () => {
  await requests([[`${MINE}0`, 0]], ADA, LILLE);
  await move(WHO.ada, 'withdrawRequest', `${MINE}0`);
  expect(await call(WHO.dpo, '{ rightsRequests { id } }')).toEqual([]);
  expect(await call(WHO.dpo, '{ rightsRequests(settled: true) { id status } }')).toEqual([
    { id: `${MINE}0`, status: 'WITHDRAWN' },
  ]);
});

test('a page is full where few of many are of the state asked for', async () => {
  const many = Array.from({ length: 230 }, (_, n) => [`${MINE}${n}`, n] as const);
  await consents(many, ADA, { status: 'WITHDRAWN' });
  await world.graph.write('MATCH (c:ConsentRecord) WHERE c.id IN $ids SET c.status = "GIVEN"', {
    ids: [3, 120, 229].map((n) => `${MINE}${n}`),
  });
  const list: List = { field: 'myConsents', who: WHO.ada, args: 'status: [GIVEN]', make: () => Promise.resolve() };
  const first = await page(list, 2);
  expect([...first, ...(await page(list, 2, first[1]!))]).toEqual([3, 120, 229].map((n) => `${MINE}${n}`));
});
