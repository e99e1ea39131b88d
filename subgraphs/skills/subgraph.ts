import type { Policy } from '../../policy/policy.js';
import type { Embedder } from '../../runtime/embeddings.js';
import type { Log } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { contentStore } from './content/store.js';
import { createContext } from './context.js';
import { referenceLists } from './reference-lists.js';
import { skillsRepository } from './repository.js';
import { skillsSchema } from './schema.js';

export interface SkillsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  readonly log: Log;
  /** Absent or null: texts are matched by their words alone, and leave the process never. */
  readonly embedder?: Embedder | null;
}

/** ESCO, ISCO and ROME: open reference data, the same for everybody; and what organisations map to it, each its own. */
export function createSkillsSubgraph({ graph, policy, log, embedder = null }: SkillsDependencies): Subgraph {
  const skills = skillsRepository(graph);
  const reference = referenceLists(graph);
  const content = contentStore(graph);
  const embeddings = embedder && {
    embedder,
    onFault: (cause: unknown) => log.warn({ err: cause }, 'a text was matched by its words alone'),
  };
  const governed = policy.govern(skillsSchema());
  return {
    name: 'skills',
    schema: governed.schema,
    execute: (operation, scope) =>
      governed.execute(operation, scope, (access) => createContext(skills, reference, access, content, embeddings)),
    // With the labels read, so that nobody's first keystroke waits for them.
    ready: async () => void (await Promise.all([skills.ping(), reference.prepare(), skills.suggestionIndex()])),
    // The graph is whoever opened it's to close.
    close: async () => undefined,
  };
}
