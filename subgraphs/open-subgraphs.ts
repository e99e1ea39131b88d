import { createPolicy } from '../policy/create-policy.js';
import { disclosureLog } from '../policy/disclosure-log.js';
import { evidenceReader } from '../policy/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Log } from '../runtime/log.js';
import type { Graph, Part } from '../runtime/neo4j.js';
import type { Subgraph, SubgraphName } from '../runtime/subgraph.js';
import { createContractsSubgraph } from './contracts/subgraph.js';
import { createIndicatorsSubgraph } from './indicators/subgraph.js';
import { createParticipantsSubgraph } from './participants/subgraph.js';
import { createSkillsSubgraph } from './skills/subgraph.js';

interface Dependencies {
  readonly graph: Graph;
  readonly policy: Policy;
  readonly log: Log;
}

const CREATE: Readonly<Record<SubgraphName, (dependencies: Dependencies) => Subgraph>> = {
  skills: createSkillsSubgraph,
  participants: createParticipantsSubgraph,
  contracts: createContractsSubgraph,
  indicators: createIndicatorsSubgraph,
};

/** Subgraphs of one process on their graphs, under one policy: one reader of evidence, one chain of the log. */
export function openSubgraphs(names: readonly SubgraphName[], graphOf: (part: Part) => Graph, log: Log): Subgraph[] {
  const policy = createPolicy({
    evidence: evidenceReader(graphOf('policy'), (agreement, fault) =>
      log.warn({ agreement, fault }, 'an agreement is not what both its parties signed; it opens nothing'),
    ),
    disclosures: disclosureLog(graphOf('policy')),
    log,
  });
  return names.map((name) => CREATE[name]({ graph: graphOf(name), policy, log }));
}
