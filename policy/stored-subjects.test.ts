import { describe, expect, test } from '@jest/globals';
import { signatureOf, subjectFacts, type StoredSubjects } from './stored-subjects.js';

const NOW = 1_000;
type Stored = Partial<StoredSubjects>;
type Group = StoredSubjects['consents'][number];

/** A consent of each of these people, in one group. */
const group = (people: readonly number[], change: Partial<Group> = {}): Group => ({
  status: 'GIVEN',
  purposes: ['dpv:A'],
  noticePurposes: ['dpv:A'],
  categories: ['IDENTITY'],
  approvalsRequired: ['SUBJECT'],
  approvals: ['SUBJECT'],
  people,
  ids: people.map((person) => `c${person}`),
  givenAt: people.map(() => 1),
  validUntil: people.map(() => NOW + 1),
  decidedAt: people.map(() => 1),
  ...change,
});
const read = (people: number, stored: Stored) => {
  const ids = Array.from({ length: people }, (_, i) => `p${i}`);
  const whole = {
    logRefs: ids.map((id) => `ref-${id}`),
    logSecrets: ids.map((id) => `secret-${id}`),
    ageBands: [],
    consents: [],
    objections: [],
  };
  return [...subjectFacts(ids, { ...whole, ...stored }).values()];
};
const consentOf = (change: Partial<Group>) => read(1, { consents: [group([0], change)] })[0]!.consents[0]!;

describe('what is known of one person', () => {
  test('of whom nothing is known', () => {
    expect(read(1, {})).toEqual([
      {
        consents: [],
        objections: [],
        restrictions: [],
        mandates: [],
        ageBand: 'UNKNOWN',
        logRef: 'ref-p0',
        logKey: { person: 'p0', ref: 'ref-p0', secret: 'secret-p0' },
        others: '',
      },
    ]);
  });

  test('is about this person and nobody else', () => {
    const [one, other] = read(2, {
      ageBands: ['UNDER_15', 'ADULT'],
      consents: [group([1])],
      objections: [
        { person: 0, id: 'o1', purposes: ['dpv:A'] },
        { person: 0, id: 'o2', purposes: 'dpv:A' },
      ],
      restrictions: [{ person: 1, id: 'r', holder: 'h' }],
      mandates: [
        { person: 0, id: 'm2' },
        { person: 0, id: 'm1' },
      ],
    });
    expect(one).toMatchObject({
      consents: [],
      // Objections that cannot be read name no purpose.
      objections: [
        { id: 'o1', purposes: ['dpv:A'] },
        { id: 'o2', purposes: [] },
      ],
      restrictions: [],
      mandates: ['m1', 'm2'],
      ageBand: 'UNDER_15',
    });
    expect(other).toMatchObject({
      consents: [{ id: 'c1' }],
      objections: [],
      restrictions: [{ id: 'r', holder: 'h' }],
      mandates: [],
      ageBand: 'ADULT',
    });
  });

  test('nobody has no key in the log, and hinders nothing', () => {
    const of = (logRefs: string[], logSecrets: string[]) =>
      subjectFacts([''], { logRefs, logSecrets, ageBands: [], consents: [], objections: [] }).get('');
    expect(of([''], [''])).toMatchObject({ logRef: null, logKey: null });
    expect(of([''], ['secret'])).toMatchObject({ logKey: null });
    expect(of(['ref'], [''])).toMatchObject({ logKey: null });
  });
});

