/** Kinds of concept; each is also the node's second label beside `Concept`. */
export const CONCEPT_KINDS = [
  'Occupation',
  'Skill',
  'SkillGroup',
  'IscoGroup',
  'Collection',
  'RomeOccupation',
  'RomeAppellation',
  'RomeCompetence',
  'RomeSavoir',
  'WorkContext',
  'RomeDomain',
  'RomeTheme',
  'RomeSector',
  'RomeInterest',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** Relation kinds that sources state. TRANSITION is derived after the load (derive.ts) and never comes from a source. */
export const RELATION_KINDS = [
  'BROADER',
  'ESSENTIAL_SKILL',
  'OPTIONAL_SKILL',
  'EMERGING_SKILL',
  'RELATED_SKILL',
  'MEMBER_OF',
  'HAS_APPELLATION',
  'HAS_WORK_CONTEXT',
  'MOBILITY',
  'IN_THEME',
  'IN_SECTOR',
  'HAS_INTEREST',
  'MATCH',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export type Scheme = 'ESCO' | 'ISCO' | 'ROME';
/** Absent means unknown: no property is ever an empty string or an empty list. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** One concept as a source states it; rows about the same URI complete each other. */
export interface ConceptNode {
  readonly kind: ConceptKind;
  readonly uri: string;
  /** Without `uri` and `kind`, which the writer adds. */
  readonly properties: Properties;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties?: Properties;
  /** Kind that another table may state of the same two concepts: then this one is not loaded. */
  readonly unless?: RelationKind;
}

/** Says more about a concept that another table introduces: labels in a language, RIASEC letters, flags. */
export interface Completion {
  readonly completes: string;
  readonly properties: Properties;
}

/** One numbered phrase of a text that the publisher spreads over rows. */
export interface Phrase {
  readonly phraseOf: string;
  readonly property: string;
  readonly position: number;
  readonly text: string;
}

/** What is odd about a row of an otherwise sound file; counted and named in the report, never silent. */
export interface Odd {
  readonly odd: OddKind;
  /** What was found, in words for the report. */
  readonly found: string;
  /** True when nothing of the row reaches the graph. */
  readonly skipped: boolean;
}

export const ODD_KINDS = {
  MISSING_CONCEPT: 'names a concept that no table and no graph has',
  SKILL_TYPE_BLANK: 'a skill without skillType',
  REUSE_LEVEL_BLANK: 'a skill without reuseLevel',
  RAGGED_ROW: 'has fewer fields than the header; the missing ones are read as blank',
  BLANK_LINE: 'a line without any field',
  NOT_A_COLLECTION: 'a concept scheme that lists no members here; what it stands for is the property `scheme`',
  DOUBLED_APOSTROPHE: "an apostrophe written twice, read as one: l''eau is l'eau",
  NEGATED_MATCH: 'says that two concepts do not match',
  NO_COUNTERPART: 'says that a concept has no counterpart',
  NOT_UTF8: 'the file is not UTF-8 though its form says so; read in the encoding named',
} as const;
export type OddKind = keyof typeof ODD_KINDS;

export type Fact = ConceptNode | Relation | Completion | Phrase | Odd;

/** A release of a classification, as SchemeVersion in the graph. */
export interface SchemeRelease {
  readonly scheme: 'ESCO' | 'ROME';
  /** As the publisher writes it, e.g. `v1.1.1`, `v460`. */
  readonly version: string;
  readonly languages: readonly string[];
  /** True when only the project's own selection was loaded. */
  readonly sample: boolean;
  /** Names of the tables that were read; none of the sample, which is no release. */
  readonly tables: readonly string[];
}
