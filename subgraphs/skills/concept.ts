import type { SortKey } from './cursor.js';

/** Kinds of concepts: each is a label in the graph and an object type of the API. */
export const CONCEPT_KINDS = {
  OCCUPATION: 'Occupation',
  SKILL: 'Skill',
  SKILL_GROUP: 'SkillGroup',
  ISCO_GROUP: 'IscoGroup',
  COLLECTION: 'Collection',
  ROME_OCCUPATION: 'RomeOccupation',
  ROME_APPELLATION: 'RomeAppellation',
  ROME_COMPETENCE: 'RomeCompetence',
  ROME_SAVOIR: 'RomeSavoir',
  WORK_CONTEXT: 'WorkContext',
  ROME_DOMAIN: 'RomeDomain',
  ROME_THEME: 'RomeTheme',
  ROME_SECTOR: 'RomeSector',
  ROME_INTEREST: 'RomeInterest',
} as const;

export type ConceptKind = (typeof CONCEPT_KINDS)[keyof typeof CONCEPT_KINDS];

/** What lists of concepts need, and nothing that makes a row long: an occupation may bring 200 of these. */
export interface ConceptRecord {
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly notation?: string | null;
  readonly scheme?: 'ESCO' | 'ISCO' | 'ROME' | null;
  readonly status?: 'RELEASED' | 'DEPRECATED' | 'OBSOLETE' | null;
  readonly prefLabelFr?: string | null;
  readonly prefLabelEn?: string | null;
  readonly skillType?: 'SKILL_COMPETENCE' | 'KNOWLEDGE' | null;
  readonly reuseLevel?: 'TRANSVERSAL' | 'CROSS_SECTOR' | 'SECTOR_SPECIFIC' | 'OCCUPATION_SPECIFIC' | null;
  readonly iscoCode?: string | null;
}

/** Every property of a concept as the graph has it: other labels, descriptions, what only one kind has. */
export type ConceptDetails = { readonly uri: string } & Readonly<Record<string, unknown>>;

/** A concept reached over a relation, with the relation's properties. */
export interface Link {
  /** Type of the relation, e.g. `ESSENTIAL_SKILL`. */
  readonly type: string;
  /** Whether the relation points away from the concept it was read on. */
  readonly outgoing: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly concept: ConceptRecord;
  /** What its list is ordered by; only of rows of a list. */
  readonly key?: SortKey;
}

/** A concept, and the languages its texts are wanted in. */
export interface Localized {
  readonly concept: ConceptRecord;
  readonly lang: readonly string[];
}

/** A link to a near occupation, with where it starts: what is shared and missing depends on both. */
export interface NearLink extends Link {
  readonly from: string;
}
