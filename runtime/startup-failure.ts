import type { Config } from './config.js';

/** Why a process could not start, as one sentence for the person who started it: what is wrong, then the ways out. */
export class StartupFailure extends Error {
  constructor(sentence: string, options: { cause?: unknown } = {}) {
    super(sentence, options);
    this.name = 'StartupFailure';
  }
}

const DISTRIBUTED =
  'run everything in containers, `docker compose --env-file docker/.env up --build --wait` (docker/README.md)';

/** The ways out whenever the embedded Neo4j is what cannot run. */
export const WITHOUT_EMBEDDED = `set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j of yours, or ${DISTRIBUTED}`;

/** What the words of a failure are made of: which settings were in force. */
export type FailureSettings = Partial<
  Pick<Config, 'PORT' | 'HOST' | 'PASSERELLE_HOME' | 'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_DATABASE'>
> & {
  /** The setting of the port that this process listens on. @default PORT */
  readonly portSetting?: 'PORT' | 'SUBGRAPH_PORT';
};

interface Fault {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly path?: unknown;
  readonly port?: unknown;
  readonly hostname?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** The fault and what caused it, outermost first; five deep at most. */
const chainOf = (cause: unknown): Fault[] => {
  const chain: Fault[] = [];
  for (
    let at = cause as Fault | undefined;
    at && typeof at === 'object' && chain.length < 5;
    at = (at.originalError ?? at.cause) as Fault | undefined
  )
    chain.push(at);
  return chain;
};

type Explain = (fault: Fault, settings: FailureSettings) => string;

const diskFull: Explain = ({ path }, { PASSERELLE_HOME: home }) =>
  `The disk of ${String(path ?? home ?? 'PASSERELLE_HOME')} is full: free some space (about 1 GB is enough), or set PASSERELLE_HOME to a folder on another disk.`;
const notWritable: Explain = ({ path }, { PASSERELLE_HOME: home }) =>
  `${String(path ?? home ?? 'PASSERELLE_HOME')} cannot be written: give this user the right to write there, or set PASSERELLE_HOME to a folder of yours.`;
const wrongPassword: Explain = (_fault, { NEO4J_URI: uri, NEO4J_USER: user }) =>
  `Neo4j${uri ? ` at ${uri}` : ''} refuses the password of user ${user ?? 'neo4j'}: correct NEO4J_USER and NEO4J_PASSWORD, or unset NEO4J_URI to start an embedded Neo4j.`;
const unreachable: Explain = (_fault, { NEO4J_URI: uri }) =>
  `Neo4j${uri ? ` at ${uri}` : ''} cannot be reached: start that server or correct NEO4J_URI, unset NEO4J_URI to start an embedded Neo4j, or ${DISTRIBUTED}.`;
const notBolt: Explain = (_fault, { NEO4J_URI: uri }) =>
  `What answers at ${uri ?? 'NEO4J_URI'} speaks HTTP, not Bolt: name Neo4j's Bolt port in NEO4J_URI (7687 unless changed; 7474 is its HTTP), or unset NEO4J_URI to start an embedded Neo4j.`;
const fileInTheWay: Explain = ({ path }, { PASSERELLE_HOME: home }) =>
  `${String(path ?? home ?? 'PASSERELLE_HOME')} cannot be a folder, since it or what it lies in is a file: move that file away, or set PASSERELLE_HOME to another folder.`;
const unknownHost: Explain = (fault, settings) => {
  const { hostname } = fault;
  if (hostname !== settings.HOST && settings.NEO4J_URI?.includes(String(hostname))) return unreachable(fault, settings);
  return `No address is known of ${String(hostname ?? settings.HOST ?? 'HOST')}: set HOST to an address of this machine, e.g. 127.0.0.1, or correct the host name where it is named.`;
};

// Neo4j closes a database for writes when it cannot extend its log.
const readOnly: Explain = (_fault, { NEO4J_URI: uri, PASSERELLE_HOME: home }) =>
  `Neo4j${uri ? ` at ${uri}` : ''} takes no writes, most often because its disk is full: free some space ${uri ? 'there' : `on the disk of ${home ?? 'PASSERELLE_HOME'}`}, and start again.`;

/** By code: Node's own (`EADDRINUSE`) and Neo4j's (`Neo.ClientError.Security.Unauthorized`). */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  EADDRINUSE: ({ port }, { PORT, HOST, portSetting = 'PORT' }) => {
    const taken = Number(port ?? PORT ?? 4000);
    // A gateway has to find its subgraph: any free port would not do for one.
    const anyPort = portSetting === 'PORT' ? ' (PORT=0 takes any free one)' : ", and the same in this subgraph's URL";
    return `Port ${taken}${HOST ? ` on ${HOST}` : ''} is taken: stop the program that listens there, or choose another port, e.g. ${portSetting}=${taken + 1}${anyPort}.`;
  },
  EACCES: (fault, settings) =>
    fault.port === undefined
      ? notWritable(fault, settings)
      : `Port ${String(fault.port)} may not be opened by this user: choose one from 1024 on, e.g. ${settings.portSetting ?? 'PORT'}=4000.`,
  EADDRNOTAVAIL: (_fault, { HOST }) =>
    `HOST ${HOST ?? ''} is no address of this machine: set HOST to one of its addresses, e.g. 127.0.0.1.`,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  'Neo.ClientError.Security.Unauthorized': wrongPassword,
  'Neo.ClientError.Security.AuthenticationRateLimit': wrongPassword,
  'Neo.ClientError.Security.CredentialsExpired': (_fault, { NEO4J_URI: uri }) =>
    `The password for Neo4j${uri ? ` at ${uri}` : ''} has expired: set a new one in Neo4j (ALTER CURRENT USER SET PASSWORD) and name it in NEO4J_PASSWORD.`,
  'Neo.ClientError.Database.DatabaseNotFound': (_fault, { NEO4J_URI: uri, NEO4J_DATABASE: database }) =>
    `Neo4j${uri ? ` at ${uri}` : ''} has no database ${database ?? 'of this name'}: correct NEO4J_DATABASE, or create the database there.`,
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': readOnly,
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': readOnly,
  ServiceUnavailable: unreachable,
  SessionExpired: unreachable,
  GRAPH_UNAVAILABLE: unreachable,
  HTTP_NOT_BOLT: notBolt,
};

/** Codes of a fault, the driver's own sentence about HTTP among them: it has no code. */
const codesOf = ({ code, extensions, message }: Fault): unknown[] => [
  ...(String(message).startsWith('Server responded HTTP') ? ['HTTP_NOT_BOLT'] : []),
  code,
  extensions?.code,
];

/**
 * One sentence (settings: one line each) for whatever stopped a start. Known faults name their ways out; an unknown one
 * keeps the first line of its own message. Never a stack trace.
 */
export function describeStartupFailure(cause: unknown, settings: FailureSettings = {}): string {
  // What was said for a person stands, whatever caused it.
  const said = chainOf(cause).find((fault) => fault instanceof StartupFailure);
  if (said instanceof StartupFailure) return said.message;
  // From the innermost: a wrong password inside GRAPH_UNAVAILABLE is a wrong password.
  for (const fault of chainOf(cause).reverse()) {
    for (const code of codesOf(fault)) {
      const explain = typeof code === 'string' && Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
      if (explain) return explain(fault, settings);
    }
  }
  const message = String((cause as Fault | undefined)?.message ?? cause);
  // readConfig's message: a list the person needs whole.
  return message.startsWith('Wrong settings:') ? message : `The start failed: ${message.split('\n')[0]}`;
}
