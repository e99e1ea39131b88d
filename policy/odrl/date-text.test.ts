import { describe, expect, test } from '@jest/globals';
import { dateText } from './date-text.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';

const told = (written: string): readonly string[] =>
  [FRENCH, ENGLISH].map((words) => words.instant(dateText(words, written)));

describe('a date in words', () => {
  test.each([
    ['2027-01-01Z', '1er janvier 2027 (UTC)', '1 January 2027 (UTC)'],
    ['2027-01-11+02:00', '11 janvier 2027 (UTC+02:00)', '11 January 2027 (UTC+02:00)'],
    ['2028-02-29T23:59:59-05:30', '29 février 2028 à 23:59:59 (UTC-05:30)', '29 February 2028, 23:59:59 (UTC-05:30)'],
    ['2027-08-31T12:00:00Z', '31 août 2027 à 12:00 (UTC)', '31 August 2027, 12:00 (UTC)'],
    ['2027-08-31T12:00:00.000Z', '31 août 2027 à 12:00 (UTC)', '31 August 2027, 12:00 (UTC)'],
    ['2027-08-31T12:00:00.500Z', '31 août 2027 à 12:00:00.500 (UTC)', '31 August 2027, 12:00:00.500 (UTC)'],
    ['2027-08-31T12:00:30Z', '31 août 2027 à 12:00:30 (UTC)', '31 August 2027, 12:00:30 (UTC)'],
    ['2027-08-31T24:00:00Z', '31 août 2027 à 24:00 (UTC)', '31 August 2027, 24:00 (UTC)'],
    ['0001-01-01Z', '1er janvier 1 (UTC)', '1 January 1 (UTC)'],
    ['9999-12-31Z', '31 décembre 9999 (UTC)', '31 December 9999 (UTC)'],
  ])('%s', (written, french, english) => {
    expect(told(written)).toEqual([french, english]);
  });

  test.each([
    ['12027-01-01Z', '12027-01-01 (UTC)', '12027-01-01 (UTC)'],
    ['-0044-03-15T12:00:00Z', '-0044-03-15 à 12:00 (UTC)', '-0044-03-15, 12:00 (UTC)'],
    ['0000-01-01Z', '0000-01-01 (UTC)', '0000-01-01 (UTC)'],
  ])('of a year that calendars do not write, stays as it is: %s', (written, french, english) => {
    expect(told(written)).toEqual([french, english]);
  });

  test.each(['never', '2027-01', 'on 2027-01-01Z', '2027-01-01Z or so', '2027-01-01T12Zulu', ''])(
    'a text that is none stays what it is: %j',
    (written) => {
      expect(dateText(FRENCH, written)).toEqual({ date: written, time: null });
    },
  );

  test('without a time zone that is said, beside the date or the time', () => {
    expect(dateText(ENGLISH, '2027-12-31')).toEqual({ date: `31 December 2027${ENGLISH.noZone}`, time: null });
    expect(dateText(FRENCH, '2027-12-31T12:00:00')).toEqual({
      date: '31 décembre 2027',
      time: `12:00${FRENCH.noZone}`,
    });
  });
});
