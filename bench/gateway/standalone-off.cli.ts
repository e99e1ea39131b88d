/** `standalone-off.cli.ts`: Passerelle in one process with the policy around people switched off. For the bench alone. */
import { execute, type ExecutionResult } from 'graphql';
import { startGateway } from '../../gateway/server.js';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import { addressOf, type Graph } from '../../runtime/neo4j.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { openSubgraphs } from '../../subgraphs/open-subgraphs.js';
import { openPartGraphs } from '../../subgraphs/part-graphs.js';
import { unguarded } from './policy-off.js';

const config = readConfig();
const log = createLog(config, 'bench');
const graphs = openPartGraphs({ addressOf: (part) => addressOf(config, part)! }, config);

function openParticipants(graph: Graph): Subgraph {
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

const { signer } = await ephemeralEvidence();
const subgraphs = openSubgraphs(['skills', 'contracts', 'indicators'], graphs.of, log, { signer, config });
await startGateway({ config, log, subgraphs: [...subgraphs, openParticipants(graphs.of('participants'))] });
