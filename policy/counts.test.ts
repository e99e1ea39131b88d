import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  agreement,
  ALPHA,
  alpha,
  grant,
  HOLDER,
  NOW,
  partiesWith,
  standing,
  told,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import { ada, GRANTS, person, threePeople } from '../test/policy/three-people.js';
import { forbids, permits } from './constraints.js';
import { countGuards, disclosedUnder, disclosuresOf, isCounted } from './counts.js';
import type { DisclosureRecord } from './log/disclosure-record.js';
import { CountMoved } from './log/disclosure-log.js';
import type { Agreement, Constraint } from './model.js';

const count = (operator: string, rightOperand: unknown): Constraint => ({
  leftOperand: 'count',
  operator,
  rightOperand,
});
const seat = (operator: string, rightOperand: unknown): Constraint => ({
  leftOperand: 'spatial',
  operator,
  rightOperand,
});
/** What opens three people, each field under these constraints. */
const counted = (disclosures: number | null, ...constraints: Constraint[]): Agreement =>
  agreement(
    GRANTS.map((of) => ({ ...of, constraints })),
    { disclosures },
  );

describe('what counts', () => {
  const record = (change: Partial<DisclosureRecord> = {}): DisclosureRecord =>
    ({ act: 'READ', effect: 'PERMIT', through: 'AGREEMENT', agreement: 'urn:a', ...change }) as DisclosureRecord;

  test.each<[string, Partial<DisclosureRecord>, readonly string[]]>([
    ['what was read under an agreement', {}, ['urn:a']],
    ['a figure', { act: 'AGGREGATE' }, ['urn:a']],
    ['no explanation', { act: 'EXPLAIN' }, []],
    ['no tracing back', { act: 'REIDENTIFY' }, []],
    ['no refusal', { effect: 'DENY' }, []],
    ['nothing read under a mandate', { through: 'MANDATE' }, []],
    ['nothing without an agreement', { agreement: null }, []],
  ])('%s', (_what, change, uids) => {
    expect([...disclosedUnder([record(change)])]).toEqual(uids);
  });

  test('an agreement once, whatever was read; guards in the order of their uids', () => {
    const uids = disclosedUnder([record(), record({ agreement: 'urn:b' }), record()]);
    expect([...uids]).toEqual(['urn:a', 'urn:b']);
    const of = (uid: string) => ({ ...counted(0, count('lteq', 3)), uid });
    expect(countGuards(uids, [of('urn:b'), of('urn:a')]).map(({ agreement: uid }) => uid)).toEqual(['urn:a', 'urn:b']);
    expect(countGuards(uids, [of('urn:a'), of('urn:b')]).map(({ agreement: uid }) => uid)).toEqual(['urn:a', 'urn:b']);
  });
});

