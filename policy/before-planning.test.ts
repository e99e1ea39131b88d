import { describe, expect, jest, test } from '@jest/globals';
import type { Log } from '../runtime/log.js';
import type { Principal } from '../runtime/principal.js';
import * as memory from '../test/policy/memory-world.js';
import { decisionTables, evidenceOf } from '../test/policy/decision-tables.js';
import type { FieldAccess } from './annotations.js';
import {
  beforePlanning,
  beforePlanningByToken,
  reasonWithoutRow,
  refusedPlaces,
  type Place,
} from './before-planning.js';
import { decide } from './decide.js';
import type { DisclosureRecord } from './log/disclosure-record.js';
import { NOTHING_KNOWN, type AccessRequest, type PartyEvidence } from './model.js';
import { sharedParties } from './shared-parties.js';

const situations = decisionTables().flatMap(([, cases]) =>
  cases.map(({ name, situation }) => ({ name, now: situation.now, ...evidenceOf(situation) })),
);

const field = (change: Partial<FieldAccess>): FieldAccess => ({
  coordinate: 'Learner.email',
  policy: 'GOVERNED',
  category: 'CONTACT',
  childPrivate: false,
  holderFrom: null,
  generalise: null,
  kind: 'TEXT',
  isHandle: false,
  openings: ['PERMIT', 'REDACT'],
  bit: 0,
  ...change,
});
const fieldOf = ({ coordinate, category, childPrivate, openings }: AccessRequest): FieldAccess =>
  field({ coordinate, category, childPrivate, openings: openings as FieldAccess['openings'] });

describe('what is refused without a row is refused for every row', () => {
  const found = situations.flatMap(({ request, parties, now, name }) => {
    const reason = reasonWithoutRow(fieldOf(request), request.holder, { principal: request.principal, parties, now });
    return reason === null ? [] : [{ name, reason, request, parties, now }];
  });
  const people = situations.map(({ subject, request }) => ({ subject, id: request.subject }));

  test.each(found)('$name: $reason', ({ reason, request, parties, now }) => {
    const unders = [null, ...parties.agreements.map(({ uid }) => uid)];
    const said = new Set(
      people.flatMap(({ subject, id }) =>
        unders.map((under) => {
          const decision = decide({ ...request, subject: id, under }, parties, subject, now);
          return decision.effect === 'DENY' ? decision.reason : decision.effect;
        }),
      ),
    );
    expect([...said]).toEqual([reason]);
  });

  test('each reason that depends on organisations alone is found so', () => {
    expect([...new Set(found.map(({ reason }) => reason))].sort()).toEqual([
      'AGGREGATE_ONLY',
      'AGREEMENT_EXPIRED',
      'AGREEMENT_SUSPENDED',
      'COUNT_USED_UP',
      'CREDENTIAL_INVALID',
      'DUTY_UNFULFILLED',
      'FIELD_NOT_COVERED',
      'NO_AGREEMENT',
      'NO_MANDATE',
      'NO_PURPOSE',
      'PROHIBITED',
      'PURPOSE_NOT_COVERED',
      'TERMS_NOT_ACCEPTED',
      'UNAUTHENTICATED',
    ]);
  });
});

const HOLDER = 'did:web:holder.example';
const nobody: Principal = { sub: null, org: null, person: null, purpose: null };
const caller: Principal = { sub: 'c', org: 'did:web:caller.example', person: null, purpose: 'dpv:ServiceProvision' };
const person: Principal = { sub: 'p', org: null, person: 'p', purpose: null };
const guarded = (name: string, change: Partial<FieldAccess> = {}, below: readonly Place[] = []): Place => ({
  field: field({ coordinate: name, ...change }),
  nullable: true,
  below,
});
const open = (below: readonly Place[]): Place => ({ field: null, nullable: true, below });
const root = (below: readonly Place[] = []): Place =>
  guarded('Query.learner', { holderFrom: 'id', category: 'IDENTIFIER', bit: -1 }, below);
const own = guarded('Query.mine', { policy: 'OWN', category: null, bit: -1 }, [guarded('Learner.email')]);

