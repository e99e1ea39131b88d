import type { Resolvers } from './__generated__/types.js';
import { taughtBy } from './content/resolvers.js';
import type { Link } from './concept.js';
import {
  collections,
  detail,
  entityOf,
  linkConnection,
  listOver,
  matches,
  matchParts,
  matchType,
} from './resolvers-concept.js';
import { concept, inGraph, nearest, nearestFields, occupations, property, relationType } from './resolvers-links.js';

const matchFields = {
  type: (link: Link) => matchType(link) as 'EXACT',
  method: property<'EDITORIAL'>('method'),
  confidence: property<number>('confidence'),
  source: property<string>('source'),
  parts: matchParts,
};

export const escoResolvers: Resolvers = {
  Occupation: {
    ...entityOf('Occupation'),
    iscoGroup: ({ iscoCode }, _args, { loaders }) =>
      iscoCode ? loaders.code.load({ kind: 'IscoGroup', notation: iscoCode }) : null,
    regulatedNote: detail('regulatedNote'),
    skills: (occupation, args, context) =>
      linkConnection('skills', occupation, args, 200, context, {
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
      linkConnection('relatedSkills', skill, args, 200, context, { types: args.relationType ?? null }),
    matches,
    occupations: occupations('Occupation'),
    collections,
  },
  OccupationSkillEdge: { relationType },
  SkillOccupationEdge: { relationType },
  RelatedSkillEdge: { relationType: property('relationType') },
  NearestOccupationEdge: nearestFields,
  ConceptMatchEdge: matchFields,
  ConceptMatch: { ...matchFields, concept },
  SkillGroup: entityOf('SkillGroup'),
  IscoGroup: { ...entityOf('IscoGroup'), matches },
  Collection: {
    ...entityOf('Collection'),
    key: detail('key'),
    members: listOver('members', 200),
  },
};
