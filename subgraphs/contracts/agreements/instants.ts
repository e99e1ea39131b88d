import { instantIn, INSTANT_SHAPE } from '../../../policy/instant.js';
import { refuse } from './refuse.js';

/** @throws ApiError BAD_USER_INPUT where the text is no instant of RFC 3339 */
export const instantOf = (name: string, text: string): number =>
  instantIn(text) ?? refuse(`${name} must be ${INSTANT_SHAPE}; got ${text}.`);

/** @returns both instants in UTC */
export function termOf(validFrom: string, validUntil: string, now: number): { validFrom: string; validUntil: string } {
  const from = instantOf('validFrom', validFrom);
  const until = instantOf('validUntil', validUntil);
  if (until <= from) refuse(`validUntil must come after validFrom; got ${validFrom} to ${validUntil}.`);
  if (until <= now) refuse(`validUntil must be in the future; got ${validUntil}.`);
  return { validFrom: new Date(from).toISOString(), validUntil: new Date(until).toISOString() };
}
