import { expect, test } from '@jest/globals';
import { accessByMatch, type MatchedCard } from './access-by-match.js';
import type { Access } from './access.js';

const card = (code: string, type: string, access: Access | null): MatchedCard => ({
  code,
  type,
  access,
  because: access === null ? [] : [`${code} says so.`],
});

test.each([
  [
    'the surest that is the same or wider',
    [card('A1', 'RELATED', 'OPEN'), card('B1', 'BROAD', 'EXPECTED')],
    'EXPECTED',
    'ROME B1',
  ],
  [
    'rather than a surer one that is only near',
    [card('A1', 'RELATED', 'REQUIRED'), card('B1', 'CLOSE', 'OPEN')],
    'OPEN',
    'ROME B1',
  ],
  [
    'or a qualification of the surest of all, said to be near',
    [card('A1', 'RELATED', 'REQUIRED')],
    'REQUIRED',
    'ROME A1 (RELATED)',
  ],
] as const)('an occupation demands what a card does: %s', (_what, cards, access, first) => {
  expect(accessByMatch(null, cards)).toEqual({ access, because: [first, `${first.slice(5, 7)} says so.`] });
});

test.each([
  ['no card', []],
  ['near ones that demand less', [card('A1', 'RELATED', 'EXPECTED'), card('B1', 'RELATED', 'OPEN')]],
  [
    'a near one that demands a qualification, behind a surer one',
    [card('A1', 'RELATED', 'OPEN'), card('B1', 'RELATED', 'REQUIRED')],
  ],
  ['one of which nothing is known', [card('A1', 'CLOSE', null)]],
])('of %s nothing is known', (_what, cards) => {
  expect(accessByMatch(false, cards)).toEqual({ access: null, because: [] });
});

test('where ESCO says that it is regulated, ESCO is named, with what the card says', () => {
  expect(accessByMatch(true, [])).toEqual({ access: 'REQUIRED', because: ['Regulated profession (ESCO).'] });
  expect(accessByMatch(true, [card('A1', 'CLOSE', 'EXPECTED')])).toEqual({
    access: 'REQUIRED',
    because: ['Regulated profession (ESCO).', 'ROME A1', 'A1 says so.'],
  });
});
