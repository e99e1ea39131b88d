import type { AccessSession } from '../../../policy/session.js';
import { ApiError } from '../../../runtime/errors.js';

interface WithAccess {
  readonly access: AccessSession;
}

/** DID of the organisation that asks for itself; null for anybody else. */
export const organisationOf = ({ access }: WithAccess): string | null => {
  const { org, person } = access.scope.principal;
  return person === null ? org : null;
};

/** @throws ApiError ACCESS_DENIED where no organisation asks, or one that acts for a person */
export function asOrganisation(context: WithAccess): string {
  const organisation = organisationOf(context);
  if (organisation === null)
    throw new ApiError(
      'ACCESS_DENIED',
      'Learning resources are an organisation’s: only one that asks for itself has any.',
      {
        opens: 'A token of the organisation, without a person.',
      },
    );
  return organisation;
}
