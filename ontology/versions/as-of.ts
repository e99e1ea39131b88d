import type { ChangeValue } from './change.js';

/** A property's change after a release, the latest first. */
export type PropertyChange = readonly [property: string, before: ChangeValue];

/**
 * What a concept's properties were before some changes.
 *
 * @param changes  of properties, the latest first
 * @returns null where the concept was not there
 */
export function asOf(
  now: Readonly<Record<string, unknown>>,
  changes: readonly PropertyChange[],
): Readonly<Record<string, unknown>> | null {
  const then = { ...now };
  for (const [property, before] of changes) then[property] = before;
  return then['status'] === null ? null : then;
}
