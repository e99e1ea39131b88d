import { describe, expect, test } from '@jest/globals';
import { nearestOccupations, type OccupationSkills } from './nearest.js';

const occupation = (uri: string, essential: string[], optional: string[] = []): OccupationSkills => ({
  uri,
  essential,
  optional,
});

describe('nearestOccupations', () => {
  test('scores by hand: weighted Jaccard over idf', () => {
    // N = 4. knead: a, b -> ln 2. bake: a, b, c -> ln 4/3. sell: a optional, b essential -> ln 2. weld: d. rye: a -> ln 4.
    const nearest = nearestOccupations([
      occupation('a', ['knead', 'bake', 'rye'], ['sell']),
      occupation('b', ['knead', 'sell'], ['bake']),
      occupation('c', ['bake']),
      occupation('d', ['weld']),
    ]);
    const [ln2, ln43, ln4] = [Math.log(2), Math.log(4 / 3), Math.log(4)];
    const ab = (ln2 + 0.5 * ln43 + 0.5 * ln2) / (ln2 + ln43 + ln2 + ln4);
    const ac = ln43 / (ln2 + ln43 + ln4 + 0.5 * ln2);
    const round = (score: number) => Math.round(score * 10_000) / 10_000;

    expect(nearest.get('a')).toEqual([
      { uri: 'b', rank: 1, score: round(ab), sharedEssential: 1, sharedOptional: 2 },
      { uri: 'c', rank: 2, score: round(ac), sharedEssential: 1, sharedOptional: 0 },
    ]);
    expect(nearest.get('d')).toEqual([]);
  });

  test('the same skills with the same weights score 1, and a shared essential skill more than a shared optional one', () => {
    const others = [occupation('x', ['weld']), occupation('y', ['sew'])];
    const alike = nearestOccupations([occupation('a', ['bake', 'sell']), occupation('b', ['bake', 'sell']), ...others]);
    const optional = nearestOccupations([
      occupation('a', ['bake', 'sell']),
      occupation('b', ['bake'], ['sell']),
      ...others,
    ]);

    expect(alike.get('a')![0]!.score).toBe(1);
    expect(optional.get('a')![0]!.score).toBe(0.75);
  });

  test('a skill that every occupation needs says nothing', () => {
    expect(nearestOccupations([occupation('a', ['talk']), occupation('b', ['talk'])]).get('a')).toEqual([]);
  });

  test('keeps the best, ties by URI', () => {
    const same = ['e', 'd', 'c', 'b'].map((uri) => occupation(uri, ['bake']));
    const nearest = nearestOccupations([occupation('a', ['bake']), ...same, occupation('z', ['weld'])], 2);

    expect(nearest.get('a')!.map(({ uri, rank }) => [uri, rank])).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });

  test('a skill named both essential and optional is essential, once', () => {
    const nearest = nearestOccupations([
      occupation('a', ['bake'], ['bake']),
      occupation('b', ['bake']),
      occupation('z', ['weld']),
    ]);

    expect(nearest.get('a')).toEqual([{ uri: 'b', rank: 1, score: 1, sharedEssential: 1, sharedOptional: 0 }]);
  });
});
