import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, maskError } from '../runtime/errors.js';

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens/;

/** What Apollo Server wrapped: a limit broken during validation keeps its own code. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : undefined);

/** `formatError` of the gateway: only what is meant for the client leaves; limits read LIMIT_EXCEEDED whichever library found them. */
export function formatGatewayError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof ApiError && formatted.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED') {
    return maskError({ ...formatted, extensions: { ...cause.extensions } });
  }
  const limit = TOO_MANY_TOKENS.exec(formatted.message)?.[1];
  if (limit) return { message: `The operation has more than ${limit} tokens.`, extensions: { code: 'LIMIT_EXCEEDED' } };
  return maskError(formatted);
}
