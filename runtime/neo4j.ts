import { LRUCache } from 'lru-cache';
import neo4j, {
  type Driver,
  type Neo4jError,
  type Record as Neo4jRecord,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import type { Config } from './config.js';
import { ApiError } from './errors.js';
import { joinWritesTo } from './joined-writes.js';
import type { SubgraphName } from './subgraph.js';

export type { Driver } from 'neo4j-driver';
export type Part = SubgraphName | 'policy';
export type Params = Readonly<Record<string, unknown>>;

/** One statement of a transaction. */
export type Run = <Row extends RecordShape = RecordShape>(cypher: string, params?: Params) => Promise<Row[]>;

/** What repositories use: a few verbs over one database, each with a time limit, faults as ApiError GRAPH_UNAVAILABLE. */
export interface Graph {
  /** Reads from any member; the answer may lag behind the leader by a moment. One auto-commit trip, made again on a transient fault. */
  read<Row extends RecordShape = RecordShape>(cypher: string, params?: Params): Promise<Row[]>;
  /** Reads from the leader, so that what was acknowledged before the call is seen. One auto-commit trip, made again on a transient fault. */
  readLatest<Row extends RecordShape = RecordShape>(cypher: string, params?: Params): Promise<Row[]>;
  /** One auto-commit write, never retried: for callers that can tell afterwards whether it was committed. */
  commit<Row extends RecordShape = RecordShape>(cypher: string, params?: Params): Promise<Row[]>;
  /** Writes in one explicit transaction, retried by the driver on transient faults. */
  write<Row extends RecordShape = RecordShape>(cypher: string, params?: Params): Promise<Row[]>;
  /**
   * Several statements in one explicit transaction, all of them or none. Retried by the driver on transient faults, so `work`
   * must be repeatable; what it throws undoes everything.
   */
  transact<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  readonly driver: Driver;
  readonly database: string;
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Address of one part's server, when the settings name one. */
export const addressOf = (config: Config, part: Part): Neo4jAddress | null => {
  const uri = config[`${part.toUpperCase()}_NEO4J_URI` as 'POLICY_NEO4J_URI'] ?? config.NEO4J_URI;
  return uri
    ? { uri, user: config.NEO4J_USER, password: config.NEO4J_PASSWORD ?? '', database: config.NEO4J_DATABASE }
    : null;
};

const BOLT_PORT = 7687;

/** Integers come as JavaScript numbers: no count or timestamp here passes 2^53, and it saves a pass over every record. */
export const openDriver = (
  address: Neo4jAddress,
  config: Pick<Config, 'NEO4J_POOL_SIZE' | 'NEO4J_TIMEOUT_MS'>,
): Driver => {
  joinWritesTo(Number(new URL(address.uri).port || BOLT_PORT));
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: config.NEO4J_POOL_SIZE,
    connectionAcquisitionTimeout: config.NEO4J_TIMEOUT_MS,
    connectionTimeout: config.NEO4J_TIMEOUT_MS,
    maxTransactionRetryTime: config.NEO4J_TIMEOUT_MS,
    telemetryDisabled: true,
    userAgent: 'passerelle',
  });
};

/** Driver faults and server time-outs read as GRAPH_UNAVAILABLE; a fault of our own Cypher stays what it is, and is masked. */
const translate = (cause: unknown): never => {
  const code = (cause as Partial<Neo4jError>).code ?? '';
  const unavailable =
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    /Transient|Timeout|TimedOut|Security|Acquisition/.test(code) ||
    (cause as Error).message?.includes('acquisition timed out');
  if (unavailable) throw new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.', { cause });
  throw cause;
};

/** A read that meets a write to the same chain of relations is told to try again, as happens to evidence beside a busy log. */
const READ_ATTEMPTS = 4;
const isTransient = (cause: unknown): boolean =>
  String((cause as Partial<Neo4jError>).code).startsWith('Neo.TransientError.Transaction.');

/**
 * The driver takes a stack trace of each call and formats it at once, in case the statement fails: 25 microseconds of it. A
 * fault here names the statement's error and the request, so the trace is left out.
 */
function withoutTrace<Result>(call: () => Result): Result {
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = depth;
  }
}

/** A statement without what is there for its readers: it is sent as text each time, some thousand bytes of it indentation. */
const bare = (cypher: string): string => {
  let short = BARE.get(cypher);
  if (short === undefined) BARE.set(cypher, (short = cypher.replace(/\s*\n\s*/g, ' ').trim()));
  return short;
};
/** Statements are the constants of a process; what is not is not kept. */
const BARE = new LRUCache<string, string>({ max: 1_000 });

/** How much longer than the server the client waits, in milliseconds: a statement that ran out of time says so itself. */
const GRACE_MS = 500;

/** A connection that hangs says nothing: late is no, so the wait ends here. */
async function inTime<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.')),
      timeoutMs + GRACE_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    return cause instanceof ApiError ? Promise.reject(cause) : translate(cause);
  } finally {
    clearTimeout(timer);
  }
}

/** As `record.toObject()`, which costs five times as much for a row of ten columns. */
function toRow<Row extends RecordShape>(record: Neo4jRecord): Row {
  const row: RecordShape = {};
  for (let i = 0; i < record.length; i += 1) row[record.keys[i] as string] = record.get(i);
  return row as Row;
}

export function openGraph(driver: Driver, database: string, timeoutMs: number): Graph {
  /** Hands the connection back without waiting for it: a connection that hangs would hold the answer, too. */
  const withSession = async <Row extends RecordShape>(
    mode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<{ readonly records: readonly Neo4jRecord[] }>,
  ): Promise<Row[]> => {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      const { records } = await inTime(use(session), timeoutMs);
      return records.map((record) => toRow<Row>(record));
    } finally {
      session.close().catch(() => undefined);
    }
  };
  // An auto-commit run costs half of an explicit transaction on small reads.
  const run = <Row extends RecordShape>(
    mode: 'READ' | 'WRITE',
    cypher: string,
    params: Params,
    attempts = 1,
  ): Promise<Row[]> =>
    withSession(mode, async (session) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await withoutTrace(() => session.run(bare(cypher), params, { timeout: timeoutMs }));
        } catch (cause) {
          if (attempt >= attempts || !isTransient(cause)) throw cause;
        }
      }
    });
  return {
    driver,
    database,
    read: (cypher, params = {}) => run('READ', cypher, params, READ_ATTEMPTS),
    readLatest: (cypher, params = {}) => run('WRITE', cypher, params, READ_ATTEMPTS),
    commit: (cypher, params = {}) => run('WRITE', cypher, params),
    transact: async (work) => {
      const session = driver.session({ database, defaultAccessMode: 'WRITE' });
      try {
        const all = session.executeWrite(
          (transaction) =>
            work(async <Row extends RecordShape>(cypher: string, params: Params = {}) =>
              (await transaction.run(cypher, params)).records.map((record) => toRow<Row>(record)),
            ),
          { timeout: timeoutMs },
        );
        return await inTime(all, timeoutMs);
      } finally {
        session.close().catch(() => undefined);
      }
    },
    write: (cypher, params = {}) =>
      withSession('WRITE', (session) =>
        session.executeWrite((transaction) => transaction.run(cypher, params), { timeout: timeoutMs }),
      ),
  };
}
