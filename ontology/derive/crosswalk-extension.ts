import { CROSSWALK_SOURCE } from '../attribution.js';

export interface RomeCard {
  readonly uri: string;
  readonly notation: string;
  readonly parentCode: string | null;
  /** URIs of the ISCO groups that the official table gives this card. */
  readonly iscoGroups: readonly string[];
}

export interface ExtendedMatch {
  readonly from: string;
  readonly to: string;
  readonly type: 'BROAD';
  readonly method: 'CROSSWALK';
  readonly confidence: number;
  readonly source: string;
}

/** Confidence in a match that a card has by its parent. */
export const EXTENDED_CONFIDENCE = 0.6;

/**
 * Gives each card that came after ROME v3 the ISCO groups of the v3 card it was split from (`code_rome_parent`): what was true
 * of the whole card is at least broader than its part, hence BROAD.
 */
export function extendCrosswalk(cards: readonly RomeCard[]): ExtendedMatch[] {
  const byCode = new Map(cards.map((card) => [card.notation, card]));
  return cards
    .filter(({ iscoGroups }) => iscoGroups.length === 0)
    .flatMap(({ uri: from, parentCode }) =>
      ((parentCode && byCode.get(parentCode)?.iscoGroups) || []).map((to): ExtendedMatch => ({
        from,
        to,
        type: 'BROAD',
        method: 'CROSSWALK',
        confidence: EXTENDED_CONFIDENCE,
        source: `${CROSSWALK_SOURCE}, by code_rome_parent ${parentCode}`,
      })),
    );
}