describe('a field may be open to some row', () => {
  const reason = (parties: PartyEvidence, change: Partial<FieldAccess> = {}, principal: Principal = alpha) =>
    reasonWithoutRow(field(change), memory.HOLDER, { principal, parties, now: memory.NOW });
  const { agreement, alpha, grant, partiesWith } = memory;
  const EMAIL = grant('Learner.email', { legalBasis: 'eu-gdpr:A6-1-b', ground: 'contract' });

  test.each<[string, Partial<FieldAccess>]>([
    ['that is open', { policy: 'OPEN' }],
    ["of a caller's own", { policy: 'OWN' }],
  ])('%s, whatever lies between the organisations', (_what, change) => {
    expect(reason(partiesWith())).toBe('NO_AGREEMENT');
    expect(reason(partiesWith(), change)).toBeNull();
  });

  test('shown under the pseudonym of the one agreement that opens it, and not beside', () => {
    const pseudonyms = { epoch: 1, key: Buffer.alloc(32, 1) };
    const handle = grant('Learner.id', { effect: 'PSEUDONYMISE', legalBasis: 'eu-gdpr:A6-1-b', ground: 'contract' });
    expect(reason(partiesWith(agreement([handle], { pseudonyms })))).not.toBeNull();
    expect(reason(partiesWith(agreement([handle, EMAIL], { pseudonyms })))).toBeNull();
  });

  test('that lies within the scope of a mandate', () => {
    const staff = { ...alpha, org: memory.HOLDER };
    const whole = { id: 'm', holder: memory.HOLDER, role: 'R', validFrom: 0, validUntil: memory.NOW + 1 } as const;
    const mandates = (category: 'CONTACT' | 'IDENTITY') => [{ ...whole, categories: [category], scoped: true }];
    expect(reason({ ...partiesWith(), mandates: mandates('CONTACT') }, {}, staff)).toBeNull();
    expect(reason({ ...partiesWith(), mandates: mandates('IDENTITY') }, {}, staff)).not.toBeNull();
  });
});

describe('which places of an operation are refused', () => {
  const refused = (
    place: Place,
    argument: string | null,
    principal: Principal,
    parties: PartyEvidence | null = NOTHING_KNOWN,
  ) =>
    refusedPlaces([{ place, argument }], { principal, parties, now: 0 }).map(
      ({ coordinate, reason, isRoot, holder }) => `${isRoot ? 'root ' : ''}${coordinate} ${reason} ${holder}`,
    );
  const staff: PartyEvidence = {
    ...NOTHING_KNOWN,
    mandates: [
      { id: 'm', holder: caller.org!, role: 'TEACHER', categories: ['IDENTITY'], validFrom: 0, validUntil: 1 },
    ],
  };

  test.each<[string, Place, string | null, Principal, PartyEvidence | null, string[]]>([
    [
      'the outermost alone',
      root([guarded('Learner.email')]),
      HOLDER,
      caller,
      NOTHING_KNOWN,
      [`root Query.learner TERMS_NOT_ACCEPTED ${HOLDER}`],
    ],
    ['nobody: what is governed', root(), `${HOLDER}#x`, nobody, null, [`root Query.learner UNAUTHENTICATED ${HOLDER}`]],
    ["nobody: a caller's own affairs", own, null, nobody, null, ['root Query.mine UNAUTHENTICATED null']],
    [
      'nobody: governed below what is open',
      open([guarded('Learner.email')]),
      null,
      nobody,
      null,
      ['Learner.email UNAUTHENTICATED null'],
    ],
    [
      'a text that is no organisation is not told on',
      root(),
      'a secret',
      caller,
      NOTHING_KNOWN,
      ['root Query.learner TERMS_NOT_ACCEPTED null'],
    ],
    ["a caller's own affairs, and what is below them", own, null, caller, NOTHING_KNOWN, []],
    ['a person lists nobody', root(), HOLDER, person, null, [`root Query.learner NOT_OWN_OR_WARD ${HOLDER}`]],
    ['a person, by a handle: her rows say', root([guarded('Learner.email')]), `${HOLDER}#x`, person, NOTHING_KNOWN, []],
    [
      'staff: a mandate for another category',
      root([guarded('Learner.email')]),
      caller.org,
      caller,
      staff,
      ['Learner.email TERMS_NOT_ACCEPTED did:web:caller.example'],
    ],
    [
      'staff: a mandate for this category',
      root([guarded('Learner.givenName', { category: 'IDENTITY' })]),
      caller.org,
      caller,
      staff,
      [],
    ],
    ['what the parties say, where nobody asked them', root([guarded('Learner.email')]), HOLDER, caller, null, []],
    ["a caller's own affairs that name an organisation", { ...own, below: [] }, HOLDER, caller, NOTHING_KNOWN, []],
    ['what is governed and names nobody: to a caller', root(), null, caller, NOTHING_KNOWN, []],
    ['what is governed and names nobody: to a person', root(), null, person, NOTHING_KNOWN, []],
    ['a place that may not be null', { ...root(), nullable: false }, HOLDER, caller, NOTHING_KNOWN, []],
  ])('%s', (_name, place, argument, principal, parties, expected) => {
    expect(refused(place, argument, principal, parties)).toEqual(expected);
  });
});

