import { describe, expect, test } from '@jest/globals';
import type { Operand } from './model.js';
import { RDF, XSD } from './terms.js';
import {
  compare,
  isKnownDatatype,
  parseDuration,
  parseMoment,
  parseNumber,
  same,
  typed,
  type Typed,
} from './values.js';

const literal = (value: string, datatype: string, more: object = {}): Operand => ({
  value,
  datatype: XSD + datatype,
  ...more,
});
const of = (value: string, datatype: string): Typed => typed(literal(value, datatype))!;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a number', () => {
  test.each([
    ['1', 1n, 0],
    [' +12.50 ', 1250n, -2],
    ['-.5', -5n, -1],
    ['3.', 3n, 0],
    ['1.5e3', 15n, 2],
    ['2E-7', 2n, -7],
    ['0.1000000000000000055', 1000000000000000055n, -19],
  ])('%j is read exactly', (text, digits, exponent) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', digits, exponent });
  });

  test.each(['', '.', 'NaN', 'INF', '1,5', '1e', '1e12345', '0x1', '1 2', 'a1', '1a'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    ['1', '1.0', 0],
    ['10', '1e1', 0],
    ['0.1', '0.10000000000000000001', -1],
    ['2', '10', -1],
    ['-2', '-10', 1],
  ])('%s and %s are in the order of numbers', (one, other, order) => {
    expect(compare(of(one, 'decimal'), of(other, 'integer'))).toBe(order);
    expect(same(of(one, 'double'), of(other, 'decimal'))).toBe(order === 0);
  });
});

