import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { ApiError } from '../runtime/errors.js';
import { sendError } from '../runtime/http.js';
import { ANONYMOUS } from '../runtime/principal.js';
import type { RequestScope } from '../runtime/subgraph.js';
import type { Authenticate } from './authenticate.js';

const REQUEST_ID = 'Passerelle-Request-Id';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Set by the two handlers below for every request of the API. */
export const scopeOf = (response: Response): RequestScope => (response.locals as { scope: RequestScope }).scope;

/** Gives the request an id, the client's own if it is a plain UUID: anything else could be a text of its choice in our log. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get(REQUEST_ID);
  const requestId = given && UUID.test(given) ? given.toLowerCase() : randomUUID();
  response.locals['scope'] = { principal: ANONYMOUS, requestId } satisfies RequestScope;
  response.setHeader(REQUEST_ID, requestId);
  next();
};

/** HTTP status of a refusal, and how the client may do better (RFC 6750). */
const REFUSALS: Readonly<Record<string, { status: number; header?: [name: string, value: string] }>> = {
  UNAUTHENTICATED: { status: 401, header: ['WWW-Authenticate', 'Bearer error="invalid_token"'] },
  ACCESS_DENIED: { status: 403, header: ['WWW-Authenticate', 'Bearer error="insufficient_scope"'] },
  IDENTITY_UNAVAILABLE: { status: 503, header: ['Retry-After', '2'] },
};

/** Puts the principal in the scope, or ends the request, before its body is read. */
export const authenticateRequest =
  (authenticate: Authenticate): RequestHandler =>
  async (request, response, next) => {
    const scope = scopeOf(response);
    try {
      const principal = await authenticate({
        authorization: request.get('authorization'),
        purpose: request.get('passerelle-purpose'),
      });
      response.locals['scope'] = { ...scope, principal } satisfies RequestScope;
    } catch (cause) {
      const refusal = cause instanceof ApiError ? REFUSALS[String(cause.extensions['code'])] : undefined;
      if (!refusal) throw cause;
      if (refusal.header) response.setHeader(...refusal.header);
      return sendError(response, refusal.status, cause as ApiError, scope.requestId);
    }
    next();
  };
