import { describe, expect, jest, test } from '@jest/globals';
import { ContentIndexBuilder } from '../../ontology/content/content-index.js';
import { match } from '../../ontology/content/match.js';
import { STEMMERS } from '../../runtime/stemmers.js';
import { matchContent, putTogether, type ContentRequest } from './content-match.js';
import type { ContentRepository, NearConcept } from './repository-content.js';
import { codesOf, fakes } from './test/fakes.js';

const builder = new ContentIndexBuilder(STEMMERS);
for (const [uri, label] of [
  ['esco:listening', 'listen actively'],
  ['esco:injecting', 'inject'],
] as const)
  builder.add({ uri, kind: 'Skill', labels: { fr: [], en: [['PREFERRED', label]] }, occupations: [] });
const index = builder.build();

const near = (...uris: string[]): NearConcept[] => uris.map((uri) => ({ uri, kind: 'Skill', similarity: 0.9 }));
const request: ContentRequest = { text: 'You listen actively.', lang: 'en', kinds: null, first: 10, minScore: 0 };
const repository = (found: () => Promise<NearConcept[]> = async () => []): ContentRepository => ({
  contentIndex: async () => index,
  findNearVector: found,
});
const embedder = (embed: () => Promise<readonly (readonly number[])[]> = async () => [[1, 0]], timeoutMs = 20_000) => ({
  model: 'm',
  timeoutMs,
  embed,
});

describe('arguments', () => {
  const long = 'a'.repeat(20_001);
  test.each([
    ['text: "  "', '`text` must have 1 to 20000 characters, got 0.'],
    [`text: "${long}"`, '`text` must have 1 to 20000 characters, got 20001.'],
    ['text: "a", lang: "de"', '`lang` must be one of fr, en, or absent.'],
    ['text: "a", first: 51', '`first` must be from 1 to 50, got 51.'],
    ['text: "a", first: 0', '`first` must be from 1 to 50, got 0.'],
    ['text: "a", minScore: 1.5', '`minScore` must be from 0 to 1, got 1.5.'],
    ['text: "a", kinds: [OCCUPATION]', '`kinds` must be of SKILL, ROME_COMPETENCE, ROME_SAVOIR, or absent.'],
    ['text: "a", kinds: []', '`kinds` must be of SKILL, ROME_COMPETENCE, ROME_SAVOIR, or absent.'],
  ])('%.40s', async (given, message) => {
    const answer = await fakes().ask(`{ matchSkills(${given}) { embeddings } }`);

    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toBe(message);
  });
});

test('a suggestion shows its concept, the label and the words in the text', async () => {
  const { ask, skills } = fakes({ contentIndex: jest.fn<ContentRepository['contentIndex']>(async () => index) });

  const { data } = await ask(`{ matchSkills(text: "You listen actively.", lang: "en-GB") { languages embeddings
    suggestions { label labelKind lang semantic words { start end text } concept { uri en: prefLabel(lang: "en") } } } }`);

  expect(data).toEqual({
    matchSkills: {
      languages: ['en'],
      embeddings: 'OFF',
      suggestions: [
        {
          label: 'listen actively',
          labelKind: 'PREFERRED',
          lang: 'en',
          semantic: null,
          words: [
            { start: 4, end: 10, text: 'listen' },
            { start: 11, end: 19, text: 'actively' },
          ],
          concept: { uri: 'esco:listening', en: 'listen' },
        },
      ],
    },
  });
  expect(skills.findNearVector).not.toHaveBeenCalled();
});

describe('words and vectors together', () => {
  const lexical = match(index, request.text, { languages: ['en'] });

  test('what both find comes first; vectors add half of what words left open at most', () => {
    const [first, second] = putTogether(lexical, near('esco:listening', 'esco:injecting'));

    expect(first).toMatchObject({ uri: 'esco:listening', lexical: lexical[0]!.score });
    expect(first!.score).toBeCloseTo(first!.lexical + (1 - first!.lexical) * 0.5);
    expect(second).toEqual({ uri: 'esco:injecting', score: 0.25, lexical: 0, semantic: 0.25, label: null, words: [] });
  });

  test('without vectors the order is that of the words', () => {
    expect(putTogether(lexical, null)).toMatchObject([
      { uri: 'esco:listening', score: lexical[0]!.score, semantic: null },
    ]);
    expect(putTogether(lexical, [])).toMatchObject([{ uri: 'esco:listening', score: lexical[0]!.score, semantic: 0 }]);
  });

  test('the text is sent once, and the vectors of its model are asked', async () => {
    const findNearVector = jest.fn<ContentRepository['findNearVector']>(async () => near('esco:injecting'));
    const given = { ...embedder(), embed: jest.fn(async () => [[1, 0]]) };

    const { embeddings, suggestions } = await matchContent(
      request,
      { contentIndex: async () => index, findNearVector },
      { embedder: given, onFault: () => undefined },
    );

    expect(embeddings).toBe('USED');
    expect(suggestions.map(({ uri }) => uri).sort()).toEqual(['esco:injecting', 'esco:listening']);
    expect(given.embed.mock.calls).toEqual([[[request.text], 20_000]]);
    expect(findNearVector.mock.calls).toMatchObject([[{ vector: [1, 0], model: 'm' }]]);
  });

  const never = () => new Promise<never>(() => undefined);
  test.each([
    ['the endpoint fails', embedder(() => Promise.reject(new Error('503'))), repository()],
    ['the endpoint is late', embedder(never, 20), repository()],
    ['Neo4j has no such index', embedder(), repository(() => Promise.reject(new Error('no index')))],
    ['Neo4j is late', embedder(undefined, 20), repository(never)],
  ])('%s: words answer alone, and somebody is told', async (_what, given, from) => {
    const onFault = jest.fn();

    const answer = await matchContent(request, from, { embedder: given, onFault });

    expect(answer).toMatchObject({
      embeddings: 'UNAVAILABLE',
      suggestions: [{ uri: 'esco:listening', semantic: null }],
    });
    expect(onFault).toHaveBeenCalledTimes(1);
    expect(String(onFault.mock.calls[0])).not.toContain('listen');
  });
});
