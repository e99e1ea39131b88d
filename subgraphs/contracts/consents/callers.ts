import { standingFault } from '../../../policy/decide.js';
import { wholeMandatesAt, type OfficerRole } from '../../../policy/mandates.js';
import { holderOf, isDid } from '../../../policy/personal-data.js';
import { inTerm } from '../../../policy/readable.js';
import { REASONS } from '../../../policy/reasons.js';
import { ApiError } from '../../../runtime/errors.js';
import { asOrganisation } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';

type Asking = Pick<ContractsContext, 'access'>;

/**
 * The person who asks for herself. An app that acts for her is an organisation: it neither sees nor steers her consents.
 *
 * @throws ApiError ACCESS_DENIED
 */
export function asPerson({ access }: Asking): string {
  const { person, org } = access.scope.principal;
  if (person === null || org !== null)
    throw new ApiError('ACCESS_DENIED', 'Only a person who asks for herself can do this.', {
      opens: 'A token of the person, without an organisation.',
    });
  return person;
}

/**
 * An organisation that takes part: terms in force accepted, a valid credential.
 *
 * @throws ApiError ACCESS_DENIED with the reason
 */
export async function asParticipant(context: Asking): Promise<string> {
  const org = asOrganisation(context);
  const { standings } = await context.access.parties();
  const reason = standingFault(standings.get(org), context.access.now.getTime());
  if (reason) throw new ApiError('ACCESS_DENIED', REASONS[reason].en, { reason, opens: REASONS[reason].opensEn });
  return org;
}

/** Somebody who does for a holder what no other of its staff may. */
export interface Officer {
  /** DID of the holder. */
  readonly holder: string;
  /** Id of the mandate. */
  readonly mandate: string;
}

/**
 * Somebody with a mandate of one of these roles, in term, at the holder whose token it is. Roles come from the graph alone.
 *
 * @throws ApiError ACCESS_DENIED
 */
export async function officerOf(
  context: Asking,
  roles: readonly OfficerRole[] = ['PRIVACY_OFFICER'],
): Promise<Officer> {
  const { principal } = context.access.scope;
  const now = context.access.now.getTime();
  const holder = principal.org;
  if (holder !== null) {
    const mandates = wholeMandatesAt(principal, holder, await context.access.parties());
    const held = mandates.find((mandate) => roles.some((role) => role === mandate.role) && inTerm(mandate, now));
    if (held) return { holder, mandate: held.id };
  }
  throw new ApiError('ACCESS_DENIED', `Only somebody with a mandate as ${roles.join(' or ')} can do this.`, {
    opens: 'A mandate at the organisation of the token (`grantMandate`).',
  });
}

/** As `officerOf`. @returns DID of the holder */
export const asOfficer = async (context: Asking, roles?: readonly OfficerRole[]): Promise<string> =>
  (await officerOf(context, roles)).holder;

/** A handle in its two parts. @throws ApiError BAD_USER_INPUT */
export function checkHandle(handle: string): { holder: string; fragment: string } {
  const holder = holderOf(handle);
  const fragment = handle.slice(holder.length + 1);
  if (!isDid(holder) || !/^[\w-]{1,128}$/.test(fragment))
    throw new ApiError('BAD_USER_INPUT', 'learner must be a handle, e.g. `did:web:universite.example#k7f3`.');
  return { holder, fragment };
}

export const notFound = (what: string, id: string, listedBy: string): ApiError =>
  new ApiError('NOT_FOUND', `You have no ${what} ${id}; \`${listedBy}\` lists yours.`);
