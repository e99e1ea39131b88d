const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** How an instant is written, for messages. */
export const INSTANT_SHAPE = 'an instant of RFC 3339 with a time zone, e.g. 2027-01-01T00:00:00Z';

/** Milliseconds since the epoch; null where the text is no instant of RFC 3339. */
export function instantIn(text: string): number | null {
  const [, year, month, day] = RFC3339.exec(text) ?? [];
  // A 30 February is read as 2 March: the day must be one of its month.
  const exists = day !== undefined && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const instant = exists ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
