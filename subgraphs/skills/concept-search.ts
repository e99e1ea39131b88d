import { ApiError } from '../../runtime/errors.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import { knownLanguages } from './languages.js';
import type { Candidate, Search, SearchRepository } from './repository-search.js';
import type { SuggestionRepository } from './repository-suggestions.js';
import { searchFor, type SearchFilter } from './search/lucene.js';
import { highlight, wantedFrom, type Segment } from './search/match-label.js';
import { rank, type LabelMatch } from './search/ranking.js';
import { suggest } from './search/suggestions.js';

const MAX_TEXT_LENGTH = 200;
/** Completions that are judged beside what the indexes find. */
const COMPLETIONS = 60;
const CURSOR = /^hit:(\d{1,6})$/;

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

const cursorAt = (place: number): string => Buffer.from(`hit:${place}`).toString('base64url');

function placeAfter(cursor: string | null): number {
  if (cursor === null) return 0;
  const [, place] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined) throw new ApiError('BAD_USER_INPUT', '`after` must be a cursor of this search.');
  return Number(place) + 1;
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
async function candidatesOf(
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
  const start = placeAfter(after);
  const known = knownLanguages(languages);
  const filter = { languages: known, kinds, scheme };
  const search = searchFor(text, filter);
  const wanted = wantedFrom(text);
  const hits = search ? rank(await candidatesOf(repository, search, text, filter), wanted, known) : [];
  const edges = hits.slice(start, start + first).map(({ concept, match }, index) => ({
    concept,
    match: {
      ...match,
      highlights:
        match.labelKind === 'NOTATION' ? [{ text: match.label, matched: true }] : highlight(match.label, wanted),
    },
    cursor: cursorAt(start + index),
  }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + first < hits.length } };
}
