import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  agreement,
  alpha,
  ALPHA,
  grant,
  HOLDER,
  inPerson,
  memoryWorld,
  NOW,
  OTHER,
  partiesWith,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import type { Principal } from '../runtime/principal.js';
import { explain, governedField, type Explanation } from './explain.js';
import type { Mandate } from './model.js';
import type { About } from './personal-data.js';

const officer: Mandate = {
  id: 'm',
  holder: HOLDER,
  role: 'PRIVACY_OFFICER',
  categories: [],
  validFrom: 0,
  validUntil: NOW + 1,
};
const staff: Principal = { sub: 'olga', org: HOLDER, person: null, purpose: null };
const ADA: About = { subject: 'ada', holder: HOLDER };

let world: MemoryWorld;
beforeEach(() => {
  world = memoryWorld(partiesWith(agreement([grant('Person.name')])), [{ id: 'ada', name: 'Ada' }]);
  world.consents.push({ id: 'c', person: 'ada', status: 'WITHDRAWN' });
});

/** Asks within an operation, as the resolver of `explainAccess` does. */
async function explained(
  asking: Principal,
  about: About = ADA,
  recipient: Principal = alpha,
): Promise<Explanation | null> {
  const field = governedField(world.governed.access, 'Person.name')!;
  return world.during(asking, (access) => explain(field, about, recipient, access));
}

describe('why a field is closed', () => {
  test.each([
    ['the recipient itself', alpha, 'NOT_PERMITTED_FOR_PERSON'],
    ['the person', inPerson('ada'), 'CONSENT_WITHDRAWN'],
  ])('is told to %s: as %s', async (_who, asking, reason) => {
    expect(await explained(asking)).toEqual({ coordinate: 'Person.name', effect: 'DENY', reason, duties: [] });
  });

  test('is told precisely to a privacy officer of the holder', async () => {
    world.parties = { ...world.parties, mandates: [officer] };
    expect(await explained(staff)).toMatchObject({ reason: 'CONSENT_WITHDRAWN' });
  });

  test.each([
    ['staff without that mandate', staff, []],
    ['staff with another', staff, [{ ...officer, role: 'TEACHER' }]],
    ['an officer whose term is over', staff, [{ ...officer, validUntil: NOW }]],
    ['an officer of another holder', { ...staff, org: OTHER }, [{ ...officer, holder: OTHER }]],
    ['another organisation', { ...alpha, org: OTHER }, []],
    ['the recipient for another purpose', { ...alpha, purpose: 'dpv:Marketing' }, []],
    ['another person', inPerson('ben'), []],
    ['nobody', { sub: 's', org: null, person: null, purpose: null }, []],
  ])('is not told to %s, and nothing is read or logged', async (_who, asking, mandates) => {
    world.parties = { ...world.parties, mandates };
    expect(await explained(asking)).toBeNull();
    expect(world.trips.filter((trip) => trip.for === 'subjects')).toEqual([]);
    expect(world.logged).toEqual([]);
  });

  test('of nobody reads like that of a person who did not consent', async () => {
    expect(await explained(alpha, { ...ADA, subject: null })).toEqual(await explained(alpha));
    expect(await explained({ sub: 's', org: null, person: null, purpose: null }, { ...ADA, subject: null })).toBeNull();
  });

  test('is nothing where the field is open', async () => {
    world.consents[0] = { id: 'c', person: 'ada' };
    expect(await explained(alpha)).toEqual({ coordinate: 'Person.name', effect: 'PERMIT', reason: null, duties: [] });
    expect(await explained(inPerson('ada'))).toEqual({
      coordinate: 'Person.name',
      effect: 'PERMIT',
      reason: null,
      duties: [],
    });
  });
});

test('only a governed field of a row is explained', () => {
  const { access } = world.governed;
  expect(governedField(access, 'Person.name')).toMatchObject({ coordinate: 'Person.name', category: 'IDENTITY' });
  expect(governedField(access, 'Person.id')?.bit).toBe(0);
  for (const coordinate of [
    'Person.friends',
    'Person.nothing',
    'Nobody.name',
    'Query.person',
    'Affair.note',
    'Person',
    '',
  ])
    expect(governedField(access, coordinate)).toBeUndefined();
});

test('what was told about a person is on the log like a reading', async () => {
  world = memoryWorld(partiesWith(agreement([grant('Person.name')])), [{ id: 'ada', name: 'Ada' }]);
  world.consents.push({ id: 'c', person: 'ada' });
  const field = governedField(world.governed.access, 'Person.name')!;
  const ask = (about: About) => world.during(alpha, (access) => explain(field, about, alpha, access));
  await ask(ADA);
  await ask({ subject: null, holder: HOLDER });
  expect(world.logged.flat()).toEqual([
    expect.objectContaining({
      act: 'EXPLAIN',
      ground: null,
      holder: HOLDER,
      recipient: ALPHA,
      coordinates: ['Person.name'],
      effect: 'PERMIT',
      through: 'AGREEMENT',
      agreement: 'agreement-1',
      legalBasis: 'eu-gdpr:A6-1-a',
      subjects: [{ key: expect.objectContaining({ person: 'ada' }), consent: 'c' }],
    }),
    expect.objectContaining({ act: 'EXPLAIN', effect: 'DENY', reason: 'CONSENT_MISSING', subjects: [] }),
  ]);
  world.consents[0] = { id: 'c', person: 'ada', status: 'REFUSED' };
  await ask(ADA);
  expect(world.logged.at(-1)).toMatchObject([
    { reason: 'CONSENT_REFUSED', subjects: [{ key: { person: 'ada' }, consent: null }] },
  ]);
});

describe('which duties keep a field closed', () => {
  const DUTY = {
    uid: 'urn:d',
    kind: 'PRECONDITION',
    action: 'odrl:inform',
    owedBy: 'ASSIGNEE',
    deadline: null,
  } as const;
  beforeEach(() => {
    const owing = agreement([grant('Person.name', { duties: ['urn:d'] })], { duties: [DUTY], dutyStates: new Map() });
    world.parties = { ...partiesWith(owing), mandates: [officer] };
    world.consents[0] = { id: 'c', person: 'ada' };
  });
  const duties = async (asking: Principal) => (await explained(asking))!.duties;

  test('is told to the parties of the agreement, and not to the person', async () => {
    expect(await duties(alpha)).toEqual(['urn:d']);
    expect(await duties(staff)).toEqual(['urn:d']);
    expect(await duties(inPerson('ada'))).toEqual([]);
  });
});

test('an officer of another holder is told nothing precisely of what its own organisation would read', async () => {
  const other = { ...alpha, sub: 'otto' };
  world.parties = { ...world.parties, mandates: [{ ...officer, holder: HOLDER, processor: ALPHA }] };
  expect(await explained(other)).toMatchObject({ reason: 'NOT_PERMITTED_FOR_PERSON' });
});
