import type { ApolloServer } from '@apollo/server';
import type { RequestListener } from 'node:http';
import { ApiError } from '../runtime/errors.js';
import { sendError } from '../runtime/http.js';
import { answerJsonPost, isEverydayPost, readBody } from '../runtime/json-post.js';
import type { Log } from '../runtime/log.js';
import type { Authenticate } from './authenticate.js';
import { identify, REQUEST_ID, requestIdOf } from './request-scope.js';
import type { GatewayContext } from './subgraph-request.js';

/**
 * Headers of every answer of the API. It is JSON for a program: a browser that was led to one must neither show, frame nor
 * guess at it, and nobody keeps it.
 *
 * @see OWASP REST Security Cheat Sheet, "Security Headers"
 */
export const API_HEADERS: readonly string[] = [
  'Cache-Control',
  'no-store',
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy',
  'same-origin',
  'Referrer-Policy',
  'no-referrer',
  'Strict-Transport-Security',
  'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options',
  'nosniff',
  'X-Frame-Options',
  'DENY',
];

export interface EverydayOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly authenticate: Authenticate;
  readonly limitKb: number;
  readonly log: Log;
  /** Everything that is no everyday request. */
  readonly otherwise: RequestListener;
}

/** Answers everyday requests of the API itself: who asks, then the body, then Apollo Server. */
export function everydayRequests({ apollo, authenticate, limitKb, log, otherwise }: EverydayOptions): RequestListener {
  const answer = async (...[request, response]: Parameters<RequestListener>): Promise<void> => {
    const requestId = requestIdOf(request);
    const headers = [REQUEST_ID, requestId, ...API_HEADERS];
    try {
      const scope = await identify(authenticate, request, response, requestId, headers);
      const body = scope && (await readBody(request));
      if (body) await answerJsonPost(apollo, { request, response, body, context: { scope }, headers, requestId }, log);
    } catch (cause) {
      log.error({ err: cause, requestId }, 'fault while a request was identified');
      sendError(response, 500, new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error'), requestId, headers);
    }
  };
  return (request, response) =>
    isEverydayPost(request, '/graphql', limitKb) ? void answer(request, response) : otherwise(request, response);
}
