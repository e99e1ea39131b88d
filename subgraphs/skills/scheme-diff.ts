import type { ChangeKind } from '../../ontology/versions/change.js';
import { ApiError, badInput } from '../../runtime/errors.js';
import type { SkillsContext } from './context.js';
import { keyAfter } from './cursor.js';
import { firstOf } from './limits.js';
import type { SchemeVersionRecord } from './repository.js';
import type { ChangeRow, DiffQuery } from './repository-versions.js';

/** A page of the changes between two releases; read when it is asked for. */
export interface DiffRecord {
  readonly query: DiffQuery;
  /** What tells the list from all others. */
  readonly list: readonly string[];
  /** One row more than the page has, where there is more. */
  page(): Promise<readonly ChangeRow[]>;
  readonly first: number;
}

/**
 * Changes from an earlier release to this one.
 *
 * @throws ApiError NOT_FOUND for a release that the graph does not know, BAD_USER_INPUT for one that is no earlier one of the classification
 */
export async function schemeDiff(
  version: SchemeVersionRecord,
  asked: {
    readonly since: string;
    readonly kinds?: readonly ChangeKind[] | null | undefined;
    readonly first?: number | null | undefined;
    readonly after?: string | null | undefined;
  },
  { loaders, skills }: SkillsContext,
): Promise<DiffRecord> {
  const first = firstOf(asked.first ?? 50, 200);
  const versions = (await loaders.versions.load('all')).filter(({ scheme }) => scheme === version.scheme);
  const since = versions.find(({ id }) => id === asked.since);
  if (!since) {
    const known = versions.map(({ id }) => id).join(', ');
    throw new ApiError(
      'NOT_FOUND',
      `The graph has had no release ${asked.since} of ${version.scheme}; it has had ${known}.`,
    );
  }
  if (since.sequence > version.sequence)
    throw badInput(`\`since\` must be a release before ${version.id}, got ${since.id}.`);
  const between = versions.filter(({ sequence }) => sequence > since.sequence && sequence <= version.sequence);
  const query = { versions: between.map(({ id }) => id), kinds: asked.kinds ?? null };
  const list = ['diff', version.id, since.id];
  const [after = ''] = keyAfter(list, asked.after, 1) ?? [];
  let rows: Promise<readonly ChangeRow[]> | null = null;
  return { query, list, first, page: () => (rows ??= skills.findChanges(query, String(after), first + 1)) };
}