describe('a moment', () => {
  const at = Date.UTC(2026, 0, 31, 12, 30, 15);

  test.each([
    ['2026-01-31T12:30:15Z', at],
    ['2026-01-31T12:30:15.250Z', at + 250],
    ['2026-01-31T12:30:15+01:30', at - 1.5 * HOUR],
    ['2026-01-31T12:30:15-14:00', at + 14 * HOUR],
    ['2026-01-31T12:30:15+00:59', at - 59 * 60_000],
    ['2026-01-31T24:00:00Z', Date.UTC(2026, 1, 1)],
    ['2026-01-31T24:00:00.000Z', Date.UTC(2026, 1, 1)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('%s is one instant', (text, instant) => {
    expect(parseMoment(text)).toEqual({ start: [instant, instant], end: [instant, instant], isDate: false });
  });

  test('a date is a day long, where its time zone says', () => {
    const start = Date.UTC(2026, 0, 31) - 2 * HOUR;
    expect(parseMoment('2026-01-31+02:00')).toEqual({
      start: [start, start],
      end: [start + DAY, start + DAY],
      isDate: true,
    });
  });

  test('without a time zone it is anywhere from 14 hours before to 14 hours after', () => {
    const start = [at - 14 * HOUR, at + 14 * HOUR];
    expect(parseMoment('2026-01-31T12:30:15')).toEqual({ start, end: start, isDate: false });
    const day = Date.UTC(2026, 0, 31);
    expect(parseMoment('2026-01-31')).toEqual({
      start: [day - 14 * HOUR, day + 14 * HOUR],
      end: [day + 10 * HOUR, day + 38 * HOUR],
      isDate: true,
    });
  });

  test('years before the first and after the 9999th are read', () => {
    expect(new Date(parseMoment('-0001-01-01Z')!.start[0]).getUTCFullYear()).toBe(-1);
    expect(new Date(parseMoment('0050-01-01Z')!.start[0]).getUTCFullYear()).toBe(50);
    expect(new Date(parseMoment('12026-01-01Z')!.start[0]).getUTCFullYear()).toBe(12_026);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-04-31',
    '2026-01-31T25:00:00Z',
    '2026-01-31T24:00:01Z',
    '2026-01-31T24:01:00Z',
    '2026-01-31T24:00:00.5Z',
    '2026-01-31T23:60:00Z',
    '2026-01-31T23:00:60Z',
    '2026-01-31T12:00Z',
    '2026-01-31T12:00:00+14:01',
    '2026-01-31T12:00:00-15:00',
    '2026-01-31T12:00:00+01:60',
    '26-01-31',
    'on 2026-01-31',
    '2026-01-31 or so',
    '999999-01-01',
  ])('%s is none', (text) => {
    expect(parseMoment(text)).toBeNull();
  });

  test.each([
    ['2026-01-01Z', '2026-01-02Z', -1],
    ['2026-01-02Z', '2026-01-01Z', 1],
    ['2026-01-01Z', '2026-01-01Z', 0],
    ['2026-01-01', '2026-01-03Z', -1],
    ['2026-01-04', '2026-01-03Z', 1],
    ['2026-01-03', '2026-01-03Z', null],
    ['2026-01-03', '2026-01-03', null],
    ['2026-01-03Z', '2026-01-03', null],
  ])('%s and %s: an order where every time zone has the same', (one, other, order) => {
    expect(compare(of(one, 'date'), of(other, 'date'))).toBe(order);
    expect(same(of(one, 'date'), of(other, 'date'))).toBe(order === null ? null : order === 0);
  });

  test('a date has no order with a time of day', () => {
    expect(compare(of('2026-01-01Z', 'date'), of('2027-01-01T00:00:00Z', 'dateTime'))).toBeNull();
  });
});

describe('a duration', () => {
  test.each([
    ['P1Y2M', 14, 0],
    ['P3D', 0, 3 * DAY],
    ['PT1H2M3.5S', 0, HOUR + 2 * 60_000 + 3_500],
    ['-P1Y1DT1S', -12, -DAY - 1_000],
  ])('%s is read', (text, months, ms) => {
    expect(parseDuration(text)).toEqual({ kind: 'duration', months: months, ms: ms });
  });

  test.each(['P', 'PT', 'P1DT', '-P', '1D', 'P1H', 'P1S', 'PT1D', 'P1.5D', 'P1D ', 'xP1D'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test.each([
    ['P1M', 'P1M', 0],
    ['P1Y', 'P12M', 0],
    ['P1D', 'PT24H', 0],
    ['P1M', 'P27D', 1],
    ['P1M', 'P32D', -1],
    ['P1M', 'P30D', null],
    ['P1Y', 'P365D', null],
    ['P1Y', 'P364D', 1],
    ['P1Y', 'P367D', -1],
  ])('%s and %s: an order where months of every length have the same', (one, other, order) => {
    expect(compare(of(one, 'duration'), of(other, 'duration'))).toBe(order);
  });
});

describe('a value by its datatype', () => {
  test.each<[string, Operand, Typed | null]>([
    ['an IRI', { iri: 'urn:a' }, { kind: 'text', text: 'urn:a', language: null }],
    ['a text', literal('a', 'string'), { kind: 'text', text: 'a', language: null }],
    ['a URI', literal('urn:a', 'anyURI'), { kind: 'text', text: 'urn:a', language: null }],
    [
      'a text in a language',
      { value: 'a', datatype: `${RDF}langString`, language: 'fr' },
      { kind: 'text', text: 'a', language: 'fr' },
    ],
    ['true', literal('true', 'boolean'), { kind: 'boolean', value: true }],
    ['1 as a boolean', literal('1', 'boolean'), { kind: 'boolean', value: true }],
    ['false', literal('false', 'boolean'), { kind: 'boolean', value: false }],
    ['0 as a boolean', literal('0', 'boolean'), { kind: 'boolean', value: false }],
    ['another boolean', literal('yes', 'boolean'), null],
    ['what begins as a boolean', literal('true story', 'boolean'), null],
    ['what ends as a boolean', literal('10', 'boolean'), null],
    ['a number that is none', literal('ten', 'integer'), null],
    ['a date as a time', literal('2026-01-01Z', 'dateTime'), null],
    ['a time as a date', literal('2026-01-01T00:00:00Z', 'date'), null],
    ['a date that does not exist', literal('2026-02-30', 'date'), null],
    ['another datatype', literal('1', 'gYear'), null],
    ['another vocabulary', { value: 'true', datatype: 'urn:boolean' }, null],
  ])('%s', (_what, operand, expected) => {
    expect(typed(operand)).toEqual(expected);
  });

  test.each(['dateTime', 'dateTimeStamp'])('%s is a time of day', (datatype) => {
    expect(typed(literal('2026-01-01T00:00:00Z', datatype))).toMatchObject({
      kind: 'moment',
      moment: { isDate: false },
    });
  });

  test.each(['duration', 'dayTimeDuration', 'yearMonthDuration'])('%s is a duration', (datatype) => {
    expect(typed(literal('P1D', datatype))).toMatchObject({ kind: 'duration', ms: DAY });
  });

  test('is known or not', () => {
    const known = ['string', 'unsignedByte', 'duration', 'dateTime', 'dateTimeStamp', 'date', 'boolean'];
    expect(known.filter((name) => !isKnownDatatype(XSD + name))).toEqual([]);
    expect(isKnownDatatype(`${RDF}langString`)).toBe(true);
    expect(['urn:date', `${XSD}gYear`, 'date'].filter(isKnownDatatype)).toEqual([]);
  });
});

describe('the same', () => {
  const text = (value: string, language: string | null = null): Typed => ({ kind: 'text', text: value, language });

  test('texts are letter by letter, in languages that do not differ', () => {
    expect(same(text('a'), text('a'))).toBe(true);
    expect(same(text('a'), text('A'))).toBe(false);
    expect(same(text('a', 'fr'), text('a', 'fr'))).toBe(true);
    expect(same(text('a', 'fr'), text('a', 'en'))).toBe(false);
    expect(same(text('a', 'fr'), text('a'))).toBe(true);
    expect(same(text('a'), text('a', 'fr'))).toBe(true);
  });

  test('booleans are by their value', () => {
    expect(same(of('true', 'boolean'), of('1', 'boolean'))).toBe(true);
    expect(same(of('true', 'boolean'), of('0', 'boolean'))).toBe(false);
  });

  test('values of two kinds cannot be told, and have no order', () => {
    const all = [of('1', 'integer'), of('1', 'boolean'), text('1'), of('P1D', 'duration'), of('2026-01-01Z', 'date')];
    for (const one of all)
      for (const other of all) if (one !== other) expect([same(one, other), compare(one, other)]).toEqual([null, null]);
    expect(compare(text('a'), text('a'))).toBeNull();
  });
});
