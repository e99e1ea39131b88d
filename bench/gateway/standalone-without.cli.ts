/** `standalone-without.cli.ts policy|log`: Passerelle in one process, without the policy around people or without the log of it. For the bench alone. */
import { execute, type ExecutionResult } from 'graphql';
import { startGateway } from '../../gateway/server.js';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import { addressOf, type Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { openSubgraphs } from '../../subgraphs/open-subgraphs.js';
import { createParticipantsSubgraph } from '../../subgraphs/participants/subgraph.js';
import { openPartGraphs } from '../../subgraphs/part-graphs.js';
import { NO_LOG } from '../governed/variants.js';
import { unguarded } from './policy-off.js';

const [without] = process.argv.slice(2);
const config = readConfig();
const log = createLog(config, 'bench');
const graphs = openPartGraphs({ addressOf: (part) => addressOf(config, part)! }, config);

function withoutPolicy(graph: Graph): Subgraph {
  const { schema, createContext } = unguarded('participants', graph);
  return {
    name: 'participants',
    schema,
    execute: async ({ document, variables, operationName }) =>
      execute({
        schema,
        document,
        contextValue: createContext(),
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }) as Promise<ExecutionResult>,
    ready: async () => void (await graph.read('RETURN 1')),
    close: async () => undefined,
  };
}

const withoutLog = (graph: Graph): Subgraph =>
  createParticipantsSubgraph({
    graph,
    skillsGraph: graphs.of('skills'),
    policy: createPolicy({ evidence: evidenceReader(graphs.of('policy')), disclosures: NO_LOG, log }),
  });

const participants = { policy: withoutPolicy, log: withoutLog }[without ?? ''];
if (!participants) throw new Error('standalone-without.cli.ts policy|log');
const { signer } = await ephemeralEvidence();
const { subgraphs } = openSubgraphs(['skills', 'contracts', 'indicators'], graphs.of, log, { signer, config });
await startGateway({ config, log, subgraphs: [...subgraphs, participants(graphs.of('participants'))] });
