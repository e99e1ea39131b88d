import { describe, expect, test } from '@jest/globals';
import type { StopNoticeRow } from '../repository-notices.js';
import { LOOK_AGAIN_MS, NOTICE_DUE_DAYS, noticesTo, pastRecipients, tell } from './past-recipients.js';
import { noticeStatusAt } from './resolvers-notices.js';
import { DAY_MS } from './terms.js';

const read = (recipient: string | null, holder: string | null, change: object = {}): string =>
  JSON.stringify({
    effect: 'PERMIT',
    act: 'READ',
    recipient,
    holder,
    agreement: 'urn:agreement',
    under: null,
    coordinates: ['Learner.programme'],
    ...change,
  });
const own = (recipient: string, holder: string) => ({ recipient, holder, audience: recipient, agreement: null });

describe('past recipients, by the log', () => {
  test('are each named once for each holder, in order', () => {
    expect(pastRecipients([read('b', 'h'), read('a', 'h'), read('b', 'h'), read('b', 'i')])).toEqual([
      own('a', 'h'),
      own('b', 'h'),
      own('b', 'i'),
    ]);
  });

  test('are named for each handle they were shown, and by it', () => {
    const under = (epoch: number) => ({ under: { agreement: 'urn:agreement', epoch } });
    expect(
      pastRecipients([read('a', 'h', under(1)), read('a', 'h', under(2)), read('a', 'h'), read('a', 'h', under(1))]),
    ).toEqual([
      { ...own('a', 'h'), audience: 'a urn:agreement 1' },
      { ...own('a', 'h'), audience: 'a urn:agreement 2' },
      own('a', 'h'),
    ]);
  });

  test('of a record that does not say which handle, are named with its agreement', () => {
    expect(pastRecipients([read('a', 'h', { under: undefined })])).toEqual([
      { recipient: 'a', holder: 'h', audience: null, agreement: 'urn:agreement' },
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
  const STOP = { kind: 'STOP', consent: 'c', holder: null, coordinates: [] } as const;

  test('goes to whoever read, and to a recipient that read nothing', () => {
    const { notices } = tell(STOP, [read('a', 'h')], 5, ['a', 'z']);
    expect(notices).toMatchObject([
      { recipient: 'a', holder: 'h', kind: 'STOP', consent: 'c', at: 5 },
      { recipient: 'z', holder: null, kind: 'STOP', consent: 'c', at: 5 },
    ]);
  });

  test('of what is told again has the same key, so that nobody is told twice', () => {
    const { notices, again } = tell(STOP, [read('a', 'h')], 5_000_000);
    expect(again).toMatchObject({
      ...STOP,
      at: 5_000_000 + LOOK_AGAIN_MS,
      since: new Date(5_000_000 - LOOK_AGAIN_MS).toISOString(),
    });
    const [same, late] = noticesTo(pastRecipients([read('a', 'h'), read('b', 'h')]), again!, 9_000_000);
    expect(same!.key).toBe(notices[0]!.key);
    expect(late).toMatchObject({ recipient: 'b', at: 9_000_000 });
    expect(late!.key).not.toBe(same!.key);
    expect(tell(STOP, [read('a', 'h')], 5_000_000).notices[0]!.key).not.toBe(same!.key);
  });

  test('is due within a month', () => {
    expect(NOTICE_DUE_DAYS).toEqual({ STOP: 30, RECTIFY: 30, RESTRICT: 30, UNRESTRICT: 30, ERASE: 30 });
    expect(noticesTo([own('a', 'h')], { ...STOP, id: 't', kind: 'ERASE' }, 0)[0]!.dueBy).toBe(30 * DAY_MS);
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
