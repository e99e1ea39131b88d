import type { QueryResolvers, Resolvers } from './__generated__/types.js';
import type { ConceptRecord } from './concept.js';
import type { SkillsContext } from './context.js';
import { confidenceOf, urisOf, windowOf } from './limits.js';
import { REFERENCE_LISTS, type ReferenceKind, type ReferenceQuery } from './reference-lists.js';
import { linksOf } from './resolvers-concept.js';
import { careerResolvers } from './resolvers-careers.js';
import { escoResolvers } from './resolvers-esco.js';
import { romeResolvers } from './resolvers-rome.js';
import { searchResolvers } from './resolvers-search.js';

const romeOccupation = (code: string, { loaders }: SkillsContext): Promise<ConceptRecord | null> =>
  loaders.code.load({ kind: 'RomeOccupation', notation: code.trim().toUpperCase() });

const ofKind = async (
  kind: ConceptRecord['kind'],
  uri: string,
  { loaders }: SkillsContext,
): Promise<ConceptRecord | null> => {
  const concept = await loaders.concept.load(uri);
  return concept?.kind === kind ? concept : null;
};

type ListArguments = Pick<ReferenceQuery, 'where' | 'sort'> & {
  readonly first?: number | null;
  readonly offset?: number | null;
};

const lists = Object.fromEntries(
  Object.entries(REFERENCE_LISTS).map(([kind, field]) => [
    field,
    (_root: unknown, { where, sort, ...page }: ListArguments, { reference }: SkillsContext) =>
      reference.list(kind as ReferenceKind, { where, sort, ...windowOf(page, 200) }),
  ]),
) as Pick<QueryResolvers, (typeof REFERENCE_LISTS)[ReferenceKind]>;

export const resolvers: Resolvers = {
  ...careerResolvers,
  Query: {
    ...careerResolvers.Query,
    ...searchResolvers.Query,
    ...lists,
    concept: (_root, { uri }, { loaders }) => loaders.concept.load(uri),
    concepts: (_root, { uris }, { loaders }) => Promise.all(urisOf(uris, 100).map((uri) => loaders.concept.load(uri))),
    occupation: (_root, { uri }, context) => ofKind('Occupation', uri, context),
    skill: (_root, { uri }, context) => ofKind('Skill', uri, context),
    romeOccupation: (_root, { code }, context) => romeOccupation(code, context),
    async occupationsByRome(_root, { code, minConfidence, ...page }, context) {
      const occupation = await romeOccupation(code, context);
      return (
        occupation &&
        linksOf('matches', occupation, page, 100, context, {
          kinds: ['Occupation'],
          minConfidence: confidenceOf(minConfidence),
        })
      );
    },
    schemeVersions: (_root, _args, { skills }) => skills.findSchemeVersions(),
  },
  Concept: { __resolveType: ({ kind }) => kind },
  ConceptSearchEdge: searchResolvers.ConceptSearchEdge,
  ...escoResolvers,
  ...romeResolvers,
};
