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
import type { GraphQLObjectType } from 'graphql';
import type { ApiError } from '../runtime/errors.js';
import { ANONYMOUS } from '../runtime/principal.js';
import { enforce } from './enforce.js';
import { aboutPerson, SETTLED, type About } from './personal-data.js';
import { REASONS } from './reasons.js';
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

  test('is somebody whose consents are others than those of who counts', async () => {
    world.consents.push({ id: 'c-dora', person: 'dora', status: 'WITHDRAWN' });
    expect(await effects([about('ada'), about('dora'), about('ben')])).toEqual(['PERMIT', 'DENY', 'PERMIT']);
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

describe('whose value the caller may know otherwise', () => {
  const BY_NAME = {
    coordinate: 'Person.name',
    toldBy: [{ coordinate: 'Person.name', category: 'IDENTITY' as const }],
  };
  const OTHERWISE = 'dpv:Marketing';
  const figures = agreement([grant('Person.name', { effect: 'AGGREGATE_ONLY' })]);
  const otherwise = agreement([NAME], { uid: 'agreement-2', purposes: [OTHERWISE] });
  const contract = { legalBasis: 'eu-gdpr:A6-1-b', ground: 'contract' };
  const known = async (...people: readonly (string | null)[]) =>
    (
      await world.during(alpha, (access) =>
        access.countable(
          [BY_NAME],
          people.map((subject) => about(subject)),
        ),
      )
    ).map(([by]) => [by!.decision.effect, by!.known]);

  test('is nobody where figures tell of nobody but those who are read one by one', async () => {
    expect(await known('ada', 'cleo')).toEqual([
      ['PERMIT', false],
      ['DENY', false],
    ]);
  });

  test('is who consented to be read for another purpose, and not who counts in figures alone', async () => {
    world.parties = partiesWith(figures, otherwise);
    world.consents.push({ id: 'c-2', person: 'ben', purposes: [OTHERWISE] });
    expect(await known('ada', 'ben')).toEqual([
      ['AGGREGATE_ONLY', false],
      ['AGGREGATE_ONLY', true],
    ]);
  });

  test('is nobody where a handle leads to nobody, who is no person without consents', async () => {
    world.parties = partiesWith(agreement([grant('Person.name', { effect: 'AGGREGATE_ONLY', ...contract })]));
    expect(await known('cleo', null)).toEqual([
      ['AGGREGATE_ONLY', false],
      ['DENY', true],
    ]);
  });

  test('is who is read one by one for this purpose, and of whom figures tell nothing', async () => {
    const grants = [NAME, grant('Person.name', { uid: 'figures', effect: 'AGGREGATE_ONLY', ...contract })];
    world.parties = partiesWith(agreement(grants));
    expect(await known('ada')).toEqual([['PERMIT', true]]);
    world.parties = partiesWith(figures);
    expect(await known('cleo')).toEqual([['DENY', true]]);
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

  test('that one operation opened is closed to another, until that one decided it', async () => {
    const one = row();
    const judged = (who = alpha) =>
      world.during(
        who,
        async (access) => {
          const before = rowJudge(field())(one, {}, access);
          await access.settle('Person', [one]);
          return [before, rowJudge(field())(one, {}, access)];
        },
        'unmarked { name }',
      );
    expect(await judged()).toEqual(['NOT_PERMITTED_FOR_PERSON', null]);
    expect(await judged(inPerson('zoe'))).toEqual(['NOT_PERMITTED_FOR_PERSON', 'NOT_OWN_OR_WARD']);
  });

  test('of which the operation selects no field was not decided', async () => {
    const one = row();
    await world.during(alpha, async (access) => {
      await access.settle('Person', [one]);
      expect(rowJudge(field())(one, {}, access)).toBe('NOT_PERMITTED_FOR_PERSON');
    });
  });

  test('is decided by itself for somebody in person, however alike the evidence is', async () => {
    const rows = [row('ada'), row('ben')];
    await world.during(inPerson('ben'), (access) => access.settle('Person', rows));
    const [one, other] = rows.map((of) => (of as unknown as Record<symbol, { batch: unknown }>)[SETTLED]!.batch);
    expect(one).not.toBe(other);
  });

  test('of nobody is no person without consents: what needs none opens the person alone', async () => {
    world = memoryWorld(partiesWith(agreement([grant('Person.id', { legalBasis: 'eu-gdpr:A6-1-b', ground: 'c' })])), [
      { id: 'cleo' },
    ]);
    const query = `{ nobody: later(id: "${HOLDER}#x") { id } cleo: later(id: "${HOLDER}#cleo") { id } }`;
    const { data } = told(await world.ask(alpha, query));
    expect(data).toEqual({ nobody: { id: null }, cleo: { id: `${HOLDER}#cleo` } });
  });

  test('under a pseudonym is on the log with the agreement and its epoch, where that has a key', async () => {
    const keyed = { pseudonyms: { epoch: 3, key: Buffer.alloc(32, 1) } };
    world = memoryWorld(
      partiesWith(agreement([NAME], { uid: 'other' }), agreement([NAME], { uid: 'named', ...keyed })),
      ['named', 'other', null].map((under, i) => ({ id: ['ada', 'ben', 'cleo'][i]!, under, name: 'x' })),
    );
    for (const id of ['ada', 'ben', 'cleo']) world.consents.push({ id: `c-${id}`, person: id });
    await world.ask(alpha, `{ people(holder: "${HOLDER}") { name } }`);
    const shown = world.logged.flat().map(({ under, subjects }) => [under, subjects.map(({ key }) => key.person)]);
    expect(shown).toEqual([
      [{ agreement: 'named', epoch: 3 }, ['ada']],
      [null, ['ben']],
      [null, ['cleo']],
    ]);
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

describe('what no repository marked', () => {
  beforeEach(() => {
    world.people = [{ id: 'x', name: 'X', unmarked: true }, ...world.people];
  });
  const listed = () => world.ask(alpha, `{ listed(holder: "${HOLDER}") { name } }`);

  test('is on no list', async () => {
    expect(told(await listed()).data).toEqual({ listed: [{ name: 'Ada' }] });
  });

  test('cuts no list short where the evidence cannot be read', async () => {
    world.evidenceFails = new Error('no graph');
    expect(told(await listed())).toEqual({
      data: { listed: null },
      errors: ['Query.listed POLICY_UNAVAILABLE listed'],
    });
  });

  test('is not noted as listed', async () => {
    await world.during(alpha, async (access) => access.listed([{}], 'Query.listed'));
    expect(world.logged).toEqual([]);
  });
});

test('a root field refused for two reasons is on the log with each, once', async () => {
  const refused = { coordinate: 'Query.person', holder: HOLDER } as const;
  await world.during(alpha, async (access) => {
    for (const reason of ['NO_AGREEMENT', 'NO_PURPOSE', 'NO_AGREEMENT'] as const)
      access.refuseRoot({ ...refused, reason });
  });
  expect(world.logged.flat().map(({ reason }) => reason)).toEqual(['NO_AGREEMENT', 'NO_PURPOSE']);
});

test('where the log could not be written nobody reads evidence any more, and is told so', async () => {
  world.logFails = new Error('disk');
  const faults: unknown[] = [];
  await world.during(alpha, async (access) => {
    access.refuseRoot({ coordinate: 'Query.person', holder: HOLDER, reason: 'NO_AGREEMENT' });
    for (const read of [access.evidence.parties(alpha, NOW), access.evidence.subjects(['ada'], alpha, NOW)])
      faults.push(
        await read.then(
          () => null,
          ({ extensions }: ApiError) => extensions,
        ),
      );
  });
  const { opensEn: opens } = REASONS.POLICY_UNAVAILABLE;
  const closed = expect.objectContaining({ code: 'POLICY_UNAVAILABLE', reason: 'POLICY_UNAVAILABLE', opens });
  expect(faults).toEqual([null, null, closed, closed]);
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

test('what is open stays as it was made; what GraphQL tells of a schema, too', async () => {
  const { schema } = world.governed;
  const resolver = (type: string, field: string) =>
    (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve;
  expect([resolver('Notice', 'text'), resolver('Remark', 'text')]).toEqual([undefined, expect.any(Function)]);
  expect(
    told(await world.ask(ANONYMOUS, '{ __schema { queryType { name } } __type(name: "Notice") { name } }')),
  ).toEqual({
    data: { __schema: { queryType: { name: 'Query' } }, __type: { name: 'Notice' } },
    errors: [],
  });
});

test('a field without annotations and rules is refused', async () => {
  const fresh = memoryWorld(partiesWith(), []);
  enforce(fresh.governed.schema, {}, new Map());
  expect(told(await fresh.ask(alpha, '{ open }')).errors).toEqual(['Query.open NO_AGREEMENT open']);
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
