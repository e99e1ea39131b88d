import { checkpointReader } from '../../policy/log/stored-checkpoints.js';
import { disclosureReader } from '../../policy/log/stored-disclosures.js';
import type { Policy } from '../../policy/policy.js';
import type { EvidenceSigner } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { createContext } from './context.js';
import { contractsRepository } from './repository.js';
import { contractsSchema } from './schema.js';

export interface ContractsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  /** Signs receipts of consents. */
  readonly signer: EvidenceSigner;
}

export function createContractsSubgraph({ graph, policy, signer }: ContractsDependencies): Subgraph {
  const governed = policy.govern(contractsSchema());
  // The log lies where the policy's evidence lies, and that is where contracts are (runtime/config.ts).
  const checkpoints = checkpointReader(graph);
  const sources = {
    receipts: { signer, latestCheckpoint: checkpoints.latest },
    repository: contractsRepository(graph),
    disclosures: disclosureReader(graph),
    checkpoints,
  };
  return {
    name: 'contracts',
    schema: governed.schema,
    execute: (operation, scope) => governed.execute(operation, scope, (access) => createContext(access, sources)),
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}