describe('what a decision rests on of a counter', () => {
  const guard = (disclosures: number | null, of: Agreement) =>
    countGuards(new Set([of.uid]), [{ ...of, disclosures }]).map(({ from, last }) => [from, last]);
  const MOST = Number.MAX_SAFE_INTEGER;

  test.each<[string, unknown, number, number]>([
    ['lteq', 3, 0, 3],
    ['lteq', 3, 2, 3],
    ['lteq', 3, 3, MOST],
    ['gt', 3, 0, 3],
    ['lt', 3, 0, 2],
    ['gteq', 3, 0, 2],
    ['gteq', 3, 2, MOST],
    ['eq', 3, 0, 2],
    ['eq', 3, 2, 3],
    ['neq', 3, 2, 3],
    ['isAnyOf', [2, 5], 2, 4],
    ['isNoneOf', ['2', '5'], 4, 5],
  ])('%s %j, after %d: the same up to number %d', (operator, right, so, last) => {
    expect(guard(so, counted(0, count(operator, right)))).toEqual([[so, last]]);
    expect(
      guard(so, {
        ...agreement([]),
        prohibitions: [{ uid: 'p', coordinates: [], constraints: [count(operator, right)] }],
      }),
    ).toEqual([[so, last]]);
  });

  test('of several, the nearest', () => {
    expect(guard(1, counted(0, count('lteq', 10), { or: [count('lt', 5), count('gt', 8)] }))).toEqual([[1, 4]]);
  });

  test('none where the counter cannot be read, and none of an agreement under which nothing is disclosed', () => {
    const of = counted(0, count('lteq', 3));
    expect(guard(null, of)).toEqual([]);
    expect(countGuards(new Set(['another']), [of])).toEqual([]);
  });

  test('of several agreements in the order of their uids', () => {
    const [b, a] = ['b', 'a'].map((uid) => ({ ...counted(0, count('lteq', 3)), uid }));
    expect(countGuards(new Set(['a', 'b']), [b!, a!]).map((one) => one.agreement)).toEqual(['a', 'b']);
  });

  test('an agreement is counted where anything in it asks for the number, and can be told', () => {
    const within = { or: [seat('eq', 'FR'), { and: [count('lteq', 3)] }] } as unknown as Constraint;
    expect(
      [count('lteq', 3), within, count('isA', 3), count('lteq', 'x'), seat('eq', 'FR')].map((one) =>
        isCounted(counted(0, one)),
      ),
    ).toEqual([...[true, true], ...[false, false, false]]);
  });

  test.each([
    [undefined, 0],
    [null, 0],
    [0, 0],
    [7, 7],
    [-1, null],
    [1.5, null],
    ['1', null],
    [Infinity, null],
    [2 ** 53, null],
    [[1], null],
  ])('%j beside an agreement is read as %j', (written, read) => {
    expect(disclosuresOf(written)).toBe(read);
  });
});

