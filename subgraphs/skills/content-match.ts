import { MATCHED_KINDS, type MatchedKind } from '../../ontology/content/content-index.js';
import { LANGUAGES as BOTH, languagesOf } from '../../ontology/content/language.js';
import { match, type Segment, type Suggestion } from '../../ontology/content/match.js';
import type { Embedder } from '../../runtime/embeddings.js';
import { badInput } from '../../runtime/errors.js';
import { CONCEPT_KINDS, type ConceptKind } from './concept.js';
import { knownLanguages, type Language } from './languages.js';
import type { ContentRepository, NearConcept } from './repository-content.js';

export const MAX_CONTENT_LENGTH = 20_000;
/** Of a text, in characters, what an endpoint of embeddings is sent: models read about as much. */
const MOST_EMBEDDED = 8_000;
/** How many of each way of finding are put together. */
const PUT_TOGETHER = 100;
/** Most that nearness of vectors adds to what the words left open. */
const OF_VECTORS = 0.5;

/** An endpoint of embeddings, and who is told when it does not answer. Faults name no text. */
export interface Embeddings {
  readonly embedder: Embedder;
  readonly onFault: (cause: unknown) => void;
}

export type EmbeddingState = 'OFF' | 'USED' | 'UNAVAILABLE';

export interface SuggestionRecord {
  readonly uri: string;
  readonly score: number;
  /** What the words alone give, 0 to 1. */
  readonly lexical: number;
  /** What the vectors add to it; null where none were asked for. */
  readonly semantic: number | null;
  /** Null where no word led to it. */
  readonly label: Pick<Suggestion, 'label' | 'labelKind' | 'language'> | null;
  readonly words: readonly Segment[];
}

export interface ContentMatchRecord {
  readonly languages: readonly Language[];
  readonly embeddings: EmbeddingState;
  readonly suggestions: readonly SuggestionRecord[];
}

export interface ContentRequest {
  readonly text: string;
  readonly lang: string | null;
  readonly kinds: readonly ConceptKind[] | null;
  readonly first: number;
  readonly minScore: number;
}

function checked({ text, lang, kinds, minScore }: ContentRequest) {
  const length = text.trim().length;
  if (length < 1 || text.length > MAX_CONTENT_LENGTH)
    throw badInput(`\`text\` must have 1 to ${MAX_CONTENT_LENGTH} characters, got ${length < 1 ? 0 : text.length}.`);
  const languages = lang === null ? languagesOf(text) : knownLanguages([lang]);
  if (languages.length === 0) throw badInput(`\`lang\` must be one of ${BOTH.join(', ')}, or absent.`);
  const wanted = MATCHED_KINDS.filter((kind) => kinds === null || kinds.includes(kind));
  const other = kinds?.find((kind) => !MATCHED_KINDS.some((matched) => matched === kind));
  if (other !== undefined || wanted.length === 0) {
    const names = Object.entries(CONCEPT_KINDS).filter(([, kind]) => MATCHED_KINDS.some((matched) => matched === kind));
    throw badInput(`\`kinds\` must be of ${names.map(([name]) => name).join(', ')}, or absent.`);
  }
  if (!(minScore >= 0 && minScore <= 1)) throw badInput(`\`minScore\` must be from 0 to 1, got ${minScore}.`);
  return { languages, kinds: wanted };
}

/**
 * Concepts near the text by its vector; null when they could not be had in time. Words alone answer then: a way of finding that fails
 * takes nothing from the other.
 */
async function nearest(
  repository: ContentRepository,
  { embedder, onFault }: Embeddings,
  text: string,
  kinds: readonly MatchedKind[],
): Promise<readonly NearConcept[] | null> {
  const { model, timeoutMs } = embedder;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Nearness of vectors was not there after ${timeoutMs} ms.`)), timeoutMs);
  });
  const asked = embedder
    .embed([text.slice(0, MOST_EMBEDDED)], timeoutMs)
    .then(([vector]) => repository.findNearVector({ vector: vector!, model, kinds, count: PUT_TOGETHER }));
  try {
    return await Promise.race([asked, late]);
  } catch (cause) {
    onFault(cause);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Puts both ways of finding together: what vectors add is a share of what words left open, by rank, since similarities of different
 * models have no scale in common.
 */
export function putTogether(lexical: readonly Suggestion[], near: readonly NearConcept[] | null): SuggestionRecord[] {
  const found = new Map<string, SuggestionRecord>(
    lexical.map(({ uri, score, label, labelKind, language, words }) => [
      uri,
      { uri, score, lexical: score, semantic: near && 0, label: { label, labelKind, language }, words },
    ]),
  );
  near?.forEach(({ uri }, rank) => {
    const share = OF_VECTORS * (1 - rank / near.length);
    const before = found.get(uri) ?? { uri, score: 0, lexical: 0, label: null, words: [] };
    const semantic = (1 - before.lexical) * share;
    found.set(uri, { ...before, semantic, score: before.lexical + semantic });
  });
  return [...found.values()].sort((one, other) => other.score - one.score || (one.uri < other.uri ? -1 : 1));
}

/**
 * Skills a text speaks of. The text is kept nowhere and written to no log; it leaves this process only where an endpoint of embeddings
 * is set.
 *
 * @throws ApiError BAD_USER_INPUT where text, language, kinds or least score are out of range
 */
export async function matchContent(
  request: ContentRequest,
  repository: ContentRepository,
  embeddings: Embeddings | null,
): Promise<ContentMatchRecord> {
  const { languages, kinds } = checked(request);
  const { text, first, minScore } = request;
  // Asked first: the endpoint works while words are matched here.
  const asked = embeddings && nearest(repository, embeddings, text, kinds);
  const index = await repository.contentIndex();
  const lexical = match(index, text, { languages, kinds, first: embeddings ? PUT_TOGETHER : first });
  const near = await asked;
  return {
    languages,
    embeddings: !embeddings ? 'OFF' : near ? 'USED' : 'UNAVAILABLE',
    suggestions: putTogether(lexical, near)
      .filter(({ score }) => score >= minScore)
      .slice(0, first),
  };
}
