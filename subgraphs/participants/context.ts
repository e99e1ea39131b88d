import type { CareerReading, CareersKept } from '../../ontology/reading/careers.js';
import { audiencesOf, type Audience } from '../../policy/audience.js';
import { NOTHING_KNOWN } from '../../policy/model.js';
import type { GovernedSchema } from '../../policy/policy.js';
import type { AccessSession } from '../../policy/session.js';
import { createLoaders, type ParticipantsLoaders } from './loaders.js';
import type { ParticipantsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface ParticipantsContext {
  readonly access: AccessSession;
  readonly policy: Pick<GovernedSchema, 'access'>;
  readonly repository: ParticipantsRepository;
  readonly loaders: ParticipantsLoaders;
  /** What occupations ask for, and the moves between them: open data, read without anything of a person in the question. */
  readonly careers: CareerReading;
}

export function createContext(
  access: AccessSession,
  policy: ParticipantsContext['policy'],
  repository: ParticipantsRepository,
  careers: CareersKept,
): ParticipantsContext {
  // Evidence that cannot be read closes every row; until then a handle of the caller's own is looked up like any other.
  const audiences = (): Promise<readonly Audience[]> =>
    access.parties().then(
      (parties) => audiencesOf(access.scope.principal, parties, access.now.getTime()),
      () => audiencesOf(access.scope.principal, NOTHING_KNOWN, access.now.getTime()),
    );
  return { access, policy, repository, loaders: createLoaders(repository, audiences), careers: careers.openCareers() };
}
