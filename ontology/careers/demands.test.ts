import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Demands, type DemandingOccupation, type SkillNeighbours } from './demands.js';
import { gapOfPath } from './path-gap.js';
import { alikeTo, ENTRIES, fromHeld } from './starts.js';

const OCCUPATIONS: readonly DemandingOccupation[] = [
  { uri: 'baker', scheme: 'ESCO', essential: ['bake', 'knead'], other: ['sell', 'bake'] },
  { uri: 'seller', scheme: 'ESCO', essential: ['sell'], other: ['count'] },
  { uri: 'D1102', scheme: 'ROME', essential: ['pétrir'], other: [] },
  { uri: 'D1106', scheme: 'ROME', essential: ['vendre'], other: ['pétrir'] },
];
const skill = (uri: string, kind: SkillNeighbours['kind'], change: Partial<SkillNeighbours> = {}): SkillNeighbours => ({
  uri,
  kind,
  groups: [],
  related: [],
  matches: [],
  ...change,
});
const NEIGHBOURS: readonly SkillNeighbours[] = [
  skill('bake', 'Skill', { groups: ['food'] }),
  skill('knead', 'Skill', { groups: ['food'], matches: [['pétrir', 0.95]] }),
  skill('count', 'Skill', { related: ['sell'] }),
  skill('sell', 'Skill', { related: ['count'], matches: [['vendre', 0.9]] }),
  skill('pétrir', 'RomeSavoir', { matches: [['knead', 0.95]] }),
  skill('vendre', 'RomeCompetence', { matches: [['sell', 0.9]] }),
];

const demands = new Demands(OCCUPATIONS, NEIGHBOURS);

describe('what occupations ask for', () => {
  test('each skill once, essential ones first; how many ask for it; of which classification it is', () => {
    expect(demands.essential('baker')).toEqual(['bake', 'knead']);
    expect(demands.all('baker')).toEqual(['bake', 'knead', 'sell']);
    expect([demands.asking('sell'), demands.asking('nothing')]).toEqual([2, 0]);
    expect(demands.matchesOf('sell')).toEqual([['vendre', 0.9]]);
    expect([demands.schemeOfSkill('sell'), demands.schemeOfSkill('pétrir'), demands.schemeOfSkill('x')]).toEqual([
      'ESCO',
      'ROME',
      undefined,
    ]);
    expect([demands.scheme('D1102'), demands.scheme('x'), demands.has('x')]).toEqual(['ROME', undefined, false]);
    expect([demands.kindOf('bake'), demands.kindOf('x')]).toEqual(['Skill', undefined]);
    expect([demands.essential('x'), demands.all('x')]).toEqual([[], []]);
    expect(demands.rarity('bake')).toBeCloseTo(Math.log(2));
    expect([demands.rarity('sell'), demands.rarity('x')]).toEqual([0, 0]);
  });

  test('a gap knows what lies next to a held skill: related before of the same group', () => {
    expect(demands.gap('baker', new Set(['knead', 'count']))).toMatchObject({
      held: ['knead'],
      adjacent: [
        { uri: 'bake', by: 'knead', essential: true },
        { uri: 'sell', by: 'count', essential: false },
      ],
      missingEssential: [],
    });
    expect(() => demands.gap('x', new Set())).toThrow('x is no occupation');
  });
});

