import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { ANONYMOUS } from '../runtime/principal.js';
import {
  agreement,
  ALPHA,
  alpha,
  grant,
  HOLDER,
  inPerson,
  NOW,
  OTHER,
  partiesWith,
  SERVICE,
  told,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import { ID, ada, person, threePeople } from '../test/policy/three-people.js';
import { createPolicy } from './create-policy.js';
import { REASONS } from './reasons.js';

const people = (fields: string) => `{ people(holder: "${HOLDER}") { ${fields} } }`;

let world: MemoryWorld;
beforeEach(() => {
  world = threePeople();
});

const asked = async (...args: Parameters<MemoryWorld['ask']>) => told(await world.ask(...args));
const records = () => world.logged.flat();
const keys = (ids: readonly string[]) =>
  ids.map((id) => expect.objectContaining({ key: expect.objectContaining({ person: id }) }));

describe('a field of one person', () => {
  test('that a consent opens is read, and is on the log before it is', async () => {
    expect(await asked(alpha, person('name'))).toEqual({ data: { person: { name: 'Ada' } }, errors: [] });
    expect(world.logged).toEqual([
      [
        {
          v: 4,
          under: null,
          act: 'READ',
          ground: null,
          at: new Date(NOW).toISOString(),
          requestId: 'request-1',
          recipient: ALPHA,
          purpose: SERVICE,
          holder: HOLDER,
          effect: 'PERMIT',
          reason: null,
          coordinates: ['Person.name'],
          through: 'AGREEMENT',
          agreement: 'agreement-1',
          rule: null,
          legalBasis: 'eu-gdpr:A6-1-a',
          subjects: [{ key: { person: 'ada', ref: 'ref-ada', secret: 'ab'.repeat(32) }, consent: 'c-ada' }],
        },
      ],
    ]);
  });

  test('that nobody consented to is null, with a reason that does not tell about the person; the log knows it', async () => {
    expect(await asked(alpha, person('name email', `${HOLDER}#cleo`))).toEqual({
      data: { person: { name: null, email: null } },
      errors: [
        'Person.email NOT_PERMITTED_FOR_PERSON person.email',
        'Person.name NOT_PERMITTED_FOR_PERSON person.name',
      ],
    });
    expect(records()).toEqual([
      expect.objectContaining({
        effect: 'DENY',
        reason: 'CONSENT_MISSING',
        coordinates: ['Person.name', 'Person.email'],
        through: null,
        agreement: null,
        rule: null,
        legalBasis: null,
        subjects: [{ key: expect.objectContaining({ person: 'cleo' }), consent: null }],
      }),
    ]);
  });

  test('of somebody whom nobody has is refused like that of somebody who did not consent, after the same trips', async () => {
    const known = await world.ask(alpha, person('name', `${HOLDER}#cleo`));
    const trips = world.trips.splice(0);
    const unknown = await world.ask(alpha, person('name', `${HOLDER}#nobody`));
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(known));
    expect(world.trips.map((trip) => trip.for)).toEqual(trips.map((trip) => trip.for));
    expect(world.trips.at(-1)!.of).toEqual(['']);
    expect(records().at(-1)).toMatchObject({ reason: 'CONSENT_MISSING', subjects: [] });
  });

  test('withdrawn in between is closed at the next operation', async () => {
    expect((await asked(alpha, person('name'))).errors).toEqual([]);
    world.consents.splice(0, 1, { id: 'c-ada', person: 'ada', status: 'WITHDRAWN' });
    expect((await asked(alpha, person('name'))).data).toEqual({ person: { name: null } });
    expect(records().at(-1)).toMatchObject({ reason: 'CONSENT_WITHDRAWN' });
  });

  test('that no grant names is refused with what the caller can act on', async () => {
    world.parties = partiesWith(agreement([ID]));
    const { errors } = await world.ask(alpha, person('name'));
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toBe(
      `Person.name is not open to ${ALPHA} for ${SERVICE}. ${REASONS.FIELD_NOT_COVERED.en}`,
    );
    expect(errors![0]!.extensions).toMatchObject({
      code: 'ACCESS_DENIED',
      reason: 'FIELD_NOT_COVERED',
      coordinate: 'Person.name',
      opens: REASONS.FIELD_NOT_COVERED.opensEn,
    });
  });

  test('of a row that no repository marked is refused, and is on no record', async () => {
    expect(await asked(alpha, '{ unmarked { id name } }')).toEqual({
      data: { unmarked: { id: null, name: null } },
      errors: ['Person.id NOT_PERMITTED_FOR_PERSON unmarked.id', 'Person.name NOT_PERMITTED_FOR_PERSON unmarked.name'],
    });
    expect(world.logged).toEqual([]);
    expect(world.trips).toEqual([]);
  });

  test('whose resolver has an effect is not resolved where it is refused', async () => {
    await world.ask(alpha, person('email twice', `${HOLDER}#cleo`));
    expect(world.ran.get('email')).toBeUndefined();
    expect(world.ran.get('twice')).toBeUndefined();
    await world.ask(alpha, person('email'));
    expect(world.ran.get('email')).toBe(1);
  });

  test('is decided by its own grant and by no other', async () => {
    world.parties = partiesWith(agreement([ID, grant('Person.email')]));
    expect((await asked(alpha, person('id name email born'))).data).toEqual({
      person: { id: ada, name: null, email: 'ada@example.org', born: null },
    });
  });

  test('asked for under two names is refused once, at the first path', async () => {
    const { errors } = await asked(alpha, person('second: twice first: twice'));
    expect(errors).toEqual(['Person.twice FIELD_NOT_COVERED person.second']);
  });
});

