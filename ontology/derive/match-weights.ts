import type { MatchModel } from './match-model.js';

/** Fitted by `npm run ontology -- judge` to the settled verdicts of data/match-judgements.tsv that are marked CALIBRATE. */
export const MATCH_WEIGHTS: MatchModel = {
  weights: { LABELS: 4.29, ISCO_BRIDGE: 1.08, SHARED_SKILLS: 2.42, SKILL_WORDS: 3.64, DEFINITION: 7.12, AHEAD: 5.69 },
  thresholds: { near: 7.62, same: 11.19 },
};
