import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, type Response } from 'express';
import { commonServerOptions } from './apollo.js';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Config } from './config.js';
import { ApiError, ERROR_CODES, maskError } from './errors.js';
import { readHopPublicKeys } from './hop-keys.js';
import { bodyHash, createHopVerifier, HopTokenError, type VerifiedHop, type VerifyHop } from './hop-token.js';
import { errorHandler, listen, sendError } from './http.js';
import type { Log } from './log.js';
import { tellSubgraphErrors } from './subgraph-errors.js';
import type { RequestScope, Subgraph } from './subgraph.js';

export interface ServedSubgraph {
  /** `http://host:port`; the subgraph is at `/graphql`. */
  readonly url: string;
  /** Lets requests under way end, SHUTDOWN_TIMEOUT_MS at most, then stops; the subgraph itself stays open. */
  close(): Promise<void>;
}

interface HopContext {
  readonly scope: RequestScope;
}

/** Port of a subgraph process: its own setting, or the one the gateway looks for it at. */
export const subgraphPort = (config: Config, name: Subgraph['name']): number => {
  const url = new URL(config[`${name.toUpperCase() as Uppercase<Subgraph['name']>}_URL`]);
  return config.SUBGRAPH_PORT ?? Number(url.port || (url.protocol === 'https:' ? 443 : 80));
};

const hopOf = (response: Response): VerifiedHop => (response.locals as { hop: VerifiedHop }).hop;

/** Refuses whoever is not the gateway before the body is read, `_service` and `_entities` included. */
const requireHop =
  (verify: VerifyHop): RequestHandler =>
  async (request, response, next) => {
    try {
      const hop = await verify(request.get('authorization'));
      response.locals['hop'] = hop;
      response.locals['scope'] = hop.scope;
    } catch (cause) {
      if (!(cause instanceof HopTokenError)) throw cause;
      response.setHeader('WWW-Authenticate', 'Bearer');
      return sendError(response, 401, new ApiError('UNAUTHENTICATED', cause.message));
    }
    next();
  };

/** A hop token is worth the one body it was signed for. */
const requireOwnBody: RequestHandler = (request, response, next) => {
  const { bodyHash: signed } = hopOf(response);
  const { rawHash } = request as { rawHash?: string };
  if (rawHash === signed) return next();
  sendError(response, 403, new ApiError('UNAUTHENTICATED', 'The hop token was made for another request.'));
};

type Operation = Parameters<Subgraph['execute']>[0];

/** What Apollo Server hands to the executor of a gateway. */
interface ExecutorRequest {
  readonly document: Operation['document'];
  readonly request: Omit<Operation, 'document'>;
  readonly context: HopContext;
}

/** Apollo Server takes an error that is no Error for a fault. */
const asError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) });

/** Apollo Server parses, validates and keeps documents; execution is the subgraph's own. It asks for that in the form of a gateway. */
const asApolloGateway = (subgraph: Subgraph, log: Log) => ({
  onSchemaLoadOrUpdate(loaded: (context: { apiSchema: Subgraph['schema']; coreSupergraphSdl: string }) => void) {
    loaded({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({
    async executor({ document, request: { variables, operationName }, context: { scope } }: ExecutorRequest) {
      const origin = { subgraph: subgraph.name, requestId: scope.requestId };
      try {
        const { data, errors } = await subgraph.execute({ document, variables, operationName }, scope);
        return errors ? { data, errors: tellSubgraphErrors(errors, origin, log).map(asError) } : { data };
      } catch (cause) {
        log.error({ ...origin, err: cause }, 'a subgraph rejected');
        throw new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error');
      }
    },
  }),
  stop: async () => {},
});

/** What Apollo Server itself finds wrong is a fault of the plan; what came from the executor is told and logged already. */
const maskSubgraphError =
  (subgraph: string, log: Log) =>
  (formatted: GraphQLFormattedError): GraphQLFormattedError =>
    String(formatted.extensions?.['code']) in ERROR_CODES
      ? maskError(formatted)
      : tellSubgraphErrors([formatted], { subgraph, requestId: 'unknown' }, log)[0]!;

/**
 * Serves one subgraph to its gateway over HTTP. Nothing in the subgraph knows.
 *
 * @throws Error with Node's code when it cannot listen; Error naming HOP_PUBLIC_KEYS when there is no key to verify with
 */
export async function serveSubgraph(subgraph: Subgraph, config: Config, log: Log): Promise<ServedSubgraph> {
  const verify = createHopVerifier(await readHopPublicKeys(config), subgraph.name);
  const app = express().disable('x-powered-by').disable('etag');
  const { server, url } = await listen(app, subgraphPort(config, subgraph.name), config.HOST);
  const apollo = new ApolloServer<HopContext>({
    ...commonServerOptions(config, server, log),
    gateway: asApolloGateway(subgraph, log) as never,
    introspection: true, // to whoever has a hop token
    csrfPrevention: false, // no browser has one
    formatError: maskSubgraphError(subgraph.name, log),
  });
  await apollo.start().catch((cause: unknown) => {
    server.close();
    throw cause;
  });

  let stopping = false;
  app.get('/livez', (_request, response) => void response.json({ live: true }));
  app.get('/readyz', async (_request, response) => {
    const ready =
      !stopping &&
      (await subgraph.ready().then(
        () => true,
        () => false,
      ));
    response.status(ready ? 200 : 503).json({ ready });
  });
  const limitKb = config.SUBGRAPH_MAX_BODY_KB;
  const keepHash = (request: object, _response: unknown, raw: Buffer): void =>
    void Object.assign(request, { rawHash: bodyHash(raw) });
  app.use(requireHop(verify), express.json({ limit: `${limitKb}kb`, verify: keepHash }), requireOwnBody);
  app.use('/graphql', expressMiddleware(apollo, { context: async ({ res }) => ({ scope: hopOf(res).scope }) }));
  app.use(errorHandler(limitKb, log));

  return {
    url,
    async close() {
      stopping = true;
      await apollo.stop();
    },
  };
}
