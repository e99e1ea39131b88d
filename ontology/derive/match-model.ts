import { EVIDENCE, type Evidence, type EvidenceKind } from './match-parts.js';

/** How much each kind of evidence tells, in log-odds for evidence of 1, and where the two verdicts part. */
export interface MatchModel {
  readonly weights: Evidence;
  /** Log-odds to be outweighed for a match that is not wrong, and for one that is the same occupation. */
  readonly thresholds: { readonly near: number; readonly same: number };
}

export interface Judged {
  /** Probability that the two are the same occupation, or one of them is a part of the other. */
  readonly confidence: number;
  /** Probability that they are the same occupation. */
  readonly same: number;
  /** What each part adds to the log-odds of `confidence`, in the order of MATCH_PARTS: together they are its log-odds. */
  readonly parts: readonly number[];
}

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Puts the evidence together: a logistic model with two thresholds (proportional odds). */
export function judge(evidence: Evidence, { weights, thresholds }: MatchModel): Judged {
  const adds = EVIDENCE.map((kind) => weights[kind] * evidence[kind]);
  const sum = adds.reduce((total, add) => total + add, 0);
  return {
    confidence: logistic(sum - thresholds.near),
    same: logistic(sum - thresholds.same),
    parts: [-thresholds.near, ...adds],
  };
}

export type Verdict = 'RIGHT' | 'NEAR' | 'WRONG';

/** What weights are held to be before any judgement is seen; a hundred judgements cannot tell six kinds apart alone. */
const PRIOR: Record<EvidenceKind, number> = {
  LABELS: 3,
  ISCO_BRIDGE: 1,
  SHARED_SKILLS: 2,
  SKILL_WORDS: 2,
  DEFINITION: 3,
  AHEAD: 2,
};
const PRIOR_STRENGTH = 0.15;
const STEPS = 20_000;
const RATE = 0.01;

/**
 * Fits the model to judged pairs: the likelihood of the verdicts is greatest, held to the prior a little; no weight is negative.
 * The same judgements give the same model.
 */
export function fitModel(rows: readonly { readonly evidence: Evidence; readonly verdict: Verdict }[]): MatchModel {
  const weights = { ...PRIOR };
  let [near, same] = [3, 5];
  const tilt = (p: number): number => p * (1 - p);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = { ...PRIOR };
    for (const kind of EVIDENCE) slope[kind] = PRIOR_STRENGTH * (PRIOR[kind] - weights[kind]);
    let [slopeNear, slopeSame] = [0, 0];
    for (const { evidence, verdict } of rows) {
      const { confidence, same: right } = judge(evidence, { weights, thresholds: { near, same } });
      // Of the log-likelihood, by the log-odds of either threshold.
      const between = Math.max(confidence - right, 1e-9);
      const byNear = { RIGHT: 0, NEAR: tilt(confidence) / between, WRONG: -confidence }[verdict];
      const bySame = { RIGHT: 1 - right, NEAR: -tilt(right) / between, WRONG: 0 }[verdict];
      slopeNear -= byNear;
      slopeSame -= bySame;
      for (const kind of EVIDENCE) slope[kind] += (byNear + bySame) * evidence[kind];
    }
    for (const kind of EVIDENCE) weights[kind] = Math.max(0, weights[kind] + RATE * slope[kind]);
    near += RATE * slopeNear;
    same = Math.max(near + 0.01, same + RATE * slopeSame);
  }
  const round = (value: number): number => Math.round(100 * value) / 100;
  return {
    weights: Object.fromEntries(EVIDENCE.map((kind) => [kind, round(weights[kind])])) as Record<EvidenceKind, number>,
    thresholds: { near: round(near), same: round(same) },
  };
}
