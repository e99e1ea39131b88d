import type { CareerScheme, Demands, SkillMatch } from './demands.js';

/** A held skill that counts as another one. */
export interface CarriedSkill {
  readonly held: string;
  /** The skill of the other classification that it counts as. */
  readonly as: string;
  /** Of the match, from 0 to 1. */
  readonly confidence: number;
}

/** What held skills are to the occupations of one classification. */
export interface HeldIn {
  /** What counts as held: skills of the classification. */
  readonly held: ReadonlySet<string>;
  /** Those of them that are held only as what a skill of the other classification matches. */
  readonly carried: readonly CarriedSkill[];
  /** Held skills of the other classification that match none of this one: they count nothing. */
  readonly leftAside: readonly string[];
  /** What is no skill of the graph, or was withdrawn. */
  readonly unknown: readonly string[];
}

/**
 * What held skills are to the occupations of one classification. One of the other classification counts as each of those that it matches
 * (the matches that `Demands` was given); the two classifications have no skill in common.
 */
export function heldIn(scheme: CareerScheme, held: ReadonlySet<string>, demands: Demands): HeldIn {
  const own = [...held].filter((skill) => demands.schemeOfSkill(skill) === scheme);
  const others = [...held].filter((skill) => ![undefined, scheme].includes(demands.schemeOfSkill(skill)));
  const counts = new Set(own);
  const carried = new Map<string, CarriedSkill>();
  const matches = (skill: string): SkillMatch[] =>
    demands.matchesOf(skill).filter(([uri]) => demands.schemeOfSkill(uri) === scheme);
  for (const skill of others)
    for (const [as, confidence] of matches(skill))
      if (!counts.has(as) && confidence > (carried.get(as)?.confidence ?? 0))
        carried.set(as, { held: skill, as, confidence });
  return {
    held: new Set([...own, ...carried.keys()]),
    carried: [...carried.values()],
    leftAside: others.filter((skill) => matches(skill).length === 0),
    unknown: [...held].filter((skill) => demands.schemeOfSkill(skill) === undefined),
  };
}
