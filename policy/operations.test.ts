import { beforeEach, describe, expect, test } from '@jest/globals';
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
  standing,
  told,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import { ada, person, threePeople } from '../test/policy/three-people.js';
import type { Agreement } from './model.js';
import { REASONS } from './reasons.js';

let world: MemoryWorld;
beforeEach(() => {
  world = threePeople();
});

const asked = async (...args: Parameters<MemoryWorld['ask']>) => told(await world.ask(...args));
const records = () => world.logged.flat();
const keys = (ids: readonly string[]) =>
  ids.map((id) => expect.objectContaining({ key: expect.objectContaining({ person: id }) }));

describe('one person asking about another', () => {
  const guardianship = { id: 'g', ward: 'ben', categories: ['IDENTITY' as const], validFrom: 0, validUntil: NOW + 1 };
  beforeEach(() => {
    world.parties = { ...partiesWith(), guardianships: [guardianship] };
    world.ageBands = { ben: 'UNDER_15', cleo: 'UNDER_15' };
  });

  test('reads what the guardianship covers, of the ward, and nothing private to the child', async () => {
    const query = '{ later(id: "did:web:holder.example#ben") { name email twice } }';
    expect(await asked(inPerson('gaelle'), query)).toEqual({
      data: { later: { name: 'Ben', email: null, twice: null } },
      errors: ['Person.email NOT_OWN_OR_WARD later.email', 'Person.twice NOT_OWN_OR_WARD later.twice'],
    });
    expect(records()[0]).toMatchObject({ through: 'GUARDIANSHIP', rule: 'g', coordinates: ['Person.name'] });
  });

  test('people are decided one by one, however alike they are', async () => {
    const { data } = await asked(inPerson('ben'), '{ promised(holder: "did:web:holder.example") { name } }');
    expect(data).toEqual({ promised: [{ name: null }, { name: 'Ben' }, { name: null }] });
  });
});

describe('affairs of the caller', () => {
  test.each([
    ['of an organisation', alpha, 'NO_AGREEMENT'],
    ['of a person', inPerson('ada'), 'NOT_OWN_OR_WARD'],
  ])('%s are read by nobody else', async (_whose, who, reason) => {
    expect(await asked(who, '{ mine { note } theirs { note } unowned { note } }')).toEqual({
      data: { mine: { note: 'mine' }, theirs: { note: null }, unowned: { note: null } },
      errors: [`Affair.note ${reason} theirs.note`],
    });
  });

  test('a person within an organisation asks as the organisation', async () => {
    expect((await asked({ ...alpha, person: 'zoe' }, '{ theirs { note } }')).data).toEqual({ theirs: { note: null } });
    expect((await asked({ ...alpha, org: OTHER }, '{ theirs { note } }')).data).toEqual({ theirs: { note: 'theirs' } });
    expect((await asked(inPerson('zoe'), '{ theirs { note } }')).data).toEqual({ theirs: { note: 'theirs' } });
    expect((await asked({ sub: 's', org: null, person: null, purpose: null }, '{ mine { note } }')).data).toEqual({
      mine: { note: null },
    });
  });
});

describe('how a value leaves', () => {
  const key = { epoch: 1, key: Buffer.alloc(32, 'k') };

  test('coarser, redacted or as a pseudonym, as the grant says', async () => {
    world.parties = partiesWith(
      agreement(
        [
          grant('Person.born', { effect: 'GENERALISE' }),
          grant('Person.name', { effect: 'REDACT' }),
          grant('Person.email', { effect: 'PSEUDONYMISE' }),
        ],
        { pseudonyms: key },
      ),
    );
    const { data } = (await asked(alpha, person('born name email'))) as { data: { person: Record<string, string> } };
    expect(data.person).toMatchObject({ born: '1815', name: '[REDACTED]' });
    expect(data.person['email']).toMatch(/^[\w-]{22}$/);
    expect(
      records()
        .map(({ effect, coordinates }) => `${coordinates.join()} ${effect}`)
        .sort(),
    ).toEqual(['Person.born GENERALISE', 'Person.email PSEUDONYMISE', 'Person.name REDACT']);
  });

  test('of two agreements a pseudonym is made with the key of the one that opened the field', async () => {
    const pseudonymised = (uid: string, fill: string) =>
      agreement([grant('Person.email', { effect: 'PSEUDONYMISE' })], {
        uid,
        pseudonyms: { epoch: 1, key: Buffer.alloc(32, fill) },
      });
    const email = async (...of: Agreement[]) => {
      world.parties = partiesWith(...of);
      return ((await asked(alpha, person('email'))).data as { person: { email: string } }).person.email;
    };
    const [one, two] = [pseudonymised('one', 'a'), pseudonymised('two', 'b')];
    const alone = [await email(one), await email(two)];
    expect(new Set(alone).size).toBe(2);
    expect(await email(one, two)).toBe(alone[0]);
  });
});

