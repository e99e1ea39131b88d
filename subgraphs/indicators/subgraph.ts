import type { Policy } from '../../policy/policy.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { createContext } from './context.js';
import { indicatorsRepository } from './repository.js';
import { indicatorsSchema } from './schema.js';

export interface IndicatorsDependencies {
  readonly graph: Graph;
  readonly policy: Policy;
}

export function createIndicatorsSubgraph({ graph, policy }: IndicatorsDependencies): Subgraph {
  const governed = policy.govern(indicatorsSchema());
  const repository = indicatorsRepository(graph);
  return {
    name: 'indicators',
    schema: governed.schema,
    execute: (operation, scope) => governed.execute(operation, scope, (access) => createContext(access, repository)),
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}
