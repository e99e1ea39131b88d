import { GraphQLError, type ResponsePath as GraphQLPath } from 'graphql';
import { ApiError } from '../runtime/errors.js';
import type { Principal } from '../runtime/principal.js';
import { REASONS, type Reason } from './reasons.js';

export type ResponsePath = GraphQLPath | undefined;

const flatten = (path: ResponsePath): (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let step = path; step; step = step.prev) keys.push(step.key);
  return keys.reverse();
};

/**
 * The refusals of one operation: one error per coordinate and reason, at the path of the first row. How many
 * rows were refused is not told: a count over people is a figure about people.
 */
export class Refusals {
  readonly #first = new Map<string, { coordinate: string; reason: Reason; path: ResponsePath }>();

  add(coordinate: string, reason: Reason, path: ResponsePath): void {
    const key = `${coordinate} ${reason}`;
    if (!this.#first.has(key)) this.#first.set(key, { coordinate, reason, path });
  }

  get size(): number {
    return this.#first.size;
  }

  errors(principal: Principal): GraphQLError[] {
    return [...this.#first.values()].map(({ coordinate, reason, path }) => {
      const error = refusal(coordinate, reason, principal);
      return new GraphQLError(error.message, { path: flatten(path), extensions: error.extensions });
    });
  }
}

/** One refusal as an error a client can act on. */
export function refusal(coordinate: string, reason: Reason, principal: Principal): ApiError {
  const { en, opensEn } = REASONS[reason];
  const asker = principal.org ?? (principal.person === null ? 'this caller' : 'this person');
  const purpose = principal.purpose ? ` for ${principal.purpose}` : '';
  const code = reason === 'POLICY_UNAVAILABLE' ? 'POLICY_UNAVAILABLE' : 'ACCESS_DENIED';
  return new ApiError(code, `${coordinate} is not open to ${asker}${purpose}. ${en}`, {
    reason,
    coordinate,
    opens: opensEn,
  });
}
