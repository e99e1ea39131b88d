import type { DeclaredAction } from './actions.js';
import type { ProfiledPolicy, ProfiledRule } from './profile.js';
import type { LeftOperand, LogicalOperator, Operator, PolicyType } from './terms.js';

/*
 * A policy as the engine holds it: read, checked, shared properties replicated into every rule (IM 2.7.1), frozen. A rule
 * keeps its several targets, parties and actions: it stands for one atomic rule for each combination (IM 2.7).
 */

/** A value: an IRI, or a literal with the IRI of its datatype. */
export type Operand =
  { readonly iri: string } | { readonly value: string; readonly datatype: string; readonly language?: string };

/** IM 2.5.1. */
export interface AtomicConstraint {
  readonly uid: string | null;
  readonly leftOperand: LeftOperand;
  readonly operator: Operator;
  /** Exactly one, unless the operator takes several. */
  readonly rightOperand: readonly Operand[];
  readonly unit: string | null;
  /** The value so far, used where the facts give none. */
  readonly status: Operand | null;
}

/** IM 2.5.2. */
export interface LogicalConstraint {
  readonly uid: string | null;
  readonly operator: LogicalOperator;
  readonly constraints: readonly PolicyConstraint[];
}

export type PolicyConstraint = AtomicConstraint | LogicalConstraint;

/** IM 2.4. */
export interface RuleAction {
  readonly iri: string;
  readonly refinements: readonly PolicyConstraint[];
}

/** An asset or a party, or a collection of them (IM 2.2, 2.3). One of `iri` and `source` is there. */
export interface Resource {
  readonly iri: string | null;
  readonly source: string | null;
  readonly refinements: readonly PolicyConstraint[];
}

/** What a policy or a rule says about itself in other vocabularies; it decides nothing. */
export type Metadata = readonly { readonly property: string; readonly value: Operand }[];

interface Rule {
  /** As given, or made of the policy's uid and the rule's position. */
  readonly uid: string;
  readonly actions: readonly RuleAction[];
  readonly targets: readonly Resource[];
  readonly assigners: readonly Resource[];
  readonly assignees: readonly Resource[];
  readonly constraints: readonly PolicyConstraint[];
  readonly metadata: Metadata;
}

/** IM 2.6.3: an obligation, a condition of a permission, a consequence or a remedy. */
export interface Duty extends Rule {
  readonly consequences: readonly Duty[];
  /** Other functions of parties, such as `compensatedParty`, by their bare term. */
  readonly parties: readonly { readonly role: string; readonly iri: string }[];
}

export interface Permission extends Rule {
  readonly duties: readonly Duty[];
  /** In a policy of our profile alone. */
  readonly profiled?: ProfiledRule;
}

export interface Prohibition extends Rule {
  readonly remedies: readonly Duty[];
  /** In a policy of our profile alone. */
  readonly profiled?: ProfiledRule;
}

export interface Policy {
  readonly uid: string;
  readonly type: PolicyType;
  /** `null` means the default, which is `invalid` (IM 2.10). */
  readonly conflict: 'prohibit' | 'invalid' | null;
  readonly profiles: readonly string[];
  readonly permissions: readonly Permission[];
  readonly prohibitions: readonly Prohibition[];
  readonly obligations: readonly Duty[];
  /** Members and their collections, as the policy itself states them. */
  readonly partOf: readonly { readonly member: string; readonly collection: string }[];
  readonly actions: readonly DeclaredAction[];
  readonly metadata: Metadata;
  /** In a policy of our profile alone. */
  readonly profiled?: ProfiledPolicy;
}

/** IRIs, known prefixes expanded. */
export interface PolicyRequest {
  readonly assignee: string;
  readonly action: string;
  readonly target: string;
  readonly assigner: string | null;
  /** What the request says about itself: a purpose, a recipient... They stand beside the facts. */
  readonly operands: Operands;
}

/** Given value, with its unit where one was stated. */
export type GivenOperand = Operand & { readonly unit?: string };
export type Operands = ReadonlyMap<LeftOperand, readonly GivenOperand[]>;

export type DutyState = 'fulfilled' | 'violated' | 'unset';

export interface Facts {
  /** Party -> the collections it is a member of. */
  readonly memberOf: ReadonlyMap<string, readonly string[]>;
  /** Asset, or any other value, -> the collections it is part of. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;
  /** A duty that is not here is unset. */
  readonly duties: ReadonlyMap<string, DutyState>;
  readonly operands: Operands;
}

export const isLogical = (constraint: PolicyConstraint): constraint is LogicalConstraint => 'constraints' in constraint;
