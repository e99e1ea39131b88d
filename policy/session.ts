import type { GraphQLResolveInfo } from 'graphql';
import type { RequestScope } from '../runtime/subgraph.js';
import type { Counted, CountedBy } from './countable.js';
import type { EvidenceReader } from './evidence.js';
import type { Decision, PartyEvidence } from './model.js';
import type { About } from './personal-data.js';
import type { Reason } from './reasons.js';
import type { ResponsePath } from './refusals.js';
import type { SubjectFacts } from './stored-subjects.js';

/** A governed root field refused before any row was read. */
export interface RootRefusal {
  readonly coordinate: string;
  /** Null where the caller named no organisation. */
  readonly holder: string | null;
  readonly reason: Reason;
}

/** A decision that is on the log though no field of a row was read. */
export interface Explained {
  /**
   * `EXPLAIN`: the caller was told of it. `REIDENTIFY`: a pseudonym was traced back, or was to be. `AGGREGATE`: people were
   * counted. `READ`: something else about a person was read, e.g. her consents by an officer.
   */
  readonly act: 'EXPLAIN' | 'REIDENTIFY' | 'AGGREGATE' | 'READ';
  /** Why a pseudonym was traced back, one of the words of the schema. */
  readonly ground?: string;
  readonly coordinate: string;
  /** Null where the caller named no organisation. */
  readonly holder: string | null;
  readonly decision: Decision;
  /** Null where nobody answers to the handle, and of figures, which are about nobody. */
  readonly facts: SubjectFacts | null;
}

/** The policy's side of one operation: who asks, when, and what was decided so far. */
export interface AccessSession {
  readonly scope: RequestScope;
  /** Evidence about others than the caller. In an operation that is closed, it cannot be read. */
  readonly evidence: EvidenceReader;
  /** The instant the operation is judged at; read once per operation. */
  readonly now: Date;
  /**
   * Decides all rows of one type together: one trip for the consents, made after the rows were read, never
   * used for another batch. Rows get their mask; a row without one is refused field by field. A row of which
   * no field is read afterwards is on no record.
   */
  settle(type: string, rows: readonly object[]): Promise<void>;
  /**
   * Those rows of which a governed field that the listing itself selects is open. The others are not to be listed; if
   * nothing else tells of them, nobody learns that they are there. To list somebody is a disclosure: it goes on the log.
   *
   * @param info  of the field that lists; `@skip` and `@include` count
   * @throws ApiError POLICY_UNAVAILABLE when the evidence could not be read: a list cut short would look whole
   */
  listable<Row extends object>(type: string, rows: readonly Row[], info: GraphQLResolveInfo): Promise<Row[]>;
  /** Notes that these rows are on the page that is returned. */
  listed(rows: readonly object[], coordinate: string): void;
  /**
   * Notes, for each field of the type that the listing selects, the reason that depends on organisations alone: why the list is empty.
   *
   * @param info  of the field that lists; `@skip` and `@include` count
   */
  refuseWithoutRow(type: string, holder: string, info: GraphQLResolveInfo): Promise<void>;
  /**
   * Whether these people count in figures about fields of theirs: their consents in one trip, made after the values were read.
   *
   * @returns for each person, by what they are counted in the order asked; never about a value
   */
  countable(by: readonly CountedBy[], people: readonly About[]): Promise<readonly (readonly Counted[])[]>;
  /** Agreements, standings, mandates, guardianships: read once per operation, when first asked for. */
  parties(): Promise<PartyEvidence>;
  /** Notes for the log what was told, traced back or counted without a field of a row being read. */
  explained(explanation: Explained): void;
  /** Notes for the log that a governed root field was refused. */
  refuseRoot(refusal: RootRefusal): void;
  /** Notes a refusal: the first path of each coordinate and reason becomes an error. */
  refuse(coordinate: string, reason: Reason, path: ResponsePath): void;
}