describe('a list that leaves out who is not open', () => {
  const listed = (fields: string) => `{ listed(holder: "${HOLDER}") { ${fields} } }`;

  test('names those of whom something it selects is open, and says so on the log', async () => {
    expect(await asked(alpha, listed('name'))).toEqual({
      data: { listed: [{ name: 'Ada' }, { name: 'Ben' }] },
      errors: [],
    });
    expect(records()).toEqual([
      expect.objectContaining({
        coordinates: ['Query.listed', 'Person.name'],
        effect: 'PERMIT',
        subjects: keys(['ada', 'ben']),
      }),
    ]);
  });

  test('who is not on it is not on the log', async () => {
    await world.ask(alpha, listed('name @skip(if: false) twice'));
    expect(records().some(({ coordinates }) => coordinates.includes('Query.listed'))).toBe(true);
    expect(records().flatMap(({ subjects }) => subjects.map(({ key }) => key.person))).not.toContain('cleo');
  });

  test('by a field left out of the selection nobody is on it', async () => {
    const query = `query Q($no: Boolean!) { listed(holder: "${HOLDER}") { name @include(if: $no) born @skip(if: true) twice } }`;
    expect((await asked(alpha, query, { variables: { no: false } })).data).toEqual({ listed: [] });
  });

  test('that is empty tells the reasons that depend on organisations, and none that depends on people', async () => {
    world.consents.length = 0;
    expect(await asked(alpha, listed('name twice'))).toEqual({
      data: { listed: [] },
      errors: ['Person.twice FIELD_NOT_COVERED listed'],
    });
  });

  test('is not cut short where the evidence cannot be read', async () => {
    world.evidenceFails = new Error('no graph');
    expect(await asked(alpha, listed('name'))).toEqual({
      data: { listed: null },
      errors: ['Query.listed POLICY_UNAVAILABLE listed'],
    });
  });
});

describe('faults', () => {
  const UNAVAILABLE = 'POLICY_UNAVAILABLE';

  test('evidence that cannot be read discloses nothing; the process is told why, the caller is not', async () => {
    world.evidenceFails = new Error('bolt://secret refused');
    const answer = await world.ask(alpha, `{ open later(id: "${ada}") { id name email } }`);
    expect(told(answer)).toEqual({
      data: { open: 'open to all', later: { id: null, name: null, email: null } },
      errors: ['email', 'id', 'name'].map((field) => `Person.${field} ${UNAVAILABLE} later.${field}`),
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors![0]!.extensions['code']).toBe(UNAVAILABLE);
    expect(world.errors).toEqual([
      {
        attributes: { requestId: 'request-1', err: world.evidenceFails },
        says: 'evidence could not be read; nothing is disclosed',
      },
    ]);
    expect(world.logged).toEqual([]);
  });

  test('a root field whose evidence cannot be read is refused', async () => {
    world.evidenceFails = new Error('down');
    expect((await asked(alpha, person('name'))).errors).toEqual([`Query.person ${UNAVAILABLE} person`]);
    expect(world.ran.get('person')).toBeUndefined();
  });

  test('a log that cannot be written closes all that is governed; what is open still answers', async () => {
    world.logFails = new Error('disk');
    expect(await asked(alpha, `{ open person(id: "${ada}") { name } later(id: "${ada}") { name } }`)).toEqual({
      data: { open: 'open to all', person: null, later: { name: null } },
      errors: [`Person.name ${UNAVAILABLE} later.name`, `Query.person ${UNAVAILABLE} person`],
    });
    expect(world.errors).toEqual([
      {
        attributes: { requestId: 'request-1', err: world.logFails },
        says: 'the disclosure log could not be written; nothing is disclosed',
      },
    ]);
    expect(world.trips.filter((trip) => trip.for === 'parties')).toHaveLength(1);
  });

  test('a log that cannot be written hinders nobody of whom there is nothing to write', async () => {
    world.logFails = new Error('disk');
    expect(await asked(alpha, '{ open }')).toEqual({ data: { open: 'open to all' }, errors: [] });
    expect(world.errors).toEqual([]);
  });

  test('a mutation that could not be logged is not run twice and tells nothing', async () => {
    world.logFails = new Error('disk');
    const answer = await world.ask(alpha, 'mutation { change { name } }');
    expect(answer).toMatchObject({ data: null, errors: [{ message: REASONS.POLICY_UNAVAILABLE.en }] });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: UNAVAILABLE,
      reason: UNAVAILABLE,
      opens: REASONS.POLICY_UNAVAILABLE.opensEn,
    });
    expect(world.ran.get('change')).toBe(1);
    world.logFails = null;
    expect((await asked(alpha, 'mutation { change { name } }')).data).toEqual({ change: { name: 'Ada' } });
  });
});

describe('of a document with several operations', () => {
  const document = `query One { person(id: "${ada}") { name } } query Two { person(id: "${ada}") { email } }`;

  test('the one that is named is executed, and only its fields are decided', async () => {
    expect((await asked(alpha, document, { operationName: 'Two' })).data).toEqual({
      person: { email: 'ada@example.org' },
    });
    expect(world.trips.at(-1)).toMatchObject({ categories: ['CONTACT'] });
  });

  test('one that is not there is an error, and nothing runs', async () => {
    for (const operationName of ['Three', undefined]) {
      const answer = await world.ask(alpha, document, operationName ? { operationName } : {});
      expect(answer.errors![0]!.message).toBe('The document has no such operation.');
      expect(answer.errors![0]!.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
      expect(answer).not.toHaveProperty('data');
    }
    expect(world.trips).toEqual([]);
  });
});

test('an organisation that lost its credential reads nothing more', async () => {
  world.parties = {
    ...world.parties,
    standings: new Map([
      [HOLDER, standing(HOLDER)],
      [ALPHA, standing(ALPHA, { credentialStatus: 'REVOKED' })],
    ]),
  };
  expect((await asked(alpha, person('name'))).errors).toEqual(['Query.person CREDENTIAL_INVALID person']);
});
