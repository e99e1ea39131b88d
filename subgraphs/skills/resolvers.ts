import type { QueryResolvers, Resolvers } from './__generated__/types.js';
import { CONCEPT_KINDS, type ConceptRecord } from './concept.js';
import { searchConcepts } from './concept-search.js';
import type { SkillsContext } from './context.js';
import { confidenceOf, urisOf, windowOf } from './limits.js';
import { REFERENCE_LISTS, type ReferenceKind, type ReferenceQuery } from './reference-lists.js';
import { linksOf } from './resolvers-concept.js';
import { careerResolvers } from './resolvers-careers.js';
import { contentResolvers } from './resolvers-content.js';
import { mappingResolvers } from './content/resolvers.js';
import { escoResolvers } from './resolvers-esco.js';
import { romeResolvers } from './resolvers-rome.js';

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
  ...contentResolvers,
  ...mappingResolvers,
  Query: {
    ...careerResolvers.Query,
    ...contentResolvers.Query,
    ...mappingResolvers.Query,
    ...lists,
    searchConcepts: (_root, { text, lang, kinds, first, after }, { skills }) =>
      searchConcepts(skills, {
        text,
        languages: lang ?? ['fr', 'en'],
        kinds: kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
        first: windowOf({ first }, 50).first,
        after: after ?? null,
      }),
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
  ConceptSearchEdge: { node: (hit) => hit.concept },
  ...escoResolvers,
  ...romeResolvers,
};
