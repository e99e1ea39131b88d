/** What a change says of a relation: it is stated, or (null) it is not. */
export const STATED = 'STATED';

export type ChangeValue = string | readonly string[] | null;

/** One thing that differs between two releases. */
export interface Change {
  readonly uri: string;
  /** A property (`status`, `notation`, `prefLabelFr`), a kind of relation (`ESSENTIAL_SKILL`), or `REPLACED_BY`. */
  readonly aspect: string;
  /** The other end of a relation, which points away from `uri`; null for a property. */
  readonly other: string | null;
  /** Null where there was none: of `status`, no such concept. */
  readonly before: ChangeValue;
  readonly after: ChangeValue;
}

export const CHANGE_KINDS = [
  'CREATED',
  'RESTORED',
  'DEPRECATED',
  'OBSOLETE',
  'RELABELLED',
  'NOTATION_CHANGED',
  'RELATION_ADDED',
  'RELATION_REMOVED',
  'REPLACED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What sort of change it is. The same is said in Cypher where changes are read (subgraphs/skills/repository-versions.ts). */
export function kindOfChange({ aspect, before, after, other }: Change): ChangeKind {
  if (aspect === 'REPLACED_BY') return 'REPLACED';
  if (other !== null) return after === null ? 'RELATION_REMOVED' : 'RELATION_ADDED';
  if (aspect === 'notation') return 'NOTATION_CHANGED';
  if (aspect !== 'status') return 'RELABELLED';
  if (before === null) return 'CREATED';
  return after === 'RELEASED' ? 'RESTORED' : (after as 'DEPRECATED' | 'OBSOLETE');
}

/** How a proposed replacement was found, the surest first. */
export type ProposalMethod = 'EQUAL_LABEL' | 'ALTERNATIVE_LABEL' | 'ALIKE_LABEL';
