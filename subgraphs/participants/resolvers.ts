import { pageSize } from '../../runtime/page.js';
import { audienceFor } from '../../policy/audience.js';
import { ApiError } from '../../runtime/errors.js';
import { holderOf } from '../../policy/personal-data.js';
import { REASONS, type Reason } from '../../policy/reasons.js';
import type { Resolvers } from './__generated__/types.js';
import { claimedConcept, learnerCareerPath, learnerCareers, learnerSkillGap } from './careers.js';
import { explainAccess } from './explain-access.js';
import { keyMutations, participantKey, participantKeys } from './keys.js';
import { countLearners } from './learner-counts.js';
import { learnersPage } from './learners-page.js';
import { reidentify } from './reidentify.js';
import { tracesPage } from './traces-page.js';
import { ward } from './wards.js';

const told = (reason: string | null, what: 'why' | 'opens', lang: string | null | undefined): string | null => {
  if (reason === null) return null;
  const { en, fr, opensEn, opensFr } = REASONS[reason as Reason];
  return what === 'why' ? (lang === 'fr' ? fr : en) : lang === 'fr' ? opensFr : opensEn;
};

export const resolvers: Resolvers = {
  Query: {
    participant: (_root, { did }, { loaders }) => loaders.participant.load(did),
    async participants(_root, { first, after }, { repository }) {
      const size = pageSize(first, 100);
      const rows = await repository.participants(size + 1, after ?? null);
      const page = rows.slice(0, size);
      return {
        edges: page.map((node) => ({ cursor: node.did, node })),
        pageInfo: { endCursor: page.at(-1)?.did ?? null, hasNextPage: rows.length > size },
      };
    },
    learner: (_root, { id }, { loaders }) => loaders.learner.load(id),
    async learners(_root, { holder, agreement, first, after }, { repository, access }, info) {
      const size = pageSize(first, 200);
      const { principal } = access.scope;
      const audience = audienceFor(principal, holder, agreement ?? null, await access.parties(), access.now.getTime());
      if (!audience)
        throw new ApiError(
          'BAD_USER_INPUT',
          `${agreement} is no agreement in force that gives you pseudonyms; leave \`agreement\` out, or see \`agreements\`.`,
        );
      await repository.makeHandles(holder, audience);
      const page = await learnersPage(repository, access, info, {
        holder,
        audience,
        first: size,
        after: after ?? null,
      });
      access.listed(page.rows, 'Query.learners');
      // An empty list has a reason too, where it depends on organisations alone.
      if (page.rows.length === 0) await access.refuseWithoutRow('Learner', holderOf(holder), info);
      return {
        edges: page.rows.map((node) => ({ cursor: node.place, node })),
        pageInfo: { endCursor: page.endCursor, hasNextPage: page.hasNextPage },
      };
    },
    learnerCounts: (_root, { holder, by }, { repository, access }, info) =>
      countLearners(repository, access, holder, by, info.path),
    explainAccess,
    async myRecords(_root, { first }, { repository, access }) {
      const { person, org } = access.scope.principal;
      // An app that acts for the person is an organisation of its own: it asks with learner(id).
      return person === null || org !== null ? null : repository.learnersOfPerson(person, person, pageSize(first, 100));
    },
  },
  Mutation: { reidentify, ...keyMutations },
  Participant: {
    ...participantKeys,
    __resolveReference: ({ did }, { loaders }) => loaders.participant.load(did),
  },
  ParticipantKey: participantKey,
  Ward: ward,
  Learner: {
    __resolveReference: ({ id }, { loaders }) => loaders.learner.load(String(id)),
    skillProfile: (learner, _args, { loaders }) => loaders.skillClaims.load(learner),
    learningTraces: (learner, page, { loaders }) => tracesPage(learner, page, loaders),
    credentials: (learner, _args, { loaders }) => loaders.credentials.load(learner),
    accommodations: (learner, _args, { loaders }) => loaders.accommodations.load(learner),
    reflections: (learner, _args, { loaders }) => loaders.reflections.load(learner),
    ...learnerCareers,
  },
  SkillClaim: {
    skill: ({ skillUri }, _args, { careers }) => claimedConcept(skillUri, careers),
  },
  LearnerSkillGap: learnerSkillGap,
  LearnerCareerPath: learnerCareerPath,
  Concept: { __resolveType: ({ __typename }) => __typename },
  AccessExplanation: {
    message: ({ reason }, { lang }) => told(reason, 'why', lang),
    opens: ({ reason }, { lang }) => told(reason, 'opens', lang),
  },
};
