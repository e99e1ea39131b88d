import type { Principal } from '../../runtime/principal.js';
import type { Policy, GovernedSchema } from '../../policy/policy.js';
import type { AccessSession } from '../../policy/session.js';
import { createLoaders, type ParticipantsLoaders } from './loaders.js';
import type { ParticipantsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ParticipantsContext {
  readonly access: AccessSession;
  readonly policy: Pick<Policy, 'evidence'> & Pick<GovernedSchema, 'access'>;
  readonly repository: ParticipantsRepository;
  readonly loaders: ParticipantsLoaders;
  /** Whom handles are made for in this request: the organisation that asks, or the person herself. */
  readonly recipient: string;
}

/** Nobody has handles under the empty name. */
export const recipientOf = ({ org, person }: Principal): string => org ?? person ?? '';

export function createContext(
  access: AccessSession,
  policy: ParticipantsContext['policy'],
  repository: ParticipantsRepository,
): ParticipantsContext {
  const recipient = recipientOf(access.scope.principal);
  return { access, policy, repository, recipient, loaders: createLoaders(repository, recipient) };
}
