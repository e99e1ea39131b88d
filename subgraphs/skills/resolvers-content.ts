import { rounded } from '../../ontology/careers/score.js';
import type { Resolvers } from './__generated__/types.js';
import { CONCEPT_KINDS } from './concept.js';
import { matchContent } from './content-match.js';
import { textIn } from './languages.js';
import { firstOf } from './limits.js';

export const contentResolvers: Resolvers = {
  Query: {
    matchSkills: (_root, { text, lang, kinds, first, minScore }, { skills, embeddings }) =>
      matchContent(
        {
          text,
          lang: lang ?? null,
          kinds: kinds?.map((kind) => CONCEPT_KINDS[kind]) ?? null,
          first: firstOf(first ?? 10, 50),
          minScore: minScore ?? 0,
        },
        skills,
        embeddings,
      ),
  },
  SkillSuggestion: {
    concept: ({ uri }, _args, { loaders }) => loaders.concept.load(uri),
    score: ({ score }) => rounded(score),
    lexical: ({ lexical }) => rounded(lexical),
    semantic: ({ semantic }) => semantic && rounded(semantic),
    async label({ label, uri }, _args, { loaders }) {
      if (label) return label.label;
      const concept = await loaders.concept.load(uri);
      return concept && textIn(concept, 'prefLabel', ['fr', 'en']);
    },
    labelKind: ({ label }) => label?.labelKind ?? 'PREFERRED',
    lang: ({ label }) => label?.language ?? null,
  },
};
