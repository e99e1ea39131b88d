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

interface Holder {
  readonly occupation: number;
  readonly weight: number;
  readonly essential: boolean;
}

/** Who has each skill, and how much it counts there: idf(skill) x (1 or OPTIONAL_WEIGHT). */
function holdersBySkill(occupations: readonly OccupationSkills[]): Holder[][] {
  const holders = new Map<string, { occupation: number; essential: boolean }[]>();
  const add = (skill: string, occupation: number, essential: boolean) => {
    const known = holders.get(skill);
    if (!known) holders.set(skill, [{ occupation, essential }]);
    else if (known.at(-1)!.occupation !== occupation) known.push({ occupation, essential });
  };
  for (const [occupation, { essential, optional }] of occupations.entries()) {
    for (const skill of essential) add(skill, occupation, true);
    for (const skill of optional) add(skill, occupation, false);
  }
  return [...holders.values()].map((group) => {
    const idf = Math.log(occupations.length / group.length);
    return group.map((holder) => ({ ...holder, weight: idf * (holder.essential ? 1 : OPTIONAL_WEIGHT) }));
  });
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
  const bySkill = holdersBySkill(occupations);
  const total = new Float64Array(occupations.length);
  const skillsOf: number[][] = occupations.map(() => []);
  for (const [skill, holders] of bySkill.entries()) {
    for (const { occupation, weight } of holders) {
      total[occupation]! += weight;
      skillsOf[occupation]!.push(skill);
    }
  }
  const shared = new Float64Array(occupations.length);
  const sharedEssential = new Uint32Array(occupations.length);
  const sharedSkills = new Uint32Array(occupations.length);
  const nearest = new Map<string, Neighbour[]>();
  for (const [self, { uri }] of occupations.entries()) {
    shared.fill(0);
    sharedEssential.fill(0);
    sharedSkills.fill(0);
    for (const skill of skillsOf[self]!) {
      const holders = bySkill[skill]!;
      const own = holders.find(({ occupation }) => occupation === self)!;
      for (const { occupation, weight, essential } of holders) {
        shared[occupation]! += Math.min(own.weight, weight);
        sharedSkills[occupation]! += 1;
        if (own.essential && essential) sharedEssential[occupation]! += 1;
      }
    }
    const candidates: { occupation: number; score: number }[] = [];
    for (let other = 0; other < occupations.length; other += 1) {
      if (other === self || shared[other] === 0) continue;
      const score = shared[other]! / (total[self]! + total[other]! - shared[other]!);
      candidates.push({ occupation: other, score: Math.round(score * 10_000) / 10_000 });
    }
    const best = candidates
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (occupations[a.occupation]!.uri < occupations[b.occupation]!.uri ? -1 : 1))
      .slice(0, count);
    nearest.set(
      uri,
      best.map(({ occupation, score }, at) => ({
        uri: occupations[occupation]!.uri,
        rank: at + 1,
        score,
        sharedEssential: sharedEssential[occupation]!,
        sharedOptional: sharedSkills[occupation]! - sharedEssential[occupation]!,
      })),
    );
  }
  return nearest;
}
