import { randomUUID } from 'node:crypto';
import type { EvidenceSigner } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import { asOne, inOnePlan } from '../../runtime/one-plan.js';
import type { CountGuard } from '../counts.js';
import { GENESIS, link, seal, startOf, type Head, type LinkedRecord, type SealedRecord } from './chain.js';
import type { TreeHead } from './checkpoint.js';
import type { DisclosureRecord } from './disclosure-record.js';
import { rootOf, type Hash } from './merkle.js';
import { checkpointList } from './stored-checkpoints.js';

/**
 * Longest a read may take from its beginning until its record is committed, in milliseconds; later, nothing is disclosed. So
 * whoever looks at the log that long after a withdrawal sees every read that was under way. A parameter.
 *
 * @default 300,000: no request lives that long, and clocks of processes and database may differ by minutes
 */
export const LONGEST_READ_MS = 300_000;

/** A record with less time left does not go together with others: it would hold them up, and be refused with them. */
const MARGIN_MS = 10_000;

/** Appends records; resolves only when they are committed. */
export interface DisclosureLog {
  /**
   * @param until   milliseconds since the epoch: the records are committed before, or not at all
   * @param counts  counters of agreements, which go up with the records or not at all @default none
   * @throws CountMoved when a counter is not what was assumed any more: nothing was committed, and it can be decided anew
   * @throws Error when the records are not known to be on the log: then nothing may be disclosed
   */
  append(records: readonly DisclosureRecord[], until?: number, counts?: readonly CountGuard[]): Promise<void>;
}

/** The log of one process, while it runs. */
export interface DisclosureWriter extends DisclosureLog {
  /** Waits for what is under way, then puts the end of the chain under a checkpoint. Never rejects. */
  close(): Promise<void>;
}

export interface DisclosureLogOptions {
  readonly signer: EvidenceSigner;
  /** @default a random UUID: a process that starts begins a chain of its own */
  readonly writer?: string;
  /** Most records before a checkpoint. @default 1,000 */
  readonly checkpointRecords?: number;
  /** Longest a record waits for a checkpoint, in milliseconds. @default 60,000 */
  readonly checkpointMs?: number;
  readonly clock?: () => Date;
  /** Told why a checkpoint could not be made; disclosures go on, and the next checkpoint covers what this one had not. */
  readonly onFault?: (cause: unknown) => void;
}

/**
 * Appends only onto the head the writer knows, so that a lost acknowledgement or a second process shows as no row. The time is
 * asked of the database: a process that was held up does not know it.
 */
const WRITER = /* cypher */ `
  MATCH (writer:LogWriter { id: $writer }) WHERE writer.seq = $seq AND writer.hash = $hash AND timestamp() < $until`;
const RECORDS = /* cypher */ `
  SET writer.seq = $nextSeq, writer.hash = $nextHash
  WITH writer UNWIND $records AS record
  CREATE (stored:LogRecord { writer: writer.id, seq: record.seq, at: record.at, payload: record.payload,
    previousHash: record.previousHash, hash: record.hash, nodes: record.nodes })
  WITH stored, record.guardianship AS guardianship, split(record.keys, '\\n') AS keys, split(record.consents, '\\n') AS consents
  CALL (stored, guardianship, keys, consents) {
    UNWIND range(0, size(keys) - 1) AS i
    MATCH (key:LogKey { ref: keys[i] })
    CREATE (stored)-[:CONCERNS { consent: CASE consents[i] WHEN '' THEN null ELSE consents[i] END,
      guardianship: guardianship }]->(key)
    RETURN count(key) AS about
  }
  RETURN count(stored) AS appended, sum(about) AS about`;
const APPEND = inOnePlan(WRITER + RECORDS);

/**
 * The same for an operation that counts: each counter goes up with the records, where it is within what was assumed. The first SET takes
 * the agreement's lock: what is compared after it cannot change before the transaction ends.
 */
const COUNTED_APPEND = inOnePlan(/* cypher */ `
  UNWIND $counts AS counted
  MATCH (agreement:Agreement { uid: counted.agreement }) SET agreement.lockedAt = timestamp()
  WITH agreement, counted, coalesce(agreement.disclosures, 0) AS so WHERE so >= counted.from AND so < counted.last
  WITH collect(agreement) AS agreements WHERE size(agreements) = size($counts)
  ${WRITER}
  FOREACH (agreement IN agreements | SET agreement.disclosures = coalesce(agreement.disclosures, 0) + 1)
  ${RECORDS}`);

const STORED_HASH = /* cypher */ `MATCH (writer:LogWriter { id: $writer }) RETURN writer.hash AS hash`;

/** A counter is not what a decision assumed any more: another operation came first. */
export class CountMoved extends Error {
  constructor() {
    super('another operation under the agreement was counted first');
  }
}

