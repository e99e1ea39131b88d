import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { verifyReceipt } from '../../subgraphs/contracts/consents/receipt-verification.js';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
const { ask, call, codeOf, give, move, reading } = createCalls(() => world);
const CLOSED = ['Learner.skillProfile NOT_PERMITTED_FOR_PERSON'];
const REQUEST =
  'mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { id learner notice noticeVersion askedPurposes askedCategories usable purposes validUntil } }';
const input = (learner: string, change: object = {}) => ({
  input: {
    learner: `${LILLE}#${learner}`,
    notice: 'urn:passerelle:notice:alpha-service',
    purposes: ['dpv:ServiceProvision'],
    categories: ['IDENTITY', 'SKILL_PROFILE'],
    ...change,
  },
});
type Listed = { id: string; status: string; categories: string[]; askedCategories: string[] | null };
const mine = (who: (typeof WHO)['ada'], args = '', fields = 'id status categories askedCategories') =>
  call<Listed[]>(who, `{ myConsents${args} { ${fields} } }`);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n:ConsentRequest OR n:StopNotice OR (n:ConsentRecord AND NOT n.id STARTS WITH 'urn:passerelle:consent:')
     OPTIONAL MATCH (event:ConsentEvent)-[:OF]->(n) DETACH DELETE event, n`,
  );
});
afterAll(() => world.graph.close());

describe('an organisation asks for consent', () => {
  test('and is answered alike whoever it is, and where there is nobody', async () => {
    const somebody = await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    for (const fragment of ['demo-nobody', 'demo-ada-beta', 'demo-dario-alpha']) {
      const answer = await call(WHO.alpha, REQUEST, input(fragment));
      expect(answer).toEqual({ ...somebody, id: expect.stringMatching(/^urn:uuid:/), learner: `${LILLE}#${fragment}` });
    }
    const listed = await call<object[]>(WHO.alpha, '{ consents { learner usable purposes categories validUntil } }');
    expect(new Set(listed.map((row) => JSON.stringify({ ...row, learner: '' }))).size).toBe(1);
    expect(await mine(WHO.ada)).toMatchObject([{ status: 'REQUESTED' }]);
  });

  test('twice for the same, and the person is asked once', async () => {
    const first = await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    expect(await call(WHO.alpha, REQUEST, input('demo-ada-alpha'))).toEqual(first);
    expect(await mine(WHO.ada)).toHaveLength(1);
  });

  /** Statements that a request costs, in order. */
  const costOf = async (learner: string): Promise<string[]> => {
    const ran: string[] = [];
    const { read, readLatest, write, transact } = world.graph;
    const noting =
      <Answer>(run: (cypher: string, params?: never) => Promise<Answer>) =>
      (cypher: string, params?: never) => (ran.push(cypher), run(cypher, params));
    Object.assign(world.graph, {
      read: noting(read),
      readLatest: noting(readLatest),
      write: noting(write),
      transact: (work: (run: never) => Promise<unknown>) => transact((run) => work(noting(run as never) as never)),
    });
    await call(WHO.alpha, REQUEST, input(learner)).finally(() =>
      Object.assign(world.graph, { read, readLatest, write, transact }),
    );
    return ran;
  };

  test('at the same cost, the first time and again, whoever it is, and where there is nobody', async () => {
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha', { categories: ['IDENTITY'] }));
    const first = await costOf('demo-ada-alpha');
    const again = await costOf('demo-ada-alpha');
    expect(again.length).toBeLessThan(first.length);
    // Nobody's, another recipient's handle, and a pseudonym that was made for another recipient.
    const [stranger] = await world.graph.write<{ fragment: string }>(
      `MATCH (l:Learner { holder: $lille, person: 'urn:passerelle:person:ada' })
       MERGE (h:Handle { fragment: 'a-pseudonym-for-beta' })-[:OF]->(l)
       SET h.holder = $lille, h.recipient = 'did:web:edtech-beta.example urn:agreement 1', h.pseudonym = true
       RETURN h.fragment AS fragment`,
      { lille: LILLE },
    );
    for (const fragment of ['demo-nobody', 'demo-ada-beta', stranger!.fragment]) {
      expect(await costOf(fragment)).toEqual(first);
      expect(await costOf(fragment)).toEqual(again);
    }
    expect(await mine(WHO.ada)).toHaveLength(2);
  });

  test("by a pseudonym of its own agreement: refused, and told why; of an epoch that is over it is nobody's", async () => {
    const ADA = 'urn:passerelle:person:ada';
    const research = { ...WHO.lilleForResearch };
    await world.ask(research, `{ learners(holder: "${FUN}", first: 100) { edges { node { id } } } }`);
    const pseudonyms = await world.graph.readLatest<{ fragment: string }>(
      `MATCH (h:Handle { holder: $fun, pseudonym: true })-[:OF]->(:Learner { person: $ada })
       RETURN h.fragment AS fragment ORDER BY h.recipient DESC`,
      { fun: FUN, ada: ADA },
    );
    await world.graph.write(
      `MATCH (of:PrivacyNotice { id: 'urn:passerelle:notice:alpha-service', version: '2' })
       MERGE (copy:PrivacyNotice { id: 'urn:passerelle:notice:lille', version: '1' })
       SET copy += of { .*, id: 'urn:passerelle:notice:lille', version: '1', recipients: [$lille] }`,
      { lille: LILLE },
    );
    const asked = (fragment: string) =>
      input('x', { learner: `${FUN}#${fragment}`, notice: 'urn:passerelle:notice:lille' });
    const [current] = pseudonyms;
    const { errors } = await ask(research, REQUEST, asked(current!.fragment));
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('pseudonym'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await call(research, '{ consents { id } }')).toEqual([]);
    const dpo = { ...WHO.dpo, org: FUN, sub: 'urn:passerelle:staff:fun-dpo' };
    await call(dpo, 'mutation { rotatePseudonyms(agreement: "urn:passerelle:agreement:fun-lille-research") }');
    const nobody = await call(research, REQUEST, asked('nobody-at-all'));
    expect(await call(research, REQUEST, asked(current!.fragment))).toEqual({
      ...nobody,
      id: expect.any(String),
      learner: `${FUN}#${current!.fragment}`,
    });
    expect(await mine(WHO.ada)).toEqual([]);
  });

  test.each([
    ['without a credential', 'gamma', input('demo-ada-alpha'), 'ACCESS_DENIED'],
    ['a person', 'bilal', input('demo-ada-alpha'), 'ACCESS_DENIED'],
    ['on the notice of another', 'fun', input('demo-ada-fun'), 'BAD_USER_INPUT'],
    [
      'for what its notice does not name',
      'alpha',
      input('demo-ada-alpha', { categories: ['CONTACT'] }),
      'BAD_USER_INPUT',
    ],
    ['by something that is no handle', 'alpha', { input: { ...input('x').input, learner: 'Ada' } }, 'BAD_USER_INPUT'],
  ] as const)('%s: refused', async (_what, who, variables, code) => {
    expect(await codeOf(WHO[who], REQUEST, variables)).toBe(code);
  });

  test('and gets a part of it: no more is open, and no more is told', async () => {
    const { id } = await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    const [{ id: record } = { id: '' }] = await mine(WHO.ada);
    const given = await give(WHO.ada, { record }, 'id status categories askedCategories notice noticeVersion');
    expect(given).toMatchObject({
      id: record,
      status: 'GIVEN',
      categories: ['SKILL_PROFILE'],
      askedCategories: ['IDENTITY', 'SKILL_PROFILE'],
      notice: 'urn:passerelle:notice:alpha-service',
      noticeVersion: '2',
    });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    expect(await reading(WHO.alpha, 'demo-ada-alpha', 'givenName')).toEqual([
      'Learner.givenName NOT_PERMITTED_FOR_PERSON',
    ]);
    const usable = () => call<object[]>(WHO.alpha, '{ consents { id usable categories } }');
    expect(await usable()).toEqual([{ id, usable: true, categories: ['SKILL_PROFILE'] }]);
    await move(WHO.ada, 'withdrawConsent', record);
    expect(await usable()).toEqual([{ id, usable: false, categories: null }]);
  });

  test('a consent given unasked says nothing of the one asked for; a withdrawal elsewhere closes it', async () => {
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    const unasked = await give(WHO.ada, { recipient: ALPHA });
    const usable = async () => (await call<{ usable: boolean }[]>(WHO.alpha, '{ consents { usable } }'))[0]!.usable;
    expect(await usable()).toBe(false);
    const record = (await mine(WHO.ada, '(status: [REQUESTED])'))[0]!.id;
    await give(WHO.ada, { record });
    expect(await usable()).toBe(true);
    await move(WHO.ada, 'withdrawConsent', unasked['id']);
    expect(await usable()).toBe(false);
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
  });

  test('to ask, or to be refused for something else, closes nothing that is open', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha', { categories: ['IDENTITY'] }));
    const asked = await mine(WHO.ada, '(status: [REQUESTED])');
    const [identity, both] = [
      asked.find(({ categories }) => categories.length === 1)!.id,
      asked.find(({ categories }) => categories.length === 2)!.id,
    ];
    await move(WHO.ada, 'refuseConsent', identity);
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    await move(WHO.ada, 'refuseConsent', both);
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
  });

  test('more than was asked for cannot be given, and nobody answers for another', async () => {
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha', { categories: ['SKILL_PROFILE'] }));
    const [{ id: record } = { id: '' }] = await mine(WHO.ada);
    const GIVE = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }';
    const all = { record, purposes: ['dpv:ServiceProvision'], categories: ['IDENTITY'] };
    expect(await codeOf(WHO.ada, GIVE, { input: all })).toBe('BAD_USER_INPUT');
    expect(await codeOf(WHO.bilal, GIVE, { input: { ...all, categories: ['SKILL_PROFILE'] } })).toBe('NOT_FOUND');
  });

  test('is put off, refused, and given after all; what is illegal names what is legal', async () => {
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    const [{ id } = { id: '' }] = await mine(WHO.ada);
    expect(await move(WHO.ada, 'deferConsent', id)).toMatchObject({ status: 'DEFERRED' });
    expect(await move(WHO.ada, 'refuseConsent', id)).toMatchObject({ status: 'REFUSED' });
    const { errors } = await ask(WHO.ada, 'mutation ($id: ID!) { deferConsent(id: $id) { id } }', { id });
    expect(errors![0]!.extensions).toEqual({ code: 'CONFLICT', allowed: ['GIVE'] });
    expect(await give(WHO.ada, { record: id })).toMatchObject({ status: 'GIVEN' });
  });
});

