import type { Graph } from '../../runtime/neo4j.js';

/** An xAPI statement as it is stored; the person it is about is the learner's. */
export interface StoredTrace {
  readonly recordId: string;
  readonly verb: string;
  readonly activity: string;
  readonly activityName: string | null;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly completed: boolean | null;
  readonly scoreScaled: number | null;
}

/** A page of each learner's traces, the oldest first: `first` of them after the first `skip`. */
export interface TracePage {
  readonly first: number;
  readonly skip: number;
}

export interface TracesRepository {
  /** @returns one more than the page for each learner who has more */
  traces(recordIds: readonly string[], page: TracePage): Promise<StoredTrace[]>;
}

const TRACES = /* cypher */ `
  UNWIND $recordIds AS recordId
  MATCH (learner:Learner { id: recordId })
  CALL (learner) {
    MATCH (learner)-[:DID]->(trace:LearningTrace)
    WITH trace ORDER BY trace.at, trace.id SKIP toInteger($skip) LIMIT toInteger($first) + 1
    RETURN trace
  }
  RETURN recordId, trace.verb AS verb, trace.activity AS activity, trace.activityName AS activityName, trace.at AS at,
    trace.completed AS completed, trace.scoreScaled AS scoreScaled`;

export const tracesRepository = (graph: Graph): TracesRepository => ({
  traces: (recordIds, { first, skip }) =>
    graph.read<StoredTrace & Record<string, unknown>>(TRACES, { recordIds, first, skip }),
});
