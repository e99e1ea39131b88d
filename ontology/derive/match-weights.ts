import type { MatchModel } from './match-model.js';

/** Fitted by `npm run ontology -- judge` to the settled verdicts of data/match-judgements.tsv that are marked CALIBRATE. */
export const MATCH_WEIGHTS: MatchModel = {
  weights: { LABELS: 4.18, ISCO_BRIDGE: 0.83, SHARED_SKILLS: 2.56, SKILL_WORDS: 3.37, DEFINITION: 7.63, AHEAD: 5.21 },
  thresholds: { near: 7.05, same: 10.47 },
};