describe('a record', () => {
  const EVENTS = 'id subject status events { id move by organisation status receipt }';
  test('keeps every event, each with a receipt that verifies offline and names nobody', async () => {
    await call(WHO.alpha, REQUEST, input('demo-ada-alpha'));
    const [{ id } = { id: '' }] = await mine(WHO.ada);
    await give(WHO.ada, { record: id });
    await move(WHO.ada, 'renewConsent', id);
    const row = (await move(WHO.ada, 'withdrawConsent', id, EVENTS)) as unknown as {
      subject: string;
      events: { id: string; move: string; by: string; organisation: string | null; status: string; receipt: string }[];
    };
    expect(row.events.map(({ move: made, by, organisation, status }) => [made, by, organisation, status])).toEqual([
      ['REQUEST', 'RECIPIENT', ALPHA, 'REQUESTED'],
      ['GIVE', 'SUBJECT', null, 'GIVEN'],
      ['RENEW', 'SUBJECT', null, 'RENEWED'],
      ['WITHDRAW', 'SUBJECT', null, 'WITHDRAWN'],
    ]);
    for (const event of row.events) {
      const verdict = await verifyReceipt(event.receipt, world.evidenceKey.keys);
      expect(verdict).toMatchObject({
        good: true,
        receipt: { receiptId: event.id, subject: row.subject, recordId: id },
      });
      expect(JSON.stringify(verdict)).not.toMatch(/person:ada|Exemple|Ada/);
    }
  });

  test('pages its events, and what is no event of it is no cursor', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    for (let times = 0; times < 3; times += 1) await move(WHO.ada, 'renewConsent', id);
    const events = async (args: string) =>
      (
        (await mine(WHO.ada, '', `id events${args} { id move }`)) as unknown as {
          events: { id: string; move: string }[];
        }[]
      )[0]!.events;
    const all = await events('');
    expect(all.map(({ move: made }) => made)).toEqual(['GIVE', 'RENEW', 'RENEW', 'RENEW']);
    const first = await events('(first: 3)');
    expect([...first, ...(await events(`(first: 3, after: "${first[2]!.id}")`))]).toEqual(all);
    for (const [args, code] of [
      ['(first: 101)', 'BAD_USER_INPUT'],
      ['(first: 0)', 'BAD_USER_INPUT'],
      ['(after: "urn:uuid:none")', 'BAD_USER_INPUT'],
    ])
      expect(await codeOf(WHO.ada, `{ myConsents { events${args} { id } } }`)).toBe(code);
  });

  test('expires by itself, is found by its state, and can be renewed', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    await world.graph.write('MATCH (c:ConsentRecord { id: $id }) SET c.validUntil = $past', {
      id,
      past: Date.now() - 1,
    });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
    expect(await mine(WHO.ada, '(status: [EXPIRED])')).toMatchObject([{ id }]);
    expect(await mine(WHO.ada, '(status: [GIVEN, RENEWED])')).toEqual([]);
    expect(await move(WHO.ada, 'renewConsent', id)).toMatchObject({ id, status: 'RENEWED' });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
  });

  test('is paged, the newest first', async () => {
    const ids: string[] = [];
    for (const category of ['IDENTIFIER', 'IDENTITY', 'SKILL_PROFILE'])
      ids.unshift((await give(WHO.ada, { recipient: ALPHA, categories: [category] }))['id']!);
    const first = await mine(WHO.ada, '(first: 2)');
    const second = await mine(WHO.ada, `(first: 2, after: "${first[1]!.id}")`);
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
    expect(await codeOf(WHO.ada, '{ myConsents(after: "urn:uuid:none") { id } }')).toBe('BAD_USER_INPUT');
  });

  test('rests on a notice: without one it opens nothing, nor for a purpose its notice does not name', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const set = (purposes: string[] | null) =>
      world.graph.write('MATCH (c:ConsentRecord { id: $id }) SET c.noticePurposes = $purposes', { id, purposes });
    for (const purposes of [null, ['dpv:Marketing']]) {
      await set(purposes);
      expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
    }
    await set(['dpv:ServiceProvision']);
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    const GIVE = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }';
    const unnamed = { recipient: ALPHA, purposes: ['dpv:Marketing'], categories: ['SKILL_PROFILE'] };
    expect(await codeOf(WHO.ada, GIVE, { input: unnamed })).toBe('BAD_USER_INPUT');
  });
});

