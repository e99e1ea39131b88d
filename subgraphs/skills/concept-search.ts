import { ApiError } from '../../runtime/errors.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import { knownLanguages } from './languages.js';
import type { SearchRepository } from './repository-search.js';
import { searchFor } from './search/lucene.js';
import { highlight, wantedFrom, type Segment } from './search/match-label.js';
import { rank, type LabelMatch } from './search/ranking.js';

const MAX_TEXT_LENGTH = 200;
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

/**
 * One page of a search: one statement, then all candidates are judged here, so that the pages of one search fit together.
 *
 * @throws ApiError BAD_USER_INPUT when the text is empty or too long, or the cursor is none of ours
 */
export async function searchConcepts(
  repository: SearchRepository,
  { text, languages, kinds, first, after }: SearchRequest,
): Promise<SearchPage> {
  const length = text.trim().length;
  if (length < 1 || length > MAX_TEXT_LENGTH) {
    throw new ApiError('BAD_USER_INPUT', `\`text\` must have 1 to ${MAX_TEXT_LENGTH} characters, got ${length}.`);
  }
  const start = placeAfter(after);
  const known = knownLanguages(languages);
  const search = searchFor(text, known, kinds);
  const wanted = wantedFrom(text);
  const hits = search ? rank(await repository.findCandidates(search), wanted, known) : [];
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
