import { ADJACENT_COUNTS, type AskedSkill, type Gap, gapOf } from './gap.js';

export interface DemandingOccupation {
  readonly uri: string;
  readonly scheme: CareerScheme;
  /** URIs of skills. */
  readonly essential: readonly string[];
  /** Optional and emerging ones; what is essential too counts as essential. */
  readonly other: readonly string[];
}

/** Kinds of what occupations ask for: skills of ESCO; competences and knowledge of ROME. */
export type SkillKind = 'Skill' | 'RomeCompetence' | 'RomeSavoir';

export type SkillMatch = readonly [uri: string, confidence: number];

export interface SkillNeighbours {
  readonly uri: string;
  readonly kind: SkillKind;
  readonly groups: readonly string[];
  /** Skills its publisher relates it to. */
  readonly related: readonly string[];
  /** Skills of the other classification that mean nearly the same. */
  readonly matches: readonly SkillMatch[];
}

/** What a skill counts that is not essential, beside its rarity. */
const NOT_ESSENTIAL = 0.5;

export type CareerScheme = 'ESCO' | 'ROME';

/** How held skills answer an occupation; shares from 0 to 1. */
export interface HeldFit {
  readonly occupation: string;
  readonly coverage: number;
  readonly fit: number;
}

interface Demand {
  readonly scheme: CareerScheme;
  readonly skills: Uint32Array;
  /** How many of them, from the first, are essential. */
  readonly essential: number;
}

/**
 * What every occupation asks for, and which skills lie next to each other: open data, the same for everybody. Skills and occupations are
 * numbers inside: the graph has a quarter of a million of these links.
 */
export class Demands {
  readonly #numbers = new Map<string, number>();
  readonly #uris: string[] = [];
  readonly #occupations: readonly string[];
  readonly #demands: ReadonlyMap<string, Demand>;
  readonly #sizes = { ESCO: 0, ROME: 0 };
  /** For each skill the occupations that ask for it, by their place, essential ones as they are, others as ~place. */
  readonly #askedBy: number[][] = [];
  readonly #groups = new Map<number, readonly string[]>();
  readonly #members = new Map<string, number[]>();
  readonly #related = new Map<number, readonly number[]>();
  readonly #kinds = new Map<number, SkillKind>();
  readonly #matches = new Map<string, readonly SkillMatch[]>();
  /** What all that each occupation asks for counts together. */
  readonly #whole: readonly number[];

