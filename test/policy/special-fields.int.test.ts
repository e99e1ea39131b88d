import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '../../policy/model.js';
import { sampleLearners } from '../../subgraphs/participants/sample.js';
import { openGateway, type GatewayWorld } from './gateway-world.js';
import { addGrants, LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * What is closed on top of everything else: what a child wrote for herself, to her guardians; health and offences, to whoever
 * has no ground of their own for them.
 */
const AGREEMENT = 'urn:passerelle:agreement:lille-alpha';
const HERS = `${LILLE}#demo-emma-gaelle`;
const WRITTEN = sampleLearners().flatMap(({ person, reflections = [] }) =>
  person === WHO.emma.person ? reflections.flatMap(({ text, writtenOn }) => [text, writtenOn]) : [],
);

let world: World;
let gateway: GatewayWorld;
let signed: Record<string, unknown>;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
  // A guardianship as wide as can be: what is closed then is closed by the field.
  await world.graph.write('MATCH (g:Guardianship) SET g.categories = $categories', { categories: CATEGORIES });
  [{ signed }] = (await world.graph.readLatest('MATCH (a:Agreement { uid: $uid }) RETURN properties(a) AS signed', {
    uid: AGREEMENT,
  })) as [{ signed: typeof signed }];
});
afterEach(async () => {
  await world.graph.write('MATCH (a:Agreement { uid: $uid }) SET a = $signed', { uid: AGREEMENT, signed });
  world.rereadAgreements();
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

/** Nothing of what she wrote, by value or by day, is anywhere in an answer. */
const isSilent = (answer: unknown): void => {
  const text = JSON.stringify(answer);
  expect(WRITTEN.filter((value) => text.includes(value))).toEqual([]);
};

const PRIVATE = 'reflections { text writtenOn }';
const WAYS: Readonly<Record<string, string>> = {
  'by its name': `{ learner(id: "${HERS}") { givenName ${PRIVATE} } }`,
  'under an alias': `{ a: learner(id: "${HERS}") { givenName b: reflections { c: text d: writtenOn } } }`,
  'under the name of an open field': `{ learner(id: "${HERS}") { givenName skillProfile: reflections { level: text } } }`,
  'in a fragment': `{ learner(id: "${HERS}") { givenName ...F } } fragment F on Learner { ...G } fragment G on Learner { ${PRIVATE} }`,
  'in inline fragments': `{ learner(id: "${HERS}") { givenName ... { ... on Learner @include(if: true) { reflections { ... on Reflection { text } } } } } }`,
  'with a directive': `query ($no: Boolean = false) { learner(id: "${HERS}") { givenName reflections @skip(if: $no) { text } } }`,
  twice: `{ one: learner(id: "${HERS}") { givenName reflections { text } } two: learner(id: "${HERS}") { ${PRIVATE} } }`,
  'for its type alone': `{ learner(id: "${HERS}") { givenName reflections { __typename } } }`,
  'among the records of the ward': `{ myWards { records { givenName ${PRIVATE} } } }`,
};

describe('what a child wrote for herself', () => {
  test('is read by herself', async () => {
    const { data, errors } = await gateway.ask(WHO.emma, `{ myRecords { ${PRIVATE} } }`);
    expect(errors).toBeUndefined();
    const [{ reflections }] = data!['myRecords'] as [{ reflections: object[] }];
    expect(reflections.flatMap((of) => Object.values(of))).toEqual(WRITTEN);
  });

  test.each(Object.entries(WAYS))('is not read by her guardian, asked for %s', async (_way, query) => {
    const answer = await gateway.ask(WHO.gaelle, query);
    isSilent(answer);
    // The guardianship holds: what stands beside it is read.
    expect(JSON.stringify(answer.data)).toContain('"givenName":"Emma"');
    expect(new Set(refusals(answer))).toEqual(new Set(['Learner.reflections NOT_OWN_OR_WARD']));
    expect(answer.errors!.every(({ path }) => path !== undefined)).toBe(true);
  });

  test('is no reason to list a ward’s record', async () => {
    const listed = await gateway.ask(WHO.gaelle, `{ myWards { records { ${PRIVATE} } } }`);
    isSilent(listed);
    expect(listed.data).toMatchObject({ myWards: [{ records: [] }] });
  });

  test('is not read as an entity: not through the gateway, and not from the subgraph behind it', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Learner { givenName ${PRIVATE} } ... on Ward { records { givenName ${PRIVATE} } } } }`;
    const of = [
      { __typename: 'Learner', id: HERS, reflections: [{ text: 'forged' }], childPrivate: false },
      { __typename: 'Ward', id: 'urn:passerelle:guardianship:gaelle-emma' },
    ];
    const outside = await gateway.ask(WHO.gaelle, query, { variables: { of } });
    expect(outside.data).toBeUndefined();
    expect(outside.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, {}]);
    const inside = await world.ask(WHO.gaelle, query, { of });
    isSilent(inside);
    const closed = { givenName: 'Emma', reflections: null };
    expect(inside.data).toEqual({ _entities: [closed, { records: [closed] }] });
    await expect(
      world.ask(WHO.gaelle, query, { of: [{ __typename: 'Reflection', text: 'forged' }] }),
    ).resolves.toMatchObject({ errors: [{}] });
  });

  test('is not read by her handles of others, nor by a guardian in the app of an organisation', async () => {
    const app = { ...WHO.alpha, person: WHO.gaelle.person };
    for (const who of [WHO.gaelle, app])
      for (const handle of ['own', 'lille', 'alpha', 'gaelle']) {
        const answer = await gateway.ask(who, `{ learner(id: "${LILLE}#demo-emma-${handle}") { ${PRIVATE} } }`);
        isSilent(answer);
        expect(refusals(answer)).toHaveLength(1);
      }
  });
});

const PERSON = 'NOT_PERMITTED_FOR_PERSON';
const NOT_COVERED = 'FIELD_NOT_COVERED';
const TASK = { legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' };
const ARRANGED = `learner(id: "${LILLE}#demo-dario-alpha") { accommodations { measure } }`;
const FORGED = `learner(id: "${LILLE}#demo-chloe-alpha") { credentials { title forgery } }`;
const MEASURE = 'Tiers temps aux épreuves écrites (exemple)';
const FORGERY = 'Constat de faux FX-2026-0017 (exemple fictif)';
const consented = (categories: readonly string[] | null, of = 'dario') =>
  world.graph.write(
    `MATCH (c:ConsentRecord { id: $id })
     SET c.status = $status, c.categories = $categories, c.approvals = ['SUBJECT'], c.validUntil = 9e15`,
    {
      id: `urn:passerelle:consent:${of}-alpha`,
      status: categories ? 'GIVEN' : 'REFUSED',
      categories: categories ?? ['HEALTH'],
    },
  );

describe('an accommodation, which tells of health', () => {
  test.each<[string, object, readonly string[] | null, string]>([
    ['on a consent without a ground of its own', {}, ['HEALTH'], NOT_COVERED],
    ['on an explicit consent', { specialGround: 'eu-gdpr:A9-2-a' }, ['HEALTH'], MEASURE],
    ['on an explicit consent to something else', { specialGround: 'eu-gdpr:A9-2-a' }, ['SKILL_PROFILE'], PERSON],
    ['on an explicit consent that was refused', { specialGround: 'eu-gdpr:A9-2-a' }, null, PERSON],
    ['on a public task alone', TASK, ['HEALTH'], NOT_COVERED],
    ['on explicit consent under a public task', { ...TASK, specialGround: 'eu-gdpr:A9-2-a' }, ['HEALTH'], NOT_COVERED],
    ['in the substantial public interest', { ...TASK, specialGround: 'eu-gdpr:A9-2-g' }, null, MEASURE],
  ])('%s', async (_what, ground, categories, expected) => {
    await consented(categories);
    await addGrants(
      world.graph,
      AGREEMENT,
      ['Learner.accommodations', 'Accommodation.measure'].map((coordinate) => ({ coordinate, ...ground })),
    );
    world.rereadAgreements();
    const answer = await gateway.ask(WHO.alpha, `{ ${ARRANGED} }`);
    const open = expected === MEASURE;
    expect(answer.data).toEqual({ learner: { accommodations: open ? [{ measure: MEASURE }] : null } });
    expect(refusals(answer)).toEqual(open ? [] : [`Learner.accommodations ${expected}`]);
  });

  test('is closed to a guardian from 15 on, and to staff whose mandate does not name health', async () => {
    const ask = async (who: typeof WHO.gaelle | typeof WHO.registrar, handle: string) =>
      refusals(await gateway.ask(who, `{ learner(id: "${LILLE}#demo-emma-${handle}") { accommodations { basis } } }`));
    const band = (ageBand: string) =>
      world.graph.write('MATCH (s:DataSubject { id: $id }) SET s.ageBand = $ageBand', { id: WHO.emma.person, ageBand });
    expect(await ask(WHO.gaelle, 'gaelle')).toEqual([]);
    await band('FROM_15_TO_17');
    expect(await ask(WHO.gaelle, 'gaelle')).toEqual(['Learner.accommodations NOT_OWN_OR_WARD']);
    await band('UNDER_15');
    expect(await ask(WHO.registrar, 'lille')).toEqual(['Learner.accommodations NO_MANDATE']);
  });
});

describe('the recorded forgery of a diploma, which is an offence', () => {
  const grant = (forgery: object) =>
    addGrants(world.graph, AGREEMENT, [
      ...['Learner.credentials', 'Credential.title', 'Credential.verification'].map((coordinate) => ({
        coordinate,
        ...TASK,
      })),
      { coordinate: 'Credential.awardingDate', effect: 'GENERALISE', ...TASK },
      { coordinate: 'Credential.forgery', ...forgery },
    ]).then(() => world.rereadAgreements());

  test.each<[string, object, string | null]>([
    ['under a public task without the legal text', TASK, NOT_COVERED],
    ['on a consent without the legal text', {}, NOT_COVERED],
    ['on a consent to diplomas alone', { specialGround: 'loi 78-17 art. 46' }, PERSON],
    ['with its legal text', { ...TASK, specialGround: 'loi 78-17 art. 46' }, null],
  ])('%s', async (_what, ground, reason) => {
    await consented(['SKILL_PROFILE', 'CREDENTIAL'], 'chloe');
    await grant(ground);
    const answer = await gateway.ask(WHO.alpha, `{ ${FORGED} }`);
    const { credentials } = answer.data!['learner'] as { credentials: { title: string; forgery: string | null }[] };
    expect(credentials.map(({ title }) => title)).toHaveLength(2);
    expect(credentials.map(({ forgery }) => forgery)).toEqual([reason === null ? FORGERY : null, null]);
    expect(refusals(answer)).toEqual(reason === null ? [] : [`Credential.forgery ${reason}`]);
    expect(JSON.stringify(answer).includes(FORGERY)).toBe(reason === null);
  });

  test('has no word in what the awarding body says, and the date of the diploma leaves by the year', async () => {
    await grant(TASK);
    const { data } = await gateway.ask(
      WHO.alpha,
      `{ learner(id: "${LILLE}#demo-chloe-alpha") { credentials { title awardingDate verification } } }`,
    );
    expect(data).toMatchObject({
      learner: { credentials: [{ awardingDate: '2025', verification: 'UNCONFIRMED' }, { awardingDate: '2023' }] },
    });
  });
});
