import type { GraphQLResolveInfo } from 'graphql';
import type { AgreementView } from '../agreements/view.js';
import type { NegotiationView } from '../negotiations/view.js';
import type { Missing } from '../negotiations/request-access.js';
import type { ConsentShape } from '../consents/shapes.js';
import type { PlatformTermsShape } from '../agreements/platform-terms.js';
import type { PrivacyNoticeShape } from '../consents/resolvers-notices.js';
import type { WardShape } from '../consents/resolvers-wards.js';
import type { DisclosureRow } from '../disclosures.js';
import type { OfflineProof } from '../../../policy/log/proof.js';
import type { ContractsContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a decision says about one field. */
export type AccessEffect =
  /** Opens figures about groups of at least the smallest size, and no record of a person. */
  | 'AGGREGATE_ONLY'
  /** The field is null, with a reason. */
  | 'DENY'
  /** A coarser value is disclosed, as the schema declares it: a month, a region, a band. */
  | 'GENERALISE'
  /** The value is disclosed, and the disclosure is on the log. */
  | 'PERMIT'
  /** A pseudonym of the agreement and its epoch is disclosed in place of the value. */
  | 'PSEUDONYMISE'
  /** That there is a text is disclosed, not the text; anything else is null. */
  | 'REDACT';

/** What is missing, and what was done about it. */
export type AccessRequestOutcome = {
  readonly __typename?: 'AccessRequestOutcome';
  /** Fields that are refused whoever the person is, with the reason; empty where nothing is missing. */
  readonly missing: Maybe<ReadonlyArray<MissingAccess>>;
  /** The negotiation that asks for it, begun now or open already; null for a dry run, and where an agreement would not help. */
  readonly negotiation: Maybe<Negotiation>;
  /** What is asked for; null where an agreement would not help. */
  readonly terms: Maybe<AgreementTerms>;
};

/** An agreement between the holder of data (assigner) and an organisation that uses them (assignee), in ODRL's words. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** DID of the organisation that may use them. */
  readonly assignee: Maybe<Scalars['ID']['output']>;
  /** DID of the organisation that holds the data. */
  readonly assigner: Maybe<Scalars['ID']['output']>;
  /** Exactly what is signed: RFC 8785 canonical JSON. */
  readonly content: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the UTF-8 of `content`, 64 hexadecimal digits: what each party signs. */
  readonly digest: Maybe<Scalars['String']['output']>;
  /** What its parties owe each other, and how it stands; null where what is stored is not readable any more. */
  readonly duties: Maybe<ReadonlyArray<AgreementDuty>>;
  /** When it ends or ended before its term, RFC 3339; null where nothing ended it. */
  readonly endsAt: Maybe<Scalars['String']['output']>;
  /** What was done to it, the oldest first. */
  readonly events: Maybe<ReadonlyArray<AgreementEvent>>;
  /** Id of the negotiation it came from; null for one that was recorded without. */
  readonly negotiation: Maybe<Scalars['ID']['output']>;
  /** The same as ODRL 2.2, JSON-LD with our profile: offered again, it gives the same terms. Null where it cannot be written. */
  readonly odrl: Maybe<Scalars['String']['output']>;
  /** Whether content, digest and the signatures of both parties belong together now. Where not, it opens nothing. */
  readonly proven: Maybe<Scalars['Boolean']['output']>;
  /** Uid of the agreement in the other direction, whichever of the two names the other. */
  readonly reciprocal: Maybe<Scalars['ID']['output']>;
  /** One for each party that signed; active only with both. */
  readonly signatures: Maybe<ReadonlyArray<AgreementSignature>>;
  /** As it is at this moment: its end, and a successor's beginning, are judged when it is read. */
  readonly status: Maybe<AgreementStatus>;
  /** Uid of the agreement that takes its place; null where none does. */
  readonly supersededBy: Maybe<Scalars['ID']['output']>;
  /** DIDs of the parties that suspended it; empty unless it is SUSPENDED. */
  readonly suspendedBy: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What the parties agreed, as it was frozen; null where what is stored is not readable any more. */
  readonly terms: Maybe<AgreementTerms>;
  /** IRI of the agreement (odrl:uid). */
  readonly uid: Scalars['ID']['output'];
};


/** An agreement between the holder of data (assigner) and an organisation that uses them (assignee), in ODRL's words. */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a party can do to an agreement that was concluded. */
export type AgreementAct =
  /** A party that suspended it: active again once no party's suspension is left. */
  | 'RESUME'
  /** The assigner: it takes the permission back, for good. */
  | 'REVOKE'
  /** Either party: it opens nothing until each party that suspended it resumes it. */
  | 'SUSPEND'
  /** Either party: it ends, for good. */
  | 'TERMINATE';

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** Agreements of the page. */
  readonly edges: Maybe<ReadonlyArray<AgreementEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ContractPageInfo>;
};

/** How a duty of an agreement stands. */
export type AgreementDuty = {
  readonly __typename?: 'AgreementDuty';
  /** Whether it keeps fields closed now. */
  readonly closes: Maybe<Scalars['Boolean']['output']>;
  /** What was agreed. */
  readonly duty: Maybe<Duty>;
  /** What was recorded of it, the oldest first. Nothing is ever taken away. */
  readonly events: Maybe<ReadonlyArray<DutyEvent>>;
  /** As it is at this moment: its deadline is judged when it is read. */
  readonly state: Maybe<DutyState>;
};

/** One agreement of a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The agreement. */
  readonly node: Maybe<Agreement>;
};

