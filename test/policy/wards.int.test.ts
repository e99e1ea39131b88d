import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
const { ask, call, codeOf, give, move, reading } = createCalls(() => world);
const EMMA = WHO.emma.person!;
const OF_GAELLE = 'urn:passerelle:guardianship:gaelle-emma';
const OF_HUGO = 'urn:passerelle:guardianship:hugo-emma';
const CATEGORIES = ['IDENTIFIER', 'IDENTITY', 'ENROLMENT', 'SKILL_PROFILE'];
const END = '2031-01-01T00:00:00.000Z';
const HANDLE = `${LILLE}#demo-emma-gaelle`;

interface Told {
  readonly id: string;
  readonly status: string;
  readonly categories: readonly string[];
  readonly askedCategories: readonly string[] | null;
  readonly guardianship: string | null;
  readonly events: readonly { readonly move: string; readonly receipt: string | null }[];
}
const consentsSeen = (who: Principal, args = '') =>
  call<Told[]>(
    who,
    `{ consentsOfMyWards${args} { id status categories askedCategories guardianship subject events { move receipt } } }`,
  );
const ids = async (who: Principal, args = '') => (await consentsSeen(who, args)).map(({ id }) => id);
const wards = (who: Principal, fields = 'id categories validUntil') => call<object[]>(who, `{ myWards { ${fields} } }`);

/** As a gateway asks participants for them; null where the guardianship leads nowhere. */
async function records(who: Principal, id = OF_GAELLE): Promise<readonly string[] | null> {
  const { data } = await world.ask(
    who,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Ward { records { id } } } }',
    { of: [{ __typename: 'Ward', id }] },
  );
  const [found] = (data as { _entities: ({ records: { id: string }[] | null } | null)[] })._entities;
  return found?.records?.map((record) => record.id) ?? null;
}

const set = (properties: Record<string, unknown>) =>
  world.graph.write('MATCH (person:DataSubject { id: $id }) SET person += $properties', { id: EMMA, properties });
const guardianship = (properties: Record<string, unknown>, id = OF_GAELLE) =>
  world.graph.write('MATCH (g:Guardianship { id: $id }) SET g += $properties', { id, properties });
