import { expect, test } from '@jest/globals';
import type { ContractsContext } from '../context.js';
import type { Change } from './changes.js';
import type { ConsentRow, PersonState } from './record.js';
import { personMutations } from './resolvers-person.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const RECIPIENT = 'did:web:alpha.example';
const row = (n: number, change: Partial<ConsentRow> = {}): ConsentRow => ({
  id: `c${n}`,
  recipients: [RECIPIENT],
  purposes: ['dpv:ServiceProvision'],
  categories: ['IDENTITY'],
  askedPurposes: null,
  askedCategories: null,
  askedDays: null,
  request: null,
  notice: 'n',
  noticeVersion: '1',
  noticeDigest: null,
  noticeLanguage: 'fr',
  noticePurposes: ['dpv:ServiceProvision'],
  service: 'ONLINE_DIRECT',
  act: 'USUAL',
  givenAs: 'ADULT',
  status: 'GIVEN',
  requestedAt: null,
  givenAt: 1,
  withdrawnAt: null,
  validUntil: NOW + 1,
  changedAt: 1,
  approvalsRequired: ['SUBJECT'],
  approvals: ['SUBJECT'],
  subjectApproved: true,
  approvedBy: [],
  opposedBy: [],
  events: [],
  ...change,
});

/** Withdraws all for the recipient over these records; what was changed, and the answer. */
async function withdrawAll(records: readonly ConsentRow[]) {
  const changes: Change[] = [];
  const state: PersonState = { person: 'p', handle: 'h', ageBand: 'ADULT', guardianships: [], records };
  const context = {
    access: { now: new Date(NOW), scope: { principal: { sub: 'p', org: null, person: 'p', purpose: null } } },
    receipts: { latestCheckpoint: () => Promise.resolve(null) },
    repository: {
      changeConsents: (
        _p: string,
        _c: boolean,
        _n: number,
        work: { decide: (of: PersonState) => readonly Change[] },
      ) => {
        changes.push(...work.decide(state));
        return Promise.resolve(changes.map(({ next }) => next));
      },
    },
  } as unknown as ContractsContext;
  const resolve = personMutations.withdrawConsents as (...args: unknown[]) => Promise<unknown>;
  const answer = (await resolve({}, { recipient: RECIPIENT }, context, {})) as {
    count: number;
    consents: { id: string; status: string }[];
  };
  return { withdrawn: changes.map(({ next }) => `${next.id} ${next.status}`), answer };
}

test('of more than a page all are withdrawn, and the answer says how many', async () => {
  const { withdrawn, answer } = await withdrawAll(Array.from({ length: 130 }, (_, n) => row(n)));
  expect(withdrawn).toEqual(Array.from({ length: 130 }, (_, n) => `c${n} WITHDRAWN`));
  expect(answer.count).toBe(130);
  expect(answer.consents.map(({ id, status }) => `${id} ${status}`)).toEqual(withdrawn.slice(0, 100));
});

test('what is withdrawn already, not given, or for somebody else is left alone', async () => {
  const { withdrawn, answer } = await withdrawAll([
    row(1, { status: 'WITHDRAWN' }),
    row(2, { status: 'REFUSED' }),
    row(3, { recipients: ['did:web:beta.example'] }),
    row(4),
  ]);
  expect(withdrawn).toEqual(['c4 WITHDRAWN']);
  expect(answer).toMatchObject({ count: 1, consents: [{ id: 'c4' }] });
});
