import type { AccessSession } from '../../policy/session.js';
import { organisationOf } from './content/as-organisation.js';
import { contentLoaders, type ContentLoaders } from './content/loaders.js';
import type { ContentStore } from './content/store.js';
import type { Embeddings } from './content-match.js';
import { createLoaders, type SkillsLoaders } from './loaders.js';
import type { ReferenceLists } from './reference-lists.js';
import type { SkillsRepository } from './repository.js';

/** What a resolver of this subgraph gets. Skills are open data: of all this, `content` alone depends on who asks. */
export interface SkillsContext {
  readonly access: AccessSession;
  readonly skills: SkillsRepository;
  readonly reference: Pick<ReferenceLists, 'list' | 'count'>;
  /** Null where no endpoint is set. */
  readonly embeddings: Embeddings | null;
  readonly loaders: SkillsLoaders;
  /** Learning resources of organisations. */
  readonly content: ContentStore & { readonly loaders: ContentLoaders };
}

export const createContext = (
  skills: SkillsRepository,
  reference: Pick<ReferenceLists, 'list' | 'count'>,
  access: AccessSession,
  content: ContentStore,
  embeddings: Embeddings | null = null,
): SkillsContext => ({
  access,
  skills,
  reference,
  embeddings,
  loaders: createLoaders(skills),
  content: { ...content, loaders: contentLoaders(content, organisationOf({ access })) },
});
