import { sayNoOccupation } from '../../ontology/careers/no-occupation.js';
import type { CareerReading } from '../../ontology/reading/careers.js';
import { ApiError, badInput } from '../../runtime/errors.js';

/** Most rows of lists one operation may bring together: nested lists multiply, and each alone stays under its limit. */
export const MAX_ROWS_PER_OPERATION = 20_000;

/**
 * How many rows a list asks for. Out of range is refused and not cut: a client that asked for
 * 1,000 and silently got 200 would take them for all.
 *
 * @param max  greatest `first` of this list
 * @throws ApiError BAD_USER_INPUT
 */
export function firstOf(first: number | null | undefined, max: number): number {
  const rows = first ?? Math.min(20, max);
  if (rows < 1 || rows > max) throw badInput(`\`first\` must be from 1 to ${max}, got ${rows}.`);
  return rows;
}

/** What is asked of an occupation, asked of something else or of one that was withdrawn. */
export const noOccupation = async (uri: string, careers: CareerReading): Promise<ApiError> =>
  new ApiError('NOT_FOUND', sayNoOccupation(uri, await careers.withdrawn()));

const MOST_HELD = 500;

/** @throws ApiError BAD_USER_INPUT when there are more held skills than are compared */
export function heldOf(held: readonly string[]): ReadonlySet<string> {
  if (held.length > MOST_HELD) throw badInput(`\`held\` must hold ${MOST_HELD} URIs at most, got ${held.length}.`);
  return new Set(held);
}

/** @throws ApiError BAD_USER_INPUT when it is no share */
export function confidenceOf(asked: number | null | undefined): number {
  const confidence = asked ?? 0;
  if (!(confidence >= 0 && confidence <= 1))
    throw badInput(`\`minConfidence\` must be from 0 to 1, got ${confidence}.`);
  return confidence;
}

/** @throws ApiError BAD_USER_INPUT when there are none, or more than `max` */
export function urisOf(uris: readonly string[], max: number): readonly string[] {
  if (uris.length < 1 || uris.length > max) throw badInput(`\`uris\` must hold 1 to ${max} URIs, got ${uris.length}.`);
  return uris;
}

/**
 * Counts the rows of one operation's lists.
 *
 * @returns a function that takes note of rows
 * @throws (the function) ApiError LIMIT_EXCEEDED from the first row past the limit
 */
export function rowBudget(limit = MAX_ROWS_PER_OPERATION): (rows: number) => void {
  let spent = 0;
  return (rows) => {
    spent += rows;
    if (spent > limit)
      throw new ApiError(
        'LIMIT_EXCEEDED',
        `The lists of this operation hold more than ${limit} concepts together; ask for fewer in the inner ones.`,
      );
  };
}
