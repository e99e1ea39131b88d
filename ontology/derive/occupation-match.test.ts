import { describe, expect, test } from '@jest/globals';
import { fitModel, judge, type Verdict } from './match-model.js';
import { EVIDENCE, type Evidence, MATCH_PARTS } from './match-parts.js';
import { MATCH_WEIGHTS } from './match-weights.js';
import { type OccupationFacts, occupationEvidence, oneEditApart } from './occupation-evidence.js';
import { deriveOccupationMatches, MOST_MATCHES } from './occupation-match.js';

const NO_SKILLS = { labelOf: () => null, matches: new Map() };
const facts = (uri: string, own: Partial<OccupationFacts>): OccupationFacts => ({
  uri,
  iscoCodes: [],
  preferred: { fr: [], en: [] },
  alternative: { fr: [], en: [] },
  definitionFr: null,
  skills: [],
  ...own,
});
const named = (uri: string, label: string, own: Partial<OccupationFacts> = {}) =>
  facts(uri, { preferred: { fr: [label], en: [] }, ...own });

const CARDS = [
  named('baker', 'Boulanger / Boulangère', {
    iscoCodes: ['7512'],
    definitionFr: 'Fabrique du pain et le cuit au four.',
  }),
  named('pastry', 'Pâtissier / Pâtissière', { iscoCodes: ['7512'], definitionFr: 'Confectionne des gâteaux.' }),
  named('cook', 'Cuisinier / Cuisinière', { iscoCodes: ['5120'], alternative: { fr: ['Chef de partie'], en: [] } }),
  named('web', 'Webmestre', { iscoCodes: ['2513'] }),
  named('nurse', 'Infirmier / Infirmière', { iscoCodes: ['2221'] }),
];
const evidenceOf = (occupation: OccupationFacts, skills = NO_SKILLS, cards = CARDS) => {
  const [found] = [...occupationEvidence([occupation], cards, skills, 15)];
  return Object.fromEntries(found!.candidates.map(({ to, evidence }) => [to, evidence]));
};
const rounded = (value: number): number => Math.round(100 * value) / 100;

describe('evidence', () => {
  test('equal preferred labels are all there can be, in either gender; alternative ones are less', () => {
    expect(rounded(evidenceOf(named('o', 'boulanger/boulangère'))['baker']!.LABELS)).toBe(1);
    const other = facts('o', { alternative: { fr: ['chef de partie'], en: [] } });
    expect(rounded(evidenceOf(other)['cook']!.LABELS)).toBe(0.85);
  });

  test('English labels count where both sides have them', () => {
    const card = facts('card', { preferred: { fr: [], en: ['baker'] } });
    const found = evidenceOf(facts('o', { preferred: { fr: [], en: ['baker'] } }), NO_SKILLS, [card]);
    expect(rounded(found['card']!.LABELS)).toBe(1);
  });

  test('is the same to the last digit in whatever order skills and labels come', () => {
    const words = Array.from({ length: 60 }, (_, i) => `outil${String.fromCharCode(97 + (i % 26)).repeat(3)}${i}`);
    const skills = words.map((word) => `urn:rome:ogr:${word}`);
    const labelOf = (uri: string) => uri.replace('urn:rome:ogr:', '');
    const turned = <Value>(of: readonly Value[], turn: boolean) => (turn ? [...of].reverse() : of);
    const found = (turn: boolean) => {
      const cards = Array.from({ length: 12 }, (_, i) =>
        named(`card-${i}`, `métier ${i}`, {
          skills: turned(skills.slice(i * 4, i * 4 + 16), turn),
          // Both are one letter from what the occupation says.
          alternative: { fr: turned(['webmestre', 'webmistre'].slice(0, 1 + (i % 2)), turn), en: [] },
        }),
      );
      const own = { skills: turned(skills, turn), alternative: { fr: turned(['webmustre', ...words], turn), en: [] } };
      const matches = new Map(skills.map((skill) => [skill, [skill]]));
      return [...occupationEvidence([named('o', 'métier', own)], cards, { labelOf, matches }, 15)];
    };
    expect(found(true)).toEqual(found(false));
  });

  test('one letter other in a long word is a spelling', () => {
    expect(oneEditApart('webmestr', 'webmastr')).toBe(true);
    expect(oneEditApart('webmestr', 'webmestrs')).toBe(true);
    expect(oneEditApart('webmestr', 'webmaitr')).toBe(false);
    expect(rounded(evidenceOf(named('o', 'webmastre'))['web']!.LABELS)).toBe(1);
  });

  test('ISCO groups count by the digits they share', () => {
    const found = evidenceOf(named('o', 'artisan', { iscoCodes: ['7512'] }));
    expect(found['baker']!.ISCO_BRIDGE).toBe(1);
    expect(evidenceOf(named('o', 'cuisinier', { iscoCodes: ['5131'] }))['cook']!.ISCO_BRIDGE).toBe(0.5);
  });

  test('skills count where they match, and by their words', () => {
    const cards = [facts('a', { skills: ['r1'] }), facts('b', { skills: ['r2'] })];
    const labels: Record<string, string> = { s: 'pétrir la pâte', r1: 'pétrir une pâte', r2: 'conduire un train' };
    const found = evidenceOf(
      facts('o', { skills: ['s'] }),
      { labelOf: (uri: string) => labels[uri] ?? null, matches: new Map([['s', ['r1']]]) } as never,
      cards,
    );
    expect(found['a']!.SHARED_SKILLS).toBeCloseTo(1);
    expect(found['a']!.SKILL_WORDS).toBeCloseTo(1);
    expect(found['b']).toBeUndefined();
  });

  test('being ahead of the other cards is evidence too', () => {
    const { baker, pastry } = evidenceOf(named('o', 'boulanger', { iscoCodes: ['7512'] }));
    expect(baker!.AHEAD).toBeGreaterThan(0.5);
    expect(baker!.AHEAD + pastry!.AHEAD).toBeCloseTo(1);
  });
});

