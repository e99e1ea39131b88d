import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { apolloLogger } from '../runtime/apollo.js';
import type { Log } from '../runtime/log.js';

/** Query planning and execution over a static supergraph; nothing is introspected, composed, polled or reported. */
export function createApolloGateway(
  supergraphSdl: string,
  sources: ReadonlyMap<string, GraphQLDataSource>,
  log: Log,
): ApolloGateway {
  // Apollo Gateway reports its use to its maker unless the environment says no; there is no option for it.
  // eslint-disable-next-line no-restricted-properties
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  return new ApolloGateway({
    supergraphSdl,
    buildService({ name }) {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a subgraph that this gateway does not have: ${name}`);
      return source;
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // Outside production Apollo would show the query plan to whoever sends a header.
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(log),
  });
}
