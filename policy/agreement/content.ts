import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Agreement, Constraint, Duty, FieldGrant, Prohibition } from '../model.js';
import type { DeclaredAction } from '../odrl/actions.js';
import type { Duty as PolicyDuty, Prohibition as PolicyProhibition, RuleAction } from '../odrl/model.js';
import { isTexts } from '../readable.js';

/** Kinds of contract that two organisations conclude; platform terms are accepted, not concluded. */
export const INSTRUMENTS = ['DATA_PROTECTION_AGREEMENT', 'USAGE_LICENCE', 'SERVICE_TERMS'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** What a grant may say about its field, from the widest to the narrowest; DENY is a prohibition and wins. */
export const GRANT_EFFECTS = ['PERMIT', 'PSEUDONYMISE', 'GENERALISE', 'AGGREGATE_ONLY', 'REDACT', 'DENY'] as const;
export type GrantEffect = (typeof GRANT_EFFECTS)[number];

export interface GrantTerms {
  readonly coordinate: string;
  readonly effect: GrantEffect;
  /** GDPR art. 6(1) as DPV's term. */
  readonly legalBasis: string;
  readonly ground?: string | null;
  readonly overridesObjectionOn?: string | null;
  /** Recorded ground for special categories and offences (GDPR art. 9(2), 10). */
  readonly specialGround?: string | null;
  /** Recorded assessment of the safeguards of GDPR art. 89(1), for research reuse. */
  readonly researchAssessment?: string | null;
  /** Fewest people a figure may stand for. */
  readonly minimumGroupSize?: number | null;
  readonly constraints?: readonly Constraint[];
  /** Uids of the pre-conditions it depends on, sorted. Absent: none. */
  readonly duties?: readonly string[];
}

export const DUTY_KINDS = ['PRECONDITION', 'OBLIGATION'] as const;
export const DUTY_PARTIES = ['ASSIGNER', 'ASSIGNEE'] as const;

/** What one party owes the other. Instants are RFC 3339, UTC. */
export interface DutyTerms {
  /** IRI, unique in the agreement. */
  readonly uid: string;
  /** Of the grants that name it, to be fulfilled before they open; or of the agreement, which closes when it is broken. */
  readonly kind: (typeof DUTY_KINDS)[number];
  /** One of `DUTY_ACTIONS`. */
  readonly action: string;
  readonly owedBy: (typeof DUTY_PARTIES)[number];
  /** First instant it is owed; null: from the beginning. Of obligations alone. */
  readonly owedFrom: string | null;
  /** Last instant at which fulfilling it is in time; null where none is set. */
  readonly deadline: string | null;
  /** What else an ODRL document says of it, as it was read: how it is done, about what, to whom, in words. */
  readonly details?: Pick<PolicyDuty, 'targets' | 'parties' | 'metadata'> & Pick<RuleAction, 'refinements'>;
}

export interface ProhibitionTerms {
  /** Coordinates it forbids; empty: all. */
  readonly coordinates: readonly string[];
  readonly constraints: readonly Constraint[];
  /** What makes up for an infringement; it permits nothing (ODRL IM 2.6.7). */
  readonly remedies?: readonly PolicyDuty[];
}

/**
 * Rules of an offered ODRL policy that bind the parties and decide nothing about reading a field: prohibitions of what the gateway
 * does not do (to distribute, to sell...), and the actions that they name. Kept and signed as they were read.
 */
export interface Clauses {
  readonly prohibitions: readonly PolicyProhibition[];
  /** Of agreements from before duties were recorded; they decide nothing. */
  readonly obligations: readonly PolicyDuty[];
  readonly actions: readonly DeclaredAction[];
}

/** Who decides about purposes and means (GDPR art. 4(7), 4(8), 26, 28), how long data stay, and where else they go. */
export interface Processing {
  readonly assignerRole: 'CONTROLLER' | 'JOINT_CONTROLLER' | 'PROCESSOR';
  readonly assigneeRole: 'CONTROLLER' | 'JOINT_CONTROLLER' | 'PROCESSOR';
  /** Days after which the assignee erases what it read. */
  readonly retentionDays: number;
  /** Transfers to third countries (GDPR chapter V); empty: none. */
  readonly transfers: readonly Transfer[];
}

export interface Transfer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GDPR art. 45, 46(2)(c), 47, 49. */
  readonly safeguard: 'ADEQUACY_DECISION' | 'STANDARD_CONTRACTUAL_CLAUSES' | 'BINDING_CORPORATE_RULES' | 'DEROGATION';
  readonly ground: string;
}

