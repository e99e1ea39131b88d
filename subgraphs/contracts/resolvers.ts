import { pageSize } from '../../runtime/page.js';
import { checkpointsPage } from './checkpoints-page.js';
import type { Resolvers } from './__generated__/types.js';
import { platformTerms, termsMutations, termsQueries } from './agreements/platform-terms.js';
import { agreement, agreementMutations, agreementQueries } from './agreements/resolvers.js';
import { asPerson } from './consents/callers.js';
import { consentResolvers } from './consents/resolvers.js';
import { disclosureRow, proofRow } from './disclosures.js';
import { missingAccess, negotiation, negotiationMutations, negotiationQueries } from './negotiations/resolvers.js';
import { rotatePseudonyms } from './pseudonyms/rotate.js';

export const resolvers: Resolvers = {
  Query: {
    ...consentResolvers.Query,
    ...agreementQueries,
    ...termsQueries,
    ...negotiationQueries,
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
    checkpoints: (_root, asked, { checkpoints }) => checkpointsPage(checkpoints, asked),
  },
  Mutation: {
    ...consentResolvers.Mutation,
    ...agreementMutations,
    ...termsMutations,
    ...negotiationMutations,
    rotatePseudonyms,
  },
  Agreement: agreement,
  PlatformTerms: platformTerms,
  Negotiation: negotiation,
  MissingAccess: missingAccess,
  ConsentRecord: consentResolvers.ConsentRecord,
  PrivacyNotice: consentResolvers.PrivacyNotice,
  DisclosureRecord: {
    proof: async ({ source, person }, _args, { loaders }) => proofRow(await loaders.proof.load(source), person),
  },
};
