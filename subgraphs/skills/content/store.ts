import type { Graph } from '../../../runtime/neo4j.js';
import { mappingsRepository, type MappingsRepository } from '../repository-mappings.js';
import { resourcesRepository, type ResourcesRepository } from '../repository-resources.js';
import { sharedRepository, type SharedRepository } from '../repository-shared.js';

/** What organisations keep here: their learning resources, and what those are mapped to. */
export interface ContentStore {
  readonly resources: ResourcesRepository;
  readonly mappings: MappingsRepository;
  /** What everybody sees of those that are shared. */
  readonly shared: SharedRepository;
}

export const contentStore = (graph: Graph): ContentStore => ({
  resources: resourcesRepository(graph),
  mappings: mappingsRepository(graph),
  shared: sharedRepository(graph),
});
