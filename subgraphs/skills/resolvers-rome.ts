import { taughtBy } from './content/resolvers.js';
import type { Resolvers } from './__generated__/types.js';
import { CONCEPT_KINDS } from './concept.js';
import { detail, entityOf, linkConnection, linksOf, listOver, matches } from './resolvers-concept.js';
import { inGraph, nearest, nearestFields, occupations, property, relationType } from './resolvers-links.js';

export const romeResolvers: Resolvers = {
  RomeOccupation: {
    ...entityOf('RomeOccupation'),
    code: ({ notation }) => notation ?? null,
    async parent({ uri, notation }, _args, { loaders }) {
      const parentCode = (await loaders.details.load(uri))?.['parentCode'];
      return typeof parentCode === 'string' && parentCode !== notation
        ? loaders.code.load({ kind: 'RomeOccupation', notation: parentCode })
        : null;
    },
    riasecMajor: detail('riasecMajor'),
    riasecMinor: detail('riasecMinor'),
    transitionEcological: detail('transitionEcological'),
    transitionDigital: detail('transitionDigital'),
    transitionDemographic: detail('transitionDemographic'),
    regulated: detail('regulated'),
    executive: detail('executive'),
    definition: detail('definitionFr'),
    accessConditions: detail('accessFr'),
    appellations: listOver('appellations', 200),
    skills: (occupation, args, context) =>
      linkConnection('skills', occupation, args, 200, context, {
        types: inGraph(args.relationType),
        kinds: args.kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
      }),
    workContexts: listOver('workContexts', 200),
    mobilities: listOver('mobilities', 100),
    nearest,
    matches,
    themes: listOver('themes', 50),
    sectors: listOver('sectors', 50),
    interests: listOver('interests', 50),
  },
  RomeOccupationSkillEdge: { relationType },
  RomeSkillOccupationEdge: { relationType },
  RomeMobilityEdge: { rank: property('rank'), type: property('mobilityType') },
  NearestRomeOccupationEdge: nearestFields,
  RomeOccupationSectorEdge: { principal: property('principal') },
  RomeOccupationInterestEdge: { principal: property('principal') },
  RomeAppellation: {
    ...entityOf('RomeAppellation'),
    shortLabel: detail('shortLabelFr'),
    classification: detail('classification'),
    littleUsed: detail('littleUsed'),
    regulated: detail('regulated'),
    executive: detail('executive'),
    occupation: async (appellation, _args, context) =>
      (await linksOf('titleOf', appellation, { first: 1 }, 1, context))[0]?.concept ?? null,
  },
  RomeCompetence: {
    ...entityOf('RomeCompetence'),
    ...taughtBy,
    nature: detail('nature'),
    category: detail('category'),
    subCategory: detail('subCategory'),
    riasecMajor: detail('riasecMajor'),
    riasecMinor: detail('riasecMinor'),
    matches,
    occupations: occupations('RomeOccupation'),
  },
  RomeSavoir: {
    ...entityOf('RomeSavoir'),
    ...taughtBy,
    category: detail('category'),
    subCategory: detail('subCategory'),
    matches,
    occupations: occupations('RomeOccupation'),
  },
  WorkContext: { ...entityOf('WorkContext'), contextType: detail('contextType') },
  RomeDomain: entityOf('RomeDomain'),
  RomeTheme: {
    ...entityOf('RomeTheme'),
    occupations: listOver('classified', 200),
  },
  RomeSector: {
    ...entityOf('RomeSector'),
    occupations: listOver('classified', 200),
  },
  RomeInterest: {
    ...entityOf('RomeInterest'),
    occupations: listOver('classified', 200),
  },
};
