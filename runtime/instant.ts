/** An instant in milliseconds since the epoch as RFC 3339, UTC; null where there is none. */
export const rfc3339 = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined ? null : new Date(instant).toISOString();
