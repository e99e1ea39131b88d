import { foldLabel } from './french-label.js';
import { TermSpace, termsOf, VectorIndex } from './term-space.js';

export interface SkillFacts {
  readonly uri: string;
  /** Knowledge is matched with knowledge, what one does with what one does. */
  readonly knowledge: boolean;
  readonly labelsFr: readonly string[];
}

export interface SkillPair {
  readonly from: string;
  readonly to: string;
  /** True where the labels differ in case, accents and the like at most. */
  readonly equal: boolean;
  /** Cosine of their words, from 0 to 1. */
  readonly alike: number;
}

const PER_SKILL = 3;

/**
 * Pairs of an ESCO skill and a ROME competence or knowledge whose French labels say nearly the same, rare words counting more.
 *
 * @param least  cosine below which labels are not near; @returns up to three of each ESCO skill, the nearest first
 */
export function skillPairs(esco: readonly SkillFacts[], rome: readonly SkillFacts[], least: number): SkillPair[] {
  const pairs: SkillPair[] = [];
  for (const knowledge of [false, true]) {
    const forms = (skills: readonly SkillFacts[]) =>
      skills
        .filter((skill) => skill.knowledge === knowledge)
        .flatMap(({ uri, labelsFr }) =>
          labelsFr.map((label) => ({ uri, text: foldLabel(label), terms: termsOf(label, 'fr') })),
        );
    const [ours, theirs] = [forms(esco), forms(rome)];
    const space = new TermSpace([...ours, ...theirs].map(({ terms }) => terms));
    const index = new VectorIndex(
      space,
      theirs.map(({ terms }) => space.vector(terms)),
    );
    const bySkill = new Map<string, Map<string, SkillPair>>();
    for (const { uri: from, text, terms } of ours) {
      const found = bySkill.get(from) ?? new Map<string, SkillPair>();
      bySkill.set(from, found);
      index.near(space.vector(terms), (at, alike) => {
        if (alike < least) return;
        const { uri: to, text: other } = theirs[at]!;
        const before = found.get(to);
        if (!before || before.alike < alike)
          found.set(to, { from, to, alike, equal: text === other || before?.equal === true });
      });
    }
    for (const found of bySkill.values())
      pairs.push(
        ...[...found.values()]
          .sort((a, b) => Number(b.equal) - Number(a.equal) || b.alike - a.alike || (a.to < b.to ? -1 : 1))
          .slice(0, PER_SKILL),
      );
  }
  return pairs;
}

/** Cosine from which an ESCO skill counts as asked for by a card that asks for the ROME skill. */
export const SHARED_FROM = 0.6;
/** Cosine from which two skills are stated to match. Below it, fewer than half of those looked at did. */
export const MATCHED_FROM = 0.9;

/** Of 40 pairs with near labels judged by hand, 23 were the same and 13 more a part of each other (data/skill-match-judgements.tsv). */
export const SKILL_CONFIDENCE = { equal: 0.95, near: 0.9 } as const;

export interface SkillMatch {
  readonly from: string;
  readonly to: string;
  readonly type: 'CLOSE';
  readonly method: 'LEXICAL';
  readonly confidence: number;
  readonly source: string;
}

/** Matches of ESCO skills to ROME competences and knowledge: those pairs whose labels leave little doubt. */
export const skillMatches = (pairs: readonly SkillPair[]): SkillMatch[] =>
  pairs
    .filter(({ alike, equal }) => equal || alike >= MATCHED_FROM)
    .map(({ from, to, equal }) => ({
      from,
      to,
      type: 'CLOSE',
      method: 'LEXICAL',
      confidence: SKILL_CONFIDENCE[equal ? 'equal' : 'near'],
      source: equal ? 'Passerelle: equal French label' : 'Passerelle: French labels of nearly the same words',
    }));
