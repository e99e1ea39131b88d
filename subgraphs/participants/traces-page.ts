import { pageSize } from '../../runtime/page.js';
import { ApiError } from '../../runtime/errors.js';
import type { LearningTraceRow, ParticipantsLoaders, TracesAsked } from './loaders.js';

/** A cursor is the place in the list: the time or the id of a trace would tell what an agreement generalises or leaves out. */
function placeOf(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor))
    throw new ApiError(
      'BAD_USER_INPUT',
      `after must be the endCursor of a page before, got ${JSON.stringify(cursor)}.`,
    );
  return Number(cursor);
}

export interface TracesPage {
  readonly edges: readonly { readonly cursor: string; readonly node: LearningTraceRow }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** @throws ApiError BAD_USER_INPUT for a size out of range or a cursor that is none */
export async function tracesPage(
  learner: TracesAsked['learner'],
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
  loaders: ParticipantsLoaders,
): Promise<TracesPage> {
  const size = pageSize(first, 100);
  const skip = placeOf(after);
  const rows = await loaders.traces.load({ learner, first: size, skip });
  const edges = rows.slice(0, size).map((node, i) => ({ cursor: String(skip + i + 1), node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size } };
}
