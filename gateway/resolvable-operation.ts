import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './subgraph-request.js';

const refuse = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/**
 * Refuses a document that names no operation to run, and a subscription, before the planner meets them: it would
 * throw, and what is the client's mistake would read as a fault of ours.
 */
export const resolvableOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, request: { operationName } }) {
      if (!operation) {
        throw refuse(
          'OPERATION_RESOLUTION_FAILURE',
          operationName
            ? 'The document has no operation of the name that `operationName` gives.'
            : 'The document has several operations, or none: name one in `operationName`.',
        );
      }
      if (operation.operation === 'subscription')
        throw refuse('BAD_REQUEST', 'There are no subscriptions here, only queries and mutations.');
    },
  }),
};
