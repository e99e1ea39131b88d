import { randomBytes } from 'node:crypto';
import { wholeMandatesAt } from '../../../policy/mandates.js';
import { inTerm } from '../../../policy/readable.js';
import { ApiError } from '../../../runtime/errors.js';
import type { ContractsContext } from '../context.js';

/** Mandates that let a member of the holder's staff begin a new epoch. A parameter. @default who answers for data protection (GDPR art. 39) */
const ROLES: readonly string[] = ['PRIVACY_OFFICER'];

/**
 * Begins a new epoch of an agreement's pseudonyms: those of the epoch before find nobody any more.
 *
 * @returns the new epoch
 * @throws ApiError ACCESS_DENIED without a mandate at the holder; NOT_FOUND when there is no such agreement of the holder's
 */
export async function rotatePseudonyms(
  _root: unknown,
  { agreement }: { readonly agreement: string },
  { access, repository }: ContractsContext,
): Promise<number> {
  const { org } = access.scope.principal;
  const now = access.now.getTime();
  const parties = await access.parties();
  const own = org === null ? [] : wholeMandatesAt({ org }, org, parties);
  if (org === null || !own.some((of) => ROLES.includes(of.role) && inTerm(of, now))) {
    throw new ApiError('ACCESS_DENIED', `Only staff of the holder with a mandate ${ROLES.join(' or ')} can do this.`, {
      opens: `A mandate ${ROLES.join(' or ')} in its term, given by the holder.`,
    });
  }
  const epoch = await repository.rotatePseudonyms(agreement, org, randomBytes(32).toString('base64'));
  if (epoch === null)
    throw new ApiError(
      'NOT_FOUND',
      `You have no agreement in force ${agreement} that gives pseudonyms; \`agreements\` lists yours.`,
    );
  return epoch;
}
