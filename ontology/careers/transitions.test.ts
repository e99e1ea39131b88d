import { describe, expect, test } from '@jest/globals';
import { accessConditions } from './access.js';
import { careerFacts, type OccupationRow } from './facts.js';
import { labelledPairs, seeded, validate } from './moves.js';
import { SCORE_TABLES } from './table.js';
import { asks, occupation, skill } from './test-rows.js';
import { KEPT, transitions } from './transitions.js';

const TRADES = ['bake', 'sew', 'drive', 'count'];
/** Occupations of four trades: those of one ask for its skills, each for one of its own too. */
const rows: OccupationRow[] = Array.from({ length: 48 }, (_, at) => {
  const trade = at % TRADES.length;
  return occupation(`${'ABCD'[trade]!}${1000 + at}`, {
    skills: asks(...[0, 1, 2].map((n) => `${TRADES[trade]!}-${(at + n) % 5}`), `?own-${at}`),
    titles: [`${TRADES[trade]!} ${at}`],
    isco: [`${trade + 5}111`],
  });
});
const skills = [...new Set(rows.flatMap((row) => row.skills.map(({ uri }) => uri)))].map((uri) =>
  skill(uri, { label: uri.replace(/-\d+/, ' well') }),
);
const facts = careerFacts(rows, skills, 'en');
const access = rows.map((_, at) => accessConditions(null, at === 4));

describe('the moves of an occupation', () => {
  const stated = new Map([
    [
      'A1000',
      new Map([
        ['D1003', 2],
        ['gone', 1],
      ]),
    ],
  ]);
  const all = [...transitions({ rows, facts, access, moves: stated }, SCORE_TABLES.ROME)];
  const [{ from, to }] = all as [(typeof all)[number]];

  test('are the best by score, and those that the publisher states, in order', () => {
    expect([all.length, from]).toEqual([rows.length, 'A1000']);
    expect(to.map(({ rank }) => rank)).toEqual(to.map((_, at) => at + 1));
    for (let at = 1; at < to.length; at += 1) expect(to[at]!.score).toBeLessThanOrEqual(to[at - 1]!.score);
    // The others of its trade, and what is stated; with the rest it has nothing in common.
    expect(to).toHaveLength(12);
    expect(to.slice(0, 8).every((move) => move.to.startsWith('A'))).toBe(true);
    expect(to.find((move) => move.to === 'D1003')).toMatchObject({ mobilityRank: 2 });
    expect(to.filter(({ mobilityRank }) => mobilityRank !== null)).toHaveLength(1);
    expect(to.some((move) => move.to === 'A1000')).toBe(false);
  });

  test('are no more than so many beside those', () => {
    const same = Array.from({ length: KEPT + 10 }, (_, at) =>
      occupation(`A${1000 + at}`, { skills: asks('bake-1', `?own-${at % 3}`) }),
    );
    const classified = {
      rows: same,
      facts: careerFacts(same, skills, 'en'),
      access: same.map(() => accessConditions(null, null)),
    };
    const counts = [...transitions({ ...classified, moves: stated }, SCORE_TABLES.ROME)].map((move) => move.to.length);
    expect(Math.max(...counts)).toBe(KEPT);
  });

  test('have parts that add up to the score', () => {
    for (const { score, parts } of to) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 3);
  });

  test('what the publisher states changes no score', () => {
    const [without] = [...transitions({ rows, facts, access, moves: new Map() }, SCORE_TABLES.ROME)];
    const scores = new Map(to.map((move) => [move.to, move.score]));
    for (const move of without!.to) expect(scores.get(move.to)).toBe(move.score);
  });

  test('tell shared skills, kind, and that a required qualification is not replaced by skills', () => {
    const regulated = to.find((move) => move.to === 'A1004')!;
    expect(regulated.viability).toBe('NOT_VIABLE');
    expect(to.find((move) => move.to === 'A1020')).toMatchObject({
      sharedEssential: 3,
      sharedOptional: 0,
      kind: 'SIMILAR',
    });
  });
});

describe('validation', () => {
  const moves = rows.flatMap((_, at): [number, number][] =>
    [8, 16].map((further) => [at, (at + further) % rows.length]),
  );

  test('sets each move beside one other occupation of its sector that is none, the same for the same seed', () => {
    const pairs = labelledPairs(facts, moves, seeded(1));
    expect(pairs).toHaveLength(2 * moves.length);
    const isMove = new Set(moves.map(([source, target]) => `${source} ${target}`));
    for (let at = 0; at < pairs.length; at += 2) {
      const [move, other] = [pairs[at]!, pairs[at + 1]!];
      expect([move.isMove, other.isMove, other.source]).toEqual([true, false, move.source]);
      expect(facts[other.target]!.code[0]).toBe(facts[move.target]!.code[0]);
      expect(isMove.has(`${other.source} ${other.target}`) || other.target === other.source).toBe(false);
    }
    expect(labelledPairs(facts, moves, seeded(1))).toEqual(pairs);
    expect(labelledPairs(facts, moves, seeded(2))).not.toEqual(pairs);
  });

  test('finds moves by skills where there are any to find, and nothing in moves by chance', () => {
    const near = rows.flatMap((_, at): [number, number][] =>
      rows.flatMap((__, other) => (other !== at && (other - at) % 20 === 0 ? [[at, other] as [number, number]] : [])),
    );
    expect(validate(facts, near).areaUnderRoc).toBeGreaterThan(0.7);
    const random = seeded(7);
    const chance = rows.flatMap((_, at): [number, number][] => {
      const other = 4 * Math.floor(random() * 12) + (at % 4);
      return other === at ? [] : [[at, other]];
    });
    expect(Math.abs(validate(facts, chance).areaUnderRoc - 0.5)).toBeLessThan(0.2);
  });
});
