import { judge } from './match-model.js';
import { MATCH_WEIGHTS } from './match-weights.js';
import { type Candidate, type OccupationFacts, occupationEvidence, type SkillLabels } from './occupation-evidence.js';

export interface DerivedMatch {
  readonly from: string;
  readonly to: string;
  /** Never EXACT: no publisher and no person says so. */
  readonly type: 'CLOSE' | 'BROAD' | 'RELATED';
  readonly method: 'COMPOSITE';
  /** Probability that the card is the same occupation, or the one wider or narrower; 2 decimals. */
  readonly confidence: number;
  /** What each part adds to the log-odds of the confidence, in the order of MATCH_PARTS; 3 decimals. */
  readonly parts: readonly number[];
  readonly source: string;
}

/** Cards looked at per occupation. */
export const CANDIDATES = 15;
/** Matches kept per occupation, and the least confidence of one. */
export const MOST_MATCHES = 5;
export const LEAST_CONFIDENCE = 0.2;
/** Of being the same occupation, from which a match is CLOSE; and of being it or near, where the occupation's name is the wider. */
export const CLOSE_FROM = { same: 0.5, near: 0.6 };

const SOURCE = 'Passerelle: labels, ISCO-08, skills and definitions compared';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function typeOf(same: number, confidence: number, wider: Candidate['wider']): DerivedMatch['type'] {
  if (same >= CLOSE_FROM.same) return 'CLOSE';
  if (wider === 'CARD') return 'BROAD';
  // A name that says less was, of hand-checked pairs, mostly the same occupation said shorter.
  return wider === 'OCCUPATION' && confidence >= CLOSE_FROM.near ? 'CLOSE' : 'RELATED';
}

/** The matches that the evidence for the cards looked at amounts to, the surest first. */
export function matchesOf(from: string, candidates: readonly Candidate[]): DerivedMatch[] {
  return candidates
    .map(({ to, evidence, wider }): DerivedMatch => {
      const { confidence, same, parts } = judge(evidence, MATCH_WEIGHTS);
      return {
        from,
        to,
        type: typeOf(same, confidence, wider),
        method: 'COMPOSITE',
        // Whatever the evidence, a derived match is not certain.
        confidence: Math.min(0.99, round(confidence, 2)),
        parts: parts.map((part) => round(part, 3)),
        source: SOURCE,
      };
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.to < b.to ? -1 : 1))
    .slice(0, MOST_MATCHES);
}

/**
 * Matches of ESCO occupations to ROME cards by all the evidence at hand, combined into one confidence (match-model.ts). How often
 * they are right was measured on pairs judged by hand: `npm run ontology -- judge`.
 */
export function deriveOccupationMatches(
  esco: readonly OccupationFacts[],
  rome: readonly OccupationFacts[],
  skills: SkillLabels,
): DerivedMatch[] {
  const matches: DerivedMatch[] = [];
  for (const { from, candidates } of occupationEvidence(esco, rome, skills, CANDIDATES))
    matches.push(...matchesOf(from, candidates));
  return matches;
}
