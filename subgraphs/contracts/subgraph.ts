import type { Policy } from '../../policy/policy.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import type { Receipts } from './consents/receipt.js';
import { createContext } from './context.js';
import { contractsRepository } from './repository.js';
import { contractsSchema } from './schema.js';

export interface ContractsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  readonly receipts: Receipts;
}

export function createContractsSubgraph({ graph, policy, receipts }: ContractsDependencies): Subgraph {
  const governed = policy.govern(contractsSchema());
  const dependencies = { policy, receipts, repository: contractsRepository(graph) };
  return {
    name: 'contracts',
    schema: governed.schema,
    execute: (operation, scope) => governed.execute(operation, scope, (access) => createContext(access, dependencies)),
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}
