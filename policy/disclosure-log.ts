import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Graph } from '../runtime/neo4j.js';
import type { DisclosureRecord } from './disclosure-record.js';

/** Appends records; resolves only when they are committed. */
export interface DisclosureLog {
  /** @throws Error when the records are not known to be on the log: then nothing may be disclosed */
  append(records: readonly DisclosureRecord[]): Promise<void>;
}

/** Hash a writer's first record follows. */
export const GENESIS = '0'.repeat(64);

/**
 * The chain: each record's hash covers the one before it.
 *
 * @param payload  RFC 8785 canonical JSON of the record
 * @returns SHA-256, 64 hexadecimal digits
 */
export const chainHash = (previousHash: string, payload: string): string =>
  createHash('sha256').update(previousHash).update('\n').update(payload).digest('hex');

/**
 * Appends only onto the head the writer knows, so that a lost acknowledgement or a second process shows as no row. People
 * are reached by a relation of the log's own: over ABOUT, reading somebody's consents would pass by all that was ever disclosed.
 */
const APPEND = /* cypher */ `
  MERGE (writer:LogWriter { id: $writer })
    ON CREATE SET writer.seq = 0, writer.hash = $genesis, writer.startedAt = $at
  WITH writer WHERE writer.seq = $seq AND writer.hash = $hash
  SET writer.seq = $nextSeq, writer.hash = $nextHash
  WITH writer UNWIND $records AS record
  CREATE (stored:LogRecord { writer: writer.id, seq: record.seq, at: record.at, payload: record.payload,
    previousHash: record.previousHash, hash: record.hash })
  WITH stored, record
  CALL (stored, record) {
    UNWIND record.subjects AS logRef
    MATCH (person:DataSubject { logRef: logRef })
    CREATE (stored)-[:CONCERNS]->(person)
    RETURN count(person) AS about
  }
  RETURN count(stored) AS appended, sum(about) AS about`;

const HEAD = /* cypher */ `MATCH (writer:LogWriter { id: $writer }) RETURN writer.seq AS seq, writer.hash AS hash`;

interface Waiting {
  readonly records: readonly DisclosureRecord[];
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/** One process's chain. Records that wait while a commit is under way go together in the next one (group commit). */
export function disclosureLog(graph: Graph, writer: string = randomUUID()): DisclosureLog {
  let head = { seq: 0, hash: GENESIS };
  let waiting: Waiting[] = [];
  let running = false;

  const link = (records: readonly DisclosureRecord[]) => {
    let { seq, hash } = head;
    return records.map((record) => {
      const payload = canonicalize({ ...record, writer, seq: ++seq })!;
      const previousHash = hash;
      hash = chainHash(previousHash, payload);
      return { seq, at: record.at, payload, previousHash, hash, subjects: record.subjects.map(({ ref }) => ref) };
    });
  };

  const commit = async (records: readonly DisclosureRecord[]): Promise<void> => {
    const linked = link(records);
    const next = linked.at(-1)!;
    const params = {
      writer,
      genesis: GENESIS,
      at: next.at,
      ...head,
      nextSeq: next.seq,
      nextHash: next.hash,
      records: linked,
    };
    let fault: unknown;
    try {
      const [row] = await graph.commit<{ appended: number; about: number }>(APPEND, params);
      if (row?.appended === linked.length) {
        head = { seq: next.seq, hash: next.hash };
        const people = linked.reduce((sum, { subjects }) => sum + subjects.length, 0);
        if (row.about === people) return;
        // Erased in between: the record is about somebody whom nobody can tell any more, so nothing is disclosed.
        fault = new Error('somebody on the record is not known any more');
      }
    } catch (cause) {
      fault = cause;
    }
    if (head.hash === next.hash) throw fault;
    // Not acknowledged is not the same as not committed: the stored head tells which.
    const [stored] = await graph.readLatest<{ seq: number; hash: string }>(HEAD, { writer });
    head = stored ?? { seq: 0, hash: GENESIS };
    if (head.hash !== next.hash) throw fault ?? new Error('the log has another head than its writer knows');
  };

  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await commit(group.flatMap(({ records }) => records));
        for (const { resolve } of group) resolve();
      } catch (cause) {
        for (const { reject } of group) reject(cause);
      }
    }
    running = false;
  };

  return {
    append: (records) =>
      records.length === 0
        ? Promise.resolve()
        : new Promise<void>((resolve, reject) => {
            waiting.push({ records, resolve, reject });
            if (!running) void drain();
          }),
  };
}
