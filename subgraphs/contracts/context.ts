import type { GovernedFields } from '../../policy/governed-fields.js';
import type { CheckpointReader } from '../../policy/log/stored-checkpoints.js';
import type { DisclosureReader } from '../../policy/log/stored-disclosures.js';
import type { AccessSession } from '../../policy/session.js';
import type { Receipts } from './consents/receipt.js';
import { createLoaders, type ContractsLoaders } from './loaders.js';
import type { ContractsRepository } from './repository.js';
import type { AgreementsRepository } from './repository-agreements.js';
import type { NegotiationsRepository } from './repository-negotiations.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ContractsContext {
  readonly access: AccessSession;
  readonly repository: ContractsRepository;
  readonly agreements: AgreementsRepository;
  readonly negotiations: NegotiationsRepository;
  /** What agreements may name: governed fields of the whole supergraph. */
  readonly governed: GovernedFields;
  readonly receipts: Receipts;
  readonly disclosures: DisclosureReader;
  readonly checkpoints: CheckpointReader;
  readonly loaders: ContractsLoaders;
}

export const createContext = (
  access: AccessSession,
  sources: Omit<ContractsContext, 'access' | 'loaders'>,
): ContractsContext => ({ access, ...sources, loaders: createLoaders(sources.disclosures) });
