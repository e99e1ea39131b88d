import { ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { commonServerOptions } from './apollo.js';
import type { Config } from './config.js';
import { ApiError, ERROR_CODES, maskError } from './errors.js';
import { readHopPublicKeys } from './hop-keys.js';
import { bodyHash, createHopVerifier, HopTokenError, type VerifiedHop, type VerifyHop } from './hop-token.js';
import { listen, sendError } from './http.js';
import { answerJsonPost, isEverydayPost, readBody } from './json-post.js';
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

const OTHER_REQUEST = new ApiError('UNAUTHENTICATED', 'The hop token was made for another request.');

interface Serving {
  readonly verify: VerifyHop;
  readonly apollo: ApolloServer<HopContext>;
  readonly limitKb: number;
  readonly log: Log;
}

/** Refuses whoever is not the gateway before the body is read, `_service` and `_entities` included; then reads, and answers. */
const answer = async (
  { verify, apollo, limitKb, log }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  let hop: VerifiedHop;
  try {
    hop = await verify(request.headers.authorization);
  } catch (cause) {
    if (!(cause instanceof HopTokenError)) throw cause;
    return sendError(response, 401, new ApiError('UNAUTHENTICATED', cause.message), undefined, [
      'WWW-Authenticate',
      'Bearer',
    ]);
  }
  const { requestId } = hop.scope;
  if (Number(request.headers['content-length'] ?? 0) > limitKb * 1024) {
    const error = new ApiError('LIMIT_EXCEEDED', `The request body is larger than ${limitKb} kB.`);
    return sendError(response, 413, error, requestId);
  }
  // A hop token is worth the one body it was signed for, and a gateway of ours signs for JSON of a known length.
  if (!isEverydayPost(request, '/graphql', limitKb)) return sendError(response, 403, OTHER_REQUEST, requestId);
  const body = await readBody(request);
  if (!body) return;
  if (bodyHash(body) !== hop.bodyHash) return sendError(response, 403, OTHER_REQUEST, requestId);
  await answerJsonPost(apollo, { request, response, body, context: { scope: hop.scope }, headers: [], requestId }, log);
};

const sendJson = (response: ServerResponse, status: number, value: object): void =>
  void response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));

/**
 * Serves one subgraph to its gateway over HTTP. Nothing in the subgraph knows. Nobody but a gateway of ours calls it, so
 * it takes what that sends, and health checks.
 *
 * @throws Error with Node's code when it cannot listen; Error naming HOP_PUBLIC_KEYS when there is no key to verify with
 */
export async function serveSubgraph(subgraph: Subgraph, config: Config, log: Log): Promise<ServedSubgraph> {
  const verify = createHopVerifier(await readHopPublicKeys(config), subgraph.name);
  let handle: RequestListener = (_request, response) => sendJson(response, 503, { ready: false, starting: true });
  const { server, url } = await listen(
    (request, response) => handle(request, response),
    subgraphPort(config, subgraph.name),
    config.HOST,
  );
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
  const serving: Serving = { verify, apollo, limitKb: config.SUBGRAPH_MAX_BODY_KB, log };
  const isReady = async (): Promise<boolean> =>
    !stopping &&
    subgraph.ready().then(
      () => true,
      () => false,
    );
  handle = (request, response) => {
    if (request.method === 'GET' && request.url === '/livez') return sendJson(response, 200, { live: true });
    if (request.method === 'GET' && request.url === '/readyz')
      return void isReady().then((ready) => sendJson(response, ready ? 200 : 503, { ready }));
    answer(serving, request, response).catch((cause: unknown) => {
      log.error({ err: cause }, 'fault while a request was read');
      sendError(response, 500, new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error'));
    });
  };

  return {
    url,
    async close() {
      stopping = true;
      await apollo.stop();
    },
  };
}
