import { scopesOf, scopesTouched } from '../importers/table-parts.js';
import type { SchemeRelease } from '../model.js';
import { SourceError } from '../sources/source-error.js';
import { compareVersions, UNVERSIONED } from './release-order.js';
import type { Scope } from './scopes.js';

/** A release of a classification that is in the graph, or was. */
export interface KnownVersion {
  readonly id: string;
  readonly scheme: 'ESCO' | 'ROME';
  readonly version: string;
  readonly sample: boolean;
  /** Tables loaded of it; null where it was loaded before that was noted. */
  readonly tables: readonly string[] | null;
  /** `id` of the release it took the place of; null for the first. */
  readonly previous: string | null;
  /** Place among the releases of its classification, from 1 in the order of loading. */
  readonly sequence: number;
  readonly current: boolean;
}

/** An upgrade that was begun and not completed. */
export interface PendingUpgrade {
  readonly to: string;
  readonly stage: 'recording' | 'applying';
  readonly scopes: readonly Scope[];
}

/** How one release meets what the graph has of its classification. */
export interface ReleasePlan {
  /** As it will stand in the graph: tables that carry no release are a part of the current one. */
  readonly release: SchemeRelease;
  readonly id: string;
  readonly sequence: number;
  /** The release whose place it takes or took; null for the first of its classification. */
  readonly from: KnownVersion | null;
  /** Parts in which it is compared with what the graph has; none where nothing changes releases. */
  readonly compared: ReadonlySet<Scope>;
  /** Tables of this release that the graph has, with those loaded now. */
  readonly tables: readonly string[];
}

const idOf = (scheme: string, version: string): string => `${scheme}-${version}`;

const refuse = (scheme: string, found: string, expected: string): SourceError =>
  new SourceError({ file: scheme }, found, expected);

/**
 * @param versions  of this classification, in any order
 * @throws SourceError for a release that is older than the graph's, and for another one while an upgrade is incomplete
 */
export function planRelease(
  release: SchemeRelease,
  versions: readonly KnownVersion[],
  pending: PendingUpgrade | null,
): ReleasePlan {
  const { scheme } = release;
  const current = versions.find((version) => version.current) ?? null;
  const part = release.version === UNVERSIONED && current !== null;
  const version = part ? current.version : release.version;
  const id = idOf(scheme, version);
  if (pending?.stage === 'applying' && pending.to !== id)
    throw refuse(
      scheme,
      `${id} while the upgrade to ${pending.to} is incomplete`,
      `${pending.to} again, which completes it`,
    );
  const order = current ? compareVersions(version, current.version) : 1;
  if (current && release.sample && order !== 0)
    throw refuse(scheme, `a sample of ${version} beside ${current.id}`, `an empty graph, or one that holds ${version}`);
  if (order < 0)
    throw refuse(
      scheme,
      `${version}, which is older than ${current!.version} in the graph`,
      'a later release, or an empty graph',
    );

  const same = order === 0 ? current : null;
  const from = same ? (versions.find((one) => one.id === same.previous) ?? null) : current;
  const plan = {
    release: { ...release, version: same ? same.version : version },
    id: same ? same.id : id,
    sequence: same ? same.sequence : Math.max(0, ...versions.map((one) => one.sequence)) + 1,
    from,
    tables: [...new Set([...(same?.tables ?? []), ...release.tables])].sort(),
  };
  const done = new Set(scopesOf(plan.release, same?.tables ?? []));
  // What was loaded before that was noted, and a sample, may have any part.
  const whole = versions.some((one) => one.tables === null || one.sample);
  // A part that an earlier release had some of is compared: what of it is gone must be known to be.
  const had = new Set(versions.flatMap((one) => [...scopesTouched(one, one.tables ?? [])]));
  const compared = scopesOf(plan.release, release.tables).filter(
    (scope) => !done.has(scope) && (whole || had.has(scope)),
  );
  const scopes = new Set(from && !release.sample ? compared : []);
  if (pending?.stage === 'applying' && !sameScopes(scopes, pending.scopes))
    throw refuse(
      scheme,
      'other tables than those with which the upgrade was begun',
      'the same ones again, which completes it',
    );
  return { ...plan, compared: scopes };
}

const sameScopes = (one: ReadonlySet<Scope>, other: readonly Scope[]): boolean =>
  one.size === other.length && other.every((scope) => one.has(scope));
