import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { JSONWebKeySet } from 'jose';
import { beforePlanningByToken, type BeforePlanning } from '../policy/before-planning.js';
import { commonServerOptions } from '../runtime/apollo.js';
import { type Config, issuerFault } from '../runtime/config.js';
import { errorHandler, listen, type ListeningServer } from '../runtime/http.js';
import type { Log } from '../runtime/log.js';
import { StartupFailure } from '../runtime/startup-failure.js';
import type { Subgraph } from '../runtime/subgraph.js';
import { createApolloGateway } from './apollo-gateway.js';
import { createAuthenticator, type Authenticate } from './authenticate.js';
import { API_HEADERS, everydayRequests } from './everyday-requests.js';
import { explorer } from './explorer/explorer.js';
import { formatGatewayError } from './format-error.js';
import { issuerKeys } from './issuer-keys.js';
import { operationLimits } from './limits.js';
import { nodeLimit } from './node-limit.js';
import { readiness } from './readiness.js';
import { requestOutcome } from './request-outcome.js';
import { identifyRequest, scopeOf } from './request-scope.js';
import { resolvableOperation } from './resolvable-operation.js';
import type { GatewayContext } from './subgraph-request.js';
import { inProcessSources, remoteSources, type SubgraphSources } from './subgraph-sources.js';

/** An issuer of access tokens that the gateway's own address serves. */
export interface OwnIssuer {
  readonly issuer: string;
  readonly router: Router;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly log: Log;
  /** Subgraphs of this process. @default those at the addresses of the settings, over HTTP */
  readonly subgraphs?: readonly Subgraph[];
  /** The policy of the subgraphs of this process. @default what the token alone decides: a gateway by itself has no evidence */
  readonly beforePlanning?: BeforePlanning;
  /** Makes the issuer this gateway serves and trusts, once its address is known. @default the one OIDC_ISSUER names */
  readonly ownIssuer?: (url: string) => Promise<OwnIssuer>;
  /** Public keys that evidence is verified with, for everybody: the log's checkpoints, receipts. @default none are served */
  readonly evidenceKeys?: () => Promise<JSONWebKeySet>;
  /** Text of the supergraph. @default supergraph.graphql beside this file */
  readonly supergraphSdl?: string;
}

export interface RunningGateway {
  /** `http://host:port`; the API is at `/graphql`, the explorer at `/`. */
  readonly url: string;
  /** Lets requests under way end, SHUTDOWN_TIMEOUT_MS at most, then stops. */
  close(): Promise<void>;
}

export const introspectionAllowed = (config: Pick<Config, 'INTROSPECTION' | 'NODE_ENV'>): boolean =>
  config.INTROSPECTION ? config.INTROSPECTION === 'on' : config.NODE_ENV !== 'production';

const NOTHING_HERE =
  'There is nothing here; the API is at /graphql. A browser that opens / (a GET with Accept: text/html) gets the explorer.';

const starting: RequestHandler = (_request, response) =>
  void response.status(503).json({ ready: false, starting: true });

function createServer(
  options: GatewayOptions,
  sdl: string,
  { sources }: SubgraphSources,
  { server }: ListeningServer,
): ApolloServer<GatewayContext> {
  const { config, log } = options;
  const common = commonServerOptions(config, server, log);
  const introspection = introspectionAllowed(config);
  return new ApolloServer<GatewayContext>({
    ...common,
    plugins: [...common.plugins, resolvableOperation, nodeLimit(config), requestOutcome(log)],
    gateway: createApolloGateway(sdl, sources, log, {
      beforePlanning: options.beforePlanning ?? beforePlanningByToken,
    }),
    introspection,
    // "Did you mean" tells parts of a schema; where introspection is open it hides nothing.
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    validationRules: [operationLimits(config)],
    formatError: formatGatewayError,
  });
}

/** Where anybody finds the keys to verify with (a well-known address, RFC 8615). */
const EVIDENCE_KEYS = '/.well-known/passerelle-evidence-keys.json';

const apiHeaders: RequestHandler = (_request, response, next) => {
  for (let i = 0; i < API_HEADERS.length; i += 2) response.setHeader(API_HEADERS[i]!, API_HEADERS[i + 1]!);
  next();
};

/** Everything behind the address but everyday requests of the API, in the order a request meets it. */
function createApp(
  { config, log }: GatewayOptions,
  evidenceKeys: JSONWebKeySet | undefined,
  authenticate: Authenticate,
  apollo: ApolloServer<GatewayContext>,
  probes: RequestHandler,
  own: OwnIssuer | undefined,
): Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.get('/livez', (_request, response) => void response.json({ live: true }));
  app.get('/readyz', probes);
  if (own) app.use(own.router);
  app.use(helmet());
  if (evidenceKeys)
    app.get(EVIDENCE_KEYS, (_request, response) => void response.type('application/jwk-set+json').json(evidenceKeys));
  app.get(['/', '/graphql'], explorer(log));
  app.use(
    '/graphql',
    apiHeaders,
    identifyRequest(authenticate),
    express.json({ limit: `${config.MAX_BODY_KB}kb` }),
    expressMiddleware(apollo, { context: async ({ res }) => ({ scope: scopeOf(res) }) }),
  );
  app.use((_request, response) => void response.status(404).json({ errors: [{ message: NOTHING_HERE }] }));
  app.use(errorHandler(config.MAX_BODY_KB, log));
  return app;
}

/**
 * Starts a gateway. It listens first, so that a taken port is known before anything else is done, and answers 503
 * until the rest is ready.
 *
 * @throws Error with Node's code when it cannot listen; StartupFailure or Error naming the setting otherwise
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { config, log } = options;
  const noIssuer = issuerFault(config);
  if (noIssuer) throw new StartupFailure(noIssuer);
  const sdl = options.supergraphSdl ?? (await readFile(new URL('supergraph.graphql', import.meta.url), 'utf8'));
  let handle: RequestListener = express().disable('x-powered-by').use(starting);
  const listening = await listen((request, response) => handle(request, response), config.PORT, config.HOST);
  let stopping = false;
  try {
    const own = await options.ownIssuer?.(listening.url);
    const trusted = own ? { ...config, OIDC_ISSUER: own.issuer } : config;
    const sources = options.subgraphs ? inProcessSources(options.subgraphs, log) : await remoteSources(config, log);
    const apollo = createServer(options, sdl, sources, listening);
    await apollo.start();
    const authenticate = createAuthenticator(trusted, issuerKeys(trusted));
    const probes = readiness(sources.probes, () => stopping);
    const otherwise = createApp(options, await options.evidenceKeys?.(), authenticate, apollo, probes, own);
    handle = everydayRequests({ apollo, authenticate, limitKb: config.MAX_BODY_KB, log, otherwise });
    return {
      url: listening.url,
      async close() {
        stopping = true;
        await apollo.stop();
        await sources.close();
      },
    };
  } catch (cause) {
    listening.server.close();
    listening.server.closeAllConnections();
    throw cause;
  }
}
