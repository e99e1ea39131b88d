import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../../runtime/errors.js';
import type { AgreementAct, AgreementStatus } from '../__generated__/types.js';
import { acted, ACTS, legalActs, statusAt, type Standing } from './acts.js';

const NOW = 1_000;
const HOLDER = 'did:web:holder.example';
const USER = 'did:web:user.example';
const active: Standing = {
  status: 'ACTIVE',
  assigner: HOLDER,
  assignee: USER,
  validUntil: NOW + 1,
  endsAt: null,
  suspendedBy: [],
};
const suspended: Standing = { ...active, status: 'SUSPENDED', suspendedBy: [USER] };

test('the acts, from where and by whom', () => {
  expect(ACTS.map(({ act, from, by }) => `${act} ${from.join('/')} ${by}`)).toEqual([
    'SUSPEND ACTIVE/SUSPENDED WHO_HAS_NOT',
    'RESUME SUSPENDED WHO_SUSPENDED',
    'TERMINATE ACTIVE/SUSPENDED EITHER',
    'REVOKE ACTIVE/SUSPENDED ASSIGNER',
  ]);
});

describe('the status now', () => {
  test.each<[AgreementStatus, Partial<Standing>]>([
    ['ACTIVE', {}],
    ['EXPIRED', { validUntil: NOW }],
    ['EXPIRED', { status: 'SUSPENDED', validUntil: NOW }],
    ['TERMINATED', { endsAt: NOW }],
    ['ACTIVE', { endsAt: NOW + 1 }],
    ['REVOKED', { status: 'REVOKED', validUntil: NOW }],
    ['PENDING', { status: 'PENDING', validUntil: NOW }],
  ])('%s: %j', (status, change) => {
    expect(statusAt({ ...active, ...change }, NOW)).toBe(status);
  });
});

describe('what a party may do', () => {
  test.each<[string, Partial<Standing>, string, AgreementAct[]]>([
    ['the assigner, active', {}, HOLDER, ['SUSPEND', 'TERMINATE', 'REVOKE']],
    ['the assignee, active', {}, USER, ['SUSPEND', 'TERMINATE']],
    ['who suspended it', suspended, USER, ['RESUME', 'TERMINATE']],
    ['the other, suspended', suspended, HOLDER, ['SUSPEND', 'TERMINATE', 'REVOKE']],
    ['expired', { validUntil: NOW }, HOLDER, []],
    ['superseded', { endsAt: NOW }, HOLDER, []],
    ['pending', { status: 'PENDING' }, HOLDER, []],
    ['revoked', { status: 'REVOKED' }, HOLDER, []],
    ['terminated', { status: 'TERMINATED' }, HOLDER, []],
  ])('%s', (_what, change, party, acts) => {
    const standing = { ...active, ...change };
    expect(legalActs(standing, party, NOW)).toEqual(acts);
    for (const act of ['SUSPEND', 'RESUME', 'TERMINATE', 'REVOKE'] as const) {
      if (acts.includes(act)) continue;
      expect(() => acted(standing, act, party, NOW)).toThrow(ApiError);
      try {
        acted(standing, act, party, NOW);
      } catch (cause) {
        expect((cause as ApiError).extensions).toEqual({ code: 'ILLEGAL_MOVE', allowed: acts });
      }
    }
  });
});

test('it is active again once every party that suspended it resumed it', () => {
  const both = { ...active, ...acted(suspended, 'SUSPEND', HOLDER, NOW) };
  expect(both).toMatchObject({ status: 'SUSPENDED', suspendedBy: [USER, HOLDER] });
  const one = { ...active, ...acted(both, 'RESUME', USER, NOW) };
  expect(one).toMatchObject({ status: 'SUSPENDED', suspendedBy: [HOLDER] });
  expect(acted(one, 'RESUME', HOLDER, NOW)).toEqual({ status: 'ACTIVE', suspendedBy: [], endsAt: null });
});

test('an end is at that instant; a successor already in sight is kept by a suspension', () => {
  expect(acted(active, 'TERMINATE', USER, NOW)).toEqual({ status: 'TERMINATED', suspendedBy: [], endsAt: NOW });
  expect(acted(active, 'REVOKE', HOLDER, NOW)).toEqual({ status: 'REVOKED', suspendedBy: [], endsAt: NOW });
  expect(acted({ ...active, endsAt: NOW + 5 }, 'SUSPEND', USER, NOW).endsAt).toBe(NOW + 5);
});
