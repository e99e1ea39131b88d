import { expect, test } from '@jest/globals';
import type { EvidenceReader } from './evidence.js';
import { NOTHING_KNOWN } from './model.js';
import { sharedEvidence } from './shared-evidence.js';

const ALPHA = { sub: 'alpha', org: 'did:web:alpha.example', person: null, purpose: 'dpv:ServiceProvision' };

/** Evidence whose trips end when the test says so. */
function slowEvidence() {
  const trips: { asked: readonly unknown[]; end: (cause?: Error) => void }[] = [];
  const trip = <Found>(asked: readonly unknown[], found: Found): Promise<Found> =>
    new Promise((resolve, reject) => trips.push({ asked, end: (cause) => (cause ? reject(cause) : resolve(found)) }));
  const read: EvidenceReader = {
    parties: (principal, now) => trip([principal.org, now], { ...NOTHING_KNOWN }),
    subjects: (people, principal, now, categories) =>
      trip([people, principal.org, now, categories], new Map(people.map((person) => [person, { person } as never]))),
  };
  return { trips, asked: () => trips.map(({ asked }) => asked), evidence: sharedEvidence(read) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const FIELDS = ['IDENTITY', 'CONTACT'] as const;

test('who asks alone waits for nobody', () => {
  const { asked, evidence } = slowEvidence();
  void evidence.subjects(['ada'], ALPHA, 1, FIELDS);
  void evidence.parties(ALPHA, 1);
  expect(asked()).toEqual([
    [['ada'], ALPHA.org, 1, FIELDS],
    [ALPHA.org, 1],
  ]);
});

test('what is asked while two trips are under way goes together in a third, at the latest instant, and each gets its people', async () => {
  const { trips, asked, evidence } = slowEvidence();
  const first = evidence.subjects(['ada'], ALPHA, 1, FIELDS);
  void evidence.subjects(['ada'], ALPHA, 2, FIELDS);
  const waiting = [
    evidence.subjects(['bilal', 'chloe'], ALPHA, 4, FIELDS),
    evidence.subjects(['chloe', 'dana'], ALPHA, 3, FIELDS),
  ];
  await settled();
  expect(trips).toHaveLength(2);

  trips[0]!.end();
  expect([...(await first).keys()]).toEqual(['ada']);
  expect(asked().slice(2)).toEqual([[['bilal', 'chloe', 'dana'], ALPHA.org, 4, FIELDS]]);
  trips[2]!.end();
  const [one, other] = await Promise.all(waiting);
  expect([one!.has('bilal'), one!.has('chloe'), other!.has('chloe'), other!.has('dana')]).not.toContain(false);
});

test('nobody joins a trip that has begun: a withdrawal acknowledged before the question is seen by it', async () => {
  const { trips, evidence } = slowEvidence();
  for (const now of [1, 2, 3]) void evidence.parties(ALPHA, now);
  trips[0]!.end();
  await settled();
  // The third is under way now, and the fourth must not come along.
  void evidence.parties(ALPHA, 4);
  trips[1]!.end();
  await settled();
  expect(trips.map(({ asked }) => asked[1])).toEqual([1, 2, 3, 4]);
});

test.each([
  ['organisation', { ...ALPHA, org: 'did:web:beta.example' }, FIELDS],
  ['client or member of staff', { ...ALPHA, sub: 'other' }, FIELDS],
  ['person', { ...ALPHA, person: 'urn:person:ada' }, FIELDS],
  ['purpose', { ...ALPHA, purpose: null }, FIELDS],
  ['category of fields', ALPHA, ['HEALTH'] as const],
  ['choice of fields', ALPHA, undefined],
])('a trip is never shared with another %s', (_what, other, fields) => {
  const { asked, evidence } = slowEvidence();
  for (let i = 0; i < 3; i++) void evidence.subjects(['ada'], ALPHA, 1, FIELDS);
  void evidence.subjects(['ada'], other, 1, fields);
  expect(asked()).toHaveLength(3);
  expect(asked()[2]).toEqual([['ada'], other.org, 1, fields]);
});

test('a trip that fails fails for everybody on it, and the next is made all the same', async () => {
  const { trips, evidence } = slowEvidence();
  const asks = [1, 2, 3, 4].map((now) =>
    evidence.parties(ALPHA, now).then(
      () => 'read',
      () => 'not read',
    ),
  );
  trips[0]!.end(new Error('late'));
  await settled();
  trips[2]!.end(new Error('late'));
  await settled();
  const after = evidence.parties(ALPHA, 5);
  for (const { end } of trips) end();
  expect([await Promise.all(asks), await after]).toEqual([['not read', 'read', 'not read', 'not read'], NOTHING_KNOWN]);
});

test('many people at a time go in trips of 2,000', async () => {
  const { trips, asked, evidence } = slowEvidence();
  const page = (of: number) => Array.from({ length: 900 }, (_, i) => `${of}-${i}`);
  for (let of = 0; of < 5; of++) void evidence.subjects(page(of), ALPHA, of, FIELDS);
  for (const { end } of [...trips]) end();
  await settled();
  expect(asked().map(([people]) => (people as string[]).length)).toEqual([900, 900, 1_800, 900]);
});
