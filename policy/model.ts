import type { Principal } from '../runtime/principal.js';
import type { Reason } from './reasons.js';

export type { Consent, ConsentStatus, Objection, Restriction, SubjectEvidence } from './model-people.js';

/** Groups of governed fields as people understand them; the words of `access__Category` in access.graphql. */
export const CATEGORIES = [
  'IDENTIFIER',
  'IDENTITY',
  'CONTACT',
  'DEMOGRAPHIC',
  'ENROLMENT',
  'SKILL_PROFILE',
  'LEARNING_TRACE',
  'CREDENTIAL',
  'HEALTH',
  'OFFENCE',
] as const;
export type DataCategory = (typeof CATEGORIES)[number];

/** Ways a value may leave, from the most open to the least. Several permissions of one field: the most open that holds. */
export const OPENINGS = ['PERMIT', 'GENERALISE', 'PSEUDONYMISE', 'REDACT'] as const;
export type Opening = (typeof OPENINGS)[number];
/** How a value may count: in a figure about a group, whichever way it may leave itself. */
export const COUNTINGS = [...OPENINGS, 'AGGREGATE_ONLY'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** One question to the decision: may this caller read this field of this person's record? */
export interface AccessRequest {
  readonly principal: Principal;
  /** Schema coordinate, e.g. `Learner.givenName`. */
  readonly coordinate: string;
  readonly category: DataCategory;
  readonly childPrivate: boolean;
  /** Ways the schema lets the field leave, or count. A grant that asks for another opens nothing. */
  readonly openings: readonly Counting[];
  /**
   * The agreement whose pseudonym the row is shown under: then no other agreement opens anything of it, or the two
   * could be joined. Null: the recipient's handle, under which no agreement that asks for pseudonyms opens anything.
   */
  readonly under: string | null;
  /** DID of the organisation that holds the record. */
  readonly holder: string;
  /** The person the record is about; null when nobody answers to the handle asked for. */
  readonly subject: string | null;
}

/** ODRL Information Model 2.2, section 2.5, as JSON-LD writes it: a comparison, or constraints put together. */
export type Constraint =
  | { readonly leftOperand: string; readonly operator: string; readonly rightOperand: unknown }
  | { readonly and: readonly Constraint[] }
  | { readonly or: readonly Constraint[] }
  | { readonly xone: readonly Constraint[] };

/** What an agreement opens: one coordinate, on one legal basis. */
export interface FieldGrant {
  readonly uid: string;
  readonly coordinate: string;
  readonly effect: string;
  /** GDPR art. 6(1) as DPV's term, e.g. `eu-gdpr:A6-1-a`. */
  readonly legalBasis: string;
  /** Legal text, contract or recorded assessment the basis rests on; not needed for consent. */
  readonly ground: string | null;
  /** Grounds on which an objection is overridden (GDPR art. 21(1)); null where none is recorded. */
  readonly overridesObjectionOn: string | null;
  /**
   * What else a special category rests on: a term of GDPR art. 9(2), e.g. `eu-gdpr:A9-2-g`; for offences (art. 10) the
   * legal text. Absent: nothing recorded.
   */
  readonly specialGround?: string | null;
  /** Recorded assessment of the safeguards of GDPR art. 89(1), for research reuse. Absent: nothing recorded. */
  readonly researchAssessment?: string | null;
  readonly constraints: readonly Constraint[];
  /** People a figure about this field must stand for at least; null where the agreement leaves it to the parameter. */
  readonly minimumGroupSize: number | null;
  /** Uids of the pre-conditions it depends on; null where they cannot be read. Absent: none. */
  readonly duties?: readonly string[] | null;
}

/** What a party owes by an agreement (ODRL Information Model 2.2, 2.6.3). Texts as stored: what is not known keeps closed. */
export interface Duty {
  readonly uid: string;
  /** PRECONDITION of the grants that name it, or OBLIGATION of the agreement. */
  readonly kind: string;
  /** Compact, e.g. `odrl:inform`. */
  readonly action: string;
  /** ASSIGNER or ASSIGNEE. */
  readonly owedBy: string;
  /** Last instant at which fulfilling it is in time; null where none is set. */
  readonly deadline: number | null;
}

/** By uid; a duty that is not here is neither fulfilled nor violated, as far as anybody recorded. */
export type DutyStates = ReadonlyMap<string, 'FULFILLED' | 'VIOLATED'>;

export interface Prohibition {
  readonly uid: string;
  /** Coordinates it forbids; empty: all. */
  readonly coordinates: readonly string[];
  readonly constraints: readonly Constraint[];
}

export type AgreementStatus = 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'TERMINATED' | 'REVOKED';

/** Instants are milliseconds since the epoch, UTC, here and below. */
export interface Agreement {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly status: AgreementStatus;
  readonly validFrom: number;
  readonly validUntil: number;
  /** DPV purposes in compact form; narrower ones are covered too. */
  readonly purposes: readonly string[];
  readonly grants: readonly FieldGrant[];
  readonly prohibitions: readonly Prohibition[];
  /** Absent: none. */
  readonly duties?: readonly Duty[];
  /** Null where they cannot be read. Absent: nothing was recorded. */
  readonly dutyStates?: DutyStates | null;
  /** Operations in which something was disclosed under it; null where that cannot be read. Absent: not counted. */
  readonly disclosures?: number | null;
  /** Null where there is none, or none that can be read: then nothing leaves as a pseudonym. */
  readonly pseudonyms: Pseudonyms | null;
}

/** What pseudonyms of one agreement are made with, until the next rotation. */
export interface Pseudonyms {
  readonly epoch: number;
  /** Secret, 32 bytes; it never leaves the process. */
  readonly key: Uint8Array;
}

/** What makes an organisation one that takes part: accepted terms, a valid credential. */
export interface Standing {
  readonly did: string;
  readonly termsAccepted: boolean;
  readonly credentialStatus: string;
  readonly credentialValidUntil: number;
  /** Null where nobody recorded it; unknown counts as an authority. */
  readonly publicAuthority: boolean | null;
  /** Country of its seat, ISO 3166-1 alpha-2, as the data space registered it. Whatever else it is, and absent: unknown. */
  readonly country?: unknown;
}

/** Staff of the holder or of its processor (GDPR art. 28, 29): a role with a scope and a term. */
export interface Mandate {
  readonly id: string;
  readonly holder: string;
  /** DID of the processor whose staff it is; null or absent: the holder's own staff. */
  readonly processor?: string | null;
  readonly role: string;
  /** Whether it covers some of the holder's people only: those of whom the evidence about people names it. Absent: all. */
  readonly scoped?: boolean;
  /** Categories it opens. */
  readonly categories: readonly DataCategory[];
  readonly validFrom: number;
  readonly validUntil: number;
}

export interface Guardianship {
  readonly id: string;
  readonly ward: string;
  readonly categories: readonly DataCategory[];
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Everything about organisations and roles that decisions of one operation rest on; read once per operation. */
export interface PartyEvidence {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly agreements: readonly Agreement[];
  readonly mandates: readonly Mandate[];
  readonly guardianships: readonly Guardianship[];
}

export const NOTHING_KNOWN: PartyEvidence = {
  standings: new Map(),
  agreements: [],
  mandates: [],
  guardianships: [],
};

export type Decision =
  | {
      /** AGGREGATE_ONLY where it was asked whether the person counts, never for a value. */
      readonly effect: Counting;
      /** Which step of design.md part 4 opened it. */
      readonly through: 'OWN' | 'GUARDIANSHIP' | 'MANDATE' | 'AGREEMENT';
      readonly agreement: string | null;
      readonly rule: string | null;
      readonly consent: string | null;
      readonly legalBasis: string | null;
    }
  | {
      readonly effect: 'DENY';
      /** What the caller is told; `precise`: what the person and the holder's privacy officer are. */
      readonly reason: Reason;
      readonly precise: Reason;
      /** With DUTY_UNFULFILLED: uids of the duties that keep the field closed. */
      readonly duties?: readonly string[];
    };
