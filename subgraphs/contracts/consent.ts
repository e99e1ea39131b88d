import { ApiError } from '../../runtime/errors.js';
import { normalisePurpose, ROOTS } from '../../policy/purposes.js';
import type { ConsentStatus } from './__generated__/types.js';
import type { ConsentRow } from './repository.js';

/** Longest a consent may be given for, in days: what is asked for longer is asked for again. */
export const MOST_DAYS = 1_095;
const DAY_MS = 86_400_000;

/** The status as it is at `now`: expiry is judged when it is read. */
export function statusAt({ status, validUntil, approvalsRequired, approvals }: ConsentRow, now: number): ConsentStatus {
  if (status !== 'GIVEN' && status !== 'RENEWED') return status;
  if (!(validUntil > now)) return 'EXPIRED';
  return approvalsRequired?.every((required) => approvals?.includes(required)) ? status : 'PARTIALLY_APPROVED';
}

/**
 * Checks what a person is about to consent to.
 *
 * @param days  how long it is to hold
 * @returns purposes in compact form, sorted and without repetition; the instant it ends, milliseconds since the epoch
 * @throws ApiError BAD_USER_INPUT naming the first fault and what would be right
 */
export function checkTerms(
  purposes: readonly string[],
  days: number,
  now: number,
): { purposes: string[]; validUntil: number } {
  const normal = purposes.map((purpose) => {
    const found = normalisePurpose(purpose);
    if (found === null || ROOTS.has(found)) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `${purpose} is no purpose a person can consent to; name a term of DPV 2.2, e.g. dpv:ServiceProvision.`,
      );
    }
    return found;
  });
  if (normal.length === 0) throw new ApiError('BAD_USER_INPUT', 'purposes must name at least one purpose.');
  if (days < 1 || days > MOST_DAYS)
    throw new ApiError('BAD_USER_INPUT', `days must be from 1 to ${MOST_DAYS}, got ${days}.`);
  return { purposes: [...new Set(normal)].sort(), validUntil: now + days * DAY_MS };
}