describe('one operation', () => {
  const told = { error: jest.fn() };
  const world = (parties: () => Promise<PartyEvidence> = async () => NOTHING_KNOWN) => {
    const written: DisclosureRecord[][] = [];
    const read = jest.fn(parties);
    const shared = sharedParties({ parties: read });
    const policy = beforePlanning({
      parties: shared,
      disclosures: { append: async (records) => void written.push([...records]) },
      log: told as unknown as Log,
      clock: () => new Date(0),
    });
    return { written, read, shared, policy };
  };
  const roots = [
    { place: root(), argument: HOLDER },
    { place: root(), argument: HOLDER },
  ];
  const scope = (principal: Principal) => ({ principal, requestId: 'r' });

  test('the parties are read once, shared while it is under way, and forgotten', async () => {
    const { policy, read, shared } = world();
    const of = scope(caller);
    const found = await policy.find(roots, true, of);
    expect(found.refused).toHaveLength(2);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await shared.of(of)).toBe(NOTHING_KNOWN);
    expect(shared.of(scope(caller))).toBeUndefined();
    found.done();
    expect(shared.of(of)).toBeUndefined();
  });

  test.each([
    ['nobody', true, roots, nobody],
    ['a mutation', false, roots, caller],
    ["a caller's own affairs", true, [{ place: own, argument: null }], caller],
    ['a person', true, roots, person],
  ])('%s: they are not read', async (_name, isQuery, asked, principal) => {
    const { policy, read, shared } = world();
    const of = scope(principal);
    await policy.find(asked, isQuery, of);
    expect(read).not.toHaveBeenCalled();
    expect(shared.of(of)).toBeUndefined();
  });

  test('evidence that cannot be read refuses nothing here, and whoever shares it is told', async () => {
    const { policy, shared } = world(() => Promise.reject(new Error('down')));
    const of = scope(caller);
    expect((await policy.find(roots, true, of)).refused).toEqual([]);
    await expect(shared.of(of)).rejects.toThrow('down');
  });

  test('of a root field there is one record, however often it is asked for', async () => {
    const { policy, written } = world();
    expect(await (await policy.find(roots, true, scope(caller))).logged()).toBe(true);
    expect(written).toMatchObject([
      [{ coordinates: ['Query.learner'], holder: HOLDER, effect: 'DENY', at: '1970-01-01T00:00:00.000Z' }],
    ]);
  });

  test('a gateway without the evidence refuses nobody but those it need not write down', async () => {
    expect((await beforePlanningByToken.find(roots, true, scope(nobody))).refused).toHaveLength(2);
    for (const principal of [caller, person])
      expect((await beforePlanningByToken.find(roots, true, scope(principal))).refused).toEqual([]);
  });

  test('goes on the log: each root field by itself, what is below together where it is alike', async () => {
    const { policy, written } = world();
    const other = root();
    const renamed = { ...other, field: { ...other.field!, coordinate: 'Query.learners' } };
    const below = open([guarded('Learner.email'), guarded('Learner.email'), guarded('Learner.phone')]);
    const asked = [...roots, { place: renamed, argument: HOLDER }, { place: root(), argument: 'did:web:b.example' }];
    await (await policy.find(asked, true, scope(caller))).logged();
    expect(written[0]!.map(({ coordinates, holder }) => [coordinates, holder])).toEqual([
      [['Query.learner'], HOLDER],
      [['Query.learners'], HOLDER],
      [['Query.learner'], 'did:web:b.example'],
    ]);
    const within = [{ place: { ...root([...below.below]), nullable: false }, argument: HOLDER }];
    await (await policy.find(within, true, scope(caller))).logged();
    expect(written[1]!.map(({ coordinates }) => coordinates)).toEqual([['Learner.email', 'Learner.phone']]);
  });

  test('whose refusals cannot be written down is left to the subgraphs, and the process is told', async () => {
    const fault = new Error('disk');
    const policy = beforePlanning({
      parties: sharedParties({ parties: async () => NOTHING_KNOWN }),
      disclosures: { append: () => Promise.reject(fault) },
      log: told as unknown as Log,
      clock: () => new Date(0),
    });
    expect(await (await policy.find(roots, true, scope(caller))).logged()).toBe(false);
    expect(told.error).toHaveBeenLastCalledWith(
      { requestId: 'r', err: fault },
      'refusals before planning could not be logged',
    );
  });

  test('of nobody, or whose evidence cannot be read, has nothing to write down, and is forgotten', async () => {
    const { policy, written } = world();
    const byToken = await policy.find(roots, true, scope(nobody));
    expect([byToken.refused.length, await byToken.logged(), written]).toEqual([2, true, []]);
    const down = world(() => Promise.reject(new Error('down')));
    const of = scope(caller);
    const found = await down.policy.find(roots, true, of);
    expect(await found.logged()).toBe(true);
    await expect(down.shared.of(of)).rejects.toThrow('down');
    found.done();
    expect(down.shared.of(of)).toBeUndefined();
  });

  test('reads the parties where one root field of several depends on them', async () => {
    const { policy, read } = world();
    await policy.find([{ place: own, argument: null }, ...roots], true, scope(caller));
    expect(read).toHaveBeenCalledTimes(1);
  });
});
