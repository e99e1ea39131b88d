import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Graph } from '../../runtime/neo4j.js';

const read = (file: string): unknown => parse(readFileSync(new URL(`./sample/${file}`, import.meta.url), 'utf8'));

export interface SampleLearner {
  readonly id: string;
  readonly person: string;
  readonly holder: string;
  readonly handles: Readonly<Record<string, string>>;
  readonly skillClaims: readonly {
    readonly skillUri: string;
    readonly status: string;
    readonly level?: number;
    readonly attestedBy?: string;
  }[];
  readonly [property: string]: unknown;
}

export const sampleLearners = (): readonly SampleLearner[] => read('learners.yaml') as SampleLearner[];
export const sampleParticipants = (): readonly { readonly did: string }[] =>
  read('participants.yaml') as { did: string }[];

const LOAD_PARTICIPANTS = /* cypher */ `
  UNWIND $participants AS row
  MERGE (participant:Participant { did: row.did }) SET participant += row`;

export const LOAD_LEARNERS = /* cypher */ `
  UNWIND $learners AS row
  MERGE (learner:Learner { id: row.properties.id }) SET learner += row.properties
  WITH learner, row
  CALL (learner, row) {
    UNWIND row.handles AS handle
    MERGE (h:Handle { fragment: handle.fragment })
    SET h.holder = learner.holder, h.recipient = handle.recipient, h.place = coalesce(h.place, randomUUID())
    MERGE (h)-[:OF]->(learner)
  }
  CALL (learner, row) {
    UNWIND row.skillClaims AS claim
    MERGE (c:SkillClaim { id: claim.id }) SET c += claim
    MERGE (learner)-[:CLAIMS]->(c)
  }
  RETURN count(*) AS loaded`;

/** One learner as LOAD_LEARNERS takes it. */
export const learnerRow = ({ handles, skillClaims, ...properties }: SampleLearner) => ({
  properties,
  handles: Object.entries(handles).map(([recipient, fragment]) => ({ recipient, fragment })),
  skillClaims: skillClaims.map((claim, i) => ({ id: `${properties.id}-${i}`, ...claim })),
});

/** Loads the fictional organisations and learners; twice gives the same graph. */
export async function loadParticipantsSample(graph: Graph): Promise<void> {
  await graph.write(LOAD_PARTICIPANTS, { participants: sampleParticipants() });
  await graph.write(LOAD_LEARNERS, { learners: sampleLearners().map(learnerRow) });
}
