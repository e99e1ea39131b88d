import type { RequestScope } from '../runtime/subgraph.js';

/** The policy's side of one operation: who asks, when, and what was decided so far. */
export interface AccessSession {
  readonly scope: RequestScope;
  /** The instant the operation is judged at; read once per operation. */
  readonly now: Date;
}