/** Something a party did to an agreement. */
export type AgreementEvent = {
  readonly __typename?: 'AgreementEvent';
  /** What. */
  readonly act: Maybe<AgreementAct>;
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** DID of the party. */
  readonly by: Maybe<Scalars['ID']['output']>;
  /** Why, as the party wrote it. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** One of the two sides of an agreement. */
export type AgreementParty =
  /** Who may use them. */
  | 'ASSIGNEE'
  /** Who holds the data. */
  | 'ASSIGNER';

/** A signature of a party over the digest. */
export type AgreementSignature = {
  readonly __typename?: 'AgreementSignature';
  /** Compact JWS (RFC 7515); its payload is the digest, its header names the key. */
  readonly jws: Maybe<Scalars['String']['output']>;
  /** RFC 7638 thumbprint of the key. */
  readonly kid: Maybe<Scalars['String']['output']>;
  /** DID of the party. */
  readonly party: Maybe<Scalars['ID']['output']>;
  /** When it was given, RFC 3339. */
  readonly signedAt: Maybe<Scalars['String']['output']>;
};

/** Where an agreement stands. Only ACTIVE opens anything. */
export type AgreementStatus =
  /** In force within its term. */
  | 'ACTIVE'
  /** Its term is over. */
  | 'EXPIRED'
  /** Agreed, not yet signed by both parties. */
  | 'PENDING'
  /** Ended by the assigner. */
  | 'REVOKED'
  /** Paused by a party. */
  | 'SUSPENDED'
  /** Ended by a party, or by an agreement in its place. */
  | 'TERMINATED';

/** What two organisations negotiate and agree. */
export type AgreementTerms = {
  readonly __typename?: 'AgreementTerms';
  /** What the parties owe each other; empty: nothing is recorded of any. */
  readonly duties: Maybe<ReadonlyArray<Duty>>;
  /** Fields it opens; what it does not name is closed, fields added to the schema later too. */
  readonly grants: Maybe<ReadonlyArray<FieldGrant>>;
  /** Kind of contract. */
  readonly instrument: Maybe<Instrument>;
  /** The same as an ODRL policy, JSON-LD as text; null where nobody wrote one. */
  readonly odrl: Maybe<Scalars['String']['output']>;
  /** Who is controller or processor, retention, transfers; null where no personal data is in it. */
  readonly processing: Maybe<Processing>;
  /** What it forbids; a prohibition wins over every grant of every agreement between the two. */
  readonly prohibitions: Maybe<ReadonlyArray<Prohibition>>;
  /** DPV purposes it covers, narrower ones included. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Uid of the agreement in the other direction. */
  readonly reciprocal: Maybe<Scalars['ID']['output']>;
  /** Uid of the agreement that ends when this one becomes active. */
  readonly supersedes: Maybe<Scalars['ID']['output']>;
  /** IRI of the data set or service; null where the fields say it all. */
  readonly target: Maybe<Scalars['String']['output']>;
  /** First instant it holds, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** What is negotiated. What is left out is not in the agreement. */
export type AgreementTermsInput = {
  /** What the parties are to owe each other. */
  readonly duties?: ReadonlyArray<DutyInput>;
  /** Fields it opens. */
  readonly grants?: ReadonlyArray<FieldGrantInput>;
  /** Kind of contract; needed, here or in `odrl`. */
  readonly instrument?: InputMaybe<Instrument>;
  /**
   * An ODRL 2.2 policy of the profile `urn:passerelle:odrl:profile`, JSON-LD or Turtle, 100,000 characters at most: its rules are
   * terms like the fields here, beside which it stands. What is not understood whole is refused with every reason.
   */
  readonly odrl?: InputMaybe<Scalars['String']['input']>;
  /** Needed for a data protection agreement. */
  readonly processing?: InputMaybe<ProcessingInput>;
  /** What it forbids. */
  readonly prohibitions?: ReadonlyArray<ProhibitionInput>;
  /** DPV purposes, e.g. `dpv:ServiceProvision`; not the root of the vocabulary. */
  readonly purposes?: ReadonlyArray<Scalars['String']['input']>;
  /** Uid of an agreement between the same two in the other direction. */
  readonly reciprocal?: InputMaybe<Scalars['ID']['input']>;
  /** Uid of an agreement between the same two, in the same direction, that ends when this one becomes active. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** IRI of the data set or service. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** First instant it holds, RFC 3339 with a time zone; needed, here or in `odrl`. */
  readonly validFrom?: InputMaybe<Scalars['String']['input']>;
  /** First instant it does not hold any more, RFC 3339 with a time zone; needed, here or in `odrl`. */
  readonly validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** One thing that happened to a consent. */
export type ConsentEvent = {
  readonly __typename?: 'ConsentEvent';
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** In which capacity: SUBJECT, GUARDIAN, RECIPIENT or CONTROLLER. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** IRI of the event. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly move: Maybe<ConsentMove>;
  /** DID of the organisation that did it; null for a person. */
  readonly organisation: Maybe<Scalars['ID']['output']>;
  /** Why, where somebody other than the person ended it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Signed receipt: a JWS in compact form. `npm run receipt -- verify` checks it offline. For the person, and for her guardian where it names no category beyond the guardianship. */
  readonly receipt: Maybe<Scalars['String']['output']>;
  /** Where the consent stood afterwards. */
  readonly status: Maybe<ConsentStatus>;
};

/** What can be done to a consent. */
export type ConsentMove =
  /** A guardian says yes. */
  | 'APPROVE'
  /** The person puts the answer off. */
  | 'DEFER'
  /** The person says yes. */
  | 'GIVE'
  /** It was found not to have been valid. */
  | 'INVALIDATE'
  /** A guardian says no. */
  | 'OPPOSE'
  /** The person says no. */
  | 'REFUSE'
  /** The person says yes again. */
  | 'RENEW'
  /** An organisation asks. */
  | 'REQUEST'
  /** The processing it was for has ended. */
  | 'TERMINATE'
  /** The person or a guardian takes it back. */
  | 'WITHDRAW';

/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecord = {
  readonly __typename?: 'ConsentRecord';
  /** Approvals that are there. */
  readonly approvals: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Approvals its rule asks for: SUBJECT, GUARDIAN, ALL_GUARDIANS, UNOPPOSED. */
  readonly approvalsRequired: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Categories that were asked for, of which `categories` may be fewer; null where nobody asked. A guardian sees those of the guardianship. */
  readonly askedCategories: Maybe<ReadonlyArray<DataCategory>>;
  /** Purposes that were asked for, of which `purposes` may be fewer; null where nobody asked. */
  readonly askedPurposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Categories of data it opens. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** What happened to it, in order; nothing is ever taken out. */
  readonly events: Maybe<ReadonlyArray<ConsentEvent>>;
  /** When it was given or last renewed, RFC 3339. */
  readonly givenAt: Maybe<Scalars['String']['output']>;
  /** The guardianship a guardian reads the record under; null for anybody else. */
  readonly guardianship: Maybe<Scalars['ID']['output']>;
  /** IRI of the record. */
  readonly id: Scalars['ID']['output'];
  /** IRI of the privacy notice it rests on; a consent without one opens nothing. */
  readonly notice: Maybe<Scalars['ID']['output']>;
  /** Digest of that version, as `PrivacyNotice.digest`; null for a record from before there were any. */
  readonly noticeDigest: Maybe<Scalars['String']['output']>;
  /** Language the notice was read in. */
  readonly noticeLanguage: Maybe<Scalars['String']['output']>;
  /** Version of that notice. */
  readonly noticeVersion: Maybe<Scalars['String']['output']>;
  /** DPV purposes it names; exactly these, not narrower ones. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DID of the organisation that may read; the first where there are several. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** DIDs of the organisations that may read. */
  readonly recipients: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** When it was asked for, RFC 3339; null where nobody asked. */
  readonly requestedAt: Maybe<Scalars['String']['output']>;
  /** As it is at this moment: expiry and missing approvals are judged when it is read. */
  readonly status: Maybe<ConsentStatus>;
  /** Handle of the person, made for her records and receipts alone; null for anybody else. */
  readonly subject: Maybe<Scalars['ID']['output']>;
  /** A sentence for the person about where the consent stands and what she can do; null where nothing needs saying. */
  readonly told: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339; null while it was never given. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, RFC 3339; null while it is not. */
  readonly withdrawnAt: Maybe<Scalars['String']['output']>;
};


/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecordEventsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecordToldArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** What an organisation asked a person for, as the organisation sees it. */
export type ConsentRequest = {
  readonly __typename?: 'ConsentRequest';
  /** Categories that were asked for. */
  readonly askedCategories: Maybe<ReadonlyArray<DataCategory>>;
  /** Purposes that were asked for. */
  readonly askedPurposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was first asked for, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Categories the person consented to; null while not usable. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** IRI of the request. */
  readonly id: Scalars['ID']['output'];
  /** Handle it was asked by. */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** IRI of the privacy notice. */
  readonly notice: Maybe<Scalars['ID']['output']>;
  /** Version of that notice. */
  readonly noticeVersion: Maybe<Scalars['String']['output']>;
  /** Purposes the person consented to; null while not usable. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the person answered yes, to this request, and the answer can be used now. False says nothing about why. */
  readonly usable: Maybe<Scalars['Boolean']['output']>;
  /** First instant it does not hold any more, RFC 3339; null while not usable. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** States of a consent, in DPV's words. Only GIVEN and RENEWED open anything. */
export type ConsentStatus =
  /** The person has put the answer off. */
  | 'DEFERRED'
  /** Its term is over. */
  | 'EXPIRED'
  /** In force. */
  | 'GIVEN'
  /** Found not to have been valid. */
  | 'INVALIDATED'
  /** An approval it needs has not been given. */
  | 'PARTIALLY_APPROVED'
  /** The person, or a guardian, said no. */
  | 'REFUSED'
  /** Given again; in force. */
  | 'RENEWED'
  /** Asked for, not answered. */
  | 'REQUESTED'
  /** The processing it was for has ended. */
  | 'TERMINATED'
  /** The person, or a guardian, took it back. */
  | 'WITHDRAWN';

/** A condition (odrl:Constraint). */
export type Constraint = {
  readonly __typename?: 'Constraint';
  /** What is put together; null in a comparison. */
  readonly constraints: Maybe<ReadonlyArray<Constraint>>;
  /** E.g. `purpose`, `dateTime`, `recipient`, `spatial`, `count`; null where constraints are put together. */
  readonly leftOperand: Maybe<Scalars['String']['output']>;
  /** E.g. `eq`, `isA`, `lteq`; `and`, `or`, `xone` where constraints are put together. */
  readonly operator: Maybe<Scalars['String']['output']>;
  /** What it is compared with, each value without its type or language; null where constraints are put together. */
  readonly rightOperand: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A condition (odrl:Constraint). */
export type ConstraintInput = {
  /** `purpose`, `dateTime`, `recipient`, `spatial` (country of the recipient's seat) or `count` (operations under the agreement, this one included). */
  readonly leftOperand: Scalars['String']['input'];
  /** E.g. `eq`, `isA`, `lteq`; with `spatial` `isPartOf` for the EU and the EEA. */
  readonly operator: Scalars['String']['input'];
  /** What it is compared with, e.g. `dpv:ServiceProvision`, `FR`, `3`. */
  readonly rightOperand: ReadonlyArray<Scalars['String']['input']>;
};

/** Where a page of agreements or negotiations ends. */
export type ContractPageInfo = {
  readonly __typename?: 'ContractPageInfo';
  /** Cursor of the last one of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/** Categories a consent can name; the same words as in the annotations of the schema. */
export type DataCategory =
  /** Ways to reach the person. */
  | 'CONTACT'
  /** Diplomas and certificates. */
  | 'CREDENTIAL'
  /** Age band, territory and the like. */
  | 'DEMOGRAPHIC'
  /** Enrolment: programme, level, student number. */
  | 'ENROLMENT'
  /** Health and disability: a special category (GDPR art. 9). */
  | 'HEALTH'
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning. */
  | 'LEARNING_TRACE'
  /** Offences (GDPR art. 10). */
  | 'OFFENCE'
  /** Skills the person claims or that others attest. */
  | 'SKILL_PROFILE';

/** Disclosures of one page. */
export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  /** Records of the page. */
  readonly edges: Maybe<ReadonlyArray<DisclosureEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<DisclosurePageInfo>;
};

/** One disclosure of a page. */
export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The disclosure, or the refusal. */
  readonly node: Maybe<DisclosureRecord>;
};

/** Where a page ends. */
export type DisclosurePageInfo = {
  readonly __typename?: 'DisclosurePageInfo';
  /** Cursor of the last record of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/**
 * Shows, without asking anybody, that a record is on the log (RFC 9162, 2.1.3). It names nobody: other people on the record are
 * pseudonyms that nobody here can open. Checked by `npm run log -- verify-proof`.
 */
export type DisclosureProof = {
  readonly __typename?: 'DisclosureProof';
  /** The signed checkpoint, a JWS in compact form; its keys are at `/.well-known/passerelle-evidence-keys.json`. */
  readonly checkpoint: Maybe<Scalars['String']['output']>;
  /** Audit path from the leaf to the root: SHA-256, hexadecimal. */
  readonly hashes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Place of the record in its writer's tree, from 0. */
  readonly leafIndex: Maybe<Scalars['Int']['output']>;
  /** Opens this pseudonym, in the records of this operation and no others: with it, whoever gets the proof can check that it is about her. */
  readonly opening: Maybe<Scalars['String']['output']>;
  /** What stands for the person on this record, in base64url. */
  readonly pseudonym: Maybe<Scalars['String']['output']>;
  /** The record as it stands on the log, in RFC 8785 canonical JSON: the leaf of the tree. */
  readonly record: Maybe<Scalars['String']['output']>;
  /** Records of the tree that the checkpoint names. */
  readonly treeSize: Maybe<Scalars['Int']['output']>;
};

/** One line of the log, as the person it is about sees it. */
export type DisclosureRecord = {
  readonly __typename?: 'DisclosureRecord';
  /** What was done: READ; EXPLAIN where the caller was only told what the decision would be; REIDENTIFY where a pseudonym was traced back. */
  readonly act: Maybe<Scalars['String']['output']>;
  /** Agreement that opened it; null for a refusal, and where none was needed. */
  readonly agreement: Maybe<Scalars['ID']['output']>;
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Consent that opened it; null where the legal basis was another. */
  readonly consent: Maybe<Scalars['ID']['output']>;
  /** Schema coordinates disclosed, or refused. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it was disclosed or refused. */
  readonly effect: Maybe<AccessEffect>;
  /** Why a pseudonym was traced back, in the words of `ReidentificationGround`; null otherwise. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** Guardianship that opened it, where a guardian read; null otherwise. On the log itself a commitment stands for it. */
  readonly guardianship: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of the record in the log's chain, hexadecimal. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that holds what was asked for. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** That it is on the log, for whoever has the public keys and nothing else; null until a checkpoint covers it, a minute by default. */
  readonly proof: Maybe<DisclosureProof>;
  /** DPV purpose of the request; null when none was named. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** The precise reason of a refusal; null for a disclosure. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that asked; null when it was the person herself or a guardian. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** What opened it: OWN, GUARDIANSHIP, MANDATE or AGREEMENT; null for a refusal. */
  readonly through: Maybe<Scalars['String']['output']>;
};

/** What a party owes the other (odrl:Duty), as it was agreed. */
export type Duty = {
  readonly __typename?: 'Duty';
  /** What is owed, e.g. `odrl:inform`. */
  readonly action: Maybe<Scalars['String']['output']>;
  /** Last instant at which it is done in time, RFC 3339; null where none is set. */
  readonly deadline: Maybe<Scalars['String']['output']>;
  /** What it is about, in words; empty where nobody wrote any. */
  readonly descriptions: Maybe<ReadonlyArray<DutyDescription>>;
  /** Condition of grants, or obligation of the agreement. */
  readonly kind: Maybe<DutyKind>;
  /** Which party owes it, to the other. */
  readonly owedBy: Maybe<AgreementParty>;
  /** First instant it is owed, RFC 3339; null: from the beginning. */
  readonly owedFrom: Maybe<Scalars['String']['output']>;
  /** IRI of the duty, unique in its agreement. */
  readonly uid: Maybe<Scalars['ID']['output']>;
};

/** Words about a duty. */
export type DutyDescription = {
  readonly __typename?: 'DutyDescription';
  /** E.g. `fr` or `en`; null where nobody said. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The words. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Words about a duty. */
export type DutyDescriptionInput = {
  /** E.g. `fr` or `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** 2,000 characters at most. */
  readonly text: Scalars['String']['input'];
};

/** What a party recorded of a duty. */
export type DutyEvent = {
  readonly __typename?: 'DutyEvent';
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** DID of the party. */
  readonly by: Maybe<Scalars['ID']['output']>;
  /** What shows it, as the party wrote it. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly record: Maybe<DutyRecord>;
};

/** Something that a party is to owe the other. */
export type DutyInput = {
  /** One of `odrl:anonymize`, `odrl:attribute`, `odrl:compensate`, `odrl:delete`, `odrl:inform`, `odrl:nextPolicy`, `odrl:reviewPolicy`. */
  readonly action: Scalars['String']['input'];
  /** Last instant at which it is done in time, RFC 3339 with a time zone. */
  readonly deadline?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in words. */
  readonly descriptions?: ReadonlyArray<DutyDescriptionInput>;
  /** Condition of the grants that name it, or obligation of the agreement. */
  readonly kind: DutyKind;
  /** Which party owes it, to the other. */
  readonly owedBy?: AgreementParty;
  /** First instant it is owed, RFC 3339 with a time zone; of an OBLIGATION alone. Default: from the beginning. */
  readonly owedFrom?: InputMaybe<Scalars['String']['input']>;
  /** IRI, unique in the agreement, e.g. `urn:example:duty:inform`. */
  readonly uid: Scalars['ID']['input'];
};

/** What a duty does to the fields of its agreement. */
export type DutyKind =
  /** All grants of the agreement close while it is VIOLATED or OVERDUE (odrl:obligation). */
  | 'OBLIGATION'
  /** It must be FULFILLED before the grants that name it open (odrl:duty of a permission). */
  | 'PRECONDITION';

/** What a party can record of a duty. */
export type DutyRecord =
  /** The party it is owed to: it is done. */
  | 'FULFILLED'
  /** The party that owes it: it did it. Counts once the other party records FULFILLED. */
  | 'REPORTED'
  /** The party it is owed to: it is broken. Taken back by FULFILLED. */
  | 'VIOLATED';

/** How a duty stands at this moment. */
export type DutyState =
  /** Acknowledged as done. */
  | 'FULFILLED'
  /** Not acknowledged as done, and its deadline is over. */
  | 'OVERDUE'
  /** Done, says the party that owes it; the other has not acknowledged it. */
  | 'REPORTED'
  /** Nothing is recorded. */
  | 'UNSET'
  /** Broken, says the party it is owed to. */
  | 'VIOLATED';

/** Which consent a privacy officer ends, and why. */
export type EndConsentInput = {
  /** Id of the consent record. */
  readonly id: Scalars['ID']['input'];
  /** Handle of the learner, as the holder knows it. */
  readonly learner: Scalars['ID']['input'];
  /** Why, for the person; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What an agreement says about one field of the schema, on one legal basis. */
export type FieldGrant = {
  readonly __typename?: 'FieldGrant';
  /** All of them must hold. */
  readonly constraints: Maybe<ReadonlyArray<Constraint>>;
  /** Schema coordinate, e.g. `Learner.skillProfile`. */
  readonly coordinate: Maybe<Scalars['String']['output']>;
  /** Uids of the duties that must be fulfilled before it opens anything. */
  readonly duties: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** In which form it is opened; DENY is a prohibition and wins. */
  readonly effect: Maybe<GrantEffect>;
  /** Legal text, contract or recorded assessment the basis rests on; null for consent. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** GDPR art. 6(1) as DPV's term, e.g. `eu-gdpr:A6-1-a` (consent). */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** Fewest people a figure may stand for; null where the field is not opened as a figure. */
  readonly minimumGroupSize: Maybe<Scalars['Int']['output']>;
  /** Recorded grounds on which an objection is overridden (GDPR art. 21(1)), never one to direct marketing; null where there are none. */
  readonly overridesObjectionOn: Maybe<Scalars['String']['output']>;
  /** Recorded assessment of the safeguards of GDPR art. 89(1); null where there is none. */
  readonly researchAssessment: Maybe<Scalars['String']['output']>;
  /** Recorded ground for special categories or offences (GDPR art. 9(2), 10); null where there is none. */
  readonly specialGround: Maybe<Scalars['String']['output']>;
};

/** Fields to open, on one legal basis. */
export type FieldGrantInput = {
  /** All of them must hold. */
  readonly constraints?: ReadonlyArray<ConstraintInput>;
  /** Schema coordinates of governed fields, e.g. `Learner.skillProfile`: each one by name. */
  readonly coordinates: ReadonlyArray<Scalars['String']['input']>;
  /** Uids of the PRECONDITIONs among the duties that must be fulfilled before it opens anything. */
  readonly duties?: ReadonlyArray<Scalars['ID']['input']>;
  /** In which form. */
  readonly effect?: GrantEffect;
  /** What the basis rests on; needed for every basis but consent. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** GDPR art. 6(1) as DPV's term, e.g. `eu-gdpr:A6-1-a`. */
  readonly legalBasis: Scalars['String']['input'];
  /** Fewest people a figure may stand for; needed for AGGREGATE_ONLY, and there alone. */
  readonly minimumGroupSize?: InputMaybe<Scalars['Int']['input']>;
  /** Recorded grounds on which an objection is overridden (GDPR art. 21(1)). */
  readonly overridesObjectionOn?: InputMaybe<Scalars['String']['input']>;
  /** Recorded assessment of the safeguards of GDPR art. 89(1); needed where the purpose is research and the basis is not consent. */
  readonly researchAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Ground for special categories (a term of GDPR art. 9(2), e.g. `eu-gdpr:A9-2-g`) and offences (art. 10, the legal text); needed for their fields. */
  readonly specialGround?: InputMaybe<Scalars['String']['input']>;
};

/** What a person consents to. */
export type GiveConsentInput = {
  /** Categories of data it opens; with `record`, those of what was asked for, or fewer. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days the consent holds, 1 to 1095. */
  readonly days?: Scalars['Int']['input'];
  /** Language the notice was read in: `fr` or `en`. */
  readonly language?: Scalars['String']['input'];
  /** IRI of the privacy notice; by default one in force that names all of it. */
  readonly notice?: InputMaybe<Scalars['ID']['input']>;
  /** DPV purposes the notice names, e.g. `dpv:ServiceProvision`; with `record`, those of what was asked for, or fewer. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** DID of the organisation that may read. */
  readonly recipient?: InputMaybe<Scalars['ID']['input']>;
  /** DIDs, where several may read. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of the record of what an organisation asked for. With it, `recipient` and `recipients` are left out. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
};

/** The form in which a field is opened. */
export type GrantEffect =
  /** Figures over a group alone. */
  | 'AGGREGATE_ONLY'
  /** Nothing: a prohibition. */
  | 'DENY'
  /** A coarser value. */
  | 'GENERALISE'
  /** The value. */
  | 'PERMIT'
  /** The value with a handle in the place of the person. */
  | 'PSEUDONYMISE'
  /** That there is a value, and not which. */
  | 'REDACT';

/** A mandate to be given. */
export type GrantMandateInput = {
  /** Categories of data it opens. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days it holds, 1 to 1095. */
  readonly days: Scalars['Int']['input'];
  /** DID of the processor whose staff it is (GDPR art. 28); left out for the holder's own. */
  readonly processor?: InputMaybe<Scalars['ID']['input']>;
  /** What the person does there; PRIVACY_OFFICER and ADMINISTRATOR can give and end mandates. */
  readonly role: MandateRole;
  /** Of which people; left out, of all the holder's. */
  readonly scope?: InputMaybe<MandateScopeInput>;
  /** Subject of the member of staff, as the issuer of access tokens names it. */
  readonly sub: Scalars['ID']['input'];
};

/** Kinds of contracts. */
export type Instrument =
  /** Between those who process personal data (GDPR art. 26, 28). The only one that opens fields about people. */
  | 'DATA_PROTECTION_AGREEMENT'
  /** Of a service and those who use it. */
  | 'SERVICE_TERMS'
  /** For data about nobody, under other rights. */
  | 'USAGE_LICENCE';

/** A signed statement about the whole log at one moment: how many records each writer had, and the root of the tree over them. */
export type LogCheckpoint = {
  readonly __typename?: 'LogCheckpoint';
  /** When it was made, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Place in the list of checkpoints, from 1. */
  readonly index: Maybe<Scalars['Int']['output']>;
  /** The statement, a JWS in compact form (EdDSA); its keys are at `/.well-known/passerelle-evidence-keys.json`. */
  readonly jws: Maybe<Scalars['String']['output']>;
};

/** A mandate of a member of staff (GDPR art. 28, 29, 32(4)). It comes from here alone, never from a token. */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** Categories of data it opens. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** IRI of the mandate. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds now. */
  readonly inForce: Maybe<Scalars['Boolean']['output']>;
  /** Handle of the one person, as the holder knows her, where it is of one; null once the holder erased what it kept about her. */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** DID of the processor whose staff it is; null for the holder's own. */
  readonly processor: Maybe<Scalars['ID']['output']>;
  /** Title of the programme, where it is of one. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** What the person does there. */
  readonly role: Maybe<MandateRole>;
  /** Of which people it is. */
  readonly scope: Maybe<MandateScope>;
  /** Subject of the member of staff. */
  readonly sub: Maybe<Scalars['ID']['output']>;
  /** First instant it holds, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339; the instant it was ended where it was. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** Roles of staff. */
export type MandateRole =
  /** Gives and ends the mandates of those who keep enrolments, teach and advise. */
  | 'ADMINISTRATOR'
  /** Advises learners. */
  | 'ADVISER'
  /** Watches over personal data (GDPR art. 37 to 39): sees why a decision was made, settles requests. */
  | 'PRIVACY_OFFICER'
  /** Keeps enrolments. */
  | 'REGISTRAR'
  /** Traces pseudonyms back, each time with a ground on the log. */
  | 'REIDENTIFICATION'
  /** Binds the organisation: registers its keys, accepts terms, concludes and ends agreements. Opens no data. */
  | 'SIGNATORY'
  /** Teaches. */
  | 'TEACHER';

/** Of which people a mandate is. */
export type MandateScope =
  /** Of one person. */
  | 'CASE'
  /** Of all the holder's. */
  | 'HOLDER'
  /** Of those of a programme. */
  | 'PROGRAMME';

/**
 * Of which of the holder's people a mandate is: those of a programme, or one person. One of the two. Judged anew for each answer; a scope that holds
 * nobody, or cannot be resolved, opens nothing.
 */
export type MandateScopeInput = {
  /** A case: handle of one person, as the holder knows her. */
  readonly learner?: InputMaybe<Scalars['ID']['input']>;
  /** Title of a programme, as in `Learner.programme`: the people whose records at the holder are all in it. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
};

/** One field that is refused for reasons between the organisations. */
export type MissingAccess = {
  readonly __typename?: 'MissingAccess';
  /** Schema coordinate. */
  readonly coordinate: Maybe<Scalars['String']['output']>;
  /** What would open it. */
  readonly opens: Maybe<Scalars['String']['output']>;
  /** One of the reasons of docs/errors.md. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Whether the negotiation asks for it. */
  readonly requested: Maybe<Scalars['Boolean']['output']>;
};


/** One field that is refused for reasons between the organisations. */
export type MissingAccessOpensArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The caller's organisation accepts a version of the platform terms in force. Accepting twice keeps the first instant. */
  readonly acceptTerms: Maybe<PlatformTerms>;
  /** The caller's organisation has done what the notice asks. */
  readonly acknowledgeNotice: Maybe<StopNotice>;
  /**
   * Suspends, resumes, terminates or revokes an agreement; in force when it answers. An act that its state or the caller's
   * role does not allow is an error that names those that are. A change of its content is a new agreement that supersedes it.
   */
  readonly actOnAgreement: Maybe<Agreement>;
  /** A guardian approves a consent of a ward. */
  readonly approveConsent: Maybe<ConsentRecord>;
  /** Puts the answer off. */
  readonly deferConsent: Maybe<ConsentRecord>;
  /** Ends a mandate, at once. By its privacy officer or an administrator. */
  readonly endMandate: Maybe<Mandate>;
  /**
   * Gives consent on a privacy notice: to what an organisation asked for (`record`), in whole or in part, or unasked. In force when it
   * answers, unless a guardian must approve. Given again it is renewed.
   */
  readonly giveConsent: Maybe<ConsentRecord>;
  /** Gives a member of the holder's staff, or of a processor's, a mandate. By its privacy officer or an administrator. */
  readonly grantMandate: Maybe<Mandate>;
  /** A consent was found not to have been valid. By the privacy officer of a holder whose data it opens; the person sees it on `myDisclosures`. */
  readonly invalidateConsent: Maybe<ConsentRecord>;
  /**
   * Moves a negotiation. Legal moves are those of the Dataspace Protocol; any other is an error that names them. Of two moves
   * at once, one wins and the other is a CONFLICT; nothing is half-changed.
   */
  readonly moveNegotiation: Maybe<Negotiation>;
  /**
   * The person objects to a recipient's purposes, narrower ones included, and wider ones, which may be meant for them (GDPR art. 21). In
   * force when it answers, for what rests on public task or legitimate interest, unless the agreement records compelling grounds. The same
   * once more while it stands is the one there is; 50 stand at most.
   */
  readonly object: Maybe<Objection>;
  /** The caller's organisation, as provider, offers a consumer an agreement: OFFERED. */
  readonly offerNegotiation: Maybe<Negotiation>;
  /** A guardian opposes a consent of a ward: it is refused, or withdrawn, and stays closed until this guardian approves it. */
  readonly opposeConsent: Maybe<ConsentRecord>;
  /**
   * Publishes a privacy notice of the caller's organisation, or the next version of one. A version never changes; from its first instant
   * it stands in the place of the one before, and consents given on that one go on until they end or are renewed. In French and English,
   * for grown-ups and for children: nothing is published with words missing. By a signatory.
   */
  readonly publishPrivacyNotice: Maybe<PrivacyNotice>;
  /**
   * Records how a duty of an agreement stands; in force when it answers. Who owes it may report that it is done, which opens nothing. The other
   * party acknowledges it, or records that it is violated: that counts. The same once more changes nothing. Needs a mandate SIGNATORY.
   */
  readonly recordDuty: Maybe<Agreement>;
  /** Says no to what was asked for. */
  readonly refuseConsent: Maybe<ConsentRecord>;
  /** Gives a consent again before or after it ended, on the version of its notice in force now. */
  readonly renewConsent: Maybe<ConsentRecord>;
  /**
   * Turns a refusal into a request: what is missing for these fields and this purpose between the caller's organisation and
   * the holder, asked for in a negotiation. Asked again for the same fields and purpose while that negotiation is open, it leads to that one.
   * Reads no data about anybody, and tells nothing about any person.
   */
  readonly requestAccess: Maybe<AccessRequestOutcome>;
  /**
   * The caller's organisation asks a person for consent, by its own handle of her. The answer is the same whoever the person is, and where
   * there is nobody, whatever else the handle is: a handle or pseudonym of another organisation, agreement or epoch. Asking for the same again
   * asks nobody twice. A pseudonym of one of its own agreements is refused: the answer would join it with its own handle.
   */
  readonly requestConsent: Maybe<ConsentRequest>;
  /**
   * The person asks a holder to erase what it keeps about her (GDPR art. 17). When it is done, past recipients are told (art. 19), and
   * nobody can tell any more which records of the log about that holder's data were about her, she herself included: `myDisclosures`
   * shows them until then.
   */
  readonly requestErasure: Maybe<RightsRequest>;
  /** The caller's organisation, as consumer, asks a provider for an agreement: REQUESTED. */
  readonly requestNegotiation: Maybe<Negotiation>;
  /** The person asks a holder to put right what it keeps about her (GDPR art. 16). Past recipients are told when it is done (art. 19). */
  readonly requestRectification: Maybe<RightsRequest>;
  /**
   * The person has the processing at a holder restricted (GDPR art. 18). In force when it answers: nobody but she reads what the holder keeps
   * about her, and past recipients are told. Asked for again while it holds it is the one there is; so are the other requests while they are
   * open. A person has 50 open at most.
   */
  readonly requestRestriction: Maybe<RightsRequest>;
  /**
   * Begins a new epoch of an agreement's pseudonyms and returns its number. What was read before can no longer be joined with what is read from
   * now on; pseudonyms of the epoch before find nobody. For the holder's privacy officer.
   */
  readonly rotatePseudonyms: Maybe<Scalars['Int']['output']>;
  /**
   * The holder's privacy officer settles a rectification or an erasure. Done, past recipients are told. An erasure that is done is
   * carried out when it answers: the holder's record of the person, its handles, and what tells that records of the log are about her
   * are gone, for good. Consents and requests stay, as evidence.
   */
  readonly settleRequest: Maybe<RightsRequest>;
  /** The processing a consent was for has ended. By the privacy officer of a holder whose data it opens; the person sees it on `myDisclosures`. */
  readonly terminateConsent: Maybe<ConsentRecord>;
  /**
   * Withdraws a consent. In force when it answers: the next read of any of its fields is refused, and every organisation that
   * received data under it is sent a notice. A guardian who has a say in it can withdraw it, too.
   */
  readonly withdrawConsent: Maybe<ConsentRecord>;
  /** Withdraws every consent for one organisation. In force when it answers. */
  readonly withdrawConsents: Maybe<WithdrawnConsents>;
  /** The person takes an objection back. */
  readonly withdrawObjection: Maybe<Objection>;
  /** The person takes a request back; a restriction is lifted. */
  readonly withdrawRequest: Maybe<RightsRequest>;
};


export type MutationAcceptTermsArgs = {
  digest?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['String']['input'];
};


export type MutationAcknowledgeNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationActOnAgreementArgs = {
  act: AgreementAct;
  reason?: InputMaybe<Scalars['String']['input']>;
  uid: Scalars['ID']['input'];
};


export type MutationApproveConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeferConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndMandateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
};


export type MutationInvalidateConsentArgs = {
  input: EndConsentInput;
};


export type MutationMoveNegotiationArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  terms?: InputMaybe<AgreementTermsInput>;
  to: NegotiationState;
  version: Scalars['Int']['input'];
};


export type MutationObjectArgs = {
  purposes: ReadonlyArray<Scalars['String']['input']>;
  recipient: Scalars['ID']['input'];
};


export type MutationOfferNegotiationArgs = {
  consumer: Scalars['ID']['input'];
  terms: AgreementTermsInput;
};


export type MutationOpposeConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishPrivacyNoticeArgs = {
  input: PrivacyNoticeInput;
};


export type MutationRecordDutyArgs = {
  agreement: Scalars['ID']['input'];
  duty: Scalars['ID']['input'];
  ground?: InputMaybe<Scalars['String']['input']>;
  record: DutyRecord;
};


export type MutationRefuseConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenewConsentArgs = {
  days?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRequestAccessArgs = {
  coordinates: ReadonlyArray<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  holder: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


export type MutationRequestErasureArgs = {
  holder: Scalars['ID']['input'];
};


export type MutationRequestNegotiationArgs = {
  provider: Scalars['ID']['input'];
  terms: AgreementTermsInput;
};


export type MutationRequestRectificationArgs = {
  input: RequestRectificationInput;
};


export type MutationRequestRestrictionArgs = {
  holder: Scalars['ID']['input'];
};


export type MutationRotatePseudonymsArgs = {
  agreement: Scalars['ID']['input'];
};


export type MutationSettleRequestArgs = {
  input: SettleRequestInput;
};


export type MutationTerminateConsentArgs = {
  input: EndConsentInput;
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawConsentsArgs = {
  recipient: Scalars['ID']['input'];
};


export type MutationWithdrawObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawRequestArgs = {
  id: Scalars['ID']['input'];
};

/** A contract negotiation of the Dataspace Protocol. Its two parties see it; to others it does not exist. */
export type Negotiation = {
  readonly __typename?: 'Negotiation';
  /** The agreement it led to; null before it is AGREED. */
  readonly agreement: Maybe<Agreement>;
  /** DID of the organisation that may use the data: the assignee. */
  readonly consumer: Maybe<Scalars['ID']['output']>;
  /** When it began, RFC 3339. */
  readonly createdAt: Maybe<Scalars['String']['output']>;
  /** Its moves, the oldest first. */
  readonly events: Maybe<ReadonlyArray<NegotiationEvent>>;
  /** IRI of the negotiation. */
  readonly id: Scalars['ID']['output'];
  /** Where the caller may move it now. */
  readonly legalMoves: Maybe<ReadonlyArray<NegotiationState>>;
  /** DID of the organisation that holds the data: the assigner. */
  readonly provider: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  readonly state: Maybe<NegotiationState>;
  /** What is asked for or offered now. */
  readonly terms: Maybe<AgreementTerms>;
  /** How often it was moved; to be named with the next move. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** A contract negotiation of the Dataspace Protocol. Its two parties see it; to others it does not exist. */
export type NegotiationEventsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of negotiations. */
export type NegotiationConnection = {
  readonly __typename?: 'NegotiationConnection';
  /** Negotiations of the page. */
  readonly edges: Maybe<ReadonlyArray<NegotiationEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ContractPageInfo>;
};

/** One negotiation of a page. */
export type NegotiationEdge = {
  readonly __typename?: 'NegotiationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The negotiation. */
  readonly node: Maybe<Negotiation>;
};

/** One move of a negotiation. */
export type NegotiationEvent = {
  readonly __typename?: 'NegotiationEvent';
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** DID of the party that moved. */
  readonly by: Maybe<Scalars['ID']['output']>;
  /** Where from; null for the first. */
  readonly from: Maybe<NegotiationState>;
  /** Why, as the party wrote it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the terms as they were after it, RFC 8785 canonical JSON. */
  readonly termsDigest: Maybe<Scalars['String']['output']>;
  /** Where to. */
  readonly to: Maybe<NegotiationState>;
};

/** States of the Dataspace Protocol's contract negotiation. */
export type NegotiationState =
  /** The consumer accepts the last offer. */
  | 'ACCEPTED'
  /** The provider agrees; the agreement is frozen, and waits for signatures. */
  | 'AGREED'
  /** The provider has signed, too: the agreement is active. */
  | 'FINALIZED'
  /** The provider has offered. */
  | 'OFFERED'
  /** The consumer has asked. */
  | 'REQUESTED'
  /** A party has ended it. */
  | 'TERMINATED'
  /** The consumer has signed. */
  | 'VERIFIED';

/** What kind of act consenting is, for whoever has parental authority. */
export type NoticeAct =
  /** All holders must act. */
  | 'NOT_USUAL'
  /** One holder of it can act alone. */
  | 'USUAL';

/** For whom a notice is written. */
export type NoticeAudience =
  /** Grown-ups. */
  | 'ADULT'
  /** Children: short words, short sentences (GDPR art. 12(1)). */
  | 'CHILD';

/** What a notice's consents are for. */
export type NoticeService =
  /** An information society service offered directly to the person. */
  | 'ONLINE_DIRECT'
  /** Anything else. */
  | 'OTHER';

/** A privacy notice in words, in one language. */
export type NoticeText = {
  readonly __typename?: 'NoticeText';
  /** How long it is kept. */
  readonly retention: Maybe<Scalars['String']['output']>;
  /** What rights there are. */
  readonly rights: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Which data. */
  readonly what: Maybe<Scalars['String']['output']>;
  /** Who asks, and who reads. */
  readonly who: Maybe<Scalars['String']['output']>;
  /** What for. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** How to take it back. */
  readonly withdraw: Maybe<Scalars['String']['output']>;
};

/** The words of a notice, in one language and for one audience. Each 1 to 2,000 characters. */
export type NoticeTextInput = {
  /** For whom it is written. */
  readonly audience: NoticeAudience;
  /** `fr` or `en`. */
  readonly lang: Scalars['String']['input'];
  /** How long it is kept. */
  readonly retention: Scalars['String']['input'];
  /** What rights there are. */
  readonly rights: Scalars['String']['input'];
  /** What it is about. */
  readonly title: Scalars['String']['input'];
  /** Which data. */
  readonly what: Scalars['String']['input'];
  /** Who asks, and who reads. */
  readonly who: Scalars['String']['input'];
  /** What for. */
  readonly why: Scalars['String']['input'];
  /** How to take it back. */
  readonly withdraw: Scalars['String']['input'];
};

/** An objection (GDPR art. 21). */
export type Objection = {
  readonly __typename?: 'Objection';
  /** When it was made, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** IRI of the objection. */
  readonly id: Scalars['ID']['output'];
  /** DPV purposes; it reaches narrower ones, and wider ones that may be meant for them. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DID of the organisation. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** When it was taken back, RFC 3339; null while it stands. */
  readonly withdrawnAt: Maybe<Scalars['String']['output']>;
};

/** The rules of the data space, which each organisation accepts before anything governed is opened between two of them. */
export type PlatformTerms = {
  readonly __typename?: 'PlatformTerms';
  /** Whether the caller's organisation has accepted it. */
  readonly accepted: Maybe<Scalars['Boolean']['output']>;
  /** When the caller's organisation accepted it, RFC 3339; null where it has not, or nobody wrote down when. */
  readonly acceptedAt: Maybe<Scalars['String']['output']>;
  /** Digest of what the caller's organisation accepted; null where it has not, or nobody wrote it down. */
  readonly acceptedDigest: Maybe<Scalars['String']['output']>;
  /** SHA-256, hexadecimal, of version and texts as RFC 8785 (canonical JSON): `{"en": ..., "fr": ..., "version": ...}`. */
  readonly digest: Maybe<Scalars['String']['output']>;
  /** What it says; null where no text is recorded in that language. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** First instant it is in force, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it is not in force any more, RFC 3339; null where none is set. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** Name of the version, e.g. `2026-1`. */
  readonly version: Maybe<Scalars['String']['output']>;
};


/** The rules of the data space, which each organisation accepts before anything governed is opened between two of them. */
export type PlatformTermsTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A privacy notice (GDPR art. 12 to 14): what a consent is asked on. A version never changes. */
export type PrivacyNotice = {
  readonly __typename?: 'PrivacyNotice';
  /** Categories of data it names. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** Everything the version says, in both languages and to both audiences, as RFC 8785 (canonical JSON). */
  readonly content: Maybe<Scalars['String']['output']>;
  /** SHA-256 of `content`, hexadecimal. Receipts carry it: what was consented to cannot be rewritten afterwards. */
  readonly digest: Maybe<Scalars['String']['output']>;
  /** IRI of the notice. */
  readonly id: Scalars['ID']['output'];
  /** DPV purposes it names; a consent on it covers no other. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DIDs of the organisations that may read. */
  readonly recipients: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How long recipients keep the data, in days. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
  /** The notice in words. */
  readonly text: Maybe<NoticeText>;
  /** First instant of the version, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it is superseded, RFC 3339; null while it is not. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** Which version. */
  readonly version: Maybe<Scalars['String']['output']>;
};


/** A privacy notice (GDPR art. 12 to 14): what a consent is asked on. A version never changes. */
export type PrivacyNoticeTextArgs = {
  audience?: NoticeAudience;
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a privacy notice (GDPR art. 13, 14). */
export type PrivacyNoticeInput = {
  /** Whether consenting is a usual act, which one holder of parental authority can do alone (Code civil art. 372-2). */
  readonly act: NoticeAct;
  /** Categories of data. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** IRI of the notice whose next version this is; left out: a new notice. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** DPV purposes; a consent on the notice covers no other. 1 to 20. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** How long the organisation keeps the data, in days; 1 to 36,500. */
  readonly retentionDays: Scalars['Int']['input'];
  /** Whether it is for an online service offered directly to the person: then GDPR art. 8 holds of children. */
  readonly service: NoticeService;
  /** The words: one for each language and audience, four in all. */
  readonly texts: ReadonlyArray<NoticeTextInput>;
  /** First instant, RFC 3339, not before now; default now. */
  readonly validFrom?: InputMaybe<Scalars['String']['input']>;
};

/** Who answers for the data, and what becomes of them. */
export type Processing = {
  readonly __typename?: 'Processing';
  /** What the assignee is. */
  readonly assigneeRole: Maybe<ProcessingRole>;
  /** What the assigner is. */
  readonly assignerRole: Maybe<ProcessingRole>;
  /** Days after which the assignee erases what it read. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
  /** Transfers to third countries (GDPR chapter V); empty: none. */
  readonly transfers: Maybe<ReadonlyArray<Transfer>>;
};

/** Who answers for the data, and what becomes of them. */
export type ProcessingInput = {
  /** What the assignee is. */
  readonly assigneeRole: ProcessingRole;
  /** What the assigner is. */
  readonly assignerRole: ProcessingRole;
  /** Days after which the assignee erases what it read, 1 to 18,250. */
  readonly retentionDays: Scalars['Int']['input'];
  /** Transfers to third countries; empty: none. */
  readonly transfers: ReadonlyArray<TransferInput>;
};

/** GDPR art. 4(7), 4(8), 26, 28. */
export type ProcessingRole =
  /** Decides alone about purposes and means of its own processing. */
  | 'CONTROLLER'
  /** Decides together with the other party. */
  | 'JOINT_CONTROLLER'
  /** Processes for the other party. */
  | 'PROCESSOR';

/** What an agreement forbids (odrl:prohibition). */
export type Prohibition = {
  readonly __typename?: 'Prohibition';
  /** It applies where all of them hold, or cannot be judged. */
  readonly constraints: Maybe<ReadonlyArray<Constraint>>;
  /** Schema coordinates it is about; empty: all. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What to forbid. */
export type ProhibitionInput = {
  /** It applies where all of them hold. */
  readonly constraints?: ReadonlyArray<ConstraintInput>;
  /** Schema coordinates of governed fields; empty: all. */
  readonly coordinates?: ReadonlyArray<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One agreement the caller's organisation is a party of; null for any other, and for none. */
  readonly agreement: Maybe<Agreement>;
  /** Agreements the caller's organisation is a party of, the newest first. */
  readonly agreements: Maybe<AgreementConnection>;
  /**
   * Newest signed checkpoints of the disclosure log, the newest first. Whoever keeps one can tell later whether anything before it
   * was changed or removed: docs/verify-the-log.md.
   */
  readonly checkpoints: Maybe<ReadonlyArray<LogCheckpoint>>;
  /**
   * What the caller's organisation asked people for, the newest first. It learns of an answer only where the person gave it, and
   * only while it can be used: refused, put off, withdrawn, expired and nobody read alike.
   */
  readonly consents: Maybe<ReadonlyArray<ConsentRequest>>;
  /**
   * Consents of the caller's wards that wait for an approval of the caller, the newest first. Only within the guardianship's categories, while an age
   * band is attested, and not where a young person decides alone.
   */
  readonly consentsAwaitingMe: Maybe<ReadonlyArray<ConsentRecord>>;
  /**
   * Consent records of one learner of the caller's organisation, precisely, the newest first: those under which its data may flow by an agreement of its own, or
   * did. For its privacy officer; the person sees on `myDisclosures` that they were read.
   */
  readonly consentsOfLearner: Maybe<ReadonlyArray<ConsentRecord>>;
  /**
   * Consents of the caller's wards, the newest first, whichever guardian approved them: what is in force is found here to be withdrawn. Only those
   * in which the caller has a say: within the guardianship's categories, while it holds and an age band is attested, and not where a young
   * person decides alone.
   */
  readonly consentsOfMyWards: Maybe<ReadonlyArray<ConsentRecord>>;
  /** Mandates at the caller's organisation, the newest first. For its privacy officer and administrators. */
  readonly mandates: Maybe<ReadonlyArray<Mandate>>;
  /** Consent records of the person who asks, the newest first. What an organisation asked for is there, too. */
  readonly myConsents: Maybe<ReadonlyArray<ConsentRecord>>;
  /** What was disclosed or refused about the person who asks, the newest first: who, what for, which fields, why. */
  readonly myDisclosures: Maybe<DisclosureConnection>;
  /** Notices that went to organisations on behalf of the person who asks, the newest first. */
  readonly myNotices: Maybe<ReadonlyArray<StopNotice>>;
  /** Objections of the person who asks, the newest first. */
  readonly myObjections: Maybe<ReadonlyArray<Objection>>;
  /** What the person who asks asked holders for, the newest first. */
  readonly myRequests: Maybe<ReadonlyArray<RightsRequest>>;
  /**
   * Guardianships of the caller that hold now, those that began last first. Only over a ward whose minority somebody attests: not of age, not
   * emancipated, not of unknown age.
   */
  readonly myWards: Maybe<ReadonlyArray<Ward>>;
  /** One negotiation the caller's organisation is a party of; null for any other, and for none. */
  readonly negotiation: Maybe<Negotiation>;
  /** Negotiations the caller's organisation is a party of, the newest first. */
  readonly negotiations: Maybe<NegotiationConnection>;
  /** Notices to the caller's organisation, those due first. Reading one is its delivery. */
  readonly noticesToUs: Maybe<ReadonlyArray<StopNotice>>;
  /** Versions of the platform terms, the newest first. */
  readonly platformTerms: Maybe<ReadonlyArray<PlatformTerms>>;
  /** One version of a privacy notice; by default the newest in force. Null where there is none. */
  readonly privacyNotice: Maybe<PrivacyNotice>;
  /** Privacy notices in force that name this recipient, in the order of their ids. */
  readonly privacyNotices: Maybe<ReadonlyArray<PrivacyNotice>>;
  /** What people asked the caller's organisation for, those due first. For its privacy officer. */
  readonly rightsRequests: Maybe<ReadonlyArray<RightsRequest>>;
};


export type QueryAgreementArgs = {
  uid: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckpointsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsAwaitingMeArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsOfLearnerArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  learner: Scalars['ID']['input'];
};


export type QueryConsentsOfMyWardsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ConsentStatus>>;
  ward?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMandatesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyConsentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ConsentStatus>>;
};


export type QueryMyDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyObjectionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyRequestsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyWardsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNegotiationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<NegotiationState>;
};


export type QueryNoticesToUsArgs = {
  acknowledged?: Scalars['Boolean']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlatformTermsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrivacyNoticeArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrivacyNoticesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  recipient: Scalars['ID']['input'];
};


export type QueryRightsRequestsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  settled?: Scalars['Boolean']['input'];
};

/** What an organisation asks a person for. */
export type RequestConsentInput = {
  /** Categories of data, all named by the notice. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days the consent is to hold, 1 to 1095. */
  readonly days?: Scalars['Int']['input'];
  /** The organisation's own handle of the person; no pseudonym. */
  readonly learner: Scalars['ID']['input'];
  /** IRI of a privacy notice in force that names the organisation. */
  readonly notice: Scalars['ID']['input'];
  /** DPV purposes, all named by the notice. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
};

/** What is to be put right. */
export type RequestRectificationInput = {
  /** Schema coordinates of what is wrong, e.g. `Learner.programme`. */
  readonly coordinates: ReadonlyArray<Scalars['String']['input']>;
  /** DID of the holder. */
  readonly holder: Scalars['ID']['input'];
  /** What is wrong, for the holder's privacy officer; 1 to 1,000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** Outcomes of a request. */
export type RightsOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused, with a reason. */
  | 'REFUSED';

/** What a person asked a holder for. */
export type RightsRequest = {
  readonly __typename?: 'RightsRequest';
  /** When it was asked for, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Schema coordinates of what is wrong; empty where it is about everything. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the holder must have answered, RFC 3339 (GDPR art. 12(3): one month). */
  readonly dueBy: Maybe<Scalars['String']['output']>;
  /** DID of the holder. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** IRI of the request. */
  readonly id: Scalars['ID']['output'];
  /** What was asked for. */
  readonly kind: Maybe<RightsRequestKind>;
  /** Handle of the person as the holder knows it; null for the person herself, and where the holder keeps nothing. */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the person's words; null once the data it is about were erased. */
  readonly statement: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: Maybe<RightsRequestStatus>;
};

/** Rights a person asks for. */
export type RightsRequestKind =
  /** GDPR art. 17. */
  | 'ERASURE'
  /** GDPR art. 16. */
  | 'RECTIFICATION'
  /** GDPR art. 18. */
  | 'RESTRICTION';

/** Where a request stands. */
export type RightsRequestStatus =
  /** It was done. */
  | 'DONE'
  /** A restriction that holds. */
  | 'IN_FORCE'
  /** Not settled. */
  | 'OPEN'
  /** Not settled in time. */
  | 'OVERDUE'
  /** It was refused. */
  | 'REFUSED'
  /** The person took it back. */
  | 'WITHDRAWN';

/** How a request was settled. */
export type SettleRequestInput = {
  /** Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Whether it was done or refused. */
  readonly outcome: RightsOutcome;
  /** Why it was refused, for the person; 1 to 500 characters, needed for a refusal (GDPR art. 12(4)). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A notice to an organisation that received data: it stops, puts right, restricts or erases (GDPR art. 17(2), 19). */
export type StopNotice = {
  readonly __typename?: 'StopNotice';
  /** When the organisation acknowledged it, RFC 3339; null while it has not. */
  readonly acknowledgedAt: Maybe<Scalars['String']['output']>;
  /** When it was made, RFC 3339; for the organisation the beginning of the day, so that notices made together cannot be told by it. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** The consent that ended, for the person; null where none did, and for the organisation. */
  readonly consent: Maybe<Scalars['ID']['output']>;
  /** Schema coordinates that were put right; empty for all. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it must be done, RFC 3339 (GDPR art. 12(3): one month); for the organisation the beginning of the day. */
  readonly dueBy: Maybe<Scalars['String']['output']>;
  /** DID of the holder whose data it is about; null where nothing was read. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** IRI of the notice. */
  readonly id: Scalars['ID']['output'];
  /** What the organisation is told to do. */
  readonly kind: Maybe<StopNoticeKind>;
  /**
   * Handle by which the organisation was shown the person at that holder: its own, or the pseudonym of the agreement and epoch the data were
   * read under; null where nothing was read, and for the person. There is a notice for each handle: nobody learns that two handles are one
   * person's. Of data that were erased it is kept until the notice is acknowledged.
   */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** DID of the organisation that is told. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** As it is at this moment. */
  readonly status: Maybe<StopNoticeStatus>;
};

/** What a notice tells an organisation to do. */
export type StopNoticeKind =
  /** Erase (GDPR art. 17). */
  | 'ERASE'
  /** Put right (GDPR art. 16). */
  | 'RECTIFY'
  /** Restrict the processing (GDPR art. 18). */
  | 'RESTRICT'
  /** Stop, and erase what has no other basis: a consent ended (GDPR art. 7(3), 17(1)(b)). */
  | 'STOP'
  /** Lift the restriction (GDPR art. 18(3)). */
  | 'UNRESTRICT';

/** Where a notice stands. */
export type StopNoticeStatus =
  /** The organisation says it is done. */
  | 'ACKNOWLEDGED'
  /** Not acknowledged in time. */
  | 'OVERDUE'
  /** Made, not yet fetched. */
  | 'PENDING'
  /** Fetched by the organisation. */
  | 'SENT';

/** A transfer to a country outside the European Economic Area. */
export type Transfer = {
  readonly __typename?: 'Transfer';
  /** ISO 3166-1 alpha-2. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** The decision, clauses or rules, by name. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** What allows it. */
  readonly safeguard: Maybe<TransferSafeguard>;
};

/** A transfer to a country outside the European Economic Area. */
export type TransferInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['input'];
  /** The decision, clauses or rules, by name. */
  readonly ground: Scalars['String']['input'];
  /** What allows it. */
  readonly safeguard: TransferSafeguard;
};

/** What allows a transfer (GDPR art. 45 to 49). */
export type TransferSafeguard =
  /** The Commission's decision on that country (art. 45). */
  | 'ADEQUACY_DECISION'
  /** Binding corporate rules (art. 47). */
  | 'BINDING_CORPORATE_RULES'
  /** A derogation for one situation (art. 49). */
  | 'DEROGATION'
  /** Standard contractual clauses (art. 46(2)(c)). */
  | 'STANDARD_CONTRACTUAL_CLAUSES';

/** A guardianship over a minor, as the guardian sees it. */
export type Ward = {
  readonly __typename?: 'Ward';
  /** Categories of data it covers. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** Id of the guardianship, as in `ConsentRecord.guardianship`. */
  readonly id: Scalars['ID']['output'];
  /** First instant it does not hold any more, RFC 3339: its term, or a recorded end before it. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** What was withdrawn at once. */
export type WithdrawnConsents = {
  readonly __typename?: 'WithdrawnConsents';
  /** The consents, 100 at most; `myConsents(status: WITHDRAWN)` lists the others, too. */
  readonly consents: Maybe<ReadonlyArray<ConsentRecord>>;
  /** How many consents; none is left. */
  readonly count: Maybe<Scalars['Int']['output']>;
};

/** What a governed field tells about a person, in groups a person can understand. Consents name categories; agreements name fields. */
export type Access__Category =
  /** Ways to reach the person. */
  | 'CONTACT'
  /** Diplomas and certificates. */
  | 'CREDENTIAL'
  /** Age band, territory and the like. */
  | 'DEMOGRAPHIC'
  /** Enrolment: programme, level, student number. */
  | 'ENROLMENT'
  /** Health and disability: a special category (GDPR art. 9), which needs a ground of its own. */
  | 'HEALTH'
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning (xAPI statements). */
  | 'LEARNING_TRACE'
  /** Offences, e.g. a forged diploma by name (GDPR art. 10), which need a ground of their own. */
  | 'OFFENCE'
  /** Skills the person claims or that others attest. */
  | 'SKILL_PROFILE';

/** What GENERALISE makes of a value. Without one on a field, an agreement that asks for GENERALISE opens nothing. */
export type Access__Generalisation =
  /** Of a number, the lowest of its band of two from 1: 1 stands for 1 and 2, 3 for 3 and 4. */
  | 'BAND_2'
  /** Of a NUTS code, the country (the first two letters). */
  | 'COUNTRY'
  /** Of an ISCED 2011 level, the lowest of its group: 0 stands for 0 to 2, 3 for 3 and 4, 5 for 5 to 8 (Eurostat's groups). */
  | 'ISCED_GROUP'
  /** Of a date or an instant, the month: `2026-03`. */
  | 'MONTH'
  /** Of a NUTS code, the region of level 2 (the first four characters). */
  | 'NUTS_2'
  /** Of a date or an instant, the year: `2026`. */
  | 'YEAR';

/** Who may read a field. Said once, here in the SDL; the rules, docs/access.md and what agreements may name are built from it. */
export type Access__Policy =
  /** Data about a person: decided per field, person, purpose and agreement. */
  | 'GOVERNED'
  /** Public reference data: anybody may read it. */
  | 'OPEN'
  /** The caller's own affairs: its own consents, its own agreements. Nobody else reads them. */
  | 'OWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Ward: Ward;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Ward:
    ( { __typename: 'Ward' }
    & GraphQLRecursivePick<FederationTypes['Ward'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEffect: AccessEffect;
  AccessRequestOutcome: ResolverTypeWrapper<Omit<AccessRequestOutcome, 'missing' | 'negotiation'> & { missing?: Maybe<ReadonlyArray<ResolversTypes['MissingAccess']>>, negotiation?: Maybe<ResolversTypes['Negotiation']> }>;
  Agreement: ResolverTypeWrapper<AgreementView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementAct: AgreementAct;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['AgreementEdge']>> }>;
  AgreementDuty: ResolverTypeWrapper<AgreementDuty>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementEvent: ResolverTypeWrapper<AgreementEvent>;
  AgreementParty: AgreementParty;
  AgreementSignature: ResolverTypeWrapper<AgreementSignature>;
  AgreementStatus: AgreementStatus;
  AgreementTerms: ResolverTypeWrapper<AgreementTerms>;
  AgreementTermsInput: AgreementTermsInput;
  ConsentEvent: ResolverTypeWrapper<ConsentEvent>;
  ConsentMove: ConsentMove;
  ConsentRecord: ResolverTypeWrapper<ConsentShape>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequest>;
  ConsentStatus: ConsentStatus;
  Constraint: ResolverTypeWrapper<Constraint>;
  ConstraintInput: ConstraintInput;
  ContractPageInfo: ResolverTypeWrapper<ContractPageInfo>;
  DataCategory: DataCategory;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['DisclosureEdge']>> }>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversTypes['DisclosureRecord']> }>;
  DisclosurePageInfo: ResolverTypeWrapper<DisclosurePageInfo>;
  DisclosureProof: ResolverTypeWrapper<OfflineProof>;
  DisclosureRecord: ResolverTypeWrapper<DisclosureRow>;
  Duty: ResolverTypeWrapper<Duty>;
  DutyDescription: ResolverTypeWrapper<DutyDescription>;
  DutyDescriptionInput: DutyDescriptionInput;
  DutyEvent: ResolverTypeWrapper<DutyEvent>;
  DutyInput: DutyInput;
  DutyKind: DutyKind;
  DutyRecord: DutyRecord;
  DutyState: DutyState;
  EndConsentInput: EndConsentInput;
  FieldGrant: ResolverTypeWrapper<FieldGrant>;
  FieldGrantInput: FieldGrantInput;
  GiveConsentInput: GiveConsentInput;
  GrantEffect: GrantEffect;
  GrantMandateInput: GrantMandateInput;
  Instrument: Instrument;
  LogCheckpoint: ResolverTypeWrapper<LogCheckpoint>;
  Mandate: ResolverTypeWrapper<Mandate>;
  MandateRole: MandateRole;
  MandateScope: MandateScope;
  MandateScopeInput: MandateScopeInput;
  MissingAccess: ResolverTypeWrapper<Missing>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Negotiation: ResolverTypeWrapper<NegotiationView>;
  NegotiationConnection: ResolverTypeWrapper<Omit<NegotiationConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['NegotiationEdge']>> }>;
  NegotiationEdge: ResolverTypeWrapper<Omit<NegotiationEdge, 'node'> & { node?: Maybe<ResolversTypes['Negotiation']> }>;
  NegotiationEvent: ResolverTypeWrapper<NegotiationEvent>;
  NegotiationState: NegotiationState;
  NoticeAct: NoticeAct;
  NoticeAudience: NoticeAudience;
  NoticeService: NoticeService;
  NoticeText: ResolverTypeWrapper<NoticeText>;
  NoticeTextInput: NoticeTextInput;
  Objection: ResolverTypeWrapper<Objection>;
  PlatformTerms: ResolverTypeWrapper<PlatformTermsShape>;
  PrivacyNotice: ResolverTypeWrapper<PrivacyNoticeShape>;
  PrivacyNoticeInput: PrivacyNoticeInput;
  Processing: ResolverTypeWrapper<Processing>;
  ProcessingInput: ProcessingInput;
  ProcessingRole: ProcessingRole;
  Prohibition: ResolverTypeWrapper<Prohibition>;
  ProhibitionInput: ProhibitionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestConsentInput: RequestConsentInput;
  RequestRectificationInput: RequestRectificationInput;
  RightsOutcome: RightsOutcome;
  RightsRequest: ResolverTypeWrapper<RightsRequest>;
  RightsRequestKind: RightsRequestKind;
  RightsRequestStatus: RightsRequestStatus;
  SettleRequestInput: SettleRequestInput;
  StopNotice: ResolverTypeWrapper<StopNotice>;
  StopNoticeKind: StopNoticeKind;
  StopNoticeStatus: StopNoticeStatus;
  Transfer: ResolverTypeWrapper<Transfer>;
  TransferInput: TransferInput;
  TransferSafeguard: TransferSafeguard;
  Ward: ResolverTypeWrapper<WardShape>;
  WithdrawnConsents: ResolverTypeWrapper<Omit<WithdrawnConsents, 'consents'> & { consents?: Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>> }>;
  access__Category: Access__Category;
  access__Generalisation: Access__Generalisation;
  access__Policy: Access__Policy;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRequestOutcome: Omit<AccessRequestOutcome, 'missing' | 'negotiation'> & { missing?: Maybe<ReadonlyArray<ResolversParentTypes['MissingAccess']>>, negotiation?: Maybe<ResolversParentTypes['Negotiation']> };
  Agreement: AgreementView;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['AgreementEdge']>> };
  AgreementDuty: AgreementDuty;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementEvent: AgreementEvent;
  AgreementSignature: AgreementSignature;
  AgreementTerms: AgreementTerms;
  AgreementTermsInput: AgreementTermsInput;
  ConsentEvent: ConsentEvent;
  ConsentRecord: ConsentShape;
  ConsentRequest: ConsentRequest;
  Constraint: Constraint;
  ConstraintInput: ConstraintInput;
  ContractPageInfo: ContractPageInfo;
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['DisclosureEdge']>> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DisclosureRecord']> };
  DisclosurePageInfo: DisclosurePageInfo;
  DisclosureProof: OfflineProof;
  DisclosureRecord: DisclosureRow;
  Duty: Duty;
  DutyDescription: DutyDescription;
  DutyDescriptionInput: DutyDescriptionInput;
  DutyEvent: DutyEvent;
  DutyInput: DutyInput;
  EndConsentInput: EndConsentInput;
  FieldGrant: FieldGrant;
  FieldGrantInput: FieldGrantInput;
  GiveConsentInput: GiveConsentInput;
  GrantMandateInput: GrantMandateInput;
  LogCheckpoint: LogCheckpoint;
  Mandate: Mandate;
  MandateScopeInput: MandateScopeInput;
  MissingAccess: Missing;
  Mutation: Record<PropertyKey, never>;
  Negotiation: NegotiationView;
  NegotiationConnection: Omit<NegotiationConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['NegotiationEdge']>> };
  NegotiationEdge: Omit<NegotiationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Negotiation']> };
  NegotiationEvent: NegotiationEvent;
  NoticeText: NoticeText;
  NoticeTextInput: NoticeTextInput;
  Objection: Objection;
  PlatformTerms: PlatformTermsShape;
  PrivacyNotice: PrivacyNoticeShape;
  PrivacyNoticeInput: PrivacyNoticeInput;
  Processing: Processing;
  ProcessingInput: ProcessingInput;
  Prohibition: Prohibition;
  ProhibitionInput: ProhibitionInput;
  Query: Record<PropertyKey, never>;
  RequestConsentInput: RequestConsentInput;
  RequestRectificationInput: RequestRectificationInput;
  RightsRequest: RightsRequest;
  SettleRequestInput: SettleRequestInput;
  StopNotice: StopNotice;
  Transfer: Transfer;
  TransferInput: TransferInput;
  Ward: WardShape;
  WithdrawnConsents: Omit<WithdrawnConsents, 'consents'> & { consents?: Maybe<ReadonlyArray<ResolversParentTypes['ConsentRecord']>> };
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  category?: Maybe<Access__Category>;
  childPrivate?: Maybe<Scalars['Boolean']['input']>;
  generalise?: Maybe<Access__Generalisation>;
  holderFrom?: Maybe<Scalars['String']['input']>;
  policy?: Access__Policy;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ContractsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRequestOutcomeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AccessRequestOutcome'] = ResolversParentTypes['AccessRequestOutcome']> = {
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingAccess']>>, ParentType, ContextType>;
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['AgreementTerms']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  assignee?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assigner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementDuty']>>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementEvent']>>, ParentType, ContextType, RequireFields<AgreementEventsArgs, 'after' | 'first'>>;
  negotiation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  odrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proven?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reciprocal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementSignature']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['AgreementTerms']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ContractPageInfo']>, ParentType, ContextType>;
};

export type AgreementDutyResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementDuty'] = ResolversParentTypes['AgreementDuty']> = {
  closes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyEvent']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DutyState']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AgreementEventResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementEvent'] = ResolversParentTypes['AgreementEvent']> = {
  act?: Resolver<Maybe<ResolversTypes['AgreementAct']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  jws?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementTermsResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AgreementTerms'] = ResolversParentTypes['AgreementTerms']> = {
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Duty']>>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldGrant']>>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  odrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processing?: Resolver<Maybe<ResolversTypes['Processing']>, ParentType, ContextType>;
  prohibitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prohibition']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reciprocal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentEventResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentEvent'] = ResolversParentTypes['ConsentEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['ConsentMove']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
};

export type ConsentRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentRecord'] = ResolversParentTypes['ConsentRecord']> = {
  approvals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  approvalsRequired?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  askedCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  askedPurposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentEvent']>>, ParentType, ContextType, RequireFields<ConsentRecordEventsArgs, 'first'>>;
  givenAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardianship?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noticeDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConsentRecordToldArgs, 'lang'>>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  askedCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  askedPurposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  usable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConstraintResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Constraint'] = ResolversParentTypes['Constraint']> = {
  constraints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Constraint']>>, ParentType, ContextType>;
  leftOperand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rightOperand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ContractPageInfoResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ContractPageInfo'] = ResolversParentTypes['ContractPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['DisclosurePageInfo']>, ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
};

export type DisclosurePageInfoResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosurePageInfo'] = ResolversParentTypes['DisclosurePageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DisclosureProofResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureProof'] = ResolversParentTypes['DisclosureProof']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hashes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  leafIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treeSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisclosureRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureRecord'] = ResolversParentTypes['DisclosureRecord']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardianship?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['DisclosureProof']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyDescription']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  owedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DutyDescriptionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DutyDescription'] = ResolversParentTypes['DutyDescription']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyEventResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DutyEvent'] = ResolversParentTypes['DutyEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DutyRecord']>, ParentType, ContextType>;
};

