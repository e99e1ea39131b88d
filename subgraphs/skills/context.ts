import type { AccessSession } from '../../policy/session.js';
import type { Embeddings } from './content-match.js';
import { createLoaders, type SkillsLoaders } from './loaders.js';
import type { ReferenceLists } from './reference-lists.js';
import type { SkillsRepository } from './repository.js';

/** What a resolver of this subgraph gets. Skills are open data: nothing here depends on who asks. */
export interface SkillsContext {
  readonly access: AccessSession;
  readonly skills: SkillsRepository;
  readonly reference: Pick<ReferenceLists, 'list' | 'count'>;
  /** Null where no endpoint is set. */
  readonly embeddings: Embeddings | null;
  readonly loaders: SkillsLoaders;
}

export const createContext = (
  skills: SkillsRepository,
  reference: Pick<ReferenceLists, 'list' | 'count'>,
  access: AccessSession,
  embeddings: Embeddings | null = null,
): SkillsContext => ({
  access,
  skills,
  reference,
  embeddings,
  loaders: createLoaders(skills),
});