interface Waiting {
  readonly until: number;
  readonly counts: readonly CountGuard[];
  readonly records: readonly SealedRecord[];
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/** One process's chain in the graph: appends to its end and nowhere else. */
function chainOf(graph: Graph, writer: string) {
  let head: Head | null = null;

  const rowsOf = (linked: readonly LinkedRecord[], from: Head, next: Head) => ({
    writer,
    seq: from.frontier.size,
    hash: from.hash,
    nextSeq: next.frontier.size,
    nextHash: next.hash,
    // One text each: the driver takes as long for a short one as for a long one, and there are two for each person.
    records: linked.map(({ keys, consents, ...record }) => ({
      ...record,
      keys: keys.join('\n'),
      consents: consents.map((consent) => consent ?? '').join('\n'),
    })),
  });

  return {
    start: (checkpoint: Hash): void => void (head = startOf(checkpoint)),
    tree: (): TreeHead => ({
      writer,
      size: head?.frontier.size ?? 0,
      rootHash: rootOf(head?.frontier ?? startOf(GENESIS).frontier),
      lastHash: head && head.frontier.size > 0 ? head.hash : GENESIS,
    }),
    async commit(records: readonly SealedRecord[], until: number, counts: readonly CountGuard[]): Promise<void> {
      const from = head!;
      const { linked, head: next } = link(writer, from, records);
      let fault: unknown;
      try {
        const counted = counts.length > 0;
        const asked = { ...rowsOf(linked, from, next), until, ...(counted && { counts }) };
        const statement = counted ? COUNTED_APPEND : APPEND;
        const [row] = await graph.commit<{ appended: number; about: number }>(statement, asOne(asked));
        if (row?.appended === linked.length) {
          head = next;
          const people = linked.reduce((sum, { keys }) => sum + keys.length, 0);
          if (row.about === people) return;
          // Erased in between: the record is about somebody whom nobody can tell any more, so nothing is disclosed.
          fault = new Error('somebody on the record is not known any more');
        }
      } catch (cause) {
        fault = cause;
      }
      if (head === next) throw fault;
      // Not acknowledged is not the same as not committed: the stored head tells which.
      const [stored] = await graph.readLatest<{ hash: Hash }>(STORED_HASH, { writer });
      if (stored?.hash === next.hash) head = next;
      else if (counts.length > 0 && fault === undefined && stored?.hash === from.hash) throw new CountMoved();
      else throw fault ?? new Error('the log has another head than its writer knows, or the time was over');
    },
  };
}

/**
 * One process's part of the log. Records that wait while a commit is under way go together in the next one (group
 * commit). Its chain begins with a checkpoint, made before the first record; without one nothing is appended.
 */
export function disclosureLog(graph: Graph, options: DisclosureLogOptions): DisclosureWriter {
  const { writer = randomUUID(), checkpointRecords = 1_000, checkpointMs = 60_000, onFault } = options;
  const addCheckpoint = checkpointList(graph, options);
  const chain = chainOf(graph, writer);
  let waiting: Waiting[] = [];
  let covered: number | null = null;
  let due = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;

  /** Records that no checkpoint covers yet. */
  const open = (): number => chain.tree().size - (covered ?? 0);

  const start = async (): Promise<void> => {
    if (covered !== null) return;
    const added = await addCheckpoint({ kind: 'START', by: writer, own: chain.tree() });
    chain.start(added!.hash);
    covered = 0;
  };

  const checkpoint = async (): Promise<void> => {
    due = false;
    clearTimeout(timer);
    timer = undefined;
    const own = chain.tree();
    if (covered === null || own.size === covered) return;
    try {
      await addCheckpoint({ kind: 'CHECKPOINT', by: writer, own });
      covered = own.size;
    } catch (cause) {
      onFault?.(cause);
    }
  };

  const commitGroup = async (waited: readonly Waiting[]): Promise<void> => {
    const latest = Date.now() + MARGIN_MS;
    const group = waited.filter(({ until }) => until > latest);
    for (const { until, reject } of waited) if (until <= latest) reject(new Error('the read took too long'));
    if (group.length === 0) return;
    try {
      await start();
      await chain.commit(
        group.flatMap(({ records }) => records),
        Math.min(...group.map(({ until }) => until)),
        group.flatMap(({ counts }) => counts),
      );
      for (const { resolve } of group) resolve();
    } catch (cause) {
      for (const { reject } of group) reject(cause);
    }
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0 || due) {
      // One that counts goes alone, so that it fails no other; one at a time, so that the others do not wait for all of these.
      const group = waiting.filter(({ counts }) => counts.length === 0);
      const counted = waiting.find(({ counts }) => counts.length > 0);
      waiting = waiting.filter((one) => one.counts.length > 0 && one !== counted);
      if (group.length > 0) await commitGroup(group);
      if (counted) await commitGroup([counted]);
      if (due || open() >= checkpointRecords) await checkpoint();
      if (open() > 0) timer ??= setTimeout(() => ((due = true), void run()), checkpointMs).unref();
    }
    running = null;
  };
  const run = (): Promise<void> => (running ??= drain());

  return {
    append: (records, until = Date.now() + LONGEST_READ_MS, counts = []) =>
      records.length === 0
        ? Promise.resolve()
        : new Promise<void>((resolve, reject) => {
            waiting.push({ records: seal(records), until, counts, resolve, reject });
            void run();
          }),
    async close() {
      due = true;
      await run();
      clearTimeout(timer);
    },
  };
}
