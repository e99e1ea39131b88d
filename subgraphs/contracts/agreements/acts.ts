import { ApiError } from '../../../runtime/errors.js';
import type { AgreementAct, AgreementStatus } from '../__generated__/types.js';

/** Where an agreement stands, as it is stored. Instants are milliseconds since the epoch. */
export interface Standing {
  readonly status: AgreementStatus;
  readonly assigner: string;
  readonly assignee: string;
  readonly validUntil: number;
  /** First instant it is over before its term; null where nothing ended it. */
  readonly endsAt: number | null;
  readonly suspendedBy: readonly string[];
}

export interface ActRule {
  readonly act: AgreementAct;
  readonly from: readonly AgreementStatus[];
  readonly by: 'EITHER' | 'ASSIGNER' | 'WHO_SUSPENDED' | 'WHO_HAS_NOT';
}

/** Every act on a concluded agreement; there is no other. */
export const ACTS: readonly ActRule[] = [
  { act: 'SUSPEND', from: ['ACTIVE', 'SUSPENDED'], by: 'WHO_HAS_NOT' },
  { act: 'RESUME', from: ['SUSPENDED'], by: 'WHO_SUSPENDED' },
  { act: 'TERMINATE', from: ['ACTIVE', 'SUSPENDED'], by: 'EITHER' },
  { act: 'REVOKE', from: ['ACTIVE', 'SUSPENDED'], by: 'ASSIGNER' },
];

/** The status as it is at `now`: the end of a term, and a successor's beginning, are judged when it is read. */
export function statusAt({ status, validUntil, endsAt }: Standing, now: number): AgreementStatus {
  if (status !== 'ACTIVE' && status !== 'SUSPENDED') return status;
  if (endsAt !== null && endsAt <= now) return 'TERMINATED';
  return validUntil > now ? status : 'EXPIRED';
}

function mayBy({ by }: ActRule, { assigner, suspendedBy }: Standing, party: string): boolean {
  switch (by) {
    case 'EITHER':
      return true;
    case 'ASSIGNER':
      return assigner === party;
    case 'WHO_SUSPENDED':
      return suspendedBy.includes(party);
    // To suspend twice would say nothing new, and stand in the history as if it did.
    case 'WHO_HAS_NOT':
      return !suspendedBy.includes(party);
  }
}

/** What a party may do to an agreement now. */
export const legalActs = (standing: Standing, party: string, now: number): AgreementAct[] =>
  ACTS.filter((rule) => rule.from.includes(statusAt(standing, now)) && mayBy(rule, standing, party)).map(
    ({ act }) => act,
  );

/**
 * The agreement after an act.
 *
 * @throws ApiError ILLEGAL_MOVE naming what the party may do
 */
export function acted(
  standing: Standing,
  act: AgreementAct,
  party: string,
  now: number,
): Pick<Standing, 'status' | 'suspendedBy' | 'endsAt'> {
  const allowed = legalActs(standing, party, now);
  if (!allowed.includes(act)) {
    const status = statusAt(standing, now);
    throw new ApiError(
      'ILLEGAL_MOVE',
      `${act} is not open to ${party} on an agreement that is ${status}${
        standing.suspendedBy.length > 0 ? `, suspended by ${standing.suspendedBy.join(' and ')}` : ''
      }. ${allowed.length > 0 ? `It may: ${allowed.join(', ')}.` : 'It may do nothing to it; a new agreement can take its place.'}`,
      { allowed },
    );
  }
  const others = standing.suspendedBy.filter((did) => did !== party);
  switch (act) {
    case 'SUSPEND':
      return { status: 'SUSPENDED', suspendedBy: [...others, party], endsAt: standing.endsAt };
    case 'RESUME':
      return { status: others.length > 0 ? 'SUSPENDED' : 'ACTIVE', suspendedBy: others, endsAt: standing.endsAt };
    case 'TERMINATE':
      return { status: 'TERMINATED', suspendedBy: [], endsAt: now };
    case 'REVOKE':
      return { status: 'REVOKED', suspendedBy: [], endsAt: now };
  }
}