/** A consent of the child, approved by the other guardian: in force. */
const approvedByHugo = async (input: Record<string, unknown> = {}): Promise<string> => {
  const { id } = await give(WHO.emma, { recipient: ALPHA, ...input });
  expect(await move(WHO.hugo, 'approveConsent', id)).toMatchObject({ status: 'GIVEN' });
  return id!;
};

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (c:ConsentRecord)-[:ABOUT]->(:DataSubject { id: $id }) OPTIONAL MATCH (event:ConsentEvent)-[:OF]->(c) DETACH DELETE event, c`,
    { id: EMMA },
  );
  await world.graph.write('MATCH (n) WHERE n:Restriction OR n.id STARTS WITH "test-" DETACH DELETE n');
  await set({
    ageBand: 'UNDER_15',
    ageBandAttestedBy: LILLE,
    ageBandValidUntil: Date.parse('2029-01-01'),
    emancipatedAt: null,
  });
  const whole = { categories: CATEGORIES, validUntil: Date.parse(END), endedAt: null, endedBecause: null };
  for (const name of ['gaelle', 'hugo']) await guardianship(whole, `urn:passerelle:guardianship:${name}-emma`);
});
afterAll(() => world.graph.close());

/** What closes a guardian's view of a ward. */
const CLOSED: readonly [string, () => Promise<unknown>][] = [
  ['a guardianship that has ended', () => guardianship({ endedAt: Date.now() - 1, endedBecause: 'JUDGMENT' })],
  ['a guardianship whose term is over', () => guardianship({ validUntil: Date.now() - 1 })],
  ['a ward who came of age', () => set({ ageBand: 'ADULT' })],
  ['a ward who was emancipated', () => set({ emancipatedAt: Date.now() - 1 })],
  ['an age whose attestation is over', () => set({ ageBandValidUntil: Date.now() - 1 })],
  ['an age that nobody attested', () => set({ ageBandAttestedBy: null })],
];
/** Who is no guardian of the child. */
const OTHERS = ['ada', 'bilal', 'emma'] as const;

describe('what is in force for a ward', () => {
  test('is found by a guardian whom nobody asked, and withdrawn by its id', async () => {
    const id = await approvedByHugo();
    expect(await call(WHO.gaelle, '{ consentsAwaitingMe { id } }')).toEqual([]);
    expect(await consentsSeen(WHO.gaelle, '(status: [GIVEN, RENEWED])')).toEqual([
      {
        id,
        status: 'GIVEN',
        categories: ['SKILL_PROFILE'],
        askedCategories: null,
        guardianship: OF_GAELLE,
        subject: null,
        events: ['GIVE', 'APPROVE'].map((made) => ({ move: made, receipt: expect.any(String) })),
      },
    ]);
    expect(await reading(WHO.alpha, 'demo-emma-alpha')).toEqual([]);
    expect(await move(WHO.gaelle, 'withdrawConsent', id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await reading(WHO.alpha, 'demo-emma-alpha')).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
    expect(await ids(WHO.gaelle, '(status: [GIVEN, RENEWED])')).toEqual([]);
    expect(await consentsSeen(WHO.gaelle)).toMatchObject([{ id, status: 'WITHDRAWN' }]);
  });

  test('is asked for by ward', async () => {
    const id = await approvedByHugo();
    expect(await ids(WHO.gaelle, `(ward: "${OF_GAELLE}")`)).toEqual([id]);
    for (const none of ['urn:passerelle:guardianship:hugo-emma', 'urn:nothing'])
      expect(await ids(WHO.gaelle, `(ward: "${none}")`)).toEqual([]);
  });

  test('is shown the newest first', async () => {
    const first = await approvedByHugo();
    const { id } = await give(WHO.emma, { recipient: FUN });
    expect(await ids(WHO.gaelle)).toEqual([id, first]);
    expect(await ids(WHO.gaelle, '(first: 1)')).toEqual([id]);
    expect(await ids(WHO.gaelle, `(after: "${id}")`)).toEqual([first]);
  });

  test.each(CLOSED)('is shown to no guardian of %s', async (_what, close) => {
    const id = await approvedByHugo();
    await close();
    expect(await ids(WHO.gaelle)).toEqual([]);
    expect(await codeOf(WHO.gaelle, `{ consentsOfMyWards(after: "${id}") { id } }`)).toBe('BAD_USER_INPUT');
  });

  test('is shown until a recorded end that is yet to come', async () => {
    const id = await approvedByHugo();
    await guardianship({ endedAt: Date.now() + 3_600_000, endedBecause: 'MAJORITY' });
    expect(await ids(WHO.gaelle)).toEqual([id]);
  });

  test('is the young person’s own from 15 on, where she decides alone; not what needs a guardian', async () => {
    await approvedByHugo();
    await set({ ageBand: 'FROM_15_TO_17' });
    expect(await ids(WHO.gaelle)).toEqual([]);
    const { id } = await give(WHO.emma, { recipient: FUN });
    expect(await ids(WHO.gaelle)).toEqual([id]);
  });

  test('is not shown where it has a category that the guardianship does not cover', async () => {
    await approvedByHugo({ categories: ['IDENTITY', 'SKILL_PROFILE'] });
    const id = await approvedByHugo({ categories: ['IDENTITY'] });
    await guardianship({ categories: ['IDENTITY'] });
    expect(await ids(WHO.gaelle)).toEqual([id]);
    expect(await ids(WHO.hugo)).toHaveLength(2);
  });

  test('names no other category either, where more was asked for than was given', async () => {
    await call(WHO.alpha, 'mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { id } }', {
      input: {
        learner: `${LILLE}#demo-emma-alpha`,
        notice: 'urn:passerelle:notice:alpha-service',
        purposes: ['dpv:ServiceProvision'],
        categories: ['IDENTITY', 'SKILL_PROFILE'],
      },
    });
    const [{ id } = { id: '' }] = await call<{ id: string }[]>(WHO.emma, '{ myConsents(status: [REQUESTED]) { id } }');
    await give(WHO.emma, { record: id, categories: ['IDENTITY'] });
    await guardianship({ categories: ['IDENTITY'] });
    const receipts = async (who: Principal) => {
      const [seen] = await consentsSeen(who);
      return [seen!.askedCategories, ...seen!.events.map(({ move: made, receipt }) => [made, receipt !== null])];
    };
    expect(await receipts(WHO.gaelle)).toEqual([['IDENTITY'], ['REQUEST', false], ['GIVE', true]]);
    expect(await receipts(WHO.hugo)).toEqual([
      ['IDENTITY', 'SKILL_PROFILE'],
      ['REQUEST', true],
      ['GIVE', true],
    ]);
  });
});

