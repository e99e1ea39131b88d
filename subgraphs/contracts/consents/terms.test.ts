import { describe, expect, test } from '@jest/globals';
import type { PrivacyNoticeRow } from './privacy-notice.js';
import { checkTerms, checkWithin, MOST_DAYS, noticeFor } from './terms.js';

const terms = { purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE'] as const, days: 1 };

describe('what a person is about to consent to', () => {
  test('purposes come in compact form, purposes and categories once, in order', () => {
    expect(
      checkTerms({
        purposes: ['https://w3id.org/dpv#ServiceProvision', 'dpv:AcademicResearch', 'dpv:ServiceProvision'],
        categories: ['SKILL_PROFILE', 'IDENTITY', 'SKILL_PROFILE'],
      }),
    ).toEqual({
      purposes: ['dpv:AcademicResearch', 'dpv:ServiceProvision'],
      categories: ['IDENTITY', 'SKILL_PROFILE'],
      days: 365,
    });
  });

  test.each([
    ['no purpose', { purposes: [] }, 'at least one purpose'],
    ['a purpose nobody knows', { purposes: ['dpv:Everything'] }, 'dpv:Everything'],
    ['the root of the vocabulary', { purposes: ['dpv:Purpose'] }, 'dpv:Purpose'],
    ['no category', { categories: [] }, 'at least one category'],
    ['no day', { days: 0 }, 'from 1 to'],
    ['more days than allowed', { days: MOST_DAYS + 1 }, 'from 1 to'],
    ['part of a day', { days: 1.5 }, 'from 1 to'],
  ])('%s is refused and named', (_what, change, says) => {
    expect(() => checkTerms({ ...terms, ...change })).toThrow(says);
  });
});

describe('what was asked for', () => {
  const asked = {
    purposes: ['dpv:ServiceProvision', 'dpv:Marketing'],
    categories: ['IDENTITY', 'SKILL_PROFILE'] as const,
  };
  test('may be given in part', () => {
    expect(() => checkWithin({ ...terms, categories: ['SKILL_PROFILE'] }, asked)).not.toThrow();
  });
  test.each([
    ['a purpose', { purposes: ['dpv:AcademicResearch'], categories: ['IDENTITY'] as const }, 'dpv:AcademicResearch'],
    ['a category', { purposes: ['dpv:Marketing'], categories: ['CONTACT'] as const }, 'CONTACT'],
  ])('%s beyond it is refused and named', (_what, given, says) => {
    expect(() => checkWithin({ purposes: given.purposes, categories: [...given.categories] }, asked)).toThrow(says);
  });
});

describe('the privacy notice', () => {
  const notice = (id: string, change: Partial<PrivacyNoticeRow> = {}): PrivacyNoticeRow => ({
    id,
    version: '1',
    recipients: ['r'],
    purposes: ['dpv:ServiceProvision'],
    categories: ['IDENTITY', 'SKILL_PROFILE'],
    service: 'OTHER',
    act: 'USUAL',
    retentionDays: 1,
    validFrom: 0,
    validUntil: null,
    texts: {} as never,
    ...change,
  });
  const wanted = { purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE' as const] };

  test('is the first that names all of it, or the one named', () => {
    const notices = [notice('a', { categories: ['IDENTITY'] }), notice('b'), notice('c')];
    expect(noticeFor(notices, null, ['r'], wanted).id).toBe('b');
    expect(noticeFor(notices, 'c', ['r'], wanted).id).toBe('c');
  });

  test.each<[string, Partial<PrivacyNoticeRow>, string]>([
    ['another recipient', { recipients: ['x'] }, 'names r'],
    ['another purpose', { purposes: ['dpv:Marketing'] }, 'dpv:ServiceProvision'],
    ['another category', { categories: ['IDENTITY'] }, 'SKILL_PROFILE'],
  ])('that names %s is none', (_what, change, says) => {
    expect(() => noticeFor([notice('a', change)], null, ['r'], wanted)).toThrow(says);
  });

  test('must name every recipient', () => {
    expect(() => noticeFor([notice('a')], null, ['r', 's'], wanted)).toThrow('names r, s');
  });
});
