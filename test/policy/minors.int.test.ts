import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
const { call, codeOf, give, move, moveCode, reading } = createCalls(() => world);
const EMMA = 'urn:passerelle:person:emma';
const CLOSED = ['Learner.skillProfile NOT_PERMITTED_FOR_PERSON'];
const atAlpha = () => reading(WHO.alpha, 'demo-emma-alpha');
const awaiting = (who: (typeof WHO)['gaelle']) =>
  call<{ id: string; status: string; guardianship: string | null; subject: string | null }[]>(
    who,
    '{ consentsAwaitingMe { id status guardianship subject } }',
  );
const set = (properties: Record<string, unknown>) =>
  world.graph.write('MATCH (person:DataSubject { id: $id }) SET person += $properties', { id: EMMA, properties });
const guardianship = (of: string, properties: Record<string, unknown>) =>
  world.graph.write('MATCH (g:Guardianship { id: $id }) SET g += $properties', {
    id: `urn:passerelle:guardianship:${of}-emma`,
    properties,
  });
const CATEGORIES = ['IDENTIFIER', 'IDENTITY', 'ENROLMENT', 'SKILL_PROFILE'];

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (c:ConsentRecord)-[:ABOUT]->(:DataSubject { id: $id }) OPTIONAL MATCH (event:ConsentEvent)-[:OF]->(c) DETACH DELETE event, c`,
    { id: EMMA },
  );
  await set({
    ageBand: 'UNDER_15',
    ageBandAttestedBy: LILLE,
    ageBandValidUntil: Date.parse('2029-01-01'),
    emancipatedAt: null,
  });
  for (const name of ['gaelle', 'hugo'])
    await guardianship(name, { categories: CATEGORIES, endedAt: null, endedBecause: null });
});
afterAll(() => world.graph.close());

describe('a child under 15, and a service offered directly', () => {
  test('the approval of one guardian opens it, and is waited for until then', async () => {
    const { id, status } = await give(WHO.emma, { recipient: ALPHA });
    expect(status).toBe('PARTIALLY_APPROVED');
    expect(await atAlpha()).toEqual(CLOSED);
    const waiting = { id, status, guardianship: 'urn:passerelle:guardianship:gaelle-emma', subject: null };
    expect(await awaiting(WHO.gaelle)).toEqual([waiting]);
    expect(await move(WHO.gaelle, 'approveConsent', id)).toMatchObject({ status: 'GIVEN' });
    expect(await atAlpha()).toEqual([]);
    expect(await awaiting(WHO.gaelle)).toEqual([]);
  });

  test('a guardian alone opens nothing: the child says yes, too', async () => {
    await call(WHO.alpha, 'mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { id } }', {
      input: {
        learner: `${LILLE}#demo-emma-alpha`,
        notice: 'urn:passerelle:notice:alpha-service',
        purposes: ['dpv:ServiceProvision'],
        categories: ['SKILL_PROFILE'],
      },
    });
    const [{ id } = { id: '' }] = await awaiting(WHO.gaelle);
    expect(await move(WHO.gaelle, 'approveConsent', id)).toMatchObject({ status: 'PARTIALLY_APPROVED' });
    expect(await atAlpha()).toEqual(CLOSED);
    expect(await give(WHO.emma, { record: id })).toMatchObject({ status: 'GIVEN' });
    expect(await atAlpha()).toEqual([]);
  });

  test('a known opposition blocks, also what is given afterwards and approved by the other guardian', async () => {
    const { id } = await give(WHO.emma, { recipient: ALPHA });
    await move(WHO.gaelle, 'approveConsent', id);
    expect(await move(WHO.hugo, 'opposeConsent', id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await atAlpha()).toEqual(CLOSED);
    const again = await give(WHO.emma, { recipient: ALPHA }, 'id status told(lang: "en")');
    expect(again).toMatchObject({ status: 'PARTIALLY_APPROVED', told: expect.stringContaining('says no') });
    expect(await move(WHO.gaelle, 'approveConsent', again['id'])).toMatchObject({ status: 'PARTIALLY_APPROVED' });
    expect(await atAlpha()).toEqual(CLOSED);
    expect(await move(WHO.hugo, 'approveConsent', again['id'])).toMatchObject({ status: 'GIVEN' });
    expect(await atAlpha()).toEqual([]);
  });

  test('nor does the approval of a record that waited since before the opposition', async () => {
    const first = await give(WHO.emma, { recipient: ALPHA });
    await move(WHO.gaelle, 'approveConsent', first['id']);
    const wider = await give(WHO.emma, { recipient: ALPHA, categories: ['IDENTITY', 'SKILL_PROFILE'] });
    await move(WHO.hugo, 'opposeConsent', first['id']);
    expect(await move(WHO.gaelle, 'approveConsent', wider['id'])).toMatchObject({ status: 'PARTIALLY_APPROVED' });
    expect(await atAlpha()).toEqual(CLOSED);
  });

  test('either side withdraws', async () => {
    for (const who of [WHO.emma, WHO.gaelle, WHO.hugo]) {
      const { id } = await give(WHO.emma, { recipient: ALPHA });
      await move(WHO.gaelle, 'approveConsent', id);
      expect(await atAlpha()).toEqual([]);
      expect(await move(who, 'withdrawConsent', id)).toMatchObject({ status: 'WITHDRAWN' });
      expect(await atAlpha()).toEqual(CLOSED);
    }
  });

  test.each(['ada', 'bilal', 'dpo', 'alpha'] as const)('somebody else neither sees nor steers it: %s', async (who) => {
    const { id } = await give(WHO.emma, { recipient: ALPHA });
    const codes = [];
    for (const name of ['approveConsent', 'opposeConsent', 'withdrawConsent'])
      codes.push(await moveCode(WHO[who], name, id));
    expect(codes).toEqual(['ada', 'bilal'].includes(who) ? Array(3).fill('NOT_FOUND') : Array(3).fill('ACCESS_DENIED'));
  });
});