describe('what is open', () => {
  test('is answered without errors', async () => {
    expect(await world.ask(ANONYMOUS, '{ open }')).not.toHaveProperty('errors');
  });

  test('is read by anybody, without evidence and without a record', async () => {
    expect(await asked(ANONYMOUS, '{ open }')).toEqual({ data: { open: 'open to all' }, errors: [] });
    expect([world.trips, world.logged]).toEqual([[], []]);
  });

  test('who is not authenticated reads nothing else, and fills no log', async () => {
    const { data, errors } = await asked(
      ANONYMOUS,
      `{ person(id: "${ada}") { name } later(id: "${ada}") { name } mine { note } }`,
    );
    expect(data).toEqual({ person: null, later: { name: null }, mine: null });
    expect(errors).toEqual([
      'Person.name UNAUTHENTICATED later.name',
      'Query.mine UNAUTHENTICATED mine',
      'Query.person UNAUTHENTICATED person',
    ]);
    expect(world.logged).toEqual([]);
    expect(world.trips.filter((trip) => trip.for === 'subjects')).toEqual([]);
  });
});

describe('rows', () => {
  test('of one list are decided together: one trip for everybody, of the categories that are selected', async () => {
    const { data, errors } = await asked(alpha, people('name born'));
    expect(data).toEqual({
      people: [
        { name: 'Ada', born: '1815-12-10' },
        { name: 'Ben', born: '1816-01-02' },
        { name: null, born: null },
      ],
    });
    expect(errors).toEqual([
      'Person.born NOT_PERMITTED_FOR_PERSON people.2.born',
      'Person.name NOT_PERMITTED_FOR_PERSON people.2.name',
    ]);
    expect(world.trips).toEqual([
      { for: 'parties' },
      { for: 'subjects', of: ['ada', 'ben', 'cleo'], categories: ['IDENTITY', 'DEMOGRAPHIC'] },
    ]);
  });

  test('decided alike are one record with everybody once; each consent is the own one', async () => {
    world.consents.push({ id: 'c-cleo', person: 'cleo', status: 'WITHDRAWN' });
    await world.ask(alpha, `{ people(holder: "${HOLDER}") { name } again: people(holder: "${HOLDER}") { name } }`);
    const permitted = records().filter(({ effect }) => effect === 'PERMIT');
    expect(permitted.flatMap(({ subjects }) => subjects.map(({ consent }) => consent)).sort()).toEqual([
      'c-ada',
      'c-ben',
    ]);
    expect(records().filter(({ effect }) => effect === 'DENY')).toEqual([
      expect.objectContaining({ reason: 'CONSENT_WITHDRAWN', subjects: keys(['cleo']) }),
    ]);
  });

  test('that are promised, alone or in a list, are settled before any value leaves', async () => {
    const query = `{ later(id: "${ada}") { name } promised(holder: "${HOLDER}") { name } }`;
    expect((await asked(alpha, query)).data).toEqual({
      later: { name: 'Ada' },
      promised: [{ name: 'Ada' }, { name: 'Ben' }, { name: null }],
    });
  });

  test('below a row are rows of their own: read later, decided by a later trip', async () => {
    expect((await asked(alpha, person('friends { name }'))).data).toEqual({
      person: { friends: [{ name: 'Ben' }, { name: null }] },
    });
    expect(world.trips.filter((trip) => trip.for === 'subjects').map(({ of }) => of)).toEqual([
      ['ada'],
      ['ben', 'cleo'],
    ]);
    expect(world.trips.filter((trip) => trip.for === 'parties')).toHaveLength(1);
  });

  test('that resolve in one tick share a trip, also across fields', async () => {
    await world.ask(
      alpha,
      `{ a: unmarked { name } b: person(id: "${ada}") { name } c: person(id: "${HOLDER}#ben") { name } }`,
    );
    expect(world.trips.filter((trip) => trip.for === 'subjects').map(({ of }) => of)).toEqual([['ada', 'ben']]);
  });

  test('of a union are told apart by their type; what is open in it stays open', async () => {
    const query = '{ anyone { __typename ... on Person { name } ... on Notice { text } } }';
    expect((await asked(alpha, query)).data).toEqual({
      anyone: [
        { __typename: 'Person', name: 'Ada' },
        { __typename: 'Person', name: 'Ben' },
        { __typename: 'Person', name: null },
        { __typename: 'Notice', text: 'n' },
        null,
      ],
    });
  });

  test('of which no field is read are on no record', async () => {
    await world.ask(alpha, people('__typename'));
    expect(world.logged).toEqual([]);
  });

  test('of which different fields are read are on different records', async () => {
    await world.ask(alpha, `{ a: person(id: "${ada}") { name } b: person(id: "${HOLDER}#ben") { email } }`);
    expect(records().map(({ coordinates, subjects }) => [coordinates, subjects.map(({ key }) => key.person)])).toEqual([
      [['Person.name'], ['ada']],
      [['Person.email'], ['ben']],
    ]);
  });

  test('opened on two bases are on a record each, the consent on its own', async () => {
    await world.ask(alpha, person('id name'));
    expect(
      records().map(({ coordinates, legalBasis, subjects }) => [coordinates, legalBasis, subjects[0]!.consent]),
    ).toEqual([
      [['Person.id'], 'eu-gdpr:A6-1-b', null],
      [['Person.name'], 'eu-gdpr:A6-1-a', 'c-ada'],
    ]);
  });
});

