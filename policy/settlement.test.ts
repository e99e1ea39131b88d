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
  standing,
  told,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import { enforce } from './enforce.js';
import { aboutPerson, SETTLED, type About } from './personal-data.js';
import { rowJudge } from './verdict.js';

const about = (subject: string | null, holder = HOLDER): About => ({ subject, holder });
const NAME = grant('Person.name');

let world: MemoryWorld;
beforeEach(() => {
  world = memoryWorld(partiesWith(agreement([NAME])), [{ id: 'ada', name: 'Ada' }]);
  world.consents.push({ id: 'c-ada', person: 'ada' }, { id: 'c-ben', person: 'ben' });
});

describe('who counts in a figure', () => {
  const BY_NAME = {
    coordinate: 'Person.name',
    toldBy: [{ coordinate: 'Person.name', category: 'IDENTITY' as const }],
  };
  const counted = async (people: readonly About[], who = alpha) =>
    (await world.during(who, (access) => access.countable([BY_NAME], people))).map(([by]) => by!.decision);
  const effects = async (...of: Parameters<typeof counted>) => (await counted(...of)).map(({ effect }) => effect);

  test('is decided for each of them, in one trip that asks for everybody once', async () => {
    const people = [about('ada'), about('cleo'), about('ada'), about(null), about('ben')];
    expect(await effects(people)).toEqual(['PERMIT', 'DENY', 'PERMIT', 'DENY', 'PERMIT']);
    expect(world.trips).toEqual([{ for: 'parties' }, { for: 'subjects', of: ['ada', 'cleo', '', 'ben'] }]);
  });

  test('counts where the agreement is for figures alone, which opens no value', async () => {
    world.parties = partiesWith(agreement([grant('Person.name', { effect: 'AGGREGATE_ONLY' })]));
    expect(await counted([about('ada')])).toEqual([
      expect.objectContaining({ effect: 'AGGREGATE_ONLY', agreement: 'agreement-1', consent: 'c-ada' }),
    ]);
    expect(told(await world.ask(alpha, `{ person(id: "${HOLDER}#ada") { name } }`)).errors).toEqual([
      'Person.name AGGREGATE_ONLY person.name',
    ]);
  });

  test('is another question at another holder', async () => {
    expect(await effects([about('ada'), about('ada', OTHER)])).toEqual(['PERMIT', 'DENY']);
  });

  test('is asked person by person by somebody in person', async () => {
    expect(await effects([about('ben'), about('ada'), about('ben')], inPerson('ada'))).toEqual([
      'DENY',
      'PERMIT',
      'DENY',
    ]);
  });
});

describe('a row', () => {
  const field = () => world.governed.access.get('Person')!.get('name')!;
  const row = (subject: string | null = 'ada', holder = HOLDER) => aboutPerson({}, about(subject, holder));

  test('settled in one operation is not settled in another', async () => {
    const one = row();
    const judge = rowJudge(field());
    await world.during(alpha, async (access) => {
      expect(judge(one, {}, access)).toBe('NOT_PERMITTED_FOR_PERSON');
      await access.settle('Person', [one]);
      await access.settle('Person', [one]);
      expect(world.trips).toHaveLength(2);
    });
    world.consents.length = 0;
    await world.during(alpha, async (access) => {
      expect(judge(one, {}, access)).toBe('NOT_PERMITTED_FOR_PERSON');
      await access.settle('Person', [one]);
      expect(world.trips).toHaveLength(4);
    });
  });

  test('nothing is judged of no row at all', async () => {
    await world.during(alpha, async (access) => {
      expect(rowJudge(field())(null, {}, access)).toBe('NOT_PERMITTED_FOR_PERSON');
      expect(rowJudge(field())({}, {}, access)).toBe('NOT_PERMITTED_FOR_PERSON');
    });
  });

  test('rows that come together are decided by one trip, alike ones by one decision', async () => {
    const rows = [row('ada'), row('ben'), row('ada'), row('cleo')];
    await world.during(alpha, async (access) => {
      await Promise.all([access.settle('Person', rows.slice(0, 2)), access.settle('Person', rows.slice(2))]);
    });
    expect(world.trips.filter((trip) => trip.for === 'subjects')).toEqual([
      { for: 'subjects', of: ['ada', 'ben', 'cleo'], categories: [] },
    ]);
    const batches = rows.map((of) => (of as unknown as Record<symbol, { batch: unknown }>)[SETTLED]!.batch);
    expect(batches[1]).toBe(batches[0]);
    expect(batches[2]).toBe(batches[0]);
    expect(batches[3]).not.toBe(batches[0]);
  });

  test.each([
    ['at another holder', row('ada', OTHER)],
    ['under a pseudonym', aboutPerson({}, { ...about('ada'), under: 'agreement-1' })],
    ['of nobody', row(null)],
  ])('%s is decided on its own', async (_which, other) => {
    const one = row();
    await world.during(alpha, (access) => access.settle('Person', [one, other]));
    const batchOf = (of: object) => (of as Record<symbol, { batch: unknown }>)[SETTLED]!.batch;
    expect(batchOf(other)).not.toBe(batchOf(one));
  });
});

describe('people are asked about', () => {
  const trips = async (who = alpha, holder = HOLDER) => {
    await world.during(who, (access) => access.settle('Person', [aboutPerson({}, about('ada', holder))]));
    return world.trips.filter((trip) => trip.for === 'subjects').length;
  };

  test('where an agreement is in force', async () => expect(await trips()).toBe(1));
  test('by a person in person', async () => expect(await trips(inPerson('zoe'))).toBe(1));
  test('by staff of the holder', async () => expect(await trips({ ...alpha, org: HOLDER })).toBe(1));
  test('by staff of a processor', async () => {
    world.parties = {
      ...partiesWith(),
      mandates: [
        {
          id: 'm',
          holder: HOLDER,
          processor: ALPHA,
          role: 'R',
          categories: ['IDENTITY'],
          validFrom: 0,
          validUntil: NOW + 1,
        },
      ],
    };
    expect(await trips()).toBe(1);
  });
  test('not where nothing is between caller and holder', async () => {
    expect(await trips(alpha, OTHER)).toBe(0);
    world.parties = partiesWith();
    expect(await trips()).toBe(0);
  });
  test('not by who is not authenticated', async () => expect(await trips({ ...alpha, sub: null })).toBe(0));
  test('not by an organisation in bad standing', async () => {
    world.parties = { ...world.parties, standings: new Map([[HOLDER, standing(HOLDER)]]) };
    expect(await trips()).toBe(0);
  });
  test('not where there is no row, or none about a person', async () => {
    await world.during(alpha, async (access) => {
      await access.settle('Person', []);
      await access.settle('Person', [{}]);
    });
    expect(world.trips).toEqual([]);
  });
});

test('a field that the tree of rules forgot is refused', async () => {
  const fresh = memoryWorld(partiesWith(agreement([NAME])), [{ id: 'ada', name: 'Ada' }]);
  const { schema, access } = fresh.governed;
  enforce(schema, { Query: {} }, access);
  expect(told(await fresh.ask(alpha, '{ open mine { note } }'))).toEqual({
    data: { open: null, mine: null },
    errors: ['Query.mine NO_AGREEMENT mine', 'Query.open NO_AGREEMENT open'],
  });
});