test('an act that is not usual needs every guardian', async () => {
  const { id, status } = await give(WHO.emma, { recipient: FUN });
  expect(status).toBe('PARTIALLY_APPROVED');
  expect(await move(WHO.gaelle, 'approveConsent', id)).toMatchObject({ status: 'PARTIALLY_APPROVED' });
  expect(await move(WHO.hugo, 'approveConsent', id)).toMatchObject({ status: 'GIVEN' });
});

describe('a guardian', () => {
  test('is on the log without the id of the guardianship, which the child is told', async () => {
    const query = `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName } }`;
    for (let twice = 0; twice < 2; twice += 1) expect(refusals(await world.ask(WHO.gaelle, query))).toEqual([]);
    const rows = await world.graph.readLatest<{ payload: string }>(
      `MATCH (r:LogRecord) WHERE r.payload CONTAINS '"GUARDIANSHIP"' RETURN r.payload AS payload`,
    );
    const rules = rows.map(({ payload }) => (JSON.parse(payload) as { rule: string }).rule);
    expect(rules.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rules).size).toBe(rules.length);
    expect(JSON.stringify(rows)).not.toContain('urn:passerelle:guardianship:');
    const told = await call<{ edges: { node: { through: string; guardianship: string } }[] }>(
      WHO.emma,
      '{ myDisclosures(first: 2) { edges { node { through guardianship } } } }',
    );
    expect(told.edges.map(({ node }) => node)).toEqual(
      Array(2).fill({ through: 'GUARDIANSHIP', guardianship: 'urn:passerelle:guardianship:gaelle-emma' }),
    );
  });

  test('sees nothing beyond what the guardianship covers', async () => {
    const { id } = await give(WHO.emma, { recipient: ALPHA });
    await guardianship('gaelle', { categories: ['ENROLMENT'] });
    expect(await awaiting(WHO.gaelle)).toEqual([]);
    expect(await moveCode(WHO.gaelle, 'approveConsent', id)).toBe('NOT_FOUND');
    expect(await awaiting(WHO.hugo)).toHaveLength(1);
  });

  test.each(['MAJORITY', 'EMANCIPATION', 'JUDGMENT'])(
    'is none any more from the date of a recorded %s on',
    async (because) => {
      const { id } = await give(WHO.emma, { recipient: ALPHA });
      await guardianship('gaelle', { endedAt: Date.now() + 3_600_000, endedBecause: because });
      expect(await awaiting(WHO.gaelle)).toHaveLength(1);
      await guardianship('gaelle', { endedAt: Date.now() - 1, endedBecause: because });
      expect(await awaiting(WHO.gaelle)).toEqual([]);
      expect(await moveCode(WHO.gaelle, 'approveConsent', id)).toBe('NOT_FOUND');
      const query = `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName } }`;
      expect(refusals(await world.ask(WHO.gaelle, query))).toEqual(['Learner.givenName NOT_OWN_OR_WARD']);
    },
  );

  test('who is no guardian any more does not keep a consent open to the next one', async () => {
    const { id } = await give(WHO.emma, { recipient: FUN });
    await move(WHO.gaelle, 'approveConsent', id);
    await guardianship('gaelle', { endedAt: Date.now() - 1 });
    expect(await move(WHO.hugo, 'approveConsent', id)).toMatchObject({ status: 'GIVEN' });
  });
});

