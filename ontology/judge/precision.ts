/** Bounds of a share by Wilson's score, 95 %: sound for small numbers, where the share alone is not. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}

export interface Scored {
  readonly confidence: number;
  readonly verdict: 'RIGHT' | 'NEAR' | 'WRONG';
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean confidence of its pairs. */
  readonly confidence: number;
  readonly right: number;
  /** Those that are right among them. */
  readonly rightOrNear: number;
}

export const BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** The band that a confidence is in, by its place among the bands: the last one has its upper bound too. */
export const bandOf = (confidence: number): number => BANDS.slice(1, -1).filter((from) => confidence >= from).length;

/** Counts of verdicts by band of confidence. */
export const bandsOf = (scored: readonly Scored[]): Band[] =>
  BANDS.slice(0, -1).map((from, at) => {
    const to = BANDS[at + 1]!;
    const of = scored.filter(({ confidence }) => bandOf(confidence) === at);
    return {
      from,
      to,
      pairs: of.length,
      confidence: of.reduce((sum, { confidence }) => sum + confidence, 0) / (of.length || 1),
      right: of.filter(({ verdict }) => verdict === 'RIGHT').length,
      rightOrNear: of.filter(({ verdict }) => verdict !== 'WRONG').length,
    };
  });

/** Mean square of what confidence and verdict are apart (Brier's score): 0 is perfect, 0.25 is what saying one half of everything gets. */
export const brier = (scored: readonly Scored[]): number =>
  scored.reduce((sum, { confidence, verdict }) => sum + (confidence - (verdict === 'WRONG' ? 0 : 1)) ** 2, 0) /
  scored.length;
