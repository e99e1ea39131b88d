import { createHash } from 'node:crypto';
import { BANDS, bandOf } from './precision.js';

export interface Pair {
  readonly occupation: string;
  readonly card: string;
}

/** A pair that may be judged, with the confidence that no judge may see. */
export interface Candidate extends Pair {
  readonly confidence: number;
}

export interface Drawn extends Pair {
  /** Band of its confidence, A the lowest. */
  readonly stratum: string;
  /** Half of each stratum is to fit the model, the other half to tell how good it is. */
  readonly use: 'CALIBRATE' | 'REPORT';
}

/** Two pairs are ordered alike in every draw, however many are there: another seed orders them otherwise. */
const lot = (seed: string, { occupation, card }: Pair): string =>
  createHash('sha256').update(`${seed} ${occupation} ${card}`).digest('hex');

/**
 * Draws pairs for judges: so many of each band of confidence, all where a band has fewer, in an order that does not tell the
 * bands, without those judged already. The same candidates and seed give the same pairs, in whatever order the candidates come.
 */
export function drawPairs(
  candidates: readonly Candidate[],
  judged: readonly Pair[],
  perBand: number,
  seed: string,
): Drawn[] {
  const known = new Set(judged.map(({ occupation, card }) => `${occupation} ${card}`));
  const lots = candidates
    .filter(({ occupation, card }) => !known.has(`${occupation} ${card}`))
    .map((candidate) => ({ ...candidate, at: lot(seed, candidate) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const drawn = BANDS.slice(1).flatMap((_, band) =>
    lots
      .filter(({ confidence }) => bandOf(confidence) === band)
      .slice(0, perBand)
      .map((one, nth) => ({ ...one, band, use: nth % 2 === 0 ? ('CALIBRATE' as const) : ('REPORT' as const) })),
  );
  return drawn
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ occupation, card, band, use }) => ({ occupation, card, stratum: 'ABCDE'[band]!, use }));
}
