import type { Erase } from '../../policy/erasure.js';

/** The learner's record, what hangs on it, and every handle that led to it: those of recipients, pseudonyms of all epochs, her own. */
const ERASE_RECORDS = /* cypher */ `
  MATCH (learner:Learner { person: $person, holder: $holder })
  OPTIONAL MATCH (learner)-[:CLAIMS|DID|HOLDS|HAS|WROTE]->(part:SkillClaim|LearningTrace|Credential|Accommodation|Reflection)
  OPTIONAL MATCH (handle:Handle)-[:OF]->(learner)
  WITH learner, collect(DISTINCT part) + collect(DISTINCT handle) AS parts
  FOREACH (part IN parts | DETACH DELETE part)
  DETACH DELETE learner`;

/** Deletes what one holder keeps about one person. What other holders keep about her stays. */
export const eraseRecords: Erase = async (run, erasure) => void (await run(ERASE_RECORDS, { ...erasure }));
