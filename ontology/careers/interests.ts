/** Holland's types in the order of his hexagon: Realistic, Investigative, Artistic, Social, Enterprising, Conventional. */
export const RIASEC = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Riasec = (typeof RIASEC)[number];

/** An occupation, as interests see it. */
export interface InterestCard {
  readonly uri: string;
  readonly major: string | null;
  readonly minor: string | null;
  /** Centres of interest, with whether each is a principal one. */
  readonly interests: readonly (readonly [uri: string, principal: boolean])[];
}

/** What somebody is drawn to. */
export interface Drawn {
  /** One or two of Holland's types, the stronger first. */
  readonly riasec: readonly Riasec[];
  /** URIs of centres of interest. */
  readonly interests: readonly string[];
}

/** What a centre of interest counts that is not a principal one of the occupation. */
const NOT_PRINCIPAL = 0.6;

/** Points of two types by their distance on the hexagon: same, adjacent, alternate, opposite. */
const POINTS = [3, 2, 1, 0] as const;

const points = (one: Riasec, other: Riasec): number => {
  const apart = Math.abs(RIASEC.indexOf(one) - RIASEC.indexOf(other));
  return POINTS[Math.min(apart, RIASEC.length - apart)]!;
};

const isType = (letter: string | null | undefined): letter is Riasec => RIASEC.some((type) => type === letter);

/**
 * How well Holland's types go together: the C index (Brown and Gore, 1994) over the first two letters, first by first twice, second by
 * second once, as a share of the most it could be. One letter alone is compared with the major type.
 *
 * @returns from 0 to 1; null where the occupation has no type
 */
export function congruence(drawn: readonly Riasec[], major: string | null, minor: string | null): number | null {
  const [first, second] = drawn;
  if (first === undefined || !isType(major)) return null;
  if (second === undefined || !isType(minor)) return points(first, major) / POINTS[0];
  return (2 * points(first, major) + points(second, minor)) / (3 * POINTS[0]);
}

/** The cards that ROME gives types and centres of interest. */
export class Interests {
  readonly #cards: readonly InterestCard[];
  readonly #known: ReadonlySet<string>;

  constructor(cards: readonly InterestCard[]) {
    this.#cards = cards;
    this.#known = new Set(cards.flatMap(({ interests }) => interests.map(([uri]) => uri)));
  }

  /** Whether it is a centre of interest of any card. */
  has(interest: string): boolean {
    return this.#known.has(interest);
  }

  /**
   * How far each card answers what somebody is drawn to: the mean of the congruence of types and of the share of the centres of interest
   * that it has, principal ones full, others 0.6; of what was asked alone.
   *
   * @returns occupations that answer it at all, from above 0 to 1
   */
  fit({ riasec, interests }: Drawn): (readonly [uri: string, fit: number])[] {
    return this.#cards.flatMap((card) => {
      const has = new Map(card.interests);
      const shares: number[] = [];
      if (riasec.length > 0) shares.push(congruence(riasec, card.major, card.minor) ?? 0);
      if (interests.length > 0)
        shares.push(
          interests.reduce((sum, uri) => sum + (has.has(uri) ? (has.get(uri) ? 1 : NOT_PRINCIPAL) : 0), 0) /
            interests.length,
        );
      const fit = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
      return fit > 0 ? [[card.uri, fit] as const] : [];
    });
  }
}
