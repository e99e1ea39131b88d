import type { Resolvers } from './__generated__/types.js';
import { collections, conceptsOf, detail, entityOf, linksOf, matches, matchType } from './resolvers-concept.js';
import { taughtBy } from './content/resolvers.js';
import { concept, inGraph, nearest, nearestFields, occupations, property, relationType } from './resolvers-links.js';

export const escoResolvers: Resolvers = {
  Occupation: {
    ...entityOf('Occupation'),
    iscoGroup: ({ iscoCode }, _args, { loaders }) =>
      iscoCode ? loaders.code.load({ kind: 'IscoGroup', notation: iscoCode }) : null,
    regulatedNote: detail('regulatedNote'),
    skills: (occupation, args, context) =>
      linksOf('skills', occupation, args, 200, context, {
        types: inGraph(args.relationType),
        kinds: ['Skill'],
        reuseLevels: args.reuseLevel ?? null,
      }),
    nearest,
    matches,
    collections,
  },
  Skill: {
    ...entityOf('Skill'),
    ...taughtBy,
    relatedSkills: (skill, args, context) =>
      linksOf('relatedSkills', skill, args, 200, context, { types: args.relationType ?? null }),
    occupations: occupations('Occupation'),
    collections,
  },
  OccupationSkill: { relationType, skill: concept },
  SkillOccupation: { relationType, occupation: concept },
  RelatedSkill: { relationType: property('relationType'), skill: concept },
  NearestOccupation: nearestFields,
  ConceptMatch: {
    type: (link) => matchType(link) as 'EXACT',
    method: property('method'),
    confidence: property('confidence'),
    source: property('source'),
    concept,
  },
  SkillGroup: entityOf('SkillGroup'),
  IscoGroup: { ...entityOf('IscoGroup'), matches },
  Collection: {
    ...entityOf('Collection'),
    key: detail('key'),
    members: (collection, args, context) => conceptsOf('members', collection, args, 200, context),
  },
};
