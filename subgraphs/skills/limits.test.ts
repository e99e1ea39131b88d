import { describe, expect, jest, test } from '@jest/globals';
import type { SkillsRepository } from './repository.js';
import { codesOf, fakes, link, listening } from './test/fakes.js';

describe('limits', () => {
  test.each([
    [
      '{ occupation(uri: "esco:nurse") { skills(first: 201) { totalCount } } }',
      '`first` must be from 1 to 200, got 201.',
    ],
    ['{ occupation(uri: "esco:nurse") { skills(first: 0) { totalCount } } }', '`first` must be from 1 to 200, got 0.'],
    ['{ occupation(uri: "esco:nurse") { altLabels(first: 201) } }', '`first` must be from 1 to 200, got 201.'],
    [
      '{ occupation(uri: "esco:nurse") { matches(minConfidence: 1.5) { totalCount } } }',
      '`minConfidence` must be from 0 to 1, got 1.5.',
    ],
    ['{ topConcepts(hierarchy: ISCO, first: 201) { totalCount } }', '`first` must be from 1 to 200, got 201.'],
    [
      '{ concept(uri: "esco:nurse") { ancestors(first: 51) { nodes { uri } } } }',
      '`first` must be from 1 to 50, got 51.',
    ],
    ['{ concepts(uris: []) { uri } }', '`uris` must hold 1 to 100 URIs, got 0.'],
    ['{ iscoGroups(first: 500) { totalCount } }', '`first` must be from 1 to 200, got 500.'],
    ['{ searchConcepts(text: " ") { edges { cursor } } }', '`text` must have 1 to 200 characters, got 0.'],
    ['{ searchConcepts(text: "x", first: 51) { edges { cursor } } }', '`first` must be from 1 to 50, got 51.'],
    [
      '{ searchConcepts(text: "x", after: "bm9uZQ") { edges { cursor } } }',
      '`after` must be a cursor of this list: the `endCursor` of the page before, or the `cursor` of an edge.',
    ],
  ])('%s is refused', async (source, message) => {
    const { ask } = fakes();
    const result = await ask(source);
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toBe(message);
  });

  test('lists inside lists stop before they multiply without end', async () => {
    const { ask } = fakes({
      findLinks: jest.fn<SkillsRepository['findLinks']>(async (relation, queries) =>
        queries.map(({ uri, first }) =>
          Array.from({ length: first }, (_, number) =>
            relation === 'narrower'
              ? link('BROADER', { uri: `${uri}/${number}`, kind: 'IscoGroup' })
              : link('MEMBER_OF', listening),
          ),
        ),
      ),
    });

    const result = await ask(
      '{ concept(uri: "esco:nurse") { narrower(first: 200) { nodes { narrower(first: 200) { nodes { uri } } } } } }',
    );

    expect(new Set(codesOf(result))).toEqual(new Set(['LIMIT_EXCEEDED']));
  });
});
