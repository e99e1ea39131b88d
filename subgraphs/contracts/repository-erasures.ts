import { randomUUID } from 'node:crypto';
import { CLOSED_AFTER_ERASURE_MS, type Erase, type Erasure } from '../../policy/erasure.js';
import { eraseFromLog } from '../../policy/log/stored-erasure.js';
import type { Graph, Run } from '../../runtime/neo4j.js';
import { SHOWN_AS } from './repository-notices.js';

/**
 * What a notice not yet acknowledged names the person by, before it goes: a recipient that is told to erase must know whom. A handle
 * that is made for a later record of hers is none of these notices'.
 */
const KEEP_NAMES = /* cypher */ `
  MATCH (notice:StopNotice { holder: $holder })-[:FOR]->(person:DataSubject { id: $person }) WHERE NOT coalesce(notice.erased, false)
  SET notice.erased = true, notice.learner = CASE WHEN notice.acknowledgedAt IS NULL THEN ${SHOWN_AS} END`;

/** What an organisation asked by a handle stays its question; that it was put to this person does not. */
const CUT_QUESTIONS = /* cypher */ `
  MATCH (:DataSubject { id: $person })<-[:ABOUT]-(record:ConsentRecord)
  MATCH (request:ConsentRequest { id: record.request }) WHERE request.learner STARTS WITH $holder + '#'
  SET record.request = null`;

/** In the person's words, about data that are no more. */
const CUT_STATEMENTS = /* cypher */ `
  MATCH (:DataSubject { id: $person })<-[:FOR]-(request:RightsRequest { holder: $holder })
  SET request.statement = null`;

/** Records made before they were committed to name guardianships: under another name one leads to nobody from there. */
const RENAME_GUARDIANSHIPS = /* cypher */ `
  MATCH (guardianship:Guardianship { ward: $person })
  SET guardianship.id = 'urn:uuid:' + randomUUID()`;

/** A mandate over her case ends; the log names it, and it must not lead to her from there. */
const END_CASES = /* cypher */ `
  MATCH (handle:Handle { holder: $holder, recipient: $holder })-[:OF]->(:Learner { person: $person })
  MATCH (mandate:Mandate { holder: $holder, scopeKind: 'CASE', scopeValue: $holder + '#' + handle.fragment })
  SET mandate.scopeValue = '', mandate.endedAt = coalesce(mandate.endedAt, $now)`;

const CLOSE = /* cypher */ `
  MATCH (person:DataSubject { id: $person })
  CREATE (:Restriction { id: $id, holder: $holder, at: $now, liftedAt: $until })-[:ABOUT]->(person)`;

/** Carries an erasure out, within the transaction that settles it and after its notices were made. */
export async function carryOut(run: Run, erasure: Erasure, now: number, eraseRecords: Erase): Promise<void> {
  for (const statement of [KEEP_NAMES, CUT_QUESTIONS, CUT_STATEMENTS, RENAME_GUARDIANSHIPS, END_CASES])
    await run(statement, { ...erasure, now });
  await run(CLOSE, { ...erasure, id: `urn:uuid:${randomUUID()}`, now, until: now + CLOSED_AFTER_ERASURE_MS });
  await eraseFromLog(run, erasure);
  await eraseRecords(run, erasure);
}

const ATTEMPTS = 4;
/** A record of the log came to the key that is destroyed, between the reading of its relations and its end. */
const cameBetween = (cause: unknown): boolean =>
  (cause as { code?: string }).code === 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** As `graph.transact`, begun again where a disclosure about the same person was committed at the same time. */
export async function transactErasing<Result>(graph: Graph, work: (run: Run) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await graph.transact(work);
    } catch (cause) {
      if (attempt >= ATTEMPTS || !cameBetween(cause)) throw cause;
    }
  }
}
