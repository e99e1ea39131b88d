import { ApiError } from '../../runtime/errors.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import { cursorOf, keyAfter } from './cursor.js';
import { knownLanguages } from './languages.js';
import type { Candidate, Search, SearchRepository } from './repository-search.js';
import type { SuggestionRepository } from './repository-suggestions.js';
import { searchFor, type SearchFilter } from './search/lucene.js';
import { highlight, wantedFrom, type Segment } from './search/match-label.js';
import { HIT_KEY_LENGTH, rank, type LabelMatch } from './search/ranking.js';
import { suggest } from './search/suggestions.js';
import { pageOfSorted } from './whole-list.js';

const MAX_TEXT_LENGTH = 200;
/** Completions that are judged beside what the indexes find. */
const COMPLETIONS = 60;

export interface SearchEdge {
  readonly concept: ConceptRecord;
  readonly match: LabelMatch & { readonly highlights: readonly Segment[] };
  readonly cursor: string;
}

export interface SearchPage {
  readonly edges: readonly SearchEdge[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export interface SearchRequest {
  readonly text: string;
  readonly languages: readonly string[];
  readonly kinds: readonly ConceptKind[] | null;
  readonly scheme: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** @throws ApiError BAD_USER_INPUT when the text is empty or too long */
export function requireText(text: string): void {
  const length = text.trim().length;
  if (length < 1 || length > MAX_TEXT_LENGTH)
    throw new ApiError('BAD_USER_INPUT', `\`text\` must have 1 to ${MAX_TEXT_LENGTH} characters, got ${length}.`);
}

/**
 * What the indexes of the graph find, and what begins with the words: of a beginning that many words have, an index takes any, while
 * the labels kept in the process give the best.
 */
export async function candidatesOf(
  repository: SearchRepository & SuggestionRepository,
  search: Omit<Search, 'uris'>,
  text: string,
  filter: SearchFilter,
): Promise<readonly Candidate[]> {
  const completions = suggest(await repository.suggestionIndex(), text, filter, COMPLETIONS);
  return repository.findCandidates({ ...search, uris: completions.map(({ concept }) => concept.uri) });
}

/**
 * One page of a search: one statement, then all candidates are judged here, so that the pages of one search fit together.
 *
 * @throws ApiError BAD_USER_INPUT when the text is empty or too long, or the cursor is none of ours
 */
export async function searchConcepts(
  repository: SearchRepository & SuggestionRepository,
  { text, languages, kinds, scheme, first, after }: SearchRequest,
): Promise<SearchPage> {
  requireText(text);
  const known = knownLanguages(languages);
  const filter = { languages: known, kinds, scheme };
  // Filters are in it: which hits of an index are judged depends on them, and so does by which index a hit is scored.
  const list = ['search', JSON.stringify([text, filter])];
  const start = keyAfter(list, after, HIT_KEY_LENGTH);
  const search = searchFor(text, filter);
  const wanted = wantedFrom(text);
  const hits = search ? rank(await candidatesOf(repository, search, text, filter), wanted, known) : [];
  const page = pageOfSorted(hits, start, first);
  const edges = page.slice(0, first).map(({ concept, match, key }) => ({
    concept,
    match: {
      ...match,
      highlights:
        match.labelKind === 'NOTATION' ? [{ text: match.label, matched: true }] : highlight(match.label, wanted),
    },
    cursor: cursorOf(list, key),
  }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: page.length > first } };
}
