import type { GraphQLDataSource } from '@apollo/gateway';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { Pool, type Dispatcher } from 'undici';
import type { Config } from '../runtime/config.js';
import type { SignHop } from '../runtime/hop-token.js';
import type { Log } from '../runtime/log.js';
import { tellSubgraphErrors } from '../runtime/subgraph-errors.js';
import { failedFetch, readSubgraphRequest, type SubgraphRequest } from './subgraph-request.js';

type GatewayResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;
type HttpConfig = Pick<Config, 'SUBGRAPH_TIMEOUT_MS' | 'SUBGRAPH_CONNECTIONS' | 'SUBGRAPH_MAX_RESPONSE_MB'>;

export interface HttpDataSource extends GraphQLDataSource {
  /** @throws Error when the subgraph does not say that it is ready */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Longest wait for a connection, in ms: a host that is gone is known sooner than a slow answer. */
const CONNECT_TIMEOUT_MS = 2_000;

/** Start of the JSON body, the same for each execution of a plan: escaped once. */
const heads = new WeakMap<DocumentNode, string>();

function bodyOf({ document, query, operationName, variables }: SubgraphRequest): string {
  let head = heads.get(document);
  if (head === undefined) {
    head = `{"query":${JSON.stringify(query)}${operationName ? `,"operationName":${JSON.stringify(operationName)}` : ''}`;
    heads.set(document, head);
  }
  return `${head},"variables":${JSON.stringify(variables ?? {})}}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error when the body is no GraphQL answer */
function readAnswer(text: string): { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] } {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (data !== undefined && data !== null && !isObject(data)) throw new Error('`data` is not an object');
  if (
    errors !== undefined &&
    !(Array.isArray(errors) && errors.every((error) => isObject(error) && typeof error['message'] === 'string'))
  ) {
    throw new Error('`errors` is not a list of errors');
  }
  if (data === undefined && errors === undefined) throw new Error('neither `data` nor `errors`');
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors as GraphQLFormattedError[] }),
  };
}

async function readText({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<string> {
  const type = String(headers['content-type'] ?? '');
  if (statusCode === 200 && /^application\/(graphql-response\+)?json\b/.test(type)) return body.text();
  await body.dump();
  throw new Error(`answered ${statusCode} ${type}`);
}

/**
 * Asks one subgraph over HTTP: kept-alive connections of a pool of its own, a time limit on the whole exchange,
 * a limit on the size of the answer, a hop token made for exactly this body. Whatever goes wrong reads
 * SUBGRAPH_UNAVAILABLE to the client, without address or body; the log has the cause.
 */
export function httpDataSource(name: string, url: string, config: HttpConfig, sign: SignHop, log: Log): HttpDataSource {
  const { origin, pathname, search } = new URL(url);
  const timeout = config.SUBGRAPH_TIMEOUT_MS;
  const pool = new Pool(origin, {
    connections: config.SUBGRAPH_CONNECTIONS,
    pipelining: 1,
    connect: { timeout: Math.min(CONNECT_TIMEOUT_MS, timeout) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: config.SUBGRAPH_MAX_RESPONSE_MB * 2 ** 20,
  });

  async function send(request: SubgraphRequest) {
    const body = bodyOf(request);
    const authorization = `Bearer ${sign(name, request.scope, body)}`;
    const response = await pool.request({
      method: 'POST',
      path: pathname + search,
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
      body,
      // undici's own limits start again with each byte; this one ends a slow drip.
      signal: AbortSignal.timeout(timeout),
    });
    return readAnswer(await readText(response));
  }

  return {
    async process(options) {
      const request = readSubgraphRequest(options);
      const from = { subgraph: name, requestId: request.scope.requestId };
      try {
        const { data, errors } = await send(request);
        return (errors ? { data, errors: tellSubgraphErrors(errors, from, log) } : { data }) as GatewayResponse;
      } catch (cause) {
        log.warn({ ...from, err: cause }, 'a subgraph did not answer');
        return failedFetch(
          request,
          'SUBGRAPH_UNAVAILABLE',
          `The ${name} part of the graph did not answer.`,
        ) as GatewayResponse;
      }
    },
    async ready() {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: '/readyz',
        signal: AbortSignal.timeout(timeout),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`The subgraph ${name} answered ${statusCode}`);
    },
    close: () => pool.close(),
  };
}
