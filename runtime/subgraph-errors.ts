import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, maskError } from './errors.js';
import type { Log } from './log.js';

/** Where the errors came from, for the log. */
export interface ErrorOrigin {
  readonly subgraph: string;
  readonly requestId: string;
}

/**
 * What of a fault may stand in a log: its kind and where it happened. Its message may not: a coercion error quotes the value,
 * a constraint error the row.
 */
export const faultOf = (cause: unknown): { fault: string; at: readonly string[] } => {
  const { name, code, stack } = cause as Partial<Error> & { readonly code?: unknown };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: [name, code].filter(Boolean).join(' '), at: frames.slice(0, 8).map((line) => line.trim()) };
};

const isFault = (code: unknown): boolean => code === 'INTERNAL_SERVER_ERROR' || !(String(code) in ERROR_CODES);

/**
 * What leaves a subgraph of its errors. Unlike at the gateway, a parse or validation error is a fault too:
 * the operation is the planner's, not the client's, and its text would name parts of the schema.
 * Each fault is logged here with its own text, which nobody else sees.
 */
export function tellSubgraphErrors(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
  origin: ErrorOrigin,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { message, path, extensions } = error;
    const formatted = { message, ...(path && { path }), ...(extensions && { extensions }) };
    if (!isFault(extensions?.['code'])) return maskError(formatted);
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : new Error(message);
    log.error({ ...origin, path, ...faultOf(cause) }, 'fault in a subgraph');
    return maskError({ ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });
}
