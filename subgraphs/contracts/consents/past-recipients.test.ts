import { describe, expect, test } from '@jest/globals';
import type { StopNoticeRow } from '../repository-notices.js';
import { NOTICE_DUE_DAYS, noticesOfEnd, noticesTo, pastRecipients } from './past-recipients.js';
import { noticeStatusAt } from './resolvers-notices.js';
import { DAY_MS } from './terms.js';

const read = (recipient: string | null, holder: string | null, change: object = {}): string =>
  JSON.stringify({ effect: 'PERMIT', act: 'READ', recipient, holder, coordinates: ['Learner.programme'], ...change });

describe('past recipients, by the log', () => {
  test('are each named once for each holder, in order', () => {
    expect(pastRecipients([read('b', 'h'), read('a', 'h'), read('b', 'h'), read('b', 'i')])).toEqual([
      { recipient: 'a', holder: 'h' },
      { recipient: 'b', holder: 'h' },
      { recipient: 'b', holder: 'i' },
    ]);
  });

  test.each([
    ['was refused', read('a', 'h', { effect: 'DENY' })],
    ['was only told what would be decided', read('a', 'h', { act: 'EXPLAIN' })],
    ['is the person herself', read(null, 'h')],
    ['is staff of the holder', read('h', 'h')],
  ])('are not who %s', (_who, payload) => {
    expect(pastRecipients([payload])).toEqual([]);
  });

  test('of a holder, and of fields', () => {
    const payloads = [read('a', 'h'), read('b', 'i'), read('c', 'h', { coordinates: ['Learner.email'] })];
    expect(pastRecipients(payloads, { holder: 'h' }).map(({ recipient }) => recipient)).toEqual(['a', 'c']);
    const only = pastRecipients(payloads, { holder: 'h', coordinates: ['Learner.email'] });
    expect(only.map(({ recipient }) => recipient)).toEqual(['c']);
  });
});

describe('a notice', () => {
  test('goes to whoever read, and to a recipient that read nothing', () => {
    const notices = noticesOfEnd({ id: 'c', recipients: ['a', 'z'] }, [read('a', 'h')], 5);
    expect(notices).toMatchObject([
      { recipient: 'a', holder: 'h', kind: 'STOP', consent: 'c', at: 5 },
      { recipient: 'z', holder: null, kind: 'STOP', consent: 'c', at: 5 },
    ]);
  });

  test('is due within a month', () => {
    expect(NOTICE_DUE_DAYS).toEqual({ STOP: 30, RECTIFY: 30, RESTRICT: 30, UNRESTRICT: 30, ERASE: 30 });
    expect(noticesTo([{ recipient: 'a', holder: 'h' }], 'ERASE', 0)[0]!.dueBy).toBe(30 * DAY_MS);
  });

  test.each<[string, Partial<StopNoticeRow>, string]>([
    ['not fetched', {}, 'PENDING'],
    ['fetched', { sentAt: 1 }, 'SENT'],
    ['due at this instant', { dueBy: 10 }, 'OVERDUE'],
    ['fetched and due', { sentAt: 1, dueBy: 9 }, 'OVERDUE'],
    ['acknowledged, however late', { acknowledgedAt: 99, dueBy: 9 }, 'ACKNOWLEDGED'],
  ])('%s: %s', (_what, change, status) => {
    const row = { dueBy: 11, sentAt: null, acknowledgedAt: null, ...change } as StopNoticeRow;
    expect(noticeStatusAt(row, 10)).toBe(status);
  });
});
