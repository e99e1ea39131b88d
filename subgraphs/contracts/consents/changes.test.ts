import { describe, expect, test } from '@jest/globals';
import { changeOf, knownOpposition, type Change } from './changes.js';
import { statusAt, type ConsentRow, type PersonState } from './record.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const SUBJECT = { by: 'SUBJECT', id: 'p' } as const;
const GUARDIAN = { by: 'GUARDIAN', id: 'g' } as const;
const draft = { id: 'c', recipients: ['r'], purposes: ['dpv:ServiceProvision'], categories: ['IDENTITY'] as const };
const said: Partial<ConsentRow> = {
  subjectApproved: true,
  validUntil: NOW + 10,
  service: 'ONLINE_DIRECT',
  act: 'USUAL',
};
const state = (ageBand: string, records: readonly ConsentRow[] = []): PersonState => ({
  person: 'p',
  handle: 'h',
  ageBand,
  guardianships: ['g', 'h'].map((guardian) => ({ id: `of-${guardian}`, guardian, categories: ['IDENTITY'] })),
  records,
});
const give = (ageBand = 'ADULT', patch: Partial<ConsentRow> = {}): Change =>
  changeOf(state(ageBand), draft, 'GIVE', SUBJECT, NOW, { ...said, ...patch });

test.each<[string, Partial<ConsentRow>, string]>([
  ['in force', {}, 'GIVEN'],
  ['ends at this instant', { validUntil: NOW }, 'EXPIRED'],
  ['without an end', { validUntil: null }, 'EXPIRED'],
  ['an approval is missing', { approvalsRequired: ['SUBJECT', 'GUARDIAN'] }, 'PARTIALLY_APPROVED'],
  ['nobody said who must approve', { approvalsRequired: null }, 'PARTIALLY_APPROVED'],
  ['withdrawn, and past its end too', { status: 'WITHDRAWN', validUntil: 0 }, 'WITHDRAWN'],
  ['renewed', { status: 'RENEWED' }, 'RENEWED'],
])('a consent %s', (_what, change, status) => {
  expect(statusAt({ ...give().next, ...change }, NOW)).toBe(status);
});

describe('a move', () => {
  test('of an adult is in force at once, with an event of who, what and when', () => {
    const { next, event, ends } = give();
    expect(next).toMatchObject({
      status: 'GIVEN',
      givenAt: NOW,
      approvals: ['SUBJECT'],
      approvalsRequired: ['SUBJECT'],
    });
    expect(event).toMatchObject({
      at: NOW,
      move: 'GIVE',
      by: 'SUBJECT',
      actor: 'p',
      organisation: null,
      status: 'GIVEN',
    });
    expect(ends).toBe(false);
  });

  test('of a child waits for a guardian, and is in force from the approval on', () => {
    const given = give('UNDER_15').next;
    expect(given).toMatchObject({ status: 'PARTIALLY_APPROVED', givenAt: null });
    const approved = changeOf(state('UNDER_15'), given, 'APPROVE', GUARDIAN, NOW + 5, { approvedBy: ['g'] }).next;
    expect(approved).toMatchObject({ status: 'GIVEN', givenAt: NOW + 5 });
  });

  test('from a state that time changed is judged by what it is now', () => {
    const { next } = give();
    expect(() => changeOf(state('ADULT'), next, 'GIVE', SUBJECT, NOW, said)).toThrow('RENEW, WITHDRAW');
    expect(changeOf(state('ADULT'), next, 'RENEW', SUBJECT, NOW + 99, said).next.status).toBe('RENEWED');
  });

  test('that ends what was in force is told to past recipients; one that ends what never was is not', () => {
    const given = give().next;
    expect(changeOf(state('ADULT'), given, 'WITHDRAW', SUBJECT, NOW).ends).toBe(true);
    expect(changeOf(state('ADULT'), given, 'TERMINATE', { by: 'CONTROLLER', id: 'd' }, NOW).ends).toBe(true);
    expect(changeOf(state('UNDER_15'), given, 'OPPOSE', GUARDIAN, NOW, { opposedBy: ['g'] }).ends).toBe(true);
    const waiting = give('UNDER_15').next;
    expect(changeOf(state('UNDER_15'), waiting, 'WITHDRAW', SUBJECT, NOW).ends).toBe(false);
  });

  test('that withdraws twice keeps the first instant and is no second event', () => {
    const once = changeOf(state('ADULT'), give().next, 'WITHDRAW', SUBJECT, NOW).next;
    const twice = changeOf(state('ADULT'), once, 'WITHDRAW', SUBJECT, NOW + 50);
    expect(twice).toMatchObject({ next: { withdrawnAt: NOW + 1 }, event: null, ends: false });
  });

  test('is after the one before, whatever the clock', () => {
    const ahead = { ...give().next, changedAt: NOW + 1_000 };
    const { next, event } = changeOf(state('ADULT'), ahead, 'WITHDRAW', SUBJECT, NOW);
    expect([next.changedAt, next.withdrawnAt, event!.at]).toEqual(Array(3).fill(NOW + 1_001));
    // In force from the answer on, not from some instant of another clock.
    expect(changeOf(state('ADULT'), ahead, 'RENEW', SUBJECT, NOW, said).next.givenAt).toBe(NOW);
  });

  test('names an organisation, never a person', () => {
    expect(give().event).toMatchObject({ organisation: null });
    const asked = changeOf(state('ADULT'), draft, 'REQUEST', { by: 'RECIPIENT', id: 'did:web:r' }, NOW);
    expect(asked.event).toMatchObject({ organisation: 'did:web:r', by: 'RECIPIENT' });
  });
});

describe('a known opposition', () => {
  const row = (id: string, changedAt: number, change: Partial<ConsentRow>): ConsentRow => ({
    ...give().next,
    id,
    changedAt,
    ...change,
  });
  test.each<[string, ConsentRow[], string[]]>([
    ['is known on another record', [row('a', 1, { opposedBy: ['g'] })], ['g']],
    ['of another recipient does not count', [row('a', 1, { opposedBy: ['g'], recipients: ['x'] })], []],
    ['of another purpose does not count', [row('a', 1, { opposedBy: ['g'], purposes: ['dpv:Marketing'] })], []],
    ['is taken back by a later approval', [row('a', 1, { opposedBy: ['g'] }), row('b', 2, { approvedBy: ['g'] })], []],
    ['comes after an earlier approval', [row('b', 2, { opposedBy: ['g'] }), row('a', 1, { approvedBy: ['g'] })], ['g']],
  ])('%s', (_what, records, opposed) => {
    expect(knownOpposition({ records }, draft)).toEqual(opposed);
  });

  test('blocks although another guardian approves', () => {
    const given = give('UNDER_15', { opposedBy: ['h'] }).next;
    const approved = changeOf(state('UNDER_15'), given, 'APPROVE', GUARDIAN, NOW, { approvedBy: ['g'] }).next;
    expect(approved.status).toBe('PARTIALLY_APPROVED');
    const both = { approvedBy: ['g', 'h'], opposedBy: [] };
    const lifted = changeOf(state('UNDER_15'), approved, 'APPROVE', { by: 'GUARDIAN', id: 'h' }, NOW, both).next;
    expect(lifted.status).toBe('GIVEN');
  });
});
