import type { AccessConditions } from './access.js';

/** A card that an occupation is matched with, and what it demands. */
export interface MatchedCard extends AccessConditions {
  readonly code: string;
  /** As SKOS: EXACT, CLOSE, BROAD, NARROW or RELATED. */
  readonly type: string;
}

/** ESCO names no law and no title; it only says so. */
const REGULATED = 'Regulated profession (ESCO).';

const said = ({ code, type, because }: MatchedCard): string[] => [
  type === 'RELATED' ? `ROME ${code} (RELATED)` : `ROME ${code}`,
  ...because,
];

/**
 * What an ESCO occupation demands. ESCO says it of a few; the others are held to demand what the surest card does that is the same or wider.
 * Where there is none, what the surest card of all demands counts if that is a qualification: who is near to a psychologist needs a diploma
 * rather than none. That a card only near demands less says nothing.
 *
 * @param regulated  whether ESCO says that the profession is regulated; null where it does not say
 * @param cards      those whose match is sure enough, the surest first
 */
export function accessByMatch(regulated: boolean | null, cards: readonly MatchedCard[]): AccessConditions {
  const alike = cards.find(({ type, access }) => type !== 'RELATED' && access !== null);
  const near = cards[0]?.access === 'REQUIRED' ? cards[0] : undefined;
  const by = alike ?? near;
  const because = by ? said(by) : [];
  if (regulated === true) return { access: 'REQUIRED', because: [REGULATED, ...because] };
  return { access: by?.access ?? null, because };
}
