import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { apolloLogger } from '../runtime/apollo.js';
import type { Log } from '../runtime/log.js';
import { compiledExecutor, type CompiledExecutorOptions } from './executor/compiled-executor.js';

/** Query planning and execution over a static supergraph; nothing is introspected, composed, polled or reported. */
export function createApolloGateway(
  supergraphSdl: string,
  sources: ReadonlyMap<string, GraphQLDataSource>,
  log: Log,
  onExecuted?: CompiledExecutorOptions['onExecuted'],
): ApolloGateway {
  // Apollo Gateway reports its use to its maker unless the environment says no; there is no option for it.
  // eslint-disable-next-line no-restricted-properties
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const gateway: ApolloGateway = new ApolloGateway({
    supergraphSdl,
    buildService({ name }) {
      if (!sources.has(name))
        throw new Error(`The supergraph names a subgraph that this gateway does not have: ${name}`);
      return compiled.sourceFor(name);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    experimental_didResolveQueryPlan: ({ requestContext, queryPlan }) => compiled.notePlan(requestContext, queryPlan),
    // Outside production Apollo would show the query plan to whoever sends a header.
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(log),
  });
  const compiled = compiledExecutor({ apollo: gateway.executor, schema: () => gateway.schema!, sources, onExecuted });
  gateway.executor = compiled.execute;
  return gateway;
}
