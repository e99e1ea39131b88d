import type { QueryResolvers, Resolvers } from './__generated__/types.js';
import { CONCEPT_KINDS } from './concept.js';
import { searchConcepts } from './concept-search.js';
import { suggestions } from './concept-suggestions.js';
import { DEFAULT_LANGUAGES } from './languages.js';
import { firstOf } from './limits.js';

export const searchResolvers = {
  Query: {
    searchConcepts: (_root, { text, lang, kinds, scheme, first, after }, { skills }) =>
      searchConcepts(skills, {
        text,
        languages: lang ?? DEFAULT_LANGUAGES,
        kinds: kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
        scheme: scheme ?? null,
        first: firstOf(first, 50),
        after: after ?? null,
      }),
    suggest: (_root, { text, lang, kinds, scheme, first }, { skills }) =>
      suggestions(skills, {
        text,
        languages: lang ?? DEFAULT_LANGUAGES,
        kinds: kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
        scheme: scheme ?? null,
        first: firstOf(first ?? 10, 20),
      }),
  } satisfies QueryResolvers,
  ConceptSearchConnection: {
    nodes: ({ edges }) => edges.map((hit) => hit.concept),
  } satisfies Resolvers['ConceptSearchConnection'],
  ConceptSearchEdge: { node: (hit) => hit.concept } satisfies Resolvers['ConceptSearchEdge'],
};
