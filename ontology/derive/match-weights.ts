import type { MatchModel } from './match-model.js';

/** Fitted by `npm run ontology -- judge` to the half of data/match-judgements.tsv that is marked CALIBRATE. */
export const MATCH_WEIGHTS: MatchModel = {
  weights: { LABELS: 3.67, ISCO_BRIDGE: 0.92, SHARED_SKILLS: 2.24, SKILL_WORDS: 2.78, DEFINITION: 6.26, AHEAD: 4.03 },
  thresholds: { near: 6.03, same: 8.42 },
};
