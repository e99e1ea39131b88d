import { expect, test } from '@jest/globals';
import { eventsPage } from './page-of.js';

const EVENTS = Array.from({ length: 150 }, (_, i) => i + 1);

test('pages of events neither skip nor repeat', () => {
  const pages = [0, 60, 120].map((after) => eventsPage(EVENTS, { first: 60, after }));
  expect(pages.flat()).toEqual(EVENTS);
  expect(eventsPage(EVENTS, { first: 60, after: 150 })).toEqual([]);
  expect(eventsPage(null, { first: 60 })).toEqual([]);
});

test.each([{ first: 101 }, { first: 0 }, { first: 1, after: -1 }])('%j is refused', (page) => {
  expect(() => eventsPage(EVENTS, page)).toThrow('must be');
});
