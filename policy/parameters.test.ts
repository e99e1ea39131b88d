import { describe, expect, test } from '@jest/globals';
import { agreement, alpha, ALPHA, grant, HOLDER, NOW, partiesWith } from '../test/policy/memory-world.js';
import { audienceFor } from './audience.js';
import { agreementsBetween, grantsOn } from './found.js';
import { approvalsOf, guardianTakesPart, type ConsentKind } from './minors.js';
import { coversPurpose, isWithin, nearPurposes, normalisePurpose, reachesPurpose } from './purposes.js';

describe('purposes', () => {
  test('of another vocabulary are within none of this one, however they are called', () => {
    expect(isWithin('xyz:ServiceProvision', 'dpv:ServiceProvision')).toBe(false);
    expect(isWithin('ServiceProvision', 'dpv:ServiceProvision')).toBe(false);
    expect(coversPurpose(['dpv:ServiceProvision'], 'xyz:ServiceProvision')).toBe(false);
  });

  test('near one that is not known are proposed in compact form, never the root', () => {
    expect(nearPurposes('dpv:ServiceProvison')).toContain('dpv:ServiceProvision');
    expect(nearPurposes('https://w3id.org/dpv#Marketting')[0]).toBe('dpv:Marketing');
    expect(nearPurposes('dpv:Purposes')).not.toContain('dpv:Purpose');
    expect(nearPurposes('dpv:Xyzzyplughfrotz')).toEqual([]);
  });

  test('are read in each way they are written, and in no other', () => {
    for (const written of ['dpv:Marketing', 'https://w3id.org/dpv#Marketing', 'Marketing'])
      expect(normalisePurpose(written)).toBe('dpv:Marketing');
    for (const written of ['dpv:marketing', 'toString', '', 'dpv:', 'https://w3id.org/dpv#', 'Marketing dpv:'])
      expect(normalisePurpose(written)).toBeNull();
  });

  test('of an objection reach what one of them names', () => {
    expect(reachesPurpose(['dpv:Marketing', 'dpv:ServiceProvision'], 'dpv:ServiceProvision')).toBe(true);
    expect(reachesPurpose(['dpv:Marketing'], 'dpv:ServiceProvision')).toBe(false);
    expect(reachesPurpose(['dpv:Marketing', 'what nobody can read'], 'dpv:ServiceProvision')).toBe(true);
    expect(reachesPurpose([], 'dpv:ServiceProvision')).toBe(true);
  });
});

describe('approvals', () => {
  const kind: ConsentKind = { service: 'OTHER', act: 'NOT_USUAL' };

  test('a guardian has a say also where every guardian must approve', () => {
    expect(guardianTakesPart('UNDER_15', kind)).toBe(true);
  });

  test('that are there are those that were given, and no others', () => {
    const of = (subject: boolean, approvedBy: string[], guardians: string[]) =>
      approvalsOf('UNDER_15', kind, { subject, approvedBy, opposedBy: [], guardians }).given;
    expect(of(false, [], ['g', 'h'])).toEqual([]);
    expect(of(true, [], ['g', 'h'])).toEqual(['SUBJECT']);
    expect(of(false, ['g'], ['g', 'h'])).toEqual(['GUARDIAN']);
    expect(of(true, ['g', 'h'], ['g', 'h'])).toEqual(['SUBJECT', 'GUARDIAN', 'ALL_GUARDIANS']);
    expect(of(true, ['g'], [])).toEqual(['SUBJECT']);
  });
});

test('of two agreements that ask for pseudonyms the first shows a list', () => {
  const under = (uid: string) =>
    agreement([grant('Learner.id', { effect: 'PSEUDONYMISE' })], {
      uid,
      pseudonyms: { epoch: 1, key: Buffer.alloc(32) },
    });
  expect(audienceFor(alpha, HOLDER, null, partiesWith(under('one'), under('two')), NOW)?.agreement).toBe('one');
});

test('what was found once is not looked for again', () => {
  const of = agreement([grant('Learner.email')]);
  expect(grantsOn(of, 'Learner.email')).toBe(grantsOn(of, 'Learner.email'));
  const list = [of];
  expect(agreementsBetween(list, HOLDER, ALPHA)).toEqual([of]);
  // Filed by the list itself: what comes later belongs into another one.
  list.push(agreement([], { uid: 'later' }));
  expect(agreementsBetween(list, HOLDER, ALPHA)).toEqual([of]);
});
