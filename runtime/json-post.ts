import type { ApolloServer, BaseContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './errors.js';
import { sendError } from './http.js';
import type { Log } from './log.js';

/*
 * The everyday request of a GraphQL API: a POST of JSON whose length is known. It is read and answered here, by Node
 * alone; whatever else arrives - forms, compressed or chunked bodies, other methods and paths - is Express's affair. That
 * saves a fifth of what a small request costs the gateway (bench/README.md).
 */

const JSON_IN_UTF8 = /^application\/json *(; *charset="?utf-8"? *)?$/i;

/** @param limitKb  of the body; what is larger is refused by Express, which says so */
export const isEverydayPost = ({ method, url, headers }: IncomingMessage, path: string, limitKb: number): boolean => {
  const length = Number(headers['content-length'] ?? 0);
  return (
    method === 'POST' &&
    url === path &&
    length > 0 &&
    length <= limitKb * 1024 &&
    headers['content-encoding'] === undefined &&
    JSON_IN_UTF8.test(headers['content-type'] ?? '')
  );
};

/** @returns null when the client went away before the end */
export const readBody = (request: IncomingMessage): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
      .on('error', () => resolve(null))
      .on('close', () => resolve(null));
  });

const BYTE_ORDER_MARK = 0xfeff;

/** @throws ApiError BAD_USER_INPUT */
function parseBody(body: Buffer): object {
  const text = body.toString('utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  } catch {
    // What is wrong with it is told below, without quoting it.
  }
  if (typeof parsed === 'object' && parsed !== null) return parsed;
  throw new ApiError('BAD_USER_INPUT', 'The request body is not JSON.');
}

export interface JsonPost<Context extends BaseContext> {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly context: Context;
  /** Names and values of headers of the answer, in turn. */
  readonly headers: readonly string[];
  readonly requestId: string;
}

/** Executes one request and answers it. Never rejects: what is no answer is logged, and answered as a fault of ours. */
export async function answerJsonPost<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  { request, response, body, context, headers: own, requestId }: JsonPost<Context>,
  log: Log,
): Promise<void> {
  try {
    const headers = new HeaderMap();
    for (const name in request.headers) headers.set(name, String(request.headers[name]));
    const { status, ...answer } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: parseBody(body) },
      context: async () => context,
    });
    if (answer.body.kind !== 'complete') throw new Error('an answer in parts, which nothing here makes');
    const text = answer.body.string;
    const all = [...own];
    for (const [name, value] of answer.headers) if (name !== 'content-length') all.push(name, value);
    all.push('Content-Length', `${Buffer.byteLength(text)}`);
    // Text, not bytes: Node sends it together with the headers.
    response.writeHead(status ?? 200, all).end(text);
  } catch (cause) {
    if (cause instanceof ApiError) return sendError(response, 400, cause, requestId, own);
    log.error({ err: cause, requestId }, 'fault while a request was answered');
    if (response.headersSent) return void response.destroy();
    sendError(response, 500, new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error'), requestId, own);
  }
}