describe('deriveOccupationMatches', () => {
  const occupations = [
    named('o:baker', 'boulanger', {
      iscoCodes: ['7512'],
      definitionFr: 'Les boulangers fabriquent le pain, cuit au four.',
    }),
    named('o:cook', 'cuisinier diététicien', { iscoCodes: ['5120'] }),
    named('o:colonel', 'colonel', { iscoCodes: ['0110'] }),
  ];
  const matches = deriveOccupationMatches(occupations, CARDS, NO_SKILLS);

  test('the surest is the card that all evidence speaks for', () => {
    expect(matches[0]).toMatchObject({ from: 'o:baker', to: 'baker', type: 'CLOSE', method: 'COMPOSITE' });
    expect(matches[0]!.confidence).toBeGreaterThan(0.9);
  });

  test('a card whose name says less is the wider', () => {
    expect(matches.find(({ from, to }) => from === 'o:cook' && to === 'cook')).toMatchObject({ type: 'BROAD' });
  });

  test('nothing in common, no match; and never many', () => {
    expect(matches.filter(({ from }) => from === 'o:colonel')).toEqual([]);
    const many = Array.from({ length: 12 }, (_, at) => named(`c${at}`, 'Boulanger', { iscoCodes: ['7512'] }));
    expect(deriveOccupationMatches(occupations, many, NO_SKILLS).filter(({ from }) => from === 'o:baker')).toHaveLength(
      MOST_MATCHES,
    );
  });

  test('the parts are the log-odds of the confidence', () => {
    for (const { parts, confidence } of matches) {
      expect(parts).toHaveLength(MATCH_PARTS.length);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(confidence, 1);
    }
  });

  test('none is EXACT, and none is certain', () => {
    expect(matches.length).toBeGreaterThan(0);
    for (const { type, confidence } of matches) {
      expect(type).not.toBe('EXACT');
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe('the model', () => {
  const evidence = (labels: number): Evidence => ({
    ...(Object.fromEntries(EVIDENCE.map((kind) => [kind, 0])) as Evidence),
    LABELS: labels,
  });
  const rows = Array.from({ length: 60 }, (_, at) => {
    const labels = at / 60;
    const verdict: Verdict = labels > 0.8 ? 'RIGHT' : labels > 0.4 ? 'NEAR' : 'WRONG';
    return { evidence: evidence(labels), verdict };
  });

  test('what was judged right scores above what was near, and that above what was wrong', () => {
    const model = fitModel(rows);
    const [low, middle, high] = [0.1, 0.6, 0.95].map((labels) => judge(evidence(labels), model));
    expect(low!.confidence).toBeLessThan(0.5);
    expect(middle!.confidence).toBeGreaterThan(0.5);
    expect(middle!.same).toBeLessThan(0.5);
    expect(high!.same).toBeGreaterThan(0.5);
  });

  test('more evidence never counts less', () => {
    for (const kind of EVIDENCE) expect(MATCH_WEIGHTS.weights[kind]).toBeGreaterThanOrEqual(0);
    expect(MATCH_WEIGHTS.thresholds.same).toBeGreaterThan(MATCH_WEIGHTS.thresholds.near);
  });
});
