import { describe, expect, test } from '@jest/globals';
import type { ConceptKind, RelationKind } from '../model.js';
import { asOf } from './as-of.js';
import { kindOfChange } from './change.js';
import { diffRelease, type OldConcept } from './diff.js';
import { proposeReplacements } from './proposals.js';
import { compareVersions } from './release-order.js';

const concept = (uri: string, properties: Record<string, string | string[]> = {}, kind: ConceptKind = 'Skill') => ({
  uri,
  kind,
  properties: { status: 'RELEASED', ...properties },
});
const byUri = <Row extends { readonly uri: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.uri, row]));
const relations = (rows: readonly [RelationKind, string, string][]) => {
  const found = new Map<RelationKind, { from: string; to: string }[]>();
  for (const [kind, from, to] of rows) found.set(kind, [...(found.get(kind) ?? []), { from, to }]);
  return found;
};
const all = () => true;

const diff = (
  old: readonly OldConcept[],
  now: readonly OldConcept[],
  covers: (scope: string) => boolean = all,
  had: readonly [RelationKind, string, string][] = [],
  has: readonly [RelationKind, string, string][] = [],
) => {
  const ends = new Map<RelationKind, Map<string, string[]>>();
  for (const [kind, from, to] of had) {
    const of = ends.get(kind) ?? new Map<string, string[]>();
    ends.set(kind, of.set(from, [...(of.get(from) ?? []), to]));
  }
  return diffRelease(byUri(old), ends, { concepts: byUri(now), relations: relations(has) }, covers);
};

describe('what a release changes', () => {
  test('nothing, when it says the same, in whatever order', () => {
    const one = [concept('a', { prefLabelFr: 'lire', altLabelsFr: ['déchiffrer', 'parcourir'] })];
    const other = [concept('a', { prefLabelFr: 'lire', altLabelsFr: ['parcourir', 'déchiffrer'] })];

    expect(diff(one, other, all, [['BROADER', 'a', 'g']], [['BROADER', 'a', 'g']])).toEqual([]);
  });

  test('concepts that come, go, come back and are deprecated', () => {
    const old = [
      concept('gone'),
      concept('back', { status: 'OBSOLETE' }),
      concept('old'),
      concept('away', { status: 'OBSOLETE' }),
    ];
    const now = [concept('new'), concept('back'), concept('old', { status: 'DEPRECATED' })];

    expect(diff(old, now).map((change) => [change.uri, kindOfChange(change)])).toEqual([
      ['new', 'CREATED'],
      ['back', 'RESTORED'],
      ['old', 'DEPRECATED'],
      ['gone', 'OBSOLETE'],
    ]);
  });

  test('labels and codes; a language that one of the two does not have is no change', () => {
    const old = [
      concept('a', { prefLabelEn: 'read', prefLabelFr: 'lire', altLabelsFr: ['déchiffrer'], notation: 'S1' }),
    ];
    const now = [concept('a', { prefLabelFr: 'lire un texte', notation: 'S2' })];

    expect(diff(old, now)).toEqual([
      { uri: 'a', aspect: 'prefLabelFr', other: null, before: 'lire', after: 'lire un texte' },
      { uri: 'a', aspect: 'altLabelsFr', other: null, before: ['déchiffrer'], after: null },
      { uri: 'a', aspect: 'notation', other: null, before: 'S1', after: 'S2' },
    ]);
  });

  test('relations, those of concepts that go included', () => {
    const old = [concept('o', {}, 'Occupation'), concept('s'), concept('gone')];
    const now = [concept('o', {}, 'Occupation'), concept('s')];
    const changes = diff(
      old,
      now,
      all,
      [
        ['ESSENTIAL_SKILL', 'o', 'gone'],
        ['ESSENTIAL_SKILL', 'o', 's'],
      ],
      [['OPTIONAL_SKILL', 'o', 's']],
    );

    expect(
      changes.filter(({ other }) => other).map((change) => [kindOfChange(change), change.aspect, change.other]),
    ).toEqual(
      expect.arrayContaining([
        ['RELATION_ADDED', 'OPTIONAL_SKILL', 's'],
        ['RELATION_REMOVED', 'ESSENTIAL_SKILL', 's'],
        ['RELATION_REMOVED', 'ESSENTIAL_SKILL', 'gone'],
      ]),
    );
  });

  test('of parts whose tables are not in the release nothing is said', () => {
    const covers = (scope: string) => scope === 'Occupation';
    const had: [RelationKind, string, string][] = [['ESSENTIAL_SKILL', 'o', 's']];

    expect(diff([concept('o', {}, 'Occupation'), concept('s')], [concept('o', {}, 'Occupation')], covers, had)).toEqual(
      [],
    );
  });

  test('a ROME card that was split is replaced by its parts, where it is gone', () => {
    const card = (code: string, parentCode: string) => concept(`urn:rome:${code}`, { parentCode }, 'RomeOccupation');
    const old = [card('D1102', 'D1102'), card('D1104', 'D1104')];
    const now = [card('D1102', 'D1102'), card('D1110', 'D1104'), card('D1111', 'D1102')];

    expect(diff(old, now).filter(({ aspect }) => aspect === 'REPLACED_BY')).toMatchObject([
      { uri: 'urn:rome:D1104', other: 'urn:rome:D1110' },
    ]);
  });
});

test('what was, from what is and the changes since, the latest first', () => {
  const now = { status: 'OBSOLETE', prefLabelFr: 'c', notation: '1' };

  expect(
    asOf(now, [
      ['prefLabelFr', 'b'],
      ['status', 'RELEASED'],
      ['prefLabelFr', 'a'],
    ]),
  ).toEqual({
    status: 'RELEASED',
    prefLabelFr: 'a',
    notation: '1',
  });
  expect(asOf(now, [['status', null]])).toBeNull();
});

describe('proposed replacements', () => {
  const inUse = [
    concept('same', { prefLabelFr: 'Lire un plan' }),
    concept('other', { prefLabelFr: 'déchiffrer', altLabelsFr: ['lire un plan'] }),
    concept('alike', { prefLabelFr: 'lire des plans de montage' }),
    concept('none', { prefLabelFr: 'souder' }),
    concept('occupation', { prefLabelFr: 'lire un plan' }, 'Occupation'),
  ];

  test('of the same kind, the surest first', () => {
    expect(proposeReplacements([concept('old', { prefLabelFr: 'lire un plan' })], inUse)).toEqual([
      { from: 'old', to: 'same', method: 'EQUAL_LABEL', confidence: 0.9 },
      { from: 'old', to: 'other', method: 'ALTERNATIVE_LABEL', confidence: 0.7 },
      { from: 'old', to: 'alike', method: 'ALIKE_LABEL', confidence: 0.48 },
    ]);
  });

  test('none where nothing is called so', () => {
    expect(proposeReplacements([concept('old', { prefLabelFr: 'tisser' })], inUse)).toEqual([]);
  });
});

test.each([
  ['v1.1.0', 'v1.1.1', -1],
  ['v1.2', 'v1.1.1', 1],
  ['v1.2.0', 'v1.2', 0],
  ['v347', 'v460', -1],
  ['unversioned', 'v1.0', -1],
])('%s before %s', (one, other, order) => {
  expect(Math.sign(compareVersions(one, other))).toBe(order);
});
