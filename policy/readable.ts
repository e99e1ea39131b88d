/*
 * Evidence comes from a database that other programs write, too. These tell what can be read from what cannot; what
 * cannot be read permits nothing, and forbids where it would forbid.
 */

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Milliseconds since the epoch; nothing here is from before it. */
export const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A term with a readable beginning and end that holds at `now`; the end is the first instant it does not hold. */
export const inTerm = (
  { validFrom, validUntil }: { readonly validFrom: unknown; readonly validUntil: unknown },
  now: number,
): boolean => isInstant(validFrom) && isInstant(validUntil) && validFrom <= now && now < validUntil;
