import { PARTS } from '../../ontology/careers/features.js';
import { rounded } from '../../ontology/careers/score.js';
import { VIABILITIES, type Viability } from '../../ontology/careers/viability.js';
import type { CareerTransitionResolvers, QueryResolvers, Resolvers } from './__generated__/types.js';
import type { ConceptRecord } from './concept.js';
import { careerPaths, linkOf, missingInStep, missingOnWay, reachable, stepsOf } from './career-paths.js';
import type { SkillsContext } from './context.js';
import { noOccupation } from './limits.js';
import { isAsked } from './lookahead.js';
import { detail, linkConnection } from './resolvers-concept.js';
import { gapConnection, skillGap } from './skill-gap.js';
import { concept, linksFrom, nearestFields, property } from './resolvers-links.js';

const { rank, score, sharedEssentialCount, sharedOptionalCount, shared, missingEssential, missingOptional } =
  nearestFields;

const atLeast = (least: Viability): readonly Viability[] => VIABILITIES.slice(VIABILITIES.indexOf(least));

const occupationOf = (uri: string | null, { loaders }: SkillsContext): Promise<ConceptRecord | null> | null =>
  uri === null ? null : loaders.concept.load(uri);

const ROWS: ReadonlySet<string> = new Set(['edges', 'nodes', 'pageInfo']);
const PARTS_OF: ReadonlySet<string> = new Set(['parts']);

const transitions: QueryResolvers['transitions'] = async (_root, args, context, info) => {
  const occupation = { uri: args.occupation };
  const filter = { types: args.kinds ?? null, viabilities: args.minViability ? atLeast(args.minViability) : null };
  const list = linkConnection('transitions', occupation, args, 50, context, filter);
  // In one trip; the loaders keep what comes until it is asked for.
  const [from] = await Promise.all([
    context.loaders.concept.load(args.occupation),
    isAsked(info, ROWS) && list.pageInfo(),
    isAsked(info, PARTS_OF) && context.loaders.details.load(args.occupation),
  ]);
  if ((from?.kind !== 'Occupation' && from?.kind !== 'RomeOccupation') || from.status === 'OBSOLETE')
    throw await noOccupation(args.occupation, context.loaders.opened);
  return linksFrom(occupation, list);
};

/** Of a move in a list, and of one that is a step of a path. */
const transitionFields = {
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
  sharedEssentialCount,
  sharedOptionalCount,
  shared,
  missingEssential,
  missingOptional,
} satisfies CareerTransitionResolvers;

export const careerResolvers: Resolvers = {
  Query: {
    transitions,
    careerPaths: (_root, args, context) => careerPaths(args, context),
    reachable: (_root, args, context) => reachable(args, context),
    skillGap: (_root, args, context) => skillGap(args, context),
  },
  CareerTransition: { ...transitionFields, occupation: concept },
  CareerTransitionEdge: transitionFields,
  SharedSkillEdge: {
    occupationCount: async ({ concept: { uri } }, _args, { loaders }) => (await loaders.opened.demands()).asking(uri),
    rarity: async ({ concept: { uri } }, _args, { loaders }) => rounded((await loaders.opened.demands()).rarity(uri)),
  },
  AccessConditions: {
    demand: (concept: ConceptRecord, args, context) => detail<'OPEN'>('access')(concept, args, context),
    because: (concept: ConceptRecord, args, context) => detail<string[]>('accessBecause')(concept, args, context),
  },
  CareerPaths: {
    from: ({ start }, _args, context) => occupationOf(start.occupation, context),
    to: ({ to }, _args, { loaders }) => loaders.concept.load(to),
    nearest: ({ nearest }, _args, context) => occupationOf(nearest, context),
    unknownHeld: ({ start }) => start.unknownHeld,
  },
  ReachableOccupationEdge: { effort: ({ path }) => rounded(path.effort) },
  CareerPath: {
    effort: ({ effort }) => rounded(effort),
    steps: stepsOf,
    gap: missingOnWay,
  },
  CareerStep: {
    from: ({ from }, _args, context) => occupationOf(from, context),
    to: ({ to }, _args, { loaders }) => loaders.concept.load(to),
    coverage: ({ from, to, start }) => (from === null && start.kind === 'HELD' ? rounded(start.shares.get(to)!) : null),
    fit: ({ from, to, start }) => (from === null && start.kind === 'INTERESTS' ? rounded(start.shares.get(to)!) : null),
    effort: ({ effort }) => rounded(effort),
    gap: missingInStep,
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
    held: gapConnection('held'),
    carriedOver: gapConnection('carriedOver'),
    adjacent: gapConnection('adjacent'),
    missingEssential: gapConnection('missingEssential'),
    missingOptional: gapConnection('missingOptional'),
  },
  CarriedSkillEdge: { heldSkill: ({ held }, _args, { loaders }) => loaders.concept.load(held) },
  AdjacentSkillEdge: { heldSkill: ({ by }, _args, { loaders }) => loaders.concept.load(by) },
  MissingSkillEdge: { occupationCount: ({ asking }) => asking },
};
