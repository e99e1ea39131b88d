import type { Downloads } from './downloads.js';
import { escoConcepts, escoRelations } from './official-esco.js';
import type { Published } from './official-facts.js';
import { romeConcepts, romeRelations } from './official-rome.js';

/** The official downloads as facts to look up. Written apart from the selection, so that the two can disagree. */
export interface Official {
  /** Undefined for a concept that is not published. */
  concept(kind: string, uri: string): Published | undefined;
  /** Relations in the form of `relationKey`. */
  readonly relations: ReadonlySet<string>;
}

export function official(downloads: Downloads): Official {
  const concepts = { ...escoConcepts(downloads), ...romeConcepts(downloads) };
  return {
    concept: (kind, uri) => concepts[kind]?.(uri),
    relations: new Set([...escoRelations(downloads), ...romeRelations(downloads)]),
  };
}
