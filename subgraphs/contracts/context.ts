import type { EvidenceReader } from '../../policy/evidence.js';
import type { GovernedFields } from '../../policy/governed-fields.js';
import type { AccessSession } from '../../policy/session.js';
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
  readonly evidence: EvidenceReader;
}

export const createContext = (access: AccessSession, parts: Omit<ContractsContext, 'access'>): ContractsContext => ({
  access,
  ...parts,
});
