import type { BeforePlanning } from '../policy/before-planning.js';
import { createPolicy } from '../policy/create-policy.js';
import { evidenceReader } from '../policy/evidence.js';
import { disclosureLog } from '../policy/log/disclosure-log.js';
import type { Policy } from '../policy/policy.js';
import type { Config } from '../runtime/config.js';
import { createEmbedder, type Embedder, type EmbeddingSettings } from '../runtime/embeddings.js';
import type { EvidenceSigner } from '../runtime/evidence-key.js';
import type { Log } from '../runtime/log.js';
import type { Graph, Part } from '../runtime/neo4j.js';
import type { Subgraph, SubgraphName } from '../runtime/subgraph.js';
import { createContractsSubgraph } from './contracts/subgraph.js';
import { createIndicatorsSubgraph } from './indicators/subgraph.js';
import { eraseRecords } from './participants/repository-erasure.js';
import { createParticipantsSubgraph } from './participants/subgraph.js';
import { createSkillsSubgraph } from './skills/subgraph.js';

interface Dependencies {
  readonly graph: Graph;
  readonly skillsGraph: Graph;
  readonly policy: Policy;
  readonly signer: EvidenceSigner;
  readonly log: Log;
  readonly embedder: Embedder | null;
}

const CREATE: Readonly<Record<SubgraphName, (dependencies: Dependencies) => Subgraph>> = {
  skills: createSkillsSubgraph,
  participants: createParticipantsSubgraph,
  contracts: (dependencies) => createContractsSubgraph({ ...dependencies, eraseRecords }),
  indicators: createIndicatorsSubgraph,
};

/** What a process signs with, and how often it signs the state of its log. */
export interface EvidenceOptions {
  readonly signer: EvidenceSigner;
  readonly config: Pick<Config, 'LOG_CHECKPOINT_RECORDS' | 'LOG_CHECKPOINT_S'> & EmbeddingSettings;
}

/** The subgraphs of one process, and what a gateway of the same process may refuse for them. */
export interface OpenSubgraphs {
  readonly subgraphs: readonly Subgraph[];
  readonly beforePlanning: BeforePlanning;
}

/**
 * Subgraphs of one process on their graphs, under one policy: one reader of evidence, one chain of the log. The last
 * records get their checkpoint when a subgraph is closed.
 */
export function openSubgraphs(
  names: readonly SubgraphName[],
  graphOf: (part: Part) => Graph,
  log: Log,
  { signer, config }: EvidenceOptions,
): OpenSubgraphs {
  const disclosures = disclosureLog(graphOf('policy'), {
    signer,
    checkpointRecords: config.LOG_CHECKPOINT_RECORDS,
    checkpointMs: config.LOG_CHECKPOINT_S * 1_000,
    onFault: (cause) => log.error({ err: cause }, 'a checkpoint of the disclosure log was not made as it should be'),
  });
  const policy = createPolicy({
    evidence: evidenceReader(graphOf('policy'), (agreement, fault) =>
      log.warn({ agreement, fault }, 'an agreement is not what both its parties signed; it opens nothing'),
    ),
    disclosures,
    log,
  });
  const embedder = createEmbedder(config);
  const subgraphs = names.map((name) => {
    const subgraph = CREATE[name]({
      graph: graphOf(name),
      skillsGraph: graphOf('skills'),
      policy,
      signer,
      log,
      embedder,
    });
    return {
      ...subgraph,
      async close() {
        await subgraph.close();
        await disclosures.close();
      },
    };
  });
  return { subgraphs, beforePlanning: policy.beforePlanning };
}
