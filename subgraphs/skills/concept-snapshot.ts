import { ApiError } from '../../runtime/errors.js';
import type { ConceptRecord } from './concept.js';
import type { SkillsContext } from './context.js';
import type { SchemeVersionRecord } from './repository.js';
import type { SnapshotProperties } from './repository-versions.js';

/** A concept as of a release. */
export interface SnapshotRecord {
  readonly uri: string;
  readonly version: SchemeVersionRecord;
  readonly properties: SnapshotProperties;
}

/** Labels of a snapshot, and the languages they are wanted in. */
export interface LocalizedSnapshot {
  readonly properties: SnapshotProperties;
  readonly lang: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The release meant by its name, or the one that was current at the end of a day (UTC).
 *
 * @param versions  of one classification
 * @returns null where the graph had none on that day
 * @throws ApiError BAD_USER_INPUT for what is neither
 */
export function versionAsOf(versions: readonly SchemeVersionRecord[], asked: string): SchemeVersionRecord | null {
  const byName = versions.find(({ id }) => id === asked);
  if (byName) return byName;
  if (!DAY.test(asked) || Number.isNaN(Date.parse(asked))) {
    const known = versions.map(({ id }) => id).join(', ');
    throw new ApiError(
      'BAD_USER_INPUT',
      `\`version\` must be a day such as 2026-03-01 or one of ${known}, got ${asked}.`,
    );
  }
  const since = ({ currentSince }: SchemeVersionRecord): string => (currentSince ?? '').slice(0, 10);
  return (
    [...versions]
      .sort((one, other) => other.sequence - one.sequence)
      .find((version) => since(version) !== '' && since(version) <= asked) ?? null
  );
}

/** @returns null where the release did not have the concept */
export async function conceptSnapshot(
  { uri, scheme }: ConceptRecord,
  asked: string,
  { loaders }: SkillsContext,
): Promise<SnapshotRecord | null> {
  // ISCO's groups are published with ESCO.
  const publisher = scheme === 'ROME' ? 'ROME' : 'ESCO';
  const versions = (await loaders.versions.load('all')).filter((version) => version.scheme === publisher);
  const version = versionAsOf(versions, asked);
  if (!version) return null;
  const properties = await loaders.snapshot.load({ uri, sequence: version.sequence });
  return properties && { uri, version, properties };
}
