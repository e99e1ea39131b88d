import { describe, expect, test } from '@jest/globals';
import { consentFor } from './consent.js';
import type { AccessRequest } from './model.js';
import { partyEvidence } from './stored-parties.js';
import { signatureOf, subjectFacts, type StoredSubjects } from './stored-subjects.js';

const NOW = 1_000;
const request: AccessRequest = {
  principal: { sub: 'a', org: 'did:web:a.example', person: null, purpose: 'dpv:ServiceProvision' },
  coordinate: 'Learner.skillProfile',
  category: 'SKILL_PROFILE',
  childPrivate: false,
  openings: ['PERMIT'],
  under: null,
  holder: 'h',
  subject: 's',
};
const group = {
  status: 'GIVEN',
  purposes: ['dpv:ServiceProvision'],
  noticePurposes: ['dpv:ServiceProvision'],
  categories: ['SKILL_PROFILE'],
  approvalsRequired: ['SUBJECT'],
  approvals: ['SUBJECT'],
} as const;
/** Records as [person, id, givenAt, validUntil, decidedAt]. */
type Records = readonly (readonly [number, string, unknown, unknown, unknown])[];
type Columns = 'people' | 'ids' | 'givenAt' | 'validUntil' | 'decidedAt';
type Groups = readonly (Omit<StoredSubjects['consents'][number], Columns> & { readonly records: Records })[];
const columns = (records: Records) => ({
  people: records.map(([person]) => person),
  ids: records.map(([, id]) => id),
  givenAt: records.map(([, , givenAt]) => givenAt),
  validUntil: records.map(([, , , validUntil]) => validUntil),
  decidedAt: records.map(([, , , , decidedAt]) => decidedAt),
});
const read = (people: number, consents: Groups, objections: StoredSubjects['objections'] = []) => {
  const ids = Array.from({ length: people }, (_, i) => `p${i}`);
  const facts = subjectFacts(ids, {
    logRefs: ids.map((id) => `ref-${id}`),
    logSecrets: ids.map(() => '0'.repeat(64)),
    ageBands: [],
    consents: consents.map(({ records, ...alike }) => ({ ...alike, ...columns(records) })),
    objections,
  });
  return ids.map((id) => facts.get(id)!);
};
const opens = (facts: Parameters<typeof consentFor>[1]) => 'consent' in consentFor(request, facts, NOW);

describe('consents read as one group', () => {
  test("a record without an end closes its person's fields and shifts nobody's dates", () => {
    const facts = read(3, [
      {
        ...group,
        records: [
          [0, 'c0', 1, null, 1],
          [1, 'c1', 1, NOW, 1],
          [2, 'c2', 1, NOW + 1, 1],
        ],
      },
    ]);
    expect(facts.map(opens)).toEqual([false, false, true]);
    expect(facts.map(({ consents }) => consents[0]!.id)).toEqual(['c0', 'c1', 'c2']);
  });

  test.each([
    ['categories as one text', { categories: 'SKILL_PROFILE' }],
    ['purposes as one text', { purposes: 'dpv:ServiceProvision' }],
    ['no purposes', { purposes: null }],
    ['no privacy notice', { noticePurposes: null }],
    ['a privacy notice that does not name the purpose', { noticePurposes: ['dpv:Marketing'] }],
    ['no status', { status: null }],
    ['a status that is no text', { status: 7 }],
    ['nobody who must approve', { approvalsRequired: [] }],
    ['nobody said who must approve', { approvalsRequired: null }],
    ['an approval missing', { approvals: null }],
  ])('%s: closed', (_what, change) => {
    expect(read(1, [{ ...group, ...change, records: [[0, 'c', 1, NOW + 1, 1]] }]).map(opens)).toEqual([false]);
  });

  test('a record that cannot be read closes what another would open', () => {
    const good = { ...group, records: [[0, 'c', 1, NOW + 1, 1]] as const };
    const bad = { ...group, categories: 7, records: [[0, 'x', 1, NOW + 1, 1]] as const };
    expect(read(1, [good]).map(opens)).toEqual([true]);
    expect(read(1, [good, bad]).map(opens)).toEqual([false]);
  });
});

describe('a record that was never given has no dates', () => {
  const open = { ...group, records: [[0, 'c', 1, NOW + 1, 1]] as const };
  test.each([
    ['asked for, closes nothing', { status: 'REQUESTED' }, 5, true],
    ['put off, closes nothing', { status: 'DEFERRED' }, 5, true],
    ['refused before, closes nothing any more', { status: 'REFUSED' }, 0, true],
    ['refused since, closes what it names', { status: 'REFUSED' }, 5, false],
    ['waiting for an approval since, closes what it names', { status: 'PARTIALLY_APPROVED' }, 5, false],
    ['refused for something else, closes nothing', { status: 'REFUSED', categories: ['IDENTITY'] }, 5, true],
    ['said to be given, cannot be read and closes', { status: 'GIVEN', categories: ['IDENTITY'] }, 0, false],
  ])('%s', (_what, change, decidedAt, stays) => {
    const other = { ...group, ...change, records: [[0, 'x', null, null, decidedAt]] as const };
    expect(read(1, [open, other]).map(opens)).toEqual([stays]);
  });
});

