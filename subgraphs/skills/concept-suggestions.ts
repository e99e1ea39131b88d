import { requireText } from './concept-search.js';
import type { ConceptKind, ConceptRecord } from './concept.js';
import { knownLanguages, type Language } from './languages.js';
import type { SuggestionRepository } from './repository-suggestions.js';
import { highlightBeginnings } from './search/highlight.js';
import type { Segment } from './search/match-label.js';
import type { LabelKind } from './search/ranking.js';
import { suggest } from './search/suggestions.js';

export interface SuggestionRecord {
  readonly label: string;
  readonly highlights: readonly Segment[];
  readonly lang: Language | null;
  readonly labelKind: LabelKind;
  readonly concept: ConceptRecord;
}

export interface SuggestionRequest {
  readonly text: string;
  readonly languages: readonly string[];
  readonly kinds: readonly ConceptKind[] | null;
  readonly scheme: string | null;
  readonly first: number;
}

/**
 * Completions of what is typed, from the labels kept in the process: no statement.
 *
 * @throws ApiError BAD_USER_INPUT when the text is empty or too long
 */
export async function suggestions(
  repository: SuggestionRepository,
  { text, languages, kinds, scheme, first }: SuggestionRequest,
): Promise<SuggestionRecord[]> {
  requireText(text);
  const found = suggest(
    await repository.suggestionIndex(),
    text,
    { languages: knownLanguages(languages), kinds, scheme },
    first,
  );
  return found.map(({ beginnings, ...named }) => ({
    ...named,
    highlights: highlightBeginnings(named.label, beginnings),
  }));
}
