import type { GraphQLResolveInfo } from 'graphql';
import type { Audience } from '../../policy/audience.js';
import type { AccessSession } from '../../policy/session.js';
import type { LearnerRow, ParticipantsRepository } from './repository.js';

/** Past this many trips (some ten thousand people of whom nothing is open) the page ends early, with a cursor to go on from. */
const MOST_TRIPS = 40;
/** Rows read at once when the first trip did not fill the page. */
const LATER_TRIP = 500;

export interface LearnersPage {
  readonly rows: readonly LearnerRow[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * Learners of a holder of whom something selected is open to the caller. The others are neither listed nor
 * counted, and `hasNextPage` speaks of the open ones alone.
 */
export async function learnersPage(
  repository: ParticipantsRepository,
  access: AccessSession,
  info: GraphQLResolveInfo,
  { holder, audience, first, after }: { holder: string; audience: Audience; first: number; after: string | null },
): Promise<LearnersPage> {
  const rows: LearnerRow[] = [];
  let cursor = after;
  const upTo = (last: LearnerRow | undefined, hasNextPage: boolean): LearnersPage => ({
    rows,
    hasNextPage,
    endCursor: last ? last.place : after,
  });
  for (let trip = 0; trip < MOST_TRIPS; trip += 1) {
    const limit = trip === 0 ? first + 1 : LATER_TRIP;
    const read = await repository.learnersOfHolder(holder, audience, limit, cursor);
    // Somebody looked at only to tell whether there is a next page is on no record: nothing of hers is read.
    for (const row of await access.listable('Learner', read, info)) {
      if (rows.length === first) return upTo(rows.at(-1), true);
      rows.push(row);
    }
    if (read.length < limit) return upTo(rows.at(-1), false);
    cursor = read.at(-1)!.place;
  }
  return { rows, hasNextPage: true, endCursor: cursor };
}
