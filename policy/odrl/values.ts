import type { Operand } from './model.js';
import { RDF, XSD } from './terms.js';

/*
 * Typed values and their order: numbers as numbers, dates as instants, durations as durations, IRIs and texts exactly.
 * `null` throughout: these two cannot be compared, or not for certain.
 */

export type Order = -1 | 0 | 1;

const NUMERIC = new Set(
  (
    'integer decimal double float long int short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger ' +
    'unsignedLong unsignedInt unsignedShort unsignedByte'
  )
    .split(' ')
    .map((name) => XSD + name),
);
const TEXTUAL = new Set([`${XSD}string`, `${XSD}anyURI`, `${XSD}language`, `${XSD}token`, `${RDF}langString`]);
const DURATIONS = new Set(['duration', 'dayTimeDuration', 'yearMonthDuration'].map((name) => XSD + name));

export type Typed =
  | { readonly kind: 'number'; readonly digits: bigint; readonly exponent: number }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'duration'; readonly months: number; readonly ms: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly language: string | null };

/** Milliseconds since the epoch between which a beginning and an end lie; one value twice where the time zone is known. */
export interface Moment {
  readonly start: readonly [number, number];
  /** A date ends 24 hours after it starts; a time of day ends as it starts. */
  readonly end: readonly [number, number];
  readonly isDate: boolean;
}

const DECIMAL = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,4}))?$/;

/** A decimal number, exactly; null where the text is none (NaN and INF are no amounts). */
export function parseNumber(text: string): Extract<Typed, { kind: 'number' }> | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const [, sign, mantissa, exponent] = match;
  const [whole, fraction = ''] = mantissa!.split('.');
  const digits = BigInt(`${whole}${fraction}`);
  return { kind: 'number', digits: sign === '-' ? -digits : digits, exponent: Number(exponent ?? 0) - fraction.length };
}

const DATE_TIME = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400_000;
/** Time zones reach from -14:00 to +14:00 (XML Schema 1.1, 3.3.7): without one, an instant lies within as much on either side. */
const FARTHEST_ZONE = 14 * 3_600_000;

function zoneOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  const offset = (hours! * 60 + minutes!) * 60_000;
  if (minutes! > 59 || offset > FARTHEST_ZONE) return null;
  return zone.startsWith('-') ? -offset : offset;
}

/** An xsd:dateTime or xsd:date that exists in the calendar; null for anything else. */
export function parseMoment(text: string): Moment | null {
  const match = DATE_TIME.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const [, , , , hourText, minuteText, secondText, fraction, zone] = match;
  const isDate = hourText === undefined;
  const [hour, minute, second] = [Number(hourText ?? 0), Number(minuteText ?? 0), Number(secondText ?? 0)];
  const endOfDay = hour === 24 && minute === 0 && second === 0 && !Number(fraction ?? 0);
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day or a month that does not exist runs over into another month; a year too far off has none.
  if (date.getUTCMonth() !== month - 1) return null;
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction ?? 0) * 1000;
  const length = isDate ? DAY : 0;
  if (zone === undefined) {
    const start = [local - FARTHEST_ZONE, local + FARTHEST_ZONE] as const;
    return { start, end: [start[0] + length, start[1] + length], isDate };
  }
  const offset = zoneOffset(zone);
  if (offset === null) return null;
  const start = local - offset;
  return { start: [start, start], end: [start + length, start + length], isDate };
}

const DURATION = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

export function parseDuration(text: string): Extract<Typed, { kind: 'duration' }> | null {
  const match = DURATION.exec(text);
  if (!match || !/\d/.test(text) || text.endsWith('T')) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const [years, months, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as number[];
  return {
    kind: 'duration',
    months: sign * (years! * 12 + months!),
    ms: sign * (days! * DAY + hours! * 3_600_000 + minutes! * 60_000 + seconds! * 1000),
  };
}

/** A value by its datatype; null where the text is not of that datatype, or the datatype is not known. */
export function typed(operand: Operand): Typed | null {
  if ('iri' in operand) return { kind: 'text', text: operand.iri, language: null };
  const { value, datatype, language = null } = operand;
  if (TEXTUAL.has(datatype)) return { kind: 'text', text: value, language };
  if (NUMERIC.has(datatype)) return parseNumber(value);
  if (DURATIONS.has(datatype)) return parseDuration(value);
  if (datatype === `${XSD}dateTime` || datatype === `${XSD}dateTimeStamp` || datatype === `${XSD}date`) {
    const moment = parseMoment(value);
    return moment && moment.isDate === (datatype === `${XSD}date`) ? { kind: 'moment', moment } : null;
  }
  if (datatype === `${XSD}boolean` && /^(true|false|1|0)$/.test(value))
    return { kind: 'boolean', value: value === 'true' || value === '1' };
  return null;
}

export const isKnownDatatype = (datatype: string): boolean =>
  TEXTUAL.has(datatype) ||
  NUMERIC.has(datatype) ||
  DURATIONS.has(datatype) ||
  ['dateTime', 'dateTimeStamp', 'date', 'boolean'].some((name) => datatype === XSD + name);

const sign = (a: number | bigint, b: number | bigint): Order => (a < b ? -1 : a > b ? 1 : 0);

type Number_ = Extract<Typed, { kind: 'number' }>;
function compareNumbers(a: Number_, b: Number_): Order {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (n: Number_): bigint => n.digits * 10n ** BigInt(n.exponent - exponent);
  return sign(scaled(a), scaled(b));
}

/** Instants from which months have every length they can have (XML Schema 1.1, 3.3.6.1). */
const REFERENCES = ['1696-09-01', '1697-02-01', '1903-03-01', '1903-07-01'].map(
  (date) => new Date(`${date}T00:00:00Z`),
);

type Duration_ = Extract<Typed, { kind: 'duration' }>;
function compareDurations(a: Duration_, b: Duration_): Order | null {
  const from = (reference: Date, { months, ms }: Duration_): number =>
    Date.UTC(reference.getUTCFullYear(), reference.getUTCMonth() + months, 1) + ms;
  const orders = new Set(REFERENCES.map((reference) => sign(from(reference, a), from(reference, b))));
  return orders.size === 1 ? [...orders][0]! : null;
}

/** Order of two values of the same kind; null where they have none. Texts have none but equality. */
export function compare(a: Typed, b: Typed): Order | null {
  if (a.kind === 'number' && b.kind === 'number') return compareNumbers(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
  if (a.kind === 'moment' && b.kind === 'moment') return compareMoments(a.moment, b.moment);
  return null;
}

function compareMoments(a: Moment, b: Moment): Order | null {
  if (a.isDate !== b.isDate) return null;
  if (a.start[1] < b.start[0]) return -1;
  if (a.start[0] > b.start[1]) return 1;
  return a.start[0] === a.start[1] && b.start[0] === b.start[1] ? 0 : null;
}

/** Whether two values are the same; null where they are of kinds that cannot be compared. */
export function same(a: Typed, b: Typed): boolean | null {
  if (a.kind === 'text' && b.kind === 'text')
    return a.text === b.text && (a.language === null || b.language === null || a.language === b.language);
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value === b.value;
  const order = compare(a, b);
  return order === null ? null : order === 0;
}
