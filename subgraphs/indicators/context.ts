import type { AccessSession } from '../../policy/session.js';
import { createLoaders, type IndicatorsLoaders } from './loaders.js';
import type { IndicatorsRepository } from './repository.js';

/** What a resolver of this subgraph gets; made anew for each operation. */
export interface IndicatorsContext {
  readonly access: AccessSession;
  readonly repository: IndicatorsRepository;
  readonly loaders: IndicatorsLoaders;
}

export const createContext = (access: AccessSession, repository: IndicatorsRepository): IndicatorsContext => ({
  access,
  repository,
  loaders: createLoaders(repository),
});