describe('properties', () => {
  const number = fc.integer({ min: 0, max: 6 });
  const country = fc.constantFrom('FR', 'DE', 'NO', 'US', 'SJ');
  const comparison = fc.oneof(
    fc
      .record({ operator: fc.constantFrom('lt', 'lteq', 'gt', 'gteq', 'eq', 'neq', 'isA'), right: number })
      .map(({ operator, right }) => count(operator, right)),
    fc
      .record({
        operator: fc.constantFrom('isAnyOf', 'isNoneOf'),
        right: fc.array(number, { minLength: 1, maxLength: 3 }),
      })
      .map(({ operator, right }) => count(operator, right)),
    fc
      .record({ operator: fc.constantFrom('eq', 'neq', 'lt', 'isPartOf'), right: country })
      .map(({ operator, right }) => seat(operator, right)),
    fc
      .record({
        operator: fc.constantFrom('isPartOf', 'isA', 'eq', 'neq'),
        right: fc.constantFrom('EU', 'EEA', 'Europe'),
      })
      .map(({ operator, right }) => seat(operator, right)),
  );
  const { tree } = fc.letrec<{ tree: Constraint }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      comparison,
      fc
        .tuple(fc.constantFrom('and', 'or', 'xone'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([operator, parts]) => ({ [operator]: parts }) as unknown as Constraint),
    ),
  }));
  const said = (constraints: readonly Constraint[], so: number | null, where: unknown) => {
    const asking = { principal: alpha, standing: standing(ALPHA, { country: where }) };
    return { permits: permits(constraints, asking, NOW, so), forbids: forbids(constraints, asking, NOW, so) };
  };

  test('a number or a seat that is less known opens nothing', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), number, country, (constraints, so, where) => {
        const known = said(constraints, so, where);
        for (const less of [
          said(constraints, null, where),
          said(constraints, so, null),
          said(constraints, null, null),
        ]) {
          if (less.permits) expect(known.permits).toBe(true);
          if (known.forbids) expect(less.forbids).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('a further constraint opens nothing in a permission, and one less in a prohibition neither', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 2 }), tree, number, country, (constraints, further, so, where) => {
        const [fewer, more] = [said(constraints, so, where), said([...constraints, further], so, where)];
        if (more.permits) expect(fewer.permits).toBe(true);
        if (more.forbids) expect(fewer.forbids).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('up to the last number of its guard everything is as it was judged', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), number, country, (constraints, so, where) => {
        const of = counted(so, ...constraints);
        const [guard] = countGuards(new Set([of.uid]), [of]);
        const first = said(constraints, so, where);
        for (let other = so; other < Math.min(guard!.last, 10); other += 1)
          expect(said(constraints, other, where)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an operation', () => {
  let world: MemoryWorld;
  beforeEach(() => {
    world = threePeople();
    world.parties = partiesWith(counted(0, count('lteq', 3)));
  });
  const asked = async (...args: Parameters<MemoryWorld['ask']>) => told(await world.ask(...args));
  const records = () => world.logged.flat().map(({ effect, reason }) => reason ?? effect);
  const USED_UP = 'Person.name COUNT_USED_UP person.name';
  /** Others come first: the first commits find the counter further on, and so does who decides again. */
  const othersFirst = (...then: number[]): void => {
    world.beforeCommit = () => {
      const next = then.shift();
      if (next === undefined) return;
      world.parties = partiesWith(counted(next, count('lteq', 3)));
      throw new CountMoved();
    };
  };

  test('counts once, however many people and batches it reads', async () => {
    await asked(alpha, `{ people(holder: "${HOLDER}") { name friends { email } } later(id: "${ada}") { born } }`);
    expect(world.counted).toEqual([[{ agreement: 'agreement-1', from: 0, last: 3 }]]);
  });

  test('that is refused counts nothing', async () => {
    world.consents.length = 0;
    await asked(alpha, person('name'));
    expect([records(), world.counted]).toEqual([['CONSENT_MISSING'], [[]]]);
  });

  test('under an agreement that asks for no number counts nothing', async () => {
    world.parties = partiesWith(agreement(GRANTS));
    await asked(alpha, person('name'));
    expect([records(), world.counted]).toEqual([['PERMIT'], [[]]]);
  });

  test('counts under the agreements that opened something, each by itself', async () => {
    const other = {
      ...counted(5, count('lteq', 9)),
      uid: 'agreement-2',
      grants: [grant('Person.email', { constraints: [count('lteq', 9)] })],
    };
    const first = {
      ...counted(0, count('lteq', 3)),
      grants: GRANTS.filter(({ coordinate }) => coordinate !== 'Person.email').map((of) => ({
        ...of,
        constraints: [count('lteq', 3)],
      })),
    };
    world.parties = partiesWith(other, first);
    await asked(alpha, person('name email'));
    await asked(alpha, person('email'));
    expect(world.counted).toEqual([
      [
        { agreement: 'agreement-1', from: 0, last: 3 },
        { agreement: 'agreement-2', from: 5, last: 9 },
      ],
      [{ agreement: 'agreement-2', from: 5, last: 9 }],
    ]);
  });

  test('before which others used the number up is decided again, and told so', async () => {
    othersFirst(3);
    expect(await asked(alpha, person('name'))).toEqual({ data: { person: { name: null } }, errors: [USED_UP] });
    expect([records(), world.counted, world.errors]).toEqual([['COUNT_USED_UP'], [[]], []]);
    expect(world.trips.filter((trip) => trip.for === 'parties')).toHaveLength(2);
  });

  test('before which others came, and left some, is disclosed by what is left', async () => {
    othersFirst(2);
    expect(await asked(alpha, person('name'))).toEqual({ data: { person: { name: 'Ada' } }, errors: [] });
    expect(world.counted).toEqual([[{ agreement: 'agreement-1', from: 2, last: 3 }]]);
  });

  test('before which others come again and again is closed', async () => {
    othersFirst(0, 1, 2, 2, 2);
    expect((await asked(alpha, person('name'))).errors).toEqual(['Query.person POLICY_UNAVAILABLE person']);
    expect([world.logged, world.errors.length]).toEqual([[], 1]);
    expect(world.ran.get('person')).toBe(3);
  });

  test('that changes something is not run twice, and tells nothing', async () => {
    othersFirst(1);
    const answer = await world.ask(alpha, 'mutation { change { name } }');
    expect(answer.data).toBeNull();
    expect([world.ran.get('change'), world.logged]).toEqual([1, []]);
  });
});
