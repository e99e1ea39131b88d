import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { createApolloGateway } from '../../gateway/apollo-gateway.js';
import { formatGatewayError } from '../../gateway/format-error.js';
import { operationLimits } from '../../gateway/limits.js';
import { resolvableOperation } from '../../gateway/resolvable-operation.js';
import type { GatewayContext } from '../../gateway/subgraph-request.js';
import { inProcessSources } from '../../gateway/subgraph-sources.js';
import { createPolicy } from '../../policy/create-policy.js';
import { readConfig } from '../../runtime/config.js';
import type { Principal } from '../../runtime/principal.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { createIndicatorsSubgraph } from '../../subgraphs/indicators/subgraph.js';
import { createSkillsSubgraph } from '../../subgraphs/skills/subgraph.js';
import { watch } from '../canary/watch.js';
import { partsOf, watched, type World } from './world.js';

/** How an operation is sent, beside its text. */
export interface Sent {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GatewayWorld {
  /** The subgraphs behind it, to be asked without it. */
  readonly subgraphs: readonly Subgraph[];
  /** What the subgraphs were asked, in order. */
  readonly calls: { readonly subgraph: string; readonly document: DocumentNode }[];
  /** The answer of the gateway, as a client gets it. */
  ask(who: Principal, query: string, sent?: Sent): Promise<ExecutionResult>;
  /** Stops the gateway; the graph is the world's to close. */
  close(): Promise<void>;
}

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);

export interface GatewayWorldOptions {
  /** Whether the gateway refuses before it plans, as in standalone; otherwise all is left to the subgraphs. @default true */
  readonly refuses?: boolean;
}

/** The gateway over every subgraph in this process, on the graph of a world and under its log: all but HTTP and tokens. */
export async function openGateway(
  world: World,
  clock?: () => Date,
  { refuses = true }: GatewayWorldOptions = {},
): Promise<GatewayWorld> {
  const config = readConfig({});
  const log = watch.log('gateway');
  const { graph, evidence, evidenceKey } = world;
  const policy = createPolicy({
    evidence,
    disclosures: watched(world),
    log,
    ...(clock && { clock }),
  });
  const subgraphs = [
    createSkillsSubgraph({ graph, policy, log }),
    createIndicatorsSubgraph({ graph, policy }),
    ...Object.values(partsOf(graph, policy, evidenceKey.signer)),
  ];
  const calls: GatewayWorld['calls'] = [];
  const counted = subgraphs.map((subgraph): Subgraph => ({
    ...subgraph,
    execute: (operation, scope) => (
      calls.push({ subgraph: subgraph.name, document: operation.document }),
      subgraph.execute(operation, scope)
    ),
  }));
  const apollo = new ApolloServer<GatewayContext>({
    gateway: createApolloGateway(readFileSync(SUPERGRAPH, 'utf8'), inProcessSources(counted, log).sources, log, {
      beforePlanning: refuses ? policy.beforePlanning : undefined,
    }),
    plugins: [resolvableOperation],
    validationRules: [operationLimits(config)],
    formatError: formatGatewayError,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  let requests = 0;
  return {
    calls,
    subgraphs,
    async ask(principal, query, { variables = {}, operationName } = {}) {
      const requestId = `gateway-${++requests}`;
      const { body } = await apollo.executeOperation(
        { query, variables, ...(operationName !== undefined && { operationName }) },
        { contextValue: { scope: { principal, requestId } } },
      );
      if (body.kind !== 'single') throw new Error('the gateway answered in parts');
      return watch.answered({ principal, requestId, query, variables }, body.singleResult as ExecutionResult);
    },
    close: () => apollo.stop(),
  };
}
