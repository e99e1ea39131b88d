import type { AccessSession } from '../../policy/session.js';
import type { ContractsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ContractsContext {
  readonly access: AccessSession;
  readonly repository: ContractsRepository;
}

export const createContext = (access: AccessSession, repository: ContractsRepository): ContractsContext => ({
  access,
  repository,
});
