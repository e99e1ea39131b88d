import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestScope, SubgraphOperation } from '../runtime/subgraph.js';
import type { AccessMap } from './annotations.js';
import type { BeforePlanning } from './before-planning.js';
import type { AccessSession } from './session.js';

/** What every subgraph gets from the policy: its schema under guard, and the only way to execute on it. */
export interface GovernedSchema {
  /** The schema with a rule on every object field. */
  readonly schema: GraphQLSchema;
  /** What the rules were built from. */
  readonly access: AccessMap;
  /**
   * Executes one operation: refusals become null with one error per coordinate and reason, and what is
   * disclosed is on the log before the result is returned.
   *
   * @param createContext  makes the resolvers' context of this operation; `access` must be on it
   */
  execute<Context extends { readonly access: AccessSession }>(
    operation: SubgraphOperation,
    scope: RequestScope,
    createContext: (access: AccessSession) => Context,
  ): Promise<ExecutionResult>;
}

export interface Policy {
  /** What needs no row to be refused, for the gateway of this process; it shares the evidence about the parties. */
  readonly beforePlanning: BeforePlanning;
  /**
   * Guards a schema, in place.
   *
   * @throws Error naming every object field without `@access`, and every governed field that is non-null
   */
  govern(schema: GraphQLSchema): GovernedSchema;
}
