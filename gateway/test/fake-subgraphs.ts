import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { readConfig, type Config } from '../../runtime/config.js';
import { ApiError } from '../../runtime/errors.js';
import type { Log } from '../../runtime/log.js';
import type { RequestScope, Subgraph, SubgraphName } from '../../runtime/subgraph.js';
import { compose } from '../compose.js';

/** Two tiny subgraphs that share one entity: enough for a plan with a root fetch, a parallel one and one of entities. */

const link = `
  extend schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://w3id.org/passerelle/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
`;
const access = readFileSync(new URL('../../policy/access.graphql', import.meta.url), 'utf8');

const SDL = {
  skills: `
    type Query @access(policy: OPEN) { skill(uri: ID!): Skill whoami: String broken: String }
    type Mutation @access(policy: OPEN) { rename(uri: ID!, label: String!): Skill }
    type Skill @key(fields: "uri") @access(policy: OPEN) { uri: ID! label: String }
  `,
  participants: `
    type Query @access(policy: GOVERNED) { claims(first: Int = 2): [Claim!] forWhom: String refused: String }
    type Claim @access(policy: OPEN) { since: Int skill: Skill }
    type Skill @key(fields: "uri") @access(policy: OPEN) { uri: ID! claimedBy: Int }
  `,
} as const;

export type FakeName = keyof typeof SDL;

export const typeDefsOf = (name: FakeName): string => `${link}\n${SDL[name]}\n${access}`;

export const fakeSupergraph = (): string =>
  compose([...(['skills', 'participants'] as const)].map((name) => ({ name, typeDefs: parse(typeDefsOf(name)) })))
    .supergraph;

/** A canary: no answer of a gateway may ever hold it. */
export const SECRET = 'bolt://neo4j:hunter2@10.0.0.7:7687';

const skill = (uri: string) => ({ __typename: 'Skill', uri, label: `label of ${uri}`, claimedBy: 2 });
const resolvers = {
  skills: {
    Query: {
      skill: (_: unknown, { uri }: { uri: string }) => skill(uri),
      whoami: (_: unknown, __: unknown, { principal, requestId }: RequestScope) =>
        JSON.stringify({ ...principal, requestId }),
      broken: () => {
        throw new Error(`cannot reach ${SECRET}`);
      },
    },
    Mutation: { rename: (_: unknown, { uri, label }: { uri: string; label: string }) => ({ ...skill(uri), label }) },
    Skill: { __resolveReference: ({ uri }: { uri: string }) => skill(uri) },
  },
  participants: {
    Query: {
      claims: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (__, index) => ({ since: 2020 + index, skill: skill(`esco:${index}`) })),
      refused: () => {
        throw new ApiError('ACCESS_DENIED', 'No agreement.', { reason: 'NO_AGREEMENT', opens: 'An agreement.' });
      },
      forWhom: (_: unknown, __: unknown, { principal }: RequestScope) => principal.purpose,
    },
    Skill: { __resolveReference: ({ uri }: { uri: string }) => skill(uri) },
  },
};

export interface FakeSubgraph extends Subgraph {
  /** The scopes it was called with. */
  readonly scopes: RequestScope[];
  readonly documents: unknown[];
  failing: boolean;
}

export function fakeSubgraph(name: FakeName): FakeSubgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefsOf(name)), resolvers: resolvers[name] as never }]);
  const fake: FakeSubgraph = {
    name: name as SubgraphName,
    schema,
    scopes: [],
    documents: [],
    failing: false,
    async execute({ document, variables, operationName }, scope) {
      fake.scopes.push(scope);
      fake.documents.push(document);
      if (fake.failing) throw new Error(`cannot reach ${SECRET}`);
      return execute({ schema, document, variableValues: variables, operationName, contextValue: scope });
    },
    ready: async () => {
      if (fake.failing) throw new Error(`cannot reach ${SECRET}`);
    },
    close: async () => {},
  };
  return fake;
}

/** Settings of a test: any free port, nothing of the machine's environment. */
export const testConfig = (settings: Record<string, string> = {}): Config =>
  readConfig({ NODE_ENV: 'test', PORT: '0', ...settings });

/** Keeps what was logged, to look for in answers and to look at. */
export function memoryLog(): Log & { readonly lines: unknown[][] } {
  const lines: unknown[][] = [];
  const write = (...line: unknown[]) => void lines.push(line);
  return { lines, debug: write, info: write, warn: write, error: write, fatal: write } as never;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions?: Record<string, unknown> }[];
    extensions?: unknown;
  };
}

export async function ask(
  url: string,
  query: string,
  options: { headers?: Record<string, string>; variables?: unknown } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify({ query, variables: options.variables }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answer['body'] };
}
