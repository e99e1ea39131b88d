import type { Policy } from '../../policy/policy.js';
import type { AccessSession } from '../../policy/session.js';
import type { Receipts } from './consents/receipt.js';
import type { ContractsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ContractsContext {
  readonly access: AccessSession;
  readonly policy: Pick<Policy, 'evidence'>;
  readonly repository: ContractsRepository;
  readonly receipts: Receipts;
}

export const createContext = (
  access: AccessSession,
  { policy, repository, receipts }: Omit<ContractsContext, 'access'>,
): ContractsContext => ({
  access,
  policy,
  repository,
  receipts,
});
