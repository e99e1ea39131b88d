/**
 * `plain-gateway.cli.ts SUPERGRAPH PORT`: Apollo's gateway and server as they come, with a static supergraph, handing
 * the client's Authorization on, as their documentation shows it.
 */
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

interface Context {
  readonly authorization?: string | undefined;
}

const [supergraph, port] = process.argv.slice(2) as [string, string];
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

class ForwardingDataSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Context>): void {
    const { authorization } = context as Context;
    if (authorization) request.http?.headers.set('authorization', authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(supergraph, 'utf8'),
  buildService: ({ url }) => new ForwardingDataSource({ url: url! }),
});
await startStandaloneServer(new ApolloServer<Context>({ gateway }), {
  listen: { port: Number(port), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
