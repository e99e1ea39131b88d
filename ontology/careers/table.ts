import { FITTED } from './__generated__/score-tables.js';
import { FEATURES } from './features.js';
import type { Steps } from './fit.js';
import type { ScoreTable } from './score.js';

/** Weights as `npm run ontology -- fit` writes them. */
export interface Fitted {
  readonly fittedOn: string;
  readonly moves: number;
  /** Of moves of occupations that the weights were not fitted to. */
  readonly areaUnderRoc: number;
  readonly steps: Readonly<Record<string, Steps>>;
}

/** Classifications whose occupations have moves. */
export type Classification = 'ESCO' | 'ROME';

/** Name of a feature in the table: `skills held`. */
export const featureName = ({ of, measure }: (typeof FEATURES)[number]): string => `${of} ${measure}`;

/** @throws Error where the weights were fitted to other features */
export function tableOf({ steps }: Fitted): ScoreTable {
  return FEATURES.map((feature) => {
    const found = steps[featureName(feature)];
    if (!found) throw new Error(`The weights have no steps for "${featureName(feature)}": fit them again.`);
    return found;
  });
}

/** Weights of a score, by classification. */
export const SCORE_TABLES: Readonly<Record<Classification, ScoreTable>> = {
  ESCO: tableOf(FITTED.ESCO),
  ROME: tableOf(FITTED.ROME),
};
