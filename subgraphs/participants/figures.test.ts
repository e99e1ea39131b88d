import { describe, expect, test } from '@jest/globals';
import type { Counted } from '../../policy/countable.js';
import { NOTHING_KNOWN, type PartyEvidence } from '../../policy/model.js';
import type { AccessSession } from '../../policy/session.js';
import type { LearnerDimension } from './__generated__/types.js';
import { countVintage, DIMENSIONS } from './figures.js';
import type { CountedRow, FiguresRepository } from './repository-figures.js';

const HOLDER = 'did:web:holder.example';
const COUNTS: Counted = {
  decision: {
    effect: 'AGGREGATE_ONLY',
    through: 'MANDATE',
    agreement: null,
    rule: 'rule',
    consent: null,
    legalBasis: null,
  },
  known: false,
};
const OBJECTS: Counted = {
  decision: { effect: 'DENY', reason: 'NOT_PERMITTED_FOR_PERSON', precise: 'OBJECTION' },
  known: false,
};

type Course = readonly [programme: string, iscedLevel: number, people: number];
const enrolled = (courses: readonly Course[]): Omit<CountedRow, 'recordId' | 'subject'>[] =>
  courses.flatMap(([programme, iscedLevel, people]) =>
    Array.from({ length: people }, () => ({ programme, iscedLevel, territory: null, ageBand: null, completed: [] })),
  );

/** @param decide  what is decided about a person, by place, and a dimension; all count unless it says otherwise */
function count(
  courses: readonly Course[],
  dimensions: readonly LearnerDimension[],
  decide: (place: number, coordinate: string) => Counted = () => COUNTS,
  parties: PartyEvidence = NOTHING_KNOWN,
) {
  const rows = enrolled(courses).map((row, place): CountedRow => ({
    ...row,
    recordId: String(place).padStart(6, '0'),
    subject: String(place),
  }));
  const repository = {
    countedLearners: async (_holder, first, after) =>
      rows.filter(({ recordId }) => recordId > (after ?? '')).slice(0, first),
    figureSecret: async () => 'secret',
  } as Partial<FiguresRepository> as FiguresRepository;
  const access = {
    now: new Date('2026-11-26T10:00:00Z'),
    scope: { principal: { sub: 's', org: 'o', person: null, purpose: 'dpv:ServiceProvision' }, requestId: 'r' },
    parties: async () => parties,
    countable: async (by, people) =>
      people.map(({ subject }) => by.map(({ coordinate }) => decide(Number(subject), coordinate))),
  } as Partial<AccessSession> as AccessSession;
  return countVintage(repository, access, HOLDER, dimensions, 1);
}
const shown = async (of: ReturnType<typeof count>, dimension: LearnerDimension) =>
  (await of).tables[dimension]!.groups.map(({ value }) => value).sort();

describe('programmes and their levels', () => {
  const COURSES: readonly Course[] = [
    ['a', 4, 4],
    ['b', 4, 20],
    ['c', 5, 30],
    ['d', 5, 7],
    ['e', 5, 40],
  ];

  test('a small programme is protected within its level: the level less the rest would tell it', async () => {
    const vintage = count(COURSES, ['PROGRAMME', 'ISCED_LEVEL']);
    expect(await shown(vintage, 'ISCED_LEVEL')).toEqual(['4', '5']);
    const programmes = await shown(vintage, 'PROGRAMME');
    // b beside a, and c or e beside d.
    expect(programmes).not.toContain('b');
    expect(programmes).toHaveLength(1);
  });

  test('without figures of levels, small programmes protect each other across them', async () => {
    expect(await shown(count(COURSES, ['PROGRAMME']), 'PROGRAMME')).toContain('b');
  });

  test('of levels that are left out, programmes protect each other', async () => {
    const vintage = count([...COURSES, ['f', 7, 3]], ['PROGRAMME', 'ISCED_LEVEL']);
    const levels = await shown(vintage, 'ISCED_LEVEL');
    expect(levels).toHaveLength(1);
    expect((await shown(vintage, 'PROGRAMME')).length).toBeGreaterThan(0);
  });
});

test('a programme of a small level is left out too, or the others would tell how many are of that level', async () => {
  const spread: readonly Course[] = [
    ['a', 4, 30],
    ['b', 5, 40],
    ['b', 7, 3],
    ['c', 4, 50],
    ['d', 5, 60],
  ];
  const vintage = count(spread, ['PROGRAMME', 'ISCED_LEVEL']);
  expect(await shown(vintage, 'ISCED_LEVEL')).toHaveLength(1);
  expect(await shown(vintage, 'PROGRAMME')).not.toContain('b');
});

test('programmes are left out where other people count by programme than by level: one of level 5 would be the difference', async () => {
  const courses: readonly Course[] = [
    ['a', 4, 90],
    ['b', 4, 95],
    ['c', 5, 80],
  ];
  const eleven = (place: number, coordinate: string) =>
    coordinate === 'Learner.programme' && (place < 10 || place === 200) ? OBJECTS : COUNTS;
  const vintage = count(courses, ['PROGRAMME', 'ISCED_LEVEL'], eleven);
  expect(await shown(vintage, 'ISCED_LEVEL')).toEqual(['4', '5']);
  expect(await shown(vintage, 'PROGRAMME')).toEqual([]);
  expect(await shown(count(courses, ['PROGRAMME'], eleven), 'PROGRAMME')).toHaveLength(3);
});

test('who counts in one table and not in another is what the two differ by: few of them are protected', async () => {
  const courses: readonly Course[] = [
    ['a', 4, 20],
    ['b', 4, 30],
  ];
  const objecting = (howMany: number) => (place: number, coordinate: string) =>
    coordinate === 'Learner.programme' && place < howMany ? OBJECTS : COUNTS;
  expect(await shown(count(courses, ['PROGRAMME', 'TERRITORY'], objecting(0)), 'PROGRAMME')).toEqual(['a', 'b']);
  expect(await shown(count(courses, ['PROGRAMME', 'TERRITORY'], objecting(3)), 'PROGRAMME')).toHaveLength(1);
});

test('more people than are read in one trip are all counted', async () => {
  const { tables } = await count([['a', 4, 4_500]], ['PROGRAMME']);
  expect(tables.PROGRAMME!.groups).toEqual([{ value: 'a', count: 4_500 }]);
});

test('a grant that is not found asks for more people than anybody has', async () => {
  const through: Counted = {
    ...COUNTS,
    decision: {
      effect: 'AGGREGATE_ONLY',
      through: 'AGREEMENT',
      agreement: 'gone',
      rule: 'rule',
      consent: null,
      legalBasis: 'eu-gdpr:A6-1-e',
    },
  };
  const vintage = count([['a', 4, 500]], ['PROGRAMME'], () => through);
  expect(await shown(vintage, 'PROGRAMME')).toEqual([]);
});

test('a dimension comes after the one that it refines', () => {
  const order = Object.keys(DIMENSIONS);
  for (const [dimension, { refines }] of Object.entries(DIMENSIONS))
    if (refines) expect(order.indexOf(refines)).toBeLessThan(order.indexOf(dimension));
});
