import { describe, expect, test } from '@jest/globals';
import { gapOf, type AskedSkill } from './gap.js';
import { kindOf, skillLevel, type Level } from './kind.js';
import { viabilityOf } from './viability.js';

test.each([
  [0.1, null, 'NOT_VIABLE'],
  [0.5499, 'OPEN', 'NOT_VIABLE'],
  [0.55, 'OPEN', 'MIN_VIABLE'],
  [0.6999, 'EXPECTED', 'MIN_VIABLE'],
  [0.5499, null, 'NOT_VIABLE'],
  [0.55, null, 'MIN_VIABLE'],
  // Nobody says that no diploma is demanded.
  [1, null, 'MIN_VIABLE'],
  [0.7, 'OPEN', 'HIGHLY_VIABLE'],
  [1, 'EXPECTED', 'HIGHLY_VIABLE'],
  [1, 'REQUIRED', 'NOT_VIABLE'],
] as const)('a move of score %p to an occupation that is %p: %s', (score, access, viability) => {
  expect(viabilityOf(score, access)).toBe(viability);
});

describe('the kind of a move', () => {
  const at = (isco: string | readonly string[], executive: boolean | null = null): Level => ({
    isco: [isco].flat(),
    iscoInherited: false,
    executive,
  });

  test.each([
    ['within a minor group', at('5321'), at('5322'), 'SIMILAR'],
    ['to another field of the level', at('5321'), at('8332'), 'LATERAL'],
    ['to a higher level', at('5321'), at('3221'), 'ADVANCEMENT'],
    ['to a higher level, elementary occupations', at('9112'), at('5151'), 'ADVANCEMENT'],
    ['into management of hotels and shops, of level 3', at('5131'), at('1411'), 'ADVANCEMENT'],
    ['from level 3 to managers of level 3', at('3343'), at('1411'), 'LATERAL'],
    ['into management at the same level', at('2221', false), at('2221', true), 'ADVANCEMENT'],
    ['out of management', at('2221', true), at('2221', false), null],
    ['to a lower level', at('2221'), at('5321'), null],
    ['from nobody knows where', at([]), at('5321'), null],
    ['to several levels', at('5321'), at(['5321', '2221']), null],
    ['between groups of one level', at(['5321', '5322']), at('5329'), 'SIMILAR'],
  ])('%s', (_what, from, to, kind) => {
    expect(kindOf(from, to, { from: null, to: null })).toBe(kind);
  });

  test.each([
    ['to a higher level', at('5321'), at('3221'), 'ADVANCEMENT'],
    ['into management', at('2221', false), at('2221', true), 'ADVANCEMENT'],
    ['to another field', at('5321'), at('8332'), 'LATERAL'],
  ] as const)('%s that demands less is no step up', (_what, from, to, kind) => {
    const less = kind === 'ADVANCEMENT' ? null : kind;
    expect(kindOf(from, to, { from: 'REQUIRED', to: 'EXPECTED' })).toBe(less);
    expect(kindOf(from, to, { from: 'EXPECTED', to: 'OPEN' })).toBe(less);
    expect(kindOf(from, to, { from: 'EXPECTED', to: 'EXPECTED' })).toBe(kind);
    expect(kindOf(from, to, { from: 'OPEN', to: 'REQUIRED' })).toBe(kind);
    expect(kindOf(from, to, { from: 'REQUIRED', to: null })).toBe(kind);
  });

  test('a higher level that is only inherited is no step up; the same group is', () => {
    const inherited = (level: Level): Level => ({ ...level, iscoInherited: true });
    const unknown = { from: null, to: null };
    expect(kindOf(inherited(at('5321')), at('3221'), unknown)).toBeNull();
    expect(kindOf(at('5321'), inherited(at('3221')), unknown)).toBeNull();
    expect(kindOf(at('5321'), inherited(at('5322')), unknown)).toBe('SIMILAR');
    // Who leads is what ROME says of the card itself.
    expect(kindOf(at('2221', false), inherited(at('2221', true)), unknown)).toBe('ADVANCEMENT');
  });

  test('the levels are those of ISCO-08', () => {
    expect(
      ['1120', '1411', '2221', '3221', '4110', '5321', '6111', '7511', '8332', '9112', '0110', '0210', '0310', 'x'].map(
        skillLevel,
      ),
    ).toEqual([4, 3, 4, 3, 2, 2, 2, 2, 2, 1, 4, 2, 1, null]);
  });
});

describe('a gap', () => {
  const asked: readonly AskedSkill[] = [
    { uri: 'bake', strength: 'ESSENTIAL', weight: 4 },
    { uri: 'knead', strength: 'ESSENTIAL', weight: 2 },
    { uri: 'sell', strength: 'OPTIONAL', weight: 1 },
    { uri: 'count', strength: 'EMERGING', weight: 1 },
  ];
  const beside = (uri: string) => (uri === 'knead' ? 'mix' : null);

  test('tells what is held, what stands beside it, and what is missing', () => {
    expect(gapOf(asked, new Set(['bake', 'mix']), beside)).toEqual({
      held: ['bake'],
      adjacent: [{ uri: 'knead', by: 'mix', essential: true }],
      missingEssential: [],
      missingOptional: ['sell', 'count'],
      coverage: 5 / 8,
    });
  });

  test('of somebody who holds nothing, and of what asks for nothing', () => {
    expect(gapOf(asked, new Set(), () => null)).toMatchObject({ missingEssential: ['bake', 'knead'], coverage: 0 });
    expect(gapOf([], new Set(), () => null).coverage).toBe(1);
    expect(gapOf(asked, new Set(['bake', 'knead', 'sell', 'count']), () => null).coverage).toBe(1);
  });
});
