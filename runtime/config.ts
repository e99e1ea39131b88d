import { join, resolve } from 'node:path';
import { z } from 'zod';
import { EMBEDDING_SETTINGS } from './embedding-settings.js';
import { SUBGRAPH_NAMES } from './subgraph.js';

const neo4jUri = z.url({
  protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/,
  error:
    'must be bolt:// or neo4j:// and a host, over TLS bolt+s:// or neo4j+s://, unverified bolt+ssc:// or neo4j+ssc://',
});
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
/** A whole number; a wrong one is told the range in the words of docs/settings.md. */
const whole = (least: number, most?: number) => {
  const error = `must be a whole number${most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`}`;
  const atLeast = z.coerce.number({ error }).int({ error }).min(least, { error });
  return most === undefined ? atLeast : atLeast.max(most, { error });
};
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const port = whole(0, 65_535);
const positive = whole(1);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Every setting of every process here, with its unit and default. Nothing else reads `process.env`. docs/settings.md is generated from it. */
export const Settings = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production'])
    .default('development')
    .describe('`production` refuses every demo convenience: no demo identities, no introspection.'),
  PORT: port.default(4000).describe('TCP port of the gateway; 0 takes any free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address the gateway or subgraph listens on.'),
  PASSERELLE_HOME: z
    .string()
    .default('.passerelle')
    .transform((path) => resolve(path))
    .describe('Folder of everything that is kept: Neo4j jars, graph, keys.'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('warn')
    .describe('Least level that is logged, as JSON lines on standard error.'),

  NEO4J_URI: neo4jUri.optional().describe('An existing Neo4j server or cluster; absent, an embedded one is started.'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('User at NEO4J_URI.'),
  NEO4J_PASSWORD: z
    .string()
    .min(8, { error: 'must have 8 characters or more' })
    .optional()
    .meta({ description: 'Password at NEO4J_URI; the embedded server makes its own.', secret: true }),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Database name at NEO4J_URI.'),
  NEO4J_TIMEOUT_MS: positive
    .default(10_000)
    .describe('Longest a Cypher statement of a request may run, in milliseconds.'),
  NEO4J_POOL_SIZE: positive.default(50).describe('Most Bolt connections a process holds.'),
  SKILLS_NEO4J_URI: neo4jUri.optional().describe('Server of the skills graph; default NEO4J_URI.'),
  PARTICIPANTS_NEO4J_URI: neo4jUri.optional().describe('Server of participants and learners; default NEO4J_URI.'),
  CONTRACTS_NEO4J_URI: neo4jUri
    .optional()
    .describe('Server of agreements and consents; default NEO4J_URI. Must be the server of POLICY_NEO4J_URI.'),
  INDICATORS_NEO4J_URI: neo4jUri.optional().describe('Server of indicators; default NEO4J_URI.'),
  POLICY_NEO4J_URI: neo4jUri
    .optional()
    .describe('Server the policy reads evidence from and appends the log to; default NEO4J_URI.'),
  EMBEDDED_NEO4J_HEAP_MB: positive.default(1024).describe('Heap of the embedded Neo4j, in MiB.'),
  JAVA_HOME: z
    .string()
    .optional()
    .describe('Folder of the JDK that runs the embedded Neo4j; default: the `java` on the PATH.'),

  ...EMBEDDING_SETTINGS,

  OIDC_ISSUER: httpUrl
    .optional()
    .describe('Issuer of access tokens. Absent, `npm start` runs a demo issuer of its own; required in production.'),
  OIDC_AUDIENCE: z.string().min(1).default('urn:passerelle:gateway').describe('Audience an access token must name.'),
  OIDC_JWKS_URI: httpUrl.optional().describe('Key set of the issuer; default: the one its discovery document names.'),
  OIDC_ALGORITHMS: list
    .prefault('RS256,PS256,ES256,EdDSA')
    .describe('Signature algorithms accepted on access tokens, comma-separated.'),
  OIDC_CLOCK_TOLERANCE_S: whole(0, 300)
    .default(5)
    .describe('Clock difference tolerated on `exp` and `nbf`, in seconds.'),

  HOP_PRIVATE_KEY: z
    .string()
    .optional()
    .describe(
      'Gateway: file of the Ed25519 private JWK that signs hop tokens; default PASSERELLE_HOME/keys/hop.private.jwk.json, made when absent outside production.',
    ),
  HOP_PUBLIC_KEYS: z
    .string()
    .optional()
    .describe(
      'Subgraph: file of the JWKS that hop tokens are verified against; default PASSERELLE_HOME/keys/hop.public.jwks.json.',
    ),
  EVIDENCE_PRIVATE_KEY: z
    .string()
    .optional()
    .describe(
      'Whoever writes the disclosure log or signs receipts: file of the Ed25519 private JWK that signs them; default PASSERELLE_HOME/keys/evidence.private.jwk.json, made when absent outside production.',
    ),
  EVIDENCE_PUBLIC_KEYS: z
    .string()
    .optional()
    .describe(
      'Gateway and commands: file of the JWKS that evidence is verified against, old keys included; default PASSERELLE_HOME/keys/evidence.public.jwks.json. The gateway serves it at /.well-known/passerelle-evidence-keys.json.',
    ),
  LOG_CHECKPOINT_RECORDS: positive
    .default(1_000)
    .describe('Most records a writer of the disclosure log appends before it signs a checkpoint.'),
  LOG_CHECKPOINT_S: whole(1, 86_400)
    .default(60)
    .describe('Longest a record of the disclosure log waits for a signed checkpoint, in seconds.'),
  LOG_RETENTION_DAYS: positive
    .default(1_095)
    .describe(
      'How long records of disclosures are kept, in days; `npm run log -- prune` removes older ones. CNIL, recommendation on logging (délibération n° 2021-122 of 14 October 2021): from six months up to three years where the log serves internal control.',
    ),
  HOP_TOKEN_TTL_S: whole(1, 300).default(60).describe('Lifetime of a hop token, in seconds.'),

  SKILLS_URL: httpUrl.default('http://127.0.0.1:4001/graphql').describe('Gateway: address of the skills subgraph.'),
  PARTICIPANTS_URL: httpUrl
    .default('http://127.0.0.1:4002/graphql')
    .describe('Gateway: address of the participants subgraph.'),
  CONTRACTS_URL: httpUrl
    .default('http://127.0.0.1:4003/graphql')
    .describe('Gateway: address of the contracts subgraph.'),
  INDICATORS_URL: httpUrl
    .default('http://127.0.0.1:4004/graphql')
    .describe('Gateway: address of the indicators subgraph.'),
  SUBGRAPH_PORT: port
    .optional()
    .describe('Port a subgraph process listens on; default the port of its own URL setting.'),
  SUBGRAPH_CONNECTIONS: positive.default(64).describe('Most HTTP connections of the gateway to one subgraph.'),
  SUBGRAPH_TIMEOUT_MS: positive.default(12_000).describe('Longest the gateway waits for a subgraph, in milliseconds.'),
  SUBGRAPH_MAX_RESPONSE_MB: positive.default(32).describe('Largest answer the gateway takes from a subgraph, in MiB.'),
  SUBGRAPH_MAX_BODY_KB: positive
    .default(4_096)
    .describe(
      'Largest request a subgraph takes from the gateway, in kB: lists of entities are longer than what a client sends.',
    ),

  MAX_BODY_KB: positive.default(100).describe('Largest request body, in kB.'),
  MAX_TOKENS: positive.default(1_000).describe('Most lexical tokens of an operation.'),
  MAX_DEPTH: positive.default(12).describe('Deepest nesting of an operation.'),
  MAX_ALIASES: positive.default(30).describe('Most aliases of an operation.'),
  MAX_ROOT_FIELDS: positive.default(20).describe('Most root fields of an operation.'),
  MAX_NODES: positive
    .default(50_000)
    .describe('Most rows the lists of an operation could bring, with what it computes, 0.02 ms of CPU to a row.'),
  INTROSPECTION: oneOf(['on', 'off'])
    .optional()
    .describe('Schema introspection at the gateway; default on, in production off.'),
  SHUTDOWN_TIMEOUT_MS: positive
    .default(10_000)
    .describe('Longest a stopping process waits for requests under way, in milliseconds.'),
});

export type Config = Readonly<z.infer<typeof Settings>>;

/** The settings as they were given, absent ones left out. */
type Given = Readonly<Record<string, string | undefined>>;

/**
 * Settings that would work one by one but not together.
 *
 * @param settled  those that are right one by one: two values are compared only when both are
 */
const contradictions = (given: Given, settled: Partial<Config>): string[] => {
  const found: string[] = [];
  const external = [
    'NEO4J_URI',
    ...SUBGRAPH_NAMES.map((name) => `${name.toUpperCase()}_NEO4J_URI`),
    'POLICY_NEO4J_URI',
  ];
  const named = external.filter((name) => given[name]);
  if (named.length > 0 && !given['NEO4J_PASSWORD']) {
    found.push(
      `NEO4J_PASSWORD: is needed with ${named[0]} (the embedded Neo4j makes its own, a server of yours cannot)`,
    );
  }
  if (named.length > 0 && !given['NEO4J_URI'] && named.length < external.length - 1) {
    found.push('NEO4J_URI: name it too, or name the server of every part');
  }
  if (given['PASSERELLE_EMBEDDINGS_URL'] && !given['PASSERELLE_EMBEDDINGS_MODEL'])
    found.push('PASSERELLE_EMBEDDINGS_MODEL: is needed with PASSERELLE_EMBEDDINGS_URL; name the model it is to use');
  const servers = ['CONTRACTS_NEO4J_URI', 'POLICY_NEO4J_URI'].map(
    (name) => (given[name] ? name : 'NEO4J_URI') as 'NEO4J_URI',
  );
  const comparable = servers.every((name) => !given[name] || settled[name]);
  if (comparable && settled[servers[0]!] !== settled[servers[1]!]) {
    found.push(
      'CONTRACTS_NEO4J_URI: must be the server of POLICY_NEO4J_URI, since a withdrawal written to one must be evidence at the other at once',
    );
  }
  return found;
};

/** What a process that checks access tokens must be told: nobody is trusted by default. Null when all is well. */
export const issuerFault = ({ NODE_ENV, OIDC_ISSUER }: Pick<Partial<Config>, 'NODE_ENV' | 'OIDC_ISSUER'>) =>
  NODE_ENV === 'production' && !OIDC_ISSUER
    ? 'OIDC_ISSUER is not set: in production a gateway accepts the access tokens of an issuer you name, or it does not start.'
    : null;

/** Never a secret, and of an address never the user and password in it: what is printed ends up in logs. */
const shown = (name: string, value: string | undefined): string =>
  z.globalRegistry.get(Settings.shape[name as keyof Config])?.['secret']
    ? ' (what it got is not shown)'
    : `, got ${JSON.stringify(value?.replace(/\/\/[^/]*@/, '//...@'))}`;

const read = (env: NodeJS.ProcessEnv, checksTokens: boolean): Config => {
  // A setting present but empty is what compose files and CI make of an unset variable.
  const given: Given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  const settled: Partial<Config> =
    parsed.data ??
    Object.fromEntries(
      Object.entries(Settings.shape).map(([name, setting]) => [name, setting.safeParse(given[name]).data]),
    );
  const noIssuer = checksTokens && !given['OIDC_ISSUER'] && issuerFault(settled);
  const faults = new Set([
    ...(parsed.error?.issues ?? []).map(({ path: [name], message }) => {
      return `${String(name)}: ${message}${shown(String(name), given[String(name)])}`;
    }),
    ...contradictions(given, settled),
    ...(noIssuer ? [noIssuer] : []),
  ]);
  if (!parsed.success || faults.size > 0)
    throw new Error(
      `Wrong settings:\n${[...faults].map((fault) => `  ${fault}`).join('\n')}\nEvery setting with its unit and default: docs/settings.md`,
    );
  return parsed.data;
};

/** @throws Error listing every wrong setting at once, so a deployment fails one time and not five. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => read(env, false);

/** As readConfig, for a process that checks access tokens. @throws Error in production also when no issuer is named */
export const readGatewayConfig = (env: NodeJS.ProcessEnv = process.env): Config => read(env, true);

/** Where things lie under PASSERELLE_HOME. */
export const homePaths = (config: Pick<Config, 'PASSERELLE_HOME'>) => ({
  root: config.PASSERELLE_HOME,
  jars: join(config.PASSERELLE_HOME, 'neo4j-jars'),
  graph: join(config.PASSERELLE_HOME, 'graph'),
  keys: join(config.PASSERELLE_HOME, 'keys'),
});
