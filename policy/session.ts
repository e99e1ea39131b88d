import type { RequestScope } from '../runtime/subgraph.js';
import type { PartyEvidence } from './model.js';
import type { Reason } from './reasons.js';
import type { ResponsePath } from './refusals.js';

/** A governed root field refused before any row was read. */
export interface RootRefusal {
  readonly coordinate: string;
  readonly holder: string;
  readonly reason: Reason;
}

/** The policy's side of one operation: who asks, when, and what was decided so far. */
export interface AccessSession {
  readonly scope: RequestScope;
  /** The instant the operation is judged at; read once per operation. */
  readonly now: Date;
  /**
   * Decides all rows of one type together: one trip for the consents, made after the rows were read, never
   * used for another batch. Rows get their mask; a row without one is refused field by field. A row of which
   * no field is read afterwards is on no record.
   */
  settle(type: string, rows: readonly object[]): Promise<void>;
  /** Whether anything the operation selects on this settled row is open. */
  opensAnything(row: object): boolean;
  /** Notes, for each selected field of the type, the reason that depends on organisations alone: why a list is empty. */
  refuseWithoutRow(type: string, holder: string, path: ResponsePath): Promise<void>;
  /** Agreements, standings, mandates, guardianships: read once per operation, when first asked for. */
  parties(): Promise<PartyEvidence>;
  /** Notes for the log that a governed root field was refused. */
  refuseRoot(refusal: RootRefusal): void;
  /** Notes a refusal: the first path of each coordinate and reason becomes an error. */
  refuse(coordinate: string, reason: Reason, path: ResponsePath): void;
}
