import { describe, expect, test } from '@jest/globals';
import type { NoticeTextInput, PrivacyNoticeInput } from '../__generated__/types.js';
import { noticeOf } from './publish-notice.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const ORGANISATION = 'did:web:orientation-app.example';
const SAYS = {
  title: 'Title',
  who: 'Who',
  what: 'What',
  why: 'Why',
  retention: 'Retention',
  rights: 'Rights',
  withdraw: 'Withdraw',
};
const text = (lang: string, audience: string, change: object = {}) =>
  ({
    lang,
    audience,
    ...SAYS,
    ...change,
  }) as NoticeTextInput;
const TEXTS = [text('fr', 'ADULT'), text('fr', 'CHILD'), text('en', 'ADULT'), text('en', 'CHILD')];
const input = (change: object = {}) =>
  ({
    purposes: ['dpv:ServiceProvision'],
    categories: ['SKILL_PROFILE'],
    retentionDays: 90,
    service: 'ONLINE_DIRECT',
    act: 'USUAL',
    texts: TEXTS,
    ...change,
  }) as PrivacyNoticeInput;
const notice = (change: object = {}) => noticeOf(input(change), ORGANISATION, NOW);

describe('a version of a privacy notice', () => {
  test('names the organisation alone, begins now, and has its words by language and audience', () => {
    const { id, texts, ...rest } = notice({ purposes: ['https://w3id.org/dpv#ServiceProvision'] });
    expect(id).toMatch(/^urn:uuid:/);
    expect(rest).toEqual({
      recipients: [ORGANISATION],
      purposes: ['dpv:ServiceProvision'],
      categories: ['SKILL_PROFILE'],
      retentionDays: 90,
      service: 'ONLINE_DIRECT',
      act: 'USUAL',
      validFrom: NOW,
      validUntil: null,
    });
    expect(texts.en.CHILD).toEqual(SAYS);
  });

  test('is the next of the one it names, and may begin later', () => {
    expect(notice({ id: 'urn:a:notice', validFrom: '2027-01-01T00:00:00Z' })).toMatchObject({
      id: 'urn:a:notice',
      validFrom: Date.parse('2027-01-01'),
    });
  });

  test.each([
    ['kept for no day', { retentionDays: 0 }, 'retentionDays must be from 1 to 36500, got 0'],
    ['kept for more than a life', { retentionDays: 36_501 }, 'got 36501'],
    ['no purpose', { purposes: [] }, 'at least one purpose'],
    ['a purpose that means everything', { purposes: ['dpv:Purpose'] }, 'dpv:Purpose'],
    [
      'more purposes than one thing',
      { purposes: Array(21).fill('dpv:ServiceProvision') },
      'must be 20 at most, got 21',
    ],
    ['no category', { categories: [] }, 'at least one category'],
    ['an instant that was', { validFrom: '2026-11-26T11:59:59Z' }, 'validFrom must not be before now'],
    ['an instant without a zone', { validFrom: '2027-01-01T00:00:00' }, 'validFrom'],
    ['a language nobody asked for', { texts: [...TEXTS, text('de', 'ADULT')] }, 'lang must be fr or en; got de'],
    ['a name every object has', { texts: [...TEXTS, text('constructor', 'ADULT')] }, 'got constructor'],
    ['the same twice', { texts: [...TEXTS, text('fr', 'ADULT')] }, 'fr.ADULT is there twice'],
    [
      'no words for children',
      { texts: TEXTS.filter(({ audience }) => audience !== 'CHILD') },
      'missing: fr.CHILD.title',
    ],
    ['one language alone', { texts: TEXTS.slice(0, 2) }, 'missing: en.ADULT.title'],
    ['an empty text', { texts: [text('fr', 'ADULT', { why: ' ' }), ...TEXTS.slice(1)] }, 'fr.ADULT.why must have'],
    [
      'a text without end',
      { texts: [text('fr', 'ADULT', { who: 'x'.repeat(2_001) }), ...TEXTS.slice(1)] },
      'fr.ADULT.who must have 1 to 2000 characters, got 2001',
    ],
  ])('%s is refused and named', (_what, change, says) => {
    expect(() => notice(change)).toThrow(says);
  });
});
