import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../runtime/errors.js';
import { faultOf } from '../runtime/subgraph-errors.js';
import type { Log } from '../runtime/log.js';
import type { GatewayContext } from './subgraph-request.js';

const MISFIT: GraphQLFormattedError = {
  message: 'Internal server error',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/** Codes of our own faults and outages: with the request id the client can ask us about them. */
const isOurs = ({ extensions }: GraphQLFormattedError): boolean =>
  ERROR_CODES[extensions?.['code'] as ErrorCode]?.retry ?? false;

/** A fault of the gateway itself; those of subgraphs are logged where they are received. */
const isFault = ({ extensions: { code, serviceName } }: GraphQLError): boolean =>
  !serviceName && (code === undefined || code === 'INTERNAL_SERVER_ERROR');

/**
 * Last touch on each answer: the request id on errors that are ours, and no `extensions`. Apollo Gateway puts its
 * notes on an answer that does not fit the schema there (`valueCompletion`); that is a subgraph's fault, and an error.
 */
export const requestOutcome = (log: Log): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const { requestId } = contextValue.scope;
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors.filter(isFault))
          log.error({ requestId, ...faultOf(error.originalError ?? error) }, 'fault at the gateway');
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { extensions, errors = [], ...result } = body.singleResult;
        if (extensions) log.error({ requestId, notes: extensions }, 'an answer does not fit the schema');
        const told = (extensions ? [...errors, MISFIT] : errors).map((error) =>
          isOurs(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error,
        );
        body.singleResult = told.length > 0 ? { errors: told, ...result } : result;
      },
    };
  },
});