describe('the signature', () => {
  const signatures = (consents: Groups, people = 2) => read(people, consents).map((facts) => signatureOf(facts, NOW));
  const same = ([one, other]: string[]) => one === other;

  test('is equal for people about whom everything a decision takes is equal', () => {
    expect(
      same(
        signatures([
          {
            ...group,
            records: [
              [0, 'c0', 1, NOW + 1, 1],
              [1, 'c1', 2, NOW + 9, 2],
            ],
          },
        ]),
      ),
    ).toBe(true);
  });

  test.each<[string, Groups]>([
    [
      'one expired',
      [
        {
          ...group,
          records: [
            [0, 'c0', 1, NOW, 1],
            [1, 'c1', 1, NOW + 1, 1],
          ],
        },
      ],
    ],
    [
      'one not yet given',
      [
        {
          ...group,
          records: [
            [0, 'c0', NOW + 1, NOW + 2, 1],
            [1, 'c1', 1, NOW + 1, 1],
          ],
        },
      ],
    ],
    [
      'one unreadable',
      [
        {
          ...group,
          records: [
            [0, 'c0', 1, null, 1],
            [1, 'c1', 1, NOW + 1, 1],
          ],
        },
      ],
    ],
    [
      'the same decisions in another order',
      [
        {
          ...group,
          records: [
            [0, 'a', 1, NOW + 1, 1],
            [1, 'b', 2, NOW + 1, 2],
          ],
        },
        {
          ...group,
          status: 'WITHDRAWN',
          records: [
            [0, 'c', 2, NOW + 1, 2],
            [1, 'd', 1, NOW + 1, 1],
          ],
        },
      ],
    ],
    [
      'the same decisions, once at one instant',
      [
        {
          ...group,
          records: [
            [0, 'a', 2, NOW + 1, 2],
            [1, 'b', 2, NOW + 1, 2],
          ],
        },
        {
          ...group,
          status: 'WITHDRAWN',
          records: [
            [0, 'c', 2, NOW + 1, 2],
            [1, 'd', 1, NOW + 1, 1],
          ],
        },
      ],
    ],
    [
      'one with a second record',
      [
        {
          ...group,
          records: [
            [0, 'a', 1, NOW + 1, 1],
            [1, 'b', 1, NOW + 1, 1],
          ],
        },
        { ...group, status: 'REFUSED', records: [[0, 'c', 2, NOW + 1, 2]] },
      ],
    ],
  ])('differs: %s', (_what, consents) => {
    expect(same(signatures(consents))).toBe(false);
  });

  test('differs where one objects', () => {
    const [one, other] = read(2, [], [{ person: 0, id: 'o', purposes: ['dpv:Marketing'] }]);
    expect(signatureOf(one!, NOW)).not.toBe(signatureOf(other!, NOW));
  });
});

test.each<[string, Partial<StoredSubjects>]>([
  ['names', { logRefs: ['ref-a'] }],
  ['secrets', { logSecrets: ['a'] }],
  ['age bands', { ageBands: ['UNDER_15'] }],
  [
    'instants of consents',
    { consents: [{ ...group, people: [0, 1], ids: ['a', 'b'], givenAt: [1], validUntil: [2, 2], decidedAt: [1, 1] }] },
  ],
])("a list of %s with a hole in it is not read: one person would get what is another's", (_list, part) => {
  const whole = { logRefs: ['ref-a', 'ref-b'], logSecrets: ['a', 'b'], ageBands: [], consents: [], objections: [] };
  expect(() => subjectFacts(['a', 'b'], { ...whole, ...part })).toThrow('not whole');
});

test.each([
  ['a name', '', 'secret'],
  ['a secret', 'ref', ''],
])('somebody whose key in the log lacks %s cannot be decided about', (_what, ref, secret) => {
  const stored = { logRefs: [ref], logSecrets: [secret], ageBands: ['ADULT'], consents: [], objections: [] };
  expect(() => subjectFacts(['p'], stored)).toThrow('no key');
});

test('a mandate whose categories cannot be read is none', () => {
  const { mandates } = partyEvidence({
    agreements: [],
    standings: [],
    mandates: [{ id: 'm', categories: 'IDENTITY' } as never],
    guardianships: [],
  });
  expect(mandates).toEqual([]);
});
