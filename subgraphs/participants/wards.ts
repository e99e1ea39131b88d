import { ownedBy, type Owners } from '../../policy/personal-data.js';
import { inTerm } from '../../policy/readable.js';
import { pageSize } from '../../runtime/page.js';
import type { WardResolvers } from './__generated__/types.js';
import type { ParticipantsContext } from './context.js';

/** A guardianship of the caller's, and whom it is over. */
export interface WardRow extends Partial<Owners> {
  readonly id: string;
  /** Internal; never leaves the subgraph. */
  readonly ward: string;
}

/** By the caller's own guardianships in force: an id of somebody else's leads to nobody. */
async function wardById(id: string, { access }: Pick<ParticipantsContext, 'access'>): Promise<WardRow | null> {
  const { org, person } = access.scope.principal;
  // An app that acts for a person is an organisation of its own.
  if (org !== null || person === null) return null;
  const { guardianships } = await access.parties();
  const found = guardianships.find((of) => of.id === id && inTerm(of, access.now.getTime()));
  return found ? ownedBy({ id, ward: found.ward }, { persons: [person] }) : null;
}

export const ward: WardResolvers = {
  __resolveReference: ({ id }, context) => wardById(String(id), context),
  async records(of, { first }, { repository, access }, info) {
    const { person } = access.scope.principal;
    const rows = await repository.learnersOfPerson(of.ward, person!, pageSize(first, 100));
    const open = await access.listable('Learner', rows, info);
    access.listed(open, 'Ward.records');
    return open;
  },
};
