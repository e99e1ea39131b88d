/**
 * For how long the same figures are answered, in calendar months from the instant they were counted at; the next ones are counted
 * when they are first asked for after that. A parameter.
 *
 * @default 1: a month between two counts of the same people. European Statistics Code of Practice, principle 6: figures come out at
 *          dates that are known before, to all alike, and not when somebody asks.
 */
export const VINTAGE_MONTHS = 1;

/**
 * The instant from which new figures may be counted. A month that is too short for the day ends on its last.
 *
 * @param countedAt  milliseconds since the epoch
 * @returns milliseconds since the epoch, UTC
 */
export function nextVintageAt(countedAt: number, months: number = VINTAGE_MONTHS): number {
  const at = new Date(countedAt);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.getTime();
}
