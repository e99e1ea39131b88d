import type { Graph } from '../../runtime/neo4j.js';
import { versionRepository } from '../../subgraphs/skills/repository-versions.js';
import type { ExpectedChange } from './expected.js';
import type { Faults } from './faults.js';

/** Most changes of one page of `SchemeVersion.diff`. */
const PAGE = 200;

const keyOf = ({ kind, uri, aspect, other, before, after }: ExpectedChange): string =>
  [kind, uri, aspect, other ?? '', JSON.stringify(before), JSON.stringify(after)].join(' ');

export const countOf = (changes: readonly { readonly kind: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/**
 * Walks through all changes that brought a release, page by page as `SchemeVersion.diff` does, and compares them with what was planted.
 *
 * @returns how long each page took, ms
 */
export async function checkChanges(
  graph: Graph,
  version: string,
  expected: readonly ExpectedChange[],
  faults: Faults,
): Promise<number[]> {
  const versions = versionRepository(graph);
  const query = { versions: [version], kinds: null };
  const found: string[] = [];
  const times: number[] = [];
  for (let after = ''; ;) {
    const begun = performance.now();
    const rows = await versions.findChanges(query, after, PAGE + 1);
    times.push(performance.now() - begun);
    const page = rows.slice(0, PAGE);
    found.push(...page.map(keyOf));
    if (rows.length <= PAGE) break;
    after = page.at(-1)!.key;
  }
  faults.compare(`changes of ${version}`, expected.map(keyOf), found);
  const total = await versions.countChanges(query);
  if (total !== expected.length) faults.note(`number of changes of ${version}`, [`${total}, not ${expected.length}`]);
  return times;
}
