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
  /** xAPI statements, their actor left out. */
  readonly learningTraces?: readonly {
    readonly verb: string;
    readonly activity: string;
    readonly activityName: string;
    readonly at: string;
    readonly completed?: boolean;
    readonly scoreScaled?: number;
  }[];
  readonly credentials?: readonly {
    readonly title: string;
    readonly awardingBody: string;
    readonly awardingDate: string;
    readonly verification: string;
    readonly forgery?: string;
  }[];
  readonly accommodations?: readonly {
    readonly basis: string;
    readonly measure: string;
    readonly validUntil?: string;
  }[];
  readonly reflections?: readonly { readonly text: string; readonly writtenOn: string }[];
  readonly [property: string]: unknown;
}

/** People of whom nothing is known but that they are in a course: enough of them that figures can be shown. */
interface SampleCohort {
  readonly id: string;
  readonly holder: string;
  readonly size: number;
  readonly programme: string;
  readonly iscedLevel: number;
  readonly activity: string;
  readonly activityName: string;
  readonly at: string;
  /** The first so many completed the activity. */
  readonly completed: number;
}

const membersOf = ({ id, holder, size, programme, iscedLevel, activity, activityName, at, completed }: SampleCohort) =>
  Array.from({ length: size }, (_, i): SampleLearner => ({
    id: `${id}-${i + 1}`,
    person: `urn:passerelle:person:${id}-${i + 1}`,
    holder,
    programme,
    iscedLevel,
    handles: {},
    skillClaims: [],
    learningTraces: [
      {
        verb: `http://adlnet.gov/expapi/verbs/${i < completed ? 'completed' : 'experienced'}`,
        activity,
        activityName,
        at,
        completed: i < completed,
      },
    ],
  }));

export const sampleLearners = (): readonly SampleLearner[] => [
  ...(read('learners.yaml') as SampleLearner[]),
  ...(read('cohorts.yaml') as SampleCohort[]).flatMap(membersOf),
];
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
  CALL (learner, row) {
    UNWIND row.learningTraces AS trace
    MERGE (t:LearningTrace { id: trace.id }) SET t += trace
    MERGE (learner)-[:DID]->(t)
  }
  CALL (learner, row) {
    UNWIND row.credentials AS credential
    MERGE (c:Credential { id: credential.id }) SET c += credential
    MERGE (learner)-[:HOLDS]->(c)
  }
  CALL (learner, row) {
    UNWIND row.accommodations AS accommodation
    MERGE (a:Accommodation { id: accommodation.id }) SET a += accommodation
    MERGE (learner)-[:HAS]->(a)
  }
  CALL (learner, row) {
    UNWIND row.reflections AS reflection
    MERGE (r:Reflection { id: reflection.id }) SET r += reflection
    MERGE (learner)-[:WROTE]->(r)
  }
  RETURN count(*) AS loaded`;

/** One learner as LOAD_LEARNERS takes it. */
export function learnerRow(learner: SampleLearner) {
  const {
    handles,
    skillClaims,
    learningTraces = [],
    credentials = [],
    accommodations = [],
    reflections = [],
    ...properties
  } = learner;
  const numbered = <Part extends object>(kind: string, parts: readonly Part[]) =>
    parts.map((part, i) => ({ id: `${properties.id}${kind}-${i}`, ...part }));
  return {
    properties,
    handles: Object.entries(handles).map(([recipient, fragment]) => ({ recipient, fragment })),
    skillClaims: numbered('', skillClaims),
    learningTraces: numbered('-trace', learningTraces),
    credentials: numbered('-credential', credentials),
    accommodations: numbered('-accommodation', accommodations),
    reflections: numbered('-reflection', reflections),
  };
}

/** Loads the fictional organisations and learners; twice gives the same graph. */
export async function loadParticipantsSample(graph: Graph): Promise<void> {
  await graph.write(LOAD_PARTICIPANTS, { participants: sampleParticipants() });
  await graph.write(LOAD_LEARNERS, { learners: sampleLearners().map(learnerRow) });
}
