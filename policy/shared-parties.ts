import type { RequestScope } from '../runtime/subgraph.js';
import type { EvidenceReader } from './evidence.js';
import type { PartyEvidence } from './model.js';

/** Evidence about the parties of operations under way in this process: what is read before planning is not read again. */
export interface SharedParties {
  /** Reads it for an operation. @throws ApiError GRAPH_UNAVAILABLE, also to those who share it */
  read(scope: RequestScope, now: number): Promise<PartyEvidence>;
  /** Undefined where it was not read for this operation. */
  of(scope: RequestScope): Promise<PartyEvidence> | undefined;
  /** The operation was answered: what comes next is judged on evidence of its own. */
  forget(scope: RequestScope): void;
}

/** Kept by the scope itself, which belongs to one request: no text of a client's choice leads to another's evidence. */
export function sharedParties(evidence: Pick<EvidenceReader, 'parties'>): SharedParties {
  const underWay = new WeakMap<RequestScope, Promise<PartyEvidence>>();
  return {
    read(scope, now) {
      const reading = evidence.parties(scope.principal, now);
      underWay.set(scope, reading);
      return reading;
    },
    of: (scope) => underWay.get(scope),
    forget: (scope) => void underWay.delete(scope),
  };
}
