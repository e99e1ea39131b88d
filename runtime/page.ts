import { ApiError } from './errors.js';

/**
 * Checks a whole number that an argument gives.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument and its range
 */
export function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most)
    throw new ApiError('BAD_USER_INPUT', `\`${name}\` must be from 1 to ${most}, got ${value}.`);
  return value;
}

/**
 * Checks the size of a page.
 *
 * @throws ApiError BAD_USER_INPUT naming the range: a larger page is refused, not cut, so that nobody takes a part for the whole
 */
export function pageSize(first: number | null | undefined, most: number): number {
  if (typeof first !== 'number' || first < 1 || first > most) {
    throw new ApiError('BAD_USER_INPUT', `first must be a whole number from 1 to ${most}, got ${first ?? 'null'}.`);
  }
  return first;
}
