import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSources, type Sources } from '../../ontology/read.js';
import { smallDownload } from '../../ontology/small-download.js';
import type { Staging } from '../../ontology/staging.js';
import { folderOf } from '../../ontology/test-support.js';
import { kindOfChange } from '../../ontology/versions/change.js';
import { diffRelease, type OldConcept } from '../../ontology/versions/diff.js';
import type { RelationKind } from '../../ontology/model.js';
import { SILENT } from '../../runtime/progress.js';
import { choose } from './choose.js';
import { expectedChanges } from './expected.js';
import { writeCut, writeNextRelease } from './next-release.js';
import type { Planted } from './planted.js';

const given = folderOf(smallDownload);
const folder = folderOf({});
const at = (path: string): string => `${given.path}/${path}`;
const sources: Sources = {
  esco: [at('en'), at('fr')],
  labels: [{ language: 'fr', path: at('fr-labels') }],
  rome: [at('rome')],
  crosswalk: [at('crosswalk')],
};
afterAll(() => [given, folder].forEach((one) => one.remove()));

async function read(of: Sources) {
  const { staging, releases, log } = await readSources(of, SILENT);
  staging.settle(new Set(), log);
  return { staging, releases: releases.map(({ version }) => version) };
}

/** What the project's own comparison says of two readings. */
function diffOf(before: Staging, after: Staging) {
  const old = new Map([...before.concepts].map(([uri, concept]) => [uri, concept as OldConcept]));
  const ends = new Map<RelationKind, Map<string, string[]>>();
  for (const [kind, edges] of before.relations) {
    const of = new Map<string, string[]>();
    for (const { from, to } of edges) of.set(from, [...(of.get(from) ?? []), to]);
    ends.set(kind, of);
  }
  return diffRelease(old, ends, after, () => true).map((change) => ({ kind: kindOfChange(change), ...change }));
}

const sorted = (changes: readonly object[]): string[] =>
  changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort();

describe('the next release of a small download', () => {
  let base: Staging;
  let planted: Planted;
  let next: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    base = (await read(sources)).staging;
    planted = choose(base, 0.3);
    next = await read(await writeNextRelease(sources, base, planted, folder.path));
  });

  test('is read as a release of its own, under the layouts of its publishers', () => {
    expect(next.releases).toEqual(['v1.2.0', 'v461']);
  });

  test('differs from the one before by what was planted, and by nothing else', () => {
    const expected = expectedChanges(base, planted);
    expect(sorted(diffOf(base, next.staging))).toEqual(sorted(expected));
    expect(new Set(expected.map(({ kind }) => kind))).toEqual(
      new Set(['CREATED', 'OBSOLETE', 'RELABELLED', 'RELATION_ADDED', 'RELATION_REMOVED', 'REPLACED']),
    );
  });

  test('is the same from the same tables', async () => {
    expect(choose((await read(sources)).staging, 0.3)).toEqual(planted);
  });
});

test('a cut has whole rows of fewer concepts', async () => {
  const whole = (await read(sources)).staging;
  const cut = await read(await writeCut(sources, whole, folder.path));

  expect(cut.releases).toEqual(['v1.1.1', 'v460']);
  const kinds = [...cut.staging.concepts.values()].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'Occupation' || kind === 'RomeOccupation')).toEqual([
    'Occupation',
    'RomeOccupation',
  ]);
  for (const [uri, concept] of cut.staging.concepts) expect(concept).toEqual(whole.concepts.get(uri));
});
