import type { EvidenceReader } from '../../policy/evidence.js';
import type { SubjectFacts } from '../../policy/stored-subjects.js';
import type { Principal } from '../../runtime/principal.js';
import { personId } from '../data/generate.js';
import { machineMs } from './job.js';

interface Kept {
  readonly facts: SubjectFacts;
  readonly tripMs: number;
}

/** The number in an id of the generated data. */
const numberOf = (subject: string): number => Number(subject.slice(personId(0).length - 4));

/**
 * A reader of evidence that tells, of each operation, when the trip about a person began.
 *
 * @param keptMs  how long what is known of somebody is used again: what the policy must never do, for the control
 */
export function watched(
  reader: EvidenceReader,
  keptMs: number,
): { readonly evidence: EvidenceReader; tripsOf(principal: Principal): ReadonlyMap<number, number> } {
  const kept = new Map<string, Kept>();
  const trips = new WeakMap<Principal, Map<number, number>>();
  return {
    tripsOf: (principal) => trips.get(principal) ?? new Map(),
    evidence: {
      parties: (...args) => reader.parties(...args),
      async subjects(subjects, principal, now, categories) {
        const begun = machineMs();
        const own = trips.get(principal) ?? new Map<number, number>();
        trips.set(principal, own);
        for (const subject of subjects) own.set(numberOf(subject), begun);
        const usable = (subject: string): boolean => begun - (kept.get(subject)?.tripMs ?? -Infinity) < keptMs;
        const asked = subjects.filter((subject) => !usable(subject));
        const read = asked.length > 0 ? await reader.subjects(asked, principal, now, categories) : new Map();
        if (keptMs === 0) return read;
        for (const [subject, facts] of read) kept.set(subject, { facts, tripMs: begun });
        return new Map(subjects.map((subject) => [subject, kept.get(subject)!.facts]));
      },
    },
  };
}
