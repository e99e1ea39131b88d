import type { Resolvers } from '../__generated__/types.js';
import { pageById } from '../page-of.js';
import { guardianMutations, guardianQueries } from './guardians.js';
import { mandateMutations, mandateQueries } from './resolvers-mandates.js';
import { noticeMutations, noticeQueries, privacyNoticeFields } from './resolvers-notices.js';
import { officerMutations, officerQueries } from './resolvers-officer.js';
import { organisationMutations, organisationQueries } from './resolvers-organisation.js';
import { publishMutations } from './publish-notice.js';
import { personMutations, personQueries } from './resolvers-person.js';
import { rightsMutations, rightsQueries } from './resolvers-rights.js';
import { wardQueries } from './resolvers-wards.js';
import { TOLD } from './shapes.js';

/** Consents, and the rights beside them, by who asks. */
export const consentResolvers = {
  Query: {
    ...personQueries,
    ...guardianQueries,
    ...wardQueries,
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
    events: ({ events }, asked) => pageById(events, asked),
    told: ({ telling }, { lang }) => telling && TOLD[telling][lang === 'en' ? 'en' : 'fr'],
  },
  PrivacyNotice: privacyNoticeFields,
} satisfies Resolvers;
