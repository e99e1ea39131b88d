import { parse } from 'graphql';
import { ANONYMOUS } from '../runtime/principal.js';
import type { Subgraph, SubgraphName } from '../runtime/subgraph.js';

/** One everyday operation on open data per subgraph; contracts has none. */
const OPERATIONS: Readonly<Partial<Record<SubgraphName, string>>> = {
  skills: `{
    searchConcepts(text: "soignant") { edges { node { uri prefLabel } } }
    romeOccupation(code: "J1501") { prefLabel mobilities { nodes { prefLabel } } }
  }`,
  participants: '{ participants { edges { node { legalName } } } }',
  indicators: '{ indicators { label observations(first: 1) { value } } }',
};

/**
 * Asks each subgraph an everyday question before anybody else does: Neo4j plans a statement when it first meets it, and a
 * new user's first query should not wait for that. Nothing depends on the answers.
 */
export async function warmUp(subgraphs: readonly Subgraph[]): Promise<void> {
  await Promise.all(
    subgraphs.map(async (subgraph) => {
      const operation = OPERATIONS[subgraph.name];
      if (operation)
        await subgraph.execute({ document: parse(operation) }, { principal: ANONYMOUS, requestId: 'warm-up' });
    }),
  );
}
