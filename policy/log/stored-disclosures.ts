import { ApiError } from '../../runtime/errors.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { LoggedDisclosure } from './disclosure-record.js';
import { openingOf, pseudonymOf } from './log-key.js';
import { inclusionProof, subtreesFor } from './merkle.js';
import type { OfflineProof } from './proof.js';
import { nodesOf } from './stored-nodes.js';

/** One record as the person it is about sees it. */
export interface OwnDisclosure {
  readonly record: LoggedDisclosure;
  /** Canonical JSON of the record. */
  readonly payload: string;
  readonly hash: string;
  /** Consent that opened it; null where the legal basis was another. */
  readonly consent: string | null;
  /** Guardianship that opened it; null where none did. */
  readonly guardianship: string | null;
  /** For `after`. */
  readonly cursor: string;
  /** Opens her own pseudonym in this record. */
  readonly opening: string;
  readonly pseudonym: string;
}

/** What the log tells people about themselves. */
export interface DisclosureReader {
  /**
   * The newest first, stable while records are added.
   *
   * @throws ApiError BAD_USER_INPUT when `after` is no cursor of this list; GRAPH_UNAVAILABLE
   */
  ofPerson(person: string, first: number, after: string | null): Promise<OwnDisclosure[]>;
  /** Proofs against the first checkpoint that covers each record; null where none does yet. @throws ApiError GRAPH_UNAVAILABLE */
  proofsOf(disclosures: readonly OwnDisclosure[]): Promise<(OfflineProof | null)[]>;
}

/** Place in the order of the list. It never changes: records come with later instants, or between others. */
type Place = readonly [at: string, writer: string, seq: number];

const cursorOf = ({ at, writer, seq }: LoggedDisclosure): string =>
  Buffer.from(JSON.stringify([at, writer, seq] satisfies Place)).toString('base64url');

function placeOf(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 3) {
      const [at, writer, seq] = place as unknown[];
      if (typeof at === 'string' && typeof writer === 'string' && Number.isSafeInteger(seq)) return place as never;
    }
  } catch {
    // Told below.
  }
  throw new ApiError('BAD_USER_INPUT', 'after must be a cursor of this list, as an edge of it gave it.');
}

const OF_PERSON = /* cypher */ `
  MATCH (key:LogKey { person: $person })<-[concerns:CONCERNS]-(record:LogRecord)
  WHERE $at IS NULL OR record.at < $at
    OR (record.at = $at AND (record.writer < $writer OR (record.writer = $writer AND record.seq < $seq)))
  RETURN record.payload AS payload, record.hash AS hash, concerns.consent AS consent, concerns.guardianship AS guardianship,
    key.secret AS secret, concerns.opening AS opening
  ORDER BY record.at DESC, record.writer DESC, record.seq DESC LIMIT toInteger($first)`;

/** The first checkpoint that covers each record of a writer. */
const COVERING = /* cypher */ `
  UNWIND range(0, size($places) - 1) AS i
  CALL (i) {
    MATCH (head:LogTreeHead { writer: $places[i].writer }) WHERE head.size >= $places[i].seq
    RETURN head ORDER BY head.size, head.checkpoint LIMIT 1
  }
  MATCH (checkpoint:LogCheckpoint { index: head.checkpoint })
  RETURN i, head.size AS size, checkpoint.jws AS jws`;

interface Stored {
  readonly payload: string;
  readonly hash: string;
  readonly consent: string | null;
  readonly guardianship: string | null;
  readonly secret: string;
  /** Kept from before an erasure at another holder; null where the key makes it. */
  readonly opening: string | null;
}

function ownDisclosure(
  { payload, hash, consent, guardianship, secret, opening: kept }: Stored,
  person: string,
): OwnDisclosure {
  const record = JSON.parse(payload) as LoggedDisclosure;
  const opening = kept ?? openingOf({ secret }, record);
  return {
    record,
    payload,
    hash,
    consent,
    guardianship: guardianship ?? (record.v === 2 && record.through === 'GUARDIANSHIP' ? record.rule : null),
    cursor: cursorOf(record),
    opening,
    pseudonym: pseudonymOf(opening, person, consent),
  };
}

export const disclosureReader = (graph: Graph): DisclosureReader => ({
  async ofPerson(person, first, after) {
    const [at, writer, seq] = after === null ? [null, null, null] : placeOf(after);
    const rows = await graph.readLatest<Stored & Record<string, unknown>>(OF_PERSON, {
      person,
      first,
      at,
      writer,
      seq,
    });
    return rows.map((row) => ownDisclosure(row, person));
  },
  async proofsOf(disclosures) {
    const places = disclosures.map(({ record: { writer, seq } }) => ({ writer, seq }));
    const rows = await graph.readLatest<{ i: number; size: number; jws: string }>(COVERING, { places });
    const wanted = rows.flatMap(({ i, size }) => {
      const { writer, seq } = places[i]!;
      return subtreesFor((hashOf) => inclusionProof(seq - 1, size, hashOf)).map((node) => ({ writer, ...node }));
    });
    const hashOf = await nodesOf(graph, wanted);
    const proofs = disclosures.map((): OfflineProof | null => null);
    for (const { i, size, jws } of rows) {
      const { payload, pseudonym, opening } = disclosures[i]!;
      const { writer, seq } = places[i]!;
      let whole = true;
      const hashes = inclusionProof(seq - 1, size, (subtree) => {
        const hash = hashOf({ writer, ...subtree });
        whole &&= hash !== undefined;
        return hash ?? '0'.repeat(64);
      });
      // Where a record that the proof needs is gone there is none: the verifier of the log will say so.
      if (whole)
        proofs[i] = {
          record: payload,
          leafIndex: seq - 1,
          treeSize: size,
          hashes,
          checkpoint: jws,
          pseudonym,
          opening,
        };
    }
    return proofs;
  },
});
