import type { ConceptRecord } from './concept.js';
import { connectionOf, type Connection, type Listed } from './connection.js';
import type { SkillsContext } from './context.js';
import { compareKeys, keyAfter, type SortKey } from './cursor.js';
import { firstOf } from './limits.js';

/* Lists that are in the process as a whole, since they were computed: their pages are cut here and not by a statement. */

/** What a list with cursors is asked. */
export interface CursorPage {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A skill of a list: in groups, those of a group by label. */
export interface SkillRow extends Listed {
  readonly key: SortKey;
}

/** Parts of a skill's key: its group, its label, its URI. */
const SKILL_KEY_LENGTH = 3;

/** Most skills of a page. */
const MOST_SKILLS = 200;

/** A row of such a list. */
interface Keyed {
  readonly key: SortKey;
}

/**
 * A page of rows that are in the order of their keys, and one row more where there is one.
 *
 * @param after  key of the row before the page; null at the start
 */
export function pageOfSorted<Row extends Keyed>(rows: readonly Row[], after: SortKey | null, first: number): Row[] {
  const start = after === null ? 0 : rows.findIndex(({ key }) => compareKeys(key, after) > 0);
  return start < 0 ? [] : rows.slice(start, start + first + 1);
}

/** As `pageOfSorted`, of rows in any order. */
export const pageAfter = <Row extends Keyed>(rows: readonly Row[], after: SortKey | null, first: number): Row[] =>
  pageOfSorted(
    [...rows].sort((one, other) => compareKeys(one.key, other.key)),
    after,
    first,
  );

const labelOf = ({ prefLabelFr, prefLabelEn, uri }: ConceptRecord): string =>
  (prefLabelFr ?? prefLabelEn ?? uri).toLowerCase().normalize('NFD');

/** @param group  lists its skills before those of greater ones */
export const skillRow = (group: number, concept: ConceptRecord): SkillRow => ({
  concept,
  key: [group, labelOf(concept), concept.uri],
});

/** Concepts by their URIs; what the graph does not have is left out. */
export async function conceptsOf(uris: readonly string[], { loaders }: SkillsContext): Promise<ConceptRecord[]> {
  const found = await Promise.all(uris.map((uri) => loaders.concept.load(uri)));
  return found.filter((concept) => concept !== null);
}

/**
 * Skills that were compared, as a connection.
 *
 * @param list  what tells the list from all others
 * @param rows  all of them; called once at most
 * @throws ApiError BAD_USER_INPUT for a page that cannot be, before anything is compared
 */
export function skillConnection<Row extends SkillRow>(
  list: readonly string[],
  page: CursorPage,
  rows: () => Promise<readonly Row[]>,
): Connection<Row> {
  const first = firstOf(page.first, MOST_SKILLS);
  const after = keyAfter(list, page.after, SKILL_KEY_LENGTH);
  let compared: Promise<readonly Row[]> | undefined;
  const all = (): Promise<readonly Row[]> => (compared ??= rows());
  return connectionOf({
    list,
    first,
    rows: async () => pageAfter(await all(), after, first),
    count: async () => (await all()).length,
  });
}
