import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../runtime/log.js';
import { tellSubgraphErrors } from '../runtime/subgraph-errors.js';
import type { Subgraph } from '../runtime/subgraph.js';
import { failedFetch, readSubgraphRequest } from './subgraph-request.js';

type GatewayResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Calls a subgraph of the same process with the document the planner already parsed: no HTTP, no second parse or validation. */
export const inProcessDataSource = (subgraph: Subgraph, log: Log): GraphQLDataSource => ({
  async process(options) {
    const request = readSubgraphRequest(options);
    const origin = { subgraph: subgraph.name, requestId: request.scope.requestId };
    try {
      const { data, errors } = await subgraph.execute(request, request.scope);
      return (errors ? { data, errors: tellSubgraphErrors(errors, origin, log) } : { data }) as GatewayResponse;
    } catch (cause) {
      log.error({ ...origin, err: cause }, 'a subgraph rejected');
      return failedFetch(request, 'INTERNAL_SERVER_ERROR', 'Internal server error') as GatewayResponse;
    }
  },
});
