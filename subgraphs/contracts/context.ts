import type { CheckpointReader } from '../../policy/log/stored-checkpoints.js';
import type { DisclosureReader } from '../../policy/log/stored-disclosures.js';
import type { AccessSession } from '../../policy/session.js';
import type { Receipts } from './consents/receipt.js';
import { createLoaders, type ContractsLoaders } from './loaders.js';
import type { ContractsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ContractsContext {
  readonly access: AccessSession;
  readonly repository: ContractsRepository;
  readonly receipts: Receipts;
  readonly disclosures: DisclosureReader;
  readonly checkpoints: CheckpointReader;
  readonly loaders: ContractsLoaders;
}

export const createContext = (
  access: AccessSession,
  sources: Omit<ContractsContext, 'access' | 'loaders'>,
): ContractsContext => ({ access, ...sources, loaders: createLoaders(sources.disclosures) });
