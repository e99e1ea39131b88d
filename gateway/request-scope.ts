import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { ApiError } from '../runtime/errors.js';
import { sendError } from '../runtime/http.js';
import { ANONYMOUS } from '../runtime/principal.js';
import type { RequestScope } from '../runtime/subgraph.js';
import type { Authenticate } from './authenticate.js';

export const REQUEST_ID = 'Passerelle-Request-Id';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const headerOf = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** The request's id, the client's own if it is a plain UUID: anything else could be a text of its choice in our log. */
export function requestIdOf(request: IncomingMessage): string {
  const given = headerOf(request, REQUEST_ID);
  return given && UUID.test(given) ? given.toLowerCase() : randomUUID();
}

/** HTTP status of a refusal, and how the client may do better (RFC 6750). */
const REFUSALS: Readonly<Record<string, { status: number; header?: readonly [name: string, value: string] }>> = {
  UNAUTHENTICATED: { status: 401, header: ['WWW-Authenticate', 'Bearer error="invalid_token"'] },
  ACCESS_DENIED: { status: 403, header: ['WWW-Authenticate', 'Bearer error="insufficient_scope"'] },
  IDENTITY_UNAVAILABLE: { status: 503, header: ['Retry-After', '2'] },
};

/**
 * Who asks, known before the body is read.
 *
 * @param headers  of the answer, when it is a refusal: names and values in turn
 * @returns null when the request was refused, and answered
 */
export async function identify(
  authenticate: Authenticate,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  headers: readonly string[] = [],
): Promise<RequestScope | null> {
  try {
    const principal = await authenticate({
      authorization: headerOf(request, 'authorization'),
      purpose: headerOf(request, 'passerelle-purpose'),
    });
    return { principal, requestId };
  } catch (cause) {
    const refusal = cause instanceof ApiError ? REFUSALS[String(cause.extensions['code'])] : undefined;
    if (!refusal) throw cause;
    sendError(response, refusal.status, cause as ApiError, requestId, [...headers, ...(refusal.header ?? [])]);
    return null;
  }
}

/** Set by the handler below for every request of the API that Express handles. */
export const scopeOf = (response: Response): RequestScope => (response.locals as { scope: RequestScope }).scope;

/** Puts the scope on the response, or ends the request. */
export const identifyRequest =
  (authenticate: Authenticate): RequestHandler =>
  async (request, response, next) => {
    const requestId = requestIdOf(request);
    response.setHeader(REQUEST_ID, requestId);
    response.locals['scope'] = { principal: ANONYMOUS, requestId } satisfies RequestScope;
    const scope = await identify(authenticate, request, response, requestId);
    if (!scope) return;
    response.locals['scope'] = scope;
    next();
  };
