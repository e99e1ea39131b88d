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

/** A value by which somebody is counted. */
export interface CountedRow {
  readonly recordId: string;
  readonly subject: string;
  readonly value: string | number | null;
}

/** Properties of a learner by which people can be counted. */
export type CountedProperty = 'programme' | 'iscedLevel' | 'territory' | 'ageBand';

export interface TracesRepository {
  /** @returns one more than the page for each learner who has more */
  traces(recordIds: readonly string[], page: TracePage): Promise<StoredTrace[]>;
  /** Learners of a holder in the order of their records. @param after  record of the last row before */
  countedByProperty(
    holder: string,
    property: CountedProperty,
    first: number,
    after: string | null,
  ): Promise<CountedRow[]>;
  /** As above, a row for each activity the learner completed. `first` counts learners. */
  countedByCompletion(holder: string, first: number, after: string | null): Promise<CountedRow[]>;
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

const COUNTED_BY_PROPERTY = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE learner.id > $after
  WITH learner ORDER BY learner.id LIMIT toInteger($first)
  RETURN learner.id AS recordId, learner.person AS subject, learner[$property] AS value ORDER BY recordId`;

const COUNTED_BY_COMPLETION = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE learner.id > $after
  WITH learner ORDER BY learner.id LIMIT toInteger($first)
  OPTIONAL MATCH (learner)-[:DID]->(trace:LearningTrace) WHERE trace.completed
  RETURN DISTINCT learner.id AS recordId, learner.person AS subject, trace.activity AS value ORDER BY recordId`;

export const tracesRepository = (graph: Graph): TracesRepository => ({
  traces: (recordIds, { first, skip }) =>
    graph.read<StoredTrace & Record<string, unknown>>(TRACES, { recordIds, first, skip }),
  countedByProperty: (holder, property, first, after) =>
    graph.read<CountedRow & Record<string, unknown>>(COUNTED_BY_PROPERTY, {
      holder,
      property,
      first,
      after: after ?? '',
    }),
  countedByCompletion: (holder, first, after) =>
    graph.read<CountedRow & Record<string, unknown>>(COUNTED_BY_COMPLETION, { holder, first, after: after ?? '' }),
});
