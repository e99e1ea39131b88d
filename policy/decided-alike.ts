import type { Batch } from './batch.js';
import type { About } from './personal-data.js';
import { signatureOf, type SubjectFacts } from './stored-subjects.js';
import type { Principal } from '../runtime/principal.js';

interface Place {
  readonly type: string;
  readonly about: About;
  readonly batches: Map<string | null, Batch>;
}

const isAt = ({ type, about }: Place, otherType: string, other: About): boolean =>
  type === otherType && about.holder === other.holder && about.under === other.under;

/**
 * Puts rows together about which every decision is equal, so that it is made once for all of them.
 *
 * @param decide  makes the batch of the first row of its kind
 * @returns the batch of a row, given its type, whom it is about and what is known of her; of one reading of the evidence only
 */
export function decidedAlike(
  principal: Principal,
  now: number,
  decide: (type: string, about: About, known: SubjectFacts | null) => Batch,
): (type: string, about: About, known: SubjectFacts | null) => Batch {
  const places = new Map<string, Place>();
  let last: Place | undefined;

  // Rows of a list are mostly in the same place.
  const placeOf = (type: string, about: About): Place => {
    if (last && isAt(last, type, about)) return last;
    // Under which pseudonym a row is shown is part of the decision: what one agreement opens is not shown beside another's.
    const key = JSON.stringify([type, about.holder, about.under ?? null]);
    last = places.get(key) ?? { type, about, batches: new Map<string | null, Batch>() };
    places.set(key, last);
    return last;
  };
  // A token that names a person is judged person by person: who that is to the subject is part of the decision.
  const whoIs = (about: About, known: SubjectFacts | null): string | null => {
    if (principal.person !== null || (about.subject === null && !known)) return about.subject ?? 'nobody';
    return known ? signatureOf(known, now) : 'unread';
  };

  return (type, about, known) => {
    const { batches } = placeOf(type, about);
    const who = whoIs(about, known);
    let batch = batches.get(who);
    if (!batch) batches.set(who, (batch = decide(type, about, known)));
    return batch;
  };
}
