import { PARTS } from '../../ontology/careers/features.js';
import { rounded } from '../../ontology/careers/score.js';
import { VIABILITIES, type Viability } from '../../ontology/careers/viability.js';
import type { CareerTransitionResolvers, QueryResolvers, Resolvers } from './__generated__/types.js';
import type { ConceptRecord, NearLink } from './concept.js';
import { careerPaths, gapOfPath, linkOf, stepsOf } from './career-paths.js';
import { noOccupation, windowOf } from './limits.js';
import { detail, linksOf } from './resolvers-concept.js';
import { skillGap } from './skill-gap.js';
import { nearestFields, property } from './resolvers-links.js';

const {
  rank,
  score,
  occupation,
  sharedEssentialCount,
  sharedOptionalCount,
  shared,
  missingEssential,
  missingOptional,
} = nearestFields;

const atLeast = (least: Viability): readonly Viability[] => VIABILITIES.slice(VIABILITIES.indexOf(least));

const windowed = <Row>(rows: readonly Row[], page: Parameters<typeof windowOf>[0]): Row[] => {
  const { first, offset } = windowOf(page, 200);
  return rows.slice(offset, offset + first);
};

const transitions: QueryResolvers['transitions'] = async (_root, args, context) => {
  const from = await context.loaders.concept.load(args.occupation);
  if (from?.kind !== 'Occupation' && from?.kind !== 'RomeOccupation') throw noOccupation(args.occupation);
  const links = await linksOf('transitions', from, args, 50, context, {
    types: args.kinds ?? null,
    viabilities: args.minViability ? atLeast(args.minViability) : null,
  });
  return links.map((link): NearLink => ({ ...link, from: from.uri }));
};

const careerTransition: CareerTransitionResolvers = {
  rank,
  score,
  async parts({ properties, from }, _args, { loaders }) {
    const values = properties['parts'] as readonly number[] | undefined;
    const most = (await loaders.details.load(from))?.['partsOf'] as readonly number[] | undefined;
    if (!values || !most) return null;
    return PARTS.map((part, at) => ({ part, value: values[at] ?? 0, of: most[at] ?? 0 }))
      .filter(({ of }) => of > 0)
      .sort((one, other) => other.value - one.value);
  },
  kind: property('kind'),
  viability: property('viability'),
  access: ({ concept }) => concept,
  mobilityRank: property('mobilityRank'),
  mobilityType: property('mobilityType'),
  occupation,
  sharedEssentialCount,
  sharedOptionalCount,
  shared,
  missingEssential,
  missingOptional,
};

export const careerResolvers: Resolvers = {
  Query: {
    transitions,
    careerPaths: (_root, args, context) => careerPaths(args, context),
    skillGap: (_root, args, context) => skillGap(args, context),
  },
  CareerTransition: careerTransition,
  AccessConditions: {
    demand: (concept: ConceptRecord, args, context) => detail<'OPEN'>('access')(concept, args, context),
    because: (concept: ConceptRecord, args, context) => detail<string[]>('accessBecause')(concept, args, context),
  },
  CareerPaths: {
    from: ({ from }, _args, { loaders }) => loaders.concept.load(from),
    to: ({ to }, _args, { loaders }) => loaders.concept.load(to),
    nearest: ({ beyond, maxSteps }, _args, { loaders }) =>
      beyond ? loaders.concept.load(beyond.nodes[maxSteps]!) : null,
  },
  CareerPath: {
    effort: ({ effort }) => rounded(effort),
    steps: stepsOf,
    gap: async (path, page, context) => windowed(await gapOfPath(path, context), page),
  },
  CareerStep: {
    from: ({ from }, _args, { loaders }) => loaders.concept.load(from),
    to: ({ to }, _args, { loaders }) => loaders.concept.load(to),
    effort: ({ effort }) => rounded(effort),
    async transition(step, _args, context) {
      const link = await linkOf(step, context);
      return link?.type === 'TRANSITION' ? link : null;
    },
    async match(step, _args, context) {
      const link = await linkOf(step, context);
      return link?.type === 'MATCH' ? link : null;
    },
  },
  SkillGap: {
    target: ({ target }, _args, { loaders }) => loaders.concept.load(target),
    held: ({ held }, page) => windowed(held, page),
    adjacent: ({ adjacent }, page) => windowed(adjacent, page),
    missingEssential: ({ missingEssential: skills }, page) => windowed(skills, page),
    missingOptional: ({ missingOptional: skills }, page) => windowed(skills, page),
  },
  AdjacentSkill: { heldSkill: ({ by }, _args, { loaders }) => loaders.concept.load(by) },
  MissingSkill: { occupationCount: ({ asking }) => asking },
};
