import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErrorRequestHandler } from 'express';
import { ApiError, maskError } from './errors.js';
import type { Log } from './log.js';

/** Longest a client may take to send its headers, in ms, and the whole request: a slow sender must not hold a connection. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Idle connections stay open longer than clients and proxies keep theirs, in ms, so that these close first and no request meets a closing one. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

export interface ListeningServer {
  readonly server: Server;
  /** `http://host:port` as a client on this machine reaches it, without a slash at the end. */
  readonly url: string;
}

/** A host as a URL writes it; an address that means "all" is reached over loopback. */
const urlHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/**
 * @param port  0 takes any free one
 * @throws Error with Node's code (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen
 */
export async function listen(handler: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { server, url: `http://${urlHost(host)}:${(server.address() as AddressInfo).port}` };
}

/**
 * Answers with one GraphQL error, in the form every client of the API reads.
 *
 * @param headers  names and values, in turn
 */
export function sendError(
  response: ServerResponse,
  status: number,
  error: ApiError,
  requestId?: string,
  headers: readonly string[] = [],
): void {
  const { message, extensions } = maskError(error.toJSON());
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i]!, headers[i + 1]!);
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(
    JSON.stringify({ errors: [{ message, extensions: { ...extensions, ...(requestId && { requestId }) } }] }),
  );
}

/** What body-parser found wrong with a body, by its `type`. */
const BODY_FAULTS: Readonly<Record<string, (limitKb: number) => ApiError>> = {
  'entity.too.large': (limitKb) => new ApiError('LIMIT_EXCEEDED', `The request body is larger than ${limitKb} kB.`),
  'entity.parse.failed': () => new ApiError('BAD_USER_INPUT', 'The request body is not JSON.'),
  'charset.unsupported': () => new ApiError('BAD_USER_INPUT', 'The request body must be UTF-8.'),
  'encoding.unsupported': () =>
    new ApiError('BAD_USER_INPUT', 'The Content-Encoding of the request body is not accepted.'),
  'request.size.invalid': () =>
    new ApiError('BAD_USER_INPUT', 'The request body is not as long as its Content-Length says.'),
};

/** Express's last handler: a wrong body is the client's fault and says so; anything else is ours, masked and logged. */
export const errorHandler =
  (limitKb: number, log: Log): ErrorRequestHandler =>
  (cause: { type?: unknown; status?: unknown } | undefined, _request, response, next) => {
    if (response.headersSent) return next(cause);
    const fault = Object.hasOwn(BODY_FAULTS, String(cause?.type)) ? BODY_FAULTS[String(cause?.type)] : undefined;
    const requestId = (response.locals as { scope?: { requestId?: string } }).scope?.requestId;
    if (fault) return sendError(response, Number(cause?.status), fault(limitKb), requestId);
    if (cause?.type === 'request.aborted') return;
    log.error({ err: cause, requestId }, 'fault while a request was read');
    sendError(response, 500, new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error'), requestId);
  };