describe('age, as it is attested', () => {
  test('at 15 the consent stays, the young person is told, and decides alone', async () => {
    const { id } = await give(WHO.emma, { recipient: ALPHA });
    await move(WHO.gaelle, 'approveConsent', id);
    await set({ ageBand: 'FROM_15_TO_17' });
    expect(await atAlpha()).toEqual([]);
    const told = (lang: string) =>
      call<{ told: string }[]>(WHO.emma, `{ myConsents(status: [GIVEN]) { told(lang: "${lang}") } }`);
    expect((await told('en'))[0]!.told).toContain('now you decide');
    expect((await told('fr'))[0]!.told).toContain('maintenant vous décidez');
    expect(await moveCode(WHO.gaelle, 'withdrawConsent', id)).toBe('NOT_FOUND');
    expect(await move(WHO.emma, 'withdrawConsent', id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await atAlpha()).toEqual(CLOSED);
    expect(await give(WHO.emma, { recipient: ALPHA })).toMatchObject({ status: 'GIVEN' });
    expect(await atAlpha()).toEqual([]);
  });

  test('from 15 to 17 another consent than a service offered directly still needs the guardians', async () => {
    await set({ ageBand: 'FROM_15_TO_17' });
    expect(await give(WHO.emma, { recipient: FUN })).toMatchObject({ status: 'PARTIALLY_APPROVED' });
    expect(await awaiting(WHO.gaelle)).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>]>([
    ['that expired', { ageBandValidUntil: Date.now() - 1 }],
    ['that nobody attested', { ageBandAttestedBy: null }],
    ['that expired, of an adult', { ageBand: 'ADULT', ageBandValidUntil: Date.now() - 1 }],
  ])('an age %s asks for approvals, and closes the guardian view', async (_what, properties) => {
    const query = `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName } }`;
    expect(refusals(await world.ask(WHO.gaelle, query))).toEqual([]);
    await set(properties);
    expect(refusals(await world.ask(WHO.gaelle, query))).toEqual(['Learner.givenName NOT_OWN_OR_WARD']);
    expect(await give(WHO.emma, { recipient: ALPHA })).toMatchObject({ status: 'PARTIALLY_APPROVED' });
    expect(await awaiting(WHO.gaelle)).toEqual([]);
    expect(await atAlpha()).toEqual(CLOSED);
  });

  test('of age, or emancipated, she decides alone; no opposition binds her', async () => {
    const { id } = await give(WHO.emma, { recipient: ALPHA });
    await move(WHO.gaelle, 'opposeConsent', id);
    for (const properties of [{ emancipatedAt: Date.now() - 1 }, { emancipatedAt: null, ageBand: 'ADULT' }]) {
      await set(properties);
      expect(await awaiting(WHO.gaelle)).toEqual([]);
      expect(await give(WHO.emma, { recipient: ALPHA })).toMatchObject({
        status: expect.stringMatching(/GIVEN|RENEWED/),
      });
      expect(await atAlpha()).toEqual([]);
    }
  });
});

test('a notice has words for grown-ups and for children, in French and in English', async () => {
  const texts = await call<Record<string, { title: string }>>(
    WHO.nobody,
    `{ privacyNotice(id: "urn:passerelle:notice:alpha-service") {
        version purposes retentionDays
        fr: text { title withdraw } child: text(audience: CHILD) { title withdraw }
        en: text(lang: "en") { title } childEn: text(lang: "en", audience: CHILD) { title } } }`,
  );
  expect(texts).toMatchObject({
    version: '2',
    purposes: ['dpv:ServiceProvision'],
    fr: { title: expect.stringContaining('Vos compétences') },
    child: { title: expect.stringContaining('Tes compétences'), withdraw: expect.stringContaining("changer d'avis") },
    en: { title: expect.stringContaining('Your skills') },
    childEn: { title: 'Your skills and EdTech Alpha' },
  });
  const old = await call(
    WHO.nobody,
    '{ privacyNotice(id: "urn:passerelle:notice:alpha-service", version: "1") { retentionDays } }',
  );
  expect(old).toEqual({ retentionDays: 365 });
  expect(await call(WHO.nobody, '{ privacyNotice(id: "urn:nothing") { id } }')).toBeNull();
  expect(await codeOf(WHO.nobody, '{ consentsAwaitingMe { id } }')).toBe('ACCESS_DENIED');
});