export type FieldGrantResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['FieldGrant'] = ResolversParentTypes['FieldGrant']> = {
  constraints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Constraint']>>, ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['GrantEffect']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumGroupSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overridesObjectionOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  researchAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogCheckpointResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['LogCheckpoint'] = ResolversParentTypes['LogCheckpoint']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jws?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MandateResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  processor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MandateRole']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['MandateScope']>, ParentType, ContextType>;
  sub?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingAccessResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['MissingAccess'] = ResolversParentTypes['MissingAccess']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MissingAccessOpensArgs, 'lang'>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTerms?: Resolver<Maybe<ResolversTypes['PlatformTerms']>, ParentType, ContextType, RequireFields<MutationAcceptTermsArgs, 'version'>>;
  acknowledgeNotice?: Resolver<Maybe<ResolversTypes['StopNotice']>, ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'id'>>;
  actOnAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationActOnAgreementArgs, 'act' | 'uid'>>;
  approveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationApproveConsentArgs, 'id'>>;
  deferConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationDeferConsentArgs, 'id'>>;
  endMandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'id'>>;
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  grantMandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input'>>;
  invalidateConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationInvalidateConsentArgs, 'input'>>;
  moveNegotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<MutationMoveNegotiationArgs, 'id' | 'to' | 'version'>>;
  object?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationObjectArgs, 'purposes' | 'recipient'>>;
  offerNegotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<MutationOfferNegotiationArgs, 'consumer' | 'terms'>>;
  opposeConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationOpposeConsentArgs, 'id'>>;
  publishPrivacyNotice?: Resolver<Maybe<ResolversTypes['PrivacyNotice']>, ParentType, ContextType, RequireFields<MutationPublishPrivacyNoticeArgs, 'input'>>;
  recordDuty?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationRecordDutyArgs, 'agreement' | 'duty' | 'record'>>;
  refuseConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationRefuseConsentArgs, 'id'>>;
  renewConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationRenewConsentArgs, 'days' | 'id'>>;
  requestAccess?: Resolver<Maybe<ResolversTypes['AccessRequestOutcome']>, ParentType, ContextType, RequireFields<MutationRequestAccessArgs, 'coordinates' | 'dryRun' | 'holder'>>;
  requestConsent?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  requestErasure?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'holder'>>;
  requestNegotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<MutationRequestNegotiationArgs, 'provider' | 'terms'>>;
  requestRectification?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestRectificationArgs, 'input'>>;
  requestRestriction?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestRestrictionArgs, 'holder'>>;
  rotatePseudonyms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRotatePseudonymsArgs, 'agreement'>>;
  settleRequest?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationSettleRequestArgs, 'input'>>;
  terminateConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationTerminateConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
  withdrawConsents?: Resolver<Maybe<ResolversTypes['WithdrawnConsents']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentsArgs, 'recipient'>>;
  withdrawObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationWithdrawObjectionArgs, 'id'>>;
  withdrawRequest?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'id'>>;
};

