import { describe, expect, test } from '@jest/globals';
import {
  agreement,
  alpha,
  ALPHA,
  grant,
  HOLDER,
  inPerson,
  NOW,
  OTHER,
  partiesWith,
} from '../test/policy/memory-world.js';
import { audienceFor, audiencesOf, asksForPseudonyms } from './audience.js';
import type { Agreement } from './model.js';

const HANDLE = grant('Learner.id', { effect: 'PSEUDONYMISE' });
const pseudonyms = { epoch: 3, key: Buffer.alloc(32, 'k') };
const under = (uid: string, change: Partial<Agreement> = {}): Agreement =>
  agreement([HANDLE], { uid, pseudonyms, ...change });
const plain = agreement([grant('Learner.id')], { uid: 'plain' });
const own = { name: ALPHA, agreement: null, pseudonyms: null };
const named = (uid: string) => ({ name: `${ALPHA} ${uid} 3`, agreement: uid, pseudonyms });

describe('an agreement asks for pseudonyms', () => {
  test.each([
    ['where a grant pseudonymises the handle', [HANDLE], true],
    ['also beside one that permits it', [grant('Learner.id'), HANDLE], true],
    ['not where the handle is permitted', [grant('Learner.id')], false],
    ['not where it pseudonymises another field', [grant('Learner.email', { effect: 'PSEUDONYMISE' })], false],
    ['not without grants', [], false],
  ])('%s', (_when, grants, asks) => {
    expect(asksForPseudonyms(agreement(grants))).toBe(asks);
  });
});

describe('handles the caller may know', () => {
  test('its own first, then those of each agreement in force that asks for pseudonyms', () => {
    expect(audiencesOf(alpha, partiesWith(under('one'), plain, under('two')), NOW)).toEqual([
      own,
      named('one'),
      named('two'),
    ]);
  });

  test.each([
    ['without a key', { pseudonyms: null }],
    ['of another recipient', { assignee: OTHER }],
    ['suspended', { status: 'SUSPENDED' as const }],
    ['ended', { validUntil: NOW }],
    ['not begun', { validFrom: NOW + 1 }],
  ])('none of an agreement %s', (_how, change) => {
    expect(audiencesOf(alpha, partiesWith(under('one', change)), NOW)).toEqual([own]);
  });

  test('a person in person has her own alone, and nobody has the empty name', () => {
    const parties = partiesWith(under('one'));
    expect(audiencesOf(inPerson('ada'), parties, NOW)).toEqual([{ ...own, name: 'ada' }]);
    expect(audiencesOf({ ...inPerson('ada'), person: null }, parties, NOW)).toEqual([{ ...own, name: '' }]);
  });
});

describe('the handles a list is shown with', () => {
  const of = (agreements: readonly Agreement[], uid: string | null = null, who = alpha, holder = HOLDER) =>
    audienceFor(who, holder, uid, partiesWith(...agreements), NOW);

  test('of the agreement the caller names, if it gives the caller pseudonyms', () => {
    expect(of([under('one'), under('two')], 'two')).toEqual(named('two'));
    expect(of([under('one'), plain], 'plain')).toBeNull();
    expect(of([under('one', { assignee: OTHER })], 'one')).toBeNull();
    expect(of([], 'one')).toBeNull();
  });

  test('otherwise its own, where nothing or something without pseudonyms covers the purpose', () => {
    expect(of([])).toEqual(own);
    expect(of([plain])).toEqual(own);
    expect(of([under('one'), plain])).toEqual(own);
  });

  test('otherwise the pseudonyms of the one that does, and not of one that does not', () => {
    expect(of([under('one')])).toEqual(named('one'));
    expect(of([under('research', { purposes: ['dpv:ResearchAndDevelopment'] }), under('one')])).toEqual(named('one'));
    expect(of([under('elsewhere', { assigner: OTHER }), under('one')])).toEqual(named('one'));
    expect(of([under('one'), agreement([], { uid: 'ended', validUntil: NOW })])).toEqual(named('one'));
    expect(of([under('one'), agreement([], { uid: 'suspended', status: 'SUSPENDED' })])).toEqual(named('one'));
    expect(of([under('one'), agreement([], { uid: 'theirs', assignee: OTHER })])).toEqual(named('one'));
  });

  test.each([
    ['of another holder', [under('one')], alpha, OTHER],
    ['for another purpose', [under('one')], { ...alpha, purpose: 'dpv:Marketing' }, HOLDER],
    ['for no purpose', [under('one')], { ...alpha, purpose: null }, HOLDER],
    ['where its pseudonyms have no key', [under('one', { pseudonyms: null })], alpha, HOLDER],
  ])('%s: its own', (_when, agreements, who, holder) => {
    expect(of(agreements, null, who, holder)).toEqual(own);
  });
});
