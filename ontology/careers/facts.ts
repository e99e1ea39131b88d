import type { Aspect, Strength } from './features.js';
import type { WeightedSet } from './overlap.js';
import { wordsOf, type Language } from './words.js';

/** An occupation as careers read it from the graph or from a publisher's tables. Labels are in the language of the classification. */
export interface OccupationRow {
  readonly uri: string;
  /** `J1501`, `2654.1.7`. */
  readonly code: string;
  /** Coarser occupation it was split from; null where there is none. */
  readonly parentCode: string | null;
  readonly isco: readonly string[];
  /** Whether its groups are only those of the coarser occupation it was split from. */
  readonly iscoInherited: boolean;
  readonly skills: readonly { readonly uri: string; readonly strength: Strength }[];
  readonly titles: readonly string[];
  readonly definition: string | null;
  readonly workContexts: readonly string[];
  readonly sectors: readonly string[];
  readonly interests: readonly { readonly uri: string; readonly principal: boolean }[];
  /** Letters of Holland's types, the main one first. */
  readonly riasec: readonly string[];
  /** Whether it is a managerial occupation; null where the publisher says nothing. */
  readonly executive: boolean | null;
}

export interface SkillRow {
  readonly uri: string;
  readonly label: string;
  readonly knowledge: boolean;
  readonly reuseLevel: string | null;
  /** Skill groups and wider skills it is in. */
  readonly groups: readonly string[];
  /** Skills it is related to by the publisher. */
  readonly related: readonly string[];
}

/** What an optional or emerging skill counts where an essential one counts 1. */
const STRENGTH: Readonly<Record<Strength, number>> = { ESSENTIAL: 1, OPTIONAL: 0.5, EMERGING: 0.5 };

/** A skill that carries everywhere tells less about a move than one of the trade; unknown counts as of several sectors. */
const REUSE: Readonly<Record<string, number>> = {
  TRANSVERSAL: 0.5,
  CROSS_SECTOR: 0.8,
  SECTOR_SPECIFIC: 1,
  OCCUPATION_SPECIFIC: 1,
};
const REUSE_UNKNOWN = 0.8;

/** What a centre of interest counts that is not the principal one, and a second letter of RIASEC. */
const SECONDARY = 0.5;

/** What occupations are compared by. Sets go from an item to what it counts before its rarity does. */
export interface CareerFacts {
  readonly uri: string;
  readonly code: string;
  readonly family: string;
  readonly isco: readonly string[];
  readonly sets: Readonly<Record<Aspect, WeightedSet>>;
}

const once = (items: Iterable<string>): Map<string, number> => new Map([...items].map((item) => [item, 1]));

/** Skills by URI with the strongest of what is asked; of one kind. */
function asked(row: OccupationRow, skills: ReadonlyMap<string, SkillRow>, knowledge: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const { uri, strength } of row.skills) {
    const skill = skills.get(uri);
    if (!skill || skill.knowledge !== knowledge) continue;
    const counts =
      STRENGTH[strength] * (skill.reuseLevel === null ? REUSE_UNKNOWN : (REUSE[skill.reuseLevel] ?? REUSE_UNKNOWN));
    found.set(uri, Math.max(found.get(uri) ?? 0, counts));
  }
  return found;
}

/**
 * What is asked for with what lies around it: the groups and wider skills, and, counting half, the skills related to it by either's statement.
 * The skill itself is in it, so that it meets the neighbour that another occupation asks for.
 */
function around(skills: ReadonlyMap<string, number>, { groups, related }: Neighbours): Map<string, number> {
  const found = new Map<string, number>();
  const add = (item: string, counts: number): void => void found.set(item, (found.get(item) ?? 0) + counts);
  for (const [uri, counts] of skills) {
    add(uri, counts);
    for (const group of groups.get(uri)!) add(group, counts);
    for (const other of related.get(uri) ?? []) add(other, counts / 2);
  }
  return found;
}

interface Neighbours {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
}

function neighboursOf(skills: readonly SkillRow[]): Neighbours {
  const related = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const known = related.get(one);
    if (known) known.add(other);
    else related.set(one, new Set([other]));
  };
  for (const { uri, related: others } of skills)
    for (const other of others) {
      add(uri, other);
      add(other, uri);
    }
  return { groups: new Map(skills.map(({ uri, groups }) => [uri, groups])), related };
}

function interestsOf({ interests, riasec }: OccupationRow): Map<string, number> {
  const found = new Map(interests.map(({ uri, principal }) => [uri, principal ? 1 : SECONDARY]));
  for (const [place, letter] of riasec.entries()) found.set(`riasec:${letter}`, place === 0 ? 1 : SECONDARY);
  return found;
}

/** By the item. Sums of the same numbers in another order differ in their last digit, and whoever is as near would stand elsewhere. */
const inOrder = (set: WeightedSet): Map<string, number> =>
  new Map([...set].sort(([one], [other]) => (one < other ? -1 : 1)));

/** What each occupation is compared by, in the order of the rows. @param language  of labels and texts */
export function careerFacts(
  occupations: readonly OccupationRow[],
  skillRows: readonly SkillRow[],
  language: Language,
): CareerFacts[] {
  const skills = new Map(skillRows.map((row) => [row.uri, row]));
  const neighbours = neighboursOf(skillRows);
  const labels = (of: ReadonlyMap<string, number>): string[] => [...of.keys()].map((uri) => skills.get(uri)!.label);
  return occupations.map((row) => {
    const [competences, knowledge] = [inOrder(asked(row, skills, false)), inOrder(asked(row, skills, true))];
    return {
      uri: row.uri,
      code: row.code,
      family: row.parentCode ?? row.code,
      isco: row.isco,
      sets: Object.fromEntries(
        Object.entries({
          skills: competences,
          skillGroups: around(new Map([...competences, ...knowledge]), neighbours),
          skillWords: wordsOf(labels(competences), language),
          knowledge,
          knowledgeWords: wordsOf(labels(knowledge), language),
          tasks: wordsOf([row.definition ?? ''], language),
          titles: wordsOf(row.titles, language),
          workContexts: once(row.workContexts),
          sectors: once(row.sectors),
          interests: interestsOf(row),
        } satisfies CareerFacts['sets']).map(([aspect, set]) => [aspect, inOrder(set)]),
      ) as unknown as CareerFacts['sets'],
    };
  });
}
