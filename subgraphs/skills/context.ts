import type { AccessSession } from '../../policy/session.js';
import { createLoaders, type SkillsLoaders } from './loaders.js';
import type { ReferenceLists } from './reference-lists.js';
import type { SkillsRepository } from './repository.js';

/** What a resolver of this subgraph gets. Skills are open data: nothing here depends on who asks. */
export interface SkillsContext {
  readonly access: AccessSession;
  readonly skills: SkillsRepository;
  readonly reference: Pick<ReferenceLists, 'list' | 'count'>;
  readonly loaders: SkillsLoaders;
}

export const createContext = (
  skills: SkillsRepository,
  reference: Pick<ReferenceLists, 'list' | 'count'>,
  access: AccessSession,
): SkillsContext => ({
  access,
  skills,
  reference,
  loaders: createLoaders(skills),
});
