import { createPolicy } from '../policy/create-policy.js';
import { disclosureLog } from '../policy/disclosure-log.js';
import { evidenceReader } from '../policy/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Config } from '../runtime/config.js';
import type { Log } from '../runtime/log.js';
import { openDriver, openGraph, type Driver, type Graph, type Neo4jAddress, type Part } from '../runtime/neo4j.js';
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

export interface OpenSubgraphs {
  readonly subgraphs: readonly Subgraph[];
  /** Closes the subgraphs, then their connections. */
  close(): Promise<void>;
}

/** Opens subgraphs on their servers, with one policy and one connection pool per server in the process. Nothing is asked yet. */
export function openSubgraphs(
  names: readonly SubgraphName[],
  addressOf: (part: Part) => Neo4jAddress,
  config: Config,
  log: Log,
): OpenSubgraphs {
  const drivers = new Map<string, Driver>();
  const graphOf = (part: Part): Graph => {
    const address = addressOf(part);
    const driver = drivers.get(address.uri) ?? openDriver(address, config);
    drivers.set(address.uri, driver);
    return openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS);
  };
  const evidence = graphOf('policy');
  const policy = createPolicy({ evidence: evidenceReader(evidence), disclosures: disclosureLog(evidence), log });
  const subgraphs = names.map((name) => CREATE[name]({ graph: graphOf(name), policy, log }));
  return {
    subgraphs,
    async close() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
      await Promise.all([...drivers.values()].map((driver) => driver.close()));
    },
  };
}