describe('a consent as it was recorded', () => {
  test('in full', () => {
    expect(consentOf({})).toEqual({
      id: 'c0',
      group: 0,
      status: 'GIVEN',
      purposes: ['dpv:A'],
      categories: ['IDENTITY'],
      approvalsMissing: [],
      givenAt: 1,
      validUntil: NOW + 1,
      decidedAt: 1,
    });
  });

  const UNREADABLE = {
    status: 'UNREADABLE',
    purposes: [],
    categories: [],
    approvalsMissing: [],
    givenAt: Infinity,
    validUntil: -1,
    decidedAt: Infinity,
  };
  test.each<[string, Partial<Group>]>([
    ['a status that is no text', { status: 7 }],
    ['purposes as one text', { purposes: 'dpv:A' }],
    ['categories as one text', { categories: 'IDENTITY' }],
    ['no beginning', { givenAt: [null] }],
    ['no end', { validUntil: [null] }],
    ['no instant it was decided at', { decidedAt: [null] }],
    ['refused at no instant', { status: 'REFUSED', decidedAt: [-1] }],
  ])('cannot be read with %s', (_what, change) => {
    expect(consentOf(change)).toEqual({ id: 'c0', group: 0, ...UNREADABLE });
  });

  test.each<[string, Partial<Group>]>([
    ['without dates', { givenAt: [null], validUntil: [null] }],
    ['with one of two dates', { validUntil: [null] }],
  ])('one that was only asked for is never in force: %s', (_what, change) => {
    expect(consentOf({ status: 'REQUESTED', ...change })).toMatchObject({
      status: 'REQUESTED',
      givenAt: Infinity,
      validUntil: -1,
    });
  });

  test.each<[string, Partial<Group>, object]>([
    ['a purpose that the notice does not name', { purposes: ['dpv:A', 'dpv:B'] }, { purposes: ['dpv:A'] }],
    ['a notice that cannot be read', { noticePurposes: 'dpv:A' }, { purposes: [] }],
    ['an approval that is not there', { approvalsRequired: ['SUBJECT', 'G'] }, { approvalsMissing: ['G'] }],
    ['nobody said who must approve', { approvalsRequired: [] }, { approvalsMissing: ['UNKNOWN'] }],
    ['who must approve cannot be read', { approvalsRequired: 'SUBJECT' }, { approvalsMissing: ['UNKNOWN'] }],
    ['who approved cannot be read', { approvals: 'SUBJECT' }, { approvalsMissing: ['SUBJECT'] }],
  ])('%s opens nothing', (_what, change, expected) => {
    expect(consentOf(change)).toMatchObject(expected);
  });

  test('the latest decision comes first, of two at one instant the one of the first group', () => {
    const at = (decidedAt: number, id: string) => group([0], { ids: [id], decidedAt: [decidedAt] });
    const [{ consents }] = read(1, { consents: [at(1, 'a'), at(3, 'b'), at(2, 'c'), at(3, 'd')] }) as [
      ReturnType<typeof read>[0],
    ];
    expect(consents.map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });
});

describe('a word that is equal for people about whom every decision is equal', () => {
  const alike = (stored: Stored): boolean => {
    const [one, other] = read(2, stored);
    return signatureOf(one!, NOW) === signatureOf(other!, NOW);
  };
  const both = [0, 1];

  test.each<[string, Stored]>([
    ['given on different days before now', { consents: [group(both, { givenAt: [1, NOW] })] }],
    ['ending on different days after now', { consents: [group(both, { validUntil: [NOW + 1, NOW + 2] })] }],
    [
      'objections and restrictions in another order',
      {
        objections: [0, 1, 1, 0].map((person, i) => ({ person, id: `o${i}`, purposes: [`dpv:${'ABAB'[i]}`] })),
        restrictions: [0, 1, 1, 0].map((person, i) => ({ person, id: `r${i}`, holder: 'abab'[i]! })),
      },
    ],
    ['mandates in another order', { mandates: [0, 1, 1, 0].map((person, i) => ({ person, id: 'abab'[i]! })) }],
    ['unreadable ones of different groups', { consents: [group([0], { categories: 7 }), group([1], { purposes: 7 })] }],
  ])('%s', (_what, stored) => {
    expect(alike(stored)).toBe(true);
  });

  test.each<[string, Stored]>([
    ['given now or later', { consents: [group(both, { givenAt: [NOW, NOW + 1], validUntil: [NOW + 9, NOW + 9] })] }],
    ['ended now or not', { consents: [group(both, { validUntil: [NOW, NOW + 1] })] }],
    ['one of two groups', { consents: [group([0]), group([1], { categories: ['CONTACT'] })] }],
    ['one that cannot be read', { consents: [group(both, { decidedAt: [1, null] })] }],
    ['one more', { consents: [group(both), group([1], { status: 'REFUSED' })] }],
    [
      'two at one instant, or one after the other',
      { consents: [group(both, { decidedAt: [2, 2] }), group(both, { decidedAt: [1, 2] })] },
    ],
    ['an age band', { ageBands: ['UNDER_15', 'ADULT'] }],
    ['an objection', { objections: [{ person: 0, id: 'o', purposes: [] }] }],
    [
      'purposes of an objection',
      { objections: both.map((person) => ({ person, id: 'o', purposes: person === 0 ? ['a', 'b'] : ['ab'] })) },
    ],
    ['a restriction', { restrictions: [{ person: 0, id: 'r', holder: 'h' }] }],
    [
      'the holder of a restriction',
      { restrictions: both.map((person) => ({ person, id: 'r', holder: `h${person}` })) },
    ],
    ['a mandate', { mandates: [{ person: 0, id: 'm' }] }],
    ['another mandate', { mandates: both.map((person) => ({ person, id: `m${person}` })) }],
    [
      'a mandate, or a restriction',
      { mandates: [{ person: 0, id: 'x' }], restrictions: [{ person: 1, id: 'r', holder: 'x' }] },
    ],
  ])('and differs by %s', (_what, stored) => {
    expect(alike(stored)).toBe(false);
  });
});
