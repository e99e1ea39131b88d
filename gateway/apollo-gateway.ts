import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { parse, type GraphQLSchema } from 'graphql';
import type { AccessMap } from '../policy/annotations.js';
import { apiAccess } from '../policy/api-access.js';
import type { BeforePlanning } from '../policy/before-planning.js';
import { apolloLogger } from '../runtime/apollo.js';
import type { Log } from '../runtime/log.js';
import { annotationsOf } from './access-annotations.js';
import { refusingExecutor } from './before-planning/refusing-executor.js';
import { compiledExecutor, type CompiledExecutorOptions } from './executor/compiled-executor.js';

export interface ApolloGatewayOptions {
  readonly onExecuted?: CompiledExecutorOptions['onExecuted'];
  /** What of an operation is refused before it is planned. @default nothing: the subgraphs refuse */
  readonly beforePlanning?: BeforePlanning | undefined;
}

/** Query planning and execution over a static supergraph; nothing is introspected, composed, polled or reported. */
export function createApolloGateway(
  supergraphSdl: string,
  sources: ReadonlyMap<string, GraphQLDataSource>,
  log: Log,
  { onExecuted, beforePlanning: policy }: ApolloGatewayOptions = {},
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
  const schema = (): GraphQLSchema => gateway.schema!;
  const compiled = compiledExecutor({ apollo: gateway.executor, schema, sources, onExecuted });
  const access = (): AccessMap => apiAccess(schema(), annotationsOf(parse(supergraphSdl, { noLocation: true })));
  gateway.executor = policy
    ? refusingExecutor({ executor: compiled.execute, schema, access, policy })
    : compiled.execute;
  return gateway;
}
