import { randomUUID } from 'node:crypto';
import { approvalsRequired } from '../../policy/minors.js';
import { ownedBy } from '../../policy/personal-data.js';
import { ApiError } from '../../runtime/errors.js';
import { pageSize } from '../../runtime/page.js';
import type { Resolvers } from './__generated__/types.js';
import { agreement, agreementMutations, agreementQueries } from './agreements/resolvers.js';
import { checkTerms, statusAt } from './consent.js';
import type { ContractsContext } from './context.js';
import { missingAccess, negotiation, negotiationMutations, negotiationQueries } from './negotiations/resolvers.js';
import { disclosureRow, proofRow } from './disclosures.js';
import { rotatePseudonyms } from './pseudonyms/rotate.js';
import type { ConsentRow } from './repository.js';

const rfc3339 = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** The person who asks for herself. An app that acts for her is an organisation: it neither sees nor steers her consents. */
function asPerson({ access }: ContractsContext): string {
  const { person, org } = access.scope.principal;
  if (person === null || org !== null)
    throw new ApiError('ACCESS_DENIED', 'Only a person who asks for herself can do this.', {
      opens: 'A token of the person, without an organisation.',
    });
  return person;
}

const consent = (row: ConsentRow, person: string, now: number) =>
  ownedBy(
    {
      ...row,
      status: statusAt(row, now),
      givenAt: rfc3339(row.givenAt),
      withdrawnAt: rfc3339(row.withdrawnAt),
      validUntil: rfc3339(row.validUntil),
    },
    { persons: [person] },
  );

export const resolvers: Resolvers = {
  Query: {
    ...agreementQueries,
    ...negotiationQueries,
    async myConsents(_root, { first }, context) {
      const person = asPerson(context);
      const rows = await context.repository.consentsOf(person, pageSize(first, 100));
      return rows.map((row) => consent(row, person, context.access.now.getTime()));
    },
    async myDisclosures(_root, { first, after }, context) {
      const person = asPerson(context);
      const size = pageSize(first, 100);
      const rows = await context.disclosures.ofPerson(person, size + 1, after ?? null);
      const page = rows.slice(0, size);
      return {
        edges: page.map((own) => ({ cursor: own.cursor, node: disclosureRow(own, person) })),
        pageInfo: { endCursor: page.at(-1)?.cursor ?? null, hasNextPage: rows.length > size },
      };
    },
    checkpoints: (_root, { first }, { checkpoints }) => checkpoints.newest(pageSize(first, 100)),
  },
  Mutation: {
    ...agreementMutations,
    ...negotiationMutations,
    rotatePseudonyms,
    async giveConsent(_root, { input: { recipient, purposes, categories, days } }, context) {
      const person = asPerson(context);
      const now = context.access.now.getTime();
      const terms = checkTerms(purposes, days ?? 365, now);
      if (categories.length === 0) throw new ApiError('BAD_USER_INPUT', 'categories must name at least one category.');
      if (!(await context.repository.isParticipant(recipient))) {
        throw new ApiError(
          'BAD_USER_INPUT',
          `${recipient} is no participant of this data space; \`participants\` lists them.`,
        );
      }
      const row = await context.repository.giveConsent({
        id: `urn:uuid:${randomUUID()}`,
        person,
        recipient,
        now,
        ...terms,
        categories: [...new Set(categories)].sort(),
        approvalsRequired: approvalsRequired(await context.repository.ageBandOf(person, now)),
      });
      return consent(row, person, now);
    },
    async withdrawConsent(_root, { id }, context) {
      const person = asPerson(context);
      const now = context.access.now.getTime();
      const row = await context.repository.withdrawConsent(id, person, now);
      if (!row) throw new ApiError('NOT_FOUND', `You have no consent ${id}; \`myConsents\` lists yours.`);
      return consent(row, person, now);
    },
  },
  Agreement: agreement,
  Negotiation: negotiation,
  MissingAccess: missingAccess,
  DisclosureRecord: {
    proof: async ({ source, person }, _args, { loaders }) => proofRow(await loaders.proof.load(source), person),
  },
};
