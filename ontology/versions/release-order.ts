/** What a file or folder without a release in its name is loaded as. */
export const UNVERSIONED = 'unversioned';

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);

/** ROME 3, whose tables and name are others than those of ROME 4.0. */
export const isRomeV3 = (version: string): boolean => compareVersions(version, 'v400') < 0;

/** Below zero when `one` came out before `other`: `v1.1.0`, `v1.1.1`, `v1.2`; `v347`, `v460`. What names no release is older than any. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbers(one), numbers(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
