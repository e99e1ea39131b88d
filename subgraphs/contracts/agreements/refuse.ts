import { ApiError } from '../../../runtime/errors.js';

/** @throws ApiError BAD_USER_INPUT, always */
export function refuse(message: string, allowed?: readonly string[]): never {
  throw new ApiError('BAD_USER_INPUT', message, { allowed });
}

/** Longest text a party may write into a contract, in characters. */
export const MOST_TEXT = 2_000;

/** A text that says something, trimmed; null where none is given. */
export function textOf(name: string, given: string | null | undefined, most = MOST_TEXT): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  return text.length <= most ? text : refuse(`${name} has ${text.length} characters; ${most} at most.`);
}
