import type { Run } from '../runtime/neo4j.js';

/** What is to be erased (GDPR art. 17): all that one holder keeps about one person. */
export interface Erasure {
  readonly person: string;
  /** DID of the organisation. */
  readonly holder: string;
}

/**
 * One part's share of an erasure, on nodes of its own. Its statements belong to the transaction that settles the request: every
 * part erases, or none does and the request is not done.
 */
export type Erase = (run: Run, erasure: Erasure) => Promise<void>;

/**
 * How long after an erasure nobody else reads what its holder keeps about the person, in milliseconds: an operation that read a
 * row before it was erased judges it afterwards, and must find it closed.
 *
 * @default 60,000: longer than any operation may run (SUBGRAPH_TIMEOUT_MS), the difference between two clocks included
 */
export const CLOSED_AFTER_ERASURE_MS = 60_000;
