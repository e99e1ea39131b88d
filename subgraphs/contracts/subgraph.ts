import { servedGovernedFields, type GovernedFields } from '../../policy/governed-fields.js';
import type { Erase } from '../../policy/erasure.js';
import { checkpointReader } from '../../policy/log/stored-checkpoints.js';
import { disclosureReader } from '../../policy/log/stored-disclosures.js';
import type { Policy } from '../../policy/policy.js';
import type { EvidenceSigner } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { createContext } from './context.js';
import { contractsRepository } from './repository.js';
import { agreementsRepository } from './repository-agreements.js';
import { negotiationsRepository } from './repository-negotiations.js';
import { contractsSchema } from './schema.js';

export interface ContractsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  /** Signs receipts of consents. */
  readonly signer: EvidenceSigner;
  /** Deletes what a holder keeps about a person, where records of people are kept. */
  readonly eraseRecords: Erase;
  /** What agreements may name. @default the governed fields of the supergraph of this build */
  readonly governed?: GovernedFields;
}

export function createContractsSubgraph({
  graph,
  policy,
  signer,
  eraseRecords,
  governed = servedGovernedFields(),
}: ContractsDependencies): Subgraph {
  const guarded = policy.govern(contractsSchema());
  // The log lies where the policy's evidence lies, and that is where contracts are (runtime/config.ts).
  const checkpoints = checkpointReader(graph);
  const parts = {
    receipts: { signer, latestCheckpoint: checkpoints.latest },
    repository: contractsRepository(graph, eraseRecords),
    agreements: agreementsRepository(graph),
    negotiations: negotiationsRepository(graph),
    governed,
    disclosures: disclosureReader(graph),
    checkpoints,
  };
  return {
    name: 'contracts',
    schema: guarded.schema,
    execute: (operation, scope) => guarded.execute(operation, scope, (access) => createContext(access, parts)),
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}