export type NegotiationResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Negotiation'] = ResolversParentTypes['Negotiation']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NegotiationEvent']>>, ParentType, ContextType, RequireFields<NegotiationEventsArgs, 'after' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalMoves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NegotiationState']>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['NegotiationState']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['AgreementTerms']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NegotiationConnectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['NegotiationConnection'] = ResolversParentTypes['NegotiationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NegotiationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ContractPageInfo']>, ParentType, ContextType>;
};

export type NegotiationEdgeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['NegotiationEdge'] = ResolversParentTypes['NegotiationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType>;
};

export type NegotiationEventResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['NegotiationEvent'] = ResolversParentTypes['NegotiationEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['NegotiationState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termsDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['NegotiationState']>, ParentType, ContextType>;
};

export type NoticeTextResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['NoticeText'] = ResolversParentTypes['NoticeText']> = {
  retention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdraw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformTermsResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['PlatformTerms'] = ResolversParentTypes['PlatformTerms']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlatformTermsTextArgs, 'lang'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrivacyNoticeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['PrivacyNotice'] = ResolversParentTypes['PrivacyNotice']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['NoticeText']>, ParentType, ContextType, RequireFields<PrivacyNoticeTextArgs, 'audience' | 'lang'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcessingResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Processing'] = ResolversParentTypes['Processing']> = {
  assigneeRole?: Resolver<Maybe<ResolversTypes['ProcessingRole']>, ParentType, ContextType>;
  assignerRole?: Resolver<Maybe<ResolversTypes['ProcessingRole']>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transfers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transfer']>>, ParentType, ContextType>;
};

