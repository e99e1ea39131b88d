/** A match to an appellation that a table states, with the cards the appellation is of. */
export interface AppellationMatch {
  readonly occupation: string;
  readonly card: string;
  readonly type: string;
  readonly confidence: number;
  readonly source: string;
  readonly appellation: string;
}

export interface LiftedMatch {
  readonly from: string;
  readonly to: string;
  readonly type: 'BROAD' | 'RELATED';
  readonly method: 'CROSSWALK';
  readonly confidence: number;
  readonly source: string;
}

/**
 * A card is wider than its appellation: what means the same as the appellation, or something narrower, has the card as its BROAD match.
 * Of what is wider than an appellation or merely related to it, no more is known than that it is related to the card.
 */
export const liftAppellations = (matches: readonly AppellationMatch[]): LiftedMatch[] => {
  const best = new Map<string, LiftedMatch>();
  for (const { occupation: from, card: to, type, confidence, source, appellation } of matches) {
    const lifted: LiftedMatch = {
      from,
      to,
      type: ['EXACT', 'CLOSE', 'BROAD'].includes(type) ? 'BROAD' : 'RELATED',
      method: 'CROSSWALK',
      confidence,
      source: `${source}, by appellation ${appellation}`,
    };
    const before = best.get(`${from} ${to}`);
    const better =
      !before || (before.type === lifted.type ? before.confidence < lifted.confidence : lifted.type === 'BROAD');
    if (better) best.set(`${from} ${to}`, lifted);
  }
  return [...best.values()];
};
