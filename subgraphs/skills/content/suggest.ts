import { setImmediate as breathe } from 'node:timers/promises';
import { match, type Suggestion } from '../../../ontology/content/match.js';
import type { ContentIndex } from '../../../ontology/content/content-index.js';
import { matchContent, type Embeddings, type SuggestionRecord } from '../content-match.js';
import { knownLanguages, textIn } from '../languages.js';
import type { ContentRepository } from '../repository-content.js';
import type { SuggestionRow } from '../repository-mappings.js';
import type { MappingsRepository } from '../repository-mappings.js';
import { textOf, type CheckedResource } from './resource.js';

type Matched = Pick<CheckedResource, 'title' | 'description' | 'language'>;

/** How many are suggested where nobody says, and their least score. */
export const SUGGESTED = { first: 10, minScore: 0 };

const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;
const wordsOf = (words: Suggestion['words']): string[] => words.map(({ text }) => text);

/** The languages a resource is matched in: its own, where labels are in it; else those its words tell. */
const languageOf = ({ language }: Matched): string | null => (language && knownLanguages([language])[0]) ?? null;

/** Suggestions for many, by words alone: a calculation of milliseconds each, which lets others take their turn in between. */
export async function suggestByWords(
  index: ContentIndex,
  resources: readonly Matched[],
  { first, minScore } = SUGGESTED,
): Promise<SuggestionRow[][]> {
  const found: SuggestionRow[][] = [];
  for (const resource of resources) {
    const language = languageOf(resource);
    const suggestions = match(index, textOf(resource), {
      first,
      minScore,
      ...(language !== null && { languages: knownLanguages([language]) }),
    });
    found.push(
      suggestions.map(({ uri, score, label, words }) => ({ uri, score: rounded(score), label, words: wordsOf(words) })),
    );
    await breathe();
  }
  return found;
}

/** Suggestions for one, as `matchSkills` finds them: with vectors where an endpoint is set. */
export async function suggestFor(
  resource: Matched,
  asked: { readonly first: number; readonly minScore: number },
  from: {
    readonly skills: ContentRepository;
    readonly mappings: MappingsRepository;
    readonly embeddings: Embeddings | null;
  },
): Promise<SuggestionRow[]> {
  const request = { text: textOf(resource), lang: languageOf(resource), kinds: null, ...asked };
  const { suggestions } = await matchContent(request, from.skills, from.embeddings);
  // Vectors lead to no label: there the preferred one stands for it.
  const unlabelled = suggestions.filter(({ label }) => label === null).map(({ uri }) => uri);
  const concepts = unlabelled.length > 0 ? await from.mappings.knownConcepts(unlabelled) : new Map();
  const labelOf = ({ label, uri }: SuggestionRecord): string | null =>
    label?.label ?? textIn(concepts.get(uri) ?? {}, 'prefLabel', ['fr', 'en']);
  return suggestions.map((found) => ({
    uri: found.uri,
    score: rounded(found.score),
    label: labelOf(found),
    words: wordsOf(found.words),
  }));
}
