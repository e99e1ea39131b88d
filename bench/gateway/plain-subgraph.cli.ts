/**
 * `plain-subgraph.cli.ts NAME PORT on|off`: a subgraph behind an Apollo Server as it comes, with the project's schema,
 * resolvers and statements. The policy is off (an executable schema and nothing else), or on; whoever asks is taken
 * for the recipient of the bench's agreement, without a look at any token.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import { addressOf } from '../../runtime/neo4j.js';
import type { Subgraph, SubgraphName, SubgraphOperation } from '../../runtime/subgraph.js';
import { openSubgraphs } from '../../subgraphs/open-subgraphs.js';
import { openPartGraphs } from '../../subgraphs/part-graphs.js';
import { ASKER, unguarded } from './policy-off.js';

const [name, port, policy] = process.argv.slice(2) as [SubgraphName, string, 'on' | 'off'];
const config = readConfig();
const graphs = openPartGraphs({ addressOf: (part) => addressOf(config, part)! }, config);

interface ExecutorRequest {
  readonly document: SubgraphOperation['document'];
  readonly request: Omit<SubgraphOperation, 'document'>;
}

/** Apollo Server lets somebody else execute only in the form of a gateway. */
const executedBy = (subgraph: Subgraph) => ({
  onSchemaLoadOrUpdate(loaded: (context: { apiSchema: Subgraph['schema']; coreSupergraphSdl: string }) => void) {
    loaded({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: async () => ({
    executor: ({ document, request: { variables, operationName } }: ExecutorRequest) =>
      subgraph.execute({ document, variables, operationName }, { principal: ASKER, requestId: 'bench' }),
  }),
  stop: async () => undefined,
});

const { signer } = await ephemeralEvidence();

function createServer(): { server: ApolloServer; createContext: () => object } {
  if (policy === 'off' && (name === 'skills' || name === 'participants')) {
    const { schema, createContext } = unguarded(name, graphs.of(name));
    return { server: new ApolloServer({ schema }), createContext };
  }
  const { subgraphs } = openSubgraphs([name], graphs.of, createLog(config, name), { signer, config });
  const [subgraph] = subgraphs;
  return { server: new ApolloServer({ gateway: executedBy(subgraph!) as never }), createContext: () => ({}) };
}

const { server, createContext } = createServer();
await startStandaloneServer(server, {
  listen: { port: Number(port), host: '127.0.0.1' },
  context: async () => createContext(),
});