test('coverages are those of the gaps, of every occupation that asks for anything held', () => {
  const skills = ['a', 'b', 'c', 'd', 'e', 'f'];
  const some = fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 4 });
  const occupations = fc.array(fc.record({ essential: some, other: some }), { minLength: 1, maxLength: 8 });
  const neighbours = fc.array(fc.tuple(fc.constantFrom('g', 'h', 'none'), some), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(occupations, neighbours, some, (asked, near, held) => {
      const all = new Demands(
        asked.map((of, at) => ({ uri: `o${at}`, scheme: 'ESCO', ...of })),
        // Related both ways, as the graph says it.
        near.map(([group], at) => ({
          uri: skills[at]!,
          kind: 'Skill',
          matches: [],
          groups: group === 'none' ? [] : [group],
          related: skills.filter((other, to) => near[at]![1].includes(other) || near[to]![1].includes(skills[at]!)),
        })),
      );
      const found = new Map(all.fits(new Set(held)).map(({ occupation, coverage }) => [occupation, coverage]));
      for (const [at, of] of asked.entries()) {
        // What every occupation asks for weighs nothing; of nothing that weighs, everything is held.
        const weighs = [...of.essential, ...of.other].some((skill) => all.asking(skill) < asked.length);
        const { coverage } = all.gap(`o${at}`, new Set(held));
        const asks = [...of.essential, ...of.other].some((skill) => held.includes(skill));
        if (weighs && asks) expect(found.get(`o${at}`) ?? 0).toBeCloseTo(coverage);
        else expect(found.has(`o${at}`)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('held skills lead into the occupations they cover best, as many of each classification as moves lead on', () => {
  const many = Array.from({ length: ENTRIES + 5 }, (_, at): DemandingOccupation => {
    // The further, the more else it asks for.
    const other = Array.from({ length: at }, (_skill, number) => `${at}.${number}`);
    return { uri: `o${String(at).padStart(2, '0')}`, scheme: 'ESCO', essential: ['held', ...other], other: [] };
  });
  const elsewhere: DemandingOccupation = { uri: 'of all', scheme: 'ESCO', essential: ['else'], other: [] };
  const {
    start: { shares },
  } = fromHeld(new Demands([...many, elsewhere, ...OCCUPATIONS], []), new Set(['held', 'vendre']));
  const esco = shares.filter(([uri]) => uri.startsWith('o'));
  expect(esco.map(([uri]) => uri)).toEqual(many.slice(0, ENTRIES).map(({ uri }) => uri));
  expect(shares.map(([uri]) => uri)).toContain('D1106');
});

test('what is sought is entered however many others fit better, where anything of it is covered', () => {
  const many = Array.from({ length: ENTRIES + 5 }, (_, at): DemandingOccupation => {
    const other = Array.from({ length: at }, (_skill, number) => `${at}.${number}`);
    return { uri: `o${String(at).padStart(2, '0')}`, scheme: 'ESCO', essential: ['held', ...other], other: [] };
  });
  const elsewhere: DemandingOccupation = { uri: 'elsewhere', scheme: 'ESCO', essential: ['else'], other: [] };
  const all = new Demands([...many, elsewhere], []);
  const entries = ({ start, coverages }: ReturnType<typeof fromHeld>) => {
    expect([...coverages.keys()]).toEqual(start.shares.map(([uri]) => uri));
    return start.shares.map(([uri]) => uri);
  };
  const best = entries(fromHeld(all, new Set(['held'])));
  expect(best).toHaveLength(ENTRIES);
  expect(entries(fromHeld(all, new Set(['held']), ['o34', 'o02', 'elsewhere']))).toEqual([...best, 'o34']);
});

test('alike are occupations that have a use for what one asks for, itself first', () => {
  const elsewhere: DemandingOccupation = { uri: 'elsewhere', scheme: 'ESCO', essential: ['else'], other: [] };
  const alike = alikeTo(new Demands([...OCCUPATIONS, elsewhere], NEIGHBOURS));
  expect(alike('seller')).toEqual(['seller', 'baker']);
  expect(alike('nobody')).toEqual([]);
});

test('an occupation with a use for all that is held comes before a smaller one with a use for a part of it', () => {
  const all = new Demands(
    [
      { uri: 'waiter', scheme: 'ESCO', essential: ['welcome', 'order', 'serve', ...'abcdefghij'], other: [] },
      { uri: 'host', scheme: 'ESCO', essential: ['welcome', 'seat'], other: [] },
      { uri: 'other', scheme: 'ESCO', essential: ['else'], other: [] },
    ],
    [],
  );
  const fits = new Map(all.fits(new Set(['welcome', 'order', 'serve'])).map((of) => [of.occupation, of]));
  expect(fits.get('host')!.coverage).toBeGreaterThan(fits.get('waiter')!.coverage);
  expect(fits.get('waiter')!.fit).toBeGreaterThan(fits.get('host')!.fit);
  expect([...fits.keys()].sort()).toEqual(['host', 'waiter']);
});

describe('the gap of a way', () => {
  const way = ['baker', 'seller', 'D1106', 'D1102'];

  test('counts each skill once, and takes what the first occupation of the other classification asks for as held', () => {
    expect(gapOfPath(way, demands, null)).toEqual([[], [], [], []]);
    expect(gapOfPath(['seller', 'baker'], demands, null)).toEqual([[], ['bake', 'knead']]);
    expect(gapOfPath(['D1102', 'D1106'], demands, null)).toEqual([[], ['vendre']]);
  });

  test('begins with what is held', () => {
    expect(gapOfPath(['baker', 'seller'], demands, new Set(['bake']))).toEqual([['knead'], []]);
    expect(gapOfPath(['seller'], demands, new Set())).toEqual([['sell']]);
  });
});