test('a consent for several organisations opens to each, and its withdrawal closes all and tells all', async () => {
  const GIVE = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id recipient recipients } }';
  const both = { recipients: [FUN, ALPHA], purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE'] };
  expect(await codeOf(WHO.ada, GIVE, { input: both })).toBe('BAD_USER_INPUT');
  await world.graph.write(
    `MATCH (of:PrivacyNotice { id: 'urn:passerelle:notice:alpha-service', version: '2' })
     CREATE (copy:PrivacyNotice) SET copy = of { .*, id: 'urn:passerelle:notice:both', recipients: $both }`,
    { both: [ALPHA, FUN] },
  );
  const { id, ...named } = await call<Record<string, unknown>>(WHO.ada, GIVE, { input: both });
  expect(named).toEqual({ recipient: ALPHA, recipients: [ALPHA, FUN] });
  expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
  expect(await reading(WHO.fun, 'demo-ada-fun')).toEqual([]);
  await move(WHO.ada, 'withdrawConsent', id);
  expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
  expect(await reading(WHO.fun, 'demo-ada-fun')).toEqual(CLOSED);
  for (const who of [WHO.alpha, WHO.fun])
    expect(await call(who, '{ noticesToUs { kind holder } }')).toEqual([{ kind: 'STOP', holder: LILLE }]);
});