  constructor(occupations: readonly DemandingOccupation[], neighbours: readonly SkillNeighbours[]) {
    this.#occupations = occupations.map(({ uri }) => uri);
    this.#demands = new Map(
      occupations.map(({ uri, scheme, essential, other }, place) => {
        const must = new Set([...essential].sort());
        const may = [...new Set(other)].filter((skill) => !must.has(skill)).sort();
        const skills = [...must, ...may].map((skill) => this.#number(skill));
        for (const [at, skill] of skills.entries()) this.#askedBy[skill]!.push(at < must.size ? place : ~place);
        this.#sizes[scheme] += 1;
        return [uri, { scheme, skills: Uint32Array.from(skills), essential: must.size }];
      }),
    );
    for (const { uri, kind, groups, related, matches } of neighbours) {
      if (matches.length > 0) this.#matches.set(uri, matches);
      const skill = this.#number(uri);
      this.#kinds.set(skill, kind);
      this.#groups.set(skill, groups);
      this.#related.set(
        skill,
        related.map((other) => this.#number(other)),
      );
      for (const group of groups) {
        const members = this.#members.get(group);
        if (members) members.push(skill);
        else this.#members.set(group, [skill]);
      }
    }
    this.#whole = this.#occupations.map((uri) => {
      const { skills, essential, scheme } = this.#demands.get(uri)!;
      return skills.reduce((sum, skill, at) => sum + this.#weight(skill, scheme, at < essential), 0);
    });
  }

  #number(uri: string): number {
    const known = this.#numbers.get(uri);
    if (known !== undefined) return known;
    this.#numbers.set(uri, this.#uris.length);
    this.#askedBy.push([]);
    return this.#uris.push(uri) - 1;
  }

  has(occupation: string): boolean {
    return this.#demands.has(occupation);
  }

  /** The classification of an occupation; undefined where it is none. */
  scheme(occupation: string): CareerScheme | undefined {
    return this.#demands.get(occupation)?.scheme;
  }

  /** The classification of a skill; undefined where it is none in use. */
  schemeOfSkill(skill: string): CareerScheme | undefined {
    const kind = this.kindOf(skill);
    return kind && (kind === 'Skill' ? 'ESCO' : 'ROME');
  }

  /** Skills of the other classification that a skill matches. */
  matchesOf(skill: string): readonly SkillMatch[] {
    return this.#matches.get(skill) ?? [];
  }

  kindOf(skill: string): SkillKind | undefined {
    return this.#kinds.get(this.#numbers.get(skill) ?? -1);
  }

  /** URIs of what an occupation asks for: essential skills first. */
  essential(occupation: string): string[] {
    const demand = this.#demands.get(occupation);
    return demand ? [...demand.skills.subarray(0, demand.essential)].map((skill) => this.#uris[skill]!) : [];
  }

  all(occupation: string): string[] {
    const demand = this.#demands.get(occupation);
    return demand ? [...demand.skills].map((skill) => this.#uris[skill]!) : [];
  }

  /** How many occupations ask for it. */
  asking(skill: string): number {
    return this.#askedBy[this.#numbers.get(skill) ?? -1]?.length ?? 0;
  }

  /** ln(N / n) among the occupations of its classification; 0 where none asks for it. */
  rarity(skill: string): number {
    const scheme = this.schemeOfSkill(skill);
    return scheme ? this.#weight(this.#numbers.get(skill)!, scheme, true) : 0;
  }

  /** Rarity among the occupations of the classification, ln(N / n), times how far it is asked for. */
  #weight(skill: number, scheme: CareerScheme, essential: boolean): number {
    return Math.log(this.#sizes[scheme] / this.#askedBy[skill]!.length) * (essential ? 1 : NOT_ESSENTIAL);
  }

  /**
   * What of an occupation's skills somebody has who holds these. A skill is next to a held one that its publisher relates it to, or that
   * is in the same group.
   *
   * @throws Error where it is no occupation of the graph; ask `has` first
   */
  gap(occupation: string, held: ReadonlySet<string>): Gap {
    const demand = this.#demands.get(occupation);
    if (!demand) throw new Error(`${occupation} is no occupation of the graph`);
    const owned = new Set([...held].flatMap((uri) => this.#numbers.get(uri) ?? []));
    const inGroup = new Map<string, string>();
    for (const uri of [...held].sort())
      for (const group of this.#groups.get(this.#numbers.get(uri) ?? -1) ?? [])
        if (!inGroup.has(group)) inGroup.set(group, uri);
    const beside = (uri: string): string | null => {
      const skill = this.#numbers.get(uri)!;
      const related = (this.#related.get(skill) ?? []).filter((other) => owned.has(other));
      if (related.length > 0) return related.map((other) => this.#uris[other]!).sort()[0]!;
      const group = (this.#groups.get(skill) ?? []).find((of) => inGroup.has(of));
      return group === undefined ? null : inGroup.get(group)!;
    };
    const asked = [...demand.skills].map((skill, at): AskedSkill => {
      const essential = at < demand.essential;
      return {
        uri: this.#uris[skill]!,
        strength: essential ? 'ESSENTIAL' : 'OPTIONAL',
        weight: this.#weight(skill, demand.scheme, essential),
      };
    });
    return gapOf(asked, held, beside);
  }

  /**
   * How held skills answer each occupation: what of it they cover (`coverage` of `gap`), and what of them it has a use for, rare ones counting
   * more. `fit` is the geometric mean of both: who tells five skills holds more than these, and an occupation that asks for all five comes
   * before one that is small and asks for two.
   *
   * @returns occupations that ask for one of them at least
   */
  fits(held: ReadonlySet<string>): HeldFit[] {
    const used = new Map<number, number>();
    const whole: Record<CareerScheme, number> = { ESCO: 0, ROME: 0 };
    for (const uri of held) {
      const skill = this.#numbers.get(uri) ?? -1;
      const [first] = this.#askedBy[skill] ?? [];
      if (first === undefined) continue;
      const scheme = this.scheme(this.#occupations[first < 0 ? ~first : first]!)!;
      const weight = this.#weight(skill, scheme, true);
      whole[scheme] += weight;
      for (const asking of this.#askedBy[skill]!) {
        const place = asking < 0 ? ~asking : asking;
        used.set(place, (used.get(place) ?? 0) + weight);
      }
    }
    const coverages = this.#coverages(held);
    return [...used].flatMap(([place, weight]) => {
      const occupation = this.#occupations[place]!;
      const coverage = coverages.get(place) ?? 0;
      const share = weight / whole[this.scheme(occupation)!];
      return coverage > 0 ? [{ occupation, coverage, fit: Math.sqrt(coverage * share) }] : [];
    });
  }

  /** By the occupation's place. */
  #coverages(held: ReadonlySet<string>): Map<number, number> {
    const counts = new Map<number, number>();
    for (const uri of held) {
      const skill = this.#numbers.get(uri);
      if (skill === undefined) continue;
      counts.set(skill, 1);
      const near = [
        ...(this.#related.get(skill) ?? []),
        ...(this.#groups.get(skill) ?? []).flatMap((group) => this.#members.get(group) ?? []),
      ];
      for (const other of near) if (!counts.has(other)) counts.set(other, ADJACENT_COUNTS);
    }
    const covered = new Map<number, number>();
    for (const [skill, share] of counts)
      for (const asking of this.#askedBy[skill]!) {
        const place = asking < 0 ? ~asking : asking;
        const { scheme } = this.#demands.get(this.#occupations[place]!)!;
        covered.set(place, (covered.get(place) ?? 0) + share * this.#weight(skill, scheme, asking >= 0));
      }
    for (const [place, weight] of covered) covered.set(place, weight > 0 ? weight / this.#whole[place]! : 0);
    return covered;
  }
}