/** What two organisations negotiate. Instants are RFC 3339, UTC. */
export interface AgreementTerms {
  readonly instrument: Instrument;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly purposes: readonly string[];
  /** IRI of the data set or service; null where the fields say it all. */
  readonly target: string | null;
  readonly grants: readonly GrantTerms[];
  readonly prohibitions: readonly ProhibitionTerms[];
  readonly processing: Processing | null;
  /** Uid of the agreement that ends when this one becomes active. */
  readonly supersedes: string | null;
  /** Uid of the agreement in the other direction. */
  readonly reciprocal: string | null;
  /** An ODRL policy beside the terms, JSON-LD as text; terms agreed now are read from it and keep none. */
  readonly odrl: string | null;
  /** Sorted by uid. Absent: none. */
  readonly duties?: readonly DutyTerms[];
  /** Absent: none. */
  readonly clauses?: Clauses;
}

/** What is frozen and signed: the terms, between whom, under which uid. */
export interface AgreementContent extends AgreementTerms {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
}

/** Content as it is stored and hashed. */
export interface Frozen {
  /** RFC 8785 canonical JSON. */
  readonly content: string;
  /** SHA-256 of its UTF-8, 64 hexadecimal digits. */
  readonly digest: string;
}

export const digestOf = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** @see RFC 8785 */
export function freeze(content: object): Frozen {
  const text = canonicalize(content)!;
  return { content: text, digest: digestOf(text) };
}

/** A constraint nobody can judge: it does not hold in a permission and applies in a prohibition. */
const UNREADABLE: readonly Constraint[] = [{ leftOperand: 'unreadable', operator: 'unreadable', rightOperand: null }];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const constraintsOf = (given: unknown): readonly Constraint[] => {
  if (given === null || given === undefined) return [];
  return Array.isArray(given) && given.every(isMap) ? (given as unknown as Constraint[]) : UNREADABLE;
};
/** A size that cannot be read is one no group reaches. */
const groupSizeOf = (given: unknown): number | null =>
  given === null || given === undefined ? null : Number.isInteger(given) ? (given as number) : Infinity;
const maps = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isMap) : []);
const instant = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN);

/** What a content says; its status, how its duties stand, its counter and the keys of its pseudonyms are kept beside it. */
export type AgreementRules = Omit<Agreement, 'status' | 'dutyStates' | 'disclosures' | 'pseudonyms'>;

/**
 * The agreement that a content says, as decisions take it.
 *
 * @returns null where the content cannot be read; what it leaves unreadable permits nothing and forbids everything
 */
export function agreementOf(content: string): AgreementRules | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return null;
  }
  if (!isMap(parsed)) return null;
  const { uid, assigner, assignee, validFrom, validUntil, purposes, instrument, grants, prohibitions, duties } = parsed;
  if (typeof uid !== 'string' || typeof assigner !== 'string' || typeof assignee !== 'string') return null;
  return {
    uid,
    assigner,
    assignee,
    validFrom: instant(validFrom),
    validUntil: instant(validUntil),
    purposes: isTexts(purposes) ? purposes : [],
    // Only an agreement on the protection of personal data opens any: a licence on other data does not.
    grants: (instrument === 'DATA_PROTECTION_AGREEMENT' ? maps(grants) : []).map((grant) => ({
      ...NOTHING_RECORDED,
      ...(grant as unknown as Omit<FieldGrant, keyof typeof NOTHING_RECORDED>),
      uid: ruleUid(uid, grant),
      constraints: constraintsOf(grant['constraints']),
      minimumGroupSize: groupSizeOf(grant['minimumGroupSize']),
      ...(grant['duties'] !== undefined && { duties: isTexts(grant['duties']) ? grant['duties'] : null }),
    })),
    prohibitions: prohibitionsOf(uid, prohibitions),
    ...(duties !== undefined && duties !== null && { duties: dutiesOf(duties) }),
  };
}

/** What a grant may leave out. */
const NOTHING_RECORDED = { ground: null, overridesObjectionOn: null } as const;

/** Name of a rule in the log. */
const ruleUid = (agreement: string, { coordinate, legalBasis }: Record<string, unknown>): string =>
  `${agreement}:${String(coordinate)}:${String(legalBasis)}`;

function prohibitionsOf(uid: string, given: unknown): Prohibition[] {
  if (given === undefined || given === null) return [];
  // A list of prohibitions that cannot be read forbids everything; so does one whose fields cannot be read.
  const listed: readonly unknown[] = Array.isArray(given) ? given : [{}];
  return listed.map((item, i) => {
    const { coordinates, constraints } = isMap(item) ? item : {};
    return {
      uid: `${uid}:prohibition:${i}`,
      coordinates: isTexts(coordinates) ? coordinates : [],
      constraints: constraintsOf(constraints),
    };
  });
}

/** Duties that cannot be read are one that nobody can fulfil. */
const dutiesOf = (given: unknown): Duty[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : [null]).map((item) => {
    const { uid, kind, action, owedBy, deadline } = isMap(item) ? item : {};
    return {
      ...{ uid: String(uid), kind: String(kind), action: String(action), owedBy: String(owedBy) },
      deadline: deadline === undefined || deadline === null ? null : instant(deadline),
    };
  });