describe('wards', () => {
  test('are listed with what the guardianship covers, and until when', async () => {
    expect(await wards(WHO.gaelle)).toEqual([{ id: OF_GAELLE, categories: CATEGORIES, validUntil: END }]);
    await guardianship({ endedAt: Date.parse('2030-06-01T00:00:00Z') });
    expect(await wards(WHO.gaelle, 'validUntil')).toEqual([{ validUntil: '2030-06-01T00:00:00.000Z' }]);
  });

  test.each(CLOSED)('are not those of %s', async (_what, close) => {
    await close();
    expect(await wards(WHO.gaelle)).toEqual([]);
  });

  test('of 15 to 17 are still listed', async () => {
    await set({ ageBand: 'FROM_15_TO_17' });
    expect(await wards(WHO.gaelle, 'id')).toEqual([{ id: OF_GAELLE }]);
  });

  test.each([[null], ['IDENTITY'], [[1, 2]]])('are not listed where what is covered cannot be read: %j', async (of) => {
    await guardianship({ categories: of });
    expect(await wards(WHO.gaelle)).toEqual([]);
  });

  test('lead to their records, by handles of the guardian’s own, which goes on the log', async () => {
    expect(await records(WHO.gaelle)).toEqual([HANDLE]);
    const { edges } = await call<{ edges: { node: object }[] }>(
      WHO.emma,
      '{ myDisclosures(first: 1) { edges { node { coordinates effect through guardianship } } } }',
    );
    expect(edges.map(({ node }) => node)).toEqual([
      {
        coordinates: ['Ward.records', 'Learner.id'],
        effect: 'PERMIT',
        through: 'GUARDIANSHIP',
        guardianship: OF_GAELLE,
      },
    ]);
    // Nobody had made one for the other guardian: it is made, is another one, and stays.
    const [other, ...more] = (await records(WHO.hugo, OF_HUGO))!;
    expect(more).toEqual([]);
    expect(other).toMatch(new RegExp(`^${LILLE}#[0-9a-f]{32}$`));
    expect(await records(WHO.hugo, OF_HUGO)).toEqual([other]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a guardianship that does not cover handles', () => guardianship({ categories: ['IDENTITY'] })],
    ['an age that nobody attested', () => set({ ageBandAttestedBy: null })],
    ['a ward who came of age', () => set({ ageBand: 'ADULT' })],
    [
      'a holder whose processing the child had restricted',
      () =>
        world.graph.write(
          `MATCH (person:DataSubject { id: $id }) CREATE (:Restriction { id: 'test-r', holder: '${LILLE}' })-[:ABOUT]->(person)`,
          { id: EMMA },
        ),
    ],
  ])('show no record under %s', async (_what, close) => {
    await close();
    expect(await records(WHO.gaelle)).toEqual([]);
  });

  test('lead nowhere where the guardianship has ended, is another guardian’s, or an organisation asks', async () => {
    expect(await records(WHO.gaelle, OF_HUGO)).toBeNull();
    for (const who of ['ada', 'emma', 'alpha', 'adaThroughAlpha', 'nobody'] as const)
      expect(await records(WHO[who])).toBeNull();
    await guardianship({ endedAt: Date.now() - 1 });
    expect(await records(WHO.gaelle)).toBeNull();
  });

  test('show nobody’s handle of somebody else', async () => {
    await world.graph.write(
      `MATCH (learner:Learner { id: 'lille-ada' }) CREATE (:Handle { id: 'test-h', fragment: 'test-ada-gaelle', holder: '${LILLE}',
         recipient: '${WHO.gaelle.person}', place: 'test' })-[:OF]->(learner)`,
    );
    expect(await records(WHO.gaelle)).toEqual([HANDLE]);
  });
});

describe('of somebody else', () => {
  test.each(OTHERS)('%s sees nothing, and so does the ward herself', async (who) => {
    await approvedByHugo();
    if (who === 'emma') await set({ ageBand: 'ADULT' });
    expect([await wards(WHO[who]), await ids(WHO[who])]).toEqual([[], []]);
  });

  test.each(['alpha', 'dpo', 'lille', 'adaThroughAlpha'] as const)('%s, an organisation, is refused', async (who) => {
    await approvedByHugo();
    for (const query of ['{ myWards { id } }', '{ consentsOfMyWards { id } }'])
      expect(await codeOf(WHO[who], query)).toBe('ACCESS_DENIED');
  });

  test('nobody is told who is not authenticated', async () => {
    for (const field of ['myWards', 'consentsOfMyWards'])
      expect(refusals(await ask(WHO.nobody, `{ ${field} { id } }`))).toEqual([`Query.${field} UNAUTHENTICATED`]);
  });

  test('a guardian of another child sees that child’s alone', async () => {
    const id = await approvedByHugo();
    await world.graph.write(
      `CREATE (:Guardianship { id: 'test-g', guardian: $ada, ward: 'test-child', categories: $categories, validFrom: 0, validUntil: 8e15 }),
         (:DataSubject { id: 'test-child', ageBand: 'UNDER_15', ageBandAttestedBy: '${LILLE}', ageBandValidUntil: 9e15 })`,
      { ada: WHO.ada.person, categories: CATEGORIES },
    );
    expect(await wards(WHO.ada, 'id')).toEqual([{ id: 'test-g' }]);
    expect(await records(WHO.ada, 'test-g')).toEqual([]);
    expect(await ids(WHO.ada)).toEqual([]);
    expect(await codeOf(WHO.ada, `{ consentsOfMyWards(after: "${id}") { id } }`)).toBe('BAD_USER_INPUT');
  });
});
