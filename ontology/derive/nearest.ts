/** An occupation with the skills it needs, by URI. A skill that is both essential and something else counts as essential. */
export interface OccupationSkills {
  readonly uri: string;
  readonly essential: readonly string[];
  /** Optional and emerging skills. */
  readonly optional: readonly string[];
}

export interface Neighbour {
  readonly uri: string;
  /** Position, from 1. */
  readonly rank: number;
  /** Similarity in [0, 1], rounded to 4 decimals. */
  readonly score: number;
  /** Skills essential to both. */
  readonly sharedEssential: number;
  /** Other skills that both have. */
  readonly sharedOptional: number;
}

/** Neighbours kept for each occupation. */
export const NEAREST_COUNT = 20;
/** What a skill counts that is not essential, where an essential one counts 1. */
export const OPTIONAL_WEIGHT = 0.5;

/** Who needs one skill, by position in the list of occupations, and how much it counts there: idf x (1 or OPTIONAL_WEIGHT). */
interface Holders {
  readonly occupations: number[];
  readonly essential: boolean[];
  readonly weights: number[];
}

function holdersBySkill(occupations: readonly OccupationSkills[]): Holders[] {
  const bySkill = new Map<string, Holders>();
  const add = (skill: string, occupation: number, essential: boolean): void => {
    let holders = bySkill.get(skill);
    if (!holders) bySkill.set(skill, (holders = { occupations: [], essential: [], weights: [] }));
    if (holders.occupations.at(-1) === occupation) return;
    holders.occupations.push(occupation);
    holders.essential.push(essential);
  };
  for (const [occupation, { essential, optional }] of occupations.entries()) {
    for (const skill of new Set(essential)) add(skill, occupation, true);
    for (const skill of new Set(optional)) add(skill, occupation, false);
  }
  for (const holders of bySkill.values()) {
    const idf = Math.log(occupations.length / holders.occupations.length);
    for (const essential of holders.essential) holders.weights.push(essential ? idf : idf * OPTIONAL_WEIGHT);
  }
  return [...bySkill.values()];
}

/** What an occupation shares with each other one, summed over its skills. */
class Shared {
  readonly weight: Float64Array;
  readonly skills: Uint32Array;
  readonly essential: Uint32Array;

  constructor(occupations: number) {
    this.weight = new Float64Array(occupations);
    this.skills = new Uint32Array(occupations);
    this.essential = new Uint32Array(occupations);
  }

  clear(): void {
    for (const sums of [this.weight, this.skills, this.essential]) sums.fill(0);
  }

  add({ occupations, essential, weights }: Holders, own: number): void {
    for (let at = 0; at < occupations.length; at += 1) {
      const other = occupations[at]!;
      this.weight[other]! += Math.min(weights[own]!, weights[at]!);
      this.skills[other]! += 1;
      if (essential[own] && essential[at]) this.essential[other]! += 1;
    }
  }
}

/**
 * The occupations most alike by skills: weighted Jaccard over their skills,
 *
 *     score(a, b) = sum over skills of min(w(a, s), w(b, s)) / sum over skills of max(w(a, s), w(b, s))
 *     w(o, s) = ln(N / n(s)) x (1 if s is essential to o, 0.5 if optional or emerging, 0 if not needed)
 *
 * with N occupations, n(s) of which need s: a skill that all need says nothing, a rare one much. 1 means the same skills with
 * the same weights, 0 none in common. Ties go by URI, so that the same graph always has the same neighbours.
 *
 * @returns by URI, at most `count` neighbours of a score above 0, best first
 */
export function nearestOccupations(
  occupations: readonly OccupationSkills[],
  count = NEAREST_COUNT,
): Map<string, Neighbour[]> {
  const total = new Float64Array(occupations.length);
  /** Of each occupation: its skills, with its own position among their holders. */
  const skillsOf: [Holders, number][][] = occupations.map(() => []);
  for (const holders of holdersBySkill(occupations)) {
    for (const [own, occupation] of holders.occupations.entries()) {
      total[occupation]! += holders.weights[own]!;
      skillsOf[occupation]!.push([holders, own]);
    }
  }
  const shared = new Shared(occupations.length);
  const nearest = new Map<string, Neighbour[]>();
  for (const [self, { uri }] of occupations.entries()) {
    shared.clear();
    for (const [holders, own] of skillsOf[self]!) shared.add(holders, own);
    const best = new Best(count, (position) => occupations[position]!.uri);
    for (let other = 0; other < occupations.length; other += 1) {
      if (other === self || shared.weight[other] === 0) continue;
      const score = shared.weight[other]! / (total[self]! + total[other]! - shared.weight[other]!);
      best.offer(other, Math.round(score * 10_000) / 10_000);
    }
    const neighbours = best.found.map(({ position, score }, at) => ({
      uri: occupations[position]!.uri,
      rank: at + 1,
      score,
      sharedEssential: shared.essential[position]!,
      sharedOptional: shared.skills[position]! - shared.essential[position]!,
    }));
    nearest.set(uri, neighbours);
  }
  return nearest;
}

/** The best so far, in order: a higher score first, equal ones by URI. */
class Best {
  readonly found: { position: number; score: number }[] = [];
  readonly #count: number;
  readonly #uriOf: (position: number) => string;

  constructor(count: number, uriOf: (position: number) => string) {
    this.#count = count;
    this.#uriOf = uriOf;
  }

  offer(position: number, score: number): void {
    const { found } = this;
    if (score === 0 || (found.length === this.#count && score < found.at(-1)!.score)) return;
    const after = found.findIndex(
      (one) => one.score < score || (one.score === score && this.#uriOf(position) < this.#uriOf(one.position)),
    );
    found.splice(after < 0 ? found.length : after, 0, { position, score });
    if (found.length > this.#count) found.pop();
  }
}