describe('a root field', () => {
  test('with nothing between caller and holder is refused before its resolver runs', async () => {
    world.parties = partiesWith();
    expect(await asked(alpha, person('name'))).toEqual({
      data: { person: null },
      errors: ['Query.person NO_AGREEMENT person'],
    });
    expect(world.ran.get('person')).toBeUndefined();
    expect(records()).toEqual([
      expect.objectContaining({
        act: 'READ',
        holder: HOLDER,
        effect: 'DENY',
        reason: 'NO_AGREEMENT',
        coordinates: ['Query.person'],
        through: null,
        agreement: null,
        rule: null,
        legalBasis: null,
        subjects: [],
      }),
    ]);
  });

  test('refused twice for the same reason is one record; for another holder it is another', async () => {
    world.parties = partiesWith();
    await world.ask(
      alpha,
      `{ a: person(id: "${ada}") { name } b: person(id: "${HOLDER}#ben") { name } c: person(id: "${OTHER}#ben") { name } d: people(holder: "${OTHER}") { name } }`,
    );
    expect(records().map(({ holder, coordinates }) => `${coordinates.join()} ${holder}`)).toEqual([
      `Query.person ${HOLDER}`,
      `Query.person ${OTHER}`,
      `Query.people ${OTHER}`,
    ]);
  });

  test('asked for with what is no organisation leaves no trace of that text', async () => {
    expect((await asked(alpha, person('name', 'Ada Lovelace#1'))).errors).toEqual(['Query.person NO_AGREEMENT person']);
    expect(records()).toEqual([expect.objectContaining({ holder: null })]);
    expect(JSON.stringify(records())).not.toContain('Lovelace');
  });

  test.each([
    ['without a purpose', { ...alpha, purpose: null }, 'NO_PURPOSE'],
    ['by an organisation that takes no part', { ...alpha, org: OTHER }, 'TERMS_NOT_ACCEPTED'],
  ])('%s', async (_how, who, reason) => {
    expect((await asked(who, person('name'))).errors).toEqual([`Query.person ${reason} person`]);
  });

  test('of a person in person: her own record by its handle, and no list', async () => {
    expect(await asked(inPerson('ada'), person('name'))).toEqual({ data: { person: { name: 'Ada' } }, errors: [] });
    expect(records()).toEqual([
      expect.objectContaining({
        recipient: null,
        through: 'OWN',
        agreement: null,
        legalBasis: null,
        subjects: keys(['ada']),
      }),
    ]);
    expect((await asked(inPerson('ada'), people('name'))).errors).toEqual(['Query.people NOT_OWN_OR_WARD people']);
  });

  test('of who is neither an organisation nor a person', async () => {
    const who = { sub: 's', org: null, person: null, purpose: SERVICE };
    expect((await asked(who, person('name'))).data).toEqual({ person: null });
    expect(world.ran.get('person')).toBeUndefined();
  });

  test('of a person within an organisation is judged by what the organisation may', async () => {
    world.parties = partiesWith();
    expect((await asked({ ...alpha, person: 'ada' }, person('name'))).errors).toEqual([
      'Query.person NO_AGREEMENT person',
    ]);
  });

  test('of staff with a mandate that reads: no agreement is asked for', async () => {
    const mandate = {
      id: 'm',
      holder: HOLDER,
      role: 'TEACHER',
      categories: ['IDENTITY' as const],
      validFrom: 0,
      validUntil: NOW + 1,
    };
    world.parties = { ...partiesWith(), mandates: [mandate] };
    const staff = { ...alpha, org: HOLDER };
    expect(await asked(staff, person('name email'))).toEqual({
      data: { person: { name: 'Ada', email: null } },
      errors: ['Person.email NO_MANDATE person.email'],
    });
    expect(records().map(({ through, rule }) => [through, rule])).toEqual([
      ['MANDATE', 'm'],
      [null, null],
    ]);
    world.parties = { ...partiesWith(), mandates: [{ ...mandate, categories: [] }] };
    expect((await asked(staff, person('name'))).errors).toEqual(['Query.person NO_MANDATE person']);
  });
});

test('what is refused before planning is refused by the same policy, on the same log', async () => {
  world.parties = partiesWith();
  const scope = { principal: alpha, requestId: 'request-1' };
  const field = world.governed.access.get('Query')!.get('person')!;
  const place = { field, nullable: true, below: [] };
  const found = await world.policy.beforePlanning.find([{ place, argument: ada }], true, scope);
  expect(found.refused).toMatchObject([{ coordinate: 'Query.person', reason: 'NO_AGREEMENT' }]);
  expect(await found.logged()).toBe(true);
  expect(records()).toMatchObject([{ at: new Date(NOW).toISOString(), coordinates: ['Query.person'] }]);
});

test('a policy without a clock of its own judges by that on the wall', async () => {
  const clockless = createPolicy({
    evidence: world.evidence,
    disclosures: { append: async () => undefined },
    log: {} as never,
  });
  let now: Date | undefined;
  await clockless
    .govern(world.unguarded())
    .execute({ document: parse('{ open }') }, { principal: alpha, requestId: 'r' }, (access) => {
      now = access.now;
      return { access };
    });
  expect(Math.abs(now!.getTime() - Date.now())).toBeLessThan(60_000);
});