export type ProhibitionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Prohibition'] = ResolversParentTypes['Prohibition']> = {
  constraints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Constraint']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'uid'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  checkpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogCheckpoint']>>, ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRequest']>>, ParentType, ContextType, RequireFields<QueryConsentsArgs, 'first'>>;
  consentsAwaitingMe?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryConsentsAwaitingMeArgs, 'first'>>;
  consentsOfLearner?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryConsentsOfLearnerArgs, 'first' | 'learner'>>;
  consentsOfMyWards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryConsentsOfMyWardsArgs, 'first'>>;
  mandates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mandate']>>, ParentType, ContextType, RequireFields<QueryMandatesArgs, 'first'>>;
  myConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryMyConsentsArgs, 'first'>>;
  myDisclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryMyDisclosuresArgs, 'first'>>;
  myNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StopNotice']>>, ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  myObjections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Objection']>>, ParentType, ContextType, RequireFields<QueryMyObjectionsArgs, 'first'>>;
  myRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightsRequest']>>, ParentType, ContextType, RequireFields<QueryMyRequestsArgs, 'first'>>;
  myWards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ward']>>, ParentType, ContextType, RequireFields<QueryMyWardsArgs, 'first'>>;
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<QueryNegotiationArgs, 'id'>>;
  negotiations?: Resolver<Maybe<ResolversTypes['NegotiationConnection']>, ParentType, ContextType, RequireFields<QueryNegotiationsArgs, 'first'>>;
  noticesToUs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StopNotice']>>, ParentType, ContextType, RequireFields<QueryNoticesToUsArgs, 'acknowledged' | 'first'>>;
  platformTerms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlatformTerms']>>, ParentType, ContextType, RequireFields<QueryPlatformTermsArgs, 'first'>>;
  privacyNotice?: Resolver<Maybe<ResolversTypes['PrivacyNotice']>, ParentType, ContextType, RequireFields<QueryPrivacyNoticeArgs, 'id'>>;
  privacyNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrivacyNotice']>>, ParentType, ContextType, RequireFields<QueryPrivacyNoticesArgs, 'first' | 'recipient'>>;
  rightsRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightsRequest']>>, ParentType, ContextType, RequireFields<QueryRightsRequestsArgs, 'first' | 'settled'>>;
};

