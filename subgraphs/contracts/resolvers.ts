import { ownedBy } from '../../policy/personal-data.js';
import { pageSize } from '../../runtime/page.js';
import type { Resolvers } from './__generated__/types.js';
import { asPerson, rfc3339 } from './consents/callers.js';
import { consentResolvers } from './consents/resolvers.js';
import { disclosureRow, proofRow } from './disclosures.js';
import { rotatePseudonyms } from './pseudonyms/rotate.js';
import type { AgreementRow } from './repository.js';

const agreement = ({ grants, validFrom, validUntil, ...row }: AgreementRow) => {
  const owners = { organisations: [row.assigner, row.assignee] };
  return ownedBy(
    {
      ...row,
      validFrom: rfc3339(validFrom),
      validUntil: rfc3339(validUntil),
      grants: grants.map((grant) => ownedBy({ ...grant }, owners)),
    },
    owners,
  );
};

export const resolvers: Resolvers = {
  Query: {
    ...consentResolvers.Query,
    async agreements(_root, { first }, { access, repository }) {
      const { org } = access.scope.principal;
      return org === null ? [] : (await repository.agreementsOf(org, pageSize(first, 100))).map(agreement);
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
  Mutation: { ...consentResolvers.Mutation, rotatePseudonyms },
  ConsentRecord: consentResolvers.ConsentRecord,
  PrivacyNotice: consentResolvers.PrivacyNotice,
  DisclosureRecord: {
    proof: async ({ source, person }, _args, { loaders }) => proofRow(await loaders.proof.load(source), person),
  },
};
