import type { Erase } from '../erasure.js';
import type { LoggedDisclosure } from './disclosure-record.js';
import { openingOf } from './log-key.js';

/** All that the log can tell about a person, with what opens each of her pseudonyms. */
const RECORDS_OF = /* cypher */ `
  MATCH (key:LogKey { person: $person })
  OPTIONAL MATCH (key)<-[concerns:CONCERNS]-(record:LogRecord)
  RETURN key.ref AS ref, key.secret AS secret, record.hash AS hash, record.payload AS payload,
    concerns.consent AS consent, concerns.guardianship AS guardianship, concerns.opening AS opening`;

/**
 * The relations that were read, and then the key: not DETACH, which would take a relation along that came in between. The
 * database refuses to delete the key of one that came, and the erasure begins again.
 */
const DESTROY = /* cypher */ `
  MATCH (key:LogKey { ref: $ref })
  CALL (key) {
    MATCH (key)<-[concerns:CONCERNS]-(record:LogRecord) WHERE record.hash IN $hashes
    DELETE concerns
  }
  DELETE key`;

const KEEP = /* cypher */ `
  CREATE (key:LogKey { person: $person, ref: randomUUID(), secret: replace(randomUUID() + randomUUID(), '-', '') })
  WITH key UNWIND $kept AS kept
  MATCH (record:LogRecord { hash: kept.hash })
  CREATE (record)-[:CONCERNS { consent: kept.consent, guardianship: kept.guardianship, opening: kept.opening }]->(key)`;

interface Stored {
  readonly ref: string;
  readonly secret: string;
  /** Null where the log holds nothing about her. */
  readonly hash: string | null;
  readonly payload: string;
  readonly consent: string | null;
  readonly guardianship: string | null;
  /** Of before an earlier erasure; null where her key still makes it. */
  readonly opening: string | null;
}

/**
 * Destroys what tells that records about one holder's data are about this person: her key in the log, and their relations to it.
 * No record, hash or checkpoint changes. Of other holders' records the opening of each is kept, so that she still sees
 * them and past recipients are still told; those that share an operation with an erased one go with it, since
 * records of one operation belong together and one opening opens them all. She gets a key that tells nothing of the old one.
 */
export const eraseFromLog: Erase = async (run, { person, holder }) => {
  const rows = await run<Stored & Record<string, unknown>>(RECORDS_OF, { person });
  if (rows.length === 0) return;
  const { ref, secret } = rows[0]!;
  const concerned = rows.flatMap(({ hash, payload, ...row }) =>
    hash === null ? [] : [{ ...row, hash, record: JSON.parse(payload) as LoggedDisclosure }],
  );
  const erased = new Set(concerned.flatMap(({ record }) => (record.holder === holder ? [record.nonce] : [])));
  const said = new Set(
    concerned.flatMap(({ record }) => (record.v === 2 && erased.has(record.nonce) ? [record.rule] : [])),
  );
  const kept = concerned.filter(({ record }) => !erased.has(record.nonce));
  await run(DESTROY, { ref, hashes: concerned.map(({ hash }) => hash) });
  if (kept.length > 0)
    await run(KEEP, {
      person,
      kept: kept.map(({ hash, consent, guardianship, opening, record }) => ({
        hash,
        consent,
        // One that an erased record of form 2 says in the clear would lead back to it.
        guardianship: said.has(guardianship) ? null : guardianship,
        opening: opening ?? openingOf({ secret }, record),
      })),
    });
};
