import { careerReading } from '../../ontology/reading/careers.js';
import type { Policy } from '../../policy/policy.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { createContext } from './context.js';
import { participantsRepository } from './repository.js';
import { participantsSchema } from './schema.js';

export interface ParticipantsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  /** The open graph of skills, which is only read. */
  readonly skillsGraph: Pick<Graph, 'read'>;
}

export function createParticipantsSubgraph({ graph, policy, skillsGraph }: ParticipantsDependencies): Subgraph {
  const governed = policy.govern(participantsSchema());
  const repository = participantsRepository(graph);
  const careers = careerReading(skillsGraph.read);
  return {
    name: 'participants',
    schema: governed.schema,
    execute: (operation, scope) =>
      governed.execute(operation, scope, (access) => createContext(access, governed, repository, careers)),
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}
