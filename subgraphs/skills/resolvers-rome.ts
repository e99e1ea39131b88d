import { taughtBy } from './content/resolvers.js';
import type { Resolvers } from './__generated__/types.js';
import { CONCEPT_KINDS } from './concept.js';
import { conceptsOf, detail, entityOf, linksOf, matches } from './resolvers-concept.js';
import { concept, inGraph, nearest, nearestFields, occupations, property, relationType } from './resolvers-links.js';

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
    appellations: (occupation, args, context) => conceptsOf('appellations', occupation, args, 200, context),
    skills: (occupation, args, context) =>
      linksOf('skills', occupation, args, 200, context, {
        types: inGraph(args.relationType),
        kinds: args.kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
      }),
    workContexts: (occupation, args, context) => conceptsOf('workContexts', occupation, args, 200, context),
    mobilities: (occupation, args, context) => linksOf('mobilities', occupation, args, 100, context),
    nearest,
    matches,
    themes: (occupation, args, context) => conceptsOf('themes', occupation, args, 50, context),
    sectors: (occupation, args, context) => linksOf('sectors', occupation, args, 50, context),
    interests: (occupation, args, context) => linksOf('interests', occupation, args, 50, context),
  },
  RomeOccupationSkill: { relationType, skill: concept },
  RomeSkillOccupation: { relationType, occupation: concept },
  RomeMobility: { rank: property('rank'), occupation: concept },
  NearestRomeOccupation: nearestFields,
  RomeOccupationSector: { principal: property('principal'), sector: concept },
  RomeOccupationInterest: { principal: property('principal'), interest: concept },
  RomeAppellation: {
    ...entityOf('RomeAppellation'),
    shortLabel: detail('shortLabelFr'),
    classification: detail('classification'),
    littleUsed: detail('littleUsed'),
    regulated: detail('regulated'),
    executive: detail('executive'),
    occupation: async (appellation, _args, context) =>
      (await conceptsOf('titleOf', appellation, { first: 1 }, 1, context))[0] ?? null,
  },
  RomeCompetence: {
    ...entityOf('RomeCompetence'),
    ...taughtBy,
    nature: detail('nature'),
    category: detail('category'),
    subCategory: detail('subCategory'),
    riasecMajor: detail('riasecMajor'),
    riasecMinor: detail('riasecMinor'),
    occupations: occupations('RomeOccupation'),
  },
  RomeSavoir: {
    ...entityOf('RomeSavoir'),
    ...taughtBy,
    category: detail('category'),
    subCategory: detail('subCategory'),
    occupations: occupations('RomeOccupation'),
  },
  WorkContext: { ...entityOf('WorkContext'), contextType: detail('contextType') },
  RomeDomain: entityOf('RomeDomain'),
  RomeTheme: {
    ...entityOf('RomeTheme'),
    occupations: (theme, args, context) => conceptsOf('classified', theme, args, 200, context),
  },
  RomeSector: {
    ...entityOf('RomeSector'),
    occupations: (sector, args, context) => conceptsOf('classified', sector, args, 200, context),
  },
  RomeInterest: {
    ...entityOf('RomeInterest'),
    occupations: (interest, args, context) => conceptsOf('classified', interest, args, 200, context),
  },
};