describe('a withdrawal', () => {
  test('of everything for one organisation is one call, and leaves others alone', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await give(WHO.ada, { recipient: ALPHA, categories: ['IDENTITY'] });
    const other = await give(WHO.ada, { recipient: FUN });
    const withdrawn = await call(
      WHO.ada,
      `mutation { withdrawConsents(recipient: "${ALPHA}") { count consents { status } } }`,
    );
    expect(withdrawn).toEqual({ count: 2, consents: [{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }] });
    expect(await mine(WHO.ada, '(status: [GIVEN])')).toMatchObject([{ id: other['id'] }]);
  });

  test('holds in the middle of a request: what is read after it is closed', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const reader = world.evidence as { subjects: World['evidence']['subjects'] };
    const read = reader.subjects;
    let batches = 0;
    reader.subjects = async (...asked) => {
      const found = await read(...asked);
      batches += 1;
      if (batches === 1) await move(WHO.ada, 'withdrawConsent', id);
      return found;
    };
    const result = await world
      .ask(WHO.alpha, `{ learner(id: "${LILLE}#demo-ada-alpha") { skillProfile { level } } }`)
      .finally(() => (reader.subjects = read));
    expect(batches).toBe(2);
    expect(refusals(result)).toEqual(['SkillClaim.level NOT_PERMITTED_FOR_PERSON']);
    expect(JSON.stringify(result.data)).not.toMatch(/"level":\d/);
  });

  test('beside others at the same time: one after the other, nothing lost, and the last one holds', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const acts = Array.from({ length: 12 }, (_, i) =>
      i % 2 === 0 ? give(WHO.ada, { recipient: ALPHA }) : move(WHO.ada, 'withdrawConsent', id),
    );
    const done = await Promise.allSettled(acts);
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([]);
    const [rows] = await world.graph.readLatest<{ records: { status: string; moves: string[] }[] }>(
      `MATCH (:DataSubject { id: 'urn:passerelle:person:ada' })<-[:ABOUT]-(c:ConsentRecord)
       RETURN collect({ status: c.status, moves: COLLECT { MATCH (e:ConsentEvent)-[:OF]->(c) WITH e ORDER BY e.seq RETURN e.move } }) AS records`,
    );
    // Whatever came first: each record begins with a giving, and what was given after a withdrawal is a record of its own.
    for (const { status, moves } of rows!.records) {
      expect(moves[0]).toBe('GIVE');
      expect(
        moves.slice(1).every((made, i) => made === 'RENEW' || (made === 'WITHDRAW' && i === moves.length - 2)),
      ).toBe(true);
      expect(status).toBe(moves.at(-1) === 'WITHDRAW' ? 'WITHDRAWN' : moves.length > 1 ? 'RENEWED' : 'GIVEN');
    }
    const given = rows!.records.flatMap(({ moves }) => moves).filter((made) => made !== 'WITHDRAW');
    expect(given).toHaveLength(7);
    await call(WHO.ada, `mutation { withdrawConsents(recipient: "${ALPHA}") { count } }`);
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(CLOSED);
  });
});

test('privacy notices are paged', async () => {
  await world.graph.write(
    `MATCH (of:PrivacyNotice { id: 'urn:passerelle:notice:alpha-service', version: '2' }) UNWIND range(1, 4) AS i
     MERGE (copy:PrivacyNotice { id: 'urn:passerelle:notice:more-' + i, version: '1' })
     SET copy += of { .*, id: 'urn:passerelle:notice:more-' + i, version: '1' }`,
  );
  const page = async (args: string) =>
    (await call<{ id: string }[]>(WHO.alpha, `{ privacyNotices(recipient: "${ALPHA}"${args}) { id } }`)).map(
      ({ id }) => id,
    );
  const all = await page('');
  expect(all.length).toBeGreaterThanOrEqual(5);
  const first = await page(', first: 2');
  expect([...first, ...(await page(`, after: "${first[1]}"`))]).toEqual(all);
  expect(await codeOf(WHO.alpha, `{ privacyNotices(recipient: "${ALPHA}", first: 101) { id } }`)).toBe(
    'BAD_USER_INPUT',
  );
});
