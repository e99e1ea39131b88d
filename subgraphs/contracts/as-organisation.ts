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
