import type { QueryResolvers, Resolvers } from './__generated__/types.js';
import type { ConceptRecord } from './concept.js';
import { connectionOf, type ListedConnection } from './connection.js';
import type { SkillsContext } from './context.js';
import { keyAfter } from './cursor.js';
import { confidenceOf, firstOf, urisOf } from './limits.js';
import { REFERENCE_LISTS, type ReferenceKind } from './reference-lists.js';
import { orderOf } from './reference-order.js';
import { TOP_KEY_LENGTH } from './repository-hierarchy.js';
import { linkConnection, localizedFields } from './resolvers-concept.js';
import { careerResolvers } from './resolvers-careers.js';
import { contentResolvers } from './resolvers-content.js';
import { mappingResolvers } from './content/resolvers.js';
import { escoResolvers } from './resolvers-esco.js';
import { versionResolvers } from './resolvers-versions.js';
import { romeResolvers } from './resolvers-rome.js';
import { searchResolvers } from './resolvers-search.js';
import type { CursorPage } from './whole-list.js';

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

interface ListArguments extends CursorPage {
  readonly where?: unknown;
  readonly sort?: readonly object[] | null;
}

/** A list that @neo4j/graphql reads. A cursor is one of the order it was made in. */
const referenceList =
  (kind: ReferenceKind) =>
  (_root: unknown, { where, sort, ...page }: ListArguments, { reference }: SkillsContext): ListedConnection => {
    const order = orderOf(sort ?? []);
    const list = [kind, ...order.flat()];
    const first = firstOf(page.first, 200);
    const after = keyAfter(list, page.after, order.length);
    return connectionOf({
      list,
      first,
      rows: () => reference.list(kind, { where, order, first, after }),
      count: () => reference.count(kind, where),
    });
  };

const lists = Object.fromEntries(
  Object.entries(REFERENCE_LISTS).map(([kind, field]) => [field, referenceList(kind as ReferenceKind)]),
) as Pick<QueryResolvers, (typeof REFERENCE_LISTS)[ReferenceKind]>;

const topConcepts: QueryResolvers['topConcepts'] = (_root, { hierarchy, first: asked, after }, { skills }) => {
  const list = ['topConcepts', hierarchy];
  const first = firstOf(asked, 200);
  const query = { hierarchy, first, after: keyAfter(list, after, TOP_KEY_LENGTH) };
  return connectionOf({
    list,
    first,
    rows: () => skills.findTopConcepts(query),
    count: () => skills.countTopConcepts(hierarchy),
  });
};

export const resolvers: Resolvers = {
  ...careerResolvers,
  ...contentResolvers,
  ...versionResolvers,
  ...mappingResolvers,
  Query: {
    ...careerResolvers.Query,
    ...contentResolvers.Query,
    ...versionResolvers.Query,
    ...mappingResolvers.Query,
    ...searchResolvers.Query,
    ...lists,
    concept: (_root, { uri }, { loaders }) => loaders.concept.load(uri),
    concepts: (_root, { uris }, { loaders }) => Promise.all(urisOf(uris, 100).map((uri) => loaders.concept.load(uri))),
    occupation: (_root, { uri }, context) => ofKind('Occupation', uri, context),
    skill: (_root, { uri }, context) => ofKind('Skill', uri, context),
    romeOccupation: (_root, { code }, context) => romeOccupation(code, context),
    topConcepts,
    async occupationsByRome(_root, { code, minConfidence, ...page }, context) {
      const occupation = await romeOccupation(code, context);
      return (
        occupation &&
        linkConnection('matches', occupation, page, 100, context, {
          kinds: ['Occupation'],
          minConfidence: confidenceOf(minConfidence),
        })
      );
    },
    schemeVersions: (_root, _args, { loaders }) => loaders.versions.load('all'),
    schemeVersion: async (_root, { id }, { loaders }) =>
      (await loaders.versions.load('all')).find((version) => version.id === id) ?? null,
  },
  Concept: { __resolveType: ({ kind }) => kind },
  ConceptSearchConnection: searchResolvers.ConceptSearchConnection,
  ConceptSearchEdge: searchResolvers.ConceptSearchEdge,
  LocalizedTexts: localizedFields,
  ...escoResolvers,
  ...romeResolvers,
};
