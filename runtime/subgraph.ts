import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Principal } from './principal.js';

export const SUBGRAPH_NAMES = ['skills', 'participants', 'contracts', 'indicators'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** What a subgraph knows of the request it serves; the same in-process and over HTTP. */
export interface RequestScope {
  readonly principal: Principal;
  /** Set by the gateway; on every log line and disclosure record of the request. */
  readonly requestId: string;
}

/** One operation, parsed and valid against the subgraph's schema. */
export interface SubgraphOperation {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** A subgraph as a process sees it: nothing in it knows whether it is called in-process or over HTTP. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Executable and guarded: every object field has its rule. */
  readonly schema: GraphQLSchema;
  /**
   * Executes one operation and commits its disclosure record before it returns.
   * Never rejects for what a caller did; refusals and faults are in `errors`.
   */
  execute(operation: SubgraphOperation, scope: RequestScope): Promise<ExecutionResult>;
  /** @throws ApiError GRAPH_UNAVAILABLE when its database does not answer */
  ready(): Promise<void>;
  close(): Promise<void>;
}
