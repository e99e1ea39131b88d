import { randomUUID } from 'node:crypto';
import { fetchDemoToken } from '../../gateway/demo/demo-token.js';
import { readIdentities } from '../../gateway/demo/identities.js';
import type { Canary } from '../canary/canary.js';
import type { RunningWay } from './running-way.js';

export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body, byte for byte. */
  readonly text: string;
  /** The body where it is JSON, else undefined. */
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly ToldError[] };
  readonly requestId: string;
}

/** How a request is made; all of it has a default. */
export interface Asking {
  /** Demo identity who asks. @default nobody */
  readonly as?: string;
  /** An access token, instead of a demo identity's. */
  readonly token?: string;
  readonly purpose?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** Which gateway. @default the next one */
  readonly gateway?: string;
  /** Protected values that this answer may hold; the canary looks for all others. */
  readonly mayDisclose?: readonly string[];
}

export interface Client {
  /** A GraphQL request, as a client of the API makes it. */
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** A request of any form to a gateway. */
  send(path: string, init: RequestInit & { readonly mayDisclose?: readonly string[] }): Promise<Answer>;
  /** An access token of a demo identity. */
  tokenOf(identity: string): Promise<string>;
}

const parseJson = (text: string): Answer['body'] => {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return {};
  }
};

export async function createClient(way: RunningWay, canary: Canary): Promise<Client> {
  const identities = await readIdentities();
  const tokens = new Map<string, Promise<string>>();
  let turn = 0;

  const tokenOf = (identity: string): Promise<string> => {
    const kept = tokens.get(identity) ?? fetchDemoToken(way.issuer, identities, identity);
    tokens.set(identity, kept);
    return kept;
  };
  const exchange = async (url: string, init: RequestInit, mayDisclose: readonly string[]): Promise<Answer> => {
    const response = await fetch(url, init);
    const text = await response.text();
    const headers = JSON.stringify([...response.headers]);
    canary.record(
      `${String(init.method)} ${url} ${String(init.body ?? '').slice(0, 200)}`,
      headers + text,
      mayDisclose,
    );
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parseJson(text),
      requestId: response.headers.get('passerelle-request-id') ?? '',
    };
  };
  const next = (): string => way.gateways[turn++ % way.gateways.length]!;

  return {
    tokenOf,
    send: (path, { mayDisclose = [], ...init }) => exchange(next() + path, init, mayDisclose),
    async ask(query, asking = {}) {
      const { as, variables, operationName, purpose, gateway = next(), mayDisclose = [] } = asking;
      const token = asking.token ?? (as && (await tokenOf(as)));
      const init = {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'passerelle-request-id': randomUUID(),
          ...(token && { authorization: `Bearer ${token}` }),
          ...(purpose !== undefined && { 'passerelle-purpose': purpose }),
        },
        body: JSON.stringify({ query, variables, operationName }),
      };
      return exchange(`${gateway}/graphql`, init, mayDisclose);
    },
  };
}

/** Reason of each refusal, else its code, after its coordinate: what a caller learns. */
export const refusals = ({ body: { errors = [] } }: Answer): string[] =>
  errors
    .map(({ extensions: { coordinate, reason, code } }) => [coordinate, reason ?? code].filter(Boolean).join(' '))
    .sort();

/** Every leaf of an answer that is a value: null tells nothing, and type names are the schema's. */
export function valuesIn(data: unknown): unknown[] {
  if (data === null || data === undefined) return [];
  if (typeof data !== 'object') return [data];
  return Object.values(data).flatMap(valuesIn);
}
