import { refuse } from './refuse.js';

const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** @throws ApiError BAD_USER_INPUT where the text is no instant of RFC 3339 */
export function instantOf(name: string, text: string): number {
  const [, year, month, day] = RFC3339.exec(text) ?? [];
  // A 30 February is read as 2 March: the day must be one of its month.
  const exists = day !== undefined && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const instant = exists ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant)
    ? refuse(`${name} must be an instant of RFC 3339 with a time zone, e.g. 2027-01-01T00:00:00Z; got ${text}.`)
    : instant;
}

/** @returns both instants in UTC */
export function termOf(validFrom: string, validUntil: string, now: number): { validFrom: string; validUntil: string } {
  const from = instantOf('validFrom', validFrom);
  const until = instantOf('validUntil', validUntil);
  if (until <= from) refuse(`validUntil must come after validFrom; got ${validFrom} to ${validUntil}.`);
  if (until <= now) refuse(`validUntil must be in the future; got ${validUntil}.`);
  return { validFrom: new Date(from).toISOString(), validUntil: new Date(until).toISOString() };
}
