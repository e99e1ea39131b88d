import { ApiError } from '../../../runtime/errors.js';
import { pageSize } from '../../../runtime/page.js';
import type { Resolvers } from '../__generated__/types.js';
import { guardianMutations, guardianQueries } from './guardians.js';
import { mandateMutations, mandateQueries } from './resolvers-mandates.js';
import { noticeMutations, noticeQueries, privacyNoticeFields } from './resolvers-notices.js';
import { officerMutations, officerQueries } from './resolvers-officer.js';
import { organisationMutations, organisationQueries } from './resolvers-organisation.js';
import { publishMutations } from './publish-notice.js';
import { personMutations, personQueries } from './resolvers-person.js';
import { rightsMutations, rightsQueries } from './resolvers-rights.js';
import { TOLD } from './shapes.js';

/** Consents, and the rights beside them, by who asks. */
export const consentResolvers = {
  Query: {
    ...personQueries,
    ...guardianQueries,
    ...organisationQueries,
    ...officerQueries,
    ...noticeQueries,
    ...rightsQueries,
    ...mandateQueries,
  },
  Mutation: {
    ...personMutations,
    ...guardianMutations,
    ...organisationMutations,
    ...officerMutations,
    ...noticeMutations,
    ...rightsMutations,
    ...mandateMutations,
    ...publishMutations,
  },
  ConsentRecord: {
    events({ id, events }, { first, after }) {
      const size = pageSize(first, 100);
      const start = after ? (events ?? []).findIndex((event) => event.id === after) + 1 : 0;
      if (after && start === 0)
        throw new ApiError('NOT_FOUND', `The consent ${id} has no event ${after}; \`events\` lists what it has.`);
      return (events ?? []).slice(start, start + size);
    },
    told: ({ telling }, { lang }) => telling && TOLD[telling][lang === 'en' ? 'en' : 'fr'],
  },
  PrivacyNotice: privacyNoticeFields,
} satisfies Resolvers;
