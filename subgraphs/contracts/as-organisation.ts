import { SIGNATORY, signsFor } from '../../policy/mandates.js';
import { ApiError } from '../../runtime/errors.js';
import type { ContractsContext } from './context.js';

/** DID of the organisation that asks for itself. An app that acts for a person concludes nothing. @throws ApiError ACCESS_DENIED */
export function asOrganisation({ access }: Pick<ContractsContext, 'access'>): string {
  const { org, person } = access.scope.principal;
  if (org === null || person !== null)
    throw new ApiError('ACCESS_DENIED', 'Only an organisation that asks for itself can do this.', {
      opens: 'A token of the organisation, without a person.',
    });
  return org;
}

/**
 * DID of the organisation, for somebody who may bind it.
 *
 * @throws ApiError ACCESS_DENIED
 */
export async function asSignatory({ access }: Pick<ContractsContext, 'access'>): Promise<string> {
  const organisation = asOrganisation({ access });
  if (signsFor(access.scope.principal, await access.parties(), access.now.getTime())) return organisation;
  throw new ApiError('ACCESS_DENIED', `Only somebody with a mandate ${SIGNATORY} binds ${organisation}.`, {
    opens: `A mandate ${SIGNATORY} in its term, given by the privacy officer (\`grantMandate\`).`,
  });
}