export type RightsRequestResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['RightsRequest'] = ResolversParentTypes['RightsRequest']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RightsRequestKind']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RightsRequestStatus']>, ParentType, ContextType>;
};

export type StopNoticeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['StopNotice'] = ResolversParentTypes['StopNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StopNoticeKind']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StopNoticeStatus']>, ParentType, ContextType>;
};

export type TransferResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safeguard?: Resolver<Maybe<ResolversTypes['TransferSafeguard']>, ParentType, ContextType>;
};

export type WardResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Ward'] = ResolversParentTypes['Ward'], FederationReferenceType extends FederationReferenceTypes['Ward'] = FederationReferenceTypes['Ward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawnConsentsResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['WithdrawnConsents'] = ResolversParentTypes['WithdrawnConsents']> = {
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ContractsContext> = {
  AccessRequestOutcome?: AccessRequestOutcomeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementDuty?: AgreementDutyResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  AgreementTerms?: AgreementTermsResolvers<ContextType>;
  ConsentEvent?: ConsentEventResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  Constraint?: ConstraintResolvers<ContextType>;
  ContractPageInfo?: ContractPageInfoResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  DisclosurePageInfo?: DisclosurePageInfoResolvers<ContextType>;
  DisclosureProof?: DisclosureProofResolvers<ContextType>;
  DisclosureRecord?: DisclosureRecordResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyDescription?: DutyDescriptionResolvers<ContextType>;
  DutyEvent?: DutyEventResolvers<ContextType>;
  FieldGrant?: FieldGrantResolvers<ContextType>;
  LogCheckpoint?: LogCheckpointResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MissingAccess?: MissingAccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Negotiation?: NegotiationResolvers<ContextType>;
  NegotiationConnection?: NegotiationConnectionResolvers<ContextType>;
  NegotiationEdge?: NegotiationEdgeResolvers<ContextType>;
  NegotiationEvent?: NegotiationEventResolvers<ContextType>;
  NoticeText?: NoticeTextResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  PlatformTerms?: PlatformTermsResolvers<ContextType>;
  PrivacyNotice?: PrivacyNoticeResolvers<ContextType>;
  Processing?: ProcessingResolvers<ContextType>;
  Prohibition?: ProhibitionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RightsRequest?: RightsRequestResolvers<ContextType>;
  StopNotice?: StopNoticeResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
  WithdrawnConsents?: WithdrawnConsentsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ContractsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
